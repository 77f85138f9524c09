/**
 * What a run has paid for, kept at once. A unit's key names everything its answer depends on; under it,
 * each group keeps pieces in order, because a group may come in several sendings. What is stored is
 * never asked for again.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson, type Json } from '../../design/canonical.ts';
import { toJson } from '../../design/edit.ts';
import type { TokenCount } from '../../design/model-connection.ts';
import { emitSchema, type ModelPort } from '../model/index.ts';
import type { GroupName } from '../stages/types.ts';
import type { ComposedUnit, Extras } from './kit.ts';
import type { SectionStore } from './types.ts';

/** Raised when the code between prompt and text changes what a stored answer means. */
const engineVersion = '1';

/** `marks`: the random delimiters of this composition; they mean nothing and change at each call. */
export function unitKey(
  composed: ComposedUnit,
  marks: readonly string[],
  port: ModelPort,
  rulesVersion: string,
): string {
  let messages = `${composed.system}\u0000${composed.user}`;
  for (const mark of marks) messages = messages.replaceAll(mark, '\u0001');
  const parts = {
    engine: engineVersion,
    rules: rulesVersion,
    prompts: composed.prompts.map(({ name, version, hash }) => ({ name, version, hash })),
    schemaName: composed.schemaName,
    schema: toJson(emitSchema(composed.schema)),
    provider: port.provider,
    endpoint: port.endpoint,
    model: port.model,
    messages,
  };
  return createHash('sha256').update(canonicalJson(parts)).digest('hex');
}

const pieceSchema = z.object({
  /** Texts by slot path. */
  items: z.record(z.string(), z.string()),
  /** Why a text was not taken, by slot path; `text` is what was written. */
  refused: z.record(z.string(), z.object({ reason: z.string(), text: z.string().nullable() })),
  extras: z.array(z.json()),
  /** The group's array was closed, or its last sending ended: what waits for it may start. */
  isClosed: z.boolean(),
  /** What was missing has been asked for once more. */
  isSettled: z.boolean(),
});
export type Piece = z.infer<typeof pieceSchema>;

/** All that is stored of one group. */
export interface GroupRecord {
  pieces: number;
  /** What was there when the group closed: later calls have seen it. */
  items: Map<string, string>;
  /** What came in the repair, after others may have started. */
  late: Map<string, string>;
  refused: Map<string, { reason: string; text: string | null }>;
  extras: Json[];
  isClosed: boolean;
  isSettled: boolean;
}

const newRecord = (): GroupRecord => ({
  pieces: 0,
  items: new Map(),
  late: new Map(),
  refused: new Map(),
  extras: [],
  isClosed: false,
  isSettled: false,
});

function add(record: GroupRecord, piece: Piece): void {
  const into = record.isClosed ? record.late : record.items;
  for (const [path, text] of Object.entries(piece.items)) {
    into.set(path, text);
    record.refused.delete(path);
  }
  for (const [path, refused] of Object.entries(piece.refused)) record.refused.set(path, refused);
  record.extras.push(...piece.extras);
  record.isClosed ||= piece.isClosed;
  record.isSettled ||= piece.isSettled;
  record.pieces += 1;
}

export interface UnitSections {
  group(name: GroupName): GroupRecord;
  /** Stored before it returns; whatever the store throws goes on up. */
  put(
    name: GroupName,
    piece: Piece,
    paid: { usage: TokenCount; cost: number | null; attempts: number },
  ): void;
  /** Tokens of what was stored by an earlier beginning of the run. */
  readonly earlier: readonly TokenCount[];
}

/** Reads what is stored of a unit. A piece that cannot be read ends its group's record. */
export function openSections(
  store: SectionStore,
  key: string,
  groups: readonly GroupName[],
): UnitSections {
  const records = new Map<GroupName, GroupRecord>();
  const earlier: TokenCount[] = [];
  const keyOf = (name: GroupName, index: number): string => `${key}:${name}:${index}`;
  for (const name of groups) {
    const record = newRecord();
    for (;;) {
      const stored = store.get(keyOf(name, record.pieces));
      const piece = stored === null ? null : pieceSchema.safeParse(stored.output);
      if (stored === null || piece?.success !== true) break;
      add(record, piece.data);
      earlier.push(stored.usage);
    }
    records.set(name, record);
  }
  const group = (name: GroupName): GroupRecord => {
    const record = records.get(name) ?? newRecord();
    records.set(name, record);
    return record;
  };
  return {
    group,
    put(name, piece, paid) {
      const record = group(name);
      store.put({ key: keyOf(name, record.pieces), output: toJson(piece), ...paid });
      add(record, piece);
    },
    earlier,
  };
}

/** Arrays of several units under one name become one. */
export function mergeExtras(all: readonly Extras[]): Extras {
  const merged: Record<string, unknown[]> = Object.create(null);
  for (const extras of all) {
    for (const [name, items] of Object.entries(extras)) {
      merged[name] = [...(merged[name] ?? []), ...items];
    }
  }
  return merged;
}

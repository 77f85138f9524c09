/**
 * S1's answer as proposals on named parts. Only slot texts change; ids, verdicts, links and everything
 * outside the closed list of targets cannot be reached from here, whatever the answer says.
 */
import { createHash } from 'node:crypto';
import { entries } from '../../../design/collection.ts';
import { toJson } from '../../../design/edit.ts';
import { encodeId, type PartId } from '../../../design/ids.ts';
import type { Design } from '../../../design/model/design.ts';
import { newCause } from '../../../design/new-design.ts';
import type { Operation, Patch } from '../../../design/patch.ts';
import { restoreOutput } from '../../../design/privacy/index.ts';
import type { TextSlot } from '../../../design/slot.ts';
import { createGate, type GateReason } from '../gate.ts';
import type { PerformanceAnalysis } from './answer-schema.ts';
import type { PreparedS1 } from './stage.ts';

export interface ModelPiece {
  partId: PartId | null;
  path: string;
  /** Key of messages/. */
  title: string;
  patch: Patch;
  changes: { path: string; before: string; after: string }[];
}

export interface S1Proposals {
  pieces: ModelPiece[];
  /** Texts that did not pass the gate, by reason. Codes only. */
  refused: GateReason[];
}

/** Longest text of each slot, in characters. */
const most = { gap: 400, statement: 600, impact: 600, cause: 240, reason: 600 } as const;
const mostNewCauses = 3;

const tidy = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

export function proposeS1(
  design: Design,
  prepared: PreparedS1,
  output: PerformanceAnalysis,
  model: string,
): S1Proposals {
  const { material, prompt } = prepared;
  const gate = createGate(material.given, new Set(Object.keys(material.map)), design.language);
  const refused: GateReason[] = [];
  const slot = (text: string): TextSlot => ({
    text,
    origin: {
      kind: 'model',
      model,
      promptId: prompt.name,
      promptVersion: prompt.head.version,
    },
    confirmed: null,
  });

  /** The text that may stand in a slot, or null: nothing new, or refused. */
  const accepted = (written: string | null, before: TextSlot, mostChars: number): string | null => {
    const text = tidy(written);
    if (text === '' || before.confirmed !== null) return null;
    const reason = gate.check(text, { mostChars, before: before.text });
    if (reason !== null) {
      refused.push(reason);
      return null;
    }
    const restored = restoreOutput(text, material.map);
    return restored === before.text ? null : restored;
  };

  /** Replaces a slot, if it is still as it was when the model read it. */
  const replacing = (
    path: string,
    before: TextSlot,
    text: string | null,
  ): { operations: Operation[]; change: ModelPiece['changes'][number] } | null =>
    text === null
      ? null
      : {
          operations: [
            { op: 'test', path: `${path}/text`, value: before.text },
            { op: 'replace', path, value: toJson(slot(text)) },
          ],
          change: { path, before: before.text, after: text },
        };

  const pieces: ModelPiece[] = [];
  const own = [
    [
      '/problem/statement',
      'fields.problem.statement',
      design.problem.statement,
      output.statement,
      most.statement,
    ],
    ['/analysis/gap', 'fields.analysis.gap', design.analysis.gap, output.gap, most.gap],
    ['/problem/impact', 'fields.problem.impact', design.problem.impact, output.impact, most.impact],
  ] as const;
  for (const [path, title, before, written, mostChars] of own) {
    const done = replacing(path, before, accepted(written, before, mostChars));
    if (done === null) continue;
    pieces.push({ partId: null, path, title, patch: done.operations, changes: [done.change] });
  }

  const answers = new Map(output.causes.map((one) => [one.id, one]));
  for (const [id, cause] of entries(design.analysis.causes)) {
    const answer = answers.get(id);
    if (answer === undefined || !material.open.has(id) || design.locks.includes(id)) continue;
    const path = `/analysis/causes/items/${id}`;
    const done = [
      replacing(
        `${path}/statement`,
        cause.statement,
        accepted(answer.statement, cause.statement, most.cause),
      ),
      replacing(
        `${path}/verdictReason`,
        cause.verdictReason,
        accepted(answer.reason, cause.verdictReason, most.reason),
      ),
    ].filter((one) => one !== null);
    if (done.length === 0) continue;
    pieces.push({
      partId: id,
      path,
      title: 'fields.part.cause',
      patch: done.flatMap(({ operations }) => operations),
      changes: done.map(({ change }) => change),
    });
  }

  const there = new Set(
    entries(design.analysis.causes).map(([, { statement }]) => statement.text.toLowerCase()),
  );
  for (const extra of output.newCauses.slice(0, mostNewCauses)) {
    if (extra.category === null) continue;
    const empty = { ...newCause(), category: extra.category };
    const statement = accepted(extra.statement, empty.statement, most.cause);
    if (statement === null || there.has(statement.toLowerCase())) continue;
    there.add(statement.toLowerCase());
    const reason = accepted(extra.reason, empty.verdictReason, most.reason);
    // From the words themselves, so that a run that is taken up again proposes the same part.
    const digest = createHash('sha256').update(`${design.id}\u0000${statement}`).digest();
    const id = encodeId('cause', digest);
    if (design.analysis.causes.items[id] !== undefined) continue;
    const path = `/analysis/causes/items/${id}`;
    // People decide whether learning helps: no verdict, no evidence.
    const value = {
      ...empty,
      cell: extra.cell,
      statement: slot(statement),
      ...(reason === null ? {} : { verdictReason: slot(reason) }),
    };
    pieces.push({
      partId: id,
      path,
      title: 'fields.part.cause',
      patch: [{ op: 'add', path, value: toJson(value) }],
      changes: [
        { path: `${path}/statement`, before: '', after: statement },
        ...(reason === null ? [] : [{ path: `${path}/verdictReason`, before: '', after: reason }]),
      ],
    });
  }
  return { pieces, refused };
}

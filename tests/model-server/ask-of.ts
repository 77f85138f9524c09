/** What a request asks for, read from its bytes as a server sees them: stages, arrays, texts by id. */
import { z } from 'zod';
import { type StageId, stageIds } from '../../pipeline/run/types.ts';
import type { Received } from './server.ts';

const bodySchema = z.object({
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  response_format: z
    .object({
      type: z.string(),
      json_schema: z
        .object({
          name: z.string(),
          schema: z.object({ properties: z.record(z.string(), z.unknown()) }),
        })
        .optional(),
    })
    .optional(),
});

export interface AskedText {
  readonly ref: string;
  readonly label: string;
  readonly mostChars: number;
  /** What stands there now, as it was sent. */
  readonly current: string;
}

export interface Asked {
  /** Null where the server was not asked to keep to a schema. */
  readonly schemaName: string | null;
  readonly isRepair: boolean;
  readonly stages: readonly StageId[];
  /** Arrays of texts, in the order in which they are listed. */
  readonly groups: ReadonlyArray<{ readonly name: string; readonly texts: readonly AskedText[] }>;
  /** Other arrays of the answer: rows, new parts. */
  readonly others: readonly string[];
  readonly system: string;
  readonly user: string;
}

const stageOf = (name: string): StageId[] => {
  const stage = name.split('_')[0];
  return stageIds.filter((one) => one === stage);
};

/** Errors: one of zod where the body is no chat request. */
export function askOf({ raw }: Pick<Received, 'raw'>): Asked {
  const body = bodySchema.parse(JSON.parse(raw));
  const content = (role: string): string =>
    body.messages
      .filter((message) => message.role === role)
      .map((message) => message.content)
      .join('\n');
  const user = content('user');
  const groups: { name: string; texts: (AskedText & { current: string })[] }[] = [];
  for (const line of user.split('\n')) {
    const head = /^# ([a-z0-9_]+)$/.exec(line)?.[1];
    if (head !== undefined) {
      groups.push({ name: head, texts: [] });
      continue;
    }
    const [, ref, label, most] = /^(t\d+) \| (.*) \| ≤ (\d+)/.exec(line) ?? [];
    if (ref !== undefined && label !== undefined && most !== undefined) {
      groups.at(-1)?.texts.push({ ref, label, mostChars: Number(most), current: '' });
      continue;
    }
    const marked = /^[^\s|]{6,}\| (.*)$/.exec(line)?.[1];
    const last = groups.at(-1)?.texts.at(-1);
    if (marked !== undefined && last !== undefined)
      last.current = `${last.current} ${marked}`.trim();
  }
  const format = body.response_format?.json_schema;
  const listed = groups.filter(({ texts }) => texts.length > 0);
  const names = format === undefined ? [] : Object.keys(format.schema.properties);
  return {
    schemaName: format?.name ?? null,
    isRepair: format?.name === 'jelajah_repair',
    stages: [...new Set([...listed.map(({ name }) => name), ...names].flatMap(stageOf))],
    groups: listed,
    others: names.filter((name) => !listed.some((group) => group.name === name)),
    system: content('system'),
    user,
  };
}

/** Ids of all texts that are asked for. */
export const refsOf = ({ groups }: Asked): string[] =>
  groups.flatMap(({ texts }) => texts.map(({ ref }) => ref));

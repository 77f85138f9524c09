/** M1: the only call that reads the module itself. It picks; everything after it sees what it picked. */
import { z } from 'zod';
import type { Language } from '../../../design/enums.ts';
import type { Chunk } from './chunks.ts';
import { composeMicro, sentenceTexts } from './compose.ts';
import { createJudge, withLists } from './judge.ts';
import type { MicroCall } from './micro-call.ts';
import type { ModuleSentence, ModuleText } from './module-text.ts';
import type { MicroReason } from './types.ts';

export const pointKinds = [
  'definition',
  'procedure',
  'rule',
  'number',
  'example',
  'warning',
  'concept',
] as const;
export type PointKind = (typeof pointKinds)[number];

/** A place of the module worth learning. */
export interface Point {
  /** `c2.5`: the fifth of the second piece. */
  readonly id: string;
  readonly kind: PointKind;
  readonly sentences: readonly ModuleSentence[];
  /** Masked, and only where it agrees with its sentences; else ''. */
  readonly text: string;
}

const itemSchema = z.object({
  ids: z.array(z.string()),
  checksum: z.string(),
  kind: z.enum(pointKinds).catch('concept'),
  point: z.string().catch(''),
});
const schema = z.object({ points: z.array(itemSchema) });

const shape = JSON.stringify({
  points: [{ ids: ['...'], checksum: '...', kind: 'definition', point: '...' }],
});
const shown: ReadonlySet<string> = new Set(['point']);
const mostPointChars = 240;
/** Sentences of a text that carry a point, about. */
const sentencesPerPoint = 2.5;

export interface PointsCall extends MicroCall {
  readonly points: readonly Point[];
}

export function pointsCall(
  module: ModuleText,
  chunk: Chunk,
  count: number,
  language: Language,
): PointsCall {
  const { number, sentences } = chunk;
  const judge = createJudge({ module, offered: sentences, given: [], language });
  const found: Omit<Point, 'id'>[] = [];
  const room = Math.max(6, Math.min(40, Math.ceil(sentences.length / 1.5)));

  const take = (value: unknown): MicroReason | null => {
    const read = itemSchema.safeParse(withLists(value, ['ids']));
    if (!read.success) return 'shape';
    if (found.length >= room) return 'too-many';
    const { ids, checksum, kind, point } = read.data;
    const cited = judge.cited(ids, checksum);
    if (!cited.ok) return cited.reason;
    const text = judge.against(point, cited.value, mostPointChars);
    // Words that do not agree are not told on; the point still names its sentences.
    const isSound = text.ok && text.value.label !== 'needs-check';
    found.push({
      kind,
      sentences: [...cited.value].sort((a, b) => a.order - b.order),
      text: isSound ? text.value.masked : '',
    });
    return null;
  };

  /** Behind the last sentence that a point names: an answer goes through its piece from front to back. */
  const rest = (): readonly ModuleSentence[] => {
    const last = Math.max(
      0,
      ...found.flatMap((point) => point.sentences.map(({ order }) => order)),
    );
    return sentences.filter(({ order }) => order > last);
  };

  return {
    id: `m1.${number}`,
    title: { key: 'units.m1', params: { number, count } },
    groups: ['points'],
    outputTokens: Math.ceil(Math.min(room, sentences.length / sentencesPerPoint + 1) * 75),
    shown,
    /** Numbered in the module's order, in whatever order they came. */
    get points() {
      const first = ({ sentences: [one] }: Omit<Point, 'id'>): number => one?.order ?? 0;
      return found
        .toSorted((a, b) => first(a) - first(b))
        .map((point, index) => ({ id: `c${number}.${index + 1}`, ...point }));
    },
    compose: (soFar, marks) =>
      composeMicro(
        {
          id: 'm1',
          language,
          inputs: {
            sentences: sentenceTexts(module, soFar.isAgain ? rest() : sentences),
            kinds: pointKinds.join(', '),
            room: String(room),
            shape,
          },
          schema,
          mostChars: 3000 + room * 900,
        },
        soFar,
        marks,
      ),
    take: (_group, value) => take(value),
    get taken() {
      return found.length;
    },
    get isComplete() {
      return rest().length === 0;
    },
    get isEnough() {
      return found.length > 0 || sentences.length < 3;
    },
  };
}

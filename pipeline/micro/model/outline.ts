/** M2: from points to units. It names points; sentences, minutes and links are the rules'. */
import { z } from 'zod';
import { type Moment, microFormatSchema, momentSchema } from '../../../design/enums.ts';
import type { MicroUnit, Series } from '../../../design/model/series.ts';
import type { LabelledText } from '../../../prompts/index.ts';
import { composeMicro, listedValues } from './compose.ts';
import { createJudge, type Judge, plainIds, withLists } from './judge.ts';
import type { MicroCall } from './micro-call.ts';
import type { ModuleText } from './module-text.ts';
import type { Point } from './points.ts';
import type { MicroReason } from './types.ts';

export interface ProposedUnit {
  readonly points: readonly Point[];
  readonly title: string;
  readonly behaviour: string;
  readonly condition: string;
  readonly criterion: string;
  readonly moment: Moment;
  /** Null: one that was not asked for; the rules choose. */
  readonly format: MicroUnit['format'] | null;
}

const itemSchema = z.object({
  points: z.array(z.string()),
  title: z.string(),
  behaviour: z.string(),
  condition: z.string().catch(''),
  criterion: z.string().catch(''),
  moment: momentSchema.catch('new'),
  format: microFormatSchema.nullable().catch(null),
});
const schema = z.object({ units: z.array(itemSchema) });
const shape = JSON.stringify({
  units: [
    {
      points: ['c1.1', 'c1.2'],
      title: '...',
      behaviour: '...',
      condition: '...',
      criterion: '...',
      moment: 'new',
      format: 'quiz',
    },
  ],
});
const shown: ReadonlySet<string> = new Set(['title', 'behaviour']);

export const mostChars = { title: 90, behaviour: 220, condition: 220, criterion: 220 } as const;
/** Points of one call: what a model still keeps apart, and what its answer has room for. */
export const pointsPerOutline = 130;
const pointsPerUnit = 4;

/** `c1.2 | rule | p003.s04, p003.s05`, below it the point's words, else its first sentence. */
export function pointTexts(module: ModuleText, points: readonly Point[]): LabelledText[] {
  let last: string | null = null;
  return points.flatMap(({ id, kind, sentences, text }) => {
    const [first] = sentences;
    const headingKey = first?.headingKey ?? null;
    const heading = headingKey === last ? undefined : module.headings.get(headingKey ?? '');
    last = headingKey;
    const item = {
      label: `${id} | ${kind} | ${sentences.map(({ ref }) => ref).join(', ')}`,
      text: text === '' ? (first?.text ?? '') : text,
    };
    return heading === undefined ? [item] : [{ label: '#', text: heading.text }, item];
  });
}

export interface OutlineCall extends MicroCall {
  readonly units: readonly ProposedUnit[];
}

export interface OutlineAsk {
  /** From 1. */
  readonly number: number;
  readonly count: number;
  readonly points: readonly Point[];
  readonly series: Series;
  /** Masked: title and audience of the series. */
  readonly title: string;
  readonly audience: string;
  /** Masked: what learners can do in the end, as the module says. */
  readonly outcomes: readonly string[];
}

export function outlineCall(module: ModuleText, ask: OutlineAsk): OutlineCall {
  const { number, count, points, series, title, audience, outcomes } = ask;
  const { language, wishes } = series;
  const byId = new Map(points.map((point) => [point.id, point]));
  const used = new Set<string>();
  const units: ProposedUnit[] = [];
  const formats = wishes.formats.length === 0 ? microFormatSchema.options : wishes.formats;
  let judge: Judge | null = null;
  const judgeOf = (): Judge => {
    judge ??= createJudge({
      module,
      offered: points.flatMap(({ sentences }) => sentences),
      given: [title, audience, ...outcomes, ...points.map(({ text }) => text)],
      language,
    });
    return judge;
  };
  const rest = (): Point[] => points.filter(({ id }) => !used.has(id));

  const take = (value: unknown): MicroReason | null => {
    const read = itemSchema.safeParse(withLists(value, ['points']));
    if (!read.success) return 'shape';
    const { moment, format, ...told } = read.data;
    const ids = plainIds(told.points);
    if (ids.length === 0 || ids.some((id) => !byId.has(id))) return 'unknown-id';
    const fresh = ids.filter((id) => !used.has(id)).flatMap((id) => byId.get(id) ?? []);
    if (fresh.length === 0) return 'repeated';
    const texts = { title: '', behaviour: '', condition: '', criterion: '' };
    for (const name of ['title', 'behaviour', 'condition', 'criterion'] as const) {
      const isNeeded = name === 'title' || name === 'behaviour';
      if (told[name].trim() === '' && !isNeeded) continue;
      const text = judgeOf().free(told[name], mostChars[name]);
      if (text.ok) texts[name] = text.value;
      else if (isNeeded) return text.reason;
    }
    for (const { id } of fresh) used.add(id);
    units.push({
      points: fresh,
      ...texts,
      moment,
      format: format !== null && formats.includes(format) ? format : null,
    });
    return null;
  };

  return {
    id: `m2.${number}`,
    title:
      count === 1
        ? { key: 'units.m2', params: {} }
        : { key: 'units.m2-part', params: { number, count } },
    groups: ['units'],
    outputTokens: Math.ceil((points.length / pointsPerUnit) * 130) + 60,
    shown,
    units,
    compose: (soFar, marks) =>
      composeMicro(
        {
          id: 'm2',
          language,
          inputs: {
            series: [title, audience].filter((text) => text !== '').join('\n'),
            outcomes: outcomes.join('\n'),
            points: pointTexts(module, soFar.isAgain ? rest() : points),
            minutes: String(wishes.minutesPerUnit),
            formats: listedValues(formats, 'microFormat', language),
            moments: listedValues(momentSchema.options, 'moment', language),
            shape,
          },
          schema,
          mostChars: 4000 + points.length * 500,
        },
        soFar,
        marks,
      ),
    take: (_group, value) => take(value),
    get taken() {
      return units.length;
    },
    get isComplete() {
      return rest().length === 0;
    },
    get isEnough() {
      return units.length > 0;
    },
  };
}

/** M3: one unit as scenes. Each spoken line names its sentences; the rest claims nothing. */
import { z } from 'zod';
import { composeMicro, listedValues, sentenceTexts } from './compose.ts';
import { createJudge, type Grounded, withLists } from './judge.ts';
import type { MicroCall } from './micro-call.ts';
import type { ModuleText } from './module-text.ts';
import { pointTexts } from './outline.ts';
import type { MicroReason } from './types.ts';
import type { UnitAsk } from './unit-ask.ts';

/** What frames a scene's lines; a field that did not pass is ''. */
export interface SceneFrame {
  /** Masked and not judged yet: it rests on the sentences of the scene's lines. */
  readonly screenText: string;
  readonly visual: string;
  readonly interaction: string;
  readonly feedback: string;
}

export interface WrittenScene {
  readonly number: number;
  readonly lines: readonly Grounded[];
  readonly screenText: Grounded | null;
  readonly frame: SceneFrame | null;
}

export interface WrittenUnit {
  readonly scenes: readonly WrittenScene[];
  readonly hook: string;
  readonly workplaceAction: string;
}

const number = z.coerce.number().int().catch(0);
const text = z.string().catch('');
const lineSchema = z.object({
  scene: number,
  ids: z.array(z.string()),
  checksum: z.string(),
  text: z.string(),
});
const sceneSchema = z.object({
  scene: number,
  screenText: text,
  visual: text,
  interaction: text,
  feedback: text,
});
const unitSchema = z.object({ hook: text, workplaceAction: text });
const scene = z.int();
/** Flat: lines in scenes would lie deeper than servers enforce. */
const schema = z.object({
  lines: z.array(lineSchema.extend({ scene })),
  scenes: z.array(sceneSchema.extend({ scene })),
  unit: z.array(unitSchema),
});
const shape = JSON.stringify({
  lines: [{ scene: 1, ids: ['...'], checksum: '...', text: '...' }],
  scenes: [{ scene: 1, screenText: '...', visual: '...', interaction: '...', feedback: '...' }],
  unit: [{ hook: '...', workplaceAction: '...' }],
});
const shown: ReadonlySet<string> = new Set(['text', 'screenText', 'hook']);

const most = {
  line: 500,
  screenText: 160,
  visual: 320,
  interaction: 320,
  feedback: 400,
  hook: 500,
  workplaceAction: 400,
} as const;
const mostLinesPerScene = 6;
const wordsPerMinute = 110;

export interface ScenesCall extends MicroCall {
  readonly written: () => WrittenUnit;
}

/** `room`: scenes that the model may write, at least `fewest`. */
export function scenesCall(
  module: ModuleText,
  ask: UnitAsk,
  { room, fewest }: { readonly room: number; readonly fewest: number },
): ScenesCall {
  const { unit, series, points, sentences, texts, wish } = ask;
  const { language } = series;
  const judge = createJudge({
    module,
    offered: sentences,
    given: [...texts.map((one) => one.text), ...points.map((one) => one.text), wish],
    language,
  });
  const lines: { scene: number; line: Grounded }[] = [];
  const frames = new Map<number, SceneFrame>();
  const spoken = new Set<string>();
  let frame: { hook: string; workplaceAction: string } | null = null;
  const minutes = Math.min(series.wishes.minutesPerUnit, 10);

  const free = (value: string, longest: number): { text: string; reason: MicroReason | null } => {
    if (value.trim() === '') return { text: '', reason: 'empty' };
    const judged = judge.free(value, longest);
    return judged.ok ? { text: judged.value, reason: null } : { text: '', reason: judged.reason };
  };
  /** An item of several texts: taken when one of them is; the reason of the first that matters otherwise. */
  const reasonOf = (
    list: readonly { text: string; reason: MicroReason | null }[],
  ): MicroReason | null =>
    list.some((one) => one.text !== '')
      ? null
      : (list.find(({ reason }) => reason !== 'empty')?.reason ?? 'empty');

  const takeLine = (value: unknown): MicroReason | null => {
    const read = lineSchema.safeParse(withLists(value, ['ids']));
    if (!read.success) return 'shape';
    const { scene: at, ids, checksum } = read.data;
    if (at < 1 || at > room) return 'unknown-id';
    if (lines.filter((one) => one.scene === at).length >= mostLinesPerScene) return 'too-many';
    const judged = judge.claim({ ids, checksum, text: read.data.text, mostChars: most.line });
    if (!judged.ok) return judged.reason;
    if (spoken.has(judged.value.text)) return 'repeated';
    spoken.add(judged.value.text);
    lines.push({ scene: at, line: judged.value });
    return null;
  };
  const takeScene = (value: unknown): MicroReason | null => {
    const read = sceneSchema.safeParse(value);
    if (!read.success) return 'shape';
    const { scene: at, screenText } = read.data;
    if (at < 1 || at > room) return 'unknown-id';
    if (frames.has(at)) return 'repeated';
    const visual = free(read.data.visual, most.visual);
    const interaction = free(read.data.interaction, most.interaction);
    const feedback = free(read.data.feedback, most.feedback);
    const reason = reasonOf([visual, interaction, feedback]);
    if (reason !== null && screenText.trim() === '') return reason;
    frames.set(at, {
      screenText,
      visual: visual.text,
      interaction: interaction.text,
      feedback: feedback.text,
    });
    return null;
  };
  const takeUnit = (value: unknown): MicroReason | null => {
    const read = unitSchema.safeParse(value);
    if (!read.success) return 'shape';
    if (frame !== null) return 'repeated';
    const hook = free(read.data.hook, most.hook);
    const action = free(read.data.workplaceAction, most.workplaceAction);
    const reason = reasonOf([hook, action]);
    if (reason === null) frame = { hook: hook.text, workplaceAction: action.text };
    return reason;
  };

  const sceneNumbers = (): number[] =>
    [...new Set(lines.map((one) => one.scene))].sort((a, b) => a - b);
  const missingFrames = (): number[] => sceneNumbers().filter((at) => !frames.has(at));
  /** What an answer that was cut off has told already. */
  const done = (): string => {
    const told = sceneNumbers().join(', ');
    const framed = [...frames.keys()].join(', ');
    return `lines: ${told}; scenes: ${framed}; unit: ${frame === null ? '-' : 'ok'}`;
  };

  return {
    id: `m3.${ask.unitId}`,
    title: { key: 'units.m3', params: { number: ask.number } },
    groups: ['lines', 'scenes', 'unit'],
    outputTokens: Math.ceil(minutes * wordsPerMinute * 2.2 + room * 160 + 120),
    shown,
    written() {
      const scenes = sceneNumbers().map((at): WrittenScene => {
        const own = lines.filter((one) => one.scene === at).map(({ line }) => line);
        const cited = [
          ...new Map(
            own.flatMap((line) => line.cited.map((one) => [one.locator, one] as const)),
          ).values(),
        ];
        const told = frames.get(at)?.screenText ?? '';
        const judged = told.trim() === '' ? null : judge.against(told, cited, most.screenText);
        return {
          number: at,
          lines: own,
          screenText: judged?.ok === true ? judged.value : null,
          frame: frames.get(at) ?? null,
        };
      });
      return { scenes, hook: frame?.hook ?? '', workplaceAction: frame?.workplaceAction ?? '' };
    },
    compose: (soFar, marks) =>
      composeMicro(
        {
          id: 'm3',
          language,
          inputs: {
            unit: texts,
            format: listedValues([unit.format], 'microFormat', language),
            moment: listedValues([unit.moment], 'moment', language),
            points: pointTexts(module, points),
            sentences: sentenceTexts(module, sentences),
            fewest: String(fewest),
            room: String(room),
            words: String(minutes * wordsPerMinute),
            wish,
            done: soFar.isAgain ? done() : '',
            shape,
          },
          schema,
          mostChars: 4000 + room * (mostLinesPerScene * 700 + 1500),
        },
        soFar,
        marks,
      ),
    take(group, value) {
      if (group === 'lines') return takeLine(value);
      return group === 'scenes' ? takeScene(value) : takeUnit(value);
    },
    get taken() {
      return lines.length + frames.size + (frame === null ? 0 : 1);
    },
    get isComplete() {
      return frame !== null && sceneNumbers().length >= fewest && missingFrames().length === 0;
    },
    get isEnough() {
      return sceneNumbers().length >= fewest;
    },
  };
}

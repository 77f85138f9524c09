/** A planned scene with all its texts: lines are the module's, directions and tasks are the rules' own. */
import { emptyCollection } from '../../design/collection.ts';
import type { PartId } from '../../design/ids.ts';
import type { Line, MicroUnit, Scene } from '../../design/model/series.ts';
import { newScene } from '../../design/new-series.ts';
import { emptySlot } from '../../design/slot.ts';
import { topicOf } from './headings.ts';
import { collected, made, taken } from './kit.ts';
import { phrasesOf } from './phrases.ts';
import type { ScenePlan } from './scene-plan.ts';
import { narrationPace } from './segment.ts';
import { bare } from './sentence-kinds.ts';
import type { IndexedSentence } from './types.ts';
import { countWords, shorten, upperFirst } from './words.ts';
import type { UnitMaterial, WriteContext } from './write-context.ts';

/** Fastest narration that is allowed (check R44), with a margin. */
const fastest = 145;

export function lineOf(
  { kit }: WriteContext,
  sentence: IndexedSentence,
  path: string,
): [PartId, Line] {
  const citationIds = kit.cite([sentence]);
  return [
    kit.id('line', `${path} ${sentence.locator}`),
    { text: taken(citationIds, bare(sentence.text)), citationIds },
  ];
}

/** Seconds that lines take, with room to look and do. */
export function sceneSeconds(words: number, rows: number, hasTask: boolean): number {
  const spoken = (words * 60) / narrationPace;
  const seconds = spoken + rows * 4 + (hasTask ? 6 : 2);
  const least = (words * 60) / fastest;
  return Math.max(10, Math.ceil(Math.max(seconds, least) / 5) * 5);
}

export function sceneTopic(
  context: WriteContext,
  { sections }: UnitMaterial,
  unit: MicroUnit,
): string {
  const title = sections.find((section) => section.title !== '')?.title ?? unit.title.text;
  return topicOf(
    title.replace(/^(?:bacaan|studi kasus|kasus|reading|case study)\s*\d*\s*[:.–—-]\s*/iu, ''),
    context.names,
  );
}

export function writeScene(
  context: WriteContext,
  unit: MicroUnit,
  material: UnitMaterial,
  plan: ScenePlan,
  path: string,
  place: number,
  turn: number,
): Scene {
  const { kit, series, licence } = context;
  const phrases = phrasesOf(series.language);
  const topic = sceneTopic(context, material, unit);
  const lines = plan.lines.map((sentence) => lineOf(context, sentence, path));
  const table = tableOf(plan);
  const rowSentences =
    plan.grid?.rows
      .slice(plan.rows?.[0] ?? 0, plan.rows?.[1] ?? 0)
      .flatMap(({ sentence }) => (sentence === null ? [] : [sentence])) ?? [];
  const figureSentences = plan.figure?.sentences ?? [];
  const citationIds = kit.cite([
    ...rowSentences,
    ...figureSentences,
    ...(plan.grid === undefined && plan.figure === undefined ? plan.lines : []),
  ]);
  const words = plan.lines.reduce((sum, { text }) => sum + countWords(text), 0);
  const caption = captionOf(plan, topic);
  const talk = plan.kind === 'ask' ? 'case' : plan.kind;
  const of = <T>(list: readonly T[], shift = 0): T | undefined =>
    list[(place + turn + shift) % Math.max(1, list.length)];
  const tasks = phrases.interactions[talk];
  // Written answers belong to the questions of a case, not to its story.
  const task =
    plan.kind === 'ask'
      ? tasks.length - 1
      : (place + turn) % Math.max(1, plan.kind === 'case' ? tasks.length - 1 : tasks.length);
  const subject = plan.kind === 'table' ? (columnOf(plan) ?? topic) : topic;
  const visual =
    plan.kind === 'table'
      ? phrases.tableVisual(caption)
      : plan.kind === 'figure'
        ? phrases.figureVisual(caption)
        : plan.kind === 'steps' && plan.range !== undefined
          ? phrases.stepsVisual(plan.range[0], plan.range[1])
          : plan.kind === 'closing'
            ? phrases.closingVisual
            : (of(phrases.visual[unit.format])?.(topic) ?? '');
  return {
    ...newScene(),
    visual: made('visual', visual),
    screenText: made('screen', screenText(plan, phrases, caption)),
    narration: lines.length === 0 ? emptyCollection() : collected(lines),
    interaction: made('interaction', tasks[task]?.(subject) ?? ''),
    feedback: made(
      'feedback',
      phrases.feedback[talk][Math.min(task, phrases.feedback[talk].length - 1)] ?? '',
    ),
    audio:
      words === 0 || phrases.audio[unit.format] === ''
        ? emptySlot()
        : made('audio', phrases.audio[unit.format]),
    seconds: sceneSeconds(words, table?.rows.length ?? (plan.figure === undefined ? 0 : 3), true),
    assets: made(
      'assets',
      plan.figure !== undefined
        ? phrases.figureAsset(caption, licence)
        : table !== null
          ? phrases.tableAsset(caption, licence)
          : phrases.noAssets,
    ),
    accessibility: made(
      'accessibility',
      phrases.accessibility[
        table !== null ? 'table' : plan.figure !== undefined ? 'figure' : 'text'
      ],
    ),
    citationIds,
    table,
    figure: figureOf(context, plan),
  };
}

/** The first column after the one that names the row. */
function columnOf({ grid }: ScenePlan): string | undefined {
  return grid?.heads.find((head, column) => column > Math.max(0, grid.keyColumn) && head !== '');
}

function captionOf(plan: ScenePlan, topic: string): string {
  const block = plan.figure?.block;
  const caption =
    plan.grid?.caption ?? (block?.kind === 'figure' ? block.caption || block.alt : '');
  return shorten((caption === '' ? upperFirst(topic) : caption).replace(/\.$/u, ''), 200);
}

function screenText(
  plan: ScenePlan,
  phrases: ReturnType<typeof phrasesOf>,
  caption: string,
): string {
  const points = plan.phrases.map((phrase) => `- ${upperFirst(phrase)}`);
  if (plan.kind === 'table' || plan.kind === 'figure') return caption;
  if (plan.kind === 'ask') return phrases.yourTurn;
  if (plan.range !== undefined && plan.kind !== 'idea') {
    const [first, last, all] = plan.range;
    const head =
      plan.kind === 'checks'
        ? phrases.checkRange(first, last, all)
        : phrases.stepRange(first, last, all);
    return [head, '', ...points].join('\n').trim();
  }
  if (plan.kind === 'closing') return [phrases.inShort, '', ...points].join('\n').trim();
  return points.join('\n');
}

function tableOf({ grid, rows, kind }: ScenePlan): Scene['table'] {
  if (grid === undefined || kind !== 'table') return null;
  const shown = grid.rows.slice(rows?.[0] ?? 0, rows?.[1] ?? grid.rows.length);
  return {
    caption: grid.caption.slice(0, 1000),
    heads: grid.heads.slice(0, 40).map((head) => head.slice(0, 1000)),
    rows: shown.map(({ cells }) => cells.slice(0, 40).map((cell) => cell.slice(0, 4000))),
  };
}

function figureOf({ kit }: WriteContext, { figure }: ScenePlan): Scene['figure'] {
  const block = figure?.block;
  if (figure === undefined || block?.kind !== 'figure') return null;
  const text = block.alt === '' ? block.caption : block.alt;
  return {
    sourceId: figure.sourceId,
    blockId: block.id,
    imageHash: block.image?.hash ?? null,
    caption: block.caption.slice(0, 2000),
    alt:
      figure.sentences.length === 0 ? made('alt', text) : taken(kit.cite(figure.sentences), text),
  };
}

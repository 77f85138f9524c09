/** A planned scene with all its texts: lines are the module's, directions and tasks are the rules' own. */
import { emptyCollection } from '../../design/collection.ts';
import type { Language } from '../../design/enums.ts';
import { labelText } from '../../design/grounding/index.ts';
import type { PartId } from '../../design/ids.ts';
import type { Line, MicroUnit, Scene } from '../../design/model/series.ts';
import { newScene } from '../../design/new-series.ts';
import { emptySlot } from '../../design/slot.ts';
import { guideFor } from './case-guides.ts';
import { asTitle } from './cover.ts';
import { collected, made, taken } from './kit.ts';
import { phrasesOf } from './phrases.ts';
import type { ScenePlan } from './scene-shape.ts';
import { taskFor } from './scene-tasks.ts';
import { narrationPace } from './segment.ts';
import { bare } from './sentence-kinds.ts';
import type { SceneTask } from './task-phrases.ts';
import type { IndexedSentence } from './types.ts';
import { countWords, shorten, upperFirst } from './words.ts';
import type { UnitMaterial, WriteContext } from './write-context.ts';

/** Formats whose pictures bear the name of the part. */
const naming: ReadonlySet<MicroUnit['format']> = new Set([
  'job-aid',
  'work-guide',
  'task-simulation',
  'case-study',
  'scenario',
]);

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

/** The heading of the unit's material without its number and kind: "Nomor 47 yang Tidak Pernah Terdengar". */
export function headingOf({ sections }: UnitMaterial, unit: MicroUnit): string {
  const title = sections.find((section) => section.title !== '')?.title ?? unit.title.text;
  return plainTitle(title);
}

/** The heading that the scene's own sentences stand under. */
function titleOfScene(
  { map }: WriteContext,
  { lines, grid, figure }: ScenePlan,
  heading: string,
): string {
  const [first] = [
    ...lines,
    ...(grid?.rows.flatMap(({ sentence }) => sentence ?? []) ?? []),
    ...(figure?.sentences ?? []),
  ];
  const title = map.sectionOf.get(first?.locator ?? '')?.title ?? '';
  return title === '' ? heading : plainTitle(title);
}

function plainTitle(title: string): string {
  return asTitle(title)
    .replace(/^(?:bacaan|studi kasus|kasus|reading|case study)\s*\d*\s*[:.–—-]\s*/iu, '')
    .replace(/[.:;]$/u, '');
}

export function writeScene(
  context: WriteContext,
  unit: MicroUnit,
  material: UnitMaterial,
  plan: ScenePlan,
  path: string,
  place: number,
  turn: number,
  used: Set<string>,
): Scene {
  const { kit, series, licence } = context;
  const phrases = phrasesOf(series.language);
  const heading = headingOf(material, unit);
  const lines = plan.lines.map((sentence) => lineOf(context, sentence, path));
  const table = tableOf(plan);
  const rowSentences =
    plan.grid?.rows
      .slice(plan.rows?.[0] ?? 0, plan.rows?.[1] ?? 0)
      .flatMap(({ sentence }) => (sentence === null ? [] : [sentence])) ?? [];
  const figureSentences = plan.figure?.sentences ?? [];
  const screen = screenTextOf(plan, phrases);
  // Key words of the module rest on it; counts and headings of the rules' own do not.
  const isGrounded =
    screen !== '' &&
    isSupported(
      screen,
      plan.lines.map(({ text }) => text),
      series.language,
    );
  const citationIds = kit.cite([
    ...rowSentences,
    ...figureSentences,
    ...(isGrounded ? plan.lines : []),
  ]);
  const words = plan.lines.reduce((sum, { text }) => sum + countWords(text), 0);
  const title = titleOfScene(context, plan, heading);
  const caption = captionOf(plan, title);
  const of = <T>(list: readonly T[]): T | undefined =>
    list[(place + turn) % Math.max(1, list.length)];
  const { task, feedback } =
    plan.kind === 'ask'
      ? answerTask(context, unit, material, plan)
      : taskFor(plan, series.language, used, kit.pick(`task ${path}`, 60) + turn);
  // A card and a guide are named after their part of the module, a panel after what it tells.
  const isNamed = plan.kind === 'case' || naming.has(unit.format);
  const subject = isNamed ? title : upperFirst(plan.phrases[0] ?? title);
  const visual =
    plan.kind === 'table'
      ? phrases.tableVisual(caption)
      : plan.kind === 'figure'
        ? phrases.figureVisual(caption)
        : plan.kind === 'steps' && plan.range !== undefined
          ? phrases.stepsVisual(plan.range[0], plan.range[1])
          : plan.kind === 'closing'
            ? phrases.closingVisual
            : (of(phrases.visual[unit.format])?.(
                plan.kind === 'case' || plan.kind === 'ask' ? heading : subject,
              ) ?? '');
  return {
    ...newScene(),
    visual: made('visual', visual),
    screenText: screen === '' ? emptySlot() : made('screen', screen),
    narration: lines.length === 0 ? emptyCollection() : collected(lines),
    interaction: made('interaction', task),
    feedback: made('feedback', feedback),
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

/** A question of the case: written first, then compared with what the module says. */
function answerTask(
  context: WriteContext,
  unit: MicroUnit,
  material: UnitMaterial,
  { lines }: ScenePlan,
): SceneTask {
  const phrases = phrasesOf(context.series.language);
  const guide = guideFor(context, unit, material, lines.map(({ text }) => text).join(' '));
  const feedback =
    guide === null
      ? phrases.answerPlain
      : guide.title === ''
        ? phrases.answerQuote(bare(guide.sentence.text))
        : phrases.answerSection(guide.title);
  return { task: phrases.answerTask, feedback };
}

function captionOf(plan: ScenePlan, heading: string): string {
  const block = plan.figure?.block;
  const caption =
    plan.grid?.caption ?? (block?.kind === 'figure' ? block.caption || block.alt : '');
  return shorten((caption === '' ? heading : caption).replace(/\.$/u, ''), 200);
}

function screenTextOf(plan: ScenePlan, phrases: ReturnType<typeof phrasesOf>): string {
  const points = plan.phrases.map((phrase) => `- ${upperFirst(phrase)}`);
  // Table and figure bring their captions.
  if (plan.kind === 'table' || plan.kind === 'figure') return '';
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

/** Whether the words stand in the sentences, as far as the rules of grounding can tell. */
export function isSupported(text: string, cited: readonly string[], language: Language): boolean {
  const { label } = labelText(text, cited, language);
  return label === 'quotation' || label === 'matching-paraphrase';
}

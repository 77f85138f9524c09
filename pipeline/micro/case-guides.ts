/** What of the module answers a question of a case: a sentence, or a procedure by its name. */
import type { MicroUnit } from '../../design/model/series.ts';
import { isClaim } from './items/from-statements.ts';
import { isDoing, isProcedure, listRuns } from './nature.ts';
import { bare, leansOnFormer } from './sentence-kinds.ts';
import type { IndexedSentence } from './types.ts';
import { contentStems, countWords, shareFound } from './words.ts';
import type { UnitMaterial, WriteContext } from './write-context.ts';

export interface Guide {
  /** What its part of the module is called; '' where one sentence says it. */
  readonly title: string;
  readonly sentence: IndexedSentence;
}

/** Sentences outside the cases that say something on their own: found once for a whole series. */
const statements = new WeakMap<WriteContext, readonly IndexedSentence[]>();

function statementsIn(context: WriteContext): readonly IndexedSentence[] {
  const known = statements.get(context);
  if (known !== undefined) return known;
  const found = context.body.filter(
    ({ locator, text }) =>
      context.map.sectionOf.get(locator)?.isCase === false &&
      (isClaim(bare(text)) || (isDoing(bare(text)) && countWords(text) <= 28)) &&
      countWords(text) >= 4 &&
      !leansOnFormer(text),
  );
  statements.set(context, found);
  return found;
}

/** Words of asking say nothing of what is asked. */
const asking =
  /\b(?:apa|mana|siapa|bagaimana|mengapa|berapa|kapan|sebutkan|jelaskan|tentukan|susun\p{L}*|tulis\p{L}*|buat\p{L}*|saja|seharusnya|sebaiknya|muncul|kalimat|what|which|who|how|why|when|describe|explain|write|should)\b/giu;

/** The closest of the module to a question about a case, or null where nothing is close enough. */
export function guideFor(
  context: WriteContext,
  unit: MicroUnit,
  { sections }: UnitMaterial,
  question: string,
): Guide | null {
  const { map, weight } = context;
  const asked = [...new Set(contentStems(question.replace(asking, ' ')))];
  if (asked.length < 2) return null;
  const sourceIds = new Set(sections.map(({ sourceId }) => sourceId));
  const chapters = new Set(sections.map(({ chapter }) => chapter));
  const own = new Set(unit.material);
  // A procedure whose name the question takes up.
  for (const section of map.sections) {
    if (section.role !== 'body' || section.isExcluded || section.isCase) continue;
    if (!sourceIds.has(section.sourceId)) continue;
    const run = listRuns(section.pieces).find(isProcedure);
    const [first] = run?.items[0]?.sentences ?? [];
    if (run === undefined || first === undefined) continue;
    const name = (run.leadIn?.text ?? section.title).replace(/:\s*$/u, '');
    const title = countWords(name) <= 9 ? name : section.title;
    const stems = contentStems(title);
    const found = asked.filter((one) => stems.includes(one)).length;
    if (found >= 2 && found * 2 >= stems.length) return { title, sentence: first };
  }
  const ranked = statementsIn(context)
    .filter(({ locator, sourceId }) => !own.has(locator) && sourceIds.has(sourceId))
    .map((sentence) => {
      const stems = new Set(contentStems(sentence.text));
      const found = asked.filter((one) => stems.has(one)).length;
      const isNear = chapters.has(map.sectionOf.get(sentence.locator)?.chapter ?? -1);
      return {
        sentence,
        found,
        share: shareFound(asked, stems, weight) + (isNear ? 0.1 : 0),
      };
    })
    .toSorted((one, other) => other.share - one.share);
  const [best] = ranked;
  if (best === undefined || best.found < 2 || best.share < 0.5) return null;
  return { title: '', sentence: best.sentence };
}

/** The guides of all questions of a case, each sentence once. */
export function guidesOf(
  context: WriteContext,
  unit: MicroUnit,
  material: UnitMaterial,
  questions: readonly string[],
): IndexedSentence[] {
  const found = questions.flatMap((one) => guideFor(context, unit, material, one) ?? []);
  return [
    ...new Map(
      found.filter(({ title }) => title === '').map(({ sentence }) => [sentence.locator, sentence]),
    ).values(),
  ];
}

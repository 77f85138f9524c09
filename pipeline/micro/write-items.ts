/** The questions of a unit: the module's own first, then the best of each form, never two of the same. */
import type { Language } from '../../design/enums.ts';
import type { PartId } from '../../design/ids.ts';
import type { MicroUnit, RetrievalItem } from '../../design/model/series.ts';
import { guidesOf } from './case-guides.ts';
import { asTitle } from './cover.ts';
import { itemPhrasesOf } from './item-phrases.ts';
import { itemsFromDefinitions } from './items/from-definitions.ts';
import { itemsFromLists } from './items/from-lists.ts';
import { itemsFromNumbers } from './items/from-numbers.ts';
import { itemsFromCauses, itemsFromRules } from './items/from-rules.ts';
import { itemsFromStatements } from './items/from-statements.ts';
import { itemsFromSteps } from './items/from-steps.ts';
import { itemsFromTable } from './items/from-table.ts';
import { itemsFromTerms } from './items/from-terms.ts';
import { itemFromTest, mostItems } from './items/from-test.ts';
import type { ItemDraft } from './items/item-draft.ts';
import { collected, made, taken } from './kit.ts';
import type { Piece } from './module-map.ts';
import { isProcedure, listRuns } from './nature.ts';
import { itemsFor } from './segment.ts';
import { isQuestion } from './sentence-kinds.ts';
import type { IndexedSentence } from './types.ts';
import { contentStems, shareFound } from './words.ts';
import { listName, type UnitMaterial, type WriteContext } from './write-context.ts';
import { headingOf, isSupported } from './write-scene.ts';

/** All that can be asked about a unit, the best first. */
export function candidates(
  context: WriteContext,
  unitId: PartId,
  unit: MicroUnit,
  material: UnitMaterial,
  turn: number,
): ItemDraft[] {
  const { series, terms, figures, lists, weight, body, placed, map } = context;
  const { language } = series;
  const phrases = itemPhrasesOf(language);
  const { pieces, topic } = material;
  const heading = headingOf(material, unit);
  const sentences = pieces.flatMap((piece) =>
    piece.block.kind === 'paragraph' || piece.block.kind === 'list-item' ? piece.sentences : [],
  );
  const own = new Set(unit.material);
  const titleOf = (piece: Piece): string =>
    map.sectionOf.get(piece.sentences[0]?.locator ?? '')?.title ?? '';
  const placeOf = ({ locator }: IndexedSentence): string => {
    const section = map.sectionOf.get(locator);
    return section === undefined ? '' : asTitle(section.title);
  };
  const said = new Set([...topic, ...sentences.flatMap(({ text }) => contentStems(text))]);
  const aboutIt = ({ term }: { term: string }): boolean =>
    shareFound(contentStems(term), said) > 0.99;
  const ownTerms = [
    ...terms.filter(({ sentence }) => own.has(sentence.locator)),
    ...terms.filter(
      (one) =>
        one.isFromGlossary && aboutIt(one) && shareFound(contentStems(one.term), topic) > 0.4,
    ),
  ];
  const elsewhere = body.filter(({ locator }) => !own.has(locator));
  const chapters = new Set(material.sections.map((one) => `${one.sourceId} ${one.chapter}`));
  const near = elsewhere.filter(({ locator }) => {
    const section = map.sectionOf.get(locator);
    return section?.isCase === false && chapters.has(`${section.sourceId} ${section.chapter}`);
  });
  const isCase = material.nature === 'case';
  // A story is not to be learnt by heart: what the module advises about it is.
  const asked = isCase ? sentences.filter(({ text }) => isQuestion(text)) : [];
  const guides = guidesOf(
    context,
    unit,
    material,
    asked.map(({ text }) => text),
  );
  const story = new Set(sentences.flatMap(({ text }) => contentStems(text)));
  const outside = elsewhere.filter(({ locator }) => map.sectionOf.get(locator)?.isCase === false);
  const aboutStory = [...new Set([...near, ...(near.length >= 20 ? [] : outside)])]
    .map((one) => ({ one, share: shareFound(contentStems(one.text), story, weight) }))
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share)
    .map(({ one }) => one);
  const claims = isCase ? [...guides, ...aboutStory] : sentences;
  const usable = isCase ? aboutStory : sentences;
  const ownLists = listRuns(pieces)
    .filter(
      (run) =>
        !run.items.some(({ sentences: some }) => some.some(({ text }) => /\?["”]?$/u.test(text))),
    )
    .filter((run) => !isProcedure(run) || run.items.length < 3 || lists.length > 1)
    .map((run) => ({
      name: listName(
        run.leadIn?.text ?? '',
        run.items[0] === undefined ? '' : titleOf(run.items[0]),
      ),
      run,
    }));
  const found: ItemDraft[] = [
    ...(placed.get(unitId) ?? []).map((test) => itemFromTest(test, phrases, sentences, placeOf)),
    ...itemsFromSteps(
      isCase ? stepsNear(context, material, story) : pieces,
      titleOf,
      phrases,
      isCase ? turn + 1 : turn,
    ).filter(({ form }) => !isCase || form === 'step'),
    ...pieces.flatMap((piece) =>
      piece.block.kind === 'table' ? itemsFromTable(piece, phrases, topic) : [],
    ),
    ...itemsFromDefinitions(isCase ? [] : ownTerms, terms, phrases, turn),
    ...itemsFromNumbers(isCase ? [] : sentences, figures, phrases, turn),
    ...itemsFromRules(usable, isCase ? [...near, ...outside] : near, phrases, turn),
    ...itemsFromCauses(usable, elsewhere.slice(0, 400), phrases, turn),
    ...itemsFromStatements(
      claims,
      near.slice(0, 300),
      isCase || material.sections.every(({ title }) => title === '') ? '' : heading,
      language,
      phrases,
      turn,
      isCase ? story : topic,
    ),
    ...itemsFromLists(ownLists, lists, phrases, turn),
  ].filter(isSound);
  // A cloze of a key word only where little else can be asked, or when others have been asked for.
  const more =
    (isCase && found.length > 0) || (found.length >= 4 && turn === 0)
      ? []
      : itemsFromTerms(
          (isCase ? claims : sentences).slice(0, 40),
          elsewhere.slice(0, 400),
          weight,
          context.book.often,
          phrases,
          turn,
        );
  return [...found, ...more.filter(isSound)].toSorted((a, b) => rank(b) - rank(a));
}

/** Procedures of the chapter that speak of what happens in the case. */
function stepsNear(
  { map, weight }: WriteContext,
  { sections }: UnitMaterial,
  story: ReadonlySet<string>,
): Piece[] {
  const chapters = new Set(sections.map((one) => `${one.sourceId} ${one.chapter}`));
  return map.sections
    .filter(
      (one) =>
        one.role === 'body' &&
        !one.isCase &&
        !one.isExcluded &&
        chapters.has(`${one.sourceId} ${one.chapter}`),
    )
    .flatMap(({ pieces }) =>
      listRuns(pieces)
        .filter(isProcedure)
        .filter(({ items }) => {
          const stems = items.flatMap(({ sentences }) =>
            sentences.flatMap(({ text }) => contentStems(text)),
          );
          return shareFound(stems, story, weight) >= 0.3;
        })
        .flatMap(({ leadIn, items }) => [
          ...pieces.filter(({ sentences }) => leadIn !== null && sentences.includes(leadIn)),
          ...items,
        ]),
    );
}

const formRank: Readonly<Record<ItemDraft['form'], number>> = {
  module: 100,
  order: 13,
  rule: 10,
  definition: 8,
  table: 7,
  cause: 7,
  step: 6,
  number: 5,
  list: 4,
  // Turned-round statements are a test of reading: when nothing else can be asked.
  statement: 1,
  term: 0,
};

const rank = ({ form, worth }: ItemDraft): number => formRank[form] + worth;

/** One right answer, options that differ, an answer that the question does not hold. */
export function isSound({
  stem,
  options,
  kind,
  isFromModule,
  explanation,
  sentences,
}: ItemDraft): boolean {
  const texts = options.map(({ text }) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}%+−-]+/gu, ' ')
      .trim(),
  );
  if (new Set(texts).size < texts.length || texts.some((text) => text === '')) return false;
  if (sentences.length === 0 || (explanation.trim() === '' && !isFromModule)) return false;
  if (kind === 'order') return options.length >= 3;
  if (options.filter(({ correct }) => correct).length !== 1 || options.length < 2) return false;
  if (isFromModule) return true;
  if (kind === 'cloze' && stem.split('____').length !== 2) return false;
  const right = options.find(({ correct }) => correct)?.text ?? '';
  return !stem.toLowerCase().includes(right.toLowerCase());
}

/** So many questions of different forms that were not asked before in the series. */
export function chosenItems(
  all: readonly ItemDraft[],
  minutes: number,
  language: Language,
  asked: Set<string>,
): ItemDraft[] {
  const fromModule = all.filter(({ isFromModule }) => isFromModule).slice(0, mostItems);
  // One question tells little: two where the text allows.
  const wanted = Math.max(fromModule.length, itemsFor(minutes), 2);
  const chosen: ItemDraft[] = [];
  const take = (item: ItemDraft): void => {
    chosen.push(item);
    asked.add(signature(item));
  };
  for (const item of fromModule) if (!asked.has(signature(item))) take(item);
  for (const isFresh of [true, false]) {
    for (const item of all) {
      if (chosen.length >= wanted) break;
      if (item.isFromModule || asked.has(signature(item)) || chosen.includes(item)) continue;
      const isLastResort = item.form === 'statement' || item.form === 'term';
      if (isFresh && isLastResort) continue;
      if ((isFresh || isLastResort) && chosen.some(({ form }) => form === item.form)) continue;
      if (chosen.some((other) => isAboutSame(other, item))) continue;
      // Two questions on one topic with the same words are one question.
      if (chosen.some(({ stem }) => stem === item.stem)) continue;
      // A cloze of a common word only where nothing better is known.
      if (item.form === 'term' && chosen.length > 1) continue;
      if (!isGrounded(item, language)) continue;
      take(item);
    }
  }
  return chosen;
}

/** What it claims stands in its sentences: else a person would have to check it. */
export function isGrounded(item: ItemDraft, language: Language): boolean {
  const right = item.options.filter(({ correct }) => correct).map(({ text }) => text);
  const claims = item.kind === 'cloze' ? [item.stem.replace('____', () => right[0] ?? '')] : right;
  const cited = item.sentences.map(({ text }) => text);
  return [...claims, item.explanation].every((text) => isSupported(text, cited, language));
}

function isAboutSame(a: ItemDraft, b: ItemDraft): boolean {
  if (a.form === 'order' && b.form === 'step') return false;
  if (a.group !== undefined && a.group === b.group) return true;
  const places = new Set(a.sentences.map(({ locator }) => locator));
  const same = b.sentences.filter(({ locator }) => places.has(locator)).length;
  if (a.form !== 'order' && same > 0) return true;
  const right = (item: ItemDraft): string =>
    item.options.find(({ correct }) => correct)?.text ?? '';
  // "1 tahun" and "7 tahun" have their unit in common and nothing else.
  const own = contentStems(right(a));
  return (
    new Set(own).size > 1 &&
    shareFound(own, new Set(contentStems(`${b.stem} ${right(b)}`))) > 0.8 &&
    a.kind !== 'order' &&
    b.kind !== 'order'
  );
}

export function signature({ stem, options }: Pick<ItemDraft, 'stem' | 'options'>): string {
  const right = options.filter(({ correct }) => correct).map(({ text }) => text);
  return `${stem} ${right.join(' ')}`.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
}

export function asItem(
  { kit }: WriteContext,
  item: ItemDraft,
  path: string,
): [PartId, RetrievalItem] {
  const id = kit.id('retrievalItem', path);
  const citationIds = kit.cite(item.sentences);
  const at = item.keepsOrder ? 0 : kit.pick(`options ${path}`, item.options.length);
  const options = [...item.options.slice(at), ...item.options.slice(0, at)];
  const slot = (text: string) =>
    item.isFromModule ? taken(citationIds, text) : made('item', text);
  return [
    id,
    {
      kind: item.kind,
      stem: slot(item.stem),
      options: collected(
        options.map(({ text, correct, feedback }, index) => [
          kit.id('option', `${id} ${index} ${text}`),
          {
            text:
              item.isFromModule || correct ? taken(citationIds, text) : made('distractor', text),
            correct,
            feedback: made('feedback', feedback),
          },
        ]),
      ),
      explanation: taken(citationIds, item.explanation),
      isFromModule: item.isFromModule,
      citationIds,
    },
  ];
}

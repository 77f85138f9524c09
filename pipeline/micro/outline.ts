/** The outline of a series: outcomes, and units with one objective each; nothing is written yet. */
import { type Collection, entries, size } from '../../design/collection.ts';
import type { PartId } from '../../design/ids.ts';
import type { MicroUnit, Series } from '../../design/model/series.ts';
import { newMicroUnit, reviewDays } from '../../design/new-series.ts';
import { isBlank } from '../../design/slot.ts';
import { audienceOf, titleOf } from './cover.ts';
import { type DraftInput, draftInput } from './draft-input.ts';
import { behaviourOf, type Nature } from './headings.ts';
import { collected, made, taken } from './kit.ts';
import { formatFor, isForm, isProcedure, listRuns, momentFor } from './nature.ts';
import { conditionFor, criterionFor, titleFor } from './objective.ts';
import { outcomesOf } from './outcomes.ts';
import { phrasesOf } from './phrases.ts';
import { phraseBook, screenPhrases } from './screen-phrases.ts';
import {
  contentSeconds,
  frameSeconds,
  itemSeconds,
  itemsFor,
  loadOf,
  segment,
  type UnitDraft,
} from './segment.ts';
import { definitionIn } from './sentence-kinds.ts';
import { gridOf } from './table-grid.ts';
import { MicroError, type MicroInput } from './types.ts';
import { contentStems, rarity, shareFound, shorten, upperFirst } from './words.ts';

/** Errors: MicroError `no-sources`, `no-text`, `nothing-in-scope`. */
export function outlineSeries(input: MicroInput): Series {
  const draft = draftInput(input);
  const { series, kit, map } = draft;
  const phrases = phrasesOf(series.language);
  const [source] = input.sources;
  const drafts = segment(map, series.wishes.minutesPerUnit, draft.testLocators);
  const outcomes = size(series.outcomes) > 0 ? series.outcomes : proposedOutcomes(draft, drafts);
  const chosen = entries(outcomes).filter(([, { isChosen }]) => isChosen);
  const units = chosen.length === 0 && size(outcomes) > 0 ? [] : outlined(draft, drafts, outcomes);
  const locked = entries(series.units).filter(([id]) => series.locks.includes(id));
  const taken_ = new Set(locked.flatMap(([, { material }]) => material));
  const fresh = units.filter(
    ([id, { material }]) => !series.locks.includes(id) && !material.some((one) => taken_.has(one)),
  );
  const all = inReadingOrder([...locked, ...fresh], draft);
  if (all.length === 0) throw new MicroError('nothing-in-scope');
  const reviews =
    size(series.reviews) > 0
      ? series.reviews
      : collected(
          reviewDays.map((daysAfter, index) => [
            kit.id('review', `${daysAfter}`),
            { daysAfter, prompt: made('review', phrases.reviews[index] ?? '') },
          ]),
        );
  return withUsedCitations({
    ...series,
    title:
      isBlank(series.title) && source !== undefined ? made('title', titleOf(source)) : series.title,
    audience: isBlank(series.audience) ? made('audience', audienceOf(map)) : series.audience,
    outcomes,
    outlineApproved: null,
    units: collected(all),
    reviews,
    citations: kit.citations,
  });
}

function proposedOutcomes(
  { series, kit, map, names }: DraftInput,
  drafts: readonly UnitDraft[],
): Series['outcomes'] {
  const found = outcomesOf(map, series.language, names);
  // A text without headings: what its first units are about.
  const list =
    found.length > 0
      ? found
      : drafts.slice(0, 6).map(({ pieces, nature }) => ({
          text: behaviourOf(openingOf(pieces), nature, series.language, names),
          sentences: [],
        }));
  return collected(
    list.map(({ text, sentences }) => {
      const citationIds = sentences.length === 0 ? [] : kit.cite(sentences);
      const shown = upperFirst(text);
      return [
        kit.id('outcome', `series ${text}`),
        {
          text: sentences.length === 0 ? made('outcome', shown) : taken(citationIds, shown),
          citationIds,
          isChosen: true,
        },
      ] as const;
    }),
  );
}

function outlined(
  draft: DraftInput,
  drafts: readonly UnitDraft[],
  outcomes: Series['outcomes'],
): Array<[PartId, MicroUnit]> {
  const serves = servedOutcomes(drafts, outcomes);
  const isChosen = (id: PartId): boolean => outcomes.items[id]?.isChosen === true;
  const titles = new Set<string>();
  const units: Array<[PartId, MicroUnit]> = [];
  drafts.forEach((one, index) => {
    const outcomeIds = (serves[index] ?? []).filter(isChosen);
    // A unit that serves only what the user did not choose is left out.
    if ((serves[index] ?? []).length > 0 && outcomeIds.length === 0) return;
    const isFirst = one.sections[0]?.chapter !== drafts[index - 1]?.sections[0]?.chapter;
    units.push(unitOf(draft, one, outcomeIds, isFirst, titles));
  });
  return units;
}

function unitOf(
  { series, kit, names }: DraftInput,
  { pieces, title, nature, part }: UnitDraft,
  outcomeIds: PartId[],
  isFirstOfChapter: boolean,
  titles: Set<string>,
): [PartId, MicroUnit] {
  const { language, wishes } = series;
  const phrases = phrasesOf(language);
  const material = [
    ...new Set(pieces.flatMap(({ sentences }) => sentences.map(({ locator }) => locator))),
  ].slice(0, 2000);
  const id = kit.id('microUnit', material.join(' '));
  const procedure = listRuns(pieces).find(isProcedure);
  const leadIn = procedure?.leadIn?.text ?? '';
  // Steps with a name of their own name the unit: "Prosedur uji jalan".
  const isNamed =
    nature === 'procedure' && /^[^.:?]{6,60}:?$/u.test(leadIn) && leadIn.split(' ').length <= 7;
  const heading = isNamed ? leadIn.replace(/:$/u, '') : title;
  const behaviour = sharper(
    behaviourOf(heading === '' ? openingOf(pieces) : heading, nature, language, names),
    nature,
    pieces,
    language,
  );
  const named = titleFor(language, behaviour);
  let shown = part > 1 ? phrases.partOf(named, part) : named;
  for (let again = 2; titles.has(shown); again += 1) shown = phrases.partOf(named, again);
  titles.add(shown);
  const count = stepsOf(pieces, nature);
  const format = formatFor(pieces, nature, wishes.formats);
  const seconds = unitSeconds(
    pieces.reduce((sum, piece) => sum + loadOf(piece), 0),
    wishes.minutesPerUnit,
  );
  return [
    id,
    {
      ...newMicroUnit(),
      title: made('unit-title', shorten(shown, 160)),
      objectives: collected([
        [
          kit.id('outcome', `objective ${id}`),
          {
            behaviour: made('objective', shorten(behaviour, 300)),
            condition: made('objective', conditionFor(language, nature, format, behaviour)),
            criterion: made('objective', criterionFor(language, nature, pieces, count, behaviour)),
          },
        ],
      ]),
      outcomeIds,
      audience: made('audience', series.audience.text),
      moment: momentFor(pieces, nature, isFirstOfChapter),
      format,
      seconds,
      material,
    },
  ];
}

/** "Explain" where the material allows no better verb: terms are told apart, provisions pointed at, actions decided on. */
function sharper(
  behaviour: string,
  nature: Nature,
  pieces: UnitDraft['pieces'],
  language: Series['language'],
): string {
  if (language !== 'id') return behaviour;
  const [, topic = ''] = /^menjelaskan (.+)$/u.exec(behaviour) ?? [];
  if (topic === '') return behaviour;
  if (/^(?:jika|bila|apabila|ketika|saat)\s/u.test(topic)) return `menentukan tindakan ${topic}`;
  if (nature === 'rules' && /\b(?:hukum|peraturan|undang-undang|ketentuan)\b/u.test(topic))
    return `menunjukkan ${topic}`;
  const terms = new Set(
    pieces.flatMap(({ sentences }) =>
      sentences.flatMap(({ text }) => definitionIn(text)?.term.toLowerCase() ?? []),
    ),
  );
  const pair = topic.split(/\s(?:dan|dengan)\s/u);
  return pair.length === 2 && pair.every((one) => terms.has(one.toLowerCase()))
    ? `membedakan ${pair.join(' dan ')}`
    : behaviour;
}

/** What material without a heading is about: the term that it defines, else its main phrase, else its first words. */
function openingOf(pieces: UnitDraft['pieces']): string {
  const texts = pieces.flatMap(({ sentences }) => sentences.map(({ text }) => text));
  const defined = texts.map(definitionIn).find((one) => one !== null);
  if (defined != null) return defined.term;
  const [phrase] = screenPhrases(texts, phraseBook(texts, []), new Set(), 1);
  return phrase ?? shorten((texts[0] ?? '').replace(/[.:;].*$/su, ''), 60);
}

/** Steps or points that its criterion counts. */
export function stepsOf(pieces: UnitDraft['pieces'], nature: Nature): number {
  const runs = listRuns(pieces);
  if (nature === 'procedure') return runs.find(isProcedure)?.items.length ?? 0;
  const ticks = runs.find(({ isChecklist }) => isChecklist);
  if (ticks !== undefined) return ticks.items.length;
  const form = pieces.find(isForm);
  return form === undefined ? 0 : (gridOf(form)?.rows.length ?? 0);
}

function unitSeconds(load: number, minutes: number): number {
  const items = itemsFor(minutes);
  const content = Math.min(Math.max(load, 30), contentSeconds(minutes) * 1.2);
  return clampSeconds(frameSeconds + items * itemSeconds + content);
}

/** Whole tens of seconds between two and ten minutes. */
export function clampSeconds(seconds: number): number {
  return Math.min(600, Math.max(120, Math.round(seconds / 10) * 10));
}

/** For each unit the outcomes that its words speak of; a chapter's units share the chapter's where words fail. */
function servedOutcomes(drafts: readonly UnitDraft[], outcomes: Series['outcomes']): PartId[][] {
  const wanted = entries(outcomes).map(([id, { text }]) => [id, contentStems(text.text)] as const);
  if (wanted.length === 0) return drafts.map(() => []);
  const bags = drafts.map(({ pieces, title, sections }) => ({
    strong: new Set(
      contentStems(
        `${title} ${sections.map((one) => `${one.title} ${one.chapterTitle}`).join(' ')}`,
      ),
    ),
    all: new Set(
      contentStems(pieces.flatMap(({ sentences }) => sentences.map(({ text }) => text)).join(' ')),
    ),
  }));
  const weight = rarity([...bags.map(({ all }) => [...all]), ...wanted.map(([, stems]) => stems)]);
  const scores = bags.map(({ strong, all }) =>
    wanted.map(
      ([, stems]) => shareFound(stems, strong, weight) * 1.5 + shareFound(stems, all, weight),
    ),
  );
  // Outcomes and chapters stand in the same order in nearly every module: a small push along the diagonal.
  const chapters = drafts.map(({ sections }) => sections[0]?.chapter ?? 0);
  const first = chapters[0] ?? 0;
  const span = Math.max(1, (chapters.at(-1) ?? 0) - first);
  return scores.map((row, index) => {
    const place = ((chapters[index] ?? 0) - first) / span;
    const pushed = row.map((score, at) => {
      const own = wanted.length === 1 ? 0 : at / (wanted.length - 1);
      return score + 0.35 * (1 - Math.abs(own - place));
    });
    const best = Math.max(...pushed);
    const at = pushed.indexOf(best);
    const id = wanted[at]?.[0];
    return id === undefined ? [] : [id];
  });
}

function inReadingOrder(
  units: ReadonlyArray<[PartId, MicroUnit]>,
  { map }: DraftInput,
): Array<[PartId, MicroUnit]> {
  const place = new Map([...map.byLocator.keys()].map((locator, index) => [locator, index]));
  const of = ({ material }: MicroUnit): number =>
    place.get(material[0] ?? '') ?? Number.MAX_SAFE_INTEGER;
  return [...units].sort(([, a], [, b]) => of(a) - of(b));
}

/** Citations that nothing names any more go. */
export function withUsedCitations(series: Series): Series {
  const used = new Set<string>();
  const texts = JSON.stringify([
    series.units,
    series.outcomes,
    series.reviews,
    series.title,
    series.audience,
  ]);
  for (const [id] of texts.matchAll(/cit_[a-z2-7]{10}/gu)) used.add(id);
  const order = series.citations.order.filter((id) => used.has(id));
  const citations: Collection<(typeof series.citations.items)[string]> = { order, items: {} };
  for (const id of order) {
    const item = series.citations.items[id];
    if (item !== undefined) citations.items[id] = item;
  }
  return { ...series, citations };
}

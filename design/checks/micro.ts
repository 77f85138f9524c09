/** Checks of a micro series: one objective, length, retrieval, redundancy, trace to the module. */
import { entries, size, values } from '../collection.ts';
import { isTraced } from '../grounding/index.ts';
import { type GroundedText, labelsOf } from '../micro/labels.ts';
import type { MicroUnit, Scene, Series } from '../model/series.ts';
import { absence, type Raised, seriesRule, titleOf } from './rule.ts';

function unitsOf(series: Series): Array<{ path: string; unit: MicroUnit; title: string }> {
  return entries(series.units).map(([id, unit], position) => ({
    path: `/units/items/${id}`,
    unit,
    title: titleOf(unit.title, position),
  }));
}

/** All that is said in a scene. */
const spoken = ({ narration }: Scene): string =>
  values(narration)
    .map(({ text }) => text.text)
    .join(' ');

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

export const r43 = seriesRule({
  id: 'R43',
  severity: 'error',
  source: 'Pembelajaran mikro: satu unit satu tujuan',
  thresholds: ['R43.objectives'],
  variants: [],
  check: (series, threshold) =>
    unitsOf(series).flatMap(({ path, unit, title }): Raised[] => {
      const found = values(unit.objectives).filter(
        ({ behaviour }) => absence(behaviour) === null,
      ).length;
      const wanted = threshold('R43.objectives');
      return found === wanted && size(unit.objectives) === found
        ? []
        : [{ path: `${path}/objectives`, params: { title, found: size(unit.objectives), wanted } }];
    }),
});

export const r44 = seriesRule({
  id: 'R44',
  severity: 'warning',
  source: 'Pembelajaran mikro: 2-10 menit, paling cepat 150 kata per menit',
  thresholds: ['R44.shortest', 'R44.longest', 'R44.wordsPerMinute'],
  variants: ['tooFast'],
  check: (series, threshold) =>
    unitsOf(series).flatMap(({ path, unit, title }) => {
      const raised: Raised[] = [];
      const shortest = threshold('R44.shortest');
      const longest = threshold('R44.longest');
      const most = threshold('R44.wordsPerMinute');
      if (unit.seconds < shortest || unit.seconds > longest)
        raised.push({
          path: `${path}/seconds`,
          params: { title, seconds: unit.seconds, shortest, longest },
        });
      entries(unit.scenes).forEach(([id, scene], position) => {
        const { seconds } = scene;
        const words = spoken(scene)
          .split(/\s+/)
          .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
        if (words * 60 <= most * seconds) return;
        raised.push({
          path: `${path}/scenes/items/${id}/narration`,
          variant: 'tooFast',
          params: { title, scene: position + 1, words, seconds, most },
        });
      });
      return raised;
    }),
});

export const r45 = seriesRule({
  id: 'R45',
  severity: 'warning',
  source: 'Roediger & Karpicke; latihan mengingat kembali dan pengulangan berjarak',
  thresholds: ['R45.fewestItems', 'R45.mostItems', 'R45.reviews'],
  variants: ['reviews'],
  check: (series, threshold) => {
    const fewest = threshold('R45.fewestItems');
    const most = threshold('R45.mostItems');
    const raised: Raised[] = unitsOf(series)
      .filter(({ unit }) => unit.isWritten)
      .filter(({ unit }) => size(unit.items) < fewest || size(unit.items) > most)
      .map(({ path, unit, title }) => ({
        path: `${path}/items`,
        params: { title, found: size(unit.items), fewest, most },
      }));
    if (size(series.units) === 0) return raised;
    // Spaced: on different days, and not on the day of the unit.
    const days = new Set(
      values(series.reviews)
        .map(({ daysAfter }) => daysAfter)
        .filter((day) => day > 0),
    );
    const wanted = threshold('R45.reviews');
    if (days.size < wanted)
      raised.push({ path: '/reviews', variant: 'reviews', params: { found: days.size, wanted } });
    return raised;
  },
});

/** Share of a text's three-word sequences that another text holds too. */
function repeated(words: readonly string[], inside: readonly string[]): number {
  const triples = (list: readonly string[]): string[] =>
    list.slice(2).map((_word, index) => list.slice(index, index + 3).join(' '));
  const own = triples(words);
  const others = new Set(triples(inside));
  if (own.length === 0) return 0;
  return own.filter((triple) => others.has(triple)).length / own.length;
}

export const r46 = seriesRule({
  id: 'R46',
  severity: 'warning',
  source: 'Mayer, redundancy principle',
  thresholds: ['R46.words', 'R46.share'],
  variants: [],
  check: (series, threshold) =>
    unitsOf(series).flatMap(({ path, unit, title }) =>
      entries(unit.scenes).flatMap(([id, scene], position): Raised[] => {
        if (scene.captions) return [];
        const screen = wordsOf(scene.screenText.text);
        if (screen.length < threshold('R46.words')) return [];
        if (repeated(screen, wordsOf(spoken(scene))) <= threshold('R46.share')) return [];
        return [
          {
            path: `${path}/scenes/items/${id}/screenText`,
            params: { title, scene: position + 1 },
          },
        ];
      }),
    ),
});

export const r47 = seriesRule({
  id: 'R47',
  severity: 'error',
  source: 'Jelajah',
  thresholds: [],
  variants: ['item', 'text'],
  check: (series) => {
    // Only a quotation or a matching paraphrase stands on a page of the module; which texts are, is worked out
    // from the texts as they are now.
    const grounded = labelsOf(series);
    // A citation that none of the texts rests on stands for the whole, as it was judged when written.
    const isOnPage = (ids: readonly string[], texts: readonly GroundedText[]): boolean =>
      ids.some((id) => {
        const resting = texts.filter(({ citationIds }) => citationIds.includes(id));
        const stored = series.citations.items[id]?.label;
        return resting.length === 0
          ? stored !== undefined && isTraced(stored)
          : resting.some(({ label }) => isTraced(label));
      });
    return unitsOf(series).flatMap(({ path, unit, title }) => {
      // An outline cites nothing yet; its material names the sentences.
      if (!unit.isWritten) return [];
      const raised: Raised[] = [];
      const texts = grounded.filter((one) => one.path.startsWith(`${path}/`));
      if (!isOnPage(unit.citationIds, texts))
        raised.push({ path: `${path}/citationIds`, params: { title } });
      const loose = new Set<string>();
      entries(unit.items).forEach(([id, item], position) => {
        const place = `${path}/items/items/${id}`;
        const own = texts.filter((one) => one.path.startsWith(`${place}/`));
        if (isOnPage(item.citationIds, own)) return;
        loose.add(place);
        raised.push({
          path: `${place}/citationIds`,
          variant: 'item',
          params: { title, item: position + 1 },
        });
      });
      for (const one of texts) {
        if (one.label !== 'needs-check') continue;
        if ([...loose].some((place) => one.path.startsWith(`${place}/`))) continue;
        const words = one.sentences.find(({ label }) => label === 'needs-check')?.text ?? one.text;
        raised.push({
          path: one.path,
          variant: 'text',
          severity: 'warning',
          params: { title, text: words.length > 80 ? `${words.slice(0, 79)}…` : words },
        });
      }
      return raised;
    });
  },
});

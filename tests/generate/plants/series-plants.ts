/** Defects of a micro series: R43-R47. */
import { entries, values } from '../../../design/collection.ts';
import type { Scene } from '../../../design/model/series.ts';
import { slot } from '../random.ts';
import { clear, drop, insert, noText, nothing, pickOf, type SeriesPlant } from './plant.ts';

const words = (count: number): string =>
  Array.from({ length: count }, (_none, index) => `kata${index}`).join(' ');

/** Puts made-up words into the only line of a scene. */
function say(scene: Scene, text: string): void {
  for (const line of values(scene.narration)) {
    line.text = slot(text);
    line.citationIds = [];
  }
}

export const seriesPlants: readonly SeriesPlant[] = [
  {
    rule: 'R43',
    name: 'two objectives or none',
    into: (series, random) => {
      const found = pickOf(random, series.units);
      if (found === null) return null;
      const [id, unit] = found;
      const choice = random.int(0, 2);
      if (choice === 0) clear(unit.objectives);
      if (choice === 1)
        insert(random, unit.objectives, random.id('outcome'), {
          behaviour: slot('Menyusun laporan'),
          condition: slot(''),
          criterion: slot(''),
        });
      if (choice === 2)
        for (const objective of values(unit.objectives)) objective.behaviour = noText(random);
      return { paths: [`/units/items/${id}/objectives`] };
    },
  },
  {
    rule: 'R43',
    name: 'one objective with two verbs',
    inside: true,
    into: (series, random) => {
      const found = pickOf(random, series.units);
      const objective = found === null ? undefined : values(found[1].objectives)[0];
      if (objective === undefined) return null;
      objective.behaviour = slot('Memeriksa dan mencatat berkas');
      return nothing;
    },
  },
  {
    rule: 'R44',
    name: 'too short or too long',
    into: (series, random) => {
      const found = pickOf(random, series.units);
      if (found === null) return null;
      found[1].seconds = random.pick([119, 601, 0, 3600]);
      return { paths: [`/units/items/${found[0]}/seconds`] };
    },
  },
  {
    rule: 'R44',
    name: 'narration too fast',
    into: (series, random) => {
      const found = pickOf(random, series.units);
      const scene = found === null ? null : pickOf(random, found[1].scenes);
      if (found === null || scene === null) return null;
      const seconds = random.pick([0, 20, 40, 60]);
      scene[1].seconds = seconds;
      say(scene[1], words(seconds * 2.5 + random.pick([1, 10])));
      scene[1].screenText = slot('');
      return { paths: [`/units/items/${found[0]}/scenes/items/${scene[0]}/narration`] };
    },
  },
  {
    rule: 'R44',
    name: 'two minutes, ten minutes, 150 words a minute',
    inside: true,
    into: (series, random) => {
      const found = pickOf(random, series.units);
      const scene = found === null ? null : pickOf(random, found[1].scenes);
      if (found === null || scene === null) return null;
      found[1].seconds = random.pick([120, 600]);
      scene[1].seconds = 40;
      say(scene[1], words(100));
      scene[1].screenText = slot('');
      return nothing;
    },
  },
  {
    rule: 'R45',
    name: 'no retrieval item, or four',
    into: (series, random) => {
      const found = pickOf(random, series.units);
      const item = found === null ? undefined : values(found[1].items)[0];
      if (found === null || item === undefined) return null;
      const [id, unit] = found;
      if (random.chance(0.5)) clear(unit.items);
      else
        while (unit.items.order.length < 4)
          insert(random, unit.items, random.id('retrievalItem'), {
            ...item,
            options: { order: [], items: {} },
          });
      return { paths: [`/units/items/${id}/items`] };
    },
  },
  {
    rule: 'R45',
    name: 'one review, none, or all on one day',
    into: (series, random) => {
      const all = entries(series.reviews);
      const choice = random.int(0, 3);
      if (choice === 0) clear(series.reviews);
      if (choice === 1) for (const [id] of all.slice(1)) drop(series.reviews, id);
      if (choice === 2) for (const [, review] of all) review.daysAfter = 7;
      if (choice === 3)
        all.forEach(([, review], index) => {
          review.daysAfter = index === 0 ? 7 : 0;
        });
      return { paths: ['/reviews'] };
    },
  },
  {
    rule: 'R45',
    name: 'one item, three items, two reviews',
    inside: true,
    into: (series, random) => {
      const found = pickOf(random, series.units);
      const item = found === null ? undefined : values(found[1].items)[0];
      if (found === null || item === undefined) return null;
      const { items } = found[1];
      if (random.chance(0.5)) for (const id of items.order.slice(1)) drop(items, id);
      else
        while (items.order.length < 3)
          insert(random, items, random.id('retrievalItem'), {
            ...item,
            options: { order: [], items: {} },
          });
      for (const id of series.reviews.order.slice(2)) drop(series.reviews, id);
      return nothing;
    },
  },
  {
    rule: 'R46',
    name: 'screen repeats narration',
    into: (series, random) => {
      const found = pickOf(random, series.units);
      const scene = found === null ? null : pickOf(random, found[1].scenes);
      if (found === null || scene === null) return null;
      const count = random.int(8, 30);
      scene[1].captions = false;
      scene[1].seconds = 60;
      say(scene[1], `Selamat pagi. ${words(60)}`);
      scene[1].screenText = slot(
        random.pick([words(count), words(count).toUpperCase(), `${words(count)} lain sekali`]),
      );
      return { paths: [`/units/items/${found[0]}/scenes/items/${scene[0]}/screenText`] };
    },
  },
  {
    rule: 'R46',
    name: 'seven words, captions, or less than two thirds',
    inside: true,
    into: (series, random) => {
      const found = pickOf(random, series.units);
      const scene = found === null ? null : pickOf(random, found[1].scenes);
      if (found === null || scene === null) return null;
      const [screen, captions] = random.pick([
        [words(7), false],
        [words(30), true],
        // 20 words: 10 of 18 three-word sequences are the narration's.
        [`${words(12)} a b c d e f g h`, false],
      ] as const);
      scene[1].captions = captions;
      scene[1].seconds = 60;
      say(scene[1], words(60));
      scene[1].screenText = slot(screen);
      return nothing;
    },
  },
  {
    rule: 'R47',
    name: 'unit or item without a page',
    into: (series, random) => {
      const found = pickOf(random, series.units);
      if (found === null) return null;
      const path = `/units/items/${found[0]}`;
      const untraced = random.id('citation');
      const first = values(series.citations)[0];
      if (first === undefined) return null;
      insert(random, series.citations, untraced, {
        ...first,
        quote: 'Halaman lampiran ini sengaja dikosongkan untuk penomoran.',
        label: random.pick(['needs-check', 'made-up']),
      });
      const ids = random.chance(0.5) ? [] : [untraced];
      if (random.chance(0.5)) {
        found[1].citationIds = ids;
        return { paths: [`${path}/citationIds`] };
      }
      const item = pickOf(random, found[1].items);
      if (item === null) return null;
      item[1].citationIds = ids;
      return { paths: [`${path}/items/items/${item[0]}/citationIds`] };
    },
  },
  {
    rule: 'R47',
    name: 'one page beside something made up',
    inside: true,
    into: (series, random) => {
      const found = pickOf(random, series.units);
      const first = values(series.citations)[0];
      const id = series.citations.order[0];
      if (found === null || first === undefined || id === undefined) return null;
      const other = random.id('citation');
      insert(random, series.citations, other, { ...first, label: 'made-up' });
      found[1].citationIds = [other, id];
      return nothing;
    },
  },
  {
    rule: 'R47',
    name: 'a text that its page does not bear out',
    into: (series, random) => {
      const found = pickOf(random, series.units);
      const cited = random.sample(series.citations.order, 1);
      const scene = found === null ? null : pickOf(random, found[1].scenes);
      const line = scene === null ? undefined : entries(scene[1].narration)[0];
      if (found === null || scene === null || line === undefined) return null;
      line[1].text = slot('Sebanyak 97 aduan selesai pada 3 Maret 2021.');
      line[1].citationIds = cited;
      scene[1].captions = true;
      scene[1].seconds = 60;
      const place = `scenes/items/${scene[0]}/narration/items/${line[0]}/text`;
      return { paths: [`/units/items/${found[0]}/${place}`] };
    },
  },
];

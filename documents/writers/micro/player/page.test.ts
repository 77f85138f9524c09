/** What a page carries, its size, its policy, and that HTML of a module is text in it. */
import { describe, expect, it } from 'vitest';
import type { PartId } from '../../../../design/ids.ts';
import { pretestItems } from '../../../../design/micro/prior-learning.ts';
import { SeriesWriteError, writeSeries } from '../index.ts';
import { placeOf } from '../place.ts';
import { largeSeries, sampleId, sampleImages, sampleSeries } from '../testing/sample-series.ts';
import { plain } from './common/data.ts';
import { isRight } from './common/score.ts';
import { playerHeaders } from './headers.ts';
import { jsonForHtml, playerPage } from './page.ts';
import { type PlayerOptions, playerData } from './player-data.ts';

const options: PlayerOptions = { mode: 'series', store: 'local', images: sampleImages };
const input = {
  series: sampleSeries(),
  unitId: null,
  images: sampleImages,
  language: 'id',
} as const;

describe('the page', () => {
  it('is small, the same each time, and needs nothing from a network', async () => {
    const { name, bytes } = await writeSeries('html', input);
    expect(name).toBe('series.html');
    const page = new TextDecoder().decode(bytes);
    expect(page).toBe(playerPage(sampleSeries(), null, options));
    expect(page.match(/https?:\/\/[\w./]+/g)).toEqual(['http://www.w3.org/2000/svg']);
    // The page without a series; each unit of the fixtures then adds three to six thousand bytes.
    const empty = playerPage({ ...sampleSeries(), units: { order: [], items: {} } }, null, options);
    expect(empty.length).toBeLessThan(70_000);
    // 150 units of it: packed, as the texts of a long module are.
    const large = playerPage(largeSeries(150), null, options);
    expect(large).toContain('data-packed="deflate"');
    expect(large.length).toBeLessThan(200_000);
  });

  it('lets only its own script and style run', () => {
    const policy = playerHeaders['Content-Security-Policy'] ?? '';
    expect(policy).toMatch(
      /^sandbox allow-scripts; default-src 'none'; script-src 'sha256-[^']+';/,
    );
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).not.toMatch(/unsafe|\*/);
    const own = /script-src ('sha256-[^']+')/.exec(policy)?.[1] ?? '';
    expect(playerPage(sampleSeries(), null, options)).toContain(own);
  });

  it('nothing that was written ends the element that carries it', () => {
    const attack = '</script><script>alert(1)</script><!-- \u2028 & "\'';
    const json = jsonForHtml({ attack });
    expect(json).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(json)).toEqual({ attack });
  });
});

describe('what it carries', () => {
  const data = playerData(sampleSeries(), null, options);
  const [first] = data.units;

  it('chips stand only where a text agrees with its source', () => {
    const lines = first?.scenes[0]?.lines ?? [];
    expect(lines.map(({ label }) => label)).toEqual(['quotation', 'quotation']);
    expect(data.cites[lines[0]?.cites?.[0] ?? -1]).toMatchObject({ place: 'hlm. 5' });
    expect(first?.situation).not.toHaveProperty('label');
    // A text that says more than its source: no chip for learners, a mark for the author.
    const series = sampleSeries();
    const line = Object.values(Object.values(series.units.items)[0]?.scenes.items ?? {})[0]
      ?.narration;
    const [lineId = ''] = line?.order ?? [];
    const changed = line?.items[lineId];
    if (changed !== undefined)
      changed.text.text = 'Telaahan staf wajib 14 halaman dan terbit tiap 3 hari.';
    const of = (isPreview: boolean) =>
      playerData(series, null, { ...options, isPreview }).units[0]?.scenes[0]?.lines[0];
    expect(of(false)).not.toHaveProperty('cites');
    expect(of(false)).not.toHaveProperty('label');
    expect(of(true)?.label).toBe('needs-check');
  });

  it('a question without an explanation is explained by the sentence it rests on', () => {
    const explanation = first?.items[1]?.explanation;
    expect(plain(explanation?.text ?? '')).toContain('cukup kirim nota dinas');
    expect(explanation?.label).toBe('quotation');
  });

  it('steps to be ordered are never shown in order', () => {
    const order = data.units[1]?.items[0];
    expect(order?.kind).toBe('order');
    expect(order?.shown).not.toEqual([0, 1, 2, 3]);
    expect([...(order?.shown ?? [])].sort()).toEqual([0, 1, 2, 3]);
  });

  it('answers are judged one by one', () => {
    const several = data.units[1]?.items[1];
    if (several === undefined) throw new Error('no question');
    expect(
      [[0, 1, 3], [3, 1, 0], [0, 1], [0, 1, 2, 3], []].map((chosen) => isRight(several, chosen)),
    ).toEqual([true, true, false, false, false]);
  });

  it('a pre-test asks what the rules chose', () => {
    const test = playerData(largeSeries(3), null, { ...options, mode: 'pretest' });
    const asked = test.units.flatMap(({ items }) => items.map(({ id }) => id));
    expect(asked).toEqual(pretestItems(largeSeries(3)).map(({ itemId }) => itemId));
  });

  it.each([
    [['p012.s01'], 'hlm. 12'],
    [['p012.s09', 'p013.s01'], 'hlm. 12-13'],
    [['sl07.s02'], 'salindia 7'],
    [['h03.s02'], 'bagian 3'],
  ])('%j stands on %s', (sentences, place) => {
    const source = sampleId('source', 'modul');
    expect(placeOf({ sentences: sentences.map((one) => `${source}.${one}`) }, data.words)).toBe(
      place,
    );
  });

  it('units that are not written are not played; when none is, it is said', async () => {
    const series = sampleSeries();
    const [id = '' as PartId] = series.units.order;
    const unit = series.units.items[id];
    if (unit !== undefined) unit.isWritten = false;
    expect(playerData(series, null, options).units).toHaveLength(1);
    await expect(writeSeries('scorm12', { ...input, series, unitId: id })).rejects.toThrow(
      SeriesWriteError,
    );
  });
});

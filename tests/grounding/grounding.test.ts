/** The bars of `npm run bench:grounding` on a small sample, so that a change that loosens a rule is seen. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkSeries } from '../../design/checks/index.ts';
import { values } from '../../design/collection.ts';
import { editSeries } from '../../design/edit.ts';
import { contradictions } from '../../design/micro/contradictions.ts';
import { importReport } from '../../design/micro/import-report.ts';
import { staleAfter } from '../../design/micro/stale.ts';
import type { Series } from '../../design/model/series.ts';
import { translator } from '../../messages/index.ts';
import { audit } from '../bench/grounding-audit.ts';
import { judge, scoreOf } from '../bench/grounding-claims.ts';
import { builtInSeries, type FixtureModule, fixtureModules } from '../bench/grounding-modules.ts';
import { type Claim, claimsOver, statementsOf } from '../generate/claims/claims.ts';

let modules: FixtureModule[];
let a: FixtureModule;
let b: FixtureModule;
let series: Series;
beforeAll(async () => {
  modules = await fixtureModules(['A', 'B']);
  const [first, second] = modules;
  if (first === undefined || second === undefined) throw new Error('no fixture modules');
  [a, b] = [first, second];
  series = builtInSeries(b.source);
});

function written(name: string): Claim[] {
  const file = new URL(`../fixtures/claims/${name}.json`, import.meta.url);
  return z
    .array(
      z.object({
        kind: z.string(),
        cited: z.array(z.string()),
        claim: z.string(),
        isTrue: z.boolean(),
      }),
    )
    .parse(JSON.parse(readFileSync(file, 'utf8')));
}

function expectBars(claims: readonly Claim[]): void {
  const judged = judge(claims);
  const lies = scoreOf(judged, false);
  const truths = scoreOf(judged, true);
  expect(lies.right / lies.all).toBeGreaterThanOrEqual(0.95);
  expect(truths.right / truths.all).toBeGreaterThanOrEqual(0.95);
}

describe('claims with the truth known', () => {
  it('made from the modules: wrong ones are caught, true ones kept', () => {
    const statements = modules.flatMap(({ source }) => statementsOf(source));
    expect(statements.length).toBeGreaterThan(300);
    const claims = claimsOver(statements, 25, 20_261_122);
    expect(claims.length).toBeGreaterThan(400);
    expectBars(claims);
  });

  it('one word that changes the sense: dropped, added, or moved', () => {
    const judged = judge(written('changed-sense'));
    const lies = scoreOf(judged, false);
    const truths = scoreOf(judged, true);
    // What is still missed is told in the README of these claims.
    expect(lies.right / lies.all).toBeGreaterThanOrEqual(0.94);
    expect(truths.all - truths.right).toBeLessThanOrEqual(5);
  });

  it('written by hand', () => {
    expectBars([...written('hand-written'), ...written('held-out')]);
  });

  it('are about sentences that the modules hold', () => {
    const held = new Set(
      modules.flatMap(({ source }) =>
        source.blocks.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
      ),
    );
    const cited = ['hand-written', 'held-out', 'blind']
      .flatMap(written)
      .flatMap((one) => one.cited);
    expect([...new Set(cited)].filter((text) => !held.has(text))).toEqual([]);
  });
});

describe('a series by the built-in rules', () => {
  it('cites what exists, quotes word for word, and paraphrases without a strange fact', () => {
    const found = audit(series, b.source);
    expect(found.dangling).toEqual([]);
    expect(found.misprinted).toEqual([]);
    expect(found.notVerbatim).toEqual([]);
    expect(found.unsupported).toEqual([]);
    expect(found.labels.quotation).toBeGreaterThan(100);
    expect(checkSeries(series).filter(({ rule }) => rule === 'R47')).toEqual([]);
  });

  it('is looked at by an audit that does see what is wrong', () => {
    const [id = ''] = series.citations.order;
    const citation = series.citations.items[id];
    if (citation === undefined) throw new Error('no citation');
    const items = {
      ...series.citations.items,
      [id]: { ...citation, quote: 'Lain.', sentences: [`${b.source.id}.h99.s99`] },
    };
    const found = audit({ ...series, citations: { ...series.citations, items } }, b.source);
    expect(found.dangling).toEqual([`${b.source.id}.h99.s99`]);
    expect(found.misprinted).toEqual(['Lain.']);
  });
});

describe('the import report', () => {
  it('finds the planted contradiction, and cries wolf nowhere', () => {
    expect(contradictions(a.source)).toEqual([]);
    const found = contradictions(b.source);
    expect(found.map(({ params }) => [params.inTable, params.inText, params.row])).toEqual([
      ['11,6', '16,1', 'IV'],
    ]);
  });

  it('names every heading, table, figure, footnote and regulation with a reason in words', () => {
    const t = translator('id');
    for (const made of [null, series]) {
      const report = importReport([b.source], made);
      for (const kind of ['heading', 'table', 'figure', 'footnote'] as const) {
        const there = b.source.blocks.filter((block) => block.kind === kind).map(({ id }) => id);
        const told = report.rows.filter((row) => row.kind === kind && row.blockId !== null);
        expect(told.map(({ blockId }) => blockId)).toEqual(there);
      }
      expect(report.rows.filter(({ kind }) => kind === 'regulation').length).toBeGreaterThan(5);
      for (const { reason, fate } of report.rows) {
        expect(t.has(`microReport.reason.${reason}`), reason).toBe(true);
        expect(fate === 'open').toBe(
          reason === 'read' || (made === null && reason === 'instructs-ai'),
        );
      }
      for (const { code } of report.warnings)
        expect(t.has(`microReport.warning.${code}`)).toBe(true);
    }
    const after = importReport([b.source], series);
    expect(after.coverage).toBeGreaterThan(0.4);
    const used = after.headings.reduce((sum, one) => sum + one.used, 0);
    expect(used / after.sentences).toBeCloseTo(after.coverage);
    expect(importReport([b.source], null).coverage).toBe(0);
  });
});

describe('a newer file of the module', () => {
  it('keeps what stayed, moves citations, and names units whose sentences changed', () => {
    const unit = series.units.order[1];
    const lost = unit === undefined ? undefined : series.units.items[unit]?.material.at(-1);
    const sentenceId = lost?.slice(b.source.id.length + 1);
    const id = 'src_bbbbbbbbbb';
    const newer = {
      ...b.source,
      id,
      // Everything one page later, and one sentence with another figure.
      blocks: b.source.blocks.map((block) => ({
        ...block,
        sentences: block.sentences.map((one) => ({
          ...one,
          id: one.id.replace(/^h(\d+)/, (_all, section: string) => `h${Number(section) + 10}`),
          ...(one.id === sentenceId ? { hash: '0123456789abcdef' } : {}),
        })),
      })),
    };
    const edited = editSeries(series, staleAfter(series, b.source, newer));
    if (!edited.ok) throw new Error(JSON.stringify(edited.error));
    const moved = edited.value.series;
    expect(moved.sources.map(({ sourceId }) => sourceId)).toEqual([id]);
    const stale = moved.units.order.filter((one) => moved.units.items[one]?.staleSentences.length);
    expect(stale).toContain(unit);
    expect(values(moved.units).flatMap(({ staleSentences }) => staleSentences)).toContain(lost);
    const left = values(moved.units)
      .flatMap(({ material }) => material)
      .filter((one) => one.startsWith(b.source.id));
    expect(new Set(left)).toEqual(new Set([lost]));
    expect(staleAfter(series, b.source, b.source)).toEqual([]);
  });
});

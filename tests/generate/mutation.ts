/**
 * Mutation of clean documents: how often the named rule fires on the named path, and how often
 * anything fires that should not. The checks come in as functions, so this knows only their shape.
 */
import type { Design } from '../../design/model/design.ts';
import type { Series } from '../../design/model/series.ts';
import { cleanDesign, shapes } from './clean-design.ts';
import { cleanSeries } from './clean-series.ts';
import { designPlants, type Plant, payloadPlants, seriesPlants } from './plants/index.ts';
import { randomOf } from './random.ts';

interface FoundAt {
  rule: string;
  path: string;
}

type Texts = Array<{ path: string; text: string }>;

export interface Checks {
  design: (design: Design) => FoundAt[];
  series: (series: Series) => FoundAt[];
  payload: (texts: Texts) => FoundAt[];
}

export interface Score {
  rule: string;
  plants: number;
  caught: number;
  wrongPath: number;
  unrelated: number;
  /** Just inside a threshold: tried, and how often something fired all the same. */
  inside: number;
  insideFired: number;
  misses: string[];
}

function copy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}

function payloadTexts(seed: number): Texts {
  const { problem, analysis } = cleanDesign(seed, 'mixed-verdicts');
  return [
    { path: '/messages/0', text: problem.statement.text },
    { path: '/messages/1', text: `${analysis.gap.text} Anggaran Rp45.000.000.` },
  ];
}

function tally<T>(
  plant: Plant<T>,
  clean: (seed: number) => T,
  check: (document: T) => FoundAt[],
  wanted: number,
  seed: number,
  score: Score,
): void {
  let done = 0;
  for (let attempt = 0; done < wanted && attempt < wanted * 60; attempt += 1) {
    const number = seed + attempt;
    const document = copy(clean(number));
    const planted = plant.into(document, randomOf(number * 7919 + 13));
    if (planted === null) continue;
    done += 1;
    const found = check(document);
    const note = (what: string): void => {
      const list = found.map(({ rule, path }) => `${rule} ${path}`).join(', ');
      score.misses.push(
        `${plant.name} (${number}): ${what}; wanted ${planted.paths}; found ${list}`,
      );
    };
    if (plant.inside === true) {
      score.inside += 1;
      if (found.length > 0) {
        score.insideFired += 1;
        note('fired inside');
      }
      continue;
    }
    score.plants += 1;
    const own = new Set(found.filter(({ rule }) => rule === plant.rule).map(({ path }) => path));
    const hit = planted.paths.filter((path) => own.has(path)).length;
    const isCaught = hit === planted.paths.length && own.size === hit;
    if (isCaught) score.caught += 1;
    else {
      if (own.size > 0) score.wrongPath += 1;
      note(own.size > 0 ? 'wrong path' : 'not caught');
    }
    const others = found.filter(
      ({ rule }) => rule !== plant.rule && !(planted.related ?? []).includes(rule),
    );
    if (others.length > 0) {
      score.unrelated += 1;
      note('unrelated');
    }
  }
  if (done < wanted) score.misses.push(`${plant.name}: only ${done} of ${wanted} could be planted`);
}

/** Plants every defect until each rule has at least `perRule`, and returns a score per rule. */
export function mutate(checks: Checks, perRule: number, seed: number): Score[] {
  const scores = new Map<string, Score>();
  const all = [...designPlants, ...seriesPlants, ...payloadPlants];
  const scoreOf = (rule: string): Score => {
    const score = scores.get(rule) ?? {
      rule,
      plants: 0,
      caught: 0,
      wrongPath: 0,
      unrelated: 0,
      inside: 0,
      insideFired: 0,
      misses: [],
    };
    scores.set(rule, score);
    return score;
  };
  const share = (plant: { rule: string; inside?: true }): number => {
    const kinds = all.filter(({ rule, inside }) => rule === plant.rule && inside === plant.inside);
    return Math.ceil(perRule / kinds.length);
  };
  const shapeOf = (number: number) => shapes[number % shapes.length] ?? 'everything';
  designPlants.forEach((plant, index) => {
    const clean = (number: number) => cleanDesign(number, shapeOf(number));
    tally(plant, clean, checks.design, share(plant), seed + index * 10_000, scoreOf(plant.rule));
  });
  seriesPlants.forEach((plant, index) => {
    const start = seed + 2_000_000 + index * 10_000;
    tally(plant, cleanSeries, checks.series, share(plant), start, scoreOf(plant.rule));
  });
  payloadPlants.forEach((plant, index) => {
    const start = seed + 3_000_000 + index * 10_000;
    tally(plant, payloadTexts, checks.payload, share(plant), start, scoreOf(plant.rule));
  });
  return [...scores.values()].sort((a, b) => (a.rule < b.rule ? -1 : 1));
}

/** Clean documents of every shape, and what was found in them. */
export function falseAlarms(
  checks: Checks,
  count: number,
  seed: number,
): { documents: number; alarmed: number; found: Array<FoundAt & { shape: string }> } {
  const found: Array<FoundAt & { shape: string }> = [];
  let alarmed = 0;
  const note = (shape: string, findings: FoundAt[]): void => {
    if (findings.length > 0) alarmed += 1;
    found.push(...findings.map(({ rule, path }) => ({ rule, path, shape })));
  };
  for (let number = 0; number < count; number += 1) {
    const shape = shapes[number % shapes.length] ?? 'everything';
    note(shape, checks.design(cleanDesign(seed + number, shape)));
  }
  const series = Math.ceil(count / 8);
  for (let number = 0; number < series; number += 1)
    note('series', checks.series(cleanSeries(seed + number)));
  return { documents: count + series, alarmed, found };
}

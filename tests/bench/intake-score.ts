/**
 * How well intake reads the hand-written briefs.
 *
 * A fact is (type, key). It matches on normalised values:
 * - organisation: name, without case and signs.
 * - indicator: name (at least half of the content stems of the shorter name are in the other).
 * - baseline, target: value, at an indicator whose name fits.
 * - deadline: the digits and content stems of the gold text are in the text read.
 * - audience: role name fits, and the same kind (participant or supervisor). headcount: value, at a role that fits.
 * - budget: status and amount (nothing is counted where the gold is 'unknown' and so is the reading).
 * - time-window, constraint, wish: same kind (constraint), and the sentence read holds the gold words, or names fit.
 *   Constraints of kinds budget, connectivity, staffing, geography and other are not scored: other types score the first two.
 * - busy-time: a constraint of kind time whose sentence holds the gold words (briefs of the second round only).
 * - connectivity: level, where gold or reading say more than 'unknown'.
 * - requested: kind; days is a fact of its own.
 * - stakeholder: name fits and stance is the same. supporter: name fits.
 * - cause: the sentence read holds the gold words and the statement shares half of their stems. One statement may
 *   cover several gold causes of its sentence, and several statements one gold cause.
 * - number: value and what it counts (a gold word is among the words of unit and counts). Each matches once.
 * Precision: share of the facts read that match a gold fact. Recall: share of gold facts matched.
 * 'cell' (Gilbert cell of a matched cause) is a judgement and is reported apart, outside both.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Facts, formatOfFile, readBrief } from '../../pipeline/intake/index.ts';
import { contentStems, overlap, stemOf } from '../../pipeline/intake/text/words.ts';

const goldSchema = z.object({
  kind: z.string(),
  half: z.enum(['dev', 'held-out', 'fresh', 'dev-2', 'held-out-2', 'fresh-2', 'fresh-3']),
  organisation: z.string(),
  indicators: z.array(
    z.object({ name: z.string(), baseline: z.number().nullable(), target: z.number().nullable() }),
  ),
  deadlines: z.array(z.string()),
  audiences: z.array(
    z.object({
      role: z.string(),
      headcount: z.number().nullable(),
      kind: z.enum(['participant', 'supervisor']),
    }),
  ),
  supporters: z.array(z.string()),
  budget: z.object({ status: z.string(), amount: z.number().nullable() }),
  timeWindows: z.array(z.string()),
  /** When people cannot learn. Written for the second round only; where absent, it is not scored. */
  busyTimes: z.array(z.string()).optional(),
  constraints: z.array(z.object({ kind: z.string(), at: z.string() })),
  connectivity: z.string(),
  requested: z.object({ kind: z.string(), days: z.number().nullable() }).nullable(),
  wishes: z.array(z.string()),
  stakeholders: z.array(z.object({ name: z.string(), stance: z.string() })),
  causes: z.array(z.object({ at: z.string(), cells: z.array(z.string()) })),
  numbers: z.array(z.object({ value: z.number(), counts: z.string() })),
});
export type Gold = z.infer<typeof goldSchema>;

export interface Brief {
  id: string;
  gold: Gold;
  facts: Facts;
  text: string;
}

export const briefsFolder = join(import.meta.dirname, '../fixtures/briefs');

/** Every brief with its gold facts and what intake reads now. */
export function loadBriefs(): Brief[] {
  return readdirSync(briefsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => {
      const folder = join(briefsFolder, entry.name);
      const file = readdirSync(folder).find((name) => name.startsWith('brief.')) ?? 'brief.md';
      const text = readFileSync(join(folder, file), 'utf8');
      const gold = goldSchema.parse(JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')));
      return { id: entry.name, gold, text, facts: readBrief(text, formatOfFile(file)) };
    })
    .sort((a, b) => a.id.localeCompare(b.id));
}

export interface Score {
  type: string;
  /** Gold facts, how many of them were read, facts read, how many of them are in gold. */
  gold: number;
  found: number;
  read: number;
  right: number;
  missed: string[];
  wrong: string[];
}

const scoredConstraints = new Set([
  'service-continuity',
  'literacy',
  'disability',
  'language',
  'policy',
]);
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const fits = (a: string, b: string) => overlap(a, b) >= 0.5;

/** Scores of one brief, by type of fact. */
export function scoreBrief({ facts, gold }: Brief): Score[] {
  const sentence = (index: number | null) =>
    index === null ? '' : (facts.sentences[index]?.text ?? '');
  const holds = (index: number, at: string) => plain(sentence(index)).includes(plain(at));
  const organisation = facts.organisation === null ? [] : [facts.organisation.name];
  const baselines = facts.indicators.filter((item) => item.baseline !== null);
  const targets = facts.indicators.filter((item) => item.target !== null);
  const deadlines = [
    ...new Set(
      [facts.deadline, ...facts.indicators.map((item) => item.deadline)].flatMap((item) =>
        item === null ? [] : [item.asWritten],
      ),
    ),
  ];
  const stated = (status: string, amount: number | null) =>
    status === 'unknown' ? [] : [`${status} ${amount ?? ''}`];
  return [
    score('organisation', [gold.organisation], organisation, (a, b) => plain(a) === plain(b)),
    score(
      'indicator',
      gold.indicators,
      facts.indicators.filter((item) => item.targetText === null),
      (a, b) => fits(a.name, b.name),
    ),
    score(
      'baseline',
      gold.indicators.filter((item) => item.baseline !== null),
      baselines,
      (a, b) => a.baseline === b.baseline?.value && fits(a.name, b.name),
    ),
    score(
      'target',
      gold.indicators.filter((item) => item.target !== null),
      targets,
      (a, b) => a.target === b.target?.value && fits(a.name, b.name),
    ),
    score('deadline', gold.deadlines, deadlines, (a, b) => sameTime(a, b)),
    score(
      'audience',
      gold.audiences,
      facts.audiences,
      (a, b) => a.kind === b.kind && fits(a.role, b.role),
    ),
    score(
      'headcount',
      gold.audiences.filter((item) => item.headcount !== null),
      facts.audiences.filter((item) => item.headcount !== null),
      (a, b) => a.headcount === b.headcount?.value && fits(a.role, b.role),
    ),
    score('supporter', gold.supporters, facts.supporters, (a, b) => fits(a, b.role)),
    score(
      'budget',
      stated(gold.budget.status, gold.budget.amount),
      stated(facts.budget.status, facts.budget.amount),
      (a, b) => a === b,
    ),
    score('time-window', gold.timeWindows, facts.timeWindows, (a, b) => holds(b.sentence, a)),
    score(
      'busy-time',
      gold.busyTimes ?? [],
      gold.busyTimes === undefined ? [] : facts.constraints.filter((item) => item.kind === 'time'),
      (a, b) => holds(b.sentence, a),
    ),
    score(
      'constraint',
      gold.constraints.filter((item) => scoredConstraints.has(item.kind)),
      facts.constraints.filter((item) => scoredConstraints.has(item.kind)),
      (a, b) => a.kind === b.kind && holds(b.sentence, a.at),
    ),
    score(
      'connectivity',
      gold.connectivity === 'unknown' ? [] : [gold.connectivity],
      facts.connectivity.level === 'unknown' ? [] : [facts.connectivity.level],
      (a, b) => a === b,
    ),
    score(
      'requested',
      gold.requested === null ? [] : [gold.requested.kind],
      facts.requested === null ? [] : [facts.requested.kind],
      (a, b) => a === b,
    ),
    score(
      'requested days',
      gold.requested?.days == null ? [] : [gold.requested.days],
      facts.requested?.days == null ? [] : [facts.requested.days],
      (a, b) => a === b,
    ),
    score('wish', gold.wishes, facts.wishes, (a, b) => fits(a, b.text)),
    score(
      'stakeholder',
      gold.stakeholders,
      facts.stakeholders,
      (a, b) => a.stance === b.stance && fits(a.name, b.name),
    ),
    score(
      'cause',
      gold.causes,
      facts.causes,
      (a, b) => holds(b.sentence, a.at) && covers(b.statement, a.at),
      true,
    ),
    score(
      'number',
      gold.numbers,
      facts.numbers.filter(
        (item) => !/^se(?!puluh|belas|mbilan|ratus|ribu|ven)\p{Ll}/iu.test(item.quantity.asWritten),
      ),
      (a, b) => a.value === b.quantity.value && counts(a.counts, `${b.quantity.unit} ${b.counts}`),
    ),
  ];
}

/** How many matched causes have a Gilbert cell that an expert would accept. */
export function scoreCells({ facts, gold }: Brief): { right: number; all: number } {
  let right = 0;
  let all = 0;
  for (const cause of facts.causes) {
    const text = plain(facts.sentences[cause.sentence]?.text ?? '');
    const match = gold.causes.find(
      (item) => text.includes(plain(item.at)) && covers(cause.statement, item.at),
    );
    if (match === undefined) continue;
    all += 1;
    if (match.cells.includes(cause.cell)) right += 1;
  }
  return { right, all };
}

function score<A, B>(
  type: string,
  gold: readonly A[],
  read: readonly B[],
  same: (a: A, b: B) => boolean,
  shared = false,
): Score {
  const right = new Set<B>();
  const found = new Set<A>();
  for (const a of gold) {
    for (const b of read) {
      if ((!shared && right.has(b)) || !same(a, b)) continue;
      right.add(b);
      found.add(a);
      if (!shared) break;
    }
  }
  return {
    type,
    gold: gold.length,
    found: found.size,
    read: read.length,
    right: right.size,
    missed: gold.filter((item) => !found.has(item)).map((item) => JSON.stringify(item)),
    wrong: read.filter((item) => !right.has(item)).map((item) => JSON.stringify(item)),
  };
}

function covers(statement: string, at: string): boolean {
  return overlap(statement, at) >= 0.5;
}

function counts(label: string, words: string): boolean {
  if (label === '%') return words.includes('%');
  const stems = new Set(plain(words).split(' ').map(stemOf));
  return plain(label)
    .split(' ')
    .some((word) => stems.has(stemOf(word)));
}

function sameTime(gold: string, read: string): boolean {
  const words = plain(read)
    .replace(/\bbln\b/u, 'bulan')
    .replace(/\bthn|taun\b/u, 'tahun');
  const stems = contentStems(words);
  const digits = gold.match(/\d+/gu) ?? [];
  return (
    digits.every((digit) => words.includes(digit)) &&
    [...contentStems(plain(gold).replace(/\btaun\b/u, 'tahun'))].every((stem) => stems.has(stem))
  );
}

/** Gold words whose sentence stands neither in a fact nor in the list of unused ones. */
export function lostFacts({ facts, gold }: Brief): string[] {
  const seen = new Set<number>(facts.unused.map((item) => item.sentence));
  const see = (item: { sentence: number | null } | null) => {
    if (item?.sentence != null) seen.add(item.sentence);
  };
  for (const list of [
    facts.numbers,
    facts.audiences,
    facts.supporters,
    facts.costs,
    facts.timeWindows,
    facts.constraints,
    facts.places,
    facts.wishes,
    facts.stakeholders,
    facts.causes,
    facts.evidence,
    facts.resources,
    facts.impacts,
  ])
    list.forEach(see);
  for (const indicator of facts.indicators)
    for (const index of indicator.sentences) seen.add(index);
  for (const group of facts.audiences) group.attributes.forEach(see);
  for (const index of facts.connectivity.sentences) seen.add(index);
  [facts.budget, facts.requested, facts.organisation, facts.deadline].forEach(see);
  const words = [
    ...gold.causes.map((item) => item.at),
    ...gold.constraints.map((item) => item.at),
    ...gold.timeWindows,
    ...(gold.busyTimes ?? []),
    ...gold.wishes,
  ];
  return words.filter((at) => {
    const where = facts.sentences.filter((item) => plain(item.text).includes(plain(at)));
    return where.length > 0 && !where.some((item) => seen.has(item.index));
  });
}

export function total(scores: readonly Score[]): {
  precision: number;
  recall: number;
  gold: number;
  read: number;
} {
  const sum = (pick: (item: Score) => number) => scores.reduce((all, item) => all + pick(item), 0);
  const read = sum((item) => item.read);
  const gold = sum((item) => item.gold);
  return {
    precision: read === 0 ? 1 : sum((item) => item.right) / read,
    recall: gold === 0 ? 1 : sum((item) => item.found) / gold,
    gold,
    read,
  };
}

/** Figures and dates of a text against those of the sentences that it cites. */
import { isSaidOfOther } from './bindings.ts';
import { likeness, surroundings } from './context.ts';
import { isWithin } from './dates.ts';
import type { Mention } from './mentions.ts';
import type { Reading } from './reading.ts';
import { boundIn, isSameBound } from './senses.ts';
import { isIn, keysOf } from './tokens.ts';
import { unitNamed } from './units.ts';
import type { Violation } from './violation.ts';

interface Placed {
  readonly reading: Reading;
  readonly mention: Mention;
}

/** How much more alike the crossed reading must be. */
const margin = 0.3;
const factor = 1.15;

/** Numbers, units, bounds and dates that the cited sentences do not bear out. */
export function figureViolations(claim: Reading, cited: readonly Reading[]): Violation[] {
  const theirs = cited.flatMap((reading) =>
    reading.mentions.map((mention) => ({ reading, mention })),
  );
  const loose = new Set(cited.flatMap((reading) => [...reading.loose]));
  const violations: Violation[] = [];
  const found: Placed[] = [];
  for (const mention of claim.mentions) {
    const same = theirs.filter((one) => one.mention.value === mention.value);
    if (same.length === 0) {
      if (!mention.isWeak && !loose.has(mention.value))
        violations.push({ kind: 'number', value: mention.raw });
      continue;
    }
    if (!same.some((one) => isSameUnit(mention, one))) {
      violations.push({ kind: 'unit', value: mention.raw });
      continue;
    }
    if (
      !same.some((one) => isSameBound(boundAt(claim, mention), boundAt(one.reading, one.mention)))
    ) {
      violations.push({ kind: 'sense', value: mention.raw });
      continue;
    }
    if (
      isOtherStep(claim, mention, same) ||
      isOfOtherSentence(claim, mention, cited) ||
      isSaidOfOther(claim, mention, same)
    ) {
      violations.push({ kind: 'swap', value: mention.raw });
      continue;
    }
    found.push({ reading: claim, mention });
  }
  violations.push(
    ...swapped(found, theirs),
    ...wrongDates(claim, cited),
    ...otherPeriods(claim, cited),
  );
  return violations;
}

/** "naik menjadi 15" is where it ends, "naik 15" is how much it rose. */
function isOtherStep(claim: Reading, own: Mention, same: readonly Placed[]): boolean {
  const step = ({ tokens }: Reading, { from }: Mention): 'to' | 'by' | null => {
    const before = tokens[from - 1]?.word ?? '';
    if (/^(?:menjadi|to)$/.test(before)) return 'to';
    return /^(?:sebesar|sebanyak|naik|turun|meningkat|menurun|bertambah|berkurang|by)$/.test(
      before,
    ) && tokens.slice(Math.max(0, from - 3), from).some(({ word }) => moves.has(word))
      ? 'by'
      : null;
  };
  const here = step(claim, own);
  if (here === null) return false;
  return same.every(({ reading, mention }) => {
    const there = step(reading, mention);
    return there !== null && there !== here;
  });
}
const moves = new Set(
  'naik turun meningkat menurun bertambah berkurang rise rose fall fell drop dropped grew by'.split(
    ' ',
  ),
);

/**
 * Two cited sentences that differ in a figure: the one that the rest of the text repeats is not the one
 * that gives its figure.
 */
function isOfOtherSentence(claim: Reading, own: Mention, cited: readonly Reading[]): boolean {
  if (own.isWeak || cited.length < 2) return false;
  const said = new Set(claim.mentions.map(({ value }) => value));
  const rest = claim.mentions.filter(({ value }) => value !== own.value).map(({ value }) => value);
  const share = (reading: Reading): number =>
    claim.content.filter(({ word }) => isIn(word, reading.keys)).length +
    rest.filter((value) => reading.mentions.some((one) => one.value === value)).length;
  const holds = (reading: Reading): boolean =>
    reading.mentions.some(({ value }) => value === own.value);
  const best = Math.max(0, ...cited.filter(holds).map(share));
  const all = claim.content.length + rest.length;
  return cited.some((reading) => {
    if (holds(reading) || share(reading) <= best || share(reading) < all) return false;
    return reading.mentions.some((one) => isRival(own, one) && !said.has(one.value));
  });
}

/** Could stand in its place. */
const isRival = (own: Mention, other: Mention): boolean =>
  own.unit === other.unit &&
  (own.unit !== null || own.head.length === 0) === (other.unit !== null || other.head.length === 0);

/** The unit of the text stands with the figure in the cited sentence: behind it, or in its cell or clause. */
function isSameUnit(own: Mention, { reading, mention }: Placed): boolean {
  if (own.unit !== null && mention.unit !== null) return agree(own.unit, mention.unit);
  if (own.unit === null && own.head.length === 0) return true;
  const near = nearKeys(reading, mention);
  if (own.unit !== null) return near.units.has(own.unit);
  // What is counted must not be what another figure counts.
  if (own.head.some((key) => near.keys.has(key))) return true;
  const countsOther = reading.mentions.some(
    (one) => one.value !== mention.value && one.head.some((key) => own.head.includes(key)),
  );
  return !countsOther;
}

/** "hari" says less than "hari kerja" and does not contradict it. */
function agree(own: string, cited: string): boolean {
  return own === cited || (own === 'day' && /day$/.test(cited));
}

function nearKeys(
  { tokens }: Reading,
  { from, to, head }: Mention,
): { keys: ReadonlySet<string>; units: ReadonlySet<string> } {
  const keys = new Set<string>();
  const units = new Set<string>();
  const take = (at: number): boolean => {
    const token = tokens[at];
    if (token === undefined || /^[;|]$/.test(token.raw)) return false;
    for (const key of keysOf(token.word)) keys.add(key);
    return true;
  };
  for (let at = from - 1; at >= from - 12 && take(at); at -= 1);
  for (let at = to; at < to + 6 && take(at); at += 1);
  // A cell has its unit in the head before it: "Persen: 39,5".
  for (let at = from - 1; at >= from - 12; at -= 1) {
    const token = tokens[at];
    if (token === undefined || /^[;|,.]$/.test(token.raw) || token.kind === 'numeral') break;
    const unit = head.length > 0 ? null : unitNamed(token.word, false);
    if (unit !== null) units.add(unit);
  }
  return { keys, units };
}

function boundAt({ tokens }: Reading, { from, to }: Mention) {
  const before = tokens.slice(Math.max(0, from - 4), from);
  const stop = before.findLastIndex(({ raw }) => /^[,;|.]$/.test(raw));
  const behind = tokens
    .slice(to, to + 5)
    .map(({ word }) => word)
    .join(' ');
  const words = before
    .slice(stop + 1)
    .map(({ word }) => word)
    .join(' ');
  // "10 lebih peserta"
  if (/^(?:lebih|sekian) (?!dari|besar|kecil|tinggi|rendah|cepat|lambat|banyak)/.test(behind))
    return 'about';
  return (
    boundIn(`${words} `) ??
    (/(?:atau lebih|or more|atau kurang|or less|or fewer)/.exec(behind) === null
      ? null
      : boundIn(behind))
  );
}

/** Two figures that stand where the other stood. */
function swapped(own: readonly Placed[], theirs: readonly Placed[]): Violation[] {
  const around = ({ reading, mention }: Placed) =>
    surroundings(reading.tokens, mention.from, mention.to, reading.walls);
  const best = (one: Placed, value: string): number =>
    Math.max(
      0,
      ...theirs
        .filter(({ mention }) => mention.value === value)
        .map((other) => likeness(around(one), around(other))),
    );
  for (let i = 0; i < own.length; i += 1) {
    for (let j = i + 1; j < own.length; j += 1) {
      const [a, b] = [own[i], own[j]];
      if (a === undefined || b === undefined || a.mention.value === b.mention.value) continue;
      const straight = best(a, a.mention.value) + best(b, b.mention.value);
      const crossed = best(a, b.mention.value) + best(b, a.mention.value);
      if (crossed > straight * factor + margin)
        return [{ kind: 'swap', value: `${a.mention.raw} / ${b.mention.raw}` }];
    }
  }
  const said = new Set(own.map(({ mention }) => mention.value));
  return own.flatMap((one) => isElsewhere(one, theirs, said, best));
}

/** A figure that stands where another figure of the same sentence stood, and not where it stood itself. */
function isElsewhere(
  one: Placed,
  theirs: readonly Placed[],
  said: ReadonlySet<string>,
  best: (one: Placed, value: string) => number,
): Violation[] {
  const { mention } = one;
  const straight = best(one, mention.value);
  const others = new Set(
    theirs
      .filter((other) => !said.has(other.mention.value) && other.mention.unit === mention.unit)
      .map((other) => other.mention.value),
  );
  const most = Math.max(0, ...[...others].map((value) => best(one, value)));
  return most > straight * 2 + 1 ? [{ kind: 'swap', value: mention.raw }] : [];
}

const periods = new Set(['minute', 'hour', 'day', 'week', 'month', 'quarter', 'semester', 'year']);

function periodsOf({ tokens, mentions }: Reading): Map<string, string> {
  const found = new Map<string, string>();
  for (const { word, raw } of tokens) {
    const unit = unitNamed(word, false);
    if (unit !== null && periods.has(unit)) found.set(unit, raw);
  }
  for (const { unit, raw } of mentions) if (unit !== null && !found.has(unit)) found.set(unit, raw);
  return found;
}

/** "setiap minggu" where the sentence says "setiap hari": a period without a figure. */
function otherPeriods(claim: Reading, cited: readonly Reading[]): Violation[] {
  const theirs = new Set(cited.flatMap((reading) => [...periodsOf(reading).keys()]));
  const hasDay = [...theirs].some((unit) => unit.endsWith('day'));
  const hasPeriod = [...theirs].some((unit) => periods.has(unit));
  if (!hasPeriod) return [];
  return [...periodsOf(claim)]
    .filter(([unit]) => periods.has(unit) && !theirs.has(unit) && !(unit === 'day' && hasDay))
    .map(([, value]) => ({ kind: 'unit', value }));
}

function wrongDates(claim: Reading, cited: readonly Reading[]): Violation[] {
  const theirs = cited.flatMap(({ dates }) => dates);
  return claim.dates
    .filter((date) => !theirs.some((other) => isWithin(date, other)))
    .map(({ raw }) => ({ kind: 'date', value: raw }));
}

/** Counts what is masked, what is masked without need, and what does not come back. */
import { detectPersonalData, redact, restore } from '../../design/privacy/index.ts';
import { randomOf } from '../generate/random.ts';
import { harmlessKinds } from './harmless-texts.ts';
import { identifierKinds, type Planted, plant } from './identifiers.ts';

export interface Row {
  readonly kind: string;
  readonly count: number;
  /** Missed identifiers, or harmless texts in which something was masked. */
  readonly wrong: number;
}

export interface RedactionReport {
  readonly masked: readonly Row[];
  readonly harmless: readonly Row[];
  /** Texts that `restore(redact(x))` changed. */
  readonly notRestored: number;
  /** A few of each, for a person to look at. */
  readonly misses: readonly string[];
  readonly falseAlarms: readonly string[];
}

const letterOrDigit = /[\p{L}\p{Nd}]/u;

/** Every letter and digit of the identifier lies within what was found. */
function isCovered({ text, start, end }: Planted): boolean {
  const found = detectPersonalData(text);
  for (let at = start; at < end; at += 1) {
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (!letterOrDigit.test(char)) continue;
    if (!found.some((span) => span.start <= at && at < span.end)) return false;
  }
  return true;
}

/** `count` identifiers, spread evenly over the kinds, and as many harmless texts. */
export function redactionReport(count: number, seed: number): RedactionReport {
  const random = randomOf(seed);
  const misses: string[] = [];
  const falseAlarms: string[] = [];
  let notRestored = 0;
  const comesBack = (text: string): void => {
    const { text: masked, map } = redact(text);
    if (restore(masked, map) !== text) notRestored += 1;
  };
  const share = (kinds: number, index: number): number =>
    Math.floor(count / kinds) + (index < count % kinds ? 1 : 0);

  const masked = identifierKinds.map((kind, index): Row => {
    let wrong = 0;
    const wanted = share(identifierKinds.length, index);
    for (let number = 0; number < wanted; number += 1) {
      const planted = plant(random, kind);
      comesBack(planted.text);
      if (isCovered(planted)) continue;
      wrong += 1;
      misses.push(`${kind} (${planted.style}): ${JSON.stringify(planted.text)}`);
    }
    return { kind, count: wanted, wrong };
  });

  const writers = Object.entries(harmlessKinds);
  const harmless = writers.map(([kind, write], index): Row => {
    let wrong = 0;
    const wanted = share(writers.length, index);
    for (let number = 0; number < wanted; number += 1) {
      const text = write(random);
      comesBack(text);
      if (detectPersonalData(text).length === 0) continue;
      wrong += 1;
      falseAlarms.push(`${kind}: ${JSON.stringify(text)}`);
    }
    return { kind, count: wanted, wrong };
  });
  return { masked, harmless, notRestored, misses, falseAlarms };
}

const sum = (rows: readonly Row[], field: 'count' | 'wrong'): number =>
  rows.reduce((total, row) => total + row[field], 0);

/** Shares 0-1 over all kinds. */
export function sharesOf({ masked, harmless }: RedactionReport): { masked: number; false: number } {
  return {
    masked: 1 - sum(masked, 'wrong') / sum(masked, 'count'),
    false: sum(harmless, 'wrong') / sum(harmless, 'count'),
  };
}

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;

/** The table that `npm test` and `npm run proof` print. */
export function asTable(report: RedactionReport): string {
  const line = (kind: string, count: number, wrong: number, shown: number): string =>
    `${kind.padEnd(24)}${String(count).padStart(8)}${String(wrong).padStart(8)}${percent(shown).padStart(12)}`;
  const shares = sharesOf(report);
  return [
    `${'identifiers'.padEnd(24)}${'count'.padStart(8)}${'missed'.padStart(8)}${'masked'.padStart(12)}`,
    ...report.masked.map(({ kind, count, wrong }) => line(kind, count, wrong, 1 - wrong / count)),
    line('all', sum(report.masked, 'count'), sum(report.masked, 'wrong'), shares.masked),
    '',
    `${'harmless texts'.padEnd(24)}${'count'.padStart(8)}${'alarms'.padStart(8)}${'false'.padStart(12)}`,
    ...report.harmless.map(({ kind, count, wrong }) => line(kind, count, wrong, wrong / count)),
    line('all', sum(report.harmless, 'count'), sum(report.harmless, 'wrong'), shares.false),
    '',
    `restore(redact(x)) = x failed for ${report.notRestored} of ${sum(report.masked, 'count') + sum(report.harmless, 'count')} texts`,
  ].join('\n');
}

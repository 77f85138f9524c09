/** Denials of a text against those of the sentences that it cites: what is denied, and what is not. */
import type { Reading } from './reading.ts';
import { isDenial, isException } from './senses.ts';
import { isContent, keysOf, type Token } from './tokens.ts';

interface Denial {
  readonly raw: string;
  readonly isException: boolean;
  /** The denied content words, nearest first. */
  readonly scope: readonly Token[];
  /** Of these the one that is denied first of all; two in "tidak menghalangi atau menyindir". */
  readonly heads: readonly Token[];
}

const reach = 4;
const modal = new Set(
  'perlu harus boleh dapat akan pernah bisa mau ingin selalu hanya perlu sedang lagi need needs must may can will ever'.split(
    ' ',
  ),
);

function denialsOf({ tokens }: Reading): Denial[] {
  return tokens.flatMap((token, at): Denial[] => {
    if (token.kind !== 'word' || !isDenial(token.word)) return [];
    // "tidak boleh tidak" is a duty.
    if (isDoubled(tokens, at)) return [];
    // "tidak hanya", "bukan hanya ..., tetapi juga" add; they deny nothing.
    if (/^(?:hanya|cuma|saja|only)$/.test(tokens[at + 1]?.word ?? '')) return [];
    if (isException(token.word) && tokens[at - 1]?.word === 'tanpa') return [];
    const scope = scopeOf(tokens, at);
    return [
      {
        raw: token.raw,
        isException: isException(token.word),
        scope,
        heads: headsOf(tokens, scope),
      },
    ];
  });
}

/** Either of two denials that lift one another. */
function isDoubled(tokens: readonly Token[], at: number): boolean {
  const plain = /^(?:tidak|tak|bukan|not)$/;
  const word = (index: number): string => tokens[index]?.word ?? '';
  if (!plain.test(word(at))) return false;
  return [1, -1].some(
    (step) =>
      plain.test(word(at + step)) ||
      (modal.has(word(at + step)) && plain.test(word(at + 2 * step))),
  );
}

function scopeOf(tokens: readonly Token[], at: number): Token[] {
  const scope: Token[] = [];
  for (let next = at + 1; next < tokens.length && scope.length < reach; next += 1) {
    const token = tokens[next];
    if (token === undefined || /^[,;:.|!?]$/.test(token.raw)) break;
    if (/^(?:tetapi|melainkan|namun|but)$/.test(token.word) || isDenial(token.word)) break;
    if (isContent(token) && !modal.has(token.word)) scope.push(token);
  }
  // "Menebak diagnosis tidak perlu dilakukan": what is denied may stand before.
  if (modal.has(tokens[at + 1]?.word ?? ''))
    scope.push(...tokens.slice(Math.max(0, at - 3), at).filter(isContent));
  if (scope.length > 0) return scope;
  // "itu tidak." denies what stands before.
  return tokens
    .slice(Math.max(0, at - 5), at)
    .filter(isContent)
    .reverse()
    .slice(0, 2);
}

function headsOf(tokens: readonly Token[], [first, second]: readonly Token[]): Token[] {
  if (first === undefined) return [];
  const next = tokens[tokens.indexOf(first) + 1];
  const isPair = next !== undefined && /^(?:atau|maupun|dan|serta|or|and)$/.test(next.word);
  return second !== undefined && isPair && tokens[tokens.indexOf(next) + 1] === second
    ? [first, second]
    : [first];
}

const shares = (a: readonly Token[], b: readonly Token[]): boolean =>
  a.some(({ word }) => b.some((one) => keysOf(one.word).some((key) => keysOf(word).includes(key))));

/** Denials that the text adds, and those of the cited sentences that it drops while saying the same. */
export function turnedDenials(claim: Reading, cited: readonly Reading[]): string[] {
  const own = denialsOf(claim);
  const theirs = cited.flatMap(denialsOf);
  const free = [...theirs];
  const turned: string[] = [];
  for (const denial of own) {
    const at = free.findIndex((one) => shares(one.scope, denial.scope));
    if (at >= 0) free.splice(at, 1);
    else turned.push(denial.raw);
  }
  for (const denial of free) {
    // An exception that is left out makes the rest too wide, wherever it stands.
    if (denial.isException) {
      if (!own.some((one) => one.isException) && exceptionMatters(claim, cited))
        turned.push(denial.raw);
      continue;
    }
    if (own.some((one) => shares(one.scope, denial.scope))) continue;
    const held = denial.scope.filter(({ word }) => keysOf(word).some((key) => claim.keys.has(key)));
    const isHeld = denial.heads.some((head) => held.includes(head));
    if (isHeld && held.length * 2 >= denial.scope.length) turned.push(denial.raw);
  }
  return turned;
}

/** Whether the text says what stands before the exception. */
function exceptionMatters(claim: Reading, cited: readonly Reading[]): boolean {
  return cited.some(({ tokens }) => {
    const at = tokens.findIndex(({ word }) => isException(word));
    if (at < 0) return false;
    const before = tokens.slice(Math.max(0, at - 8), at).filter(isContent);
    const held = before.filter(({ word }) => keysOf(word).some((key) => claim.keys.has(key)));
    return before.length > 0 && held.length * 2 >= before.length;
  });
}

/**
 * Words of a slot in the one form in which an exported text and a returned one are compared, and a
 * short hash of them. The hash travels in the exported file instead of the words, so that a sentence
 * which a reviewer takes out is not sent back hidden; 32 bits tell a change, but prove no guess.
 */
import { plainOf } from './plain.ts';

/** What a cell shows where there is nothing to say. */
export const emptyMark = '–';

/** The dotted line of a form: room to write by hand. */
export const dottedLine = /^…{2,}$/u;

/**
 * Lines without marks of formatting, spaces as one, no empty lines. Hyphens that only say where a
 * line may break, and spaces that say where it may not, are what office programs change by themselves.
 */
export function flatWords(plain: string): string {
  const words = plain
    .replace(/\u00ad|[\u200b-\u200d\u2060\ufeff]/gu, '')
    .replaceAll('\u2011', '-')
    .split(/\r\n|[\n\r\u2028\u2029\u0085]/u)
    .map((line) => line.replace(/[\s\u00a0\u202f]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
  return words === emptyMark || dottedLine.test(words) ? '' : words;
}

/** The words of a slot's small Markdown. */
export function slotWords(text: string): string {
  return flatWords(plainOf(text).plain);
}

/** FNV-1a and a last mixing: no secret, it only tells texts apart. */
function spread(text: string, seed: number): number {
  let hash = (2_166_136_261 ^ seed) >>> 0;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619) >>> 0;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35) >>> 0;
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Eight hex digits of `words` (flatWords) under a name: the same words elsewhere hash otherwise. */
export function fingerprintOf(name: string, words: string): string {
  return spread(`${name}\n${words}`, 0).toString(16).padStart(8, '0');
}

/** Seven bytes out of a text, for ids that are the same wherever the same file is read. */
export function bytesOfKey(text: string, attempt = 0): Uint8Array {
  const [a, b] = [spread(text, attempt * 2 + 1), spread(text, attempt * 2 + 2)];
  return new Uint8Array(
    [a >>> 24, a >>> 16, a >>> 8, a, b >>> 16, b >>> 8, b].map((one) => one & 255),
  );
}

/** Sixteen hex digits out of a text: a key that tells the same comment or edit when it is read again. */
export function keyOf(text: string): string {
  return [3, 4].map((seed) => spread(text, seed).toString(16).padStart(8, '0')).join('');
}

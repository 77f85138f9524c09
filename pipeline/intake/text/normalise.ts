/** Bytes or text of a brief into one normal form that all offsets refer to. */
import { IntakeError } from '../intake-error.ts';

/** Longest brief that is read, in UTF-16 units. */
export const maxBriefLength = 200_000;
const minWords = 3;

/** Decodes UTF-8 (or UTF-16 with a byte order mark). Throws IntakeError 'binary' on anything else. */
export function decodeBrief(bytes: Uint8Array): string {
  if (bytes.length > maxBriefLength * 4) {
    throw new IntakeError('too-long', `${bytes.length} bytes`);
  }
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const wideBig = bytes[0] === 0xfe && bytes[1] === 0xff;
  const encoding = wide ? 'utf-16le' : wideBig ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new IntakeError('binary', `not ${encoding} text`);
  }
}

/**
 * NFC, line feeds, no byte order mark, no invisible characters, no trailing blanks.
 * Throws IntakeError: 'too-long', 'binary', 'empty' or 'too-short'.
 */
export function normaliseBrief(input: string): string {
  if (input.length > maxBriefLength)
    throw new IntakeError('too-long', `${input.length} characters`);
  const controls = input.match(/(?![\n\r\t\f\v])[\p{Cc}\ufffd]/gu)?.length ?? 0;
  if (input.includes('\0') || controls > input.length / 50 + 2) {
    throw new IntakeError('binary', `${controls} control characters`);
  }
  const text = input
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\f\v]/gu, '\n')
    // Zero-width and tag characters can hide text from the reader; spaces of any width are spaces.
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad]|[\u{e0000}-\u{e007f}]/gu, '')
    .replace(/(?![\n\t])[\p{Cc}\ufffd]/gu, ' ')
    .replace(/[\t\u00a0\u2000-\u200a\u202f\u3000]/gu, ' ')
    .replace(/ +$/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .replace(/^\n+|\s+$/gu, '');
  if (text.trim() === '') throw new IntakeError('empty', 'no text');
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  if (words < minWords) throw new IntakeError('too-short', `${words} words`);
  return text;
}

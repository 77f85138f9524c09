/** Whether a text stands word for word in a cited sentence, with its sense. */
import { normalise } from './normalise.ts';
import { isScoping } from './scopes.ts';
import { isCondition, isDenial, isException } from './senses.ts';

/** A part of a sentence shorter than this is no quotation, but may be a matching paraphrase. */
const fewestWords = 4;

/** Without the mark of a list at the front and stops and quotation marks at the ends. */
const bare = (text: string): string =>
  normalise(text)
    .replace(/^(?:[a-z]|\d{1,2})[.)]\s+/u, '')
    .replace(/^[\s"'([•*-]+|[\s"')\].,;:!?…*-]+$/gu, '')
    .trim();

/**
 * A whole cited sentence (or several in a row), or a run of at least four whole words of one whose rest
 * holds no denial, exception or condition: cutting those off would change what is said.
 */
export function isQuotation(text: string, cited: readonly string[]): boolean {
  const own = bare(text);
  if (own === '') return false;
  if (cited.some((one) => bare(one) === own)) return true;
  const inRow = cited.map(normalise).join(' ');
  if (startsAndEnds(inRow, own, cited)) return true;
  if (own.split(' ').length < fewestWords) return false;
  return cited.some((one) => isHarmlessPart(own, normalise(one)));
}

function isHarmlessPart(part: string, whole: string): boolean {
  let at = whole.indexOf(part);
  while (at >= 0) {
    const before = whole.slice(0, at);
    const after = whole.slice(at + part.length);
    const isWholeWords = !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after);
    // "1.595" and "7-8": a figure is not cut in two.
    const cutsFigure =
      (/\d[.,/-]$/.test(before) && /^\d/.test(part)) ||
      (/\d$/.test(part) && /^(?:[.,/-]\d|\s?%)/.test(after));
    const rest = `${before} ${after}`.match(/[\p{L}'-]+/gu) ?? [];
    const turns =
      rest.some(
        (word) => isDenial(word) || isException(word) || isCondition(word) || isScoping(word),
      ) || /^[^.]*\?|, di luar /.test(after);
    if (isWholeWords && !cutsFigure && !turns) return true;
    at = whole.indexOf(part, at + 1);
  }
  return false;
}

/** Several cited sentences in their order, one behind the other. */
function startsAndEnds(inRow: string, own: string, cited: readonly string[]): boolean {
  if (cited.length < 2) return false;
  for (let from = 0; from < cited.length; from += 1) {
    for (let to = from + 1; to < cited.length; to += 1) {
      const joined = bare(cited.slice(from, to + 1).join(' '));
      if (joined.length > own.length + 4) break;
      if (joined === own) return true;
    }
  }
  return bare(inRow) === own;
}

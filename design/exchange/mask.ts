/** Takes names and personal data out of one text and puts words in their place. */
import type { Language } from '../enums.ts';
import { detectPersonalData } from '../privacy/index.ts';
import { type Finder, type Found, finderOf } from './matcher.ts';
import { type MaskKind, placeholderOf } from './words.ts';

/** Names to take out, by what they name. */
export interface Names {
  agency: readonly string[];
  unit: readonly string[];
  person: readonly string[];
  place: readonly string[];
}

export type NameKind = keyof Names;

interface Span extends Found {
  kind: MaskKind;
}

const titleBefore = /(?<!\p{L})(?:(?:Drs?a?|Ir|Hj?|Prof|KH|drg?|Rd?)\.[ \t\u00A0]*)+$/u;
const degreesAfter =
  /^(?:,[ \t\u00A0]*(?:(?:S|M|A|D|Sp|Ph)\.[ ]?\p{L}{1,6}\.?(?:\p{L}{1,4}\.)*|SE|SH|ST|SKM|SSos|SIP|SKom|MM|MH|MT|MSi|MAP|MPA|MKes|Ak|CA|PhD)(?=[\s,;.)\]]|$)\.?)+/u;
const street =
  /(?<!\p{L})(?:(?:Jl|Jln|JL)\.?[ \t]*|Jalan[ \t]+)(?:(?!(?:No|Nomor|Blok|RT|RW|Km|KM)(?!\p{L}))\p{Lu}[\p{L}.'’-]*[ \t]*){1,5}(?:(?:No\.?|Nomor|Blok|Km\.?|KM\.?)[ \t]*[\p{L}\d/.-]*\d[\p{L}\d/-]*)?(?:,?[ \t]*RT\.?[ \t/]*\d+[ \t/]*(?:RW\.?[ \t/]*)?\d*)?/gu;
const link =
  /(?:https?:\/\/|www\.)[^\s<>"')\]]+|(?<![\p{L}\p{N}@.-])[\p{L}\p{N}][\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)*\.(?:go|co|or|ac|sch|desa|my|web)\.id(?:\/[^\s<>"')\]]*)?|(?<![\p{L}\p{N}@.])@\w[\w.]{2,}/giu;

/** Label of a link to a part: a bracket inside it would end it. */
const partLink = /\[([^\]\n]+)\]\(part:[a-z]{3}_[a-z2-7]{10}\)/g;
const partTarget = /\]\(part:[a-z]{3}_[a-z2-7]{10}\)/g;

export interface Masker {
  mask(text: string, most?: number | null): string;
}

/** Same names and language, same answer. */
export function maskerOf(names: Names, language: Language): Masker {
  const kinds: readonly NameKind[] = ['agency', 'unit', 'place', 'person'];
  const finders = kinds.map((kind): [NameKind, Finder] => [kind, finderOf(names[kind])]);

  const spansOf = (text: string): Span[] => {
    const spans: Span[] = finders.flatMap(([kind, finder]) =>
      finder.find(text).map(({ start, end }): Span => {
        if (kind !== 'person')
          return { start, end: end + closer(text.slice(start, end + 1)), kind };
        const before = titleBefore.exec(text.slice(0, start))?.[0].length ?? 0;
        const after = degreesAfter.exec(text.slice(end))?.[0].trimEnd().length ?? 0;
        return { start: start - before, end: end + after, kind };
      }),
    );
    for (const { start, end, kind } of detectPersonalData(text)) {
      spans.push({ start, end, kind: kind === 'email' ? 'email' : 'number' });
    }
    for (const [pattern, kind] of [
      [street, 'address'],
      [link, 'link'],
    ] as const) {
      for (const { index, 0: written } of text.matchAll(pattern)) {
        const end = index + written.trimEnd().replace(/[.,;:]+$/, '').length;
        spans.push({ start: index, end, kind });
      }
    }
    return mergeSpans(spans);
  };

  const once = (text: string): string => {
    const spans = spansOf(text);
    if (spans.length === 0) return text;
    const labels = [...text.matchAll(partLink)].map(({ index, 0: whole }) => ({
      start: index,
      end: index + whole.length,
    }));
    let result = '';
    let from = 0;
    for (const { start, end, kind } of spans) {
      const isBare = labels.some((label) => start >= label.start && end <= label.end);
      result += text.slice(from, start) + placeholderOf(kind, language, isBare);
      from = end;
    }
    result += text.slice(from);
    // "[nama] [nama]": first name and surname were found one by one.
    return result.replace(/(\[[\p{L}-]+\])(?:[ \t]+\1)+/gu, '$1');
  };

  return {
    mask(text, most = null) {
      let result = once(text);
      if (most !== null && result.length > most && result !== text)
        result = once(result.slice(0, most));
      return most !== null && result.length > most ? result.slice(0, most) : result;
    },
  };
}

/** 1 where a name ends in the bracket that it opens: "Dinas Rekabuana (rekaan)". */
function closer(written: string): number {
  return written.endsWith(')') && written.split('(').length === written.split(')').length ? 1 : 0;
}

/** Overlapping spans become one; the longest of them says what it is. The address of a part stays whole. */
function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  const longest: number[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    const length = span.end - span.start;
    if (length <= 0) continue;
    if (last === undefined || span.start >= last.end) {
      merged.push({ ...span });
      longest.push(length);
      continue;
    }
    if (length > (longest.at(-1) ?? 0)) {
      merged[merged.length - 1] = { ...span, start: last.start };
      longest[longest.length - 1] = length;
    }
    const grown = merged.at(-1);
    if (grown !== undefined) {
      merged[merged.length - 1] = { ...grown, end: Math.max(last.end, span.end) };
    }
  }
  return merged;
}

/** What a person reads of a text: without the addresses of parts. */
export function readable(text: string): string {
  return text.replace(partTarget, ']');
}

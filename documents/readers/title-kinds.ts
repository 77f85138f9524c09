/**
 * Titles of one look that only their numbers tell apart: "BAB II", "A. Pengertian", "1. Tugas", "1.1 Umum".
 * What comes first lies outermost.
 */

export type TitleKind = 'chapter' | 'roman' | 'letter' | `n${number}` | 'plain';

const chapter =
  /^(?:BAB|BAGIAN|MODUL|UNIT|TOPIK|PERTEMUAN|KEGIATAN BELAJAR|CHAPTER|PART|MODULE|LESSON)(?:\s+KE)?[\s-]+(?:\d{1,2}|[IVXLC]{1,6}|[A-Z])\b/u;
/** Parts of a book that have no number and stand beside its chapters. */
const outer =
  /^(?:kata pengantar|prakata|daftar \p{L}+|glosarium|lampiran|penutup|ringkasan eksekutif|foreword|preface|contents|glossary|references|bibliography|appendix)\b/iu;

/** `before`: the kind of the title before it in the same look, which tells "I." from "I.". */
export function titleKind(text: string, before: TitleKind | null = null): TitleKind {
  if (chapter.test(text.toUpperCase()) && /^\p{Lu}/u.test(text)) return 'chapter';
  const number = /^(\d{1,2}(?:\.\d{1,2}){0,5})[.)]?\s+\p{L}/u.exec(text);
  if (number !== null) {
    const depth = (number[1] ?? '').split('.').length;
    // "12 Langkah" has no stop: only numbers of several parts go without.
    return depth > 1 || /^\d{1,2}[.)]/u.test(text) ? `n${depth}` : 'plain';
  }
  const sign = /^([A-Z]|[IVXL]{2,6})[.)]\s+\p{L}/u.exec(text)?.[1];
  if (sign === undefined) return 'plain';
  if (sign.length > 1) return 'roman';
  const isRoman = sign === 'I' ? before !== 'letter' : /^[VXL]$/u.test(sign) && before === 'roman';
  return isRoman ? 'roman' : 'letter';
}

/** For titles of one look, in their order: how many levels below the outermost of them each lies. */
export function titleDepths(texts: readonly string[]): number[] {
  let before: TitleKind | null = null;
  const kinds = texts.map((text) => {
    const kind = titleKind(text, before);
    if (kind !== 'plain') before = kind;
    return kind;
  });
  const order: TitleKind[] = [];
  for (const kind of kinds) if (kind !== 'plain' && !order.includes(kind)) order.push(kind);
  if (order.includes('chapter'))
    order.sort((a, b) => Number(b === 'chapter') - Number(a === 'chapter'));
  if (order.length < 2) return kinds.map(() => 0);
  const plain = order.findIndex((kind) => kind !== 'chapter');
  return kinds.map((kind, index) => {
    if (kind !== 'plain') return order.indexOf(kind);
    return outer.test(texts[index] ?? '') ? 0 : Math.max(0, plain);
  });
}

/** Most titles have numbers: then these tell their levels, and the room above does not. */
export function areNumbered(texts: readonly string[]): boolean {
  return (
    texts.length > 1 &&
    texts.filter((text) => titleKind(text) !== 'plain').length >= texts.length * 0.6
  );
}

/** Short capitals, or a number: a bold line of this kind needs no room above to be a title. */
export function looksLikeTitle(text: string): boolean {
  if (titleKind(text) !== 'plain') return true;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 4 && text === text.toUpperCase() && text.split(/\s+/u).length <= 14;
}

/** "BAB II" in capitals: a title in whatever look it stands. */
export function isChapterLine(text: string): boolean {
  return text.length <= 80 && text === text.toUpperCase() && titleKind(text) === 'chapter';
}

export const isBareChapter = (text: string): boolean =>
  isChapterLine(text) && text.trim().split(/[\s-]+/u).length <= 3;

export function isCapitals(text: string): boolean {
  return (
    (text.match(/\p{L}/gu)?.length ?? 0) >= 4 && text === text.toUpperCase() && text.length <= 120
  );
}

/** What the first pages say of the module itself: its title, for whom it is, its licence. */

import { roleOf, splitNumber } from '../../design/micro/section-role.ts';
import type { SourceDocument } from '../../design/source-document.ts';
import type { ModuleMap } from './module-map.ts';
import { countWords, shorten } from './words.ts';

const kindOfBook =
  /^(?:modul(?: pelatihan)?(?: teknis)?|bahan (?:ajar|tayang|bacaan)|buku (?:ajar|panduan|saku|peserta)|diktat|materi(?: pelatihan)?|pelatihan(?: dasar| teknis)?|training module|module|handbook|course book)$/iu;

const smallWords =
  /^(?:yang|dan|di|ke|dari|untuk|pada|dengan|dalam|bagi|oleh|atau|para|of|the|and|in|for|to|a|an|on|with)$/iu;

/** "PELAYANAN PUBLIK" as a title is written. */
export function asTitle(text: string): string {
  if (text !== text.toUpperCase()) return text;
  return text
    .toLowerCase()
    .split(' ')
    .map((word, index) =>
      index > 0 && smallWords.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');
}

export function titleOf(source: SourceDocument): string {
  const cover: string[] = [];
  for (const block of source.blocks.slice(0, 12)) {
    const text = block.sentences
      .map((one) => one.text)
      .join(' ')
      .trim();
    if (block.kind === 'heading' && roleOf(splitNumber(text).title) !== 'body') break;
    if (text !== '' && countWords(text) <= 20) cover.push(text);
    if (block.kind === 'heading') {
      const { title, number } = splitNumber(text);
      if (number === '' && !kindOfBook.test(title)) return shorten(asTitle(title), 200);
      break;
    }
    if (cover.length > 6) break;
  }
  const found = cover.find(
    (text) =>
      !kindOfBook.test(text) &&
      countWords(text) >= 2 &&
      !/^(?:untuk|bagi|for|oleh|by|disusun)\b/iu.test(text) &&
      !/\d{4}$/u.test(text),
  );
  if (found !== undefined)
    return shorten(asTitle(found.replace(/^modul(?: pelatihan)?(?: teknis)?\s*:\s*/iu, '')), 200);
  return shorten(source.name.replace(/\.[a-z0-9]{2,5}$/iu, '').replace(/[_-]+/gu, ' '), 200);
}

/** "Petugas Loket dan Penyelia Loket", where the module says it; else ''. */
export function audienceOf(map: ModuleMap): string {
  for (const { role, chapter, pieces } of map.sections.slice(0, 14)) {
    if (role !== 'front' && chapter > 1) continue;
    for (const { block, sentences } of pieces) {
      if (block.kind !== 'paragraph') continue;
      const text = sentences.map((one) => one.text).join(' ');
      const match =
        /^(?:untuk|bagi|sasaran(?: peserta)?:|peserta:|for|audience:)\s+(.{4,80}?)\.?$/iu.exec(
          text,
        );
      if (match !== null && countWords(match[1] ?? '') <= 12) return match[1] ?? '';
      const said =
        /\bmodul ini (?:disusun|ditujukan|diperuntukkan) (?:untuk|bagi|kepada) (.{4,60}?)(?: yang |[.,;])/iu.exec(
          text,
        );
      if (said !== null) return said[1] ?? '';
    }
  }
  return '';
}

/** "CC0 1.0", "CC BY-SA 4.0", where the module names its licence; else ''. */
export function licenceOf(map: ModuleMap): string {
  for (const { locator, text } of [...map.byLocator.values()].slice(0, 80)) {
    if (locator === '') continue;
    const match = /\bCC(?:0|[ -]BY(?:[ -](?:SA|NC|ND))*)(?:\s+\d\.\d)?(?:\s+Universal)?/u.exec(
      text,
    );
    if (match !== null) return match[0];
  }
  return '';
}

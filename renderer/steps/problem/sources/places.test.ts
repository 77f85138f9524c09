/** Warnings in words. */
import { expect, test } from 'vitest';
import { translator } from '../../../../messages/index.ts';
import { ranges, type Warning, warningTexts } from './places.ts';

test('numbers as ranges', () => {
  expect(ranges([3, 4, 5, 6, 9, 4])).toBe('3–6, 9');
  expect(ranges([])).toBe('');
});

test('each kind of warning is one plain sentence', () => {
  const at = (code: Warning['code'], container: string | null, count = 1): Warning => ({
    code,
    container,
    sentenceId: '',
    count,
  });
  const warnings = [
    at('no-text-layer', 'p003'),
    at('no-text-layer', 'p004'),
    at('instructs-ai', 'p019'),
    at('invisible-text', 'h02'),
    at('images-skipped', null, 3),
  ];
  expect(warningTexts(translator('id'), warnings)).toEqual([
    'Halaman 3–4 berupa gambar, jadi tidak terbaca.',
    'Ada kalimat yang memerintah mesin atau AI (hlm. 19). Kalimat itu ditampilkan di sini dan tidak dipakai untuk draf.',
    'Ada teks yang tidak tampak bagi pembaca (bagian 2). Teks itu ditampilkan di sini dan tidak dipakai untuk draf.',
    '3 gambar tidak dibaca.',
  ]);
  expect(warningTexts(translator('en'), [at('images-skipped', null)])).toEqual([
    '1 picture was not read.',
  ]);
});

import { describe, expect, it } from 'vitest';
import {
  decapitalise,
  isFillable,
  listOf,
  polish,
  render,
  sentence,
  withoutStop,
} from './render.ts';

describe('rendering', () => {
  it('puts words in and begins with a capital', () => {
    expect(render('{{audience}} memakai {{tool}}.', { audience: 'petugas', tool: 'SOP' })).toBe(
      'Petugas memakai SOP.',
    );
  });

  it('knows which templates have all their words', () => {
    expect(isFillable('{{a}} dan {{b}}', { a: 'x', b: '' })).toBe(false);
    expect(isFillable('tanpa kata', {})).toBe(true);
  });

  it('mends doubled words, spaces and stops, and keeps an ellipsis', () => {
    expect(polish('lima pelaksanaan pelaksanaan SOP ,  selesai..')).toBe(
      'Lima pelaksanaan SOP, selesai.',
    );
    expect(polish('mulai dengan "waktu itu kami ..."')).toBe('Mulai dengan "waktu itu kami ..."');
    expect(polish('satu-satu satu')).toBe('Satu-satu satu');
  });

  it('lists as each language does', () => {
    expect(listOf(['A', 'B', 'C'], 'id')).toBe('A, B, dan C');
    expect(listOf(['A', 'B', 'C'], 'en')).toBe('A, B and C');
    expect(listOf(['A', '', 'B'], 'id')).toBe('A dan B');
    expect(listOf([], 'id')).toBe('');
  });

  it('keeps abbreviations and names when a phrase moves into a sentence', () => {
    expect(decapitalise('Petugas loket')).toBe('petugas loket');
    expect(decapitalise('IKM semester lalu')).toBe('IKM semester lalu');
    expect(decapitalise('Dinas Kesehatan', new Set(['Dinas']))).toBe('Dinas Kesehatan');
  });

  it('ends sentences once', () => {
    expect(sentence('loket tidak boleh tutup')).toBe('Loket tidak boleh tutup.');
    expect(sentence('Sudah.')).toBe('Sudah.');
    expect(withoutStop('Sudah.; ')).toBe('Sudah');
  });
});

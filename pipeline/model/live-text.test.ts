import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectPersonalData } from '../../design/privacy/index.ts';
import { liveText, maskFound } from './live-text.ts';

/** A text cut at the given places. */
function cutAt(text: string, cuts: readonly number[]): string[] {
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
  return [...places, text.length].map((end, index) => text.slice(places[index - 1] ?? 0, end));
}

describe('the live view', () => {
  const shown = new Set(['gap', 'reason']);
  const run = (value: object, cuts: readonly number[]): string => {
    const live = liveText(shown);
    return cutAt(JSON.stringify(value), cuts)
      .map((piece) => live.push(piece))
      .join('');
  };

  it('shows the texts for people and nothing else', () => {
    const value = { gap: 'Sekarang 9 hari.', causes: [{ id: 'cau_x', reason: 'Karena ini.' }] };
    expect(run(value, [])).toBe('Sekarang 9 hari.\nKarena ini.\n');
  });

  it('lets a clause out before its value is closed', () => {
    const live = liveText(shown);
    expect(live.push('{"gap":"Pemohon menunggu lama, petu')).toBe('Pemohon menunggu lama, ');
  });

  it('never shows personal data, however the answer is cut', () => {
    const word = fc.constantFrom(
      'petugas',
      'loket,',
      'NIP',
      '198501012009011001',
      '19850101 200901 1 001',
      '0812-3456-7890',
      'telp (021) 555 1234',
      'ani.rekaan@contoh.example',
      '[NIP_1]',
      '74,20',
      'hari.',
    );
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 12 }),
        fc.array(fc.nat(400), { maxLength: 20 }),
        (words, cuts) => {
          const text = words.join(' ');
          const told = run({ gap: text }, cuts);
          expect(told).toBe(`${maskFound(text)}\n`);
          expect(detectPersonalData(told)).toEqual([]);
        },
      ),
      { seed: 22, numRuns: 400 },
    );
  });
});

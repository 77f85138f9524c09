import { describe, expect, it } from 'vitest';
import { nearestSentence } from './stale-match.ts';

const sentence = (text: string) => ({
  locator: `src_aaaaaaaaaa.p001.${text}`,
  text,
  sourceId: 'src_aaaaaaaaaa',
  blockId: 'b0001',
  container: 'p001',
});
const now = [
  sentence('Berkas diperiksa dalam tiga hari kerja oleh petugas loket.'),
  sentence('Warga menerima nomor antrean.'),
];

describe('the sentence that stands for one that is gone', () => {
  it('is the one that shares most words', () => {
    const found = nearestSentence('Berkas diperiksa dalam dua hari kerja oleh petugas.', now);
    expect(found).toBe(now[0]);
  });
  it('is none where less than half is shared', () => {
    expect(nearestSentence('Pimpinan menandatangani berkas.', now)).toBeNull();
  });
});

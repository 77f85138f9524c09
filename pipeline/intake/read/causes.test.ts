/** Causes without cue words, one sentence at a time, and what must not be taken for one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBrief } from '../index.ts';

const rows = readFileSync(
  join(import.meta.dirname, '../../../tests/fixtures/briefs/sentences.tsv'),
  'utf8',
)
  .trim()
  .split('\n')
  .map((row) => row.split('\t'));
const opening = {
  id: 'Dinas Contoh Kota Rekaan (rekaan) menghadapi masalah layanan dan berkas di kantornya.',
  en: 'The office (fictional) has a problem with its files and the people who handle them.',
};
const english = /\b(?:the|are|staff|each|of|and)\b/iu;
const indonesian = /\b(?:yang|di|dan|dari|ke)\b/iu;

function causesOf(sentence: string) {
  const language = english.test(sentence) && !indonesian.test(sentence) ? 'en' : 'id';
  const facts = readBrief(`# Note\n\n${opening[language]}\n\n${sentence}`);
  return facts.causes.filter((cause) =>
    sentence.includes(facts.sentences[cause.sentence]?.text ?? '\0'),
  );
}

describe('single sentences', () => {
  const of = (kind: string) => rows.flatMap(([is, text]) => (is === kind && text ? [text] : []));

  it('that say why are causes, nearly all', () => {
    const sentences = of('cause');
    const missed = sentences.filter((sentence) => causesOf(sentence).length === 0);
    expect(sentences.length).toBeGreaterThan(120);
    expect(missed.length / sentences.length).toBeLessThan(0.1);
  });

  it('that only describe, praise, ask or tell of effects are none', () => {
    expect(of('none').filter((sentence) => causesOf(sentence).length > 0)).toEqual([]);
  });

  it.each([
    ['Petugas belum pernah menangani kasus ini.', 'knowledge'],
    ['Formulir tersebar di tiga aplikasi.', 'resources'],
    ['Atasan jarang memberi umpan balik.', 'information'],
    ['Pembagian peran antara bidang kabur.', 'information'],
    ['Pengawas tidak pernah menyampaikan hasil kunjungan.', 'information'],
    ['Setiap petugas memegang hampir 60 berkas sekaligus.', 'resources'],
    ['Petugas yang cepat justru diberi berkas tambahan.', 'incentives'],
    ['Sebagian petugas memandang laporan hanya beban.', 'motives'],
  ])('%s -> %s', (sentence, cell) => {
    expect(causesOf(sentence).map((cause) => cause.cell)).toContain(cell);
  });
});

describe('causes by their place', () => {
  const list = (points: readonly string[], heading = 'Permasalahan') =>
    readBrief(
      `# Kapal\n\nKantor Contoh Kota Rekaan (rekaan) melayani kapal.\n\n## ${heading}\n${points.map((point) => `- ${point}`).join('\n')}\n`,
    ).causes.map((cause) => [cause.rule, cause.statement]);

  it('a point no rule knows is one among problems', () => {
    const causes = list([
      'Petugas belum pernah dilatih membaca manifes',
      'Agen menjawab lewat pos',
      'Radio dermaga rusak',
    ]);
    expect(causes).toContainEqual(['by-place', 'agen menjawab lewat pos']);
  });

  it('the same point under a heading of plans is none', () => {
    expect(list(['Agen menjawab lewat pos', 'Kapal singgah dua kali'], 'Rencana')).toEqual([]);
  });
});

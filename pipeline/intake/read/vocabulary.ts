/** The brief's own nouns, for texts that speak of its service, its people and its tools. */
import type { CauseFact, IndicatorFact, Vocabulary } from '../facts.ts';
import { isBeneficiary } from '../lexicon/roles.ts';
import { lowerFirst, tidy, wordsOf } from '../text/words.ts';
import type { Reading } from './reading.ts';

const measureHeads =
  /^(?:waktu|lama|durasi|tingkat|cakupan|jumlah|kelengkapan|ketepatan(?: waktu)?|persentase|rata-rata|nilai|skor|capaian|mutu|kualitas|(?:working )?days (?:to|per)|hours (?:to|per)|share of|rate of|number of)\s+/iu;
const tools =
  /\b(SOP|papan (?:informasi|ukur|pantau|duga)(?: air)?|aplikasi(?:\s(?!yang|dan|di|untuk|belum|tidak|sering|mati)\p{L}[\p{L}-]*){1,3}|formulir(?:\s\p{Lu}[\p{L}]*)?|buku (?:tarif|panduan|pedoman|saku|register)|portal(?: \p{L}+)?|alat (?:ukur|deteksi|timbang)(?: \p{L}+)?|mesin (?:\p{L}+)(?: nontunai)?|modul pelatihan|daftar (?:persyaratan|harga|berkas|periksa)|peta \p{L}+|pedoman tata naskah|data logger|checklist|(?:e-)?\p{L}+ application|standard operating procedure|logbook|log sheets)/giu;

export function readVocabulary(
  reading: Reading,
  indicators: readonly IndicatorFact[],
  causes: readonly CauseFact[],
): Vocabulary {
  return {
    services: unique(
      indicators.map((indicator) => serviceOf(indicator.name)).filter((text) => text !== ''),
    ),
    beneficiaries: beneficiaries(reading),
    tasks: unique(causes.flatMap((cause) => (cause.task === null ? [] : [cause.task]))),
    tools: toolsOf(reading),
  };
}

/** The service inside an indicator's name: 'waktu pemeriksaan dokumen impor' -> 'pemeriksaan dokumen impor'. */
function serviceOf(name: string): string {
  const bare = name
    .replace(measureHeads, '')
    .replace(
      /\s+(?:yang|tidak|belum|tak|salah|keliru|terlambat|tepat|rata-rata|returned|that|which|tiba|selesai|sampai|benar|ditolak|dikembalikan|membaca|lancar)\b.*$/iu,
      '',
    );
  return /\p{L}{3,}/u.test(bare) && !/^[A-Z]+$/u.test(bare) ? lowerFirst(tidy(bare)) : '';
}

function beneficiaries(reading: Reading): string[] {
  const found: string[] = [];
  for (const line of reading.lines) {
    const words = wordsOf(line.text);
    words.forEach((word, index) => {
      if (!isBeneficiary(word.lower)) return;
      if (word.lower === 'wajib') {
        const next = words[index + 1]?.lower ?? '';
        if (next === 'pajak' || next === 'retribusi') found.push(`wajib ${next}`);
      } else found.push(word.lower);
    });
    if (/\bperangkat daerah\b/iu.test(line.text)) found.push('perangkat daerah');
  }
  return unique(found).slice(0, 8);
}

function toolsOf(reading: Reading): string[] {
  const found: string[] = [];
  for (const line of reading.lines) {
    for (const match of line.text.matchAll(tools)) {
      found.push(
        tidy(match[0]).replace(
          /\s+(?:masih|rusak|hanya|sudah|lama|baru|tidak|di|untuk|is|are|has|was|the)$/iu,
          '',
        ),
      );
    }
  }
  return unique(found.map((text) => lowerFirst(text))).slice(0, 10);
}

function unique(list: string[]): string[] {
  return [...new Set(list)];
}

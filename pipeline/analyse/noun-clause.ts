/** A cause as a noun phrase, to stand in a list: "papan informasi yang masih memuat persyaratan lama". */
import type { Language } from '../../design/enums.ts';

const predicate =
  /^(?:masih|belum|tidak|tak|jarang|sering|kurang|hanya|sudah|terakhir|terlalu|direvisi|putus|rusak|habis|kosong|mati|hilang|terlambat|lambat|gagal|berkurang|sulit|takut|ragu|enggan|salah|keliru|mudah|memuat|memakai|di[a-z]{4,}|me(?:m|n|ng|ny)[a-z]{3,}|ber[a-z]{4,}|ter[a-z]{4,})$/u;

/** Words that look like verbs and are nouns. */
const nouns =
  /^(?:dinas|diklat|direktur|direktorat|divisi|disposisi|menteri|mentor|mesin|menit|berkas|beras|beban|berita|terminal|tersangka|peraturan|dialog|diagnosis|data|digital|disiplin|direksi|difabel|dinamis|berjenjang|bersama)$/u;

/** Works for clauses with their subject first; others come back as they are. English clauses are quoted. */
export function nounClause(clause: string, language: Language): string {
  if (clause === '') return '';
  if (language === 'en') return `"${clause}"`;
  const lead = /^(tidak|belum) (ada|tersedia|terdapat)(?:nya)?\s+/u.exec(clause);
  if (lead !== null)
    return clause.replace(lead[0], `${lead[1] ?? 'tidak'} ${lead[2] ?? 'ada'}nya `);
  const simple = clause;
  if (/^(?:di|pada|dalam|sejak|dari|untuk|setelah|selama)\s/u.test(simple)) return simple;
  const words = simple.split(' ');
  const at = words.findIndex(
    (word, index) =>
      index > 0 && predicate.test(word.toLowerCase()) && !nouns.test(word.toLowerCase()),
  );
  if (at <= 0) return simple;
  if (words.slice(0, at).includes('yang')) return simple;
  return [...words.slice(0, at), 'yang', ...words.slice(at)].join(' ');
}

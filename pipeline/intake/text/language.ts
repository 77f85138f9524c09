/** Which of the two languages a brief is written in: the one whose small words it uses more. */
import type { Language } from '../../../design/enums.ts';

const indonesian = new Set(
  'yang dan di ke dari untuk dengan pada dalam tidak belum adalah oleh atau karena sudah telah akan bisa dapat agar ini itu sedangkan tetapi padahal kami ada bagi serta sebagai masih juga hari bulan tahun orang anggaran masalah peserta sasaran pelatihan dinas kepala'.split(
    ' ',
  ),
);
const english = new Set(
  'the and of to in for with on is are was were not have has had by or because but that this which they we there at from as be been will must can while budget problem days months staff training target who when'.split(
    ' ',
  ),
);

export function detectLanguage(text: string): Language {
  let balance = 0;
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    if (indonesian.has(word)) balance += 1;
    if (english.has(word)) balance -= 1;
  }
  return balance < 0 ? 'en' : 'id';
}

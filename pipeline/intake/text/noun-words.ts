/** Which words can stand inside a noun phrase: small lexicons and morphology instead of a tagger. */
import type { Language } from '../../../design/enums.ts';

const set = (words: string) => new Set(words.split(/\s+/u).filter((word) => word !== ''));

/** Words that end an Indonesian noun phrase: prepositions, conjunctions, particles, auxiliaries, bare verbs. */
const indonesianStops = set(`
di ke dari pada dalam untuk dengan oleh sebagai per setelah sebelum selama sejak hingga sampai sampe
sepanjang antara tanpa kepada bagi terhadap atas bawah tentang seperti menurut melalui mulai saat
ketika waktu-itu agar supaya jika bila kalau apabila walau meski meskipun yang yg dan atau serta maupun
tetapi tapi namun sedangkan sementara padahal pdhl karena krn sebab sehingga akibat lalu trus
terus kemudian juga jg pun lagi saja aja masih sudah sdh telah akan sedang harus hrus hrs wajib dapat bisa mampu
boleh perlu ingin mau minta hendak tidak tdk tak gak ga nggak bukan belum blm jangan tanpa hanya cuma
baru-baru sangat cukup lebih kurang sering jarang selalu kadang pernah ada adalah ialah yaitu yakni
merupakan punya naik turun tiba datang lulus kalah menang jadi tahu gagal mati putus habis hilang pecah
bocor tetap siap butuh ikut pakai pake isi buang tutup buka masuk keluar selesai rusak kosong galat
rata-rata sekitar kira-kira masing-masing paling maksimal minimal ini itu tersebut tsb lalu justru malah
sama sekali bahkan hampir seluruhnya semuanya diantaranya antaranya bergantian sendiri kini skrg sekarang
dlm utk dr dgn pd bln thn kmrn nanti kelak mulanya semula ketimbang daripada dapatkan ya ternyata
salah keliru terlambat telat mengeluh ragu malas males enggan takut khawatir lancar berani sebab kerap kak bu pak min nih sih dong deh macet mogok jelek lemot buram lambat karatan
`);

const indonesianNounsLikeVerbs = set(`
menit meja media mesin metode menteri meter medis merek mental memo mekanisme menara menu metadata
metrologi meteran mebel medan menengah merah mentor mediator mediasi member memori meubel mei
dinas diklat direktur direksi direktorat divisi distrik disabilitas distribusi digital disiplin dialog
diagnosis diagnosa dinding dipa diabetes difabel dimensi diploma dirjen disdukcapil dinkes disdik diseminasi
dispensasi diskusi display
berkas berita beras berat bersih bersama berjenjang bergambar berbahasa bersertifikat berpengaruh berbayar berkala bersejarah
terminal ternak tera terapi terminologi terbaru terakhir terpadu terpencil terdepan terluar terpilah terbuka
tertulis tertutup teripang terampil teras teknis teknisi
`);

const englishStops = set(`
the a an of to in on at by for with from into over under after before during since until within without
and or but nor so because while whereas although if when where who whom whose which that this these those
is are was were be been being has have had do does did can could may might must shall should will would
not no never rarely often only still already also than as per each every both either it they he she we you
handle handles employ employs work works serve serves show shows carry carries lack lacks join joined
differ differed fail fails failed take takes took run runs report reports reported use uses used need needs
cannot available willing responsible there about below above more less fewer least most between across
`);

/** Words that end an English noun phrase as its head: plurals and collectives. */
const englishCollectives = set(
  'staff people personnel crew police children women men data equipment',
);

const englishNotPlural = set(
  'business process access address status analysis basis express class loss less bus news works glass gas press progress success',
);

export function isIndonesianVerb(word: string): boolean {
  if (indonesianNounsLikeVerbs.has(word)) return false;
  return /^(?:me(?:m|n|ng|ny)?[a-z]{3,}|di[a-z]{4,}|ber[a-z]{3,}|ter[a-z]{4,})/u.test(word);
}

/** True for a word that can go on a noun phrase in that language. */
export function isNounish(word: string, language: Language): boolean {
  if (!/^\p{L}/u.test(word)) return false;
  if (language === 'en') return !englishStops.has(word);
  return !indonesianStops.has(word) && !isIndonesianVerb(word);
}

export function isEnglishHead(word: string): boolean {
  if (englishCollectives.has(word)) return true;
  return (
    word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !englishNotPlural.has(word)
  );
}

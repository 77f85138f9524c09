/** What reads like a cause and is none: effects, requests, praise, people who can do it already. */

export const impactCue =
  /\b(?:mengeluh|keluhan|kecewa|(?:pengunjung|warga|siswa|murid|anak|pelanggan|wisatawan)\b.{0,20}\bbosan|tertahan|dirugikan|merugi|antre|komplain|protes|complain|annoyed|biaya \p{L}+ bertambah|salah diklasifikasi|terlambat (?:sampai|menerima|tiba)|terlambat (?:dua|tiga|empat|lima|\d+) )/iu;
const requestCue =
  /\b(?:meminta|minta|mengusulkan|usul|mohon|mengharapkan|menghendaki|(?<!(?:sering|kerap|selalu|terus|saat|ketika|bila|kalau|jika) )diminta|dibutuhkan|diperlukan|requests?|(?<!(?:form|system|tablet|app|application|portal|software) )asks for|wants|proposes|bersedia|siap mendampingi|willing|mendukung|supports)\b/iu;
const capableCue =
  /\b(?:mampu|dapat|bisa|tepat|lulus|bersertifikat|terampil|can|correctly|passed)\b.*\b(?:diuji|uji|tested?|simulasi|benar|profisiensi|lengkap|sertifikasi)\b/iu;
/** Praise: nothing is wrong with what never goes wrong. */
const flawless =
  /\b(?:tidak|tak|belum) pernah (?:salah|keliru|terlambat|gagal|absen|mengeluh|bermasalah)\b|\bnever (?:wrong|late|fail\p{L}*|miss\p{L}*)\b/iu;
/** A place without a signal is a condition that the connectivity tells of. */
const signalOnly = /\b(?:sinyal(?:nya)?|signal|blank ?spot)\b/iu;
/** False for what tells of an effect, a request, praise or who can do it already. */
export function mayBeCause(text: string): boolean {
  return !(
    flawless.test(text) ||
    signalOnly.test(text) ||
    impactCue.test(text) ||
    requestCue.test(text) ||
    capableCue.test(text)
  );
}

/**
 * Names a text seems to hold, by what stands around them. Context alone is unreliable: a name in the
 * middle of a sentence has none. So these are only proposals, which a person confirms once per document
 * before they are masked; `npm run proof -- names` prints how many are found.
 */

/** "Siti", "SITI", "Ma'ruf", "Al-Rekaan", "M." */
const word = "(?:\\p{Lu}[\\p{L}'’-]+|\\p{Lu}\\.)";
const name = `(?<![\\p{L}.])(${word}(?:[ \\t\\u00A0]+(?:bin(?:ti)?[ \\t]+)?${word}){0,4})`;
const start = '(?:^|[^\\p{L}])';
const gap = '[ \\t\\u00A0]+';
/** Titles between an address and the name: "Bapak Drs. H. Budi". */
const titles = `(?:(?:Drs?a?|Ir|Hj?|Prof|KH|Tgk|Rd|R|dr|drg|Letkol|Kol|Mayor|Kapten|AKBP|Kompol|AKP|Iptu|Ipda)\\.${gap})*`;
const degree =
  '(?:S\\.?\\p{L}|M\\.?\\p{Lu}|Dr\\b|A\\.?\\s?[Mm][dD]|S[HETK]\\b|MM\\b|MH\\b|M\\.?Si|MAP\\b|MPA\\b|Ph\\.?D|Sp\\.|Ak\\b|CA\\b|Apt\\b|Ns\\b)';
/** What forms write before a colon when a person follows. */
const labels =
  'Nama(?:[ \\t]+(?:Lengkap|lengkap|Pegawai|pegawai|Peserta|peserta|Pejabat|pejabat))?|NAMA(?: LENGKAP)?|Atas nama|atas nama|Narahubung|narahubung|Kontak|Contact(?: person)?|PIC|Penanggung jawab|penanggung jawab|Pelapor|Notulis|Moderator|Mentor|Coach|Disusun oleh|Disetujui oleh|Diperiksa oleh|Name|Prepared by';

const contexts: readonly RegExp[] = [
  new RegExp(
    `${start}(?:Sdr[ia]?\\.?|Sdri\\.?|Saudar[ai]|[Bb]apak|BAPAK|[Ii]bu|IBU|Bpk\\.?|Pak|Bu|Yth\\.?|[Aa]\\.?\\s?[Nn]\\.|[Uu]\\.\\s?[Pp]\\.|Mr\\.?|Mrs\\.?|Ms\\.?)${gap}(?:(?:Bapak|Ibu|Saudara|Sdr\\.?)${gap})?${titles}${name}`,
    'gu',
  ),
  new RegExp(
    `${start}(?:${labels})[ \\t|]*[:=|][ \\t|]*(?:(?:Sdri?\\.?|Bapak|Ibu)${gap})?${titles}${name}`,
    'gu',
  ),
  // Academic degrees follow a name after a comma.
  new RegExp(`${name},[ \\t]*${degree}`, 'gu'),
  new RegExp(`${start}(?:Drs?a?|Ir|Hj?|Prof|KH|drg?)\\.${gap}${titles}${name}`, 'gu'),
  // Signature block: the name stands above the NIP, perhaps underlined or in brackets.
  new RegExp(
    `${name}[ \\t]*[)\\]]?[ \\t]*(?:\\r?\\n[ \\t_-]*){1,2}(?:NIP|NIK|NRP|NI PPPK|Pembina|Penata|Pengatur)\\b`,
    'gu',
  ),
  new RegExp(`${name}[ \\t]*(?:\\(|,|;|\\||-)?[ \\t]*(?:NIP|NIK|NRP|NI PPPK)\\b`, 'gu'),
];

/** Posts, bodies and words of forms: they end a name, and begin none. */
const notName =
  /^(?:Kepala|Kabid|Kabag|Kasi|Kasubag|Kadis|Bidang|Bagian|Seksi|Subbagian|Dinas|Badan|Kantor|Balai|Biro|Pusat|Sekretaris|Sekretariat|Direktur|Direktorat|Camat|Kecamatan|Lurah|Kelurahan|Desa|Bupati|Wakil|Wali|Walikota|Gubernur|Menteri|Kementerian|Presiden|Ketua|Anggota|Tim|Para|Seluruh|Semua|Pegawai|Petugas|Peserta|Pejabat|Pimpinan|Pelaksana|Rektor|Dekan|Hakim|Jaksa|Kabupaten|Kota|Provinsi|Inspektur|Inspektorat|Asisten|Staf|Tenaga|Guru|Dokter|Penyuluh|Analis|Pengelola|Koordinator|Bendahara|Operator|Jabatan|Unit|Instansi|Kegiatan|Program|Pelatihan|Aplikasi|Sistem|Surat|Nomor|Nama|NAMA|Tempat|Tanggal|Pangkat|Golongan|Pembina|Penata|Pengatur|NIP|NIK|NRP|NPWP|PNS|PPPK|ASN|NI|SOP|Head|Director|Unit|Team|Yang|Anda|Kami|Saudara|Bapak|Ibu|Pak|Bu|Hormat|Jalan|Jl|Republik|Indonesia|Negara|Daerah|Rumah|Puskesmas|Lembaga|Komisi)$/u;

const title = /^(?:Drs?a?|Ir|Hj?|Prof|KH|drg?|Rd?|Sdri?|Bpk|Yth)\.?$/;

/** Without titles before it and without the post that follows. */
function nameIn(candidate: string): string {
  const words = candidate
    .replace(/[.,]+$/, '')
    .trim()
    .split(/\s+/);
  while (title.test(words[0] ?? '')) words.shift();
  const end = words.findIndex((one) => notName.test(one.replace(/[.,]+$/, '')));
  return (end < 0 ? words : words.slice(0, end)).join(' ').replace(/[.,]+$/, '');
}

/** Candidate names, each once, in order of appearance. */
export function suggestNames(text: string): string[] {
  const found: Array<{ at: number; name: string }> = [];
  for (const context of contexts) {
    for (const match of text.matchAll(context)) {
      const candidate = nameIn(match[1] ?? '');
      if (candidate.replace(/[^\p{L}]/gu, '').length < 3) continue;
      found.push({ at: match.index, name: candidate });
    }
  }
  const names = found.sort((a, b) => a.at - b.at).map((one) => one.name);
  return [...new Set(names)];
}

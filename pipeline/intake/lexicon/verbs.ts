/** Verbs of office work with their nouns, so that 'menyelesaikan rekomendasi' becomes 'penyelesaian rekomendasi'. */

const nouns: Readonly<Record<string, string>> = {
  menyelesaikan: 'penyelesaian',
  memeriksa: 'pemeriksaan',
  menyerahkan: 'penyerahan',
  menyampaikan: 'penyampaian',
  menyebarkan: 'penyebaran',
  menemukan: 'penemuan',
  menutup: 'penutupan',
  menerbitkan: 'penerbitan',
  memverifikasi: 'verifikasi',
  mencatat: 'pencatatan',
  melayani: 'pelayanan',
  memperbaiki: 'perbaikan',
  mengirim: 'pengiriman',
  mengirimkan: 'pengiriman',
  membayar: 'pembayaran',
  membayarkan: 'pembayaran',
  mencairkan: 'pencairan',
  menetaskan: 'penetasan',
  memproses: 'pemrosesan',
  mengolah: 'pengolahan',
  menindaklanjuti: 'tindak lanjut',
  mengembalikan: 'pengembalian',
  menyusun: 'penyusunan',
  menilai: 'penilaian',
  mengukur: 'pengukuran',
  melaporkan: 'pelaporan',
  mengisi: 'pengisian',
  menagih: 'penagihan',
  menyalurkan: 'penyaluran',
  mendaftarkan: 'pendaftaran',
  merekam: 'perekaman',
  mengelola: 'pengelolaan',
  merespons: 'respons',
  menanggapi: 'tanggapan',
  menangani: 'penanganan',
  memenuhi: 'pemenuhan',
  mengangkut: 'pengangkutan',
  memasang: 'pemasangan',
  memutakhirkan: 'pemutakhiran',
  memperbarui: 'pembaruan',
  merilis: 'rilis',
  mengunggah: 'pengunggahan',
  memungut: 'pemungutan',
  menjawab: 'jawaban atas',
  mengarsipkan: 'pengarsipan',
  menyediakan: 'penyediaan',
  mengadakan: 'pengadaan',
  membangun: 'pembangunan',
  mengawasi: 'pengawasan',
  menguji: 'pengujian',
  mendiagnosis: 'diagnosis',
  menerjemahkan: 'penerjemahan',
  mengevaluasi: 'evaluasi',
  memvalidasi: 'validasi',
  memulihkan: 'pemulihan',
  dikunjungi: 'kunjungan',
  memuat: 'pemuatan',
  mendistribusikan: 'distribusi',
  memadamkan: 'pemadaman',
  menjahit: 'penjahitan',
  membongkar: 'pembongkaran',
  mengeluarkan: 'pengeluaran',
  menetapkan: 'penetapan',
  mengesahkan: 'pengesahan',
  menyetujui: 'persetujuan',
  mengaudit: 'audit',
  menginput: 'input',
  menyapu: 'penyapuan',
  merawat: 'perawatan',
  menyelenggarakan: 'penyelenggaraan',
  melaksanakan: 'pelaksanaan',
  mengirimi: 'pengiriman',
  mengumpulkan: 'pengumpulan',
  menindak: 'penindakan',
  memantau: 'pemantauan',
};

/** The noun of an Indonesian verb, or null when it is not among the known ones. */
export function nounOf(verb: string): string | null {
  return nouns[verb.toLowerCase()] ?? null;
}

/** Plain form of an English verb in the third person: 'repairs' -> 'repair', 'processes' -> 'process'. */
export function plainVerb(verb: string): string {
  const lower = verb.toLowerCase();
  if (/(?:ch|sh|ss|x|zz)es$/u.test(lower)) return lower.slice(0, -2);
  if (/ies$/u.test(lower)) return `${lower.slice(0, -3)}y`;
  return lower.replace(/s$/u, '');
}

/** Past participle of an English verb in the third person, for the regular ones and the commonest others. */
export function participle(verb: string): string {
  const plain = plainVerb(verb);
  const irregular: Readonly<Record<string, string>> = {
    pay: 'paid',
    make: 'made',
    find: 'found',
    send: 'sent',
    lose: 'lost',
    keep: 'kept',
    meet: 'met',
    give: 'given',
    take: 'taken',
    write: 'written',
    build: 'built',
    hold: 'held',
    sell: 'sold',
  };
  return (
    irregular[plain] ??
    (plain.endsWith('e')
      ? `${plain}d`
      : plain.endsWith('y') && !/[aeiou]y$/u.test(plain)
        ? `${plain.slice(0, -1)}ied`
        : `${plain}ed`)
  );
}

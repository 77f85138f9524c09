/** Indonesian texts: the command line. */
export const cli = {
  help: {
    all: `Jelajah: perancang perjalanan belajar ASN.

Cara pakai:
  jelajah draft <uraian.md|.txt|.yaml|.json> --out <folder>   menyusun rancangan dari uraian masalah
  jelajah convert <modul...> --out <folder>                   menyusun seri mikro dari modul pelatihan
  jelajah check <design.json>                                 memeriksa rancangan
  jelajah export <design.json> --format <daftar> --out <folder>   menulis dokumen dari rancangan
  jelajah review import <berkas...> --design <design.json>    memasukkan hasil telaah
  jelajah probe                                               menguji sambungan model AI
  jelajah serve                                               membuka aplikasi di peramban
  jelajah help <perintah>                                     menjelaskan satu perintah

Pilihan --lang id|en menentukan bahasa pesan. Kode akhir: 0 selesai, 1 ada cacat (check,
export --final), 2 masukan salah, 3 ada yang tidak tersedia di komputer ini, 130 dihentikan.`,
    draft: `jelajah draft <uraian> --out <folder> [--format docx,json] [--lang id|en] [--model builtin|env|<sambungan>]
              [--max-rupiah <n>] [--max-tokens <n>] [--dry-run] [--data <folder>]

Membaca uraian masalah atau memo, lalu menulis design.json dan dokumennya ke <folder>.
  --format   dokumen yang ditulis (bawaan: docx,json; design.json selalu ditulis)
  --lang     bahasa rancangan dan pesan (bawaan: bahasa uraiannya)
  --model    builtin: aturan dan pola, tanpa jaringan (bawaan)
             env: model dari JELAJAH_BASE_URL dan JELAJAH_MODEL, serta bila perlu JELAJAH_API_KEY,
             JELAJAH_PROVIDER, JELAJAH_PRICE_INPUT dan JELAJAH_PRICE_OUTPUT (rupiah per sejuta token)
             <sambungan>: tanda pengenal atau nama sambungan di Pengaturan folder --data
  --max-rupiah, --max-tokens   batas; yang sudah selesai tetap dipakai
  --dry-run  cetak teks yang akan dikirim (data pribadi disamarkan) dan perkiraannya; tidak mengirim
  --data     simpan juga rancangannya di folder data ini, dengan profil instansinya

Bila model gagal, draf bawaan tetap ditulis dengan peringatan, dan kode akhirnya 0. Jawaban yang
sudah dibayar tersimpan di <folder>/.jelajah sampai lengkap; ulangi perintah untuk melanjutkan.`,
    convert: `jelajah convert <modul...> --out <folder> [--minutes 5] [--format <daftar>] [--lang id|en]
                [--model builtin|env|<sambungan>] [--max-rupiah <n>] [--max-tokens <n>] [--dry-run]
                [--data <folder>]

Membaca satu atau beberapa modul (PDF, DOCX, PPTX, ODT, HTML, Markdown, teks), menyusun kerangka,
menyetujuinya sendiri, lalu menulis unit-unitnya. Hasil di <folder>: series.json, series.<format>,
units/NN-<judul>.<format>, serta laporan impor report.json dan report.html.
  --minutes  menit per unit, 2-10 (bawaan: 5)
  --format   json, html, pretest-html, scorm12, scorm2004, moodlexml, gift, docx, pdf, whatsapp,
             facilitator; dipisahkan koma (bawaan: json,html; series.json selalu ditulis)
  --lang     bahasa seri dan pesan (bawaan: bahasa modulnya)
  --model, --max-rupiah, --max-tokens, --dry-run   seperti pada draft
  --data     folder data yang Pengaturannya memuat <sambungan>

Modul yang sudah terbaca tersimpan di <folder>/.jelajah sampai semua berkas selesai; ulangi perintah
untuk melanjutkan.`,
    probe: `jelajah probe [--model env|<sambungan>] [--data <folder>] [--json] [--lang id|en]

Menguji sambungan model dengan beberapa pertanyaan kecil, lalu mencetak kemampuannya.`,
    check: `jelajah check <design.json> [--json] [--strict] [--lang id|en]

Memeriksa rancangan. Kode akhir 1 bila ada cacat tingkat galat.
  --json     hasil sebagai JSON
  --strict   informasi yang belum diisi juga dihitung sebagai cacat`,
    export: `jelajah export <design.json> --format <daftar> --out <folder> [--final] [--agency <nama>]
              [--unit <nama>] [--logo <gambar>] [--signing <berkas>] [--zone WIB|WITA|WIT] [--lang id|en]

Menulis dokumen dari rancangan ke <folder>; bila lebih dari satu, disertai manifest.json dengan
ukuran dan SHA-256 tiap berkas.
  --format   dipisahkan koma:
             docx, pdf, md         dokumen utama (rancangan atau memo)
             rancangan, memo, rbpmp, rbpmp-kesehatan, rp, proyek, kak, evaluasi, akpk,
             panduan-atasan, kesepakatan-transfer, transparansi-ai, asal-usul
                                   sebagai DOCX; tambahkan .pdf atau .md, misalnya rbpmp.pdf
             xlsx, pptx, ics, csv  matriks, paparan, jadwal, kompetensi Moodle (juga akpk.xlsx)
             html-review           berkas telaah untuk peramban
             json, jelajah         data rancangan
  --final    tanpa tanda draf; ditolak (kode akhir 1) selama ada temuan tingkat galat
  --agency, --unit, --logo   instansi dan unit yang dicetak, serta logo PNG atau JPEG
  --signing  penanda tangan: JSON {"place", "date", "number", "signers": {"author": {"name",
             "position", "nip"}, "approver", "supervisor", "coach", "examiner", "facilitator",
             "participant"}}; hanya dicetak, tidak disimpan
  --zone     zona waktu jadwal (bawaan: WIB)

PDF memerlukan Chrome, Edge, atau Chromium.`,
    review: `jelajah review import <berkas...> --design <design.json> [--out <folder>] [--accept] [--lang id|en]

Membaca hasil telaah: DOCX yang disunting dengan Lacak Perubahan dan komentar, atau berkas .json dari
halaman telaah; beberapa berkas digabung. Memperbarui rancangan itu (komentar dan keputusan), serta menulis
proposals.json (tiap perubahan teks sebagai usulan) dan review-report.json. Berkas yang sama boleh dibaca lagi.
  --design   rancangan yang ditelaah
  --out      folder hasil dengan design.json (bawaan: folder rancangan itu)
  --accept   terapkan semua usulan yang masih cocok`,
    serve: `jelajah serve [--port <nomor>] [--data <folder>]

Membuka aplikasi pada alamat lokal yang dicetak, sampai dihentikan dengan Ctrl+C.`,
  },
  summary: {
    title: 'Rancangan',
    result: 'Hasil',
    journey:
      'Perjalanan: {{activities}} aktivitas, {{stages}} tahap, {{weeks}} minggu, {{jp}} JP, 70/20/10 = {{mix}}',
    memo: 'memo rekomendasi (tidak ada penyebab yang diatasi dengan belajar)',
    journeyResult: 'perjalanan belajar',
    indicators: 'Indikator',
    causes: 'Akar masalah',
    actions: 'Tindakan nonbelajar',
    findings:
      'Temuan: {{error}} galat, {{warning}} peringatan, {{info}} informasi ({{missing}} karena informasi belum diisi)',
    unused: 'Fakta yang tidak terpakai',
    files: 'Berkas',
    open: 'perlu diisi',
  },
  check: {
    error: 'galat',
    warning: 'peringatan',
    info: 'informasi',
    missing: 'perlu diisi',
    ok: 'Rancangan lolos pemeriksaan.',
    notOk: 'Rancangan belum lolos pemeriksaan.',
  },
  model: {
    state: {
      waiting: 'menunggu',
      running: 'menulis',
      done: 'selesai',
      kept: 'teks bawaan dipakai',
      failed: 'gagal',
      stopped: 'dihentikan',
    },
    unit: '{{written}} teks, {{input}} token masuk, {{output}} token keluar',
    outcome:
      'Teks dari model: {{written}}; tidak diterima: {{refused}}. Token masuk {{input}}, keluar {{output}}.',
    cost: 'Biaya: Rp{{cost}}.',
    suggestions:
      'Model mengusulkan {{suggestions}} bagian baru; usulan hanya dapat ditinjau di aplikasi.',
    ended:
      'Peringatan: {{why}} Teks yang tidak ditulis model memakai draf bawaan. Ulangi perintah untuk melanjutkan.',
    notStored:
      'Peringatan: rancangan di folder data sudah diubah, jadi teks dari model tidak dimasukkan ke sana.',
    provisional: 'akan memuat pula hasil panggilan sebelumnya',
    masked: 'Disamarkan',
    estimate:
      'Perkiraan: {{calls}} panggilan, {{inputLow}}-{{inputHigh}} token masuk, {{outputLow}}-{{outputHigh}} token keluar. Tidak ada yang dikirim.',
    estimateCost: 'Perkiraan biaya: Rp{{low}}-Rp{{high}}.',
  },
  probe: {
    enforcement: {
      strict: 'Bentuk jawaban: mengikuti skema',
      json: 'Bentuk jawaban: JSON tanpa skema',
      none: 'Bentuk jawaban: teks bebas, diperiksa oleh Jelajah',
    },
    context: 'Panjang konteks: {{tokens}} token',
    contextUnknown: 'Panjang konteks: tidak diberitahukan server',
    readsLong: 'Teks panjang: terbaca utuh',
    losesLong: 'Teks panjang: awalnya terpotong',
    parallel: 'Permintaan sekaligus: {{count}}',
    speed: 'Kata pertama: {{seconds}} detik; kecepatan: {{tokens}} token per detik',
    usage: 'Token: dihitung server',
    noUsage: 'Token: diperkirakan dari panjang teks',
  },
  convert: {
    series: 'Seri',
    approved: 'Kerangka disetujui otomatis; periksa isinya di aplikasi sebelum dipakai.',
    units: 'Unit: {{units}}, {{minutes}} menit, {{items}} butir latihan',
    minutes: 'menit',
    grounding:
      'Teks: {{quotations}} kutipan, {{paraphrases}} parafrase cocok, {{checks}} perlu cek, {{made}} buatan',
  },
  review: {
    taken:
      'Komentar: {{comments}}; keputusan: {{decisions}}; usulan: {{proposals}} (diterapkan: {{accepted}}).',
    unplaced:
      '{{count}} masukan tidak dapat ditempatkan pada satu bagian; lihat review-report.json.',
  },
  serve: { until: 'Tekan Ctrl+C untuk menghentikan.' },
  problem: {
    noWriter: 'Format "{{format}}" belum dapat ditulis oleh versi ini; pilih dari: {{known}}.',
    unreadable: 'Berkas {{file}} tidak dapat dibaca. {{why}}',
    badMinutes: 'Nilai "{{value}}" untuk --minutes tidak sah; isi bilangan bulat 2 sampai 10.',
    unknownCommand: 'Perintah "{{command}}" tidak dikenal; gunakan salah satu: {{known}}.',
    unknownOption: 'Pilihan {{option}} tidak dikenal; lihat "jelajah help".',
    optionValue: 'Pilihan {{option}} memerlukan nilai; lihat "jelajah help".',
    missingOption: 'Perintah {{command}} memerlukan {{option}}; lihat "jelajah help {{command}}".',
    missingFile: 'Perintah {{command}} memerlukan nama berkas; lihat "jelajah help {{command}}".',
    tooMany: 'Masukan "{{argument}}" berlebih; sebutkan satu berkas saja.',
    unknownFormat: 'Format "{{format}}" tidak dikenal; pilih dari: {{known}}.',
    unknownLanguage: 'Bahasa "{{language}}" tidak dikenal; pilih id atau en.',
    unknownModel:
      'Sambungan "{{model}}" tidak dikenal; gunakan builtin, env, atau sambungan di Pengaturan dengan --data.',
    missingVariable: 'Variabel {{variable}} belum diisi; isi dahulu, lalu ulangi.',
    badVariable: 'Isi variabel {{variable}} tidak dapat dipakai; isi dengan: {{known}}.',
    badLimit: 'Nilai "{{value}}" untuk {{option}} tidak sah; isi bilangan bulat di atas nol.',
    noPrice:
      'Harga token belum diketahui, jadi --max-rupiah tidak dapat dihitung; isi JELAJAH_PRICE_INPUT dan JELAJAH_PRICE_OUTPUT, atau gunakan --max-tokens.',
    badZone: 'Zona waktu "{{zone}}" tidak dikenal; pilih WIB, WITA, atau WIT.',
    badSigning:
      'Berkas {{file}} tidak memuat penanda tangan dalam bentuk yang dikenal; lihat "jelajah help export".',
    findings:
      'Rancangan masih memiliki {{count}} temuan tingkat galat; perbaiki dahulu, atau ekspor tanpa --final.',
    badPort: 'Porta "{{port}}" tidak sah; pilih angka 0 sampai 65535.',
    badProposals:
      'Berkas {{file}} bukan usulan untuk rancangan ini; pindahkan dahulu agar isinya tidak hilang.',
    losesProposals:
      'Berkas {{file}} memuat usulan yang akan hilang; gunakan --design pada rancangan di folder itu atau pilih --out lain.',
    noFile: 'Berkas {{file}} tidak ada; periksa nama dan letaknya.',
    isFolder: '{{file}} adalah folder; sebutkan nama berkas.',
    notAFile: '{{file}} bukan berkas biasa; sebutkan berkas lain.',
    notReadable: 'Berkas {{file}} tidak boleh dibaca; periksa izinnya.',
    tooLarge:
      'Berkas {{file}} lebih besar dari {{megabytes}} MB; sebutkan berkas yang lebih kecil.',
    briefType: 'Jenis berkas {{file}} belum dapat dibaca; simpan uraian sebagai {{known}}.',
    binary: 'Berkas {{file}} bukan teks UTF-8; simpan uraian sebagai teks biasa.',
    outIsFile:
      'Folder {{path}} tidak dapat dibuat karena ada berkas dengan nama itu; pilih folder lain.',
    notWritable: '{{path}} tidak dapat ditulis; periksa izinnya atau pilih folder lain.',
    diskFull: 'Ruang penyimpanan penuh saat menulis {{path}}; kosongkan ruang, lalu ulangi.',
    fault: 'Terjadi kesalahan pada program; sampaikan keterangan berikut kepada pengembang.',
  },
} as const;

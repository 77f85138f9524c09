/** Indonesian texts: the fifty checks. `title` names the rule, `message` and `variants` say what is wrong, `fix` what to do. */
export const checks = {
  R01: {
    title: 'Masalah terukur',
    message: 'Masalah belum memiliki indikator kinerja.',
    variants: {
      noName: 'Indikator {{title}} belum bernama.',
      noBaseline: 'Nilai awal indikator "{{title}}" belum diisi.',
      noBaselineDate: 'Tanggal atau periode nilai awal indikator "{{title}}" belum diisi.',
      noTarget: 'Target indikator "{{title}}" belum diisi.',
      noTargetDate: 'Tenggat target indikator "{{title}}" belum diisi.',
      noSource: 'Sumber data indikator "{{title}}" belum diisi.',
      dateOrder:
        'Tenggat target indikator "{{title}}" sama dengan atau mendahului tanggal nilai awalnya.',
    },
    fix: 'Lengkapi indikator dengan nilai awal, target, tanggal, dan sumber data dari unit kerja.',
  },
  R02: {
    title: 'Sasaran organisasi',
    message: 'Sasaran "{{title}}" menyebut apa yang diketahui peserta, bukan hasil organisasi.',
    variants: {
      indicator:
        'Indikator "{{title}}" mengukur apa yang diketahui peserta, bukan kinerja organisasi.',
      noGoal: 'Sasaran perjalanan belajar belum ditulis.',
    },
    fix: 'Tuliskan perubahan kinerja yang dituju, misalnya indikator dan targetnya.',
  },
  R03: {
    title: 'Ragam kategori penyebab',
    message: 'Penyebab baru dicari di {{found}} kategori; telusuri sedikitnya {{wanted}} kategori.',
    variants: { none: 'Penyebab masalah belum ditelusuri.' },
    fix: 'Telusuri kategori tulang ikan lain sebelum menarik simpulan.',
  },
  R04: {
    title: 'Lingkungan diperiksa lebih dahulu',
    message: 'Putusan belajar untuk "{{title}}" diambil sebelum faktor lingkungan kerja diperiksa.',
    variants: {},
    fix: 'Jawab pertanyaan tentang hambatan, sanksi, dan penghargaan, atau catat penyebab dari lingkungan kerja.',
  },
  R05: {
    title: 'Putusan berbukti',
    message: 'Putusan untuk "{{title}}" belum merujuk bukti.',
    variants: { emptyEvidence: 'Bukti {{title}} dirujuk, tetapi isinya belum lengkap.' },
    fix: 'Tautkan putusan dengan data, pengamatan, atau keterangan yang mendukungnya.',
  },
  R06: {
    title: 'Pernah bisa, jarang dipakai',
    message:
      'Untuk "{{title}}" pegawai pernah mampu, tetapi jarang melakukannya; pelatihan penuh tidak diperlukan.',
    variants: {},
    fix: 'Pilih latihan berkala atau kartu bantu kerja.',
  },
  R07: {
    title: 'Setiap penyebab belajar ditangani',
    message: 'Penyebab "{{title}}" belum ditangani satu aktivitas pun.',
    variants: {},
    fix: 'Tautkan penyebab ini dengan tujuan belajar dan aktivitas yang menanganinya.',
  },
  R08: {
    title: 'Tindak lanjut nonbelajar',
    message: 'Penyebab nonbelajar "{{title}}" belum memiliki tindakan.',
    variants: {
      noOwner: 'Penanggung jawab tindakan "{{title}}" belum ditetapkan.',
      noDeadline: 'Tenggat tindakan "{{title}}" belum ditetapkan.',
    },
    fix: 'Tetapkan tindakan di luar pembelajaran, penanggung jawab, dan tenggatnya.',
  },
  R09: {
    title: 'Bukan masalah belajar',
    message:
      'Semua penyebab ({{causes}}) diputuskan nonbelajar, tetapi perjalanan belajar tetap disusun.',
    variants: {},
    fix: 'Ubah hasil menjadi memo rekomendasi, atau tinjau kembali putusan penyebab.',
  },
  R10: {
    title: 'Aktivitas mendukung tujuan',
    message: 'Aktivitas "{{title}}" belum mendukung tujuan belajar.',
    variants: {
      outcome:
        'Tujuan belajar "{{title}}" tidak bertumpu pada penyebab belajar atau kesenjangan kompetensi.',
    },
    fix: 'Tautkan aktivitas dengan tujuan belajar, dan tujuan belajar dengan penyebab atau kesenjangan.',
  },
  R11: {
    title: 'Kata kerja teramati',
    message: 'Tujuan belajar "{{title}}" memakai "{{verb}}", yang tidak dapat diamati.',
    variants: { noBehaviour: 'Perilaku tujuan belajar {{title}} belum ditulis.' },
    fix: 'Pakai kata kerja yang terlihat hasilnya, misalnya menyusun, melayani, atau memeriksa.',
  },
  R12: {
    title: 'Kondisi dan kriteria',
    message: 'Tujuan belajar "{{title}}" belum lengkap.',
    variants: {
      noCondition: 'Kondisi tujuan belajar "{{title}}" belum disebutkan.',
      noCriterion: 'Kriteria tujuan belajar "{{title}}" belum disebutkan.',
    },
    fix: 'Sebutkan dalam keadaan apa perilaku dilakukan dan seberapa baik hasilnya.',
  },
  R13: {
    title: 'Proporsi 70/20/10',
    message:
      'Proporsi {{experience}}/{{social}}/{{formal}} menyimpang lebih dari {{tolerance}} poin dari sasaran {{targetExperience}}/{{targetSocial}}/{{targetFormal}}.',
    variants: {},
    fix: 'Sesuaikan menit aktivitas, atau tuliskan alasan proporsi ini dipilih.',
  },
  R14: {
    title: 'Tiga cara belajar',
    message: 'Tiga cara belajar belum lengkap.',
    variants: {
      experience: 'Belum ada aktivitas pengalaman kerja (70).',
      social: 'Belum ada aktivitas belajar dari orang lain (20).',
      formal: 'Belum ada aktivitas belajar terstruktur (10).',
    },
    fix: 'Tambahkan aktivitas untuk cara belajar yang belum ada.',
  },
  R15: {
    title: 'Tugas nyata dan pendukung',
    message: 'Aktivitas "{{title}}" belum menyebut tugas kerja nyata.',
    variants: { noSupporter: 'Aktivitas "{{title}}" belum memiliki pendukung di tempat kerja.' },
    fix: 'Sebutkan tugas kerja yang dilakukan dan siapa yang mendampingi, atau alasan tidak ada tugas kerja.',
  },
  R16: {
    title: 'Peran atasan langsung',
    message: 'Atasan langsung belum memiliki peran.',
    variants: {},
    fix: 'Libatkan atasan sebagai pendukung aktivitas atau dalam lembar kesepakatan.',
  },
  R17: {
    title: 'Bukti belajar',
    message: 'Aktivitas "{{title}}" belum memiliki bukti belajar.',
    variants: {},
    fix: 'Tambahkan bukti, misalnya produk kerja, log, atau pengamatan atasan.',
  },
  R18: {
    title: 'Refleksi tiap tahap',
    message: 'Tahap "{{title}}" belum memiliki refleksi.',
    variants: { noQuestions: 'Refleksi tahap "{{title}}" belum memiliki pertanyaan.' },
    fix: 'Tambahkan refleksi dengan pertanyaan pemandu.',
  },
  R19: {
    title: 'Refleksi berujung tindakan',
    message: 'Refleksi tahap "{{title}}" belum berujung pada tindakan.',
    variants: {},
    fix: 'Tuliskan tindakan yang diambil peserta setelah refleksi.',
  },
  R20: {
    title: 'Porsi menyimak',
    message: 'Aktivitas menyimak (akuisisi) mengambil {{share}}% menit; batasnya {{most}}%.',
    variants: {},
    fix: 'Ganti sebagian paparan dengan latihan, inkuiri, diskusi, atau produksi.',
  },
  R21: {
    title: 'Dukungan saat bekerja',
    message: 'Momen penerapan, pemecahan masalah, atau perubahan belum mendapat dukungan.',
    variants: {},
    fix: 'Tambahkan dukungan saat bekerja, misalnya kartu bantu kerja dengan pendamping.',
  },
  R22: {
    title: 'Alasan bagi peserta',
    message: 'Alasan "mengapa ini penting bagi saya" untuk persona "{{title}}" belum ditulis.',
    variants: { activity: 'Alasan aktivitas "{{title}}" penting bagi peserta belum ditulis.' },
    fix: 'Tuliskan manfaatnya dari sudut pandang peserta.',
  },
  R23: {
    title: 'Pengalaman peserta',
    message: 'Pengalaman peserta belum dicatat.',
    variants: { unused: 'Tahap pertama "{{title}}" belum memanfaatkan pengalaman peserta.' },
    fix: 'Catat pengalaman atau pengakuan belajar terdahulu, dan pakai dalam tahap pertama.',
  },
  R24: {
    title: 'Alternatif aksesibel',
    message: 'Aktivitas "{{title}}" belum memiliki alternatif untuk jaringan lemah.',
    variants: { noAccessible: 'Aktivitas "{{title}}" belum memiliki alternatif yang aksesibel.' },
    fix: 'Tuliskan cara lain bagi peserta dengan jaringan lemah atau kebutuhan khusus.',
  },
  R25: {
    title: 'Menit sesuai JP',
    message:
      'Mata pelatihan "{{title}}" berjumlah {{minutes}} menit; {{jp}} JP berarti {{wanted}} menit.',
    variants: {
      activity:
        'Aktivitas "{{title}}" tercatat {{jp}} JP; {{minutes}} menit dikonversi menjadi {{wanted}} JP.',
    },
    fix: 'Hitung ulang JP dari menit.',
  },
  R26: {
    title: 'JPL = T + P + PL',
    message: 'Mata pelatihan "{{title}}" tercatat {{jp}} JP, sedangkan T + P + PL = {{sum}} JP.',
    variants: {},
    fix: 'Samakan jumlah JP dengan teori, penugasan, dan praktik lapangan.',
  },
  R27: {
    title: 'Waktu RP = waktu RBPMP',
    message: 'RP mata pelatihan "{{title}}" {{lesson}} menit, sedangkan RBPMP {{plan}} menit.',
    variants: {},
    fix: 'Samakan alokasi waktu RP dengan RBPMP.',
  },
  R28: {
    title: 'Batas JP',
    message:
      'Aktivitas "{{title}}" tercatat {{jp}} JP; tabel konversi mengakui paling banyak {{most}} JP.',
    variants: {
      noBasis: 'Aktivitas "{{title}}" tercatat {{jp}} JP, padahal belum ada dasar konversi.',
    },
    fix: 'Turunkan JP ke batas tabel konversi.',
  },
  R29: {
    title: 'Sumbangan JP tahunan',
    message:
      'Perjalanan ini memberi {{jp}} JP per tahun; sisa {{rest}} JP dari {{wanted}} JP perlu jalur lain.',
    variants: {},
    fix: 'Catat jalur lain yang melengkapi JP tahunan, atau tambahkan aktivitas yang diakui.',
  },
  R30: {
    title: 'Indikator dan RBPMP',
    message:
      'Indikator "{{indicator}}" pada mata pelatihan "{{title}}" belum memiliki baris RBPMP.',
    variants: {
      noIndicators: 'Mata pelatihan "{{title}}" belum memiliki indikator hasil belajar.',
      manyRows:
        'Indikator "{{indicator}}" pada mata pelatihan "{{title}}" memiliki {{rows}} baris RBPMP; paling banyak {{most}}.',
      notCovered:
        'Hasil belajar mata pelatihan "{{title}}" belum mencakup {{uncovered}} indikatornya.',
    },
    fix: 'Sediakan satu baris RBPMP per indikator dan pastikan hasil belajar mencakup semuanya.',
  },
  R31: {
    title: 'Kelengkapan RP',
    message: 'Mata pelatihan "{{title}}" belum memiliki langkah RP.',
    variants: {
      opening: 'RP "{{title}}" belum memiliki pendahuluan.',
      core: 'RP "{{title}}" belum memiliki kegiatan inti.',
      closing: 'RP "{{title}}" belum memiliki penutup.',
      noParticipant: 'Kegiatan peserta pada langkah {{step}} RP "{{title}}" belum diisi.',
    },
    fix: 'Lengkapi pendahuluan, inti, dan penutup beserta kegiatan peserta.',
  },
  R32: {
    title: 'Empat level evaluasi',
    message: 'Evaluasi level {{level}} belum direncanakan dan belum ada alasannya.',
    variants: {},
    fix: 'Tambahkan ukuran untuk level ini, atau tuliskan alasan tidak diukur.',
  },
  R33: {
    title: 'Ukuran level 3 lengkap',
    message: 'Ukuran level 3 "{{title}}" belum lengkap.',
    variants: {
      noBaseline: 'Nilai awal ukuran level 3 "{{title}}" belum diisi.',
      noTarget: 'Target ukuran level 3 "{{title}}" belum diisi.',
      noSource: 'Sumber data ukuran level 3 "{{title}}" belum diisi.',
      noDate: 'Waktu pengukuran level 3 "{{title}}" belum ditetapkan.',
      noSecondRespondent: 'Responden kedua ukuran level 3 "{{title}}" belum ditetapkan.',
    },
    fix: 'Lengkapi nilai awal, target, sumber data, waktu, dan responden kedua, misalnya atasan.',
  },
  R34: {
    title: 'Jeda pengukuran perilaku',
    message:
      'Ukuran level 3 "{{title}}" diambil {{days}} hari setelah belajar; tunggu sedikitnya {{fewest}} hari.',
    variants: {},
    fix: 'Undurkan waktu pengukuran agar perubahan perilaku sempat terlihat.',
  },
  R35: {
    title: 'Dampak = indikator masalah',
    message: 'Ukuran level 4 "{{title}}" tidak merujuk indikator masalah.',
    variants: {
      otherTarget: 'Target ukuran level 4 "{{title}}" berbeda dari target indikator masalahnya.',
    },
    fix: 'Pilih indikator masalah dan pakai targetnya.',
  },
  R36: {
    title: 'Syarat klaim ROI',
    message: 'ROI diklaim tanpa cara mengisolasi dampak.',
    variants: {
      notFull: 'ROI diklaim, tetapi biaya belum dihitung penuh.',
      noCosts: 'ROI diklaim, tetapi rincian biaya belum ada.',
      noAmount: 'Jumlah biaya "{{title}}" belum diisi.',
    },
    fix: 'Pilih cara isolasi dan lengkapi seluruh biaya, atau batalkan klaim ROI.',
  },
  R37: {
    title: 'Mutu SKM sesuai nilai',
    message: 'Nilai SKM {{value}} ({{period}}) setara mutu {{wanted}}, bukan {{grade}}.',
    variants: { belowScale: 'Nilai SKM {{value}} ({{period}}) di bawah skala.' },
    fix: 'Samakan mutu pelayanan dengan rentang nilainya.',
  },
  R38: {
    title: 'Tujuan proyek berjenjang',
    message: 'Tujuan proyek belum lengkap.',
    variants: {
      short: 'Proyek belum memiliki tujuan jangka pendek.',
      medium: 'Proyek belum memiliki tujuan jangka menengah.',
      long: 'Proyek belum memiliki tujuan jangka panjang.',
      order: 'Tenggat tujuan "{{title}}" tidak sesudah tenggat tujuan yang jangkanya lebih pendek.',
      noOutput: 'Keluaran tujuan "{{title}}" belum disebutkan.',
    },
    fix: 'Tetapkan tujuan pendek, menengah, dan panjang secara berurutan beserta keluarannya.',
  },
  R39: {
    title: 'Tahapan proyek lengkap',
    message: 'Jumlah hari tahapan "{{title}}" belum ditetapkan.',
    variants: {
      noOutput: 'Keluaran tahapan "{{title}}" belum disebutkan.',
      noBudget: 'Anggaran tahapan "{{title}}" belum diisi; isi 0 bila tanpa biaya.',
    },
    fix: 'Lengkapi hari, keluaran, dan anggaran tahapan.',
  },
  R40: {
    title: 'Pemangku kepentingan',
    message: 'Proyek belum memiliki pemangku kepentingan yang menjadi promoter.',
    variants: { latent: 'Strategi untuk "{{title}}" (latent) belum ditulis.' },
    fix: 'Petakan pendukung yang berpengaruh, dan tuliskan cara menggugah minat pihak latent.',
  },
  R41: {
    title: 'Risiko dan nilai awal',
    message: 'Mitigasi risiko "{{title}}" belum ditulis.',
    variants: { noBaseline: 'Nilai awal indikator proyek "{{title}}" belum diisi.' },
    fix: 'Tuliskan mitigasi setiap risiko dan nilai awal setiap indikator proyek.',
  },
  R42: {
    title: 'Sesi pembelajaran aksi',
    message:
      'Sesi "{{title}}" memuat {{questions}} pertanyaan dan {{statements}} pernyataan; pertanyaan harus lebih banyak.',
    variants: { noAction: 'Sesi "{{title}}" belum berujung pada tindakan.' },
    fix: 'Perbanyak pertanyaan dan tutup sesi dengan tindakan.',
  },
  R43: {
    title: 'Satu unit satu tujuan',
    message: 'Unit "{{title}}" memiliki {{found}} tujuan; seharusnya {{wanted}}.',
    variants: {},
    fix: 'Sisakan satu tujuan; pindahkan yang lain ke unit tersendiri.',
  },
  R44: {
    title: 'Durasi unit',
    message:
      'Unit "{{title}}" berdurasi {{seconds}} detik; seharusnya {{shortest}} sampai {{longest}} detik.',
    variants: {
      tooFast:
        'Narasi adegan {{scene}} unit "{{title}}" memuat {{words}} kata dalam {{seconds}} detik; batasnya {{most}} kata per menit.',
    },
    fix: 'Sesuaikan durasi, pecah unit, atau ringkas narasi.',
  },
  R45: {
    title: 'Latihan mengingat kembali',
    message:
      'Unit "{{title}}" memiliki {{found}} butir latihan; seharusnya {{fewest}} sampai {{most}}.',
    variants: {
      reviews: 'Seri memiliki {{found}} pengulangan berjarak; seharusnya sedikitnya {{wanted}}.',
    },
    fix: 'Tambahkan butir latihan dan jadwal pengulangan pada hari yang berbeda.',
  },
  R46: {
    title: 'Teks layar dan narasi',
    message: 'Teks layar adegan {{scene}} unit "{{title}}" mengulang narasi.',
    variants: {},
    fix: 'Ringkas teks layar menjadi kata kunci, atau tandai sebagai takarir.',
  },
  R47: {
    title: 'Rujukan halaman modul',
    message: 'Unit "{{title}}" belum merujuk halaman modul.',
    variants: {
      item: 'Butir {{item}} unit "{{title}}" belum merujuk halaman modul.',
      text: 'Kalimat unit "{{title}}" belum cocok dengan halaman yang dirujuk: "{{text}}"',
    },
    fix: 'Tautkan isi dengan kalimat sumber dalam modul, atau sesuaikan isinya dengan kalimat itu.',
  },
  R48: {
    title: 'Hitungan AKPK',
    message:
      'Kesenjangan "{{title}}" tertulis {{gap}}; aktual dikurangi SKJ menghasilkan {{wanted}}.',
    variants: {
      level: 'Level {{level}} pada "{{title}}" di luar skala {{lowest}} sampai {{highest}}.',
    },
    fix: 'Hitung ulang kesenjangan, atau perbaiki level menurut sumber penilaian.',
  },
  R49: {
    title: 'Dasar hukum terlacak',
    message:
      '"{{citation}}" tidak ditemukan dalam daftar peraturan, uraian masalah, atau sumber Anda.',
    variants: {
      article: '"{{citation}}" disebut tanpa peraturan yang ada dalam daftar atau sumber Anda.',
    },
    fix: 'Periksa kutipan ini; tambahkan peraturannya ke daftar, lampirkan sumbernya, atau hapus.',
  },
  R50: {
    title: 'Data pribadi dalam kiriman',
    message: 'Teks yang akan dikirim memuat data pribadi.',
    variants: {
      number: 'Teks yang akan dikirim memuat {{count}} nomor identitas atau nomor panjang.',
      phone: 'Teks yang akan dikirim memuat {{count}} nomor telepon.',
      email: 'Teks yang akan dikirim memuat {{count}} alamat surel.',
      person: 'Teks yang akan dikirim memuat {{count}} nama orang.',
    },
    fix: 'Samarkan data pribadi sebelum mengirim.',
  },
} as const;

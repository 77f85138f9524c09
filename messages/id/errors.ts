/** Indonesian texts: what went wrong, and what to do next. Keys follow the contract's error codes. */
export const errors = {
  conflict:
    'Rancangan ini sudah berubah di jendela lain. Perubahan terakhir Anda belum tersimpan; muat ulang rancangan, lalu ulangi perubahan itu.',
  locked: 'Bagian ini dikunci. Buka kuncinya lebih dahulu untuk mengubahnya.',
  internal:
    'Terjadi kesalahan yang tidak terduga. Coba sekali lagi; bila terulang, sampaikan nomor {{correlationId}} bersama berkas log kepada pengembang.',
  unreachable: 'Jelajah tidak menjawab. Periksa apakah programnya masih berjalan, lalu coba lagi.',
  notFound: {
    part: 'Bagian ini tidak ada lagi, atau tidak memuat aktivitas.',
    template: 'Templat ini tidak ada lagi.',
    approval: 'Versi yang disetujui ini tidak ada.',
    pattern: 'Pola ini tidak ada lagi.',
    container: 'Halaman ini tidak ada pada dokumen itu.',
    activity: 'Aktivitas ini tidak ada lagi.',
    series: 'Seri ini tidak ada. Mungkin sudah dihapus permanen.',
    unit: 'Unit ini tidak ada lagi.',
    image: 'Gambar ini tidak ada lagi.',
    design: 'Rancangan ini tidak ada. Mungkin sudah dihapus permanen.',
    revision: 'Keadaan rancangan pada nomor itu tidak ada. Pilih versi lain dari riwayat.',
    job: 'Pekerjaan ini tidak ada lagi. Mulai kembali bila masih diperlukan.',
    file: 'Berkas ini tidak ada lagi. Tambahkan kembali.',
    backup: 'Cadangan ini tidak ada lagi. Pilih cadangan lain.',
    setting: 'Pengaturan ini belum ada.',
    proposal: 'Usulan ini tidak ada lagi.',
    suggestion: 'Saran ini tidak ada lagi.',
    answer: 'Pertanyaan ini tidak ada lagi.',
    source: 'Dokumen sumber ini tidak ada lagi. Lampirkan kembali bila masih diperlukan.',
  },
  invalid: {
    input: 'Isian ini tidak dapat diterima. Periksa kembali isiannya.',
    patch: 'Perubahan ini tidak cocok dengan isi rancangan. Muat ulang rancangan, lalu coba lagi.',
    exists: 'Rancangan dengan tanda pengenal yang sama sudah ada.',
    'no-rewrite': 'Saran ini tidak memuat rumusan pengganti. Tulis sendiri perubahannya.',
    'too-much': 'Suntingan menyentuh bagian di luar usulan ini. Ubah bagian lain secara terpisah.',
    'file-too-large': 'Berkas lebih besar dari 100 MB. Pilih berkas yang lebih kecil.',
    scope: 'Satu bagian hanya dapat ditulis ulang oleh model AI. Pilih sambungan model.',
    logo: 'Logo harus berupa gambar PNG atau JPEG. Pilih berkas lain.',
  },
  document: {
    'not-json': 'Berkas ini bukan JSON yang utuh. Pilih berkas design.json dari Jelajah.',
    'not-a-document':
      'Berkas ini bukan rancangan Jelajah. Pilih berkas yang berawal dengan "format": "jelajah.design".',
    'newer-version':
      'Berkas ini dibuat dengan Jelajah yang lebih baru. Perbarui Jelajah untuk membukanya.',
    invalid: 'Isi rancangan tidak sah pada {{path}}. Perbaiki bagian itu.',
    'duplicate-id':
      'Dua bagian memakai tanda pengenal yang sama, pada {{path}}. Perbaiki salah satunya.',
    'unknown-reference':
      'Bagian pada {{path}} merujuk bagian yang tidak ada. Perbaiki atau hapus rujukan itu.',
    'unknown-lock': 'Kunci pada {{path}} menunjuk bagian yang tidak ada. Hapus kunci itu.',
  },
  notNow: {
    'changed-since':
      'Rancangan berubah sejak terakhir dibaca. Periksa kembali isinya, lalu setujui.',
    findings:
      'Rancangan masih memiliki temuan tingkat galat. Perbaiki temuan itu, atau ekspor sebagai draf.',
    'open-round':
      'Putaran telaah masih terbuka. Tutup putaran itu sebagai disetujui, lalu catat persetujuannya.',
    unchanged: 'Isi rancangan sama dengan versi terakhir yang disetujui.',
    'not-yet': 'Bagian ini belum tersedia pada versi ini.',
    'has-text': 'Halaman ini sudah memuat teks. Ubah teksnya di berkas asal, lalu ganti modulnya.',
    'no-sources': 'Belum ada modul yang dilampirkan. Lampirkan modul lebih dahulu.',
    'no-text':
      'Modul ini hanya berupa gambar, tanpa teks. Lampirkan berkas teksnya, atau pasang Tesseract dengan data bahasa Indonesia.',
    'not-approved': 'Kerangka belum disetujui. Periksa dan setujui kerangka lebih dahulu.',
    'nothing-in-scope': 'Tidak ada bagian modul yang terpilih. Ubah pilihan bagian atau indikator.',
    'nothing-written': 'Belum ada unit yang berisi. Susun unitnya lebih dahulu.',
    'nothing-to-undo': 'Tidak ada perubahan yang dapat diurungkan.',
    'nothing-to-redo': 'Tidak ada perubahan yang dapat diulangi.',
    'in-trash': 'Dokumen ini berada di tempat sampah. Pulihkan lebih dahulu untuk mengubahnya.',
    'not-in-trash': 'Hanya dokumen di tempat sampah yang dapat dihapus permanen.',
    'job-over': 'Pekerjaan ini sudah selesai.',
    closing: 'Jelajah sedang ditutup.',
    'not-previewed':
      'Teks yang akan dikirim belum pernah ditampilkan untuk dokumen ini. Buka Lihat teks yang akan dikirim, periksa, lalu mulai.',
    'local-only':
      'Dokumen ini hanya boleh dibaca model lokal. Pilih sambungan lokal atau lepas pembatasan pada dokumen ini.',
    'month-spent':
      'Batas biaya AI bulan ini sudah tercapai. Naikkan batasnya di Pengaturan atau tunggu bulan berikutnya.',
    'policy-unreadable':
      'Berkas kebijakan administrator tidak dapat dibaca, jadi semua model AI ditutup. Minta administrator memperbaiki policy.json.',
    'policy-provider':
      'Kebijakan administrator tidak mengizinkan penyedia AI ini. Pilih sambungan lain atau hubungi administrator.',
    'policy-host':
      'Kebijakan administrator tidak mengizinkan alamat ini. Pilih sambungan lain atau hubungi administrator.',
    'policy-local-only':
      'Kebijakan administrator hanya mengizinkan model lokal. Pilih sambungan lokal atau hubungi administrator.',
    locked: 'Bagian ini dikunci. Buka kuncinya lebih dahulu.',
    'already-asked': 'Permintaan sebelumnya masih berjalan. Tunggu sampai selesai atau hentikan.',
    ceiling:
      'Batas biaya atau token untuk satu proses terlalu rendah untuk permintaan ini. Naikkan batasnya di Pengaturan.',
    'fact-text':
      'Bagian ini hanya berisi fakta yang diketahui organisasi Anda, jadi tidak ditulis model. Isi atau ubah sendiri.',
    'confirmed-text':
      'Teks ini sudah dinyatakan benar, jadi tidak ditulis ulang. Sunting sendiri bila perlu diubah.',
    'no-such-text': 'Bagian ini tidak memuat teks yang dapat ditulis ulang. Pilih bagian lain.',
    'not-here': 'Tindakan ini tidak tersedia pada tampilan ini.',
    'jobs-running':
      'Masih ada pekerjaan yang berjalan. Tunggu sampai selesai atau hentikan, lalu coba lagi.',
    'no-brief':
      'Rancangan ini belum memiliki uraian masalah. Tulis atau tempelkan uraiannya dahulu.',
    'ai-off': 'Model AI belum diaktifkan. Aktifkan di Pengaturan.',
    'no-connection': 'Sambungan model AI belum diatur. Isi alamat dan nama model di Pengaturan.',
    'already-drafting': 'Dokumen ini sedang disusun. Tunggu sampai selesai atau hentikan.',
    decided: 'Usulan ini sudah diputuskan.',
    outdated: 'Usulan ini tidak lagi cocok dengan isi dokumen. Tolak usulan ini, lalu susun ulang.',
  },
  exports: {
    noPrinter:
      'PDF dokumen ini memerlukan Chrome, Edge, atau Chromium. Pasang salah satunya, lalu buka kembali Jelajah.',
    noWriter: 'Dokumen dalam format ini belum dapat ditulis oleh versi ini.',
    version: 'Versi {{number}}',
    inHand: 'Naskah saat ini',
    empty: {
      journey: 'Rancangan ini berupa memo rekomendasi, jadi tidak memuat perjalanan belajar.',
      memo: 'Memo hanya untuk masalah yang tidak diatasi dengan belajar.',
      rbpmp: 'Belum ada mata pelatihan atau tahap. Tambahkan lebih dahulu.',
      'rbpmp-health': 'Belum ada mata pelatihan atau tahap. Tambahkan lebih dahulu.',
      rp: 'Belum ada mata pelatihan atau tahap. Tambahkan lebih dahulu.',
      project: 'Proyek belum diisi. Lengkapi langkah Proyek lebih dahulu.',
      kak: 'Rancangan ini berupa memo rekomendasi, jadi tidak memuat kegiatan pembelajaran.',
      evaluation:
        'Rencana evaluasi belum diisi. Lengkapi langkah Dukungan & evaluasi lebih dahulu.',
      akpk: 'Tabel AKPK belum diimpor. Impor lebih dahulu pada langkah Peserta & kebutuhan.',
      'supervisor-guide':
        'Rancangan ini berupa memo rekomendasi, jadi tidak memuat kegiatan pembelajaran.',
      'transfer-agreement':
        'Rancangan ini berupa memo rekomendasi, jadi tidak memuat kegiatan pembelajaran.',
      approval: 'Belum ada versi yang disetujui.',
      difference: 'Belum ada dua keadaan yang dapat dibandingkan. Setujui satu versi lebih dahulu.',
      schedule: 'Tanggal mulai belum diisi, jadi jadwal belum dapat dihitung.',
      competencies: 'Belum ada kebutuhan kompetensi atau tujuan belajar.',
    },
  },
  review: {
    'not-docx':
      'Berkas telaah {{file}} bukan DOCX atau .json dari halaman telaah. Pilih berkas lain.',
    'old-office':
      'Berkas telaah {{file}} berformat lama (DOC atau RTF). Simpan sebagai DOCX, lalu impor.',
    encrypted: 'Berkas telaah {{file}} terkunci kata sandi. Simpan tanpa kata sandi, lalu impor.',
    damaged: 'Berkas telaah {{file}} rusak atau terpotong. Minta penelaah mengirim ulang.',
    'too-large': 'Berkas telaah {{file}} terlalu besar. Periksa apakah berkasnya benar.',
    bomb: 'Berkas telaah {{file}} ditolak karena isinya mengembang jauh melebihi ukurannya.',
    unsafe:
      'Berkas telaah {{file}} ditolak karena susunannya dapat berbahaya. Simpan ulang dengan Word atau LibreOffice.',
    'not-ours':
      'Berkas telaah {{file}} tidak memuat penanda bagian rancangan: bukan hasil ekspor Jelajah, atau dibuat dengan templat instansi. Kirim berkas dari Telaah, lalu salin catatannya ke sana.',
    'other-design': 'Berkas telaah {{file}} berasal dari rancangan lain. Impor pada rancangan itu.',
    'not-json':
      'Berkas telaah {{file}} bukan JSON yang utuh. Minta penelaah menyimpan dan mengirim ulang.',
    'not-a-review-file':
      'Berkas telaah {{file}} bukan .json dari halaman telaah. Pilih berkas lain.',
    'newer-version':
      'Berkas telaah {{file}} dibuat dengan Jelajah yang lebih baru. Perbarui Jelajah.',
    invalid: 'Isi berkas telaah {{file}} tidak sah. Minta penelaah menyimpan dan mengirim ulang.',
    unplaced: {
      'anchor-gone': 'Teks ini terhapus beserta penandanya.',
      'anchor-moved': 'Teks ini dipindahkan ke tempat lain dalam berkas.',
      'part-gone': 'Bagian ini sudah tidak ada dalam rancangan.',
      locked: 'Bagian ini dikunci.',
      'outside-inserted': 'Ditulis di luar bagian rancangan.',
      'outside-deleted': 'Dihapus di luar bagian rancangan.',
      'outside-changed': 'Diubah di luar bagian rancangan, misalnya pada judul atau label.',
      'row-inserted': 'Baris tabel baru; tambahkan sendiri bagian itu.',
      'row-deleted': 'Baris tabel dihapus; hapus sendiri bagian itu bila perlu.',
      footnote: 'Ditulis sebagai catatan kaki.',
      header: 'Ditulis pada kepala atau kaki halaman.',
      repeat: 'Diubah pada pengulangan teks; ubah pada teks asalnya.',
      'too-long': 'Teksnya melebihi panjang yang diizinkan.',
      comment:
        'Tempat komentar ini sudah tidak ada; komentarnya disimpan untuk rancangan seluruhnya.',
    },
  },
  bundle: {
    'not-a-file': 'Berkas ini bukan berkas .jelajah. Pilih berkas lain.',
    'too-large': 'Berkas ini terlalu besar atau mengembang melebihi batas, jadi tidak dibuka.',
    'newer-version':
      'Berkas ini dibuat dengan Jelajah yang lebih baru. Perbarui Jelajah untuk membukanya.',
    'broken-document': 'Isi berkas ini rusak atau tidak lengkap. Minta pengirim mengekspor ulang.',
    'broken-history':
      'Riwayat dalam berkas ini tidak cocok dengan isinya. Minta pengirim mengekspor ulang.',
  },
  storage: {
    'disk-full':
      'Ruang penyimpanan penuh, jadi perubahan belum tersimpan. Kosongkan ruang, lalu coba lagi.',
    busy: 'Data sedang dipakai program lain. Tunggu sebentar, lalu coba lagi.',
    io: 'Sistem menolak membaca atau menulis data. Periksa izin folder data, lalu coba lagi.',
    closed: 'Data sudah ditutup. Buka kembali Jelajah.',
    'already-open': 'Jelajah sudah terbuka dengan folder data ini.',
    newer: 'Data ini ditulis oleh Jelajah yang lebih baru. Perbarui Jelajah.',
    other: 'Data tidak dapat dibuka.',
    'damaged-database': 'Berkas data rusak. Pulihkan dari cadangan di Pengaturan.',
    'damaged-document': 'Isi dokumen ini rusak. Pulihkan versi sebelumnya atau sebuah cadangan.',
    'damaged-file': 'Berkas ini rusak atau hilang. Tambahkan kembali.',
    'damaged-backup': 'Cadangan ini rusak. Pilih cadangan lain.',
  },
  job: {
    abandoned: 'Pekerjaan ini terputus saat Jelajah ditutup. Mulai kembali bila masih diperlukan.',
    timeout: 'Pekerjaan ini terlalu lama dan dihentikan. Coba sekali lagi.',
  },
  model: {
    auth: 'Layanan model menolak kunci API. Periksa kunci di Pengaturan.',
    'not-found': 'Alamat layanan atau nama model tidak dikenal. Periksa keduanya di Pengaturan.',
    quota: 'Kuota pada layanan model habis. Tambah kuota atau gunakan sambungan lain.',
    'rate-limited': 'Layanan model sedang membatasi permintaan. Tunggu sebentar, lalu coba lagi.',
    network: 'Sambungan ke layanan model gagal atau terputus. Periksa jaringan, lalu coba lagi.',
    dns: 'Nama pada alamat layanan model tidak dikenal di jaringan ini. Periksa alamatnya dan sambungan internet.',
    refused:
      'Tidak ada layanan yang menjawab di alamat itu. Jalankan program modelnya atau periksa alamatnya di Pengaturan.',
    tls: 'Sertifikat layanan model tidak tepercaya. Jika kantor memakai sertifikat sendiri, tambahkan di Pengaturan.',
    proxy:
      'Proksi kantor tidak meneruskan sambungan. Periksa alamat, nama pengguna, dan kata sandi proksi di Pengaturan.',
    'circuit-open':
      'Layanan model tidak terjangkau beberapa kali berturut-turut, jadi tidak dicoba lagi. Periksa jaringan, lalu ulangi.',
    timeout:
      'Layanan model tidak menjawab pada waktunya. Coba lagi atau pilih model yang lebih ringan.',
    server: 'Layanan model sedang bermasalah. Coba lagi nanti.',
    'bad-request': 'Layanan model menolak permintaan ini. Periksa nama model di Pengaturan.',
    'schema-refused': 'Layanan model menolak bentuk jawaban yang diminta. Pilih model lain.',
    'too-long':
      'Teks ini terlalu panjang untuk model tersebut. Pilih model dengan konteks lebih besar.',
    'not-a-model':
      'Alamat itu tidak menjawab sebagai layanan model. Periksa alamatnya di Pengaturan.',
    'cut-off': 'Jawaban model terputus sebelum selesai. Coba lagi.',
    length: 'Jawaban model melewati batas panjang. Coba lagi atau pilih model lain.',
    declined: 'Layanan model menolak menjawab. Ubah uraian masalahnya atau pilih model lain.',
    'bad-output':
      'Jawaban model tidak sesuai bentuk yang diminta. Coba lagi atau pilih model lain.',
    'nothing-usable':
      'Jawaban model kosong atau tidak lolos pemeriksaan, jadi teks yang ada dipertahankan. Coba lagi atau pilih model lain.',
    'wrong-language':
      'Model menjawab dalam bahasa lain, jadi teks yang ada dipertahankan. Coba lagi atau pilih model lain.',
    traced:
      'Pelacakan LangSmith aktif di komputer ini dan akan mengirim isi rancangan keluar. Matikan LANGSMITH_TRACING atau LANGCHAIN_TRACING_V2, lalu mulai ulang Jelajah.',
    insecure:
      'Alamat http di luar jaringan ini tidak aman bagi isi rancangan dan kunci API. Gunakan alamat https.',
    unknown: 'Terjadi kesalahan pada layanan model. Coba lagi.',
  },
  intake: {
    empty: 'Uraian masalah kosong. Tulis atau tempelkan uraiannya.',
    'too-short':
      'Uraian masalah terlalu singkat. Tulis sekurangnya satu kalimat tentang masalahnya.',
    'too-long': 'Uraian masalah terlalu panjang. Ringkas sampai di bawah 200.000 karakter.',
    binary: 'Berkas ini bukan teks. Simpan sebagai teks (.md, .txt, .yaml, atau .json).',
    'bad-yaml':
      'YAML tidak dapat dibaca (baris {{line}}). Perbaiki tanda baca atau lekuk barisnya.',
    'bad-json': 'JSON tidak dapat dibaca (baris {{line}}). Perbaiki tanda bacanya.',
  },
  run: {
    ceiling:
      'Batas biaya atau token tercapai, jadi proses dihentikan. Teks yang sudah selesai tetap dipakai; sisanya tetap seperti semula.',
    stopped: 'Proses dihentikan. Teks yang sudah selesai tetap dipakai.',
  },
  gapTable: {
    'unknown-type':
      'Jenis berkas ini tidak dapat dibaca sebagai tabel. Simpan sebagai .xlsx atau .csv.',
    'old-office':
      'Berkas ini berformat lama (.xls). Buka dengan Excel atau LibreOffice, lalu simpan sebagai .xlsx.',
    encrypted: 'Berkas ini terkunci kata sandi. Simpan salinan tanpa kata sandi, lalu pilih lagi.',
    damaged:
      'Berkas ini rusak atau terpotong. Simpan ulang dari Excel atau LibreOffice, lalu pilih lagi.',
    'too-large': 'Berkas ini terlalu besar. Paling besar 20 MB; bagi menurut unit kerja.',
    'no-text': 'Tidak ada sel yang berisi dalam berkas ini.',
    bomb: 'Berkas ini ditolak karena isinya mengembang jauh melebihi ukuran berkasnya.',
    unsafe:
      'Berkas ini ditolak karena susunannya tidak lazim dan dapat berbahaya. Simpan ulang dari Excel atau LibreOffice.',
    'no-such-sheet': 'Lembar itu tidak ada dalam berkas. Pilih berkasnya lagi.',
  },
  reader: {
    'unknown-type':
      'Jenis berkas ini belum dapat dibaca. Gunakan PDF, DOCX, PPTX, ODT, HTML, TXT, atau MD; berkas lain simpan dahulu sebagai salah satunya.',
    'old-office':
      'Berkas ini berformat lama (DOC, PPT, atau RTF). Buka dengan Word, PowerPoint, atau LibreOffice, simpan sebagai DOCX atau PPTX, lalu lampirkan.',
    encrypted: 'Berkas ini terkunci kata sandi. Simpan salinan tanpa kata sandi, lalu lampirkan.',
    damaged:
      'Berkas ini rusak atau terpotong sehingga tidak dapat dibaca. Unduh atau simpan ulang, lalu lampirkan.',
    'too-large':
      'Berkas ini terlalu besar. Lampirkan bagian yang diperlukan saja, paling besar 100 MB.',
    'no-text':
      'Tidak ada teks yang dapat dibaca dalam berkas ini; halamannya mungkin berupa gambar hasil pindai. Lampirkan versi yang teksnya dapat disalin.',
    bomb: 'Berkas ini ditolak karena isinya mengembang jauh melebihi ukuran berkasnya.',
    unsafe:
      'Berkas ini ditolak karena susunannya tidak lazim dan dapat berbahaya. Buka dengan program asalnya, simpan sebagai berkas baru, lalu lampirkan.',
  },
  work: {
    reviewTaken: '{{count}} berkas telaah dimasukkan',
    draftingSeries: 'Menyusun seri',
    storingSeries: 'Menyimpan seri',
    readingDocument: 'Membaca dokumen',
    storingDocument: 'Menyimpan dokumen',
    reading: 'Membaca uraian masalah',
    drafting: 'Menyusun rancangan',
    checking: 'Memeriksa rancangan',
    storing: 'Menyimpan rancangan',
    writing: 'Menulis dokumen',
    copying: 'Menyalin data',
    examples: 'Menambahkan contoh',
    asking: 'Menunggu jawaban model',
    probing: 'Menguji sambungan',
    probe: {
      structure: 'Memeriksa bentuk jawaban',
      speed: 'Mengukur kecepatan',
      context: 'Memeriksa panjang konteks',
      long: 'Mengirim teks panjang',
      parallel: 'Mencoba beberapa permintaan sekaligus',
    },
    reviewing: 'Meninjau rancangan',
    answering: 'Menyusun jawaban',
    accepted: '{{count}} usulan diterima',
  },
  start: {
    'already-open': 'Jelajah sudah terbuka dengan folder data {{folder}}.',
    newer:
      'Data di {{folder}} ditulis oleh Jelajah yang lebih baru; perbarui Jelajah atau pilih folder lain dengan --data.',
    'not-ours':
      'Berkas jelajah.db di {{folder}} bukan data Jelajah; pindahkan berkas itu atau pilih folder lain dengan --data.',
    migration:
      'Data di {{folder}} tidak dapat diperbarui; data lama tetap utuh, dan salinannya ada di subfolder backups.',
    damaged:
      'Data di {{folder}} rusak; salin berkas terbaru dari subfolder backups menjadi jelajah.db, lalu buka kembali.',
    'disk-full': 'Ruang penyimpanan penuh; kosongkan ruang, lalu buka kembali Jelajah.',
    unreadable:
      'Folder data {{folder}} tidak dapat dibaca atau ditulis; periksa izinnya atau pilih folder lain dengan --data.',
    'port-taken': 'Porta itu sudah dipakai program lain; pilih porta lain dengan --port.',
  },
} as const;

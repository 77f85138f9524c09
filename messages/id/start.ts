/** Indonesian texts: start. */
export const start = {
  desktop: {
    cancel: 'Batal',
    quit: 'Tutup Jelajah',
    alreadyOpen: {
      message: 'Jelajah sudah terbuka',
      detail:
        'Folder data {{folder}} sedang dipakai Jelajah yang lain, mungkin di peramban. Lanjutkan di jendela itu, atau tutup jendelanya lalu buka Jelajah kembali.',
    },
    cannotStart: 'Jelajah tidak dapat dibuka',
    unforeseen: 'Terjadi kesalahan yang tidak terduga. Rujukan: {{reference}}.',
    stopped: {
      message: 'Jelajah harus ditutup',
      detail:
        'Terjadi kesalahan yang tidak terduga. Semua perubahan yang bertanda tersimpan sudah ada di komputer ini. Rujukan: {{reference}}.',
    },
    pageFailed: {
      message: 'Tampilan Jelajah berhenti bekerja',
      detail: 'Semua perubahan yang bertanda tersimpan sudah ada di komputer ini.',
      reload: 'Muat ulang',
    },
    pageBusy: {
      message: 'Tampilan Jelajah tidak menanggapi',
      detail: 'Anda dapat menunggu atau memuat ulang tampilan.',
      wait: 'Tunggu',
      reload: 'Muat ulang',
    },
    unsaved: {
      message: 'Perubahan terakhir belum tersimpan',
      detail: 'Jika Jelajah ditutup sekarang, perubahan itu hilang.',
      stay: 'Kembali ke Jelajah',
      leave: 'Tutup tanpa menyimpan',
    },
    openLink: {
      message: 'Buka tautan ke {{host}} di peramban?',
      open: 'Buka',
    },
    menu: {
      about: 'Tentang Jelajah',
      quit: 'Keluar',
      file: 'Berkas',
      dataFolder: 'Buka folder data',
      close: 'Tutup jendela',
      edit: 'Sunting',
      undo: 'Urungkan',
      redo: 'Ulangi',
      cut: 'Potong',
      copy: 'Salin',
      paste: 'Tempel',
      selectAll: 'Pilih semua',
      view: 'Tampilan',
      resetZoom: 'Ukuran normal',
      zoomIn: 'Perbesar',
      zoomOut: 'Perkecil',
      fullScreen: 'Layar penuh',
      reload: 'Muat ulang',
      devTools: 'Alat pengembang',
      help: 'Bantuan',
      hide: 'Sembunyikan Jelajah',
      hideOthers: 'Sembunyikan yang lain',
      showAll: 'Tampilkan semua',
    },
  },
} as const;

/**
 * Causes by what they say, where no connective or set phrase announces one: who does what is unclear, signals
 * contradict each other, nobody looks at the result, good work costs more than bad, too much for one person,
 * things that are worn or in other hands, people at a loss. Cells after Gilbert's behaviour engineering model.
 * They stand between the outright rules and 'defect-in-work', which would take most of them for a lack of skill.
 */
import type { CauseRule } from './cause-rules.ts';

const no = '(?:belum|tidak|tak|tdk|blm|gak|ga|nggak)';
/** Alternatives over several lines; blanks at line ends are for reading only. */
const any = (...parts: string[]) => new RegExp(`\\b(?:${parts.join('|')})\\b`, 'iu');
const some = '(?:\\d+|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|banyak|beberapa|berbagai)';
const many = '(?:\\d[\\d.]*|\\p{L}*(?:belas|puluh|ratus|ribu)\\p{L}*|[a-z-]+ty|hundreds)';
const duty =
  '(?:peran|tugas|wewenang|kewenangan|tanggung jawab|tupoksi|uraian tugas|alur|koordinasi|pembagian \\p{L}+|garis komando)';
const unclear =
  '(?:kabur|rancu|samar|campur aduk|simpang siur|tumpang[- ]tindih|membingungkan|(?:tidak|belum|kurang|tak) (?:jelas|tegas|dibagi|diatur|ditetapkan|dirumuskan))';
const check =
  '(?:membahas|dibahas|membaca|memeriksa|mengecek|menindaklanjuti|menanggapi|meninjau|menilai|mengoreksi|memberi ?tahu|menjelaskan|memantau|menanyakan|menengok|menjenguk|mengunjungi|mengamati|mendampingi|mengevaluasi|melihat|menyimak|mengingatkan|menunjukkan|menyupervisi|mencermati)';
const pay =
  '(?:honor|honorarium|insentif|tunjangan|upah|uang|transpor|ongkos|lembur|imbalan|penghargaan|apresiasi|pengakuan|bonus|hadiah|kompensasi|uang \\p{L}+)';
const bears = '(?:memegang|menanggung|mengampu|membawahi|memikul)';
const serves =
  '(?:menangani|melayani|mendampingi|membina|mengurus|mengerjakan|memeriksa|merawat|mengawasi)';
const about = '(?:hampir|lebih|dari|sampai|rata-rata|sekitar|hingga)';
const gear =
  '(?:alat|peralatan|perkakas|mesin|komputer|laptop|tablet|gawai|ponsel|hp|printer|pemindai|kamera|radio|genset|mobil|motor|sepeda motor|truk|kapal|perahu|kendaraan|timbangan|ruang\\p{L}*|gudang|rak|lemari|aplikasi|sistem|server|situs|jaringan|akun|sandi|kunci|stempel|reagen|obat|blanko|formulir|suku cadang|pompa|sensor|lisensi|baterai|listrik|lampu|meja|kursi|kabel|tenda|seragam|sarung tangan|buku)';

export const meaningRules: readonly CauseRule[] = [
  {
    name: 'at-a-loss',
    pattern: any(
      '(?:canggung|kikuk|gagap|grogi|gugup|kelabakan|gelagapan|terbata-bata|meraba-raba|awam|kebingungan|bingung)',
      'masih (?:asing|buta|kaku|mencoba-coba|menebak-nebak)',
      `${no} (?:pernah )?(?:diajari|diajarkan|diajar|dibekali|dikenalkan|diperkenalkan|dibimbing|diorientasi|mendapat(?:kan)? (?:pembekalan|orientasi|bimbingan|pelatihan|bekal))`,
      `${no} (?:luwes|piawai|cekatan|pede|percaya diri (?:me|ber)\\p{L}+)`,
      `${no} (?:ada|seorang|satu)(?: pun)?(?: \\p{L}+)?(?: yang)? pernah \\p{L}+`,
      'tanpa (?:pembekalan|pelatihan|bekal|pengalaman|orientasi|magang|dibekali|dilatih)',
      '(?:minim|miskin|kurang) (?:pengalaman|jam terbang|latihan|praktik)',
      '(?:dilepas|diterjunkan|ditugaskan|diangkat)\\b.{0,40}\\b(?:tanpa|sesudah|setelah|hanya)\\b.{0,40}\\b(?:melihat|hari|pelatihan|pembekalan|bekal|minggu|tes)',
      'asal (?:tebak|isi|pilih|jawab|comot|tunjuk)',
      '(?:tertukar|salah kaprah|gagal paham)',
      '(?:have|has|had) (?:yet to (?:learn|master|practi[sc]e|be trained)|(?:had )?no (?:practice|experience|training))',
      '(?:most \\p{L}+ )?(?:have|has) never \\p{L}+(?:ed|n|t|wn)',
      '(?:freeze|panic)(?:s)? when',
      '(?:struggl\\p{L}+ (?:to|with)|unsure|confused|at a loss|guess(?:es|ing)?|from memory|new to|learn by watching)',
    ),
    cell: 'knowledge',
    category: 'people',
    hints: ['skill-lacking'],
    person: true,
  },
  {
    name: 'role-unclear',
    pattern: any(
      `${duty}\\b.{0,60}\\b${unclear}`,
      `siapa (?:yang )?\\p{L}+.{0,50}\\b(?:${no} jelas|simpang siur|entah)`,
      `${no} (?:jelas|ketahuan|diketahui|ditentukan|disepakati) siapa`,
      `${no} (?:ada|seorang|satu)(?: pun| orang| petugas| bidang| pihak| unit)*(?: yang)? (?:ditunjuk|ditugasi|ditugaskan|bertanggung jawab|memegang kendali|mengoordinasi\\p{L}*|berwenang|merasa (?:bertanggung jawab|memiliki)|mengurusi?)`,
      `${no} (?:ada|punya|memiliki) (?:penanggung jawab|koordinator|pemilik proses|pic)`,
      'saling (?:lempar|melempar|menunggu|mengandalkan|menyalahkan|tunjuk|menunjuk)',
      'dilempar (?:ke|kepada|kesana)|dioper(?:-oper)?',
      'roles? (?:\\p{L}+ )?(?:overlap|are unclear)|overlapping (?:roles|duties|mandates)|responsibilit\\p{L}+ (?:is|are) (?:unclear|not \\p{L}+)',
      '(?:nobody|no one) (?:is (?:in charge|responsible|accountable|assigned)|owns|coordinates|takes charge)',
      '(?:unclear|not clear) (?:who|which \\p{L}+ (?:decides|handles))|who does what',
    ),
    cell: 'information',
    category: 'method',
    hints: ['rule-missing'],
  },
  {
    name: 'signals-differ',
    pattern: any(
      '(?:menurut|dengan|memakai|punya|mempunyai|memiliki|sesuai|berdasarkan|menggunakan) (?:\\p{L}+ ){0,2}(?:masing-masing|sendiri(?:-sendiri)?)',
      'multi-?tafsir|ditafsirkan|menafsirkan|tafsir(?:an)? (?:berbeda|ganda)',
      '(?:saling )?(?:bertentangan|bertabrakan|bertolak belakang|berlawanan|berseberangan|berlainan|berbeda-beda|beda-beda)',
      `${no} (?:sejalan|sinkron|selaras|sama antar\\p{L}*|konsisten|baku|dibakukan|seragam|disepakati|disahkan|ditandatangani|diundangkan|dirumuskan|dituangkan)`,
      `(?:kode|isyarat|istilah|format|ukuran|cara|tata cara|definisi|syarat|standar|kriteria|aturan|pedoman|tarif)\\b.{0,50}\\b(?:${no} sama|berbeda|beda)`,
      `beredar (?:dalam )?${some} (?:versi|edisi|format)|${some} versi`,
      '(?:arahan|perintah|instruksi|kebijakan|jadwal|aturan|syarat|prioritas)\\b.{0,30}\\b(?:berubah|berganti|mendadak|bolak-balik|simpang siur)',
      `tanpa (?:\\p{L}+ )?(?:\\p{L}+ )?(?:yang )?(?:baku|disepakati|jelas|tertulis)`,
      '(?:secara|hanya|sekadar) lisan',
      `${no} (?:ada|tersedia|punya|memiliki)(?: \\p{L}+)? (?:pembanding|acuan|rujukan|patokan|pegangan|tolok ukur|katalog|kamus|peta|target|sasaran|daftar|kartu|alur|kesepakatan|format|templat)`,
      'contoh\\b.{0,40}\\b(?:tidak|belum) (?:ada|tersedia|dibuat)',
      'contradict(?:s|ory|ing)?|conflict(?:s|ing)? (?:with|advice|instructions|rules|guidance)|conflicting|inconsistent|ambiguous|open to interpretation|differs? (?:between|from)',
      'each \\p{L}+ (?:has|uses|keeps|follows) (?:its|their|his|her) own',
      '(?:in |with )?(?:two|three|four|five|several|\\d+) (?:different )?versions',
    ),
    cell: 'information',
    category: 'method',
    hints: ['rule-missing'],
  },
  {
    name: 'news-late-or-hidden',
    pattern: any(
      '(?:masih|isinya|tetap)\\b.{0,25}\\b(?:tahun |taun |thn |versi |edisi )*(?:19|20)\\d\\d',
      '(?:peta|data|daftar|buku|pedoman|spanduk|brosur|papan|panduan|label|formulir|kamus|kurikulum|modul)\\b.{0,30}\\b(?:tahun|taun|buatan|keluaran|terbitan|versi|edisi) (?:19|20)\\d\\d',
      '(?:peta|papan|label|spanduk|tanda|rambu|poster)\\b.{0,25}\\b(?:pudar|luntur|sobek|robek|usang|tertutup|kabur)',
      '(?:rencana|jadwal|hasil\\p{L}*|data|surat\\p{L}*|kabar|pemberitahuan|informasi|undangan|daftar|laporan|angka|umpan balik|petunjuk|juknis)\\b.{0,30}\\bbaru (?:di\\p{L}+|keluar|terbit|sampai|muncul|turun|ada|datang)',
      `(?:angka|hasil|informasi|data|target|capaian|pengumuman|jadwal|aturan|syarat|alur)\\b.{0,50}\\b${no} (?:ditempel|dipajang|ditampilkan|terlihat|tampak|dikabarkan|dipasang|sampai|dibuka|turun|mengalir)`,
      `${no} (?:tampak|terlihat|kelihatan|ketahuan) (?:di|pada|mana|siapa|berapa)`,
      `(?:pakai|memakai|dalam|ditulis|masih) bahasa (?:inggris|asing|belanda|mandarin|jepang)`,
      '\\d+ (?:halaman|pages(?: long)?)',
      '(?:maps?|data|manuals?|lists?|posters?|guides?|forms?|figures)\\b.{0,20}\\b(?:dates? (?:from|back)|is from|are from|from (?:19|20)\\d\\d)',
      '(?:arrives?|comes?|is sent|are sent|published|known) (?:only |too )?(?:late|afterwards|weeks later|months later)',
      '(?:nobody|no one) (?:has )?(?:told|tells|informs|informed|explained)',
    ),
    cell: 'information',
    category: 'method',
    hints: ['information-outdated'],
  },
  {
    name: 'nobody-looks',
    pattern: any(
      `${no} (?:ada|seorang|satu)(?: pun| orang)*(?: yang)? ${check}\\p{L}*`,
      `(?:${no}|jarang) (?:pernah )?(?:di)?(?:kembali(?:kan)? dengan|evaluasi|dievaluasi|dihitung per|diukur|ditanya(?:kan)?|diamati|disupervisi|dipantau|dibalas|dikomentari)`,
      `${no} pernah (?:ada )?(?:evaluasi|refleksi|supervisi|reviu|tindak lanjut|pembahasan|penilaian|kunjungan)`,
      '(?:kunjungan|supervisi|pembinaan|pemantauan|evaluasi|pendampingan|reviu)\\b.{0,40}\\b(?:hanya|cuma|baru|paling) (?:sekali|satu kali|setahun|formalitas|menjelang|lewat)',
      '(?:menerima|menandatangani|menyetujui|meneruskan|mengesahkan|meloloskan)\\b.{0,40}\\btanpa (?:membaca|memeriksa|mengecek|melihat|koreksi|reviu)',
      '(?:hanya|baru|cuma) (?:bicara|menegur|datang|turun|bertanya|muncul|dipanggil) (?:ketika|kalau|bila|saat|jika|setelah)',
      `${no} (?:ada|pernah)(?: yang)? (?:di)?${check}\\p{L}*`,
      'menyuruh daripada|memerintah daripada',
      '(?:nobody|no one) (?:ever )?(?:looks?|asks?|follows|discuss\\p{L}*|visits?|comments|responds|corrects|goes through)',
      'only (?:speaks?|talks?|comes?|hears?|shows? up|calls?)\\b.{0,40}\\b(?:when|if|after)',
      '(?:never|rarely|seldom|hardly ever) (?:joins?|visits?|sees?|hears?|gets? (?:a reply|comments)|comes? back|sits?|asks?|answers?|responds?)',
    ),
    cell: 'information',
    category: 'measurement',
    hints: ['no-feedback'],
  },
  {
    name: 'effort-unrewarded',
    pattern: any(
      '(?:dapat\\p{L}*|dapet\\p{L}*|hasil\\p{L}*|gaji\\p{L}*|nasib\\p{L}*|nilai\\p{L}*|perlakuan\\p{L}*|penghasilan\\p{L}*)\\b.{0,12}\\bsama (?:saja|aja)|diperlakukan sama|dibagi rata|disamaratakan|dinilai sama',
      `${no} (?:membawa|memberi|mendatangkan|berbuah) (?:keuntungan|untung|manfaat|nilai)`,
      `${no} (?:ada|mendapat|dapat|memperoleh|diberi|menerima|membawa)(?:kan)? (?:\\p{L}+ )?(?:${pay}|bedanya|beda|untungnya|konsekuensi|sanksi|teguran|pengaruhnya)`,
      `tanpa (?:${pay}|konsekuensi|sanksi|uang jalan)`,
      `${no} (?:pernah )?(?:diganti|diapresiasi|dihargai|diakui|dipuji|diperhitungkan|masuk penilaian|berpengaruh (?:pada|terhadap))`,
      'nombok|menombok|tekor|(?:uang|kantong|kocek|biaya|dana) (?:sendiri|pribadi)|merogoh',
      `(?:${pay}|pengganti \\p{L}+(?: \\p{L}+)?)\\b.{0,40}\\b(?:dibayar|cair|turun|diterima)\\b.{0,30}\\b(?:kemudian|terlambat|telat|bulan|per \\p{L}+)`,
      '(?:jabatan|tempat|posisi|tugas) buangan|dianaktirikan|dipandang sebelah mata',
      '(?:mengejar|dikejar|berlomba) (?:jumlah|setoran|target|kuota|kecepatan)',
      '(?:the )?same (?:fee|pay|salary|wage|grade|bonus|reward|allowance)|treated the same|makes no difference',
      'gets? (?:more|extra|additional) (?:work|cases|hearings|files|tasks|duties)',
      'no (?:bonus|allowance|extra pay|overtime|credit|consequences?)|own pocket|passed over',
    ),
    cell: 'incentives',
    category: 'environment',
    hints: ['rewarded-otherwise'],
  },
  {
    name: 'care-punished',
    pattern: any(
      '(?:malah|justru) (?:\\p{L}+ )?di\\p{L}{4,}',
      '(?:biasanya|akan|langsung|bisa|sering|kerap|pernah|lalu) (?:kena |jadi )?(?:dipindah\\p{L}*|dimutasi\\p{L}*|dimarahi|ditegur|dipersulit|disindir|ditilang|didenda|dipanggil|dinaikkan|dinaikin|ditambah\\p{L}*|dicurigai|dikucilkan|dibebani|dilaporkan|diprotes)',
      '(?:means?|leads? to|brings?|earns?) (?:an? )?(?:complaint|reprimand|blame|trouble|extra work|audit)',
      '(?:scolded|criticised|criticized|transferred away|ridiculed)',
    ),
    cell: 'incentives',
    category: 'environment',
    hints: ['punished'],
  },
  {
    name: 'too-much-for-one',
    pattern: any(
      // 'Melayani 300 pemohon' only describes; 'satu orang', 'hampir', 'sekaligus' and verbs of bearing complain.
      `(?:satu(?!-)|seorang(?! diri))\\b.{0,30}\\b(?:${bears}|${serves})\\s+(?:${about}\\s+)*(?:${many}|${some}) \\p{L}+`,
      `${bears}\\s+(?:${about}\\s+)*${many} \\p{L}+`,
      `(?:${bears}|${serves})\\s+(?:hampir|lebih dari|sampai)\\s+${many} \\p{L}+|${many} \\p{L}+ sekaligus`,
      'beban (?:\\d+|berat|berlebih|tinggi|menumpuk|ganda|kerja)|kelebihan beban',
      'kewalahan|keteteran|kelelahan|kecapekan|capek|lelah|letih|terkuras|tersedot|kehabisan tenaga|burnout',
      '(?:dua|tiga|\\d) (?:sif|shift) (?:berturut\\p{L}*|sekaligus)|(?:sif|shift|piket) (?:ganda|berturut\\p{L}*)',
      '(?:sering|kerap|selalu) (?:diminta|ditarik|ditugasi|diperbantukan|disuruh|dipinjam)',
      'diperbantukan|tugas (?:tambahan|lain|sampingan)|pekerjaan (?:rangkap|sampingan)',
      '(?:menyita|memakan|menghabiskan|habis|abis|buang) waktu|waktu\\p{L}* (?:habis|abis|tersita|terpakai|terkuras)',
      '(?:jatuh )?bersamaan dengan|berbenturan|bentrok dengan',
      `(?:handles?|carr(?:y|ies)|covers?|processes|manages?|juggles?|serves?)\\s+(?:(?:about|almost|nearly|up|to|over|more|than|as|many|an|average|of)\\s+)*${many} \\p{L}+`,
      'spends? (?:their|his|her|most|half|all|much)\\b|twice as many|caseloads?|overworked|exhausted|stretched|overwhelmed|doubles? as',
    ),
    cell: 'resources',
    category: 'method',
    hints: ['time-lacking', 'obstacle'],
  },
  {
    name: 'in-pieces',
    pattern: any(
      `${no} (?:saling )?(?:terhubung|tersambung|terintegrasi|kompatibel|terkoneksi|nyambung|berbicara)`,
      '(?:diketik|mengetik|disalin|menyalin|diisi|mengisi|dimasukkan|input|diinput|dicatat|mencatat|menulis|ditulis) (?:ulang|berulang|dua kali|berkali-kali)',
      `(?:diisi|dicatat|mengisi|masuk|lapor\\p{L}*|diinput|berpindah)\\b.{0,12}\\b(?:di|lewat|antara|melalui) ${some}`,
      '(?:menunggu|antre|mengantre) (?:kiriman|suku cadang|pasokan|pengadaan|persetujuan|tanda tangan|disposisi|giliran|paraf|izin|perbaikan|vendor)',
      '(?:dipegang|dikuasai|disimpan|dibawa) (?:satu|seorang|orang lain|vendor|pihak)',
      `${no} (?:diizinkan|diperbolehkan|dibolehkan|diaktifkan|diberlakukan|disetujui)`,
      'dibuat ulang|diurus ulang|berlapis-lapis|bolak-balik (?:minta|ke)|bergerombol|berjubel|berdesakan',
      '(?:lives?|is|are|kept|stored|spread|scattered|split) (?:in|over|across|among|between) (?:\\p{L}+ )?(?:two|three|four|five|six|seven|several|many|\\d+) (?:different )?\\p{L}+',
      '(?:retyped|re-?entered|re-?keyed|copied by hand|typed twice|filled in twice)|(?:has|have) to be retyped|asks? for (?:the same|a password)|waits? for (?:parts|approval|signatures?|a signature|delivery)',
    ),
    cell: 'resources',
    category: 'method',
    hints: ['policy-blocked', 'obstacle'],
  },
  {
    name: 'worn-or-elsewhere',
    pattern: any(
      `${gear}\\b.{0,45}\\b(?:sepuh|menua|tua|uzur|aus|ngadat|senyap|bisu|bolong|retak|karatan|berkarat|lapuk|rapuh|reyot|pengap|remang|gelap|panas|sempit|bising|lembap|lembab|kebanjiran|kumuh|lelet|muter\\p{L}*|ngelag|hang|hilang|lenyap|dicuri|dipinjam|disewakan|meleset|ngaco|ngawur|boros|tersendat|seret|menolak|tertinggal|dialihkan|disita|terbakar|tercampur|basah|kotor|bergantian|gantian|berebut|antre|kurang|terbatas|kedodoran|minim|kuno|kaku)`,
      'dipakai (?:bersama|bergantian|gantian|ramai-ramai|berebut|sebagai gudang|untuk gudang|untuk keperluan lain|(?:oleh )?(?:bidang|dinas|bagian|unit|seksi) lain)|dipinjam (?:dinas|bidang|bagian|unit|kantor)|disewakan (?:ke|kepada)',
      `(?:formulir|data|arsip|berkas|dokumen|informasi|templat|aturan|pedoman|catatan|daftar|laporan|persyaratan|syarat|panduan|regulasi|aplikasi|riwayat|bukti|contoh)\\b.{0,30}\\b(?:tersebar|tercecer|terpencar|terserak|terpisah-pisah) (?:di|ke|pada|dalam) (?:\\p{L}+ )?(?:${some}|\\p{L}+)`,
      `tanpa (?:\\p{L}+ )?(?:${gear}|kamus|katalog|sarung tangan|alat \\p{L}+)`,
      `hanya (?:dimiliki|dipunyai|tersedia di|terpasang di|ada di|dipasang di|berfungsi di)`,
      '(?:tinggal|cuma|hanya|baru) (?:ada )?(?:\\d+|satu|dua|tiga|empat|lima|sebuah|separuh|setengah)(?:\\s*$|\\s+(?:unit|buah|yang|dan|untuk|set|di)\\b|,)',
      `(?:sering|kerap|selalu|cepat) (?:habis|kehabisan|hilang|kosong|drop|mati|padam|putus|hang|macet|menolak|gagal|ngadat|tersendat|meleset)`,
      '(?:rumah|lokasi|pos|kantor|gudang)\\p{L}* (?:jauh|terpisah)',
      '(?:humm?s?|buzz(?:es)?|flickers?|leaks?|freezes?|hangs|jams|drained|overheats?|worn|noisy|cramped|dim|stuck|rust(?:s|y|ed)?|runs? out|run out)',
      '(?:there is|have|has|with|share|shares|sharing) (?:only |just )?(?:one|a single)(?: \\p{L}[\\p{L}-]*){1,3} (?:for|between|among)|share one|shares one',
    ),
    cell: 'resources',
    category: 'machine',
    hints: ['tool-lacking', 'obstacle'],
    thing: true,
  },
  {
    name: 'does-not-want',
    pattern: any(
      '(?:segan|sungkan|cuek|masa bodoh|apatis|jenuh|jemu|lesu|minder|gengsi|emoh|pesimis|skeptis|putus asa|patah semangat|setengah hati|ogah-ogahan|bermalas-malasan)',
      '(?:beranggapan|berpikir|berpendapat|mengira|percaya) (?:bahwa )?\\p{L}+',
      '(?:memandang|melihat(?:nya)?|menilai|menganggap(?:nya)?|dipandang|dilihat) (?:\\p{L}+ ){0,3}?(?:sebagai|sekadar|hanya|cuma)',
      'menyepelekan|meremehkan|mengabaikan|menghindari|menghindar|disepelekan|diremehkan',
      '(?:kurang|minim) (?:minat|semangat|peduli|percaya diri|gairah|inisiatif|motivasi)',
      `${no} (?:yakin|berminat|bersemangat|merasa (?:perlu|penting)|mau (?:me|ber)\\p{L}+|ambil pusing)`,
      '(?:bukan|urusan) (?:tugas|urusan|pekerjaan|orang lain|bagian lain)',
      'lebih (?:suka|memilih|nyaman|senang|percaya|betah) (?:ke|pada|dengan|me|ber|cara|\\p{L}+)',
      '(?:kembali|balik) ke (?:kertas|cara lama|manual|kebiasaan)',
      'ala kadarnya|sekadar (?:menggugurkan|memenuhi|formalitas)|asal (?:jadi|selesai|ada)',
      '(?:sees?|regards?|treats?|views?) (?:\\p{L}+ ){1,4}as|(?:do|does) not (?:believe|trust|feel|think|want)|prefers? (?:to|not)|bored|cynical|feels? (?:that|no)|stick to (?:paper|old)',
    ),
    cell: 'motives',
    category: 'people',
    hints: ['attitude'],
  },
  {
    name: 'careless-product',
    pattern: any(
      '(?:hasil )?(?:disalin|disalin-tempel|dijiplak|dicomot) dari|salin[- ]tempel|copy[- ]?paste',
      `${no} (?:dilengkapi|disertai|dilampiri|memuat|mencantumkan|dicantumkan|dibuat|dibubuhi|ditandatangani|diberi)`,
      '(?:menyebut|mencantumkan) merek|dengan takaran yang sama|seadanya|kira-kira saja|dikira-kira|diperkirakan saja',
      'tanpa (?:benda|alat|contoh|data|ukuran|dokumen|catatan|peta|verifikasi|konfirmasi|koordinasi|persiapan|perencanaan|rencana)',
      '(?:menjelang|hanya saat|baru saat) (?:pengawasan|audit|pemeriksaan|penilaian|akreditasi|kunjungan)',
      'ha(?:d|ve|s) no [\\p{L}-]+ (?:code|date|name|address|signature|stamp|number|photo|reason)|copied from|pasted from|made up|left blank|filled in afterwards|at the last (?:minute|moment)',
    ),
    cell: 'knowledge',
    category: 'people',
    hints: ['quality-of-work'],
  },
];

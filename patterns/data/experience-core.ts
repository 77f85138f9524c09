/** Work itself as the classroom: patterns that fit almost every office, counter and field post. */
import type { PatternInput } from '../schema.ts';

export const experienceCore = [
  {
    id: 'observe-checklist-pairs',
    version: '1.0.0',
    purpose: {
      id: 'Membuat langkah yang terlewat terlihat oleh pelaku sendiri melalui pengamatan berpasangan.',
      en: 'Let people see the steps they skip, through observation in pairs.',
    },
    citation: 'gawande',
    verbBands: ['apply'],
    domains: ['psychomotor', 'cognitive'],
    mode: 'experience',
    abc: 'practice',
    moments: ['apply'],
    jalur: 'workplace-guidance',
    form: 'non-classical',
    minutes: { min: 20, typical: 30, max: 45 },
    sessions: { min: 3, typical: 4, max: 8 },
    spacing: 1,
    phase: 'apply',
    preconditions: [],
    prerequisites: ['standard-known'],
    yields: ['feedback-habit'],
    supporterRole: 'peer',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 30,
    audienceTags: ['any', 'frontline', 'volunteers'],
    causeTags: ['procedure-skill', 'measurement-skill'],
    proofKind: 'supervisor-observation',
    reflectionModel: 'kolb',
    costBand: 'none',
    templates: {
      id: {
        title: 'Pengamatan berpasangan saat {{workTask}}',
        task: 'Satu kasus nyata {{workTask}} di {{place}} yang dikerjakan dari awal sampai selesai.',
        steps:
          'Kerjakan kasus seperti biasa sementara pasangan mencentang setiap langkah pada lembar amatan. Tukar peran pada kasus berikutnya. Bahas hanya dua hal: langkah yang terlewat dan penyebabnya.',
        supporter:
          'Setiap pekan {{supervisor}} memilih satu lembar secara acak lalu mencocokkannya dengan pengamatan sendiri.',
        evidence:
          'Lembar amatan bertanggal dari setiap putaran, masing-masing memuat satu kesepakatan perbaikan.',
        reflection: [
          'Langkah mana yang Anda kira sudah dikerjakan, padahal pasangan tidak melihatnya?',
          'Apa yang membuat langkah itu mudah terlewat ketika pekerjaan menumpuk?',
          'Apa yang akan Anda ubah pada kasus berikutnya?',
        ],
        supervisorGuide:
          'Susun pasangan dari orang yang berbeda pengalaman. Batasi lembar pada sepuluh langkah. Nyatakan sejak hari pertama bahwa centang tidak dipakai untuk penilaian kinerja, lalu pegang janji itu.',
        peerGuide:
          'Diam selama rekan bekerja, kecuali ada bahaya. Tunjukkan catatan, bukan pendapat tentang orangnya.',
        lowBandwidth:
          'Lembar amatan dicetak seukuran kartu pos dan digantung di meja kerja; pasangan cukup memberi garis turus.',
        accessible:
          'Bagi pengamat dengan penglihatan terbatas, pelaku menyebut keras setiap langkah sebelum mengerjakannya.',
        relevance: 'Kebiasaan kecil yang terlewat berkali-kali langsung tampak pada {{indicator}}.',
      },
      en: {
        title: 'Observation in pairs during {{workTask}}',
        task: 'One real case of {{workTask}} at {{place}}, worked from start to finish.',
        steps:
          'Work the case as usual while your partner ticks each step on an observation sheet. Change places for the next case. Discuss two things only: which step was skipped, and why.',
        supporter:
          'Once a week the {{supervisor}} picks one sheet at random and compares it with an observation of their own.',
        evidence: 'Dated observation sheets from every round, each with one agreed improvement.',
        reflection: [
          'Which step did you believe you had done although your partner never saw it?',
          'What makes that step easy to miss when work piles up?',
          'What will you do differently with your next case?',
        ],
        supervisorGuide:
          'Pair people of unequal experience. Keep the sheet to ten steps at most. Say on the first day that ticks are never used for appraisal, and hold to it.',
        peerGuide:
          'Stay silent while your colleague works unless there is danger. Point at your notes, never at the person.',
        lowBandwidth:
          'Print the sheet at postcard size and hang it at the desk; the partner only draws tally marks.',
        accessible:
          'Where the observer sees poorly, the one who works names every step aloud before doing it.',
        relevance: 'Small habits skipped many times show directly in the {{indicator}}.',
      },
    },
  },
  {
    id: 'baseline-work-sample',
    version: '1.0.0',
    purpose: {
      id: 'Menetapkan titik awal dari hasil kerja sendiri, bukan dari perkiraan.',
      en: "Set the starting point from one's own work rather than from a guess.",
    },
    citation: 'flanagan',
    verbBands: ['analyse', 'evaluate'],
    domains: ['cognitive'],
    mode: 'experience',
    abc: 'inquiry',
    moments: ['new', 'more'],
    jalur: null,
    form: 'non-classical',
    minutes: { min: 40, typical: 60, max: 90 },
    sessions: { min: 1, typical: 1, max: 2 },
    spacing: 1,
    phase: 'orient',
    preconditions: ['needs-data-records'],
    prerequisites: [],
    yields: ['baseline-known', 'cases-collected'],
    supporterRole: 'supervisor',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 30,
    audienceTags: ['any', 'analysts', 'frontline'],
    causeTags: [
      'procedure-skill',
      'writing-analysis-skill',
      'data-quality',
      'compliance-integrity',
    ],
    proofKind: 'work-product',
    reflectionModel: 'deal',
    costBand: 'none',
    templates: {
      id: {
        title: 'Bedah sepuluh hasil kerja terakhir',
        task: 'Sepuluh berkas atau catatan terakhir dari {{workTask}} yang sudah selesai.',
        steps:
          'Ambil sepuluh hasil kerja terakhir tanpa memilih yang bagus. Tandai setiap penyimpangan terhadap {{tool}} dengan satu kode. Hitung frekuensinya, lalu tulis tiga penyimpangan terbanyak beserta dugaan penyebabnya.',
        supporter:
          'Sebelum hasil dibahas bersama, {{supervisor}} memeriksa dua berkas yang sama secara terpisah dan membandingkan temuannya.',
        evidence: 'Tabel penyimpangan sepuluh berkas dan ringkasan tiga temuan terbanyak.',
        reflection: [
          'Temuan mana yang paling mengejutkan Anda?',
          'Apa persamaan berkas yang bersih dan berkas yang bermasalah?',
          'Penyimpangan mana yang akan Anda tangani lebih dahulu, dan bagaimana?',
        ],
        supervisorGuide:
          'Sediakan akses ke arsip dan bebaskan peserta dari loket atau tugas lain selama pemeriksaan. Tahan keinginan untuk menjelaskan penyebabnya lebih dahulu. Simpan tabel ini sebagai nilai awal bagi evaluasi.',
        peerGuide:
          'Bila diminta menjadi pembanding, nilai berkas tanpa melihat kode yang sudah diberikan.',
        lowBandwidth:
          'Pemeriksaan memakai berkas kertas dan tabel coretan tangan; tidak ada data yang harus dikirim.',
        accessible:
          'Peserta yang lambat membaca dapat memeriksa lima berkas bersama seorang pembaca pendamping.',
        relevance: 'Perbaikan dimulai dari pola kesalahan sendiri, bukan dari contoh orang lain.',
      },
      en: {
        title: 'Dissecting the last ten pieces of work',
        task: 'The last ten completed files or records of {{workTask}}.',
        steps:
          'Take the last ten pieces without picking the good ones. Mark every departure from the {{tool}} with one code. Count the codes, then write down the three most frequent with a presumed cause.',
        supporter:
          'Before the findings are shared, the {{supervisor}} checks two of the same files alone and compares results.',
        evidence: 'A table of departures for ten files and a short note on the top three.',
        reflection: [
          'Which finding surprised you most?',
          'What do the clean files have in common, and what the troubled ones?',
          'Which departure will you tackle first, and how?',
        ],
        supervisorGuide:
          'Give access to the archive and release participants from counter or other duty during the check. Resist explaining the causes first. Keep the table as the baseline for evaluation.',
        peerGuide:
          'If asked to be the second rater, judge the files without seeing the codes already given.',
        lowBandwidth:
          'The check runs on paper files and a hand-drawn table; no data have to be sent.',
        accessible: 'Slow readers may check five files together with a reading partner.',
        relevance:
          "Improvement starts from one's own pattern of errors, not from somebody else's example.",
      },
    },
  },
  {
    id: 'job-aid-build-at-work',
    version: '1.0.0',
    purpose: {
      id: 'Memindahkan pengetahuan dari kepala ke kartu yang dipakai saat bekerja.',
      en: 'Move knowledge from heads to a card that is used on the job.',
    },
    citation: 'rossett',
    verbBands: ['create', 'apply'],
    domains: ['cognitive'],
    mode: 'experience',
    abc: 'production',
    moments: ['apply', 'solve'],
    jalur: null,
    form: 'non-classical',
    minutes: { min: 40, typical: 60, max: 90 },
    sessions: { min: 1, typical: 2, max: 3 },
    spacing: 1,
    phase: 'build',
    preconditions: [],
    prerequisites: [],
    yields: ['job-aid-made'],
    supporterRole: 'peer',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 30,
    audienceTags: ['any', 'frontline', 'field'],
    causeTags: ['procedure-skill', 'system-use-skill', 'measurement-skill', 'compliance-integrity'],
    proofKind: 'work-product',
    reflectionModel: 'free',
    costBand: 'low',
    templates: {
      id: {
        title: 'Menyusun kartu bantu untuk {{workTask}}',
        task: 'Kartu bantu satu halaman yang benar-benar akan dipakai saat {{workTask}} berlangsung.',
        steps:
          'Catat titik yang paling sering menimbulkan ragu. Susun kartu berisi urutan, batas angka, dan dua contoh salah-benar. Uji kartu kepada seorang rekan yang belum pernah melihatnya, kemudian perbaiki bagian yang membuatnya berhenti.',
        supporter:
          'Sebagai penguji isi, {{peerExpert}} mencoret kalimat yang tidak diperlukan dan menambahkan jebakan yang lazim.',
        evidence: 'Kartu versi akhir beserta catatan hasil uji pada satu rekan.',
        reflection: [
          'Bagian mana yang sulit dijelaskan dalam satu baris?',
          'Apa yang terungkap ketika rekan mencoba tanpa bantuan Anda?',
          'Kapan kartu ini akan Anda tinjau ulang?',
        ],
        supervisorGuide:
          'Tetapkan satu tempat resmi bagi kartu yang lolos uji. Cabut petunjuk lama yang bertentangan. Tunjuk seorang penanggung jawab pembaruan.',
        peerGuide:
          'Pakai kartu itu apa adanya saat diuji; berhentilah pada setiap kata yang tidak jelas.',
        lowBandwidth:
          'Kartu ditulis tangan di karton, dilaminasi, dan difotokopi; gambar garis menggantikan foto.',
        accessible:
          'Gunakan huruf besar berkontras tinggi dan simbol; sediakan rekaman suara isi kartu.',
        relevance:
          'Jawaban yang tersedia di samping pekerjaan mengurangi waktu mencari dan bertanya.',
      },
      en: {
        title: 'Making a job aid for {{workTask}}',
        task: 'A one-page job aid that will really be used while {{workTask}} is under way.',
        steps:
          'Note the points that raise most doubt. Draft a card with the order, the limits in numbers, and two right-and-wrong examples. Try it on a colleague who has never seen it, then mend whatever made them stop.',
        supporter:
          'As content tester, the {{peerExpert}} strikes out needless sentences and adds the usual traps.',
        evidence: "The final card with notes from one colleague's trial.",
        reflection: [
          'Which part was hard to say in a single line?',
          'What came to light when your colleague tried it without you?',
          'When will you review this card?',
        ],
        supervisorGuide:
          'Fix one official place for cards that pass the trial. Remove older instructions that contradict them. Name the person who keeps them current.',
        peerGuide: 'Use the card exactly as it stands during the trial; stop at each unclear word.',
        lowBandwidth:
          'Write the card by hand on board, laminate and photocopy it; line drawings replace photographs.',
        accessible: 'Use large, high-contrast letters and symbols, and record the card as speech.',
        relevance: 'An answer beside the work saves the time spent on searching and asking.',
      },
    },
  },
  {
    id: 'gemba-workflow-walk',
    version: '1.0.0',
    purpose: {
      id: 'Memahami alur kerja dengan mengikutinya di tempat kejadian.',
      en: 'Understand the flow of work by following it where it happens.',
    },
    citation: 'imai',
    verbBands: ['understand', 'analyse'],
    domains: ['cognitive'],
    mode: 'experience',
    abc: 'inquiry',
    moments: ['new', 'change'],
    jalur: null,
    form: 'non-classical',
    minutes: { min: 60, typical: 90, max: 150 },
    sessions: { min: 1, typical: 1, max: 2 },
    spacing: 0,
    phase: 'orient',
    preconditions: ['needs-supervisor-time'],
    prerequisites: [],
    yields: ['baseline-known'],
    supporterRole: 'supervisor',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 45,
    audienceTags: ['any', 'leaders', 'analysts', 'frontline'],
    causeTags: ['coordination', 'planning', 'procedure-skill', 'leadership-stakeholder'],
    proofKind: 'work-product',
    reflectionModel: 'orid',
    costBand: 'none',
    templates: {
      id: {
        title: 'Menyusuri alur {{service}} dari ujung ke ujung',
        task: 'Satu permintaan {{service}} yang diikuti dari pintu masuk hingga diterima oleh {{beneficiary}}.',
        steps:
          'Ikuti satu berkas atau kasus secara fisik melalui semua meja. Di setiap perhentian, catat waktu tunggu, pengembalian, dan pertanyaan yang diajukan petugas. Gambarkan alur sebenarnya di selembar kertas plano dan lingkari tiga titik hambatan.',
        supporter:
          'Selama penelusuran {{supervisor}} ikut berjalan, bertanya "bagaimana biasanya", dan tidak membetulkan di tempat.',
        evidence: 'Gambar alur nyata dengan waktu tunggu dan tiga titik hambatan.',
        reflection: [
          'Apa yang Anda lihat di lapangan dan tidak tercantum dalam prosedur?',
          'Di titik mana orang bekerja keras untuk menambal alur yang buruk?',
          'Siapa yang perlu Anda temui pekan ini?',
        ],
        supervisorGuide:
          'Beri tahu semua meja bahwa yang diamati adalah alur, bukan orang. Pilih hari biasa, bukan hari sepi. Teruskan hambatan di luar kewenangan tim kepada pemiliknya pada hari yang sama.',
        peerGuide: 'Ceritakan pengecualian yang Anda hadapi setiap minggu kepada rombongan.',
        lowBandwidth:
          'Penelusuran dilakukan dengan kertas, pensil, dan jam tangan di lokasi sendiri.',
        accessible:
          'Bila ada bagian yang tidak dapat dilalui kursi roda, wawancarai petugasnya di tempat yang terjangkau.',
        relevance: 'Orang hanya dapat memperbaiki alur yang pernah dilihatnya sendiri.',
      },
      en: {
        title: 'Walking the flow of {{service}} end to end',
        task: 'One request for {{service}}, followed from the door until {{beneficiary}} receive the result.',
        steps:
          'Follow one file or case in person across every desk. At each stop note waiting time, returns, and what the staff ask. Draw the flow as it really is on one large sheet and circle three points of delay.',
        supporter:
          'During the walk the {{supervisor}} comes along, asks "how does it usually go", and corrects nothing on the spot.',
        evidence: 'A drawing of the real flow with waiting times and three points of delay.',
        reflection: [
          'What did you see that no procedure mentions?',
          'Where do people work hard to patch a poor flow?',
          'Whom do you need to meet this week?',
        ],
        supervisorGuide:
          "Tell every desk that the flow is observed, not the people. Choose an ordinary day, not a quiet one. Pass delays beyond the team's authority to their owners the same day.",
        peerGuide: 'Tell the visitors about the exceptions you meet every week.',
        lowBandwidth: "The walk needs paper, pencil and a wristwatch at one's own site.",
        accessible:
          "Where a wheelchair can't pass, interview the staff of that part at a reachable spot.",
        relevance: "One can only mend a flow one has seen with one's own eyes.",
      },
    },
  },
  {
    id: 'sop-dry-run-on-site',
    version: '1.0.0',
    purpose: {
      id: 'Melatih prosedur di meja kerja sebenarnya sebelum kasus nyata datang.',
      en: 'Rehearse a procedure at the real desk before a real case arrives.',
    },
    citation: 'collins-apprenticeship',
    verbBands: ['apply'],
    domains: ['psychomotor', 'cognitive'],
    mode: 'experience',
    abc: 'practice',
    moments: ['new', 'apply'],
    jalur: 'workplace-guidance',
    form: 'non-classical',
    minutes: { min: 20, typical: 30, max: 60 },
    sessions: { min: 2, typical: 3, max: 6 },
    spacing: 1,
    phase: 'build',
    preconditions: [],
    prerequisites: [],
    yields: ['practised-safely', 'standard-known'],
    supporterRole: 'supervisor',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 30,
    audienceTags: ['frontline', 'any'],
    causeTags: ['procedure-skill', 'emergency-response', 'compliance-integrity'],
    proofKind: 'supervisor-observation',
    reflectionModel: 'kolb',
    costBand: 'none',
    templates: {
      id: {
        title: 'Gladi {{tool}} di tempat kerja',
        task: 'Berkas tiruan yang menyerupai kasus tersulit pada {{service}}.',
        steps:
          'Mainkan kasus tiruan di {{place}} dengan formulir dan peralatan asli. Seorang rekan berperan sebagai {{beneficiary}} yang membawa syarat tidak lengkap. Hentikan permainan pada langkah yang meragukan, periksa ketentuannya, kemudian ulangi sampai lancar.',
        supporter:
          'Tugas {{supervisor}} adalah menyiapkan tiga kasus tiruan dan menghentikan gladi ketika langkah wajib dilompati.',
        evidence:
          'Catatan gladi berisi langkah yang gagal pada putaran pertama dan berhasil pada putaran terakhir.',
        reflection: [
          'Pada langkah apa gladi berhenti?',
          'Ketentuan mana yang ternyata ditafsirkan berbeda oleh rekan Anda?',
          'Langkah apa yang Anda latih lagi sebelum bertugas besok?',
        ],
        supervisorGuide:
          'Manfaatkan waktu yang ada ({{window}}) agar pekerjaan tetap berjalan. Mulailah dari kasus yang paling sering dikeluhkan. Catat ketentuan yang tidak dapat dijalankan dan usulkan perbaikannya.',
        peerGuide: 'Perankan pemohon yang wajar: sabar di awal, mendesak di akhir.',
        lowBandwidth:
          'Seluruh kasus tersedia dalam amplop cetak; gladi tidak memerlukan aplikasi aktif.',
        accessible:
          'Peran dapat dilakukan sambil duduk, dan naskah kasus dibacakan bagi yang memerlukan.',
        relevance:
          'Keraguan lebih murah diselesaikan di antara rekan daripada di depan orang yang menunggu.',
      },
      en: {
        title: 'Rehearsal of the {{tool}} at the workplace',
        task: 'A mock file that resembles the hardest cases of {{service}}.',
        steps:
          'Play the mock case at {{place}} with genuine forms and equipment. One colleague plays the part of {{beneficiary}} with incomplete papers. Stop at any doubtful step, look up the rule, and repeat until it runs smoothly.',
        supporter:
          'It is for the {{supervisor}} to prepare three mock cases and to halt the rehearsal whenever a required step is jumped.',
        evidence: 'Rehearsal notes naming steps failed in the first round and passed in the last.',
        reflection: [
          'At which step did the rehearsal stop?',
          'Which rule did your colleagues turn out to read differently?',
          "Which step will you rehearse again before tomorrow's duty?",
        ],
        supervisorGuide:
          "Use the time there is ({{window}}) so that work goes on. Begin with the case that draws most complaints. List rules that can't be carried out and propose a change.",
        peerGuide: 'Play a believable visitor: patient at first, pressing towards the end.',
        lowBandwidth:
          'All cases come in printed envelopes; no live application is required for rehearsing.',
        accessible:
          'Roles can be played seated, and the case script is read out to those who want it.',
        relevance: 'Doubt costs less among colleagues than before somebody who waits.',
      },
    },
  },
  {
    id: 'pdsa-small-test',
    version: '1.0.0',
    purpose: {
      id: 'Menguji satu perubahan kecil dan belajar dari angkanya.',
      en: 'Test one small change and learn from its numbers.',
    },
    citation: 'langley',
    verbBands: ['apply', 'evaluate'],
    domains: ['cognitive'],
    mode: 'experience',
    abc: 'production',
    moments: ['change', 'solve'],
    jalur: null,
    form: 'non-classical',
    minutes: { min: 45, typical: 60, max: 120 },
    sessions: { min: 3, typical: 4, max: 6 },
    spacing: 2,
    phase: 'apply',
    preconditions: ['needs-data-records'],
    prerequisites: ['baseline-known'],
    yields: ['action-plan'],
    supporterRole: 'supervisor',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 45,
    audienceTags: ['any', 'leaders', 'analysts', 'frontline'],
    causeTags: ['planning', 'coordination', 'procedure-skill', 'data-quality'],
    proofKind: 'performance-data',
    reflectionModel: 'kolb',
    costBand: 'none',
    templates: {
      id: {
        title: 'Uji perubahan kecil pada {{service}}',
        task: 'Satu perubahan cara kerja yang dicoba pada beberapa kasus {{workTask}} lebih dahulu.',
        steps:
          'Rumuskan dugaan: bila cara ini diubah, angka mana yang bergerak dan seberapa besar. Coba pada lima kasus, catat hasil serta kejadian tak terduga. Putuskan: lanjutkan, ubah, atau hentikan. Ulangi dengan cakupan lebih luas.',
        supporter:
          'Pada akhir setiap putaran {{supervisor}} menyetujui keputusan dan menyingkirkan satu hambatan administratif.',
        evidence:
          'Lembar empat kotak untuk setiap putaran, lengkap dengan grafik sederhana {{indicator}}.',
        reflection: [
          'Dugaan mana yang terbukti keliru?',
          'Apa yang terjadi di luar rencana?',
          'Putaran berikutnya akan Anda ubah pada bagian apa?',
        ],
        supervisorGuide:
          'Izinkan percobaan kecil gagal tanpa laporan khusus. Tanyakan angka sebelum tanyakan pendapat. Setelah berhasil di tiga putaran, bakukan caranya dalam prosedur unit.',
        peerGuide:
          'Kumpulkan data dari kasus Anda sendiri dengan cara yang sama agar angkanya dapat dibandingkan.',
        lowBandwidth: 'Grafik digambar pada kertas berkotak yang ditempel di dinding ruang kerja.',
        accessible: 'Hasil putaran dapat dilaporkan lisan lalu dituliskan oleh rekan.',
        relevance: 'Sasaran {{target}} dicapai lewat banyak perubahan kecil yang terukur.',
      },
      en: {
        title: 'A small test of change in {{service}}',
        task: 'One change of method, tried on a few cases of {{workTask}} first.',
        steps:
          'State the prediction: if this changes, which number moves and how far. Try it on five cases, noting results and surprises. Decide to adopt, adapt or abandon. Repeat on a wider scale.',
        supporter:
          'At the close of each round the {{supervisor}} endorses the decision and clears one administrative obstacle.',
        evidence: 'A four-box sheet per round, with a simple chart of the {{indicator}}.',
        reflection: [
          'Which prediction proved wrong?',
          'What happened outside the plan?',
          'Which part will you alter in the next round?',
        ],
        supervisorGuide:
          "Let small trials fail without a special report. Ask for numbers before opinions. After three good rounds, write the method into the unit's procedure.",
        peerGuide: 'Collect data from your own cases in the same manner so that figures compare.',
        lowBandwidth: 'Charts are drawn on squared paper pinned to the office wall.',
        accessible: 'Results of a round may be told aloud and written down by a colleague.',
        relevance: 'The target ({{target}}) is reached through many small, measured changes.',
      },
    },
  },
  {
    id: 'error-hunt-log',
    version: '1.0.0',
    purpose: {
      id: 'Mengumpulkan kesalahan sehari-hari sebagai bahan belajar.',
      en: 'Collect everyday errors as learning material.',
    },
    citation: 'deming',
    verbBands: ['analyse'],
    domains: ['cognitive'],
    mode: 'experience',
    abc: 'inquiry',
    moments: ['solve', 'more'],
    jalur: 'self-study',
    form: 'non-classical',
    minutes: { min: 10, typical: 15, max: 20 },
    sessions: { min: 5, typical: 8, max: 10 },
    spacing: 0,
    phase: 'orient',
    preconditions: ['needs-data-records'],
    prerequisites: [],
    yields: ['baseline-known', 'cases-collected'],
    supporterRole: 'supervisor',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 15,
    audienceTags: ['any', 'frontline', 'volunteers', 'analysts'],
    causeTags: ['data-quality', 'measurement-skill', 'procedure-skill', 'system-use-skill'],
    proofKind: 'log',
    reflectionModel: 'free',
    costBand: 'none',
    templates: {
      id: {
        title: 'Catatan harian kesalahan yang tertangkap',
        task: 'Kesalahan yang muncul dan tertangkap sepanjang {{workTask}} sehari-hari.',
        steps:
          'Pada akhir hari, luangkan {{minutes}} menit untuk menulis setiap kesalahan yang tertangkap: apa, di mana, siapa yang menemukannya. Kelompokkan pada hari terakhir menurut sebab. Pilih satu sebab yang dapat dicegah oleh Anda sendiri.',
        supporter:
          'Dua kali dalam masa pencatatan {{supervisor}} membaca kumpulan itu dan menanggapi dengan ucapan terima kasih, bukan teguran.',
        evidence: 'Buku catatan {{sessions}} hari dan diagram batang sebab kesalahan.',
        reflection: [
          'Kapan biasanya kesalahan baru diketahui?',
          'Sebab mana yang berulang pada hari berbeda?',
          'Kebiasaan pencegahan apa yang Anda mulai besok?',
        ],
        supervisorGuide:
          'Contohkan dengan mencatat kesalahan Anda sendiri pada hari pertama. Larang penyebutan nama. Rangkum lintas peserta tanpa menghitung per orang.',
        peerGuide:
          'Bila Anda menemukan kekeliruan milik rekan, sampaikan langsung agar ia sendiri yang menuliskannya.',
        lowBandwidth:
          'Cukup buku saku bergaris lima kolom; rekapitulasi dilakukan dengan turus pada pertemuan rutin.',
        accessible:
          'Catatan boleh berupa rekaman suara pendek atau tanda gambar per jenis kesalahan.',
        relevance:
          'Kesalahan yang dicatat menjadi bahan latihan, sedangkan yang disembunyikan berulang.',
      },
      en: {
        title: 'A daily log of errors caught',
        task: 'Errors that appear and are caught in everyday {{workTask}}.',
        steps:
          "At day's end take {{minutes}} minutes to write each error caught: what, where, found by whom. Group them by cause on the last day. Choose one cause that you yourself can prevent.",
        supporter:
          'Twice while the log runs, the {{supervisor}} reads it and answers with thanks, not reproof.',
        evidence: 'A log of {{sessions}} days and a bar chart of causes.',
        reflection: [
          'When are errors usually noticed?',
          'Which cause came back on different days?',
          'What preventive habit do you begin tomorrow?',
        ],
        supervisorGuide:
          'Lead by logging an error of your own on day one. Forbid names. Sum up across participants without counts per person.',
        peerGuide:
          "If you find a colleague's mistake, tell them at once so that they write it down themselves.",
        lowBandwidth:
          'A ruled pocket book with five columns is enough; totals are tallied at the regular meeting.',
        accessible: 'Entries may be short voice notes or a drawn mark for each type of error.',
        relevance: 'Errors written down become practice material; hidden ones return.',
      },
    },
  },
  {
    id: 'time-study-own-work',
    version: '1.0.0',
    purpose: {
      id: 'Mengetahui ke mana waktu kerja habis sebelum mencari percepatan.',
      en: 'Know where working time goes before looking for speed.',
    },
    citation: 'ohno',
    verbBands: ['analyse'],
    domains: ['cognitive'],
    mode: 'experience',
    abc: 'inquiry',
    moments: ['more', 'solve'],
    jalur: null,
    form: 'non-classical',
    minutes: { min: 30, typical: 45, max: 60 },
    sessions: { min: 1, typical: 2, max: 3 },
    spacing: 1,
    phase: 'orient',
    preconditions: [],
    prerequisites: [],
    yields: ['baseline-known'],
    supporterRole: 'supervisor',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 30,
    audienceTags: ['any', 'frontline', 'analysts'],
    causeTags: ['planning', 'procedure-skill', 'coordination'],
    proofKind: 'performance-data',
    reflectionModel: 'deal',
    costBand: 'none',
    templates: {
      id: {
        title: 'Mengukur waktu kerja sendiri',
        task: 'Lima pelaksanaan {{workTask}} yang diukur waktunya dari mulai hingga serah terima.',
        steps:
          'Bagi pekerjaan menjadi lima sampai delapan bagian. Catat jam mulai dan selesai tiap bagian pada lima kasus. Pisahkan waktu mengerjakan, menunggu, dan mengulang, lalu tunjukkan bagian yang paling boros.',
        supporter:
          'Untuk menjaga kejujuran angka, {{supervisor}} menjamin bahwa catatan waktu hanya dibaca sebagai gabungan.',
        evidence: 'Tabel waktu lima kasus dan satu diagram batang: kerja, tunggu, ulang.',
        reflection: [
          'Berapa bagian waktu yang sungguh menambah manfaat bagi {{beneficiary}}?',
          'Apa yang Anda tunggu paling lama?',
          'Pengulangan mana yang akan Anda hilangkan dalam dua pekan?',
        ],
        supervisorGuide:
          'Pilih hari dengan beban biasa. Bandingkan hanya bagian pekerjaan, jangan pegawai. Gunakan hasilnya untuk menyepakati satu percobaan.',
        peerGuide: 'Bantulah mencatat jam bila rekan tidak dapat melepas tangan dari pekerjaannya.',
        lowBandwidth:
          'Jam dinding dan tabel tulis tangan memadai; tidak diperlukan aplikasi pencatat waktu.',
        accessible:
          'Pencatat lain dapat membacakan jam bagi peserta yang sulit melihat angka kecil.',
        relevance:
          'Angka waktu memperlihatkan apa yang menjauhkan pekerjaan dari sasaran {{target}}.',
      },
      en: {
        title: "Timing one's own work",
        task: 'Five runs of {{workTask}}, timed from start to handover.',
        steps:
          'Split the work into five to eight parts. Record the clock at the start and end of each part for five cases. Separate doing, waiting and redoing, then point out the most wasteful part.',
        supporter:
          'To keep the figures honest, the {{supervisor}} guarantees that times are read only as a whole.',
        evidence: 'A table of times for five cases and one bar chart of doing, waiting, redoing.',
        reflection: [
          'What share of the time truly adds something for {{beneficiary}}?',
          'What did you wait for longest?',
          'Which rework will you remove within two weeks?',
        ],
        supervisorGuide:
          'Choose days with an ordinary load. Compare parts of the work, never staff. Use the result to agree on one trial.',
        peerGuide: "Help by noting the clock when a colleague's hands are busy.",
        lowBandwidth:
          'A wall clock and a handwritten table will do; no time-tracking app is called for.',
        accessible:
          'Somebody else can read out the clock to those who find small digits hard to see.',
        relevance: 'Times show what keeps work away from its target ({{target}}).',
      },
    },
  },
  {
    id: 'teach-newcomer',
    version: '1.0.0',
    purpose: {
      id: 'Mengukuhkan penguasaan dengan mengajarkan pekerjaan kepada orang baru.',
      en: 'Secure mastery by teaching the work to someone new.',
    },
    citation: 'bandura',
    verbBands: ['understand', 'apply'],
    domains: ['cognitive', 'affective'],
    mode: 'experience',
    abc: 'production',
    moments: ['more', 'apply'],
    jalur: 'workplace-guidance',
    form: 'non-classical',
    minutes: { min: 30, typical: 45, max: 60 },
    sessions: { min: 2, typical: 2, max: 4 },
    spacing: 1,
    phase: 'sustain',
    preconditions: [],
    prerequisites: ['build'],
    yields: ['feedback-habit'],
    supporterRole: 'supervisor',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 30,
    audienceTags: ['any', 'frontline', 'field', 'volunteers'],
    causeTags: ['procedure-skill', 'system-use-skill', 'measurement-skill', 'feedback-giving'],
    proofKind: 'supervisor-observation',
    reflectionModel: 'kolb',
    costBand: 'none',
    templates: {
      id: {
        title: 'Mengajarkan {{workTask}} kepada rekan baru',
        task: 'Pendampingan satu rekan baru, pindahan, atau pengganti sampai ia mengerjakan sendiri.',
        steps:
          'Tunjukkan pekerjaan sekali dengan menyebut alasan setiap langkah. Biarkan rekan mencoba sambil menjelaskan ulang dengan kata-katanya. Perbaiki satu hal saja setiap percobaan. Akhiri ketika ia berhasil dua kali berturut-turut tanpa bantuan.',
        supporter:
          'Dari jarak dekat {{supervisor}} menilai hasil rekan baru, sebab keberhasilannya adalah bukti penguasaan Anda.',
        evidence:
          'Berita acara singkat: apa yang diajarkan, kesulitan rekan, hasil dua percobaan terakhir.',
        reflection: [
          'Pertanyaan mana dari rekan baru yang tidak dapat langsung Anda jawab?',
          'Langkah apa yang selama ini Anda lakukan tanpa tahu alasannya?',
          'Bagian mana yang akan Anda pelajari lagi?',
        ],
        supervisorGuide:
          'Pertemukan pengajar dan rekan baru dalam jam kerja resmi. Nilai kemandirian rekan baru, bukan gaya mengajar. Akui peran pengajar dalam dialog kinerja.',
        peerGuide: 'Sebagai rekan baru, tanyakan alasan setidaknya tiga kali.',
        lowBandwidth:
          'Pengajaran berlangsung tatap muka di samping pekerjaan dan hanya memerlukan contoh nyata.',
        accessible:
          'Pengajar memilih cara menunjukkan: lisan, peragaan tangan, atau potongan gambar berurutan.',
        relevance: 'Orang yang mengajar menemukan celah dalam pemahamannya sendiri.',
      },
      en: {
        title: 'Teaching {{workTask}} to a new colleague',
        task: 'Guiding one new, transferred or stand-in colleague until they work alone.',
        steps:
          'Show the work once, giving the reason behind each step. Let the colleague try while explaining it in their own words. Correct one thing per attempt. Finish when two attempts in a row succeed unaided.',
        supporter:
          "From close by, the {{supervisor}} judges the newcomer's result, because that success proves your mastery.",
        evidence:
          'A short record: what was taught, where the newcomer struggled, results of the last two attempts.',
        reflection: [
          'Which question from the newcomer could you not answer at once?',
          'Which step have you been doing without knowing its reason?',
          'Which part will you study again?',
        ],
        supervisorGuide:
          "Bring teacher and newcomer together in official hours. Judge the newcomer's independence, not the style of teaching. Credit the teacher's part in the performance dialogue.",
        peerGuide: 'If you are the newcomer, ask "why" at least three times.',
        lowBandwidth:
          'Teaching happens face to face beside the work and requires nothing but real examples.',
        accessible:
          'The teacher chooses the way of showing: speech, guided hands, or a strip of pictures.',
        relevance: 'Those who teach discover gaps in what they know.',
      },
    },
  },
  {
    id: 'visual-board-daily',
    version: '1.0.0',
    purpose: {
      id: 'Menjaga perbaikan tetap hidup dengan angka yang dilihat tim setiap hari.',
      en: 'Keep improvement alive with numbers the team sees every day.',
    },
    citation: 'kaplan-norton',
    verbBands: ['apply', 'evaluate'],
    domains: ['cognitive'],
    mode: 'experience',
    abc: 'collaboration',
    moments: ['apply', 'solve'],
    jalur: null,
    form: 'non-classical',
    minutes: { min: 10, typical: 10, max: 15 },
    sessions: { min: 8, typical: 12, max: 20 },
    spacing: 0,
    phase: 'sustain',
    preconditions: ['needs-group-4', 'needs-data-records', 'needs-space'],
    prerequisites: ['baseline-known'],
    yields: ['feedback-habit'],
    supporterRole: 'supervisor',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 15,
    audienceTags: ['any', 'leaders', 'frontline', 'analysts'],
    causeTags: ['coordination', 'planning', 'leadership-stakeholder', 'feedback-giving'],
    proofKind: 'performance-data',
    reflectionModel: 'free',
    costBand: 'low',
    templates: {
      id: {
        title: 'Papan pantau dan temu berdiri tim',
        task: 'Pembaruan angka {{indicator}} pada papan di {{place}}.',
        steps:
          'Perbarui tiga angka sebelum temu dimulai. Sebutkan satu penyimpangan kemarin, satu dugaan sebab, dan satu orang yang bertindak hari ini. Selesaikan dalam {{minutes}} menit sambil berdiri.',
        supporter:
          'Pemimpin temu adalah {{supervisor}} pada pekan pertama; sesudah itu giliran berpindah ke anggota.',
        evidence: 'Foto atau salinan papan mingguan dengan kolom tindakan yang sudah dicoret.',
        reflection: [
          'Angka mana yang berhenti ditanggapi tim?',
          'Tindakan siapa yang tertunda, dan apa penghalangnya?',
          'Apa satu hal yang dicoba tim esok pagi?',
        ],
        supervisorGuide:
          'Datang tepat waktu dan tanyakan papan, bukan orang. Hapus angka yang tidak pernah memicu tindakan. Bila tindakan yang sama tertunda tiga hari, ambil alih hambatannya.',
        peerGuide: 'Sampaikan kabar buruk lebih dahulu; tim hanya dapat menolong bila tahu.',
        lowBandwidth:
          'Papan tripleks, spidol, dan kartu warna mencukupi; cabang jauh membacakan angkanya lewat radio atau telepon.',
        accessible: 'Padankan warna dengan bentuk tanda agar terbaca oleh peserta buta warna.',
        relevance:
          'Angka yang terlihat setiap pagi lebih cepat mengubah kebiasaan daripada laporan triwulan.',
      },
      en: {
        title: 'A visual board and stand-up meeting',
        task: 'Updating the {{indicator}} on a board at {{place}}.',
        steps:
          'Update three figures before the meeting begins. Name one departure from yesterday, one presumed cause, and one person who acts today. Finish within {{minutes}} minutes, standing.',
        supporter:
          'In the first week the {{supervisor}} leads the meeting; then the turn passes to members.',
        evidence: 'A weekly photo or copy of the board with actions struck off.',
        reflection: [
          'Which figure has the team stopped reacting to?',
          'Whose action is late, and what stands in its way?',
          'What one thing does the team try tomorrow morning?',
        ],
        supervisorGuide:
          'Arrive on time and question the board, not the people. Drop figures that never trigger action. If the same action slips for three days, take the obstacle upon yourself.',
        peerGuide: 'Bring bad news first; the team can only help when it knows.',
        lowBandwidth:
          'Plywood, markers and coloured cards suffice; remote posts read their figures by radio or telephone.',
        accessible: 'Match colours with shapes so that colour-blind members can read the marks.',
        relevance: 'Figures seen each morning change habits sooner than quarterly reports.',
      },
    },
  },
] satisfies PatternInput[];

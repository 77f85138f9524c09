/** Structured learning in many deliveries: audio, photographs, sandboxes, tabletop exercises, seminars, courses. */
import type { PatternInput } from '../schema.ts';

export const formalPractice = [
  {
    id: 'audio-lesson-series',
    version: '1.0.0',
    purpose: {
      id: 'Menyampaikan pelajaran kepada peserta yang bergerak, di tempat tanpa internet.',
      en: 'Bring lessons to people on the move, where there is no internet.',
    },
    citation: 'clark-mayer',
    verbBands: ['understand', 'apply'],
    domains: ['cognitive', 'affective'],
    mode: 'formal',
    abc: 'acquisition',
    moments: ['new', 'more'],
    jalur: 'distance-learning',
    form: 'non-classical',
    minutes: { min: 10, typical: 15, max: 20 },
    sessions: { min: 4, typical: 6, max: 10 },
    spacing: 1,
    phase: 'build',
    preconditions: [],
    prerequisites: [],
    yields: ['standard-known'],
    supporterRole: 'peer',
    connectivity: 'offline',
    printable: false,
    maxMinutesPerSitting: 15,
    audienceTags: ['field', 'volunteers', 'frontline'],
    causeTags: [
      'procedure-skill',
      'diagnosis-skill',
      'communication-skill',
      'attitude-service',
      'measurement-skill',
    ],
    proofKind: 'log',
    reflectionModel: 'free',
    costBand: 'low',
    templates: {
      id: {
        title: 'Seri audio pendek bagi {{audience}} di perjalanan',
        task: 'Satu keputusan {{workTask}} yang dibahas pada setiap episode.',
        steps:
          'Dengarkan episode selama perjalanan atau sambil menyiapkan alat. Jeda pada aba-aba "berhenti dan pikirkan", ucapkan jawaban Anda. Kerjakan tugas kecil penutup episode pada hari yang sama.',
        supporter:
          'Suara dalam episode adalah {{peerExpert}} yang bercerita tentang kasusnya sendiri.',
        evidence: 'Kartu dengar berisi jawaban jeda dan hasil tugas kecil setiap episode.',
        reflection: [
          'Jawaban mana yang berbeda dari narasumber?',
          'Contoh siapa dalam cerita itu yang mirip keadaan Anda?',
          'Episode mana yang Anda perdengarkan kepada tim?',
        ],
        supervisorGuide:
          'Sediakan pengeras suara kecil atau radio komunitas bagi yang tidak memiliki pemutar. Dengarkan satu episode bersama tim. Tanyakan tugas kecilnya, bukan apakah sudah didengar.',
        peerGuide: 'Putar episode bersama rekan lalu bandingkan jawaban jeda.',
        lowBandwidth:
          'Berkas suara berukuran kecil disalin melalui kartu memori, radio, atau kaset pemutar bersama.',
        accessible:
          'Naskah lengkap dicetak besar untuk peserta tuli; laju bicara lambat tanpa musik latar.',
        relevance: 'Waktu perjalanan yang kosong berubah menjadi waktu belajar.',
      },
      en: {
        title: 'Short audio series for {{audience}} on the road',
        task: 'One decision of {{workTask}} discussed in each episode.',
        steps:
          'Play the episode while travelling or preparing equipment. Pause at the cue "stop and think" and say your answer. Do the small closing task the same day.',
        supporter: 'The voice in each episode is the {{peerExpert}}, telling cases of their own.',
        evidence: 'A listening card with pause answers and the result of every small task.',
        reflection: [
          "Which answer differed from the speaker's?",
          'Whose example in the story resembles your situation?',
          'Which episode will you play to the team?',
        ],
        supervisorGuide:
          'Provide small loudspeakers or community radio for those without a player. Hear one episode with the team. Ask about the small task, not whether they listened.',
        peerGuide: 'Play an episode with a colleague and compare pause answers.',
        lowBandwidth: 'Small sound files are copied by memory card, radio, or a shared player.',
        accessible:
          'A full transcript is printed large for deaf participants; speech is slow and free of background music.',
        relevance: 'Idle travelling time becomes learning time.',
      },
    },
  },
  {
    id: 'photo-contrast-sets',
    version: '1.0.0',
    purpose: {
      id: 'Melatih mata membedakan hal yang mirip melalui urutan acak.',
      en: 'Train the eye to tell lookalikes apart by mixed order.',
    },
    citation: 'rohrer-taylor',
    verbBands: ['analyse', 'evaluate'],
    domains: ['cognitive'],
    mode: 'formal',
    abc: 'practice',
    moments: ['new', 'more'],
    jalur: 'technical-training',
    form: 'classical',
    minutes: { min: 20, typical: 30, max: 45 },
    sessions: { min: 3, typical: 4, max: 6 },
    spacing: 2,
    phase: 'build',
    preconditions: ['needs-sight'],
    prerequisites: [],
    yields: ['practised-safely'],
    supporterRole: 'expert',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 30,
    audienceTags: ['field', 'volunteers', 'analysts', 'frontline'],
    causeTags: ['diagnosis-skill', 'measurement-skill', 'data-quality'],
    proofKind: 'test',
    reflectionModel: 'deal',
    costBand: 'low',
    templates: {
      id: {
        title: 'Set gambar pembanding berselang',
        task: 'Dua puluh gambar keadaan nyata dalam {{workTask}}, sebagian mengecoh.',
        steps:
          'Tebak setiap gambar sebelum membalik kartu, tuliskan ciri penentunya dalam tiga kata. Kocok dan ulangi dengan urutan lain. Pada putaran akhir, sertakan gambar dari wilayah Anda sendiri.',
        supporter: 'Gambar pengecoh dipilih {{peerExpert}} dari salah tebak yang pernah merugikan.',
        evidence: 'Lembar tebakan setiap putaran dan daftar ciri penentu.',
        reflection: [
          'Dua keadaan mana yang terus Anda pertukarkan?',
          'Ciri apa yang akhirnya membedakannya?',
          'Gambar apa yang akan Anda potret untuk set berikut?',
        ],
        supervisorGuide:
          'Campurlah jenis gambar, jangan diurutkan per bab. Umumkan ciri penentu terbaik. Tambahkan kasus baru setiap musim.',
        peerGuide: 'Bergantianlah menjadi pembalik kartu; tahan diri memberi isyarat wajah.',
        lowBandwidth:
          'Kartu dicetak pada karton dan beredar dari pos ke pos dalam kantong tahan air.',
        accessible:
          'Bagi peserta dengan penglihatan rendah tersedia pembesaran, uraian lisan, dan contoh benda untuk diraba.',
        relevance: 'Salah mengenali keadaan membuat tindakan yang benar menjadi sia-sia.',
      },
      en: {
        title: 'Interleaved picture contrast sets',
        task: 'Twenty pictures of real conditions in {{workTask}}, some misleading.',
        steps:
          'Guess each picture before turning the card, writing its telling feature in three words. Shuffle and repeat in another order. In the last round include pictures from your own area.',
        supporter:
          'Misleading pictures are chosen by the {{peerExpert}} from wrong guesses that once did harm.',
        evidence: 'Guess sheets of each round and a list of telling features.',
        reflection: [
          'Which two conditions do you keep confusing?',
          'Which feature told them apart at last?',
          'What will you photograph for the next set?',
        ],
        supervisorGuide:
          "Mix the kinds, don't arrange them by chapter. Publish the best telling features. Add new cases every season.",
        peerGuide: 'Take turns at turning the cards; keep a straight face.',
        lowBandwidth: 'Cards are printed on board and go from post to post in a waterproof bag.',
        accessible:
          'For low vision there are enlargements, spoken descriptions and specimens to touch.',
        relevance: 'Misjudging a condition makes the right action useless.',
      },
    },
  },
  {
    id: 'system-sandbox-practice',
    version: '1.0.0',
    purpose: {
      id: 'Menguasai aplikasi lewat tugas nyata pada lingkungan latihan.',
      en: 'Master an application through real tasks in a practice environment.',
    },
    citation: 'clark-mayer',
    verbBands: ['apply'],
    domains: ['cognitive', 'psychomotor'],
    mode: 'formal',
    abc: 'practice',
    moments: ['new', 'apply'],
    jalur: 'e-learning',
    form: 'non-classical',
    minutes: { min: 20, typical: 30, max: 60 },
    sessions: { min: 2, typical: 4, max: 6 },
    spacing: 1,
    phase: 'build',
    preconditions: ['needs-connection'],
    prerequisites: [],
    yields: ['practised-safely'],
    supporterRole: 'expert',
    connectivity: 'online',
    printable: false,
    maxMinutesPerSitting: 30,
    audienceTags: ['frontline', 'analysts', 'any'],
    causeTags: ['system-use-skill', 'data-quality', 'procedure-skill'],
    proofKind: 'test',
    reflectionModel: 'free',
    costBand: 'none',
    templates: {
      id: {
        title: 'Latihan tugas di ruang uji aplikasi',
        task: 'Tugas {{workTask}} yang diselesaikan memakai data samaran pada salinan latihan aplikasi.',
        steps:
          'Kerjakan tugas dari awal tanpa membaca panduan; buka petunjuk hanya ketika buntu. Rekam titik buntu. Ulangi tugas pada hari lain hingga selesai tanpa petunjuk, lalu kerjakan varian dengan kesalahan yang disisipkan.',
        supporter:
          'Titik buntu terbanyak ditanggapi {{peerExpert}} dengan kartu langkah, bukan kelas tambahan.',
        evidence: 'Rekaman penyelesaian tugas dan daftar titik buntu.',
        reflection: [
          'Di mana tampilan aplikasi bertentangan dengan kebiasaan Anda?',
          'Kesalahan mana yang dapat dibatalkan, dan mana yang tidak?',
          'Tugas apa yang Anda alihkan ke aplikasi pekan ini?',
        ],
        supervisorGuide:
          'Pastikan akun latihan terpisah dari data sungguhan. Kurangi jalur manual sesudah uji lulus. Laporkan cacat tampilan kepada pengelola aplikasi.',
        peerGuide: 'Duduk di sisi rekan dengan tangan terlipat; petunjuk hanya secara lisan.',
        lowBandwidth:
          'Unduh simulasi ke satu komputer kantor atau pakai tangkapan layar bernomor di atas kertas.',
        accessible:
          'Uji tugas dengan papan ketik, pembesar, dan pembaca layar; beri waktu lebih tanpa alasan tertulis.',
        relevance: 'Lancar memakai alat kerja menyisakan waktu untuk orang yang dilayani.',
      },
      en: {
        title: 'Task practice in the application sandbox',
        task: 'Tasks of {{workTask}} completed with dummy data in a practice copy of the application.',
        steps:
          'Do a task from the start without reading the manual; open hints only when stuck. Record where you got stuck. Repeat on another day until no hint is needed, then work a variant with planted mistakes.',
        supporter:
          'The commonest sticking points are answered by the {{peerExpert}} with a step card instead of an extra class.',
        evidence: 'The record of tasks completed and a list of sticking points.',
        reflection: [
          'Where does the screen go against your habits?',
          "Which mistake can be undone, and which can't?",
          'Which task do you move into the application this week?',
        ],
        supervisorGuide:
          "Make sure practice accounts are apart from live data. Reduce manual routes after the test is passed. Report flaws of the screen to the system's owner.",
        peerGuide: 'Sit beside your colleague with folded arms; give hints by voice only.',
        lowBandwidth:
          'Download the simulation to one office computer or use numbered screenshots on paper.',
        accessible:
          'Try tasks with keyboard, magnifier and screen reader; grant more time with no letter of reasons.',
        relevance: 'Fluency with tools leaves time for people.',
      },
    },
  },
  {
    id: 'remote-expert-session',
    version: '1.0.0',
    purpose: {
      id: 'Mempertemukan peserta dengan pakar jauh untuk membahas pekerjaan mereka sendiri.',
      en: "Bring participants and distant experts together over participants' own work.",
    },
    citation: 'laurillard',
    verbBands: ['understand', 'analyse'],
    domains: ['cognitive'],
    mode: 'formal',
    abc: 'discussion',
    moments: ['more', 'solve'],
    jalur: 'distance-learning',
    form: 'non-classical',
    minutes: { min: 60, typical: 90, max: 120 },
    sessions: { min: 1, typical: 2, max: 4 },
    spacing: 3,
    phase: 'build',
    preconditions: ['needs-connection'],
    prerequisites: [],
    yields: ['cases-collected'],
    supporterRole: 'expert',
    connectivity: 'online',
    printable: false,
    maxMinutesPerSitting: 60,
    audienceTags: ['analysts', 'leaders', 'teachers', 'frontline'],
    causeTags: [
      'writing-analysis-skill',
      'diagnosis-skill',
      'planning',
      'system-use-skill',
      'compliance-integrity',
      'teaching-skill',
    ],
    proofKind: 'work-product',
    reflectionModel: 'orid',
    costBand: 'none',
    templates: {
      id: {
        title: 'Sesi pakar jarak jauh atas hasil kerja',
        task: 'Hasil {{workTask}} yang dikirim peserta sebelum sesi.',
        steps:
          'Kirim satu hasil kerja dan dua pertanyaan. Selama sesi, simak ulasan atas tiga kiriman dan tuliskan pengaruhnya pada kiriman Anda. Perbaiki dalam tiga hari kemudian unggah versi barunya.',
        supporter:
          'Kiriman diseleksi {{supervisor}} agar mewakili kesulitan umum, bukan hasil terbaik.',
        evidence: 'Hasil kerja versi kedua dengan catatan perubahan.',
        reflection: [
          'Ulasan atas karya orang lain mana yang juga berlaku bagi Anda?',
          'Apa yang Anda rasakan saat karya dibahas terbuka?',
          'Apa yang Anda ubah sebelum tenggat tiga hari?',
        ],
        supervisorGuide:
          'Pilih pakar yang mau membaca kiriman. Batasi paparan sepuluh menit. Simpan rekaman dengan penanda waktu.',
        peerGuide: 'Bacalah kiriman pasangan dan titipkan satu pertanyaan tambahan.',
        lowBandwidth:
          'Pakar mengirim ulasan suara; unit tanpa jaringan menerima ringkasan cetak dan membalas melalui surat.',
        accessible:
          'Sediakan teks langsung, juru isyarat, serta salinan tayangan sebelum sesi dimulai.',
        relevance: 'Ulasan atas pekerjaan sendiri lebih berguna daripada ceramah umum.',
      },
      en: {
        title: 'Remote expert session on work samples',
        task: 'Results of {{workTask}} that participants send in beforehand.',
        steps:
          'Send one piece of work and two questions. During the session follow the review of three pieces and write what it means for yours. Improve it within three days, then upload the new version.',
        supporter:
          'Pieces are selected by the {{supervisor}} to show common difficulties, not the best results.',
        evidence: 'The second version of the work with a note of changes.',
        reflection: [
          "Which comment on another's work applies to you too?",
          'What did you feel while work was discussed in the open?',
          'What will you change before the three days are up?',
        ],
        supervisorGuide:
          'Choose experts willing to read the work. Limit lecturing to ten minutes. Keep the recording with time marks.',
        peerGuide: "Read your partner's piece and pass on one more question.",
        lowBandwidth:
          'Experts send spoken reviews; units without a network get a printed digest and reply by letter.',
        accessible: 'Provide live captions, sign interpreters and copies of slides ahead of time.',
        relevance: "A review of one's own work is worth more than a general lecture.",
      },
    },
  },
  {
    id: 'findings-seminar',
    version: '1.0.0',
    purpose: {
      id: 'Menunjukkan hasil penerapan, termasuk yang tidak berhasil, kepada pengambil keputusan.',
      en: 'Show results of application, failures included, to those who decide.',
    },
    citation: 'brinkerhoff',
    verbBands: ['evaluate', 'create'],
    domains: ['cognitive', 'affective'],
    mode: 'formal',
    abc: 'production',
    moments: ['more', 'change'],
    jalur: 'seminar',
    form: 'classical',
    minutes: { min: 90, typical: 120, max: 240 },
    sessions: { min: 1, typical: 1, max: 1 },
    spacing: 0,
    phase: 'sustain',
    preconditions: ['needs-group-4', 'needs-space'],
    prerequisites: ['apply'],
    yields: ['cases-collected'],
    supporterRole: 'supervisor',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 90,
    audienceTags: ['leaders', 'analysts', 'any'],
    causeTags: [
      'leadership-stakeholder',
      'communication-skill',
      'planning',
      'writing-analysis-skill',
      'coordination',
    ],
    proofKind: 'work-product',
    reflectionModel: 'deal',
    costBand: 'low',
    templates: {
      id: {
        title: 'Seminar hasil penerapan',
        task: 'Bukti perubahan {{indicator}} dari pekerjaan peserta.',
        steps:
          'Paparkan satu kasus berhasil dan satu kasus gagal dengan bukti. Jawab pertanyaan tentang sebab, bukan usaha. Rumuskan satu permintaan keputusan kepada pimpinan yang hadir.',
        supporter:
          'Di penghujung acara {{supervisor}} menjawab permintaan keputusan di hadapan peserta.',
        evidence: 'Poster dua kasus dan risalah keputusan pimpinan.',
        reflection: [
          'Mengapa cara yang sama berhasil di satu tempat dan gagal di tempat lain?',
          'Sumbangan siapa yang belum Anda sebut?',
          'Keputusan apa yang Anda kawal sampai terlaksana?',
        ],
        supervisorGuide:
          'Hadirkan pemegang anggaran. Larang paparan tanpa angka awal. Umumkan tindak lanjut sebulan sesudah seminar.',
        peerGuide: 'Tanyakan kepada rekan: dari mana Anda tahu perubahan itu karena tindakan Anda?',
        lowBandwidth:
          'Poster tulisan tangan dipajang di aula; unit jauh menitipkan poster tergulung.',
        accessible:
          'Poster dipasang setinggi pandangan kursi roda, disertai tur suara oleh penyaji.',
        relevance: 'Keputusan pimpinan memastikan perubahan tidak berhenti pada peserta.',
      },
      en: {
        title: 'Seminar on applied results',
        task: "Evidence of change in the {{indicator}} from participants' work.",
        steps:
          'Present one success and one failure with evidence. Answer questions about causes, not about effort. Word one request for a decision to the leaders present.',
        supporter: 'At the close the {{supervisor}} answers the requests in front of everyone.',
        evidence: "A poster of two cases and minutes of leaders' decisions.",
        reflection: [
          'Why did the same method succeed in one place and fail in another?',
          'Whose contribution have you not mentioned?',
          'Which decision will you see through?',
        ],
        supervisorGuide:
          'Bring in the budget holder. Admit no presentation without baseline figures. Announce follow-up a month after the seminar.',
        peerGuide: 'Ask your colleague: how do you know the change came from your action?',
        lowBandwidth: 'Handwritten posters hang in the hall; distant units send theirs rolled up.',
        accessible: 'Posters hang at wheelchair eye level, with a spoken tour by the presenters.',
        relevance: "Leaders' decisions make sure change doesn't stop with participants.",
      },
    },
  },
  {
    id: 'tabletop-exercise',
    version: '1.0.0',
    purpose: {
      id: 'Menguji keputusan dan koordinasi di atas peta sebelum di lapangan.',
      en: 'Test decisions and coordination on the map before the field.',
    },
    citation: 'fanning-gaba',
    verbBands: ['apply', 'evaluate'],
    domains: ['cognitive', 'affective'],
    mode: 'formal',
    abc: 'collaboration',
    moments: ['new', 'solve'],
    jalur: 'technical-training',
    form: 'classical',
    minutes: { min: 60, typical: 120, max: 180 },
    sessions: { min: 1, typical: 1, max: 2 },
    spacing: 8,
    phase: 'build',
    preconditions: ['needs-group-4'],
    prerequisites: [],
    yields: ['practised-safely', 'standard-known'],
    supporterRole: 'facilitator',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 90,
    audienceTags: ['leaders', 'field', 'frontline', 'analysts'],
    causeTags: ['emergency-response', 'coordination', 'planning', 'leadership-stakeholder'],
    proofKind: 'minutes',
    reflectionModel: 'gibbs',
    costBand: 'none',
    templates: {
      id: {
        title: 'Gladi meja dengan kejadian bertahap',
        task: 'Rangkaian kejadian yang dapat mengganggu {{service}} dalam setahun.',
        steps:
          'Duduk menurut peran di depan peta atau denah. Terima kartu kejadian setiap sepuluh menit, putuskan, dan sampaikan perintah secara lisan. Catat keputusan yang tertunda karena kewenangan atau informasi tidak jelas.',
        supporter:
          'Kartu kejadian dikendalikan fasilitator; {{supervisor}} memainkan perannya sendiri dan boleh keliru.',
        evidence: 'Log keputusan berjam dan matriks kewenangan yang diperbaiki.',
        reflection: [
          'Perasaan apa yang memengaruhi keputusan tercepat Anda?',
          'Informasi siapa yang tidak pernah diminta?',
          'Kewenangan mana yang Anda perjelas sebelum akhir bulan?',
        ],
        supervisorGuide:
          'Libatkan unit pendukung seperti logistik dan humas. Hentikan perdebatan rencana selama permainan. Resmikan matriks kewenangan hasil gladi.',
        peerGuide: 'Perankan pihak luar: media, warga, atau atasan yang menelepon.',
        lowBandwidth: 'Peta cetak, kartu, dan pion memadai; tidak ada layar yang diperlukan.',
        accessible:
          'Setiap kartu kejadian dibacakan dan dipajang, sedangkan tempo diatur dengan isyarat yang disepakati.',
        relevance: 'Keputusan buruk di meja hanya memakan waktu, di lapangan memakan korban.',
      },
      en: {
        title: 'A tabletop exercise with unfolding events',
        task: 'A chain of events that could disrupt {{service}} within a year.',
        steps:
          'Sit by role around a map or floor plan. Take an event card every ten minutes, decide, and give orders aloud. Log decisions delayed by unclear authority or information.',
        supporter:
          'Event cards are run by the facilitator; the {{supervisor}} plays their own role and may err.',
        evidence: 'A timed decision log and an improved authority matrix.',
        reflection: [
          'Which feeling shaped your quickest decision?',
          'Whose information was never asked for?',
          'Which authority will you clarify before the month ends?',
        ],
        supervisorGuide:
          'Involve support units such as logistics and public relations. Stop disputes about the plan during play. Make the resulting authority matrix official.',
        peerGuide: 'Play outsiders: the press, residents, or a superior on the phone.',
        lowBandwidth: 'A printed map, cards and counters do the job; no screen comes into it.',
        accessible:
          'Every event card is read out and displayed, and the pace is set by agreed signals.',
        relevance: 'A bad decision at the table costs time; in the field it costs lives.',
      },
    },
  },
  {
    id: 'microteaching-rounds',
    version: '1.0.0',
    purpose: {
      id: 'Melatih satu keterampilan menyampaikan dalam potongan waktu sangat pendek.',
      en: 'Train one skill of explaining in very short stretches.',
    },
    citation: 'allen-ryan',
    verbBands: ['apply', 'evaluate'],
    domains: ['affective', 'psychomotor'],
    mode: 'formal',
    abc: 'practice',
    moments: ['new', 'apply'],
    jalur: 'upgrading-course',
    form: 'classical',
    minutes: { min: 60, typical: 90, max: 120 },
    sessions: { min: 2, typical: 3, max: 4 },
    spacing: 1,
    phase: 'build',
    preconditions: ['needs-group-4'],
    prerequisites: [],
    yields: ['practised-safely', 'feedback-habit'],
    supporterRole: 'peer',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 60,
    audienceTags: ['teachers', 'field', 'volunteers', 'leaders'],
    causeTags: ['teaching-skill', 'communication-skill', 'feedback-giving'],
    proofKind: 'supervisor-observation',
    reflectionModel: 'kolb',
    costBand: 'none',
    templates: {
      id: {
        title: 'Putaran mengajar lima menit',
        task: 'Satu penjelasan {{workTask}} yang akan disampaikan kepada {{beneficiary}}.',
        steps:
          'Ajarkan satu hal selama lima menit kepada empat rekan yang berperan sebagai pembelajar. Terima umpan balik pada satu keterampilan yang Anda pilih. Susun ulang sepuluh menit, lalu ajarkan lagi kepada kelompok lain.',
        supporter:
          'Satu keterampilan sasaran per putaran ditetapkan bersama {{peerExpert}} supaya umpan balik tidak melebar.',
        evidence:
          'Dua lembar umpan balik, putaran pertama dan kedua, untuk keterampilan yang sama.',
        reflection: [
          'Apa yang dilakukan pembelajar ketika Anda paling banyak bicara?',
          'Perbedaan apa yang terasa antara dua putaran?',
          'Kepada siapa lima menit ini Anda sampaikan sungguhan?',
        ],
        supervisorGuide:
          'Sediakan kelompok kecil yang ramah. Hitung putaran ulang sebagai bagian wajib. Amati penyampaian sungguhan dalam dua pekan.',
        peerGuide: 'Berperanlah sebagai pembelajar yang belum tahu, bukan penguji.',
        lowBandwidth: 'Dilaksanakan di ruang mana pun dengan papan kecil; tidak direkam.',
        accessible:
          'Pengajar boleh duduk, memakai juru bahasa, atau menunjukkan benda sebagai pengganti tulisan.',
        relevance: 'Penjelasan yang baik dapat dilatih seperti gerak tangan.',
      },
      en: {
        title: 'Five-minute teaching rounds',
        task: 'One explanation of {{workTask}} that is to be given to {{beneficiary}}.',
        steps:
          'Teach one thing for five minutes to four colleagues who act as learners. Receive feedback on the one skill you chose. Rework it in ten minutes, then teach again to another group.',
        supporter:
          'One target skill per round is set with the {{peerExpert}}, lest feedback wander.',
        evidence: 'Two feedback sheets on the same skill, from first and second round.',
        reflection: [
          'What were learners doing while you talked the most?',
          'What difference was there between rounds?',
          'To whom will you give these five minutes in earnest?',
        ],
        supervisorGuide:
          'Provide small, friendly groups. Count the second round as compulsory. Observe the real explanation within two weeks.',
        peerGuide: "Act as a learner who doesn't know yet, not an examiner.",
        lowBandwidth: 'Any room with a small board will do; nothing is recorded.',
        accessible: 'Teachers may sit, use an interpreter, or show objects in place of writing.',
        relevance: 'Good explaining can be trained like a movement of the hand.',
      },
    },
  },
  {
    id: 'decision-case-method',
    version: '1.0.0',
    purpose: {
      id: 'Mengasah pertimbangan pimpinan pada perkara tanpa jawaban tunggal.',
      en: "Sharpen leaders' judgement on matters without one right answer.",
    },
    citation: 'klein-power',
    verbBands: ['evaluate', 'analyse'],
    domains: ['cognitive', 'affective'],
    mode: 'formal',
    abc: 'discussion',
    moments: ['more', 'solve'],
    jalur: 'managerial-training',
    form: 'classical',
    minutes: { min: 75, typical: 90, max: 120 },
    sessions: { min: 1, typical: 2, max: 4 },
    spacing: 3,
    phase: 'build',
    preconditions: ['needs-reading-fluency', 'needs-group-4'],
    prerequisites: [],
    yields: ['cases-collected'],
    supporterRole: 'facilitator',
    connectivity: 'low',
    printable: true,
    maxMinutesPerSitting: 60,
    audienceTags: ['leaders', 'analysts'],
    causeTags: [
      'leadership-stakeholder',
      'planning',
      'compliance-integrity',
      'coordination',
      'feedback-giving',
    ],
    proofKind: 'work-product',
    reflectionModel: 'orid',
    costBand: 'none',
    templates: {
      id: {
        title: 'Pembahasan kasus keputusan pimpinan',
        task: 'Kasus tertulis dari {{unit}} mengenai {{service}}, tanpa akhir cerita.',
        steps:
          'Baca kasus dan tulis keputusan Anda sebelum hadir. Pertahankan keputusan itu dengan fakta dari kasus. Dengarkan keputusan yang berlawanan, sebutkan bagian yang kuat darinya, lalu tulis keputusan kedua.',
        supporter:
          'Akhir cerita yang sebenarnya disampaikan {{supervisor}} setelah semua keputusan kedua terkumpul.',
        evidence: 'Dua pernyataan keputusan: sebelum dan sesudah pembahasan.',
        reflection: [
          'Fakta mana yang Anda abaikan pada keputusan pertama?',
          'Keputusan siapa yang menggoyahkan Anda?',
          'Keputusan tertunda apa yang Anda ambil pekan ini?',
        ],
        supervisorGuide:
          'Tulis kasus dengan menyamarkan pelakunya. Jangan mengarahkan pada jawaban Anda. Pakailah kasus gagal sesering kasus berhasil.',
        peerGuide: 'Tantang dengan kalimat "fakta mana yang membuat Anda yakin?".',
        lowBandwidth:
          'Kasus dua halaman dicetak dan dibagikan melalui kurir kantor tiga hari sebelumnya.',
        accessible:
          'Kasus tersedia sebagai rekaman suara, dan keputusan pertama boleh disampaikan lisan.',
        relevance: 'Pimpinan dinilai dari keputusan ketika keterangan tidak lengkap.',
      },
      en: {
        title: "Discussion of a leader's decision case",
        task: 'A written case from {{unit}} concerning {{service}}, its ending left out.',
        steps:
          'Read the case and write your decision before you come. Defend it with facts from the case. Listen to an opposite decision, name what is strong in it, then write a second one.',
        supporter:
          'The true ending is told by the {{supervisor}} once every second decision has been handed in.',
        evidence: 'Two statements of decision: before and after discussion.',
        reflection: [
          'Which fact did you neglect in your first decision?',
          'Whose decision shook yours?',
          'Which delayed decision will you take this week?',
        ],
        supervisorGuide:
          "Write the case with its actors disguised. Don't steer towards your answer. Use failures as often as successes.",
        peerGuide: 'Challenge with "which fact makes you sure?".',
        lowBandwidth:
          'The two-page case is printed and sent round by office courier three days earlier.',
        accessible:
          'The case is available as a recording, and first decisions may be given orally.',
        relevance: 'Leaders are judged by what they decide on incomplete information.',
      },
    },
  },
  {
    id: 'integrity-dilemma-forum',
    version: '1.0.0',
    purpose: {
      id: 'Menyiapkan jawaban atas tekanan dan godaan sebelum keadaan itu datang.',
      en: 'Ready an answer to pressure and temptation before it comes.',
    },
    citation: 'schon',
    verbBands: ['evaluate', 'analyse'],
    domains: ['affective'],
    mode: 'formal',
    abc: 'discussion',
    moments: ['apply', 'change'],
    jalur: 'sociocultural-training',
    form: 'classical',
    minutes: { min: 45, typical: 60, max: 90 },
    sessions: { min: 1, typical: 2, max: 3 },
    spacing: 4,
    phase: 'build',
    preconditions: ['needs-group-4'],
    prerequisites: [],
    yields: ['standard-known'],
    supporterRole: 'facilitator',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 60,
    audienceTags: ['frontline', 'leaders', 'analysts', 'field', 'any'],
    causeTags: ['compliance-integrity', 'attitude-service'],
    proofKind: 'work-product',
    reflectionModel: 'gibbs',
    costBand: 'none',
    templates: {
      id: {
        title: 'Forum dilema di garis tugas',
        task: 'Situasi abu-abu yang nyata pada {{workTask}}, seperti titipan, hadiah, atau desakan.',
        steps:
          'Pilih posisi pada garis setuju-tidak setuju untuk setiap situasi dan jelaskan alasannya. Pindah bila alasan orang lain meyakinkan. Tulis kalimat penolakan yang sopan, lalu ucapkan kepada rekan yang mendesak.',
        supporter:
          'Batas yang tidak dapat ditawar dinyatakan {{supervisor}}, beserta jalur aman untuk melapor.',
        evidence: 'Kartu kalimat penolakan pribadi dan daftar titik rawan unit.',
        reflection: [
          'Apa yang Anda rasakan ketika berdiri sendirian di satu sisi?',
          'Pembenaran apa yang paling sering kita pakai?',
          'Kalimat mana yang siap Anda ucapkan besok?',
        ],
        supervisorGuide:
          'Ceritakan satu dilema Anda sendiri. Jangan menuntut nama. Tutup titik rawan melalui perubahan proses, bukan poster.',
        peerGuide: 'Mendesaklah dengan cara yang biasa terjadi, tanpa melebih-lebihkan.',
        lowBandwidth: 'Garis dibuat dari tali rafia; situasi dibacakan dari sepuluh kartu.',
        accessible:
          'Posisi dapat ditunjukkan dengan kartu warna bagi yang tidak dapat berpindah tempat.',
        relevance: 'Orang lebih tahan godaan bila kalimatnya sudah siap.',
      },
      en: {
        title: 'A forum on dilemmas in the line of duty',
        task: 'Grey situations that are real in {{workTask}}, such as favours, gifts or pressure.',
        steps:
          "Take a place on an agree-disagree line for every situation and give a reason. Move if somebody's reason convinces you. Write a polite sentence of refusal, then say it to a colleague who insists.",
        supporter:
          'Limits beyond bargaining are stated by the {{supervisor}}, with a safe channel for reporting.',
        evidence: "A personal refusal card and a list of the unit's weak points.",
        reflection: [
          'What did you feel when standing alone on one side?',
          'Which excuse do we use most?',
          'Which sentence are you ready to say tomorrow?',
        ],
        supervisorGuide:
          "Tell of one dilemma of your own. Don't demand names. Close weak points by changing the process, not with posters.",
        peerGuide: 'Insist in the way it usually happens, without overdoing it.',
        lowBandwidth: 'The line is a length of raffia; situations are read from ten cards.',
        accessible: "Positions may be shown with coloured cards by those who can't change places.",
        relevance: 'People resist temptation better when the words are ready.',
      },
    },
  },
  {
    id: 'data-reading-course',
    version: '1.0.0',
    purpose: {
      id: 'Mampu menarik simpulan dari data unit sendiri tanpa tertipu rata-rata.',
      en: "Draw conclusions from one's own unit's data without being fooled by averages.",
    },
    citation: 'bransford-schwartz',
    verbBands: ['analyse', 'evaluate'],
    domains: ['cognitive'],
    mode: 'formal',
    abc: 'inquiry',
    moments: ['new', 'more'],
    jalur: 'course',
    form: 'classical',
    minutes: { min: 60, typical: 90, max: 120 },
    sessions: { min: 2, typical: 3, max: 6 },
    spacing: 1,
    phase: 'build',
    preconditions: ['needs-data-records', 'needs-reading-fluency'],
    prerequisites: [],
    yields: ['baseline-known', 'practised-safely'],
    supporterRole: 'expert',
    connectivity: 'low',
    printable: true,
    maxMinutesPerSitting: 60,
    audienceTags: ['analysts', 'leaders', 'field'],
    causeTags: ['data-quality', 'planning', 'writing-analysis-skill', 'diagnosis-skill'],
    proofKind: 'test',
    reflectionModel: 'deal',
    costBand: 'low',
    templates: {
      id: {
        title: 'Kursus singkat membaca data unit',
        task: 'Data {{indicator}} selama dua belas periode terakhir.',
        steps:
          'Gambarlah grafik sebelum mendengar penjelasan dan tulis simpulan Anda. Pelajari tiga konsep: sebaran, kecenderungan, dan pembanding. Perbaiki simpulan awal dan uji pada data lain.',
        supporter:
          'Data asli yang belum dirapikan disediakan {{supervisor}}, termasuk kolom yang meragukan.',
        evidence: 'Grafik beranotasi dan simpulan versi awal serta akhir.',
        reflection: [
          'Simpulan mana yang runtuh setelah melihat sebaran?',
          'Data apa yang sebenarnya Anda perlukan?',
          'Grafik mana yang Anda pajang bulan ini?',
        ],
        supervisorGuide:
          'Minta peserta menjawab satu pertanyaan kebijakan yang sedang hangat. Terima jawaban "data belum cukup". Ganti satu tabel rutin dengan grafik peserta.',
        peerGuide: 'Tanyakan kepada rekan: dibandingkan dengan apa?',
        lowBandwidth:
          'Latihan memakai kertas grafik dan kalkulator, dengan data cetak satu halaman.',
        accessible: 'Grafik disertai uraian kata dan versi timbul dari benang di atas karton.',
        relevance: 'Angka yang salah dibaca mengarahkan anggaran ke tempat keliru.',
      },
      en: {
        title: "A short course in reading the unit's data",
        task: 'Data on the {{indicator}} over the last twelve periods.',
        steps:
          'Draw a chart before hearing any explanation and write your conclusion. Learn three concepts: spread, trend, comparison. Mend your first conclusion and test it on other data.',
        supporter:
          'Raw, untidied data are supplied by the {{supervisor}}, doubtful columns included.',
        evidence: 'An annotated chart with first and final conclusions.',
        reflection: [
          'Which conclusion collapsed once you saw the spread?',
          'Which data do you really need?',
          'Which chart will you display this month?',
        ],
        supervisorGuide:
          'Have participants answer one policy question of the day. Accept "the data don\'t suffice". Replace one routine table with a participant\'s chart.',
        peerGuide: 'Ask your colleague: compared with what?',
        lowBandwidth: 'Exercises use graph paper and a calculator, with one page of printed data.',
        accessible:
          'Charts come with a description in words and a raised version of thread on card.',
        relevance: 'Misread figures steer budgets to the wrong place.',
      },
    },
  },
  {
    id: 'four-step-demonstration',
    version: '1.0.0',
    purpose: {
      id: 'Menanamkan gerakan atau langkah yang benar melalui peragaan bertahap.',
      en: 'Plant the right movement or step by staged demonstration.',
    },
    citation: 'bandura',
    verbBands: ['apply'],
    domains: ['psychomotor'],
    mode: 'formal',
    abc: 'practice',
    moments: ['new'],
    jalur: 'technical-guidance',
    form: 'classical',
    minutes: { min: 30, typical: 45, max: 60 },
    sessions: { min: 2, typical: 3, max: 6 },
    spacing: 2,
    phase: 'build',
    preconditions: ['needs-expert-peer'],
    prerequisites: [],
    yields: ['practised-safely', 'standard-known'],
    supporterRole: 'expert',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 45,
    audienceTags: ['volunteers', 'frontline', 'field'],
    causeTags: ['measurement-skill', 'procedure-skill', 'emergency-response', 'system-use-skill'],
    proofKind: 'supervisor-observation',
    reflectionModel: 'free',
    costBand: 'low',
    templates: {
      id: {
        title: 'Peragaan empat langkah di tempat',
        task: 'Keterampilan tangan dalam {{workTask}} yang diajarkan dengan alat sungguhan.',
        steps:
          'Lihat peragaan utuh tanpa penjelasan. Lihat sekali lagi perlahan sambil mendengar alasan. Arahkan pemeraga dengan perintah lisan Anda sendiri. Akhirnya kerjakan sendiri sampai tiga kali benar.',
        supporter:
          'Empat langkah dipandu {{peerExpert}}, satu pemeraga untuk paling banyak enam orang.',
        evidence: 'Kartu keterampilan dengan tiga tanda benar berturut-turut.',
        reflection: [
          'Perintah mana yang sulit Anda rumuskan?',
          'Di bagian mana tangan Anda mendahului pikiran?',
          'Kapan Anda berlatih lagi sebelum lupa?',
        ],
        supervisorGuide:
          'Sediakan alat cukup agar tidak ada yang hanya menonton. Sisipkan peragaan pada pertemuan yang sudah terjadwal. Periksa kembali keterampilan sesudah sebulan.',
        peerGuide: 'Saksikan tiga percobaan rekan dan sebutkan satu gerakan yang sudah tepat.',
        lowBandwidth: 'Seluruh peragaan berlangsung langsung; lembar gambar urutan dibawa pulang.',
        accessible:
          'Pemeraga menuntun tangan, menambah kontras pada skala alat, dan memperlambat tempo.',
        relevance: 'Gerakan yang salah sejak awal lebih sulit diperbaiki kemudian.',
      },
      en: {
        title: 'Four-step demonstration on the spot',
        task: 'A manual skill in {{workTask}}, taught with the genuine equipment.',
        steps:
          'See the whole without comment. See it slowly once more and hear the reasons. Direct the demonstrator by your own spoken commands. At last do it yourself until right three times.',
        supporter:
          'The four steps are led by the {{peerExpert}}, one demonstrator to six people at the most.',
        evidence: 'A skill card with three successive ticks.',
        reflection: [
          'Which command was hard for you to word?',
          'Where did your hands run ahead of your mind?',
          'When will you practise again before it fades?',
        ],
        supervisorGuide:
          'Supply enough equipment that nobody merely watches. Fit the demonstration into meetings already scheduled. Check the skill afresh after a month.',
        peerGuide: 'Watch three tries of your colleague and name one movement already right.',
        lowBandwidth: 'It is all done live; a sheet with the picture sequence goes home.',
        accessible: 'The demonstrator guides hands, adds contrast to scales, and slows the pace.',
        relevance: 'A movement learnt wrong is harder to mend later.',
      },
    },
  },
  {
    id: 'open-book-rule-hunt',
    version: '1.0.0',
    purpose: {
      id: 'Mengenal aturan dengan mencarinya untuk menjawab kasus, bukan dengan mendengarkan pembacaan pasal.',
      en: 'Get to know rules by searching them for answers to cases, not by hearing them read.',
    },
    citation: 'roediger-karpicke',
    verbBands: ['understand', 'apply'],
    domains: ['cognitive'],
    mode: 'formal',
    abc: 'inquiry',
    moments: ['new', 'change'],
    jalur: 'technical-guidance',
    form: 'classical',
    minutes: { min: 30, typical: 45, max: 60 },
    sessions: { min: 1, typical: 2, max: 3 },
    spacing: 2,
    phase: 'orient',
    preconditions: ['needs-reading-fluency'],
    prerequisites: [],
    yields: ['standard-known'],
    supporterRole: 'facilitator',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 30,
    audienceTags: ['any', 'analysts', 'frontline', 'leaders'],
    causeTags: ['compliance-integrity', 'procedure-skill', 'writing-analysis-skill', 'planning'],
    proofKind: 'test',
    reflectionModel: 'orid',
    costBand: 'none',
    templates: {
      id: {
        title: 'Berburu ketentuan dengan buku terbuka',
        task: 'Sepuluh pertanyaan {{beneficiary}} yang jawabannya tersimpan dalam {{tool}}.',
        steps:
          'Kelompok dua orang mencari jawaban berikut letaknya. Bandingkan jawaban yang berbeda dan bacakan bunyi aslinya. Tandai ketentuan yang tidak menjawab apa-apa dan rumuskan pertanyaan untuk pembuat aturan.',
        supporter: 'Pertanyaan dikumpulkan {{supervisor}} dari buku aduan serta meja depan.',
        evidence: 'Lembar jawaban dengan letak ketentuan dan daftar pertanyaan terbuka.',
        reflection: [
          'Ketentuan mana yang selama ini Anda terapkan menurut kabar?',
          'Bagian mana yang membingungkan semua kelompok?',
          'Pertanyaan apa yang Anda kirim kepada pembuat aturan?',
        ],
        supervisorGuide:
          'Sediakan hanya naskah yang berlaku. Teruskan pertanyaan terbuka secara resmi. Sebarkan jawabannya ketika tiba.',
        peerGuide: 'Bacakan bunyi ketentuan sebelum menyampaikan tafsir.',
        lowBandwidth: 'Naskah dicetak berwarna tepi menurut bab agar cepat dibuka.',
        accessible:
          'Naskah digital berjudul bertingkat untuk pembaca layar, atau pasangan yang membacakan.',
        relevance: 'Petugas yang tahu letak aturan tidak perlu menebak.',
      },
      en: {
        title: 'Open-book hunt for rules',
        task: 'Ten questions from {{beneficiary}} whose answers lie in the {{tool}}.',
        steps:
          'In twos, find the answer and where it stands. Compare answers that differ and read out the original wording. Mark provisions that answer nothing and frame a question to the rule-maker.',
        supporter:
          'Questions are gathered by the {{supervisor}} from the complaints book and front desk.',
        evidence: 'An answer sheet with locations and a list of open questions.',
        reflection: [
          'Which provision have you been applying by hearsay?',
          'Which part confused every pair?',
          'Which question will you send to the rule-maker?',
        ],
        supervisorGuide:
          'Supply only texts in force. Forward open questions officially. Spread the replies when they come.',
        peerGuide: "Read a provision's wording before you give your reading of it.",
        lowBandwidth: 'The text is printed with colour-edged chapters for quick opening.',
        accessible:
          'A digital text with proper headings for screen readers, or a partner who reads aloud.',
        relevance: 'Staff who know where a rule stands have no need to guess.',
      },
    },
  },
  {
    id: 'outdoor-coordination-task',
    version: '1.0.0',
    purpose: {
      id: 'Memperlihatkan pola koordinasi tim melalui tugas luar ruang yang mirip pekerjaan.',
      en: "Reveal a team's coordination through an outdoor task that mirrors its work.",
    },
    citation: 'kolb',
    verbBands: ['apply', 'analyse'],
    domains: ['affective', 'psychomotor'],
    mode: 'formal',
    abc: 'collaboration',
    moments: ['new', 'change'],
    jalur: 'outbound',
    form: 'classical',
    minutes: { min: 180, typical: 240, max: 480 },
    sessions: { min: 1, typical: 1, max: 1 },
    spacing: 0,
    phase: 'orient',
    preconditions: ['needs-group-4', 'needs-space', 'needs-budget'],
    prerequisites: [],
    yields: ['group-formed'],
    supporterRole: 'facilitator',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 90,
    audienceTags: ['leaders', 'field', 'frontline'],
    causeTags: [
      'coordination',
      'leadership-stakeholder',
      'emergency-response',
      'communication-skill',
    ],
    proofKind: 'supervisor-observation',
    reflectionModel: 'kolb',
    costBand: 'medium',
    templates: {
      id: {
        title: 'Tugas luar ruang: rantai serah terima',
        task: 'Rantai serah terima {{service}} yang ditirukan sebagai tugas fisik bertahap.',
        steps:
          'Selesaikan tugas mengalirkan barang melalui lima pos dengan aturan informasi terbatas. Berhenti dan bahas apa yang terjadi. Ubah cara koordinasi satu kali, ulangi, dan bandingkan hasil waktu serta barang yang rusak.',
        supporter:
          'Aturan pos meniru aturan kantor; {{supervisor}} bertugas di pos tengah sebagai anggota biasa.',
        evidence: 'Catatan dua putaran dan tiga kebiasaan koordinasi yang dibawa ke kantor.',
        reflection: [
          'Di pos mana informasi berhenti?',
          'Siapa yang mengambil pimpinan tanpa ditunjuk, dan kapan?',
          'Kebiasaan mana yang dicoba tim Senin depan?',
        ],
        supervisorGuide:
          'Tautkan setiap permainan dengan pekerjaan nyata. Utamakan keselamatan dan kesukarelaan. Tagih tiga kebiasaan itu setelah dua pekan.',
        peerGuide: 'Jaga keselamatan pasangan dan sebutkan satu hal yang ia lakukan dengan baik.',
        lowBandwidth: 'Tugas memakai ember, tali, dan bola di halaman kantor, tanpa tempat wisata.',
        accessible:
          'Setiap pos memiliki peran nonfisik, misalnya pengatur waktu atau perencana, dengan bobot setara.',
        relevance: 'Pola kerja sama terlihat lebih jelas ketika tidak bersembunyi di balik berkas.',
      },
      en: {
        title: 'Outdoor task: a handover chain',
        task: 'The handover chain of {{service}}, mimicked as a staged physical task.',
        steps:
          'Move goods through five posts under rules that limit information. Stop and discuss what happened. Change the way of coordinating once, repeat, and compare time and damaged goods.',
        supporter:
          'Post rules mirror office rules; the {{supervisor}} serves at the middle post as an ordinary member.',
        evidence: 'Notes on two rounds and three coordination habits for the office.',
        reflection: [
          'At which post did information stop?',
          'Who took the lead unasked, and when?',
          'Which habit does the team try next Monday?',
        ],
        supervisorGuide:
          'Tie each game to real work. Put safety and free choice first. Ask after the three habits in two weeks.',
        peerGuide: "Look to your partner's safety and name one thing they did well.",
        lowBandwidth:
          'Buckets, rope and balls in the office yard serve for it; no resort is booked.',
        accessible:
          'Each post has non-physical parts, such as timekeeper or planner, of equal weight.',
        relevance: "Ways of working together show more plainly when they can't hide behind files.",
      },
    },
  },
  {
    id: 'rubric-building-workshop',
    version: '1.0.0',
    purpose: {
      id: 'Melahirkan ukuran mutu yang dipahami karena disusun oleh pemakainya.',
      en: 'Bring forth quality measures that are understood since users wrote them.',
    },
    citation: 'laurillard',
    verbBands: ['evaluate', 'create'],
    domains: ['cognitive'],
    mode: 'formal',
    abc: 'production',
    moments: ['new', 'more'],
    jalur: 'workshop',
    form: 'classical',
    minutes: { min: 90, typical: 120, max: 180 },
    sessions: { min: 1, typical: 1, max: 2 },
    spacing: 2,
    phase: 'build',
    preconditions: ['needs-group-4', 'needs-reading-fluency', 'needs-data-records'],
    prerequisites: [],
    yields: ['standard-known', 'job-aid-made'],
    supporterRole: 'facilitator',
    connectivity: 'low',
    printable: true,
    maxMinutesPerSitting: 60,
    audienceTags: ['analysts', 'leaders', 'teachers'],
    causeTags: [
      'writing-analysis-skill',
      'data-quality',
      'feedback-giving',
      'compliance-integrity',
      'teaching-skill',
    ],
    proofKind: 'work-product',
    reflectionModel: 'free',
    costBand: 'none',
    templates: {
      id: {
        title: 'Lokakarya menyusun rubrik mutu',
        task: 'Contoh hasil {{workTask}} dari yang terbaik sampai yang ditolak.',
        steps:
          'Urutkan contoh tanpa berdebat, kemudian jelaskan alasan urutan. Ubah alasan menjadi butir mutu yang dapat diamati. Tulis uraian untuk tingkat cukup dan baik, lalu cobakan pada contoh yang belum pernah dilihat.',
        supporter:
          'Pengguna hasil kerja diundang {{supervisor}} untuk menyebutkan satu butir yang menentukan bagi mereka.',
        evidence: 'Rubrik satu halaman yang sudah dicobakan pada dua contoh.',
        reflection: [
          'Butir mana yang semula Anda anggap selera pribadi?',
          'Apa yang tidak dapat diukur, tetapi tetap penting?',
          'Pada pekerjaan siapa rubrik ini Anda coba lebih dulu?',
        ],
        supervisorGuide:
          'Batasi lima butir. Berlakukan untuk semua jenjang jabatan. Jadwalkan tinjauan setelah tiga bulan pemakaian.',
        peerGuide: 'Bela contoh yang Anda anggap dinilai terlalu rendah dengan menunjuk buktinya.',
        lowBandwidth: 'Contoh ditempel berjejer di dinding; rubrik ditulis pada kertas manila.',
        accessible:
          'Contoh dibagikan lebih awal dalam format yang dipilih peserta, dan pengurutan dapat dilakukan lisan.',
        relevance: 'Mutu yang dirumuskan sendiri lebih mudah dijaga.',
      },
      en: {
        title: 'A workshop to build a quality rubric',
        task: 'Samples of {{workTask}} from the best to the rejected.',
        steps:
          'Rank the samples without debate, then explain the order. Turn reasons into points of quality one can observe. Describe what counts as fair and as good, then try it on samples not seen before.',
        supporter:
          'Users of the work are invited by the {{supervisor}} to name one point decisive for them.',
        evidence: 'A one-page rubric, tried on two samples.',
        reflection: [
          'Which point had you taken for personal taste?',
          "What can't be measured yet still matters?",
          'On whose work will you try this rubric first?',
        ],
        supervisorGuide:
          'Limit it to five points. Apply it to every rank. Set a review after three months in use.',
        peerGuide: 'Defend a sample you think underrated by pointing to evidence.',
        lowBandwidth: 'Samples hang side by side on a wall; the rubric is written on manila paper.',
        accessible:
          'Samples go out early in formats that participants choose, and ranking can be done orally.',
        relevance: "Quality in one's own words is easier to keep.",
      },
    },
  },
] satisfies PatternInput[];

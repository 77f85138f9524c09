/** Group forms that pool judgement: panels, cafes, lesson study, consulting in threes, circles of reflection. */
import type { PatternInput } from '../schema.ts';

export const socialGroups = [
  {
    id: 'calibration-panel',
    version: '1.0.0',
    purpose: {
      id: 'Menyamakan penilaian mutu di antara para penilai.',
      en: 'Align judgements of quality among those who judge.',
    },
    citation: 'flanagan',
    verbBands: ['evaluate'],
    domains: ['cognitive'],
    mode: 'social',
    abc: 'discussion',
    moments: ['more', 'apply'],
    jalur: 'workshop',
    form: 'classical',
    minutes: { min: 60, typical: 90, max: 120 },
    sessions: { min: 2, typical: 2, max: 4 },
    spacing: 4,
    phase: 'build',
    preconditions: ['needs-group-4', 'needs-data-records'],
    prerequisites: [],
    yields: ['standard-known'],
    supporterRole: 'facilitator',
    connectivity: 'low',
    printable: true,
    maxMinutesPerSitting: 60,
    audienceTags: ['analysts', 'leaders', 'teachers', 'frontline'],
    causeTags: [
      'writing-analysis-skill',
      'data-quality',
      'compliance-integrity',
      'diagnosis-skill',
      'measurement-skill',
    ],
    proofKind: 'performance-data',
    reflectionModel: 'orid',
    costBand: 'none',
    templates: {
      id: {
        title: 'Panel penyamaan nilai',
        task: 'Enam contoh hasil {{workTask}} yang identitasnya disamarkan.',
        steps:
          'Beri nilai sendiri-sendiri tanpa berunding. Pajang sebaran nilai setiap contoh. Bahas hanya contoh yang nilainya paling menyebar: bukti apa yang dilihat masing-masing. Tulis ulang butir rubrik yang menimbulkan beda tafsir.',
        supporter:
          'Contoh disiapkan {{peerExpert}} dari tiga tingkat mutu dan satu contoh yang menjebak.',
        evidence: 'Tabel sebaran nilai dua putaran dan rubrik yang diperbarui.',
        reflection: [
          'Bukti apa yang terlihat oleh rekan, tetapi tidak oleh Anda?',
          'Seberapa keras Anda menilai dibandingkan kelompok?',
          'Butir mana yang Anda pakai dengan arti baru?',
        ],
        supervisorGuide:
          'Ikut menilai sebagai anggota biasa. Tampilkan sebaran, bukan nama penilai. Tetapkan rubrik baru sebagai rujukan unit.',
        peerGuide: 'Tunjukkan letak bukti pada halaman sebelum menyebut nilai.',
        lowBandwidth: 'Contoh difotokopi dan nilai diangkat dengan kartu angka secara serentak.',
        accessible: 'Contoh dibagikan sehari lebih awal serta dapat disimak melalui pembacaan.',
        relevance: 'Nilai yang seragam membuat perbaikan dapat diukur.',
      },
      en: {
        title: 'Calibration panel',
        task: 'Six results of {{workTask}} with identities masked.',
        steps:
          'Score alone, without conferring. Display the spread for each sample. Discuss only those with the widest spread: which evidence did each person see. Reword rubric lines that gave rise to different readings.',
        supporter:
          'Samples are prepared by the {{peerExpert}} from three levels of quality, plus one that misleads.',
        evidence: 'A table of spreads from both rounds and the revised rubric.',
        reflection: [
          'Which evidence did colleagues see but not you?',
          'How strict are you in comparison with the group?',
          'Which line will you use in its new sense?',
        ],
        supervisorGuide:
          "Score as an ordinary member. Show the spread, not the scorer. Make the revised rubric the unit's reference.",
        peerGuide: 'Point to the evidence on the page before you name a score.',
        lowBandwidth: 'Samples are photocopied and scores raised on number cards all at once.',
        accessible: 'Samples go out a day early and may be taken in by listening.',
        relevance: 'Uniform scores make improvement measurable.',
      },
    },
  },
  {
    id: 'lesson-study-cycle',
    version: '1.0.0',
    purpose: {
      id: 'Merancang, mengamati, dan memperbaiki satu sesi secara kolektif.',
      en: 'Design, observe and improve one session as a group.',
    },
    citation: 'lewis-lesson-study',
    verbBands: ['analyse', 'create'],
    domains: ['cognitive', 'affective'],
    mode: 'social',
    abc: 'collaboration',
    moments: ['more', 'change'],
    jalur: 'learning-community',
    form: 'non-classical',
    minutes: { min: 90, typical: 120, max: 180 },
    sessions: { min: 3, typical: 3, max: 6 },
    spacing: 2,
    phase: 'apply',
    preconditions: ['needs-group-4'],
    prerequisites: [],
    yields: ['cases-collected', 'group-formed'],
    supporterRole: 'peer',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 90,
    audienceTags: ['teachers', 'field'],
    causeTags: ['teaching-skill', 'planning', 'communication-skill'],
    proofKind: 'work-product',
    reflectionModel: 'kolb',
    costBand: 'none',
    templates: {
      id: {
        title: 'Putaran kaji pembelajaran',
        task: 'Satu sesi {{service}} yang dirancang bersama dan dibawakan seorang anggota.',
        steps:
          'Rancang sesi dengan meramalkan jawaban {{beneficiary}}. Seorang membawakan, yang lain mengamati pembelajar tertentu. Dalam diskusi, mulailah dari data amatan; ubah rancangan dan bawakan lagi di kelompok lain.',
        supporter:
          'Peran {{peerExpert}} ialah menjadi penanggap akhir yang menghubungkan amatan dengan pengetahuan bidang.',
        evidence: 'Rancangan dua versi, catatan amatan tiap anggota, dan simpulan kelompok.',
        reflection: [
          'Ramalan mana tentang pembelajar yang keliru?',
          'Apa yang Anda amati sebelum menafsirkan?',
          'Bagian rancangan mana yang layak dibagikan?',
        ],
        supervisorGuide:
          'Atur jadwal agar anggota dapat mengamati. Jaga agar yang dinilai rancangannya, bukan pembawanya. Arsipkan rancangan akhir untuk guru atau pelatih lain.',
        peerGuide: 'Amati dua pembelajar saja dan catat tindakannya setiap beberapa menit.',
        lowBandwidth: 'Rancangan ditulis pada kertas lebar; rekaman video tidak diwajibkan.',
        accessible:
          'Pengamat memilih posisi duduk yang cocok dan dapat mencatat dengan tanda singkat.',
        relevance: 'Sesi terbaik lahir dari banyak mata.',
      },
      en: {
        title: 'A lesson study cycle',
        task: 'One session of {{service}} designed together and given by a member.',
        steps:
          'Design it while predicting the responses of {{beneficiary}}. One gives the session, others observe chosen learners. Begin the discussion with observed data; change the design and give it again to a second group.',
        supporter:
          'The part of the {{peerExpert}} is final commentator, tying observations to knowledge of the field.',
        evidence: "A design in two versions, each member's notes, and the group's conclusion.",
        reflection: [
          'Which prediction about learners was mistaken?',
          'What did you observe before you interpreted?',
          'Which part of the design is worth sharing?',
        ],
        supervisorGuide:
          'Arrange the timetable so members can observe. See to it that the design is judged, not who gave it. Archive the final design for other teachers or trainers.',
        peerGuide: 'Observe two learners only and note their actions every few minutes.',
        lowBandwidth: "The design is written on wide paper; video recording isn't required.",
        accessible: 'Observers choose a suitable seat and may note in brief signs.',
        relevance: 'The best sessions are born of many eyes.',
      },
    },
  },
  {
    id: 'world-cafe-cross-unit',
    version: '1.0.0',
    purpose: {
      id: 'Mempertemukan pandangan banyak unit sebelum menetapkan langkah.',
      en: 'Bring views of many units together before steps are fixed.',
    },
    citation: 'brown-isaacs',
    verbBands: ['understand', 'analyse'],
    domains: ['affective', 'cognitive'],
    mode: 'social',
    abc: 'discussion',
    moments: ['new', 'change'],
    jalur: 'other-classical',
    form: 'classical',
    minutes: { min: 75, typical: 90, max: 120 },
    sessions: { min: 1, typical: 1, max: 1 },
    spacing: 0,
    phase: 'orient',
    preconditions: ['needs-group-4', 'needs-space'],
    prerequisites: [],
    yields: ['group-formed'],
    supporterRole: 'facilitator',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 60,
    audienceTags: ['leaders', 'any', 'frontline', 'analysts'],
    causeTags: ['coordination', 'leadership-stakeholder', 'attitude-service', 'planning'],
    proofKind: 'minutes',
    reflectionModel: 'orid',
    costBand: 'low',
    templates: {
      id: {
        title: 'Warung gagasan lintas unit',
        task: 'Tiga pertanyaan tentang sebab {{indicator}} belum mencapai sasaran.',
        steps:
          'Duduk berempat di satu meja selama dua puluh menit dan mencoret gagasan di taplak kertas. Pindah meja, kecuali tuan meja, dan hubungkan gagasan baru dengan coretan lama. Pada putaran akhir, cari pola yang muncul di semua meja.',
        supporter:
          'Tuan meja berasal dari unit berbeda; {{supervisor}} berkeliling sebagai tamu biasa.',
        evidence: 'Taplak gagasan dan satu halaman pola lintas meja.',
        reflection: [
          'Gagasan siapa yang menyambung dengan milik Anda?',
          'Suasana meja mana yang paling terbuka, dan mengapa?',
          'Kepada siapa pola ini Anda bawa esok?',
        ],
        supervisorGuide:
          'Rumuskan pertanyaan tanpa jawaban tersirat. Undang unit penerima dan unit pendukung. Kabarkan kelanjutannya dalam sepuluh hari.',
        peerGuide: 'Sambungkan gagasan orang sebelum menambahkan gagasan sendiri.',
        lowBandwidth: 'Taplak diganti kertas bekas dan pensil; undangan disampaikan lisan.',
        accessible:
          'Perpindahan meja dapat dilakukan oleh kertasnya, sedangkan peserta tetap di tempat.',
        relevance: 'Persoalan lintas unit memerlukan percakapan yang juga lintas unit.',
      },
      en: {
        title: 'Cross-unit idea café',
        task: 'Three questions on why the {{indicator}} is off target.',
        steps:
          'Sit in fours for twenty minutes and scribble on paper tablecloths. Move tables, hosts excepted, and connect new ideas with old scribbles. In the last round look for patterns seen at every table.',
        supporter:
          'Hosts come from different units; the {{supervisor}} circulates as an ordinary guest.',
        evidence: 'Idea tablecloths and one page of patterns across tables.',
        reflection: [
          'Whose idea connected with yours?',
          'Which table felt most open, and why?',
          'To whom will you take this pattern tomorrow?',
        ],
        supervisorGuide:
          'Word questions that hold no hidden answer. Invite receiving and supporting units. Report what followed within ten days.',
        peerGuide: "Connect with others' ideas before adding one of yours.",
        lowBandwidth:
          'Scrap paper and pencils replace tablecloths; invitations go by word of mouth.',
        accessible: 'The sheets can move from table to table while participants stay in place.',
        relevance: 'Matters across units call for talk across units.',
      },
    },
  },
  {
    id: 'critical-incident-stories',
    version: '1.0.0',
    purpose: {
      id: 'Menemukan perilaku penentu dari kejadian yang sungguh dialami.',
      en: 'Find decisive behaviour in events people truly lived.',
    },
    citation: 'flanagan',
    verbBands: ['analyse'],
    domains: ['affective', 'cognitive'],
    mode: 'social',
    abc: 'inquiry',
    moments: ['new', 'solve'],
    jalur: 'seminar',
    form: 'classical',
    minutes: { min: 45, typical: 75, max: 90 },
    sessions: { min: 1, typical: 2, max: 3 },
    spacing: 4,
    phase: 'orient',
    preconditions: ['needs-group-4'],
    prerequisites: [],
    yields: ['cases-collected'],
    supporterRole: 'facilitator',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 60,
    audienceTags: ['frontline', 'any', 'field', 'leaders', 'teachers'],
    causeTags: [
      'attitude-service',
      'communication-skill',
      'compliance-integrity',
      'emergency-response',
      'leadership-stakeholder',
    ],
    proofKind: 'work-product',
    reflectionModel: 'gibbs',
    costBand: 'none',
    templates: {
      id: {
        title: 'Kisah kejadian penentu {{audience}}',
        task: 'Satu kejadian dalam {{workTask}} yang berakhir sangat baik atau sangat buruk.',
        steps:
          'Tulis kejadian dalam tiga bagian: keadaan, tindakan seseorang, akibat. Bacakan tanpa nama. Kelompok menandai tindakan yang menentukan akibat, lalu menyusunnya menjadi daftar perilaku yang dijaga dan dihindari.',
        supporter:
          'Dua kisah pembuka disediakan {{peerExpert}}, salah satunya tentang kekeliruannya sendiri.',
        evidence: 'Kumpulan kisah tanpa nama dan daftar perilaku penentu.',
        reflection: [
          'Bagaimana perasaan tokoh dalam kisah Anda saat itu?',
          'Tindakan kecil apa yang membelokkan akhirnya?',
          'Perilaku mana yang Anda jaga mulai giliran tugas berikut?',
        ],
        supervisorGuide:
          'Jamin bahwa kisah tidak menjadi bahan pemeriksaan. Bawa daftar perilaku ke percakapan kinerja. Kumpulkan kisah baru setiap triwulan.',
        peerGuide: 'Dengarkan kisah sampai selesai; tanyakan tindakan, jangan menebak sifat.',
        lowBandwidth: 'Kisah disampaikan lisan melingkar; pencatat menulis tindakan pada kartu.',
        accessible:
          'Penutur boleh memakai boneka, gambar, atau juru bicara bila sulit bercerita langsung.',
        relevance: 'Kejadian nyata lebih diingat daripada daftar anjuran.',
      },
      en: {
        title: 'Stories of critical incidents among {{audience}}',
        task: 'One event in {{workTask}} that ended very well or very badly.',
        steps:
          'Write it in three parts: circumstances, what somebody did, what followed. Read it out without names. The group marks the act that decided the result, then arranges these into behaviours to keep and to avoid.',
        supporter:
          'Two opening stories come from the {{peerExpert}}, one of them about a mistake of their own.',
        evidence: 'A set of nameless stories and a list of decisive behaviours.',
        reflection: [
          'How did the person in your story feel at that moment?',
          'Which small act turned the ending?',
          'Which behaviour will you keep from your next shift on?',
        ],
        supervisorGuide:
          'Guarantee that no story becomes material for inquiry. Take the list of behaviours to performance talks. Gather fresh stories every quarter.',
        peerGuide: "Hear a story to its end; ask about acts, don't guess at character.",
        lowBandwidth: 'Stories are told round a circle; the recorder puts acts on cards.',
        accessible:
          'Tellers may use puppets, drawings or a spokesperson if telling is hard for them.',
        relevance: 'True events are remembered better than lists of advice.',
      },
    },
  },
  {
    id: 'one-two-four-all',
    version: '1.0.0',
    purpose: {
      id: 'Menyaring gagasan perbaikan dari semua orang dalam waktu singkat.',
      en: 'Sift improvement ideas from everyone in little time.',
    },
    citation: 'lipmanowicz-mccandless',
    verbBands: ['create', 'evaluate'],
    domains: ['cognitive'],
    mode: 'social',
    abc: 'collaboration',
    moments: ['solve', 'change'],
    jalur: null,
    form: 'non-classical',
    minutes: { min: 20, typical: 30, max: 40 },
    sessions: { min: 2, typical: 3, max: 6 },
    spacing: 3,
    phase: 'apply',
    preconditions: ['needs-group-4'],
    prerequisites: [],
    yields: ['action-plan'],
    supporterRole: 'facilitator',
    connectivity: 'low',
    printable: true,
    maxMinutesPerSitting: 30,
    audienceTags: ['any', 'frontline', 'field', 'volunteers', 'analysts', 'leaders', 'teachers'],
    causeTags: ['coordination', 'procedure-skill', 'planning', 'attitude-service', 'data-quality'],
    proofKind: 'minutes',
    reflectionModel: 'free',
    costBand: 'none',
    templates: {
      id: {
        title: 'Sendiri, berdua, berempat, semua',
        task: 'Satu hambatan {{workTask}} yang dialami seluruh {{audience}}.',
        steps:
          'Pikirkan satu menit sendiri: apa yang dapat diubah tanpa biaya. Padukan gagasan berdua, kemudian pilih satu gagasan berempat. Semua kelompok menyampaikan pilihannya dan tim menetapkan satu untuk dicoba pekan itu.',
        supporter:
          'Pada putaran keempat {{supervisor}} menjawab setiap gagasan: coba, perlu izin, atau belum sekarang.',
        evidence: 'Daftar gagasan terpilih dengan jawaban pimpinan dan nama pencoba.',
        reflection: [
          'Gagasan siapa yang biasanya tidak terdengar?',
          'Apa yang hilang ketika berdua menjadi berempat?',
          'Gagasan mana yang Anda coba, bersama siapa?',
        ],
        supervisorGuide:
          'Jawab di tempat agar orang mau menyumbang lagi. Catat gagasan yang ditolak beserta alasannya. Rayakan gagasan yang berjalan sebulan.',
        peerGuide: 'Sebutkan bagian terbaik dari gagasan pasangan sebelum memadukan.',
        lowBandwidth:
          'Pengatur waktu cukup dengan tepuk tangan; gagasan dituliskan di balik formulir bekas.',
        accessible:
          'Menit hening dapat dipakai menggambar, dan pasangan menyuarakan gagasan rekan yang sulit bicara.',
        relevance: 'Orang mendukung perbaikan yang ikut dirancangnya.',
      },
      en: {
        title: 'Alone, in twos, in fours, all',
        task: 'One obstacle to {{workTask}} that all {{audience}} meet.',
        steps:
          'Think alone for a minute: what could change at no cost. Merge ideas in twos, then choose one in fours. All groups say their choice and the team settles on one to try that week.',
        supporter:
          'In the fourth round the {{supervisor}} answers each idea: try, needs permission, or not yet.',
        evidence: "A list of chosen ideas with management's answer and who tries them.",
        reflection: [
          'Whose ideas usually go unheard?',
          'What was lost when two became four?',
          'Which idea will you try, and with whom?',
        ],
        supervisorGuide:
          'Answer on the spot so that people contribute again. Record refused ideas with reasons. Celebrate those still running after a month.',
        peerGuide: "Name the best part of your partner's idea before you merge.",
        lowBandwidth: 'Hand claps keep the time; ideas are written on the back of old forms.',
        accessible:
          'The silent minute may be used for drawing, and partners voice ideas of those who find speech hard.',
        relevance: 'People support improvements they helped to design.',
      },
    },
  },
  {
    id: 'stakeholder-map-clinic',
    version: '1.0.0',
    purpose: {
      id: 'Menyusun strategi untuk setiap pihak berdasarkan pengaruh dan kepentingannya.',
      en: 'Shape a strategy for each party by power and interest.',
    },
    citation: 'mitchell',
    verbBands: ['analyse', 'create'],
    domains: ['cognitive', 'affective'],
    mode: 'social',
    abc: 'collaboration',
    moments: ['new', 'change'],
    jalur: 'managerial-training',
    form: 'classical',
    minutes: { min: 60, typical: 90, max: 120 },
    sessions: { min: 1, typical: 2, max: 3 },
    spacing: 4,
    phase: 'build',
    preconditions: ['needs-group-4'],
    prerequisites: [],
    yields: ['action-plan'],
    supporterRole: 'coach',
    connectivity: 'low',
    printable: true,
    maxMinutesPerSitting: 60,
    audienceTags: ['leaders', 'analysts'],
    causeTags: ['leadership-stakeholder', 'coordination', 'planning', 'communication-skill'],
    proofKind: 'work-product',
    reflectionModel: 'deal',
    costBand: 'none',
    templates: {
      id: {
        title: 'Klinik peta pemangku kepentingan',
        task: 'Pihak yang menentukan berhasil tidaknya perubahan pada {{service}}.',
        steps:
          'Tulis setiap pihak pada kartu, tempatkan menurut pengaruh dan kepentingan. Uji penempatan dengan bukti perilaku, bukan dugaan. Susun satu percakapan pembuka untuk pihak berpengaruh yang menolak serta satu untuk yang netral.',
        supporter:
          'Rahasia peta dijaga bersama; {{supervisor}} mengoreksi penempatan pihak yang hanya dikenalnya.',
        evidence: 'Peta empat bidang bertanggal dan naskah dua percakapan pembuka.',
        reflection: [
          'Bukti apa yang mendukung penempatan pihak tersulit?',
          'Apa kepentingan sah mereka?',
          'Percakapan mana yang Anda buka pekan ini?',
        ],
        supervisorGuide:
          'Jangan menyimpan peta di tempat terbuka. Bukakan akses kepada pihak yang hanya Anda kenal. Perbarui penempatan tiap bulan.',
        peerGuide: 'Perankan pihak yang menolak dan jawab sejujur mungkin.',
        lowBandwidth:
          'Peta disusun dengan kartu di meja; tidak ada berkas yang dikirim keluar ruangan.',
        accessible:
          'Letak kartu diuraikan lisan, atau kartu bertekstur dipakai di atas meja bergaris timbul.',
        relevance: 'Penolakan yang dipahami dapat dibicarakan.',
      },
      en: {
        title: 'Stakeholder map clinic',
        task: 'The parties that decide whether change in {{service}} succeeds.',
        steps:
          'Put every party on a card and place it by power and interest. Test each place with evidence of behaviour, not surmise. Draft one opening talk for a powerful opponent and one for somebody neutral.',
        supporter:
          'All keep the map confidential; the {{supervisor}} corrects the place of parties that only they know.',
        evidence: 'A dated four-field map and scripts of two opening talks.',
        reflection: [
          'What evidence supports where you placed the hardest party?',
          'What is their legitimate interest?',
          'Which talk will you open this week?',
        ],
        supervisorGuide:
          "Don't leave the map lying open. Open doors to parties only you know. Revise the placing each month.",
        peerGuide: 'Play the opposing party and answer as candidly as you can.',
        lowBandwidth: 'The map is laid out in cards on a table; no file leaves the room.',
        accessible:
          'Card positions are described aloud, or textured cards lie on a table with raised lines.',
        relevance: 'Resistance that is understood can be talked about.',
      },
    },
  },
  {
    id: 'troika-consulting',
    version: '1.0.0',
    purpose: {
      id: 'Saling memberi pertimbangan dalam kelompok tiga orang.',
      en: 'Give one another counsel in groups of three.',
    },
    citation: 'lipmanowicz-mccandless',
    verbBands: ['evaluate', 'create'],
    domains: ['cognitive', 'affective'],
    mode: 'social',
    abc: 'discussion',
    moments: ['solve', 'apply'],
    jalur: 'coaching',
    form: 'non-classical',
    minutes: { min: 30, typical: 30, max: 45 },
    sessions: { min: 2, typical: 4, max: 6 },
    spacing: 2,
    phase: 'sustain',
    preconditions: [],
    prerequisites: [],
    yields: ['action-plan', 'feedback-habit'],
    supporterRole: 'peer',
    connectivity: 'low',
    printable: true,
    maxMinutesPerSitting: 30,
    audienceTags: ['any', 'leaders', 'analysts', 'field', 'teachers'],
    causeTags: [
      'planning',
      'leadership-stakeholder',
      'attitude-service',
      'feedback-giving',
      'diagnosis-skill',
    ],
    proofKind: 'log',
    reflectionModel: 'free',
    costBand: 'none',
    templates: {
      id: {
        title: 'Konsultasi bertiga dengan saling membelakangi',
        task: 'Kesulitan peserta memakai hal yang dipelajari ketika {{workTask}} berlangsung.',
        steps:
          'Ceritakan kesulitan dua menit, lalu putar badan membelakangi dua rekan. Dengarkan mereka berbincang tentang Anda seolah Anda tidak hadir, dan catat. Berbaliklah, sebutkan yang paling berguna. Bergantian.',
        supporter:
          'Susunan tiga orang ditentukan {{supervisor}} dari unit atau angkatan yang tidak saling menilai.',
        evidence: 'Kartu tiga baris: kesulitan, gagasan paling berguna, langkah.',
        reflection: [
          'Bagaimana rasanya mendengar tanpa dapat membantah?',
          'Gagasan mana yang semula Anda tolak dalam hati?',
          'Langkah apa sebelum bertemu bertiga lagi?',
        ],
        supervisorGuide:
          'Jangan ikut dalam kelompok bawahan Anda. Tanyakan langkahnya saja. Tambah kelompok bila peminat bertambah.',
        peerGuide: 'Berbincanglah dengan hormat dan berani, seakan menolong teman dekat.',
        lowBandwidth: 'Dilakukan lewat telepon konferensi dengan penutur membisukan suaranya.',
        accessible:
          'Membelakangi diganti dengan menutup mata atau menunduk bila peserta membaca gerak bibir.',
        relevance: 'Tiga puluh menit bersama dua rekan kerap membuka jalan buntu.',
      },
      en: {
        title: 'Back-turned consulting in threes',
        task: 'A difficulty the participant meets when {{workTask}} calls for what was learnt.',
        steps:
          "Tell the difficulty in two minutes, then turn your back on two colleagues. Hear them discuss it as if you weren't there, taking notes. Turn round and say what was most useful. Change places.",
        supporter:
          "Threes are arranged by the {{supervisor}} from units or cohorts that don't appraise one another.",
        evidence: 'A three-line card: difficulty, most useful idea, step.',
        reflection: [
          'How did it feel to listen without being able to object?',
          'Which idea did you inwardly reject at first?',
          'Which step comes before the three of you meet again?',
        ],
        supervisorGuide:
          "Don't join a group with your subordinates. Ask about the step only. Add groups as interest grows.",
        peerGuide: 'Talk with respect and courage, as though for a close friend.',
        lowBandwidth: 'It runs as a telephone conference in which the teller goes on mute.',
        accessible: 'Turning away gives place to looking down if someone reads lips.',
        relevance: 'Half an hour with two colleagues often opens a dead end.',
      },
    },
  },
  {
    id: 'reflection-circle-close',
    version: '1.0.0',
    purpose: {
      id: 'Memetik makna pengalaman bersama sebelum melangkah ke tahap lain.',
      en: 'Draw meaning from shared experience before moving on.',
    },
    citation: 'stanfield',
    verbBands: ['evaluate', 'analyse'],
    domains: ['affective', 'cognitive'],
    mode: 'social',
    abc: 'discussion',
    moments: ['change', 'more'],
    jalur: null,
    form: 'non-classical',
    minutes: { min: 45, typical: 60, max: 90 },
    sessions: { min: 1, typical: 2, max: 3 },
    spacing: 4,
    phase: 'sustain',
    preconditions: ['needs-group-4'],
    prerequisites: [],
    yields: ['feedback-habit'],
    supporterRole: 'facilitator',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 60,
    audienceTags: ['any', 'volunteers', 'field', 'frontline', 'teachers', 'leaders'],
    causeTags: [
      'attitude-service',
      'coordination',
      'teaching-skill',
      'measurement-skill',
      'communication-skill',
    ],
    proofKind: 'minutes',
    reflectionModel: 'orid',
    costBand: 'none',
    templates: {
      id: {
        title: 'Lingkaran refleksi terpandu',
        task: 'Pengalaman {{audience}} selama satu tahap memperbaiki {{service}}.',
        steps:
          'Ikuti empat lapis pertanyaan: apa yang terlihat, apa yang terasa, apa artinya, apa keputusannya. Setiap orang berbicara sekali pada setiap lapis sebelum ada yang berbicara dua kali. Tuliskan keputusan di kertas besar dan tandai penanggung jawab.',
        supporter:
          'Pembuka lapis pertama adalah {{supervisor}}, cukup dengan satu fakta tanpa penilaian.',
        evidence: 'Kertas keputusan bertanda tangan seluruh anggota lingkaran.',
        reflection: [
          'Fakta apa yang disebut berbeda oleh dua orang?',
          'Kapan suasana berubah, dan oleh apa?',
          'Keputusan mana yang menjadi tanggung jawab Anda?',
        ],
        supervisorGuide:
          'Duduk sejajar dan letakkan gawai. Terima keheningan. Jalankan keputusan yang menjadi bagian Anda lebih dahulu daripada anggota.',
        peerGuide: 'Bila giliran Anda, bicaralah untuk diri sendiri dengan kata "saya".',
        lowBandwidth:
          'Lingkaran diadakan di pelataran dengan benda giliran bicara sebagai pengganti mikrofon.',
        accessible:
          'Pertanyaan tiap lapis dibacakan dua kali dan boleh dijawab dengan gambar atau gerak.',
        relevance: 'Pengalaman bersama menjadi pelajaran bila maknanya diucapkan.',
      },
      en: {
        title: 'A guided circle of reflection',
        task: 'What {{audience}} lived through in one stage of improving {{service}}.',
        steps:
          'Follow four layers of questions: what was seen, what was felt, what it means, what is decided. Everyone speaks once in each layer before anybody speaks twice. Write decisions on a large sheet and mark who is responsible.',
        supporter:
          'The first layer is opened by the {{supervisor}}, with a single fact and no judgement.',
        evidence: 'A sheet of decisions signed by everyone in the circle.',
        reflection: [
          'Which fact was told differently by two people?',
          'When did the mood change, and through what?',
          'Which decision is yours to carry?',
        ],
        supervisorGuide:
          'Sit at the same level and put devices away. Accept silence. Do your share of the decisions before members do theirs.',
        peerGuide: 'When it is your turn, speak for yourself and say "I".',
        lowBandwidth: 'The circle is held in a yard, with a talking piece instead of a microphone.',
        accessible:
          'Questions of each layer are read twice and may be answered by drawing or gesture.',
        relevance: 'Shared experience becomes a lesson once its meaning is spoken.',
      },
    },
  },
  {
    id: 'difficult-encounter-cycle',
    version: '1.0.0',
    purpose: {
      id: 'Mengolah perjumpaan sulit agar tidak berulang sebagai luka atau kebiasaan buruk.',
      en: "Work through hard encounters so they don't return as hurt or bad habit.",
    },
    citation: 'gibbs',
    verbBands: ['analyse', 'evaluate'],
    domains: ['affective'],
    mode: 'social',
    abc: 'discussion',
    moments: ['change', 'apply'],
    jalur: 'sociocultural-training',
    form: 'classical',
    minutes: { min: 45, typical: 60, max: 90 },
    sessions: { min: 2, typical: 3, max: 4 },
    spacing: 3,
    phase: 'sustain',
    preconditions: [],
    prerequisites: ['build'],
    yields: ['cases-collected'],
    supporterRole: 'coach',
    connectivity: 'low',
    printable: true,
    maxMinutesPerSitting: 60,
    audienceTags: ['frontline', 'field', 'volunteers', 'teachers'],
    causeTags: [
      'attitude-service',
      'communication-skill',
      'compliance-integrity',
      'emergency-response',
    ],
    proofKind: 'log',
    reflectionModel: 'gibbs',
    costBand: 'none',
    templates: {
      id: {
        title: 'Mengurai perjumpaan yang sulit',
        task: 'Satu perjumpaan dengan {{beneficiary}} yang masih mengganjal.',
        steps:
          'Gambarkan kejadiannya tanpa menilai. Akui perasaan Anda, timbang yang baik dan buruk, cari penjelasan dari sudut orang itu. Rumuskan kalimat lain yang mungkin dan latih sekali bersama pasangan.',
        supporter:
          'Ruang aman dijaga pelatih; {{supervisor}} menerima hanya usul perubahan prosedur, bukan isi cerita.',
        evidence: 'Halaman refleksi enam bagian dan satu kalimat pengganti yang sudah dilatih.',
        reflection: [
          'Emosi apa yang datang lebih dahulu, dan apa pemicunya?',
          'Apa yang mungkin sedang ditanggung orang itu?',
          'Kalimat apa yang akan Anda ucapkan bila terulang?',
        ],
        supervisorGuide:
          'Jangan meminta nama atau rincian. Tawarkan jeda tugas setelah kejadian berat. Ubah aturan yang berulang kali memicu pertengkaran.',
        peerGuide: 'Dengarkan tanpa membandingkan dengan pengalaman Anda sendiri.',
        lowBandwidth:
          'Urai berdua sambil berjalan seusai tugas, dengan kartu enam gambar sebagai penunjuk.',
        accessible:
          'Peserta boleh memilih menulis, menggambar, atau bercerita kepada pelatih seorang diri.',
        relevance: 'Perjumpaan yang diolah mengembalikan tenaga untuk melayani.',
      },
      en: {
        title: 'Unpicking a difficult encounter',
        task: 'One encounter with {{beneficiary}} that still weighs on you.',
        steps:
          'Describe what happened without judging. Own your feelings, weigh good and bad, look for an explanation from their side. Find another sentence that was possible and rehearse it once with a partner.',
        supporter:
          'The coach keeps the room safe; the {{supervisor}} receives proposals to change procedure only, never the story.',
        evidence: 'A six-part reflection page and one replacement sentence, rehearsed.',
        reflection: [
          'Which emotion came first, and what set it off?',
          'What might that person have been carrying?',
          'Which words will you use if it happens again?',
        ],
        supervisorGuide:
          "Don't ask for names or details. Offer a pause from duty after heavy events. Change rules that spark quarrels time and again.",
        peerGuide: 'Listen without comparing it to your own experience.',
        lowBandwidth:
          'Unpick it in twos on a walk after duty, with a card of six pictures as a guide.',
        accessible: 'Participants may choose to write, draw, or tell the coach in private.',
        relevance: 'An encounter worked through gives back strength to serve.',
      },
    },
  },
] satisfies PatternInput[];

/** Learning from others: peers, superiors, coaches and communities, in forms that fit most offices. */
import type { PatternInput } from '../schema.ts';

export const socialCore = [
  {
    id: 'peer-assist-session',
    version: '1.0.0',
    purpose: {
      id: 'Meminjam pengalaman rekan sebelum memulai pekerjaan yang sulit.',
      en: "Borrow colleagues' experience before hard work begins.",
    },
    citation: 'collison-parcell',
    verbBands: ['analyse', 'create'],
    domains: ['cognitive'],
    mode: 'social',
    abc: 'discussion',
    moments: ['solve', 'new'],
    jalur: 'other-non-classical',
    form: 'non-classical',
    minutes: { min: 60, typical: 90, max: 120 },
    sessions: { min: 1, typical: 1, max: 2 },
    spacing: 4,
    phase: 'build',
    preconditions: ['needs-group-4', 'needs-expert-peer'],
    prerequisites: [],
    yields: ['action-plan', 'group-formed'],
    supporterRole: 'peer',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 60,
    audienceTags: ['any', 'leaders', 'analysts'],
    causeTags: ['planning', 'diagnosis-skill', 'coordination', 'leadership-stakeholder'],
    proofKind: 'minutes',
    reflectionModel: 'free',
    costBand: 'none',
    templates: {
      id: {
        title: 'Bantuan rekan sebelum memulai',
        task: 'Rencana peserta untuk menangani satu bagian {{workTask}} yang belum pernah berhasil.',
        steps:
          'Paparkan rencana dalam sepuluh menit. Rekan bertanya untuk memahami, lalu berunding tanpa Anda sela tentang apa yang akan mereka lakukan di posisi Anda. Tutup dengan menyebut saran yang Anda ambil beserta tanggalnya.',
        supporter:
          'Sebagai narasumber utama, {{peerExpert}} membawa satu kegagalan dan satu keberhasilan serupa.',
        evidence: 'Notulen satu halaman: pertanyaan, pilihan, saran yang diambil dan yang ditolak.',
        reflection: [
          'Saran mana yang paling menggoyahkan rencana awal Anda?',
          'Pengalaman siapa yang belum Anda minta?',
          'Tindakan apa yang berubah sejak pertemuan ini?',
        ],
        supervisorGuide:
          'Undang orang yang pernah mengerjakan, bukan yang paling tinggi jabatannya. Jangan hadir bila kehadiran Anda membuat orang berhati-hati. Minta peserta melaporkan hasil saran tiga pekan kemudian.',
        peerGuide:
          'Tawarkan pengalaman dengan rumus "waktu itu kami ...", hindari kata "seharusnya".',
        lowBandwidth:
          'Pertemuan dapat dialihkan ke sambungan telepon kelompok; rencana dikirim sebelumnya dalam satu pesan pendek.',
        accessible:
          'Pembicara menyebut namanya sebelum bicara agar peserta tunanetra atau di sambungan suara dapat mengikuti.',
        relevance: 'Kesalahan yang sudah dibayar mahal oleh rekan tidak perlu Anda bayar lagi.',
      },
      en: {
        title: 'A peer assist before the start',
        task: "The participant's plan for one part of {{workTask}} that has never yet succeeded.",
        steps:
          'Present the plan in ten minutes. Colleagues ask until they understand, then confer without your interruption on what they would do in your place. Close by naming the advice you take and its date.',
        supporter:
          'As principal resource, the {{peerExpert}} brings one failure and one success of the same kind.',
        evidence: 'Minutes on one page: questions, options, advice taken and advice declined.',
        reflection: [
          'Which piece of advice shook your first plan most?',
          'Whose experience have you not asked for yet?',
          'Which action has changed since this meeting?',
        ],
        supervisorGuide:
          'Invite those who have done it, not those of highest rank. Stay away if your presence makes people careful. Have the participant report what became of the advice three weeks later.',
        peerGuide: 'Offer experience in the form "that time we ..."; avoid "you should".',
        lowBandwidth:
          'The meeting can move to a group telephone call; the plan goes out beforehand in one short message.',
        accessible:
          'Speakers give their name first so that blind members, or those on a voice line, can follow.',
        relevance: 'Mistakes for which colleagues have paid dearly need not be paid for again.',
      },
    },
  },
  {
    id: 'action-learning-set',
    version: '1.0.0',
    purpose: {
      id: 'Memecahkan masalah nyata melalui pertanyaan dan tindakan antarsesi.',
      en: 'Solve a real problem through questions and action between sessions.',
    },
    citation: 'marquardt',
    verbBands: ['analyse', 'evaluate', 'create'],
    domains: ['cognitive', 'affective'],
    mode: 'social',
    abc: 'collaboration',
    moments: ['solve', 'change'],
    jalur: 'learning-community',
    form: 'non-classical',
    minutes: { min: 90, typical: 120, max: 150 },
    sessions: { min: 3, typical: 4, max: 6 },
    spacing: 3,
    phase: 'apply',
    preconditions: ['needs-group-4', 'needs-supervisor-time'],
    prerequisites: [],
    yields: ['action-plan', 'group-formed'],
    supporterRole: 'learning-coach',
    connectivity: 'low',
    printable: true,
    maxMinutesPerSitting: 90,
    audienceTags: ['leaders', 'analysts', 'any'],
    causeTags: ['leadership-stakeholder', 'coordination', 'planning', 'attitude-service'],
    proofKind: 'minutes',
    reflectionModel: 'free',
    costBand: 'none',
    templates: {
      id: {
        title: 'Kelompok pembelajaran aksi',
        task: 'Satu masalah mendesak di sekitar {{indicator}} yang pemiliknya berwenang bertindak.',
        steps:
          'Pemilik masalah bercerita lima menit. Anggota hanya mengajukan pertanyaan; pernyataan diberikan bila ditanya. Kelompok menyepakati rumusan masalah, kemudian pemilik menetapkan tindakan sebelum sesi berikutnya. Akhiri dengan telaah cara kelompok belajar.',
        supporter:
          'Peran {{supervisor}} adalah membuka jalan bagi tindakan yang disepakati; pelatih pembelajaran menjaga aturan bertanya.',
        evidence:
          'Notulen sesi: rumusan masalah, daftar pertanyaan, tindakan, tenggat, dan pelajaran kelompok.',
        reflection: [
          'Pertanyaan mana yang mengubah pemahaman Anda tentang masalahnya?',
          'Kapan kelompok tergoda memberi nasihat?',
          'Tindakan apa yang Anda jalankan sebelum bertemu lagi?',
        ],
        supervisorGuide:
          'Lepaskan anggota sepenuhnya selama sesi. Terima bahwa rumusan masalah dapat bergeser. Tagih tindakan, jangan isi percakapan.',
        peerGuide: 'Ajukan pertanyaan yang jawabannya belum Anda ketahui, satu demi satu.',
        lowBandwidth:
          'Bila sinyal lemah, anggota jauh mengikuti lewat suara saja dan mengirim pertanyaan melalui pesan pendek.',
        accessible:
          'Sediakan jeda hening untuk menuliskan pertanyaan bagi anggota yang memerlukan waktu merumuskan.',
        relevance:
          'Masalah yang menyangkut banyak pihak jarang selesai dengan jawaban seorang ahli.',
      },
      en: {
        title: 'An action learning set',
        task: 'One urgent problem around the {{indicator}} whose owner has authority to act.',
        steps:
          'The owner tells the story in five minutes. Members only ask; statements come in answer to questions. The set agrees on the problem, and the owner commits to action before it meets again. End with a look at how the set learned.',
        supporter:
          'The {{supervisor}} opens doors for the actions agreed, while the learning coach guards the rule of questions.',
        evidence:
          'Minutes of each session: problem statement, questions, action, due date, and what the set learned.',
        reflection: [
          'Which question changed how you understand the problem?',
          'When was the set tempted to give advice?',
          'Which action will you carry out before meeting again?',
        ],
        supervisorGuide:
          'Release members fully for the session. Accept that the problem statement may shift. Ask after the action, not after what was said.',
        peerGuide: "Ask questions whose answers you don't know yet, one at a time.",
        lowBandwidth:
          'With a weak signal, distant members join by voice alone and send questions as text messages.',
        accessible:
          'Keep a silent pause for writing down questions, for members who need time to word them.',
        relevance: "Problems that touch many parties are seldom solved by one expert's answer.",
      },
    },
  },
  {
    id: 'grow-coaching-monthly',
    version: '1.0.0',
    purpose: {
      id: 'Mengubah niat menjadi tindakan yang ditetapkan sendiri.',
      en: "Turn intention into action of one's own choosing.",
    },
    citation: 'whitmore',
    verbBands: ['apply', 'evaluate'],
    domains: ['cognitive', 'affective'],
    mode: 'social',
    abc: 'discussion',
    moments: ['apply', 'solve', 'change'],
    jalur: 'coaching',
    form: 'non-classical',
    minutes: { min: 45, typical: 60, max: 90 },
    sessions: { min: 2, typical: 4, max: 6 },
    spacing: 3,
    phase: 'apply',
    preconditions: ['needs-supervisor-time'],
    prerequisites: [],
    yields: ['action-plan'],
    supporterRole: 'coach',
    connectivity: 'low',
    printable: true,
    maxMinutesPerSitting: 45,
    audienceTags: ['any', 'leaders', 'analysts'],
    causeTags: ['planning', 'leadership-stakeholder', 'attitude-service', 'feedback-giving'],
    proofKind: 'log',
    reflectionModel: 'free',
    costBand: 'none',
    templates: {
      id: {
        title: 'Coaching berkala untuk {{outcome}}',
        task: 'Satu sasaran pribadi peserta dalam {{workTask}} untuk empat pekan ke depan.',
        steps:
          'Tetapkan sasaran yang dapat dilihat orang lain. Uraikan keadaan sekarang dengan angka atau contoh. Gali setidaknya tiga pilihan sebelum memilih. Ucapkan tindakan, waktu, dan tanda keberhasilannya.',
        supporter:
          'Di antara dua pertemuan {{supervisor}} menanyakan satu hal saja: tindakan yang sudah berjalan.',
        evidence: 'Kartu coaching setiap sesi: sasaran, kenyataan, pilihan, tindakan, tanggal.',
        reflection: [
          'Pilihan apa yang tidak akan muncul tanpa percakapan tadi?',
          'Seberapa besar kendali Anda atas sasaran itu?',
          'Langkah terkecil apa yang dapat dimulai dalam dua hari?',
        ],
        supervisorGuide:
          'Pisahkan coaching dari penilaian. Tahan jawaban Anda; bertanyalah sampai pegawai menemukan jalannya. Pegang kerahasiaan isi percakapan.',
        peerGuide: 'Rekan boleh menjadi pengingat: tanyakan kabar tindakan setiap Jumat.',
        lowBandwidth:
          'Coaching dapat dilakukan lewat telepon suara selama tiga puluh menit dengan kartu kertas di kedua pihak.',
        accessible:
          'Pilih tempat tenang tanpa gema; pertanyaan dikirim tertulis bagi peserta dengan gangguan pendengaran.',
        relevance: 'Tindakan yang dipilih sendiri lebih sering dijalankan.',
      },
      en: {
        title: 'Regular coaching so as to {{outcome}}',
        task: 'One personal goal of the participant in {{workTask}} for the coming four weeks.',
        steps:
          'Set a goal others could see. Describe the present state in figures or examples. Look for at least three options before choosing. Say aloud the action, the time, and how success will show.',
        supporter:
          'Between two meetings the {{supervisor}} asks about one thing only: the action already begun.',
        evidence: 'A coaching card per session: goal, reality, options, action, date.',
        reflection: [
          'Which option would not have appeared without this talk?',
          'How much of that goal is in your own hands?',
          'What smallest step can start within two days?',
        ],
        supervisorGuide:
          'Keep coaching apart from appraisal. Hold back your answers; ask until the employee finds a way. Keep what was said confidential.',
        peerGuide: 'A colleague may serve as reminder and ask about the action each Friday.',
        lowBandwidth:
          'Coaching works over a thirty-minute voice call with a paper card on both sides.',
        accessible:
          'Choose a quiet room without echo; send questions in writing to participants with hearing loss.',
        relevance: 'Actions people choose for themselves are carried out more often.',
      },
    },
  },
  {
    id: 'job-shadow-expert',
    version: '1.0.0',
    purpose: {
      id: 'Menangkap keputusan ahli yang jarang tertulis.',
      en: 'Capture expert decisions that are seldom written down.',
    },
    citation: 'lave-wenger',
    verbBands: ['understand', 'analyse'],
    domains: ['cognitive', 'psychomotor'],
    mode: 'social',
    abc: 'inquiry',
    moments: ['new'],
    jalur: 'other-non-classical',
    form: 'non-classical',
    minutes: { min: 90, typical: 180, max: 360 },
    sessions: { min: 1, typical: 2, max: 3 },
    spacing: 1,
    phase: 'build',
    preconditions: ['needs-expert-peer'],
    prerequisites: [],
    yields: ['standard-known', 'cases-collected'],
    supporterRole: 'expert',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 90,
    audienceTags: ['any', 'frontline', 'field', 'analysts'],
    causeTags: [
      'procedure-skill',
      'diagnosis-skill',
      'communication-skill',
      'leadership-stakeholder',
    ],
    proofKind: 'log',
    reflectionModel: 'kolb',
    costBand: 'none',
    templates: {
      id: {
        title: 'Mengikuti hari kerja {{peerExpert}}',
        task: 'Pekerjaan {{workTask}} yang dilakukan ahli pada hari biasa, termasuk gangguannya.',
        steps:
          'Ikuti ahli tanpa mengambil alih. Catat setiap saat ia berhenti, memilih, atau menyimpang dari kebiasaan. Seusai kerja, tanyakan tanda apa yang dilihatnya pada lima keputusan itu.',
        supporter:
          'Sepanjang hari {{peerExpert}} menyuarakan pikirannya pada saat-saat yang aman untuk bicara.',
        evidence: 'Tabel lima keputusan: tanda yang dilihat, pilihan yang ditolak, alasan.',
        reflection: [
          'Tanda apa yang dilihat ahli, tetapi luput dari mata Anda?',
          'Keputusan mana yang akan Anda ambil secara lain, dan mengapa?',
          'Cara mana yang Anda tiru pada kasus pertama sesudah ini?',
        ],
        supervisorGuide:
          'Pilih ahli yang mau diganggu pertanyaan. Kurangi target ahli pada hari itu. Minta peserta memaparkan tabelnya kepada Anda selama lima menit.',
        peerGuide:
          'Jangan merapikan cara kerja karena ada yang melihat; keadaan sehari-hari justru bahan belajarnya.',
        lowBandwidth:
          'Pengamatan berlangsung di tempat; catatan ditulis pada buku lapangan bergaris dua kolom.',
        accessible:
          'Ahli menceritakan apa yang dilihat dan diraba, sehingga pengamat tunanetra menangkap tandanya.',
        relevance: 'Kepekaan ahli terbentuk bertahun-tahun; sebagian dapat dipinjam dalam sehari.',
      },
      en: {
        title: 'A working day beside the {{peerExpert}}',
        task: "The expert's {{workTask}} on an ordinary day, interruptions included.",
        steps:
          'Follow without taking over. Note each moment the expert pauses, chooses, or departs from habit. After work, ask which cue lay behind five of those decisions.',
        supporter:
          'Throughout the day the {{peerExpert}} thinks aloud at moments when it is safe to talk.',
        evidence: 'A table of five decisions: cue seen, options rejected, reason.',
        reflection: [
          'Which cue did the expert see that escaped you?',
          'Which decision would you have taken otherwise, and why?',
          'What will you imitate in your first case after today?',
        ],
        supervisorGuide:
          "Pick an expert who welcomes being interrupted. Lower the expert's target for the day. Have the participant walk you through the table in five minutes.",
        peerGuide:
          "Don't tidy up your work because someone watches; everyday conditions are the lesson.",
        lowBandwidth: 'Observation happens on the spot; notes go into a two-column field book.',
        accessible:
          'The expert tells what is seen and felt by hand, so that a blind observer picks up the cues.',
        relevance: "An expert's eye takes years to form; part of it can be borrowed in a day.",
      },
    },
  },
  {
    id: 'community-clinic-monthly',
    version: '1.0.0',
    purpose: {
      id: 'Menjaga keahlian bersama melalui pembahasan kasus yang berirama tetap.',
      en: 'Sustain shared expertise through case talk at a steady rhythm.',
    },
    citation: 'wenger',
    verbBands: ['apply', 'evaluate'],
    domains: ['cognitive', 'affective'],
    mode: 'social',
    abc: 'discussion',
    moments: ['solve', 'more', 'change'],
    jalur: 'learning-community',
    form: 'non-classical',
    minutes: { min: 60, typical: 90, max: 120 },
    sessions: { min: 3, typical: 4, max: 8 },
    spacing: 4,
    phase: 'sustain',
    preconditions: ['needs-group-4'],
    prerequisites: [],
    yields: ['cases-collected', 'group-formed'],
    supporterRole: 'community',
    connectivity: 'low',
    printable: true,
    maxMinutesPerSitting: 60,
    audienceTags: ['any', 'frontline', 'field', 'analysts', 'teachers'],
    causeTags: [
      'coordination',
      'diagnosis-skill',
      'procedure-skill',
      'attitude-service',
      'data-quality',
    ],
    proofKind: 'minutes',
    reflectionModel: 'orid',
    costBand: 'none',
    templates: {
      id: {
        title: 'Klinik kasus komunitas {{audience}}',
        task: 'Dua kasus {{workTask}} terbaru yang belum terpecahkan di unit anggota.',
        steps:
          'Pembawa kasus menyerahkan ringkasan satu halaman. Anggota membahas fakta, kesan, tafsir, lalu keputusan. Simpulkan satu aturan praktis dan masukkan ke buku kasus komunitas.',
        supporter:
          'Sebagai tuan rumah bergilir, anggota komunitas memilih kasus; {{supervisor}} hanya hadir bila diundang.',
        evidence: 'Notulen klinik dan satu tambahan pada buku kasus.',
        reflection: [
          'Bagian percakapan mana yang memberi Anda energi?',
          'Aturan praktis apa yang mulai terlihat dari beberapa kasus?',
          'Kasus apa yang akan Anda bawa berikutnya?',
        ],
        supervisorGuide:
          'Lindungi waktunya pada kalender unit. Jangan menitipkan sosialisasi atau pengumuman. Ambil dari buku kasus bahan untuk memperbarui prosedur.',
        peerGuide: 'Bawa kasus gagal; kasus berhasil sudah cukup sering diceritakan.',
        lowBandwidth:
          'Anggota yang tidak dapat bergabung menitipkan kasus melalui pesan suara dan menerima buku kasus fotokopi.',
        accessible:
          'Ringkasan kasus dibacakan utuh sebelum dibahas, dan penerjemah isyarat dipesan bila diperlukan.',
        relevance: 'Persoalan yang hari ini aneh bagi satu orang besok menjadi rutin bagi semua.',
      },
      en: {
        title: 'Case clinic in the community of {{audience}}',
        task: "Two recent cases of {{workTask}} still unsolved in members' units.",
        steps:
          "The case owner hands round one page. Members go through facts, impressions, meaning, then decision. Draw one rule of thumb from it and enter it in the community's case book.",
        supporter:
          'Members host in turn and choose the cases; the {{supervisor}} attends by invitation only.',
        evidence: 'Clinic minutes and one new entry in the case book.',
        reflection: [
          'Which part of the conversation gave you energy?',
          'What rule of thumb begins to show across cases?',
          'Which case will you bring next?',
        ],
        supervisorGuide:
          "Protect the hour in the unit's calendar. Don't slip in briefings or announcements. Draw on the case book when procedures are updated.",
        peerGuide: 'Bring a case that failed; successes are told often enough.',
        lowBandwidth:
          "Members who can't join leave their case as a voice message and receive the case book as photocopies.",
        accessible:
          'The summary is read aloud in full before the talk, and a sign interpreter is booked where wanted.',
        relevance: 'What is odd to one person today is routine for all tomorrow.',
      },
    },
  },
  {
    id: 'sbi-feedback-trios',
    version: '1.0.0',
    purpose: {
      id: 'Membiasakan umpan balik yang menyebut situasi, perilaku, dan dampak.',
      en: 'Make feedback of situation, behaviour and impact a habit.',
    },
    citation: 'ccl-sbi',
    verbBands: ['apply'],
    domains: ['affective', 'cognitive'],
    mode: 'social',
    abc: 'practice',
    moments: ['new', 'apply'],
    jalur: 'coaching',
    form: 'non-classical',
    minutes: { min: 45, typical: 60, max: 90 },
    sessions: { min: 1, typical: 2, max: 4 },
    spacing: 2,
    phase: 'build',
    preconditions: [],
    prerequisites: [],
    yields: ['feedback-habit'],
    supporterRole: 'facilitator',
    connectivity: 'low',
    printable: true,
    maxMinutesPerSitting: 45,
    audienceTags: ['leaders', 'any', 'teachers'],
    causeTags: ['feedback-giving', 'communication-skill', 'leadership-stakeholder'],
    proofKind: 'supervisor-observation',
    reflectionModel: 'gibbs',
    costBand: 'none',
    templates: {
      id: {
        title: 'Latihan umpan balik bertiga',
        task: 'Satu umpan balik yang memang harus disampaikan peserta mengenai {{workTask}}.',
        steps:
          'Tulis situasi, perilaku yang terlihat, dan dampaknya dalam tiga kalimat. Sampaikan kepada pasangan; pengamat ketiga menandai kata penilaian yang menyelinap. Ulangi hingga bersih, lalu sampaikan kepada orang yang sebenarnya dalam tiga hari.',
        supporter:
          'Sesudah latihan {{supervisor}} menjadi penerima umpan balik pertama agar aturan berlaku ke dua arah.',
        evidence: 'Kartu tiga kalimat dan catatan tanggapan penerima sebenarnya.',
        reflection: [
          'Apa yang Anda rasakan tepat sebelum menyampaikan?',
          'Kata mana yang ternyata berupa penilaian?',
          'Kepada siapa umpan balik berikutnya, dan kapan?',
        ],
        supervisorGuide:
          'Mintalah umpan balik atas cara Anda memimpin. Dengarkan tanpa membela diri, ucapkan terima kasih. Catat apakah percakapan serupa terjadi lagi tanpa diminta.',
        peerGuide: 'Ketika menjadi pengamat, tandai hanya kata; jangan ikut menilai isi.',
        lowBandwidth:
          'Latihan dapat dilakukan melalui telepon bertiga tanpa gambar, dengan kartu kertas di tangan masing-masing.',
        accessible:
          'Peserta tuli berlatih dengan kartu tertulis dan jeda bergiliran yang ditandai tangan.',
        relevance:
          'Perbaikan cepat bergantung pada orang yang berani menyebut apa yang dilihatnya.',
      },
      en: {
        title: 'Feedback practice in threes',
        task: 'One piece of feedback about {{workTask}} that the participant does owe somebody.',
        steps:
          'Write situation, visible behaviour and impact in three sentences. Say it to a partner while the third person marks any judging word that creeps in. Repeat until it is clean, then say it to the real person within three days.',
        supporter:
          'After the practice the {{supervisor}} is first to receive feedback, so that the rule runs both ways.',
        evidence: 'The three-sentence card and a note of how the real receiver responded.',
        reflection: [
          'What did you feel right before you spoke?',
          'Which word turned out to be a judgement?',
          'Who receives your next feedback, and when?',
        ],
        supervisorGuide:
          'Ask for feedback on your way of leading. Listen without defending yourself, and say thank you. Note whether such talks recur unprompted.',
        peerGuide: 'When observing, mark words only; stay out of the content.',
        lowBandwidth:
          'Three people can practise on a phone call without video, each with a paper card in hand.',
        accessible: 'Deaf participants practise with written cards and turns signalled by hand.',
        relevance: 'Quick improvement depends on people who dare to name what they saw.',
      },
    },
  },
  {
    id: 'appreciative-interviews',
    version: '1.0.0',
    purpose: {
      id: 'Menggali kekuatan yang sudah ada sebelum membahas kekurangan.',
      en: 'Find the strengths at hand before talking of weaknesses.',
    },
    citation: 'cooperrider',
    verbBands: ['understand', 'analyse'],
    domains: ['affective', 'cognitive'],
    mode: 'social',
    abc: 'inquiry',
    moments: ['change', 'new'],
    jalur: 'other-classical',
    form: 'classical',
    minutes: { min: 45, typical: 60, max: 90 },
    sessions: { min: 1, typical: 1, max: 1 },
    spacing: 0,
    phase: 'orient',
    preconditions: ['needs-group-4'],
    prerequisites: [],
    yields: ['group-formed', 'cases-collected'],
    supporterRole: 'facilitator',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 45,
    audienceTags: ['any', 'leaders', 'frontline', 'volunteers'],
    causeTags: ['attitude-service', 'leadership-stakeholder', 'coordination', 'teaching-skill'],
    proofKind: 'minutes',
    reflectionModel: 'orid',
    costBand: 'none',
    templates: {
      id: {
        title: 'Wawancara kisah terbaik',
        task: 'Pengalaman peserta ketika {{service}} berjalan sangat baik bagi {{beneficiary}}.',
        steps:
          'Wawancarai pasangan tentang satu hari kerja terbaiknya: apa yang terjadi, siapa yang berperan, apa yang membuatnya mungkin. Ceritakan kisah pasangan kepada kelompok. Temukan tiga syarat keberhasilan yang sama.',
        supporter:
          'Ketika sesi dibuka, {{supervisor}} menceritakan satu kisahnya sendiri tanpa menyelipkan pesan.',
        evidence: 'Daftar syarat keberhasilan yang didukung kutipan kisah.',
        reflection: [
          'Kisah mana yang masih terngiang?',
          'Syarat keberhasilan apa yang sering kita abaikan?',
          'Bagaimana Anda menghadirkan satu syarat itu pekan depan?',
        ],
        supervisorGuide:
          'Hindari membandingkan kisah antarunit. Simpan daftar syarat untuk dipakai ketika menyusun rencana. Hargai kisah pegawai yang jarang bicara.',
        peerGuide: 'Tanyakan rincian sampai Anda dapat membayangkan tempat kejadiannya.',
        lowBandwidth:
          'Wawancara berlangsung berdua di luar ruang; pencatat memakai kartu, bukan gawai.',
        accessible:
          'Bahasa daerah dipersilakan, dan kisah boleh direkam suara sebagai ganti tulisan.',
        relevance: 'Tim yang mengenal kekuatannya lebih siap menerima perubahan.',
      },
      en: {
        title: 'Interviews about work at its best',
        task: "Participants' experience of {{service}} going very well for {{beneficiary}}.",
        steps:
          "Interview a partner on their best working day: what happened, who played a part, what made it possible. Tell the group your partner's story. Find three conditions of success the stories share.",
        supporter:
          'When the session opens, the {{supervisor}} tells a story of their own without slipping in a message.',
        evidence: 'A list of success conditions supported by lines from the stories.',
        reflection: [
          'Which story still rings in your ears?',
          'Which condition of success do we often neglect?',
          'How will you bring about one of them next week?',
        ],
        supervisorGuide:
          'Avoid comparing stories between units. Keep the list for the time when plans are made. Honour the stories of staff who seldom speak.',
        peerGuide: 'Ask for details until you can picture the place.',
        lowBandwidth:
          'Interviews are held in twos, outdoors if need be; the note-taker uses cards rather than a device.',
        accessible:
          'Local languages are welcome, and a story may be voice-recorded instead of written.',
        relevance: 'A team that knows its strengths is readier for change.',
      },
    },
  },
  {
    id: 'supervisor-transfer-talks',
    version: '1.0.0',
    purpose: {
      id: 'Menjembatani pembelajaran dan pekerjaan melalui percakapan singkat dengan atasan.',
      en: "Bridge learning and work through short talks with one's superior.",
    },
    citation: 'broad-newstrom',
    verbBands: ['apply', 'evaluate'],
    domains: ['affective', 'cognitive'],
    mode: 'social',
    abc: 'discussion',
    moments: ['apply'],
    jalur: 'mentoring',
    form: 'non-classical',
    minutes: { min: 10, typical: 15, max: 30 },
    sessions: { min: 2, typical: 3, max: 4 },
    spacing: 4,
    phase: 'apply',
    preconditions: ['needs-supervisor-time'],
    prerequisites: [],
    yields: ['action-plan', 'feedback-habit'],
    supporterRole: 'supervisor',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 15,
    audienceTags: ['any', 'frontline', 'field', 'analysts', 'teachers'],
    causeTags: [
      'procedure-skill',
      'planning',
      'attitude-service',
      'system-use-skill',
      'communication-skill',
    ],
    proofKind: 'supervisor-observation',
    reflectionModel: 'free',
    costBand: 'none',
    templates: {
      id: {
        title: 'Percakapan penerapan dengan atasan',
        task: 'Penerapan kemampuan {{outcome}} dalam tugas pekan berjalan.',
        steps:
          'Sebutkan satu hal yang akan Anda terapkan dan satu hambatan yang Anda duga. Sepakati kesempatan memakainya. Pada percakapan berikut, tunjukkan bukti kerja dan ceritakan yang tidak berhasil.',
        supporter:
          'Percakapan {{minutes}} menit dipegang oleh {{supervisor}}: mendengar, menyepakati kesempatan, menghapus hambatan.',
        evidence:
          'Lembar kesepakatan penerapan yang ditandatangani dua pihak dan diperbarui setiap percakapan.',
        reflection: [
          'Kesempatan mana yang terlewat, dan siapa yang dapat membukanya?',
          'Dukungan apa yang belum berani Anda minta?',
          'Apa bukti yang akan Anda bawa pada percakapan berikutnya?',
        ],
        supervisorGuide:
          'Jadwalkan percakapan sebelum pembelajaran dimulai. Berikan tugas yang memerlukan keterampilan baru dalam sepuluh hari. Tanyakan bukti, bukan kesan.',
        peerGuide: 'Tawarkan diri mengambil alih satu tugas kecil agar rekan sempat menerapkan.',
        lowBandwidth:
          'Percakapan diganti dua kali panggilan pendek bagi unit yang berjauhan; kesepakatan dibacakan ulang sebelum ditutup.',
        accessible:
          'Kesepakatan dituliskan oleh atasan bila pegawai kesulitan menulis, lalu disetujui secara lisan.',
        relevance: 'Tanpa kesempatan memakai, keterampilan baru hilang dalam hitungan pekan.',
      },
      en: {
        title: 'Transfer talks with the superior',
        task: "Occasions to {{outcome}} in the current week's duties.",
        steps:
          'Name one thing you will apply and one obstacle you foresee. Agree on an occasion to use it. At the next talk, show evidence from work and tell what failed.',
        supporter:
          'Each talk of {{minutes}} minutes is held by the {{supervisor}}: listening, agreeing on an occasion, clearing obstacles.',
        evidence: 'A transfer agreement signed by both and updated at each talk.',
        reflection: [
          'Which occasion was missed, and who could open it?',
          'What support have you not dared to ask for?',
          'What evidence will you bring to the next talk?',
        ],
        supervisorGuide:
          'Schedule the talks before learning begins. Assign work that calls for the new skill within ten days. Ask for evidence, not impressions.',
        peerGuide: 'Offer to take over one small duty so that your colleague has time to apply.',
        lowBandwidth:
          'For distant units two short calls replace the talk; the agreement is read back before hanging up.',
        accessible:
          'The superior writes the agreement down for staff who find writing hard, and they confirm it aloud.',
        relevance: 'Without an occasion to use it, a new skill fades within weeks.',
      },
    },
  },
] satisfies PatternInput[];

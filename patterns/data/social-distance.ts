/** Learning from others across distance and with little signal, and with people outside the agency. */
import type { PatternInput } from '../schema.ts';

export const socialDistance = [
  {
    id: 'radio-case-conference',
    version: '1.0.0',
    purpose: {
      id: 'Mempertemukan petugas terpencil dengan ahli melalui suara.',
      en: 'Bring remote staff and experts together by voice.',
    },
    citation: 'klein-power',
    verbBands: ['analyse', 'evaluate'],
    domains: ['cognitive'],
    mode: 'social',
    abc: 'discussion',
    moments: ['solve', 'more'],
    jalur: 'mentoring',
    form: 'non-classical',
    minutes: { min: 20, typical: 30, max: 45 },
    sessions: { min: 4, typical: 6, max: 10 },
    spacing: 2,
    phase: 'apply',
    preconditions: ['needs-expert-peer'],
    prerequisites: [],
    yields: ['cases-collected'],
    supporterRole: 'expert',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 30,
    audienceTags: ['field', 'volunteers', 'frontline'],
    causeTags: ['diagnosis-skill', 'communication-skill', 'coordination', 'emergency-response'],
    proofKind: 'log',
    reflectionModel: 'orid',
    costBand: 'low',
    templates: {
      id: {
        title: 'Konsultasi kasus lewat radio',
        task: 'Satu kasus {{workTask}} yang membuat peserta ragu dalam dua pekan terakhir.',
        steps:
          'Sampaikan kasus dalam urutan tetap: lokasi, temuan, dugaan, yang sudah dicoba, yang ditanyakan. Ulangi anjuran yang diterima dengan kalimat sendiri. Laporkan akibatnya pada jadwal siaran berikut.',
        supporter:
          'Pada jam siaran, {{peerExpert}} bertanya tentang tanda sebelum memberi anjuran dan meminta pendengar lain menebak lebih dahulu.',
        evidence: 'Buku siaran: kasus, tebakan, anjuran, akibat.',
        reflection: [
          'Apa yang Anda dengar berbeda dari dugaan semula?',
          'Bagaimana perasaan Anda ketika tebakan meleset?',
          'Tanda apa yang Anda cari pada kunjungan esok?',
        ],
        supervisorGuide:
          'Amankan jam siaran dari pengumuman kantor. Sediakan baterai cadangan. Hitung kasus yang tuntas tanpa kunjungan ahli.',
        peerGuide:
          'Dengarkan sampai selesai, tekan tombol bicara hanya ketika nama Anda dipanggil.',
        lowBandwidth:
          'Jadwal cadangan disepakati bila cuaca buruk; kasus tertulis dititipkan dengan kapal atau kurir.',
        accessible: 'Bagi petugas dengan pendengaran lemah, ringkasan siaran ditulis rekan sepos.',
        relevance: 'Jarak tidak lagi menjadi alasan menangani kasus sendirian.',
      },
      en: {
        title: 'Case consultation over radio',
        task: 'One case of {{workTask}} that left the participant in doubt during the past fortnight.',
        steps:
          'Give the case in fixed order: location, findings, presumption, what was tried, what is asked. Say the advice back in your own sentence. Report its effect in the next broadcast slot.',
        supporter:
          'At broadcast time the {{peerExpert}} asks about signs before advising and lets other listeners guess first.',
        evidence: 'A broadcast book: case, guess, advice, effect.',
        reflection: [
          'What did you hear that differed from your presumption?',
          'How did you feel when your guess missed?',
          "Which sign will you look for on tomorrow's visit?",
        ],
        supervisorGuide:
          "Guard the slot against office announcements. Provide spare batteries. Count cases settled without an expert's journey.",
        peerGuide: 'Listen to the end and press the talk key only when your name is called.',
        lowBandwidth:
          'A reserve slot is agreed for bad weather; written cases go by boat or courier.',
        accessible: 'For staff with weak hearing, a colleague at the post writes a summary.',
        relevance: 'Distance is no longer a reason to handle a case alone.',
      },
    },
  },
  {
    id: 'champion-codiagnosis',
    version: '1.0.0',
    purpose: {
      id: 'Memadukan pengetahuan warga dengan pengetahuan petugas.',
      en: 'Combine what residents know with what officers know.',
    },
    citation: 'wenger',
    verbBands: ['analyse', 'apply'],
    domains: ['cognitive', 'affective'],
    mode: 'social',
    abc: 'collaboration',
    moments: ['solve', 'new'],
    jalur: 'learning-community',
    form: 'non-classical',
    minutes: { min: 60, typical: 90, max: 150 },
    sessions: { min: 2, typical: 4, max: 6 },
    spacing: 3,
    phase: 'build',
    preconditions: ['needs-travel'],
    prerequisites: [],
    yields: ['cases-collected'],
    supporterRole: 'community',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 60,
    audienceTags: ['field', 'volunteers', 'teachers'],
    causeTags: ['diagnosis-skill', 'communication-skill', 'teaching-skill'],
    proofKind: 'work-product',
    reflectionModel: 'kolb',
    costBand: 'low',
    templates: {
      id: {
        title: 'Diagnosis bersama warga rujukan',
        task: 'Satu lokasi nyata yang dikelola warga dan menyangkut {{service}}.',
        steps:
          'Berkelilinglah bersama warga rujukan tanpa menyebut pendapat Anda. Biarkan ia menunjukkan tanda dan menamainya dalam istilah setempat. Cocokkan dengan istilah teknis, sepakati satu percobaan, dan tandai tempatnya.',
        supporter:
          'Sebagai rekan belajar, warga rujukan dipertemukan oleh {{supervisor}} dan diberi tanda penghargaan, bukan upah.',
        evidence: 'Kamus kecil dua kolom istilah dan denah percobaan yang disepakati.',
        reflection: [
          'Tanda apa yang dikenal warga, tetapi tidak ada di buku?',
          'Di mana istilah Anda dan istilah warga berselisih?',
          'Percobaan apa yang Anda periksa bersama bulan depan?',
        ],
        supervisorGuide:
          'Pilih warga yang dipercaya tetangganya. Jangan menjanjikan bantuan. Kembalikan hasil percobaan kepada warga sebelum ke kantor.',
        peerGuide: 'Bantulah mencatat istilah setempat dengan ejaan warga.',
        lowBandwidth:
          'Kegiatan berlangsung di kebun, rumah, atau bengkel; denah digores di kertas semen.',
        accessible:
          'Pilih rute yang sanggup ditempuh semua anggota, sisanya diceritakan dengan contoh yang dibawa pulang.',
        relevance: 'Warga melihat gejala setiap hari, sedangkan petugas beberapa kali setahun.',
      },
      en: {
        title: 'Joint diagnosis with a resident champion',
        task: 'One real site that residents run and that concerns {{service}}.',
        steps:
          'Walk it with the champion without stating your opinion. Let them point out signs and name them in local terms. Match these with technical terms, agree on one trial, and mark the place.',
        supporter:
          'As learning partners, champions are brought in by the {{supervisor}} and receive recognition rather than wages.',
        evidence: 'A small two-column dictionary and a sketch of the agreed trial.',
        reflection: [
          'Which sign do residents know that no book has?',
          'Where do your terms and theirs part ways?',
          'Which trial will you check together next month?',
        ],
        supervisorGuide:
          'Choose champions whom neighbours trust. Promise no aid. Return trial results to residents before the office.',
        peerGuide: 'Help by noting local terms as residents spell them.',
        lowBandwidth:
          'It takes place in the field, house or workshop; the sketch is drawn on sacking paper.',
        accessible:
          'Choose a route all members can manage and tell the rest with samples brought back.',
        relevance: 'Residents see symptoms every day, officers a few times a year.',
      },
    },
  },
  {
    id: 'travelling-mentor-visit',
    version: '1.0.0',
    purpose: {
      id: 'Membawa pembimbing ke tempat kerja yang jauh menurut jadwal angkutan.',
      en: 'Bring a guide to far-off workplaces on the transport timetable.',
    },
    citation: 'collins-apprenticeship',
    verbBands: ['apply', 'analyse'],
    domains: ['cognitive', 'psychomotor'],
    mode: 'social',
    abc: 'practice',
    moments: ['apply', 'more'],
    jalur: 'workplace-guidance',
    form: 'non-classical',
    minutes: { min: 90, typical: 120, max: 240 },
    sessions: { min: 2, typical: 4, max: 8 },
    spacing: 2,
    phase: 'apply',
    preconditions: ['needs-travel', 'needs-expert-peer'],
    prerequisites: [],
    yields: ['feedback-habit', 'practised-safely'],
    supporterRole: 'mentor',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 60,
    audienceTags: ['field', 'volunteers', 'frontline', 'teachers'],
    causeTags: [
      'procedure-skill',
      'diagnosis-skill',
      'measurement-skill',
      'teaching-skill',
      'system-use-skill',
    ],
    proofKind: 'supervisor-observation',
    reflectionModel: 'deal',
    costBand: 'low',
    templates: {
      id: {
        title: 'Kunjungan bimbingan keliling',
        task: 'Pekerjaan {{workTask}} yang sedang berlangsung di lokasi peserta saat pembimbing tiba.',
        steps:
          'Kerjakan tugas hari itu sambil dilihat. Minta pembimbing mengerjakan satu bagian di samping Anda, lalu giliran Anda mengulang. Simpulkan dua hal yang dilatih sendiri sampai kunjungan berikut.',
        supporter:
          'Setiap kunjungan {{peerExpert}} mengurangi bantuannya: menunjukkan, mendampingi, kemudian menonton saja.',
        evidence: 'Kartu kunjungan bertahap dengan tingkat bantuan yang makin kecil.',
        reflection: [
          'Pada bagian mana Anda menunggu isyarat pembimbing?',
          'Apa makna kemajuan ini bagi {{beneficiary}}?',
          'Apa dua latihan mandiri Anda sampai ia kembali?',
        ],
        supervisorGuide:
          'Padukan kunjungan dengan perjalanan rutin agar hemat. Kirim pokok kebutuhan peserta kepada pembimbing lebih dahulu. Baca tingkat bantuan, bukan jumlah kunjungan.',
        peerGuide:
          'Rekan selokasi menyaksikan dan menjadi pengganti pembimbing di antara dua kunjungan.',
        lowBandwidth:
          'Kunjungan tidak memerlukan jaringan; pesan antarkunjungan dititipkan pada papan pos.',
        accessible:
          'Waktu kunjungan disesuaikan dengan keadaan peserta, termasuk jeda dan pendamping.',
        relevance: 'Tangan yang dibimbing di tempatnya sendiri lebih cepat terampil.',
      },
      en: {
        title: 'Travelling guidance visit',
        task: "The {{workTask}} going on at the participant's site when the guide arrives.",
        steps:
          "Do the day's job while being watched. Ask the guide to do one part next to you, then take your turn. Conclude with two things to practise alone until the next visit.",
        supporter:
          'At each visit the {{peerExpert}} withdraws help: showing, accompanying, finally only looking on.',
        evidence: 'A staged visit card with shrinking levels of help.',
        reflection: [
          "At which part were you waiting for the guide's signal?",
          'What does this progress mean for {{beneficiary}}?',
          'What two things will you practise until the guide returns?',
        ],
        supervisorGuide:
          "Combine visits with routine journeys to save cost. Send the participant's needs to the guide beforehand. Read the level of help, not the count of visits.",
        peerGuide: 'A colleague at the same site watches and stands in between two visits.',
        lowBandwidth:
          "The visit works without a network; messages in between are left on the post's board.",
        accessible:
          "Visiting hours suit the participant's condition, breaks and companion included.",
        relevance: 'Hands guided in their own place become skilled faster.',
      },
    },
  },
  {
    id: 'voice-note-questions',
    version: '1.0.0',
    purpose: {
      id: 'Menyediakan tempat bertanya ringan yang dijawab sesama rekan.',
      en: 'Provide a light place for questions answered by peers.',
    },
    citation: 'cepeda',
    verbBands: ['apply', 'understand'],
    domains: ['cognitive'],
    mode: 'social',
    abc: 'discussion',
    moments: ['apply', 'solve'],
    jalur: 'learning-community',
    form: 'non-classical',
    minutes: { min: 10, typical: 15, max: 20 },
    sessions: { min: 4, typical: 8, max: 12 },
    spacing: 1,
    phase: 'sustain',
    preconditions: ['needs-smartphone'],
    prerequisites: [],
    yields: ['cases-collected'],
    supporterRole: 'peer',
    connectivity: 'low',
    printable: false,
    maxMinutesPerSitting: 10,
    audienceTags: ['field', 'volunteers', 'frontline', 'any'],
    causeTags: ['procedure-skill', 'diagnosis-skill', 'system-use-skill', 'communication-skill'],
    proofKind: 'log',
    reflectionModel: 'free',
    costBand: 'none',
    templates: {
      id: {
        title: 'Tanya-jawab pesan suara {{audience}}',
        task: 'Pertanyaan yang muncul ketika melakukan {{workTask}} pada pekan itu.',
        steps:
          'Rekam pertanyaan paling lama satu menit, sebutkan keadaan dan apa yang sudah dicoba. Jawab satu pertanyaan rekan berdasarkan pengalaman. Dengarkan rangkuman Jumat dan simpan satu jawaban yang akan dicoba.',
        supporter:
          'Rangkuman Jumat direkam {{peerExpert}}, lengkap dengan ralat atas jawaban yang keliru.',
        evidence: 'Daftar pertanyaan, jawaban yang dicoba, dan akibatnya.',
        reflection: [
          'Pertanyaan apa yang Anda ragu ajukan?',
          'Jawaban rekan mana yang lebih baik dari jawaban Anda?',
          'Jawaban mana yang Anda uji pekan ini?',
        ],
        supervisorGuide:
          'Jangan menjawab lebih dahulu dari rekan. Lindungi identitas orang yang dilayani. Ambil pertanyaan berulang sebagai bahan pertemuan.',
        peerGuide: 'Jawablah dengan cerita singkat, bukan kutipan aturan.',
        lowBandwidth:
          'Pesan suara diunduh di titik berjaringan; salinannya ditulis pada papan tanya di pos.',
        accessible: 'Setiap pesan suara disertai ringkasan teks satu baris untuk anggota tuli.',
        relevance: 'Pertanyaan kecil yang tidak terjawab tumbuh menjadi kesalahan.',
      },
      en: {
        title: 'Voice-note questions among {{audience}}',
        task: 'Questions arising from {{workTask}} during that week.',
        steps:
          "Record a question of one minute at most, naming the circumstances and what you tried. Answer one colleague's question from experience. Hear Friday's round-up and keep one answer to try.",
        supporter:
          "Friday's round-up is recorded by the {{peerExpert}}, including amendments to mistaken answers.",
        evidence: 'A list of questions, answers tried, and their effect.',
        reflection: [
          'Which question did you hesitate to ask?',
          'Whose answer was better than yours?',
          'Which answer will you test this week?',
        ],
        supervisorGuide:
          'Never answer before the peers do. Protect the identity of people served. Use recurring questions as material for meetings.',
        peerGuide: 'Answer with a brief story rather than a quoted rule.',
        lowBandwidth:
          'Voice notes are downloaded where a network exists; copies are chalked on a question board at the post.',
        accessible: 'Every voice note comes with a one-line text summary for deaf members.',
        relevance: 'Small unanswered questions grow into errors.',
      },
    },
  },
  {
    id: 'user-listening-panel',
    version: '1.0.0',
    purpose: {
      id: 'Mendengar langsung dari orang yang mengalami layanan.',
      en: 'Hear directly from people who lived through the service.',
    },
    citation: 'flanagan',
    verbBands: ['understand', 'analyse'],
    domains: ['affective', 'cognitive'],
    mode: 'social',
    abc: 'inquiry',
    moments: ['new', 'change'],
    jalur: 'other-non-classical',
    form: 'non-classical',
    minutes: { min: 60, typical: 90, max: 120 },
    sessions: { min: 1, typical: 2, max: 3 },
    spacing: 8,
    phase: 'orient',
    preconditions: ['needs-group-4'],
    prerequisites: [],
    yields: ['baseline-known', 'cases-collected'],
    supporterRole: 'facilitator',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 60,
    audienceTags: ['frontline', 'leaders', 'teachers', 'analysts'],
    causeTags: [
      'attitude-service',
      'communication-skill',
      'coordination',
      'leadership-stakeholder',
    ],
    proofKind: 'minutes',
    reflectionModel: 'orid',
    costBand: 'low',
    templates: {
      id: {
        title: 'Panel dengar {{beneficiary}}',
        task: 'Pengalaman tiga sampai lima orang yang baru memakai {{service}}.',
        steps:
          'Persilakan setiap tamu menceritakan urutan kejadian tanpa dipotong. Ajukan pertanyaan tentang saat terbaik dan terburuk. Setelah tamu pulang, kelompokkan cerita menurut saat kejadian dan sepakati satu hal yang segera dibenahi.',
        supporter:
          'Di barisan pendengar, {{supervisor}} tidak membela unit dan baru berbicara untuk berterima kasih.',
        evidence: 'Notulen cerita tanpa nama dan satu pembenahan yang diumumkan kepada tamu.',
        reflection: [
          'Kalimat tamu mana yang Anda ingat kata demi kata?',
          'Bagian mana yang membuat Anda tidak nyaman?',
          'Apa yang berubah ketika tamu berikutnya datang?',
        ],
        supervisorGuide:
          'Undang juga orang yang pernah mengadu. Ganti ongkos perjalanan tamu bila ketentuan membolehkan. Kabari tamu sesudah pembenahan berjalan.',
        peerGuide: 'Tahan penjelasan Anda; tulislah pertanyaan untuk tamu di kartu.',
        lowBandwidth:
          'Panel berlangsung di balai warga; cerita tamu yang jauh dibacakan oleh pendamping.',
        accessible:
          'Tamu dengan disabilitas didahulukan memilih waktu, tempat, dan cara bercerita.',
        relevance: 'Satu cerita utuh lebih menggerakkan daripada sepuluh baris statistik.',
      },
      en: {
        title: 'A listening panel with {{beneficiary}}',
        task: 'The experience of three to five people who recently used {{service}}.',
        steps:
          'Let every guest tell the sequence without interruption. Ask about the best and the worst moment. After guests leave, sort the stories by moment and agree on one thing to mend at once.',
        supporter:
          "Among the listeners, the {{supervisor}} doesn't defend the unit and speaks only to give thanks.",
        evidence: 'Story minutes without names and one repair announced to the guests.',
        reflection: [
          "Which guest's sentence do you recall word for word?",
          'Which part made you uneasy?',
          'What will be different when the next guest comes?',
        ],
        supervisorGuide:
          "Invite people who once complained too. Refund guests' fares where rules allow. Let guests know once the repair is running.",
        peerGuide: 'Hold back explanations; write your questions for guests on cards.',
        lowBandwidth:
          'The panel meets in a village hall; stories of distant guests are read out by a companion.',
        accessible:
          'Guests with disabilities are first to choose time, place and manner of telling.',
        relevance: 'One whole story moves people more than ten lines of statistics.',
      },
    },
  },
  {
    id: 'benchmark-visit-questions',
    version: '1.0.0',
    purpose: {
      id: 'Membandingkan proses sendiri dengan yang terbaik, dipandu pertanyaan tertulis.',
      en: "Compare one's process with the best, led by written questions.",
    },
    citation: 'camp-benchmarking',
    verbBands: ['analyse', 'evaluate'],
    domains: ['cognitive'],
    mode: 'social',
    abc: 'inquiry',
    moments: ['new', 'change'],
    jalur: 'benchmarking',
    form: 'non-classical',
    minutes: { min: 180, typical: 300, max: 480 },
    sessions: { min: 1, typical: 1, max: 2 },
    spacing: 8,
    phase: 'orient',
    preconditions: ['needs-travel', 'needs-budget', 'needs-group-4'],
    prerequisites: [],
    yields: ['baseline-known', 'action-plan'],
    supporterRole: 'expert',
    connectivity: 'low',
    printable: false,
    maxMinutesPerSitting: 120,
    audienceTags: ['leaders', 'analysts', 'frontline'],
    causeTags: [
      'planning',
      'coordination',
      'procedure-skill',
      'leadership-stakeholder',
      'system-use-skill',
    ],
    proofKind: 'work-product',
    reflectionModel: 'deal',
    costBand: 'medium',
    templates: {
      id: {
        title: 'Patok banding dengan lima pertanyaan',
        task: 'Perbandingan proses {{service}} pada dua lembaga.',
        steps:
          'Susun lima pertanyaan dari data sendiri sebelum berangkat. Amati proses tuan rumah dan tanyakan kegagalan yang pernah mereka alami. Isi tabel beda: proses, sumber daya, syarat, akibat. Pilih satu unsur yang cocok dan satu yang tidak.',
        supporter:
          'Pertanyaan diperiksa {{supervisor}}; pertanyaan tanpa data pembanding dikembalikan.',
        evidence: 'Tabel beda dan usulan penerapan satu unsur beserta alasannya.',
        reflection: [
          'Perbedaan mana yang tidak dapat dibeli dengan anggaran?',
          'Apa yang mereka hentikan agar berhasil?',
          'Unsur mana yang Anda coba, dan mulai kapan?',
        ],
        supervisorGuide:
          'Berangkatkan pelaksana, bukan hanya pimpinan. Batasi rombongan. Tagih percobaan, bukan laporan perjalanan.',
        peerGuide: 'Tiap anggota memegang satu pertanyaan dan mewawancarai pelaksana yang setara.',
        lowBandwidth:
          'Bila perjalanan batal, tuan rumah diwawancarai lewat telepon dan mengirim contoh berkas.',
        accessible:
          'Sebelum berangkat pastikan akses gedung, penerjemah, dan tempo kunjungan yang wajar.',
        relevance: 'Pembanding yang tepat memperlihatkan bahwa sasaran {{target}} masuk akal.',
      },
      en: {
        title: 'Benchmarking with five questions',
        task: 'A comparison of the process of {{service}} in two bodies.',
        steps:
          "Draft five questions from your own data before departing. Watch the host's process and ask about failures they had. Fill in a table of differences: process, resources, conditions, effects. Pick one element that fits and one that doesn't.",
        supporter: 'Questions are checked by the {{supervisor}}; those without own data go back.',
        evidence: 'The table of differences and a reasoned proposal to adopt one element.',
        reflection: [
          "Which difference can't be bought with a budget?",
          'What did they stop doing in order to succeed?',
          'Which element will you try, and from when?',
        ],
        supervisorGuide:
          'Send those who do the work, not just heads. Keep the party small. Ask for the trial, not for a travel report.',
        peerGuide: 'Each member holds one question and interviews a counterpart of equal standing.',
        lowBandwidth:
          'If travel falls through, the host is interviewed by telephone and mails sample files.',
        accessible:
          'Before leaving make sure of building access, interpreter and a reasonable pace.',
        relevance: 'The right comparison shows that the target ({{target}}) is within reason.',
      },
    },
  },
  {
    id: 'buddy-learning-pairs',
    version: '1.0.0',
    purpose: {
      id: 'Menjaga kemajuan melalui pasangan yang saling menagih.',
      en: 'Sustain progress through pairs who hold each other to account.',
    },
    citation: 'boud-peer',
    verbBands: ['apply', 'understand'],
    domains: ['affective', 'cognitive'],
    mode: 'social',
    abc: 'collaboration',
    moments: ['apply', 'change'],
    jalur: 'other-non-classical',
    form: 'non-classical',
    minutes: { min: 15, typical: 20, max: 30 },
    sessions: { min: 4, typical: 8, max: 12 },
    spacing: 1,
    phase: 'apply',
    preconditions: [],
    prerequisites: [],
    yields: ['feedback-habit', 'group-formed'],
    supporterRole: 'peer',
    connectivity: 'low',
    printable: true,
    maxMinutesPerSitting: 20,
    audienceTags: ['any', 'frontline', 'field', 'volunteers', 'analysts', 'teachers'],
    causeTags: [
      'attitude-service',
      'procedure-skill',
      'system-use-skill',
      'planning',
      'teaching-skill',
    ],
    proofKind: 'log',
    reflectionModel: 'kolb',
    costBand: 'none',
    templates: {
      id: {
        title: 'Pasangan belajar {{audience}} yang saling menagih',
        task: 'Kemajuan masing-masing dalam {{outcome}} selama pekan itu.',
        steps:
          'Buka buku pasangan. Ceritakan satu percobaan, satu hambatan, satu permintaan. Pasangan mengulang permintaan dan menjawabnya dengan bantuan yang nyata. Tulis janji berikutnya di depan saksi, yaitu pasangan Anda.',
        supporter:
          'Setiap bulan {{supervisor}} mengacak ulang pasangan yang macet dan membiarkan yang berjalan.',
        evidence: 'Buku pasangan dengan janji, bukti, dan bantuan tiap pekan.',
        reflection: [
          'Janji mana yang Anda tepati karena ada yang menunggu?',
          'Bantuan apa yang lebih berguna daripada nasihat?',
          'Janji apa untuk tujuh hari ke depan?',
        ],
        supervisorGuide:
          'Umumkan pasangan secara terbuka. Jangan meminta buku pasangan sebagai laporan. Jadikan pasangan sebagai pengganti ketika salah satu berhalangan.',
        peerGuide: 'Tagihlah dengan bukti: "boleh saya lihat?" lebih baik daripada "sudah?".',
        lowBandwidth:
          'Pasangan yang berjauhan memakai kartu pos pekanan atau panggilan lima menit.',
        accessible:
          'Pasangan memilih sendiri cara berkabar: suara, tulisan, atau tatap muka di tempat yang mudah dicapai.',
        relevance: 'Orang lebih tekun bila ada yang menunggu kabarnya.',
      },
      en: {
        title: 'Learning pairs of {{audience}} that keep their word',
        task: "Each partner's efforts to {{outcome}} over that week.",
        steps:
          'Open the pair book. Tell one trial, one obstacle, one request. Your partner repeats the request and answers with real help. Write the next promise before a witness, namely your partner.',
        supporter:
          'Monthly the {{supervisor}} reshuffles pairs that are stuck and leaves running ones alone.',
        evidence: 'A pair book with weekly promises, proofs and help.',
        reflection: [
          'Which promise did you keep because someone was waiting?',
          'What help was of more use than advice?',
          'What is your promise for the coming seven days?',
        ],
        supervisorGuide:
          "Make the pairs public. Don't collect pair books as reports. Let partners stand in when one is absent.",
        peerGuide: 'Hold to account with proof: "may I see?" beats "done yet?".',
        lowBandwidth: 'Partners far apart use a weekly postcard or a five-minute call.',
        accessible:
          'Pairs choose their own channel: voice, writing, or meeting at an easily reached spot.',
        relevance: 'People persevere when somebody awaits their news.',
      },
    },
  },
  {
    id: 'mentoring-case-journal',
    version: '1.0.0',
    purpose: {
      id: 'Menumbuhkan pertimbangan profesional melalui dialog atas jurnal kasus.',
      en: 'Grow professional judgement through dialogue on a case journal.',
    },
    citation: 'kram-mentoring',
    verbBands: ['analyse', 'evaluate'],
    domains: ['cognitive', 'affective'],
    mode: 'social',
    abc: 'discussion',
    moments: ['more', 'change'],
    jalur: 'mentoring',
    form: 'non-classical',
    minutes: { min: 45, typical: 60, max: 90 },
    sessions: { min: 3, typical: 4, max: 6 },
    spacing: 4,
    phase: 'apply',
    preconditions: ['needs-expert-peer', 'needs-reading-fluency'],
    prerequisites: [],
    yields: ['cases-collected'],
    supporterRole: 'mentor',
    connectivity: 'low',
    printable: true,
    maxMinutesPerSitting: 60,
    audienceTags: ['analysts', 'leaders', 'teachers', 'frontline'],
    causeTags: [
      'writing-analysis-skill',
      'leadership-stakeholder',
      'diagnosis-skill',
      'compliance-integrity',
      'teaching-skill',
    ],
    proofKind: 'log',
    reflectionModel: 'deal',
    costBand: 'none',
    templates: {
      id: {
        title: 'Mentoring berbasis jurnal kasus',
        task: 'Keputusan sulit yang dihadapi peserta dalam {{workTask}} bulan berjalan.',
        steps:
          'Tulis satu halaman: keadaan, pilihan yang ada, keputusan, dan keraguan yang tersisa. Kirim tiga hari sebelum pertemuan. Dalam pertemuan, mulailah dari keraguan itu; akhiri dengan prinsip yang akan dipegang.',
        supporter:
          'Pembimbing pada kegiatan ini, {{peerExpert}}, membalas jurnal dengan tiga pertanyaan di margin sebelum bertatap muka.',
        evidence: 'Jurnal kasus bulanan dengan pertanyaan pembimbing dan prinsip hasil percakapan.',
        reflection: [
          'Keraguan mana yang ternyata beralasan?',
          'Nilai apa yang bertabrakan dalam keputusan itu?',
          'Prinsip apa yang Anda uji pada keputusan berikut?',
        ],
        supervisorGuide:
          'Jangan menjadi mentor bagi bawahan langsung bila penilaian sedang berjalan. Sediakan waktu dalam jam kerja. Hormati kerahasiaan jurnal.',
        peerGuide: 'Rekan boleh membaca jurnal atas izin penulis dan menambahkan satu pertanyaan.',
        lowBandwidth:
          'Jurnal ditulis tangan dan dititipkan; balasan pembimbing kembali di kertas yang sama.',
        accessible:
          'Jurnal lisan direkam sebagai pengganti tulisan, dengan daftar pokok yang sama.',
        relevance: 'Pertimbangan tumbuh dari keputusan yang ditimbang kembali.',
      },
      en: {
        title: 'Mentoring on a case journal',
        task: 'A hard decision the participant faced in {{workTask}} during the month.',
        steps:
          'Write one page: circumstances, options at hand, decision, doubts that remain. Send it three days ahead. In the meeting start from the doubt; end with a principle to hold to.',
        supporter:
          'Mentor for this activity, the {{peerExpert}} answers the journal with three margin questions before meeting in person.',
        evidence: "Monthly journal pages with the mentor's questions and the resulting principle.",
        reflection: [
          'Which doubt proved well founded?',
          'Which values collided in that decision?',
          'Which principle will you test in your next decision?',
        ],
        supervisorGuide:
          "Don't mentor a direct subordinate while appraisal is under way. Provide time within working hours. Respect the privacy of the journal.",
        peerGuide: "Colleagues may read with the writer's leave and add one question.",
        lowBandwidth:
          'The journal is handwritten and passed on; replies come back on the same sheet.',
        accessible:
          'A spoken journal is recorded in place of writing, following the same headings.',
        relevance: 'Judgement grows from decisions weighed again.',
      },
    },
  },
] satisfies PatternInput[];

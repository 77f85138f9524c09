/** Structured learning kept short and tied to work: openings, demonstrations, practice in a safe place, tests. */
import type { PatternInput } from '../schema.ts';

export const formalCore = [
  {
    id: 'kickoff-learning-contract',
    version: '1.0.0',
    purpose: {
      id: 'Menyatukan sasaran organisasi dan alasan pribadi dalam kontrak belajar.',
      en: "Join the organisation's goal and personal reasons in a learning contract.",
    },
    citation: 'knowles-contracts',
    verbBands: ['understand', 'apply'],
    domains: ['affective', 'cognitive'],
    mode: 'formal',
    abc: 'discussion',
    moments: ['new', 'change'],
    jalur: 'socialisation',
    form: 'classical',
    minutes: { min: 60, typical: 90, max: 120 },
    sessions: { min: 1, typical: 1, max: 1 },
    spacing: 0,
    phase: 'orient',
    preconditions: ['needs-supervisor-time'],
    prerequisites: [],
    yields: ['action-plan', 'group-formed'],
    supporterRole: 'facilitator',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 45,
    audienceTags: ['any', 'frontline', 'field', 'volunteers', 'analysts', 'leaders', 'teachers'],
    causeTags: ['planning', 'attitude-service', 'procedure-skill', 'coordination'],
    proofKind: 'work-product',
    reflectionModel: 'free',
    costBand: 'none',
    templates: {
      id: {
        title: 'Pembukaan dan kontrak belajar {{audience}}',
        task: 'Nilai awal {{indicator}} dan sasaran {{target}} sebagai persoalan bersama.',
        steps:
          'Simak fakta kinerja selama sepuluh menit. Tuliskan pengalaman Anda menghadapi hal yang sama. Pilih hasil belajar yang paling berguna bagi tugas Anda, lalu isi kontrak: sasaran, cara, bukti, tenggat, dan bantuan yang diminta.',
        supporter:
          'Kehadiran {{supervisor}} diperlukan pada setengah jam terakhir untuk menandatangani kontrak dan menyanggupi bantuan.',
        evidence: 'Kontrak belajar yang memuat tanda tangan peserta dan atasan.',
        reflection: [
          'Bagian mana dari fakta itu yang paling dekat dengan keseharian Anda?',
          'Pengalaman apa yang dapat Anda sumbangkan kepada kelompok?',
          'Apa yang Anda mulai sebelum pekan ini berakhir?',
        ],
        supervisorGuide:
          'Sampaikan fakta tanpa mencari yang bersalah. Sanggupi hanya bantuan yang dapat Anda penuhi. Simpan salinan kontrak dan buka kembali setiap bulan.',
        peerGuide: 'Bacakan kontrak Anda kepada rekan di sebelah dan minta ia mengingatkan.',
        lowBandwidth:
          'Pembukaan diadakan menumpang rapat rutin; paparan diganti selembar fakta fotokopi.',
        accessible: 'Kontrak tersedia dalam huruf besar dan versi lisan yang direkam dengan saksi.',
        relevance: 'Orang dewasa belajar sungguh-sungguh ketika tahu untuk apa.',
      },
      en: {
        title: 'Opening and learning contract for {{audience}}',
        task: 'The baseline of the {{indicator}} and the target ({{target}}) as a shared concern.',
        steps:
          'Take in the performance facts for ten minutes. Write down your own experience of the same matter. Choose the outcome most useful for your duties, then fill in the contract: goal, way, evidence, due date, help requested.',
        supporter:
          'The {{supervisor}} is needed for the last half hour, to sign contracts and promise help.',
        evidence: 'A learning contract that carries the signatures of participant and superior.',
        reflection: [
          'Which of these facts comes closest to your daily work?',
          'What experience can you contribute to the group?',
          'What do you start before the week is out?',
        ],
        supervisorGuide:
          'Present facts without looking for culprits. Promise only help you can give. Keep copies of the contracts and reopen them monthly.',
        peerGuide: 'Read your contract to your neighbour and ask to be reminded.',
        lowBandwidth:
          'Hold the opening as part of a routine meeting; a photocopied fact sheet replaces slides.',
        accessible:
          'The contract comes in large print and in a spoken version recorded before a witness.',
        relevance: 'Adults learn in earnest once they know what for.',
      },
    },
  },
  {
    id: 'worked-example-comparison',
    version: '1.0.0',
    purpose: {
      id: 'Membangun gambaran mutu melalui contoh jadi yang dibandingkan.',
      en: 'Build a picture of quality from finished examples compared.',
    },
    citation: 'sweller',
    verbBands: ['understand', 'analyse'],
    domains: ['cognitive'],
    mode: 'formal',
    abc: 'acquisition',
    moments: ['new'],
    jalur: 'technical-guidance',
    form: 'classical',
    minutes: { min: 45, typical: 60, max: 90 },
    sessions: { min: 1, typical: 2, max: 3 },
    spacing: 1,
    phase: 'build',
    preconditions: ['needs-reading-fluency'],
    prerequisites: [],
    yields: ['standard-known'],
    supporterRole: 'facilitator',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 45,
    audienceTags: ['any', 'analysts', 'frontline'],
    causeTags: [
      'procedure-skill',
      'writing-analysis-skill',
      'data-quality',
      'compliance-integrity',
    ],
    proofKind: 'test',
    reflectionModel: 'free',
    costBand: 'none',
    templates: {
      id: {
        title: 'Membandingkan contoh benar dan keliru',
        task: 'Tiga pasang hasil {{workTask}}: satu memenuhi syarat, satu tidak.',
        steps:
          'Pelajari contoh lengkap berikut alasan setiap langkah. Pada pasangan kedua, sebutkan letak kelirunya sebelum membuka kunci. Pada pasangan ketiga, lengkapi bagian yang sengaja dikosongkan.',
        supporter:
          'Contoh diambil dari arsip oleh {{peerExpert}}, yang juga menuliskan alasan di pinggir halaman.',
        evidence: 'Lembar jawaban pasangan kedua dan ketiga, dinilai dengan kunci.',
        reflection: [
          'Alasan mana yang sebelumnya tidak Anda ketahui?',
          'Kekeliruan mana yang mirip dengan kebiasaan Anda?',
          'Pada berkas mana besok Anda akan memeriksanya lagi?',
        ],
        supervisorGuide:
          'Samarkan identitas pada semua contoh. Sediakan contoh dari perkara sederhana hingga rumit. Kurangi petunjuk sedikit demi sedikit, jangan sekaligus.',
        peerGuide: 'Jelaskan alasan satu langkah kepada pasangan seolah ia baru masuk kerja.',
        lowBandwidth:
          'Buku contoh dicetak hitam putih dengan kunci jawaban tersegel di halaman belakang.',
        accessible:
          'Pasangan contoh direkam sebagai narasi bergantian: contoh benar, jeda, contoh keliru.',
        relevance: 'Mata yang terlatih pada contoh baik lebih cepat melihat kekeliruan.',
      },
      en: {
        title: 'Comparing sound and faulty examples',
        task: "Three pairs of results of {{workTask}}: one meets the standard, the other doesn't.",
        steps:
          'Study the complete example with the reason for each step. In the second pair, locate the fault before opening the key. In the third, complete the parts left blank on purpose.',
        supporter:
          'Examples come from the archive through the {{peerExpert}}, who also writes the reasons in the margin.',
        evidence: 'Answer sheets for the second and third pair, marked against the key.',
        reflection: [
          'Which reason was unknown to you before?',
          'Which fault resembles a habit of yours?',
          'In which file will you look for it again tomorrow?',
        ],
        supervisorGuide:
          'Mask identities in every example. Range from plain matters to tangled ones. Withdraw hints little by little, not all at once.',
        peerGuide:
          'Explain the reason for one step to your partner as though they had just been hired.',
        lowBandwidth:
          'The example book is printed in black and white with a sealed key on its last page.',
        accessible:
          'Each pair is recorded as alternating narration: sound example, pause, faulty example.',
        relevance: 'An eye trained on good examples sees faults sooner.',
      },
    },
  },
  {
    id: 'behaviour-modelling-lab',
    version: '1.0.0',
    purpose: {
      id: 'Melatih perilaku berhadapan dengan orang melalui contoh, peragaan, dan umpan balik.',
      en: 'Train face-to-face behaviour by model, enactment and feedback.',
    },
    citation: 'goldstein-sorcher',
    verbBands: ['apply'],
    domains: ['affective', 'psychomotor'],
    mode: 'formal',
    abc: 'practice',
    moments: ['new', 'apply'],
    jalur: 'workshop',
    form: 'classical',
    minutes: { min: 60, typical: 90, max: 180 },
    sessions: { min: 1, typical: 2, max: 3 },
    spacing: 1,
    phase: 'build',
    preconditions: ['needs-group-4', 'needs-space'],
    prerequisites: [],
    yields: ['practised-safely'],
    supporterRole: 'facilitator',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 60,
    audienceTags: ['frontline', 'leaders', 'teachers', 'any'],
    causeTags: ['communication-skill', 'attitude-service', 'feedback-giving'],
    proofKind: 'supervisor-observation',
    reflectionModel: 'gibbs',
    costBand: 'low',
    templates: {
      id: {
        title: 'Lokakarya peragaan perilaku {{audience}}',
        task: 'Percakapan tersulit dengan {{beneficiary}} yang dialami peserta bulan ini.',
        steps:
          'Amati peragaan model dan uraikan perilaku kuncinya. Peragakan percakapan sendiri tiga kali dengan tingkat kesulitan naik. Dengarkan umpan balik pengamat, lalu ulangi bagian yang lemah saja.',
        supporter:
          'Sebagai model, {{peerExpert}} memperagakan versi yang cukup baik, bukan yang sempurna, agar dapat ditiru.',
        evidence: 'Lembar amatan perilaku kunci dari peragaan terakhir.',
        reflection: [
          'Perasaan apa yang muncul saat lawan bicara meninggikan suara?',
          'Perilaku kunci mana yang hilang di bawah tekanan?',
          'Kalimat pembuka apa yang Anda pakai besok?',
        ],
        supervisorGuide:
          'Kumpulkan percakapan sulit sebelum lokakarya. Duduklah sebagai pengamat, jangan ikut menilai di depan umum. Pada pekan berikutnya, pujilah perilaku kunci yang terlihat.',
        peerGuide:
          'Jadilah lawan main yang jujur: melunak hanya bila rekan melakukan perilaku kuncinya.',
        lowBandwidth: 'Peragaan dilakukan dua orang di ruang istirahat dengan naskah satu lembar.',
        accessible:
          'Tekanan dan jarak tubuh disesuaikan; peserta boleh berperan melalui suara atau kartu dialog.',
        relevance: 'Nada dan pilihan kata menentukan ingatan orang akan pelayanan.',
      },
      en: {
        title: 'A behaviour modelling workshop for {{audience}}',
        task: 'The hardest conversation with {{beneficiary}} that participants had this month.',
        steps:
          'Watch the model and name its key behaviours. Enact the conversation three times at rising difficulty. Hear the observer, then repeat only the weak part.',
        supporter:
          'As model, the {{peerExpert}} enacts a version that is good enough rather than perfect, so that it can be copied.',
        evidence: 'Observation sheet of key behaviours from the last enactment.',
        reflection: [
          'What feeling rose when the other person raised their voice?',
          'Which key behaviour was lost under pressure?',
          'Which opening sentence will you use tomorrow?',
        ],
        supervisorGuide:
          "Collect hard conversations before the workshop. Sit in as observer and don't judge in public. In the week after, praise key behaviours you see.",
        peerGuide:
          'Be an honest counterpart: soften only when your colleague shows the key behaviour.',
        lowBandwidth: 'Two people enact it in the break room from a one-page script.',
        accessible:
          'Adjust pressure and distance; participants may act by voice alone or with dialogue cards.',
        relevance: 'Tone and choice of words decide what people remember of a service.',
      },
    },
  },
  {
    id: 'spaced-retrieval-cards',
    version: '1.0.0',
    purpose: {
      id: 'Menjaga ingatan dengan menarik kembali pengetahuan pada jarak waktu yang melebar.',
      en: 'Keep memory alive by recalling at widening intervals.',
    },
    citation: 'roediger-karpicke',
    verbBands: ['remember', 'understand'],
    domains: ['cognitive'],
    mode: 'formal',
    abc: 'practice',
    moments: ['apply', 'more'],
    jalur: 'self-study',
    form: 'non-classical',
    minutes: { min: 5, typical: 10, max: 15 },
    sessions: { min: 4, typical: 6, max: 10 },
    spacing: 1,
    phase: 'sustain',
    preconditions: [],
    prerequisites: ['build'],
    yields: [],
    supporterRole: 'none',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 10,
    audienceTags: ['any', 'frontline', 'field', 'volunteers'],
    causeTags: [
      'procedure-skill',
      'system-use-skill',
      'compliance-integrity',
      'measurement-skill',
      'diagnosis-skill',
    ],
    proofKind: 'test',
    reflectionModel: 'free',
    costBand: 'none',
    templates: {
      id: {
        title: 'Kartu ingat berjarak',
        task: 'Ketentuan dalam {{tool}} yang harus diingat tanpa sempat membuka dokumen.',
        steps:
          'Jawab lima kartu tanpa melihat belakangnya. Pindahkan kartu yang benar ke kotak berikutnya dan kembalikan yang salah ke kotak pertama. Ulangi menurut jadwal hari ke-1, ke-7, dan ke-30.',
        supporter:
          'Kegiatan mandiri; {{supervisor}} cukup menukar lima kartu dengan kasus terbaru setiap bulan.',
        evidence: 'Lembar skor setiap putaran dengan tanggal dan jumlah benar.',
        reflection: [
          'Kartu mana yang terus kembali ke kotak pertama?',
          'Kaitan apa yang membantu Anda mengingatnya?',
          'Ketentuan mana yang sebaiknya menjadi kartu bantu, bukan hafalan?',
        ],
        supervisorGuide:
          'Pilih ketentuan yang benar-benar harus melekat di kepala. Jangan mengumumkan skor. Bila banyak orang gagal pada kartu yang sama, perbaiki kalimat ketentuannya.',
        peerGuide: 'Uji rekan dua menit sebelum bekerja, kartu demi kartu.',
        lowBandwidth:
          'Satu set kartu muat dalam kotak korek; tidak ada bagian yang memerlukan listrik.',
        accessible:
          'Kartu bergambar atau rekaman tanya-jawab menggantikan teks bagi pembaca lambat.',
        relevance:
          'Pengetahuan yang ditarik keluar berulang kali bertahan lebih lama daripada yang dibaca ulang.',
      },
      en: {
        title: 'Spaced recall cards',
        task: 'Rules of the {{tool}} that must be known when there is no time to look them up.',
        steps:
          'Answer five cards without turning them. Move correct ones to the next box and send wrong ones back to the first. Repeat on day 1, day 7 and day 30.',
        supporter:
          'Done alone; the {{supervisor}} merely swaps five cards for recent cases each month.',
        evidence: 'A score sheet per round with date and number correct.',
        reflection: [
          'Which card keeps coming back to the first box?',
          'What association helps you recall it?',
          'Which rule had better become a job aid than a thing to memorise?',
        ],
        supervisorGuide:
          "Choose rules that truly have to stick. Don't publish scores. Where many fail the same card, mend the wording of the rule.",
        peerGuide: 'Quiz a colleague for two minutes before work, card after card.',
        lowBandwidth: 'One set fits into a matchbox; no part of it uses electricity.',
        accessible:
          'Picture cards or recorded questions and answers replace text for slow readers.',
        relevance: 'What is recalled again and again outlasts what is merely reread.',
      },
    },
  },
  {
    id: 'pretest-skill-demonstration',
    version: '1.0.0',
    purpose: {
      id: 'Memisahkan yang belum bisa dari yang belum sempat sebelum pembelajaran disusun.',
      en: "Separate what people can't do from what they had no chance to do.",
    },
    citation: 'mager-pipe',
    verbBands: ['apply', 'evaluate'],
    domains: ['psychomotor', 'cognitive'],
    mode: 'formal',
    abc: 'practice',
    moments: ['new'],
    jalur: 'functional-training',
    form: 'classical',
    minutes: { min: 20, typical: 40, max: 60 },
    sessions: { min: 1, typical: 1, max: 1 },
    spacing: 0,
    phase: 'orient',
    preconditions: [],
    prerequisites: [],
    yields: ['baseline-known'],
    supporterRole: 'expert',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 30,
    audienceTags: ['any', 'frontline', 'volunteers', 'field', 'analysts'],
    causeTags: [
      'procedure-skill',
      'measurement-skill',
      'system-use-skill',
      'diagnosis-skill',
      'writing-analysis-skill',
    ],
    proofKind: 'test',
    reflectionModel: 'deal',
    costBand: 'none',
    templates: {
      id: {
        title: 'Uji awal unjuk keterampilan',
        task: 'Satu tugas baku {{workTask}} dengan kriteria yang sama bagi semua {{audience}}.',
        steps:
          'Kerjakan tugas baku tanpa bantuan dalam batas waktu. Nilai sendiri hasilnya sebelum penguji menilai. Bandingkan dua penilaian dan tentukan bagian yang boleh dilewati, dipersingkat, atau ditempuh penuh.',
        supporter:
          'Bertindak sebagai penguji, {{peerExpert}} memakai rubrik empat baris dan tidak memberi petunjuk.',
        evidence: 'Rubrik terisi dari dua pihak serta keputusan pengakuan hasil belajar terdahulu.',
        reflection: [
          'Di mana penilaian Anda berbeda dari penguji?',
          'Keterampilan mana yang pernah Anda kuasai dan kini tumpul?',
          'Bagian mana yang akan Anda dahulukan?',
        ],
        supervisorGuide:
          'Umumkan bahwa uji ini menentukan jalur belajar, bukan kelulusan. Bebaskan yang sudah mahir dari materi dasar dan jadikan pendamping. Catat nilai sebagai pembanding di akhir.',
        peerGuide: 'Hormati rekan yang diuji dengan tidak menonton dari dekat.',
        lowBandwidth:
          'Uji berlangsung bergilir di tempat tugas dengan alat yang ada; rubrik cukup selembar.',
        accessible:
          'Tambahan waktu, alat yang disesuaikan, atau jawaban lisan ditetapkan sebelum uji dimulai.',
        relevance: 'Waktu belajar dipakai untuk yang belum dikuasai.',
      },
      en: {
        title: 'An opening skills demonstration',
        task: 'One standard task of {{workTask}} under the same criteria for all {{audience}}.',
        steps:
          'Do the standard task unaided within the time limit. Rate your own result before the assessor does. Compare both ratings and decide which parts to skip, shorten or take in full.',
        supporter:
          'Serving as assessor, the {{peerExpert}} uses a four-line rubric and gives no hints.',
        evidence: 'The rubric completed by both sides, with the decision on prior learning.',
        reflection: [
          "Where does your rating differ from the assessor's?",
          'Which skill did you once have that has gone blunt?',
          'Which part will you put first?',
        ],
        supervisorGuide:
          'Announce that this decides the learning path, not a pass. Excuse the proficient from basics and make them guides. Keep the scores for comparison at the end.',
        peerGuide: 'Respect those being assessed by not watching closely.',
        lowBandwidth:
          'People are assessed in turn at their post with equipment at hand; the rubric is a single sheet.',
        accessible: 'Extra time, adapted equipment or spoken answers are settled before the start.',
        relevance: 'Learning time goes to what is not yet mastered.',
      },
    },
  },
  {
    id: 'printed-picture-lessons',
    version: '1.0.0',
    purpose: {
      id: 'Menyampaikan langkah kerja kepada pembaca lambat tanpa gawai.',
      en: 'Bring work steps to slow readers without any device.',
    },
    citation: 'clark-mayer',
    verbBands: ['understand', 'apply'],
    domains: ['cognitive', 'psychomotor'],
    mode: 'formal',
    abc: 'acquisition',
    moments: ['new', 'apply'],
    jalur: 'self-study',
    form: 'non-classical',
    minutes: { min: 10, typical: 15, max: 20 },
    sessions: { min: 4, typical: 6, max: 8 },
    spacing: 1,
    phase: 'build',
    preconditions: [],
    prerequisites: [],
    yields: ['standard-known'],
    supporterRole: 'peer',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 15,
    audienceTags: ['volunteers', 'field', 'frontline'],
    causeTags: ['measurement-skill', 'procedure-skill', 'diagnosis-skill', 'emergency-response'],
    proofKind: 'test',
    reflectionModel: 'free',
    costBand: 'low',
    templates: {
      id: {
        title: 'Pelajaran bergambar selembar untuk {{audience}}',
        task: 'Satu langkah kritis {{workTask}} pada setiap lembar.',
        steps:
          'Perhatikan urutan gambar dan tutup keterangannya. Ceritakan kembali langkahnya kepada teman. Kerjakan langkah itu sekali pada alat sebenarnya, kemudian lingkari gambar yang cocok dengan hasil Anda.',
        supporter:
          'Pada setiap pertemuan {{peerExpert}} memeragakan satu lembar dan mendengarkan cerita ulang peserta.',
        evidence: 'Lembar bergambar yang sudah dilingkari dan diparaf pendamping.',
        reflection: [
          'Gambar mana yang berbeda dari cara Anda selama ini?',
          'Apa yang sulit diceritakan tanpa melihat keterangan?',
          'Lembar mana yang Anda tempel di tempat kerja?',
        ],
        supervisorGuide:
          'Bagikan satu lembar setiap kali, jangan sekaligus. Pilih gambar dari lingkungan setempat. Dengarkan peserta bercerita sebelum membetulkan.',
        peerGuide: 'Bacakan keterangan bagi teman yang memerlukan, perlahan dan dua kali.',
        lowBandwidth:
          'Lembar difotokopi hitam putih di kertas tebal sehingga tahan dibawa keliling.',
        accessible:
          'Garis gambar dipertebal, bidang diberi tekstur raba, dan keterangan ditulis dalam bahasa daerah sederhana.',
        relevance:
          'Satu langkah yang benar-benar dikuasai lebih berguna daripada satu buku yang disimpan.',
      },
      en: {
        title: 'One-sheet picture lessons for {{audience}}',
        task: 'One critical step of {{workTask}} per sheet.',
        steps:
          'Look at the picture strip and cover its captions. Retell the step to a friend. Do it once on the real equipment, then circle the picture that matches your result.',
        supporter:
          'At each meeting the {{peerExpert}} demonstrates one sheet and listens to participants retell it.',
        evidence: 'Picture sheets, circled and initialled by the guide.',
        reflection: [
          'Which picture differs from how you have been doing it?',
          'What was hard to tell with the captions covered?',
          'Which sheet do you pin up where you work?',
        ],
        supervisorGuide:
          'Hand out one sheet at a time, never the set. Choose pictures of local surroundings. Hear participants retell before you correct.',
        peerGuide: 'Read captions to a friend who asks, slowly and twice.',
        lowBandwidth:
          'Sheets are photocopied in black and white on stiff paper, sturdy enough to carry about.',
        accessible: 'Thicken the lines, add texture to touch, and caption in plain local language.',
        relevance: 'One step truly mastered is worth more than a book on the shelf.',
      },
    },
  },
  {
    id: 'paper-branching-scenario',
    version: '1.0.0',
    purpose: {
      id: 'Berlatih mengambil keputusan dan melihat akibatnya tanpa risiko.',
      en: 'Practise decisions and see consequences without risk.',
    },
    citation: 'moore-action-mapping',
    verbBands: ['apply', 'evaluate'],
    domains: ['cognitive'],
    mode: 'formal',
    abc: 'inquiry',
    moments: ['apply', 'solve'],
    jalur: 'other-non-classical',
    form: 'non-classical',
    minutes: { min: 20, typical: 30, max: 45 },
    sessions: { min: 1, typical: 2, max: 4 },
    spacing: 1,
    phase: 'build',
    preconditions: ['needs-reading-fluency'],
    prerequisites: [],
    yields: ['practised-safely'],
    supporterRole: 'facilitator',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 30,
    audienceTags: ['any', 'frontline', 'field', 'leaders'],
    causeTags: [
      'procedure-skill',
      'compliance-integrity',
      'communication-skill',
      'emergency-response',
      'diagnosis-skill',
    ],
    proofKind: 'test',
    reflectionModel: 'free',
    costBand: 'none',
    templates: {
      id: {
        title: 'Skenario bercabang di atas kertas',
        task: 'Keputusan yang kerap diperdebatkan dalam {{service}}.',
        steps:
          'Baca situasi dan pilih satu dari tiga tindakan. Buka halaman yang ditunjuk untuk melihat akibatnya bagi {{beneficiary}}. Mundur bila perlu, lalu jelaskan mengapa jalan terbaik itu terbaik.',
        supporter:
          'Akibat setiap pilihan disusun bersama {{peerExpert}} dari kejadian nyata, bukan rekaan penulis.',
        evidence: 'Jejak pilihan pada lembar jalur dan satu alasan tertulis.',
        reflection: [
          'Pilihan mana yang tampak benar, tetapi berakibat buruk?',
          'Keterangan apa yang seharusnya Anda cari lebih dahulu?',
          'Bila situasi itu datang lusa, apa tindakan pertama Anda?',
        ],
        supervisorGuide:
          'Minta peserta membandingkan jalur berdua sebelum membahas kunci. Perbarui cabang ketika aturan berubah. Pakai jalur terpopuler sebagai bahan rapat.',
        peerGuide:
          'Debatlah pilihan pasangan dengan satu pertanyaan: apa akibatnya bagi orang yang dilayani.',
        lowBandwidth:
          'Buku cabang setebal dua belas halaman dijepit; versi pesan teks memakai balasan angka.',
        accessible: 'Fasilitator membacakan cabang, peserta mengangkat jari sesuai pilihan.',
        relevance: 'Salah memilih di kertas tidak merugikan siapa pun.',
      },
      en: {
        title: 'A branching scenario on paper',
        task: 'A decision often argued about in {{service}}.',
        steps:
          'Read the situation and choose one of three actions. Turn to the page named and see what it means for {{beneficiary}}. Step back if you must, then explain why the best path is best.',
        supporter:
          "Consequences are drawn up with the {{peerExpert}} from true events, not the writer's fancy.",
        evidence: 'The trail of choices on a path sheet and one written reason.',
        reflection: [
          'Which choice looked right and ended badly?',
          'What should you have found out first?',
          'If that situation came the day after tomorrow, what would you do first?',
        ],
        supervisorGuide:
          'Have participants compare paths in twos before the key is discussed. Update branches when rules change. Bring the most popular path to a staff meeting.',
        peerGuide:
          "Challenge your partner's choice with one question: what does it do to the person served.",
        lowBandwidth:
          'The branching book has twelve stapled pages; a text-message version takes numbers as replies.',
        accessible: 'The facilitator reads the branches and participants raise fingers to choose.',
        relevance: 'A wrong choice on paper harms nobody.',
      },
    },
  },
  {
    id: 'practical-certification',
    version: '1.0.0',
    purpose: {
      id: 'Memastikan kemampuan melalui unjuk kerja dengan kriteria terbuka.',
      en: 'Make sure of ability through performance against open criteria.',
    },
    citation: 'kirkpatrick',
    verbBands: ['apply', 'evaluate'],
    domains: ['psychomotor', 'cognitive'],
    mode: 'formal',
    abc: 'practice',
    moments: ['apply'],
    jalur: 'technical-training',
    form: 'classical',
    minutes: { min: 30, typical: 45, max: 90 },
    sessions: { min: 1, typical: 1, max: 2 },
    spacing: 4,
    phase: 'sustain',
    preconditions: [],
    prerequisites: ['build'],
    yields: [],
    supporterRole: 'expert',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 45,
    audienceTags: ['any', 'frontline', 'volunteers', 'field', 'analysts'],
    causeTags: [
      'measurement-skill',
      'procedure-skill',
      'diagnosis-skill',
      'system-use-skill',
      'data-quality',
    ],
    proofKind: 'test',
    reflectionModel: 'deal',
    costBand: 'none',
    templates: {
      id: {
        title: 'Uji akhir unjuk kerja',
        task: 'Tugas nyata {{workTask}} yang dipilih undian pada hari uji.',
        steps:
          'Kerjakan tugas undian dengan alat sehari-hari. Jelaskan dua keputusan Anda kepada penguji. Bila satu kriteria wajib belum terpenuhi, perbaiki dan ulangi hanya bagian itu dalam dua pekan.',
        supporter:
          'Penguji berasal dari unit lain; {{supervisor}} menyaksikan tanpa ikut memberi angka.',
        evidence: 'Rubrik uji dengan hasil terpenuhi atau belum, ditandatangani penguji.',
        reflection: [
          'Kriteria mana yang sekarang terasa wajar, padahal dahulu sulit?',
          'Apa yang masih memerlukan kartu bantu?',
          'Siapa yang akan Anda dampingi sesudah lulus?',
        ],
        supervisorGuide:
          'Bagikan rubrik sejak awal program. Sediakan kesempatan mengulang tanpa catatan buruk. Tugaskan yang lulus pada pekerjaan yang membutuhkan keterampilan itu.',
        peerGuide: 'Latihlah rekan dengan rubrik yang sama sehari sebelumnya.',
        lowBandwidth:
          'Penguji datang mengikuti jadwal rutin ke lokasi, sehingga peserta tidak perlu bepergian.',
        accessible:
          'Kriteria tetap, cara menunjukkan boleh berbeda: lisan, peragaan, atau hasil tulisan.',
        relevance: 'Bukti kemampuan menumbuhkan kepercayaan pada {{audience}} dan yang dilayani.',
      },
      en: {
        title: 'A closing performance test',
        task: 'A real task of {{workTask}} drawn by lot on test day.',
        steps:
          'Carry out the drawn task with everyday equipment. Explain two of your decisions to the assessor. If one essential criterion is missed, mend and repeat that part alone within two weeks.',
        supporter:
          'The assessor comes from another unit; the {{supervisor}} looks on without scoring.',
        evidence: "The rubric, marked met or not yet, with the assessor's signature.",
        reflection: [
          'Which criterion feels natural now though it was hard before?',
          'What still calls for a job aid?',
          'Whom will you guide once you have passed?',
        ],
        supervisorGuide:
          "Share the rubric from the programme's first day. Allow a repeat without a bad mark. Assign those who pass to work that requires the skill.",
        peerGuide: 'Train with your colleague on the same rubric the day before.',
        lowBandwidth:
          'Assessors travel to the site on their usual rounds, so participants need not journey.',
        accessible:
          'Criteria stay, the way of showing may vary: speech, demonstration, or a written product.',
        relevance: 'Proof of ability gives {{audience}} and those they serve something to trust.',
      },
    },
  },
  {
    id: 'question-first-reading',
    version: '1.0.0',
    purpose: {
      id: 'Menyiapkan bekal bersama melalui bacaan pendek yang didahului dugaan.',
      en: 'Prepare common ground through a short reading preceded by guesses.',
    },
    citation: 'bransford-schwartz',
    verbBands: ['understand'],
    domains: ['cognitive'],
    mode: 'formal',
    abc: 'acquisition',
    moments: ['new', 'more'],
    jalur: 'self-study',
    form: 'non-classical',
    minutes: { min: 15, typical: 20, max: 30 },
    sessions: { min: 1, typical: 2, max: 4 },
    spacing: 1,
    phase: 'orient',
    preconditions: ['needs-reading-fluency'],
    prerequisites: [],
    yields: ['standard-known'],
    supporterRole: 'peer',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 20,
    audienceTags: ['analysts', 'leaders', 'frontline', 'teachers'],
    causeTags: [
      'procedure-skill',
      'compliance-integrity',
      'writing-analysis-skill',
      'planning',
      'system-use-skill',
    ],
    proofKind: 'test',
    reflectionModel: 'free',
    costBand: 'none',
    templates: {
      id: {
        title: 'Bacaan pendek dengan pertanyaan di muka',
        task: 'Dua halaman inti {{tool}} yang langsung dipakai pada tugas pekan berikut.',
        steps:
          'Jawab tiga pertanyaan menurut dugaan sebelum membuka bacaan. Bacalah untuk membuktikan atau membantah dugaan itu. Tulis satu kalimat yang akan Anda sampaikan kepada rekan yang tidak sempat membaca.',
        supporter: 'Dua halaman itu dipilih {{supervisor}} dari naskah asli, tanpa ringkasan baru.',
        evidence: 'Lembar dugaan dan kalimat ringkas yang dibacakan pada pertemuan pertama.',
        reflection: [
          'Dugaan mana yang terbantah?',
          'Istilah apa yang ternyata Anda pakai dengan arti lain?',
          'Pada tugas apa isi bacaan ini Anda gunakan pekan depan?',
        ],
        supervisorGuide:
          'Kirim bacaan setidaknya lima hari sebelumnya. Mulailah pertemuan dari dugaan, jangan mengulang isi. Hargai dugaan yang keliru tetapi beralasan.',
        peerGuide: 'Ceritakan isi bacaan kepada rekan sambil berjalan ke tempat kerja.',
        lowBandwidth: 'Bacaan berupa selembar bolak-balik yang dibagikan bersama surat tugas.',
        accessible: 'Bacaan direkam oleh rekan sekantor, dan dugaan boleh disampaikan lewat suara.',
        relevance: 'Pertemuan yang singkat dapat dipakai untuk berlatih bila bekalnya sudah sama.',
      },
      en: {
        title: 'A short reading with questions up front',
        task: "Two core pages of the {{tool}}, put to use in next week's duties.",
        steps:
          'Answer three questions by guessing before you open the text. Read to prove or refute your guess. Write one sentence you would pass to a colleague without time to read.',
        supporter:
          'Both pages are chosen by the {{supervisor}} from the original, with no new summary.',
        evidence: 'The guess sheet and the sentence, read out at the first meeting.',
        reflection: [
          'Which guess was refuted?',
          'Which term had you been using in another sense?',
          'In which duty will you use this text next week?',
        ],
        supervisorGuide:
          "Send the text five days ahead or more. Start the meeting from the guesses and don't go through the content again. Value guesses that are wrong but reasoned.",
        peerGuide: 'Tell a colleague what the text says on the way to work.',
        lowBandwidth:
          'The text is one double-sided sheet handed out with the letter of assignment.',
        accessible: 'Somebody in the office records the text, and guesses may be given by voice.',
        relevance: 'A brief meeting can be spent on practice when all arrive equally prepared.',
      },
    },
  },
  {
    id: 'problem-facts-briefing',
    version: '1.0.0',
    purpose: {
      id: 'Memperlihatkan kesenjangan dan akibatnya dengan data unit sendiri.',
      en: "Show the gap and its consequences with the unit's own data.",
    },
    citation: 'gilbert',
    verbBands: ['understand', 'analyse'],
    domains: ['cognitive', 'affective'],
    mode: 'formal',
    abc: 'acquisition',
    moments: ['new', 'change'],
    jalur: 'socialisation',
    form: 'classical',
    minutes: { min: 20, typical: 30, max: 45 },
    sessions: { min: 1, typical: 1, max: 2 },
    spacing: 4,
    phase: 'orient',
    preconditions: [],
    prerequisites: [],
    yields: ['baseline-known'],
    supporterRole: 'supervisor',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 30,
    audienceTags: ['any', 'frontline', 'field', 'volunteers', 'leaders'],
    causeTags: [
      'attitude-service',
      'data-quality',
      'measurement-skill',
      'coordination',
      'planning',
    ],
    proofKind: 'minutes',
    reflectionModel: 'orid',
    costBand: 'none',
    templates: {
      id: {
        title: 'Paparan fakta dan akibatnya',
        task: 'Kesenjangan {{indicator}} beserta orang-orang yang menanggung akibatnya.',
        steps:
          'Tebak dahulu angka keadaan sekarang. Simak tiga fakta dan satu kisah {{beneficiary}}. Bandingkan dengan tebakan Anda, kemudian tuliskan satu bagian kesenjangan yang dapat dipengaruhi dari tempat kerja Anda.',
        supporter:
          'Fakta disajikan langsung oleh {{supervisor}}, termasuk bagian yang disebabkan sistem dan bukan petugas.',
        evidence: 'Kartu satu kalimat: bagian saya dalam kesenjangan ini.',
        reflection: [
          'Fakta mana yang berbeda jauh dari tebakan?',
          'Apa perasaan Anda mendengar kisah itu?',
          'Pengaruh kecil apa yang dapat Anda mulai hari ini?',
        ],
        supervisorGuide:
          'Akui penyebab di luar kendali pelaksana dan sebutkan apa yang sedang dibenahi. Gunakan paling banyak tiga angka. Tutup dengan apa yang akan diukur lagi.',
        peerGuide: 'Tanyakan kepada rekan di kiri dan kanan tebakan mereka.',
        lowBandwidth: 'Angka digambar dengan batu, biji, atau garis pada papan tulis.',
        accessible:
          'Fakta disampaikan lisan, dengan gambar besar, dan dalam bahasa yang dipakai sehari-hari.',
        relevance: 'Kesenjangan yang hanya ada di laporan tidak menggerakkan siapa pun.',
      },
      en: {
        title: 'Briefing on facts and consequences',
        task: 'The gap in the {{indicator}} and the people who bear what follows.',
        steps:
          'First guess the present figure. Take in three facts and a story about {{beneficiary}}. Compare with your guess, then write down one part of the gap that can be influenced from where you work.',
        supporter:
          'Facts are presented by the {{supervisor}} in person, including what the system rather than staff has caused.',
        evidence: 'A one-sentence card: my part in this gap.',
        reflection: [
          'Which fact lay far from your guess?',
          'What did you feel on hearing the story?',
          'What small influence can you begin to use today?',
        ],
        supervisorGuide:
          "Own up to causes beyond staff's control and tell what is being fixed. Use three numbers at most. Finish with what will be measured again.",
        peerGuide: 'Ask neighbours left and right for their guesses.',
        lowBandwidth: 'Numbers are shown with stones, seeds or lines on a board.',
        accessible: 'Facts come by voice, in large pictures, and in the everyday language.',
        relevance: 'A gap that lives only in reports moves nobody.',
      },
    },
  },
  {
    id: 'expert-demonstration-clip',
    version: '1.0.0',
    purpose: {
      id: 'Memperlihatkan cara ahli bekerja melalui rekaman pendek yang dapat diulang.',
      en: 'Show how experts work through short clips that can be replayed.',
    },
    citation: 'bandura',
    verbBands: ['understand', 'apply'],
    domains: ['cognitive', 'psychomotor'],
    mode: 'formal',
    abc: 'acquisition',
    moments: ['new', 'apply'],
    jalur: 'e-learning',
    form: 'non-classical',
    minutes: { min: 10, typical: 15, max: 20 },
    sessions: { min: 2, typical: 3, max: 6 },
    spacing: 1,
    phase: 'build',
    preconditions: ['needs-smartphone', 'needs-sight'],
    prerequisites: [],
    yields: ['standard-known'],
    supporterRole: 'peer',
    connectivity: 'low',
    printable: false,
    maxMinutesPerSitting: 15,
    audienceTags: ['frontline', 'field', 'volunteers', 'teachers', 'any'],
    causeTags: ['procedure-skill', 'system-use-skill', 'measurement-skill', 'communication-skill'],
    proofKind: 'log',
    reflectionModel: 'kolb',
    costBand: 'low',
    templates: {
      id: {
        title: 'Klip peragaan dari tempat sendiri',
        task: 'Bagian tersulit {{workTask}} yang direkam di {{place}}.',
        steps:
          'Tonton klip tanpa suara dan tebak alasan setiap gerakan. Putar lagi dengan penjelasan. Kerjakan bagian yang sama di tempat Anda, lalu catat satu perbedaan dari klip.',
        supporter:
          'Pemeran klip adalah {{peerExpert}}; pengambilan gambar cukup satu kali dengan telepon genggam.',
        evidence: 'Catatan perbedaan antara klip dan pelaksanaan sendiri.',
        reflection: [
          'Gerakan apa yang luput pada tontonan pertama?',
          'Mengapa keadaan Anda menuntut cara lain?',
          'Bagian klip mana yang akan Anda tonton lagi sebelum bertugas?',
        ],
        supervisorGuide:
          'Setujui klip sebelum dibagikan dan pastikan tidak memuat data pribadi. Batasi tiga menit per klip. Tarik klip ketika prosedur berubah.',
        peerGuide: 'Tonton berdua dengan satu layar dan jeda bergantian.',
        lowBandwidth:
          'Klip dibagikan antargawai tanpa internet; gambar kuncinya dicetak sebagai pengganti.',
        accessible:
          'Uraian suara dan teks terjemahan disertakan, serta rangkaian foto bagi yang tidak dapat menonton.',
        relevance: 'Contoh dari tempat sendiri lebih dipercaya daripada contoh dari kota lain.',
      },
      en: {
        title: "Demonstration clips from one's own place",
        task: 'The hardest part of {{workTask}}, filmed at {{place}}.',
        steps:
          'Watch the clip without sound and guess the reason for each movement. Play it again with the explanation. Do the same part where you work, then note one difference from the clip.',
        supporter:
          'The one on screen is the {{peerExpert}}; a single take by mobile phone is enough.',
        evidence: "A note of differences between the clip and one's own work.",
        reflection: [
          'Which movement escaped you on first viewing?',
          'Why does your situation call for another way?',
          'Which part will you watch again before duty?',
        ],
        supervisorGuide:
          "Approve clips before they're shared and make sure they hold no personal data. Allow three minutes per clip. Withdraw it when the procedure changes.",
        peerGuide: 'Watch in twos on one screen and take turns pausing.',
        lowBandwidth:
          'Clips pass between devices without internet; key frames are printed as a stand-in.',
        accessible:
          'Spoken description and captions come with it, and a photo series for those unable to watch.',
        relevance: "Examples from one's own place are trusted more than those of another town.",
      },
    },
  },
] satisfies PatternInput[];

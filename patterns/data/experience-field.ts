/** Work away from the office: measuring, reporting and responding with simple means and little signal. */
import type { PatternInput } from '../schema.ts';

export const experienceField = [
  {
    id: 'measurement-double-reading',
    version: '1.0.0',
    purpose: {
      id: 'Mengecilkan selisih antarpengukur melalui pengukuran ulang yang segera dibandingkan.',
      en: 'Shrink differences between measurers by repeating and comparing at once.',
    },
    citation: 'ericsson',
    verbBands: ['apply'],
    domains: ['psychomotor'],
    mode: 'experience',
    abc: 'practice',
    moments: ['new', 'apply'],
    jalur: 'workplace-guidance',
    form: 'non-classical',
    minutes: { min: 20, typical: 30, max: 45 },
    sessions: { min: 3, typical: 4, max: 8 },
    spacing: 2,
    phase: 'apply',
    preconditions: ['needs-group-4'],
    prerequisites: ['standard-known'],
    yields: ['baseline-known'],
    supporterRole: 'expert',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 30,
    audienceTags: ['volunteers', 'field', 'frontline'],
    causeTags: ['measurement-skill', 'data-quality'],
    proofKind: 'performance-data',
    reflectionModel: 'kolb',
    costBand: 'none',
    templates: {
      id: {
        title: 'Ukur dua kali, bandingkan seketika',
        task: 'Lima objek nyata {{workTask}} yang ditangani dua orang secara terpisah.',
        steps:
          'Ukur dan tulis angka tanpa melihat catatan rekan. Serahkan objek kepada pengukur kedua. Buka kedua angka bersama, hitung selisihnya, dan ukur ulang bila melewati batas toleransi.',
        supporter: 'Dengan alat yang sama {{peerExpert}} mengukur dua objek sebagai angka rujukan.',
        evidence: 'Daftar angka ganda, selisih, dan keterangan posisi atau alat yang dibetulkan.',
        reflection: [
          'Pada objek mana selisih Anda paling besar?',
          'Apa yang berbeda pada posisi tubuh, alat, atau cara membaca angka?',
          'Gerakan mana yang Anda perbaiki pada hari layanan berikutnya?',
        ],
        supervisorGuide:
          'Pasang angka selisih rata-rata kelompok, bukan nama. Hentikan layanan sejenak bila alat goyah. Hargai orang yang meminta pengukuran ulang.',
        peerGuide: 'Ucapkan angka sampai satu desimal; jangan membulatkan demi kawan.',
        lowBandwidth:
          'Hitung selisih dengan mistar selisih dari karton yang memiliki warna hijau dan merah.',
        accessible:
          'Angka dibacakan keras oleh pembaca alat, dan penulis mengulangnya sebelum mencatat.',
        relevance: 'Ukuran yang keliru mengantar bantuan kepada orang yang salah.',
      },
      en: {
        title: 'Measure twice, compare at once',
        task: 'Five real subjects of {{workTask}}, taken by two people separately.',
        steps:
          "Measure and write the figure without seeing your partner's. Pass the subject to the second measurer. Open both figures together, work out the difference, and measure again beyond the tolerance.",
        supporter:
          'With the same instrument the {{peerExpert}} measures two subjects as reference values.',
        evidence:
          'A list of paired figures, differences, and what was corrected in posture or equipment.',
        reflection: [
          'On which subject was your difference largest?',
          'What differed in posture, instrument or reading?',
          'Which movement will you mend on the next service day?',
        ],
        supervisorGuide:
          "Post the group's mean difference, no names. Pause the service if an instrument wobbles. Appreciate whoever asks for a repeat.",
        peerGuide: "Say the figure to one decimal; never round it for friendship's sake.",
        lowBandwidth: 'Use a cardboard difference ruler with a green and a red zone for the sums.',
        accessible: 'The reader calls figures out loud and the writer repeats them before noting.',
        relevance: 'A wrong measure sends help to the wrong person.',
      },
    },
  },
  {
    id: 'equipment-check-routine',
    version: '1.0.0',
    purpose: {
      id: 'Memastikan alat layak sebelum pekerjaan dimulai.',
      en: 'Make sure equipment is fit before work begins.',
    },
    citation: 'gawande',
    verbBands: ['apply'],
    domains: ['psychomotor'],
    mode: 'experience',
    abc: 'practice',
    moments: ['apply'],
    jalur: 'workplace-guidance',
    form: 'non-classical',
    minutes: { min: 10, typical: 15, max: 20 },
    sessions: { min: 4, typical: 6, max: 12 },
    spacing: 1,
    phase: 'build',
    preconditions: [],
    prerequisites: [],
    yields: ['standard-known'],
    supporterRole: 'supervisor',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 15,
    audienceTags: ['volunteers', 'field', 'frontline'],
    causeTags: ['measurement-skill', 'data-quality', 'emergency-response'],
    proofKind: 'log',
    reflectionModel: 'free',
    costBand: 'none',
    templates: {
      id: {
        title: 'Pemeriksaan kelayakan alat sebelum bertugas',
        task: 'Peralatan yang akan dipakai untuk {{workTask}} hari itu.',
        steps:
          'Periksa alat dengan tiga uji cepat: dudukan, titik nol, dan benda pembanding. Tempel label hijau bila lulus, merah bila gagal. Laporkan label merah pada hari yang sama dan ganti caranya sampai alat diperbaiki.',
        supporter:
          'Alat berlabel merah menjadi urusan {{supervisor}}, yang menetapkan pengganti sebelum jam layanan.',
        evidence: 'Buku alat dengan tanggal, hasil tiga uji, dan tindak lanjut.',
        reflection: [
          'Gejala alat rusak mana yang selama ini Anda anggap biasa?',
          'Siapa yang dirugikan bila alat condong sedikit saja?',
          'Kapan benda pembanding Anda diperiksa lagi?',
        ],
        supervisorGuide:
          'Sediakan benda pembanding yang beratnya atau panjangnya sudah pasti. Jangan menyuruh orang bekerja dengan alat merah. Ajukan perbaikan dengan melampirkan buku alat.',
        peerGuide: 'Periksa alat milik rekan sesekali; mata baru lebih jeli.',
        lowBandwidth:
          'Label memakai pita kain dua warna dan buku tulis yang digantung pada kotak alat.',
        accessible: 'Titik nol diberi takik yang dapat diraba, dan uji dibaca berdua.',
        relevance: 'Angka yang tepat bermula dari alat yang tepat.',
      },
      en: {
        title: 'Equipment check before duty',
        task: 'The equipment to be used for {{workTask}} that day.',
        steps:
          'Check with three quick tests: footing, zero point, reference object. Fix a green tag when it passes, red when it fails. Report red tags the same day and change the method until repair.',
        supporter:
          'Red-tagged equipment is the business of the {{supervisor}}, who settles a replacement before service hours.',
        evidence: 'An equipment book with date, the three results and follow-up.',
        reflection: [
          'Which sign of a faulty tool have you taken for normal?',
          'Who loses if the instrument leans just a little?',
          'When will your reference object be checked again?',
        ],
        supervisorGuide:
          'Supply reference objects of known weight or length. Never send people to work with a red tag. Attach the equipment book to repair requests.',
        peerGuide: "Check a colleague's tools now and then; fresh eyes see more.",
        lowBandwidth:
          'Tags are cloth ribbons in two colours, with an exercise book hung on the equipment box.',
        accessible: 'The zero point gets a notch one can feel, and two people read each test.',
        relevance: 'Right figures begin with the right tool.',
      },
    },
  },
  {
    id: 'photo-evidence-fieldwork',
    version: '1.0.0',
    purpose: {
      id: 'Menghasilkan foto lapangan yang dapat dipakai menilai keadaan.',
      en: 'Produce field photographs from which a condition can be judged.',
    },
    citation: 'klein-power',
    verbBands: ['apply', 'analyse'],
    domains: ['psychomotor', 'cognitive'],
    mode: 'experience',
    abc: 'production',
    moments: ['apply', 'solve'],
    jalur: null,
    form: 'non-classical',
    minutes: { min: 20, typical: 30, max: 45 },
    sessions: { min: 3, typical: 5, max: 8 },
    spacing: 1,
    phase: 'apply',
    preconditions: ['needs-smartphone'],
    prerequisites: ['standard-known'],
    yields: ['cases-collected'],
    supporterRole: 'expert',
    connectivity: 'offline',
    printable: false,
    maxMinutesPerSitting: 30,
    audienceTags: ['field', 'volunteers', 'frontline'],
    causeTags: ['diagnosis-skill', 'data-quality', 'measurement-skill'],
    proofKind: 'work-product',
    reflectionModel: 'deal',
    costBand: 'none',
    templates: {
      id: {
        title: 'Foto lapangan yang layak nilai',
        task: 'Tiga kejadian atau objek dalam {{workTask}} yang ditemui pada kunjungan rutin.',
        steps:
          'Ambil empat bidikan untuk setiap objek: keseluruhan, bagian bergejala, jarak dekat dengan pembanding ukuran, dan lingkungan sekitar. Tulis dugaan beserta tingkat keyakinan sebelum bertanya kepada siapa pun. Cocokkan dugaan dengan jawaban ahli.',
        supporter:
          'Kumpulan foto dinilai {{peerExpert}} dengan tiga kata: layak, kurang, ulang, ditambah satu alasan.',
        evidence: 'Album foto tiga objek atau lebih beserta dugaan dan jawaban pembanding.',
        reflection: [
          'Gejala apa yang terlihat di lapangan, tetapi hilang pada foto?',
          'Seberapa tepat tingkat keyakinan Anda?',
          'Bidikan mana yang Anda tambah pada kunjungan berikut?',
        ],
        supervisorGuide:
          'Minta foto kepada peserta sebelum menanyakan kesimpulan. Kumpulkan foto terbaik sebagai rujukan unit. Jangan meneruskan foto yang memperlihatkan wajah tanpa izin.',
        peerGuide: 'Tebak dari foto rekan tanpa membaca dugaannya, lalu bandingkan.',
        lowBandwidth:
          'Foto disimpan di kartu memori dan ditukar saat kapal, kendaraan, atau pertemuan berkala tiba.',
        accessible:
          'Peserta dengan gangguan penglihatan memakai panduan suara jarak bidik dan bekerja bersama rekan pemotret.',
        relevance: 'Foto yang baik menghemat satu perjalanan pemeriksaan ulang.',
      },
      en: {
        title: 'Field photographs fit for judgement',
        task: 'Three events or objects in {{workTask}} met on routine visits.',
        steps:
          "Take four shots of each object: whole, part with symptoms, close-up with a size marker, surroundings. Write your presumption and how sure you are before asking anybody. Match it with the expert's answer.",
        supporter:
          'The set is graded by the {{peerExpert}} in three words: fit, weak, redo, plus one reason.',
        evidence: 'An album of three or more objects with presumptions and reference answers.',
        reflection: [
          'Which symptom seen on site was lost in the picture?',
          'How well did your certainty match the truth?',
          'Which shot will you add on the next visit?',
        ],
        supervisorGuide:
          "Ask participants for photographs before conclusions. Gather the best as the unit's reference. Never forward pictures showing faces without consent.",
        peerGuide:
          "Guess from a colleague's pictures without reading their presumption, then compare.",
        lowBandwidth:
          'Pictures stay on a memory card and change hands when the boat, vehicle or regular meeting comes.',
        accessible:
          'Participants with impaired sight use a spoken distance guide and work with a colleague behind the camera.',
        relevance: 'One good photograph saves one journey of re-inspection.',
      },
    },
  },
  {
    id: 'same-day-field-report',
    version: '1.0.0',
    purpose: {
      id: 'Memendekkan jarak antara kejadian dan laporan.',
      en: 'Shorten the distance between an event and its report.',
    },
    citation: 'gottfredson-mosher',
    verbBands: ['apply', 'create'],
    domains: ['cognitive'],
    mode: 'experience',
    abc: 'production',
    moments: ['apply'],
    jalur: null,
    form: 'non-classical',
    minutes: { min: 15, typical: 20, max: 30 },
    sessions: { min: 4, typical: 6, max: 10 },
    spacing: 1,
    phase: 'apply',
    preconditions: [],
    prerequisites: [],
    yields: ['feedback-habit'],
    supporterRole: 'supervisor',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 20,
    audienceTags: ['field', 'volunteers', 'frontline', 'analysts'],
    causeTags: ['writing-analysis-skill', 'data-quality', 'planning', 'compliance-integrity'],
    proofKind: 'work-product',
    reflectionModel: 'free',
    costBand: 'none',
    templates: {
      id: {
        title: 'Laporan lima unsur pada hari kejadian',
        task: 'Laporan asli mengenai {{workTask}} yang selama ini terlambat dikirim.',
        steps:
          'Tulis lima unsur sebelum meninggalkan lokasi: apa, di mana, kapan, seberapa luas, tindakan mendesak. Bubuhkan jam selesai. Titipkan atau kirim pada kesempatan pertama, kemudian catat selisih hari sampai diterima.',
        supporter:
          'Setiap laporan dibalas {{supervisor}} dengan satu baris: sudah dipakai untuk apa.',
        evidence: 'Tembusan laporan lima unsur dengan jam tulis dan tanggal terima.',
        reflection: [
          'Unsur mana yang sering Anda tunda?',
          'Apa yang berubah pada ingatan Anda setelah sehari berlalu?',
          'Jalur pengiriman mana yang Anda pakai bila jalur utama putus?',
        ],
        supervisorGuide:
          'Tolak laporan panjang yang terlambat; terima laporan pendek yang tepat. Balas semuanya pada bulan pertama. Umumkan keputusan yang diambil berkat laporan cepat.',
        peerGuide:
          'Tanyakan kepada rekan yang pulang dari lokasi: sudah ditulis sebelum naik kendaraan?',
        lowBandwidth:
          'Formulir sobek rangkap dua dibawa di saku; tembusannya dititipkan kepada awak angkutan.',
        accessible:
          'Unsur yang sama dapat dilaporkan lisan lewat radio dan dituliskan penerimanya.',
        relevance: 'Kabar tiga hari lebih awal sering menentukan berhasil tidaknya tindakan.',
      },
      en: {
        title: 'A five-point report on the day itself',
        task: 'Genuine reports on {{workTask}} that have been arriving late.',
        steps:
          'Write five points before leaving the site: what, where, when, how widespread, urgent action. Add the hour of writing. Send or hand it over at the first chance, then note the days until receipt.',
        supporter:
          'Each report is answered by the {{supervisor}} in one line: what it has been used for.',
        evidence: 'Copies of five-point reports with hour of writing and date of receipt.',
        reflection: [
          'Which point do you tend to put off?',
          'What changes in your memory once a day has passed?',
          'Which route do you use when the main one is down?',
        ],
        supervisorGuide:
          'Turn away long late reports; welcome short prompt ones. Answer all of them in the first month. Announce decisions taken thanks to early reports.',
        peerGuide: 'Ask a colleague back from the site: was it written before boarding?',
        lowBandwidth:
          'A duplicate tear-off form travels in the pocket; its copy goes with the transport crew.',
        accessible: 'The same points may be spoken over radio and written by the receiver.',
        relevance: 'News three days earlier often decides whether action succeeds.',
      },
    },
  },
  {
    id: 'entry-verification-sampling',
    version: '1.0.0',
    purpose: { id: 'Menangkap data janggal di sumbernya.', en: 'Catch odd data at the source.' },
    citation: 'deming',
    verbBands: ['apply', 'evaluate'],
    domains: ['cognitive'],
    mode: 'experience',
    abc: 'practice',
    moments: ['apply', 'solve'],
    jalur: 'workplace-guidance',
    form: 'non-classical',
    minutes: { min: 20, typical: 30, max: 45 },
    sessions: { min: 4, typical: 6, max: 8 },
    spacing: 1,
    phase: 'apply',
    preconditions: ['needs-data-records'],
    prerequisites: [],
    yields: ['baseline-known'],
    supporterRole: 'peer',
    connectivity: 'low',
    printable: false,
    maxMinutesPerSitting: 30,
    audienceTags: ['analysts', 'volunteers', 'frontline', 'field'],
    causeTags: ['data-quality', 'system-use-skill', 'compliance-integrity'],
    proofKind: 'performance-data',
    reflectionModel: 'deal',
    costBand: 'none',
    templates: {
      id: {
        title: 'Uji petik entri data',
        task: 'Dua puluh entri terbaru yang dihasilkan dari {{workTask}}.',
        steps:
          'Ambil entri secara acak dan cocokkan dengan catatan aslinya. Tandai nilai di luar kewajaran, kosong, atau terbalik. Hubungi pencatat, perbaiki bersama, dan tuliskan pemicunya.',
        supporter: 'Batas kewajaran disediakan {{supervisor}} dan ditinjau sesudah putaran kedua.',
        evidence: 'Lembar uji petik dan persentase entri bersih tiap putaran.',
        reflection: [
          'Pola keliru apa yang tidak terlihat pada satu entri saja?',
          'Pemicu mana yang berasal dari formulir, bukan dari orang?',
          'Pemeriksaan apa yang Anda lakukan sebelum menekan simpan?',
        ],
        supervisorGuide:
          'Tampilkan persentase bersih seluruh unit. Beri waktu memperbaiki dalam jam kerja. Ajukan perubahan formulir bila pemicunya berulang.',
        peerGuide: 'Periksalah entri rekan dengan niat menolong, dan izinkan entri Anda diperiksa.',
        lowBandwidth:
          'Pencocokan dilakukan pada cetakan data sebulan; perbaikan dimasukkan ketika jaringan pulih.',
        accessible:
          'Angka dibacakan berpasangan; pembaca layar atau kertas berspasi lebar dipakai bila perlu.',
        relevance: 'Keputusan bantuan, anggaran, dan layanan bersandar pada entri ini.',
      },
      en: {
        title: 'Spot checks on data entry',
        task: 'Twenty recent entries that came out of {{workTask}}.',
        steps:
          'Draw entries at random and match them with the original note. Mark values that are implausible, empty or swapped. Reach the recorder, correct it together, and write down what triggered it.',
        supporter:
          'Plausible limits are supplied by the {{supervisor}} and reviewed after the second round.',
        evidence: 'A spot-check sheet and the share of clean entries per round.',
        reflection: [
          "What pattern of error can't be seen in one entry alone?",
          'Which trigger lies in the form rather than the person?',
          'What do you check before pressing save?',
        ],
        supervisorGuide:
          'Show the clean share of the whole unit. Give time for corrections in working hours. Request a change of form where a trigger recurs.',
        peerGuide: "Check a colleague's entries as a favour, and let yours be checked.",
        lowBandwidth:
          "Matching is done on a month's printout; corrections are keyed in when the network returns.",
        accessible:
          'Figures are read out in twos; a screen reader or widely spaced print is used where helpful.',
        relevance: 'Decisions on aid, budget and services rest upon these entries.',
      },
    },
  },
  {
    id: 'emergency-drill-at-post',
    version: '1.0.0',
    purpose: {
      id: 'Menguji kesiapan tim di pos tugas dengan kejadian tanpa pemberitahuan jam.',
      en: "Test a team's readiness at its post with an event at an hour unknown.",
    },
    citation: 'fanning-gaba',
    verbBands: ['apply', 'evaluate'],
    domains: ['psychomotor', 'affective'],
    mode: 'experience',
    abc: 'collaboration',
    moments: ['solve', 'change'],
    jalur: 'other-non-classical',
    form: 'non-classical',
    minutes: { min: 60, typical: 120, max: 180 },
    sessions: { min: 1, typical: 2, max: 3 },
    spacing: 8,
    phase: 'apply',
    preconditions: ['needs-group-4', 'needs-space', 'needs-supervisor-time'],
    prerequisites: [],
    yields: ['practised-safely'],
    supporterRole: 'supervisor',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 90,
    audienceTags: ['field', 'frontline', 'volunteers', 'leaders'],
    causeTags: ['emergency-response', 'coordination', 'communication-skill'],
    proofKind: 'supervisor-observation',
    reflectionModel: 'gibbs',
    costBand: 'low',
    templates: {
      id: {
        title: 'Gladi lapangan keadaan darurat',
        task: 'Rangkaian tanggap darurat dalam {{service}} dengan peran sebenarnya.',
        steps:
          'Jalankan peran sejak isyarat berbunyi. Catat jam pada empat titik: tahu, lapor, bergerak, tangani. Setelah aba-aba selesai, bahas perbedaan antara rencana dan kejadian, lalu ulangi bagian terlambat.',
        supporter:
          'Jam isyarat hanya diketahui {{supervisor}}, yang juga menghentikan gladi bila ada bahaya nyata.',
        evidence: 'Lembar waktu empat titik dan daftar perbaikan pos.',
        reflection: [
          'Apa yang Anda rasakan pada menit pertama?',
          'Informasi apa yang hilang di antara dua orang?',
          'Perbaikan apa yang selesai sebelum gladi kedua?',
        ],
        supervisorGuide:
          'Tetapkan aturan keselamatan dan kata sandi henti. Undang warga atau unit tetangga sebagai pengamat. Kerjakan perbaikan termurah pada pekan yang sama.',
        peerGuide: 'Amatilah satu peran saja dari jarak aman dan catat jamnya.',
        lowBandwidth: 'Isyarat memakai peluit atau kentungan; jam dicatat dengan jam tangan.',
        accessible:
          'Disiapkan jalur bebas hambatan, isyarat lampu bagi yang tuli, dan pendamping evakuasi.',
        relevance: 'Dalam keadaan darurat orang kembali pada apa yang pernah dilatihnya.',
      },
      en: {
        title: 'A field drill for emergencies',
        task: 'The emergency chain of {{service}} with roles as they are.',
        steps:
          'Play your role from the signal onward. Note the clock at four points: known, reported, moving, handled. After the stop call, discuss how the plan and the event differed, then repeat the late part.',
        supporter:
          'Only the {{supervisor}} knows the hour of the signal, and also stops the drill in case of true danger.',
        evidence: 'A sheet of four times and a list of repairs for the post.',
        reflection: [
          'What did you feel in the first minute?',
          'Which information was lost between two people?',
          'Which repair will be finished before the second drill?',
        ],
        supervisorGuide:
          'Set safety rules and a stop word. Invite residents or a neighbouring unit to observe. Carry out the cheapest repair that same week.',
        peerGuide: 'Watch a single role from a safe distance and note the times.',
        lowBandwidth: 'The signal is a whistle or wooden drum; a wristwatch keeps the time.',
        accessible:
          'Provide a step-free route, a light signal for the deaf, and evacuation partners.',
        relevance: 'In an emergency people fall back on what they once practised.',
      },
    },
  },
  {
    id: 'home-visit-counselling',
    version: '1.0.0',
    purpose: {
      id: 'Melatih percakapan yang mendorong orang bertindak, di rumah atau kebun mereka.',
      en: 'Train conversations that move people to act, in their home or field.',
    },
    citation: 'knowles',
    verbBands: ['apply'],
    domains: ['affective', 'cognitive'],
    mode: 'experience',
    abc: 'discussion',
    moments: ['apply'],
    jalur: null,
    form: 'non-classical',
    minutes: { min: 30, typical: 45, max: 60 },
    sessions: { min: 2, typical: 4, max: 6 },
    spacing: 2,
    phase: 'apply',
    preconditions: ['needs-travel'],
    prerequisites: [],
    yields: ['cases-collected'],
    supporterRole: 'peer',
    connectivity: 'offline',
    printable: true,
    maxMinutesPerSitting: 45,
    audienceTags: ['volunteers', 'field', 'teachers'],
    causeTags: ['communication-skill', 'attitude-service', 'teaching-skill'],
    proofKind: 'log',
    reflectionModel: 'gibbs',
    costBand: 'low',
    templates: {
      id: {
        title: 'Kunjungan dengar-dahulu',
        task: 'Kunjungan kepada {{beneficiary}} terkait {{service}}, satu rumah atau satu kelompok setiap kali.',
        steps:
          'Buka kunjungan dengan dua pertanyaan tentang kebiasaan mereka. Ulangi dengan kata-kata sendiri apa yang Anda dengar. Tawarkan satu anjuran saja, minta mereka menyebut kapan akan mencobanya, dan tinggalkan penanda di tempat.',
        supporter:
          'Dua kunjungan pertama ditemani {{peerExpert}}, yang duduk di belakang dan baru bicara ketika pulang.',
        evidence: 'Catatan kunjungan: yang didengar, anjuran, kesanggupan, hasil kunjungan ulang.',
        reflection: [
          'Kapan Anda merasa tergoda menasihati?',
          'Apa yang menurut mereka menghalangi?',
          'Siapa yang Anda kunjungi ulang, dan apa yang akan ditanyakan?',
        ],
        supervisorGuide:
          'Pilih keluarga yang bersedia. Jangan menetapkan jumlah kunjungan sebagai target tunggal. Bahas satu catatan setiap pertemuan.',
        peerGuide: 'Hitung perbandingan waktu bicara: rekan berapa, tuan rumah berapa.',
        lowBandwidth: 'Seluruh kunjungan berjalan dengan gambar lipat dan tanpa gawai.',
        accessible:
          'Kunjungan dipindahkan ke tempat yang terjangkau, dan penerjemah keluarga dilibatkan dengan izin.',
        relevance: 'Orang mengubah kebiasaan karena merasa didengar.',
      },
      en: {
        title: 'A visit that listens first',
        task: 'Visits to {{beneficiary}} regarding {{service}}, one home or group at a time.',
        steps:
          'Open with two questions about how they usually do things. Say back in your own words what you heard. Offer one piece of advice only, ask when they will try it, and leave a marker behind.',
        supporter:
          'The first two visits are joined by the {{peerExpert}}, who sits at the back and speaks only on the way home.',
        evidence: 'A visit note: what was heard, advice, promise made, result of the return visit.',
        reflection: [
          'When were you tempted to lecture?',
          'What do they say stands in the way?',
          'Whom will you revisit, and what will you ask?',
        ],
        supervisorGuide:
          "Choose households that consent. Don't make the count of visits the sole target. Talk over one note at each meeting.",
        peerGuide: 'Compare speaking time: how much your colleague, how much the host.',
        lowBandwidth: 'The whole visit runs on a folding picture chart, without devices.',
        accessible:
          'Move the visit to a reachable place, and involve a family interpreter with consent.',
        relevance: 'People change habits because they feel heard.',
      },
    },
  },
  {
    id: 'signal-window-sync',
    version: '1.0.0',
    purpose: {
      id: 'Membiasakan penyimpanan luring dan pengiriman berkelompok di lokasi sinyal.',
      en: 'Make offline saving and batch sending at signal points a habit.',
    },
    citation: 'gottfredson-mosher',
    verbBands: ['apply'],
    domains: ['cognitive', 'psychomotor'],
    mode: 'experience',
    abc: 'practice',
    moments: ['apply', 'solve'],
    jalur: 'workplace-guidance',
    form: 'non-classical',
    minutes: { min: 15, typical: 20, max: 30 },
    sessions: { min: 3, typical: 4, max: 8 },
    spacing: 1,
    phase: 'sustain',
    preconditions: ['needs-smartphone'],
    prerequisites: [],
    yields: ['feedback-habit'],
    supporterRole: 'peer',
    connectivity: 'low',
    printable: false,
    maxMinutesPerSitting: 20,
    audienceTags: ['field', 'volunteers', 'frontline'],
    causeTags: ['system-use-skill', 'data-quality', 'planning', 'coordination'],
    proofKind: 'performance-data',
    reflectionModel: 'free',
    costBand: 'none',
    templates: {
      id: {
        title: 'Kirim berkelompok saat ada sinyal',
        task: 'Data dan berkas {{workTask}} yang menumpuk karena jaringan.',
        steps:
          'Simpan pekerjaan dalam folder bernama tanggal. Perkecil berkas sebelum berangkat ke titik sinyal. Kirim dari yang paling mendesak, tunggu tanda terima, lalu coret pada daftar kirim.',
        supporter:
          'Tanda terima diberikan {{supervisor}} paling lambat hari kerja berikutnya agar kiriman tidak diulang.',
        evidence: 'Daftar kirim dengan jam berangkat, jam terkirim, dan tanda terima.',
        reflection: [
          'Berkas mana yang paling sering gagal, dan mengapa?',
          'Apa yang sebenarnya tidak perlu dikirim?',
          'Jadwal titik sinyal mana yang Anda tetapkan untuk bulan ini?',
        ],
        supervisorGuide:
          'Sepakati urutan kedaruratan berkas. Hapus permintaan laporan ganda. Sediakan satu kartu memori cadangan bagi tiap lokasi.',
        peerGuide: 'Bawakan kiriman rekan ketika giliran Anda menuju titik sinyal.',
        lowBandwidth:
          'Bila sinyal tidak juga ada, kartu memori diserahkan dengan buku tanda terima.',
        accessible:
          'Daftar kirim memakai tanda timbul dan nama folder yang dapat dibacakan telepon.',
        relevance: 'Pekerjaan yang selesai tetapi tidak terkirim sama dengan belum selesai.',
      },
      en: {
        title: 'Batch sending when there is a signal',
        task: 'Data and files of {{workTask}} piling up for want of a network.',
        steps:
          'Save work in folders named by date. Shrink files before setting out for the signal point. Send the most urgent first, await the receipt, then strike it off the send list.',
        supporter:
          'Receipts are given by the {{supervisor}} no later than the next working day, so nothing is sent twice.',
        evidence: 'The send list with hour of leaving, hour sent, and receipt.',
        reflection: [
          'Which files fail most often, and why?',
          'What need not be sent at all?',
          'Which signal-point schedule do you set for this month?',
        ],
        supervisorGuide:
          'Agree on an order of urgency for files. Drop duplicate report requests. Provide a spare memory card per site.',
        peerGuide: "Carry a colleague's batch when it is your turn to head for the signal.",
        lowBandwidth:
          'If the signal never comes, the memory card is handed over against a receipt book.',
        accessible: 'The send list uses raised marks, and folder names a telephone can read out.',
        relevance: 'Work finished but not sent counts as unfinished.',
      },
    },
  },
] satisfies PatternInput[];

/** Step 3: personas, needs, prior learning, and the conditions and criteria of outcomes. */
import { phrase, tiers } from './phrase.ts';

export const learnerPhrases = {
  'persona.name-newcomer': phrase(['{{role}} baru'], ['New {{role}}']),
  'persona.name-senior': phrase(['{{role}} berpengalaman'], ['Experienced {{role}}']),
  'persona.name-plain': phrase(['{{role}}'], ['{{role}}']),
  'persona.access-offline': tiers(
    [
      [
        'Bekerja tanpa sinyal yang dapat diandalkan; bahan dibawa dalam bentuk cetak atau berkas suara. Waktu belajarnya {{knownWindow}}.',
        'Tanpa internet di tempat tugas. Semua bahan sudah ada di tangan sebelum berangkat; waktu belajarnya {{knownWindow}}.',
        'Hanya sesekali terhubung, sehingga bahan dicetak dan dibahas pada {{knownWindow}}.',
      ],
      [
        'Bekerja tanpa sinyal yang dapat diandalkan; bahan dibawa dalam bentuk cetak atau berkas suara.',
        'Tanpa internet di tempat tugas. Semua bahan sudah ada di tangan sebelum berangkat.',
        'Hanya sesekali terhubung, sehingga pengiriman hasil ditumpuk sampai ada sinyal.',
      ],
    ],
    [
      [
        'Works without a dependable signal; material comes on paper or as sound files. Time to learn: {{knownWindow}}.',
        'No internet on site; everything is in hand before leaving. Time to learn: {{knownWindow}}.',
      ],
      [
        'Works without a dependable signal; material comes on paper or as sound files.',
        'No internet on site. Everything must be in hand before leaving.',
        'Connected only now and then; results wait for a signal.',
      ],
    ],
  ),
  'persona.access-low': tiers(
    [
      [
        'Jaringan putus-sambung; bahan dicetak atau disimpan di ponsel lebih dahulu. Waktu belajarnya {{knownWindow}}.',
        'Dapat daring sewaktu-waktu, tidak pada jam tetap. Kegiatan langsung dijadwalkan tatap muka pada waktu yang ada ({{knownWindow}}).',
        'Mengandalkan salinan luring karena sambungan sering hilang. Belajar memakai {{knownWindow}}.',
      ],
      [
        'Jaringan putus-sambung; bahan dicetak atau disimpan di ponsel lebih dahulu.',
        'Dapat daring sewaktu-waktu, tidak pada jam tetap, sehingga kegiatan langsung dijadwalkan tatap muka.',
        'Mengandalkan salinan luring karena sambungan sering hilang.',
      ],
    ],
    [
      [
        'The network comes and goes; material is printed or stored on the phone first. Time to learn: {{knownWindow}}.',
        'Online now and then, never at fixed hours, so live sessions are face to face in {{knownWindow}}.',
      ],
      [
        'The network comes and goes; material is printed or stored on the phone first.',
        'Online now and then, never at fixed hours, so live sessions are face to face.',
      ],
    ],
  ),
  'persona.access-online': tiers(
    [
      [
        'Terhubung di tempat kerja; bahan dapat dibuka daring, dengan cadangan cetak. Waktu belajarnya {{knownWindow}}.',
        'Komputer dan jaringan kantor tersedia. Belajar memakai {{knownWindow}}.',
      ],
      [
        'Terhubung di tempat kerja; bahan dapat dibuka daring, dengan cadangan cetak.',
        'Komputer dan jaringan kantor tersedia; waktu belajarnya disepakati dengan {{supervisor}}.',
      ],
    ],
    [
      [
        'Connected at work; material opens online with a printed spare. Time to learn: {{knownWindow}}.',
      ],
      [
        'Connected at work; material opens online with a printed spare.',
        'Office computer and network are there; time to learn is agreed with the {{supervisor}}.',
      ],
    ],
  ),
  'persona.access-unknown': tiers(
    [
      [
        'Uraian tidak menyebut keadaan jaringan, jadi bahan disiapkan dalam bentuk cetak dan daring sekaligus. Waktu belajarnya {{knownWindow}}.',
        'Perangkat dan jaringan belum diketahui; rancangan tidak bergantung pada keduanya. Belajar memakai {{knownWindow}}.',
        'Belajar memakai {{knownWindow}}, dengan bahan yang juga tersedia di kertas.',
      ],
      [
        'Uraian tidak menyebut keadaan jaringan, jadi bahan disiapkan dalam bentuk cetak dan daring sekaligus.',
        'Perangkat dan jaringan belum diketahui; rancangan tidak bergantung pada keduanya.',
        'Belajar berlangsung di sela pekerjaan pada waktu yang disepakati dengan {{supervisor}}; semua bahan ada di kertas.',
      ],
    ],
    [
      [
        'The account does not mention the network, so material is prepared on paper and online. Time to learn: {{knownWindow}}.',
      ],
      [
        'The account does not mention the network, so material is prepared on paper and online.',
        'Devices and network are unknown; the design depends on neither.',
        'Learning happens between duties at times agreed with the manager; all material is on paper too.',
      ],
    ],
  ),
  'persona.barriers': tiers(
    [
      [
        'Yang membatasi: {{barrierList}}.',
        'Ruang geraknya ditentukan oleh keadaan berikut: {{barrierList}}.',
        'Harus diperhitungkan bahwa {{barrierList}}.',
      ],
      [
        'Uraian tidak menyebut hambatan khusus; tanyakan jam sibuk dan kekhawatiran mereka sebelum tahap pertama.',
        'Belum ada hambatan yang disebut. Cek beban kerja dan giliran tugas bersama {{supervisor}}.',
      ],
    ],
    [
      [
        'What limits them: {{barrierList}}.',
        'Their room to move depends on this: {{barrierList}}.',
        'To be reckoned with: {{barrierList}}.',
      ],
      [
        'The account names no special barrier; ask about busy hours and worries before stage one.',
        'No barrier is named. Check load and duty rosters with the {{supervisor}}.',
      ],
    ],
  ),
  'persona.barriers-supporter': phrase(
    [
      'Membimbing datang di atas tugas pokok; beri batas jumlah orang yang didampingi dan lembar panduan satu halaman.',
      'Keahliannya ada, kebiasaan menerangkannya belum tentu. Sediakan contoh pertanyaan sebelum pendampingan pertama.',
      'Cenderung mengambil alih saat melihat kesalahan; panduan mengingatkan untuk bertanya lebih dahulu.',
    ],
    [
      'Coaching comes on top of the main job; cap the number of people each one supports and give a one-page guide.',
      'Skill is there, the habit of explaining may not be. Supply sample questions before the first session.',
      'Tends to take over when seeing an error; the guide reminds them to ask first.',
    ],
  ),
  'persona.experience': tiers(
    [
      [
        'Yang diketahui tentang mereka: {{attributeList}}.',
        'Latar belakangnya beragam: {{attributeList}}.',
        'Dari uraian: {{attributeList}}.',
      ],
      [
        'Pengalaman belum diuraikan. Mulailah dengan satu cerita kasus dari setiap orang pada pertemuan pertama.',
        'Riwayat kerja dan pelatihan mereka belum disebut; tanyakan saat diagnosis awal.',
      ],
    ],
    [
      [
        'What is known about them: {{attributeList}}.',
        'Their background varies: {{attributeList}}.',
        'From the account: {{attributeList}}.',
      ],
      [
        'Experience is not described. Begin with one case story from each person at the first meeting.',
        'Work and training history are not named; ask during the first diagnosis.',
      ],
    ],
  ),
  'persona.experience-senior': phrase(
    [
      'Sudah lama memegang pekerjaan ini; kasus yang pernah mereka selesaikan menjadi bahan belajar bagi yang baru.',
      'Punya cara sendiri yang terbentuk bertahun-tahun. Sebagian patut ditularkan, sebagian perlu diuji ulang dengan ketentuan terbaru.',
    ],
    [
      'Long in the job; the cases they solved become learning material for the new ones.',
      'Have ways of their own, formed over years. Some deserve passing on, some need testing against current rules.',
    ],
  ),
  'persona.experience-supporter': tiers(
    [
      ['{{supporterText}}', 'Menurut uraian: {{supporterText}}'],
      [
        'Mengenal pekerjaan dan orangnya dari dekat; dalam perjalanan ini tugasnya mengamati, bertanya, dan membuka jalan.',
        'Memegang jadwal dan pembagian tugas, sehingga dialah yang dapat memberi ruang untuk berlatih.',
      ],
    ],
    [
      ['{{supporterText}}', 'From the account: {{supporterText}}'],
      [
        'Knows work and people from close by; in this journey the task is to observe, to ask and to clear the way.',
        'Holds rosters and duties, and so can make room for practice.',
      ],
    ],
  ),
  'persona.relevance-newcomer': phrase(
    [
      '"Saya ingin cepat mandiri pada {{taskNoun}} tanpa harus menebak, dan tahu kepada siapa bertanya ketika ragu."',
      '"Kalau saya menguasai {{taskNoun}}, saya tidak lagi takut menghadapi kasus yang belum pernah saya lihat."',
    ],
    [
      '"I want to stand on my own feet in {{taskNoun}} without guessing, and to know whom to ask."',
      '"Once I master {{taskNoun}}, I need not fear a case I have never seen."',
    ],
  ),
  'persona.relevance-senior': phrase(
    [
      '"Pengalaman saya dipakai, bukan diulang dari awal; yang saya cari cara agar pekerjaan tidak bolak-balik."',
      '"Saya mau cara yang lebih ringan untuk pekerjaan yang sudah saya kenal, dan saya mau didengar ketika ketentuannya tidak jalan."',
    ],
    [
      '"My experience is used rather than repeated; I look for a way that spares me doing things twice."',
      '"I want a lighter way to do work I know, and to be heard when the rule does not work."',
    ],
  ),
  'persona.relevance-plain': phrase(
    [
      '"Bila {{taskNoun}} berjalan lancar, saya tidak menghabiskan hari untuk memperbaiki yang kemarin."',
      '"Saya ingin hasil kerja saya langsung terpakai dan tidak kembali ke meja saya."',
      '"Saya ingin tahu dengan pasti apa yang dianggap benar, supaya {{beneficiary}} tidak menjadi korban dari keraguan saya."',
      '"Setiap kali {{taskNoun}} benar sejak awal, ada waktu yang kembali kepada saya dan {{beneficiary}}."',
    ],
    [
      '"If {{taskNoun}} goes well, I do not spend the day mending yesterday’s work."',
      '"I want my work to be used straight away and not come back to my desk."',
      '"I want to know for certain what counts as right, so that {{beneficiary}} do not pay for my doubts."',
    ],
  ),
  'persona.relevance-supporter': phrase(
    [
      '"Makin banyak yang bisa bekerja mandiri, makin sedikit perkara yang menunggu saya."',
      '"Saya ingin alat bantu sederhana untuk membimbing, bukan tumpukan formulir baru."',
      '"Ilmu saya baru berguna bila dipakai orang lain ketika saya tidak di tempat."',
    ],
    [
      '"The more people work on their own, the fewer matters wait for me."',
      '"I want a simple aid for coaching, not another pile of forms."',
      '"What I know is of use only if others apply it while I am away."',
    ],
  ),
  'persona.accessibility': tiers(
    [
      [
        'Disesuaikan dengan kebutuhan berikut: {{accessList}}. Bahan tersedia sebagai gambar, suara, dan teks besar, dan pilihan itu ditawarkan kepada semua.',
        'Perlu diperhatikan: {{accessList}}. Setiap kegiatan punya jalan lain tanpa bacaan panjang.',
      ],
      [
        'Tanyakan kebutuhan khusus secara tertutup sebelum mulai; setiap kegiatan sudah memuat jalan lain.',
        'Belum ada kebutuhan khusus yang disebut. Bahan tetap disediakan dalam huruf besar dan bentuk suara.',
        'Bila ada yang memerlukan penyesuaian, pilih jalan lain yang tertulis pada tiap kegiatan.',
      ],
    ],
    [
      [
        'Adapted to this: {{accessList}}. Material comes as pictures, sound and large print, offered to everyone.',
        'Keep in mind: {{accessList}}. Each activity has a way without long reading.',
      ],
      [
        'Ask about special needs in private before the start; each activity holds another way.',
        'No special need is named. Material still comes in large print and as sound.',
        'Where somebody needs an adjustment, take the other way written with each activity.',
      ],
    ],
  ),
  'prior.what-senior': phrase(
    [
      'Kemampuan {{taskNoun}} yang sudah dibuktikan dalam pekerjaan sehari-hari',
      'Penguasaan {{taskNoun}} dari pengalaman bertugas',
    ],
    [
      'Ability in {{taskNoun}} already shown in daily work',
      'Command of {{taskNoun}} from years on duty',
    ],
  ),
  'prior.evidence-senior': phrase(
    [
      'Tiga hasil kerja terakhir diperiksa {{supervisor}}; bila seluruhnya memenuhi kriteria, latihan dasar dilewati (usulan).',
      'Satu kasus diperagakan di depan {{supervisor}}; yang lulus langsung menjadi pasangan pendamping (usulan).',
    ],
    [
      'The last three results are checked by the {{supervisor}}; if all meet the criterion, basic practice is skipped (proposal).',
      'One case is shown to the {{supervisor}}; those who pass go on as supporting partners (proposal).',
    ],
  ),
  'prior.what-newcomer': phrase(
    [
      'Pelatihan dasar atau orientasi yang pernah diikuti',
      'Pengalaman serupa di tempat tugas sebelumnya',
    ],
    ['Induction or basic training attended before', 'Similar experience in an earlier post'],
  ),
  'prior.evidence-newcomer': phrase(
    [
      'Sertifikat atau surat tugas, ditambah satu kasus contoh yang dikerjakan pada minggu pertama.',
      'Cerita kasus yang pernah ditangani dan satu peragaan singkat di tempat kerja.',
    ],
    [
      'A certificate or letter of assignment, plus one sample case in the first week.',
      'A case handled before, told and shown briefly at work.',
    ],
  ),
  'prior.what-plain': phrase(
    [
      'Pelatihan terdahulu dan pengalaman kerja yang berkaitan dengan {{taskNoun}}',
      'Kebiasaan kerja pada {{taskNoun}} yang sudah sesuai kriteria',
    ],
    [
      'Earlier training and experience in {{taskNoun}}',
      'Working habits in {{taskNoun}} that already meet the criterion',
    ],
  ),
  'prior.evidence-plain': phrase(
    [
      'Diagnosis awal: satu hasil kerja nyata dinilai dengan kriteria yang sama seperti penilaian akhir (usulan).',
      'Contoh hasil kerja sebulan terakhir dibandingkan dengan kriteria keberhasilan (usulan).',
    ],
    [
      'First diagnosis: one real piece of work judged by the same criterion as at the end (proposal).',
      'Samples of the last month compared with the criterion of success (proposal).',
    ],
  ),
  'prior.what-supporter': phrase(
    ['Keahlian pokok pada {{taskNoun}}', 'Pengalaman membimbing rekan kerja'],
    ['Expert skill in {{taskNoun}}', 'Experience in guiding colleagues'],
  ),
  'prior.evidence-supporter': phrase(
    [
      'Hasil kerja atau pengakuan rekan; mereka tidak mengulang latihan dasar dan langsung mempelajari cara membimbing.',
      'Satu sesi bimbingan diamati dengan lembar amatan (usulan).',
    ],
    [
      'Work results or recognition by peers; they skip basic practice and learn how to coach.',
      'One coaching session observed with a sheet (proposal).',
    ],
  ),
  'need.competency': phrase(
    ['{{competencyName}}: {{taskNoun}}'],
    ['{{competencyName}}: {{taskNoun}}'],
  ),
  'need.source': phrase(
    [
      'Analisis penyebab rancangan ini; level jabatan menyusul dari SKJ instansi',
      'Bukti pada langkah analisis; level standar diisi dari dokumen SKJ',
    ],
    [
      'Analysis of causes in this design; job levels follow from the agency’s standards',
      'Evidence in the analysis; standard levels come from the competency standard',
    ],
  ),
  'need.rationale': phrase(
    [
      'Didahulukan karena {{cause}}.',
      'Terlihat dari bukti bahwa {{cause}}; selama belum dikuasai, {{indicator}} sulit bergeser.',
      'Kemampuan ini yang paling dekat dengan sebabnya: {{cause}}.',
      'Tanpa kemampuan ini keadaan berikut akan berulang: {{cause}}.',
    ],
    [
      'Comes first because {{cause}}.',
      'The evidence shows that {{cause}}; until this is mastered, the {{indicator}} will hardly move.',
      'The ability closest to the cause: {{cause}}.',
      'Without this ability the following recurs: {{cause}}.',
    ],
  ),
  'need.rationale-undecided': phrase(
    ['Masih dugaan; dipastikan lewat diagnosis pada tahap pertama.'],
    ['Still a guess; settled by the diagnosis in stage one.'],
  ),
  'outcome.behaviour': phrase(['{{taskVerb}}'], ['{{taskVerb}}']),

  // Condition and criterion by kind of ability. Criteria are proposals of the design.
  'condition.procedure-skill': phrase(
    [
      'pada kasus nyata, dengan {{tool}} di meja dan tanpa dibantu rekan',
      'ketika {{beneficiary}} menunggu, dari awal sampai akhir kasus',
      'dalam urutan yang berlaku, juga saat syarat tidak lengkap',
    ],
    [
      'on a real case, with the {{tool}} at hand and no colleague helping',
      'while {{beneficiary}} wait, from the start of a case to its end',
    ],
  ),
  'criterion.procedure-skill': phrase(
    [
      'seluruh langkah wajib terpenuhi pada 9 dari 10 kasus yang diamati (usulan)',
      'tidak ada langkah wajib yang terlewat dalam lima kasus berturut-turut (usulan)',
      'dua pengamat mencatat hasil yang sama: paling banyak satu kekurangan kecil per kasus (usulan)',
    ],
    [
      'all required steps met in 9 of 10 observed cases (proposal)',
      'no required step missed in five cases in a row (proposal)',
    ],
  ),
  'condition.measurement-skill': phrase(
    [
      'di {{place}} yang sebenarnya, memakai alat yang dipakai sehari-hari, termasuk saat ramai',
      'saat bertugas dengan alat yang telah dinyatakan laik',
      'dengan pasangan yang membaca angka secara terpisah',
    ],
    [
      'at {{place}}, with the equipment used every day, also when it is crowded',
      'on duty, with equipment found fit',
      'with a partner who reads the figure independently',
    ],
  ),
  'criterion.measurement-skill': phrase(
    [
      'selisih dua pengukur berada dalam batas toleransi pada 9 dari 10 pengukuran (usulan)',
      'semua butir lembar amatan tercentang oleh dua pengamat yang berbeda (usulan)',
      'hasilnya sama dengan pengukur rujukan pada sepuluh pengukuran berturut-turut (usulan)',
    ],
    [
      'two measurers differ by no more than the tolerance in 9 of 10 measurements (proposal)',
      'all items of the sheet ticked by two different observers (proposal)',
    ],
  ),
  'criterion.product': phrase(
    [
      'sembilan dari sepuluh hasil dapat dipakai penerimanya tanpa diulang (usulan)',
      'penerima hasil menyatakan dapat dipakai pada 17 dari 20 contoh (usulan)',
    ],
    ['nine of ten results can be used by the receiver as they are (proposal)'],
  ),
  'criterion.recording': phrase(
    [
      'angka dicatat sesuai skala alat, tanpa pembulatan, pada sepuluh pengukuran berturut-turut (usulan)',
    ],
    ['figures recorded to the scale of the instrument, unrounded, ten times in a row (proposal)'],
  ),
  'condition.product': phrase(
    [
      'di tempat kejadian, pada kesempatan pertama',
      'dalam keadaan lapangan yang biasa, tanpa mengulang kunjungan',
    ],
    ['on site, at the first attempt'],
  ),
  'condition.diagnosis-skill': phrase(
    [
      'dari kasus yang belum pernah dibahas, dengan kartu bantu',
      'di tempat kerja, tanpa menunggu jawaban ahli',
      'memakai contoh yang mirip satu sama lain',
    ],
    [
      'on cases not discussed before, with a job aid',
      'at the point of work, without waiting for an expert',
      'from examples that look alike',
    ],
  ),
  'criterion.diagnosis-skill': phrase(
    [
      'cocok dengan putusan ahli pada 17 dari 20 kasus (usulan)',
      'benar pada 8 dari 10 kasus dan menyebut dua tanda yang mendasarinya (usulan)',
      'kasus ragu diteruskan kepada ahli, bukan ditebak, pada semua percobaan (usulan)',
    ],
    [
      'agrees with the expert in 17 of 20 cases (proposal)',
      'right in 8 of 10 cases, naming two signs behind the call (proposal)',
    ],
  ),
  'condition.communication-skill': phrase(
    [
      'dalam percakapan nyata, juga ketika lawan bicara tidak setuju',
      'sebelum keputusan dibuat, tatap muka atau lewat telepon',
      'dengan kata-kata yang dipakai lawan bicara sehari-hari',
    ],
    [
      'in a real conversation, also when the other side disagrees',
      'before the decision is made, face to face or by phone',
      'in the words the other side uses every day',
    ],
  ),
  'criterion.communication-skill': phrase(
    [
      'lawan bicara dapat mengulang isi dan langkah berikutnya pada 8 dari 10 percakapan (usulan)',
      'setiap percakapan menghasilkan satu kesepakatan tertulis yang disebut kedua pihak (usulan)',
    ],
    [
      'the other side can repeat content and next step in 8 of 10 conversations (proposal)',
      'each conversation ends in one written agreement that both name (proposal)',
    ],
  ),
  'condition.writing-analysis-skill': phrase(
    [
      'untuk naskah yang sedang dikerjakan, berdasarkan bukti yang ada',
      'sebelum naskah ditandatangani, setelah berbicara dengan penerimanya',
      'memakai rubrik yang disepakati bersama',
    ],
    [
      'for texts in hand, from the evidence there is',
      'before signing, after talking to the receiver',
      'with a rubric agreed on together',
    ],
  ),
  'criterion.writing-analysis-skill': phrase(
    [
      'semua unsur rubrik terpenuhi menurut dua penelaah (usulan)',
      'penerima dapat menyebut siapa berbuat apa dan kapan, tanpa bertanya lagi, pada 9 dari 10 naskah (usulan)',
      'tidak dikembalikan karena alasan yang sama pada lima naskah berturut-turut (usulan)',
    ],
    [
      'all elements of the rubric met in the view of two reviewers (proposal)',
      'the receiver can say who does what by when, unasked, for 9 of 10 texts (proposal)',
    ],
  ),
  'condition.feedback-giving': phrase(
    ['segera setelah mengamati rekan bekerja', 'dalam percakapan lima menit di tempat kerja'],
    ['right after watching a colleague work', 'in a five-minute talk at the workplace'],
  ),
  'criterion.feedback-giving': phrase(
    [
      'menyebut satu perilaku, akibatnya, dan satu langkah berikut, pada setiap kunjungan (usulan)',
      'yang diamati dapat menyebut apa yang akan diubahnya pada 8 dari 10 percakapan (usulan)',
    ],
    [
      'names one behaviour, its effect and one next step at each visit (proposal)',
      'the one observed can say what will change, in 8 of 10 talks (proposal)',
    ],
  ),
  'condition.system-use-skill': phrase(
    [
      'pada transaksi yang sebenarnya, tanpa operator pendamping',
      'dengan kartu bantu di samping layar',
    ],
    ['on real transactions, with no operator helping', 'with a job aid beside the screen'],
  ),
  'criterion.system-use-skill': phrase(
    [
      'paling banyak satu pembetulan dari 20 transaksi (usulan)',
      'selesai sekali jalan pada 9 dari 10 transaksi (usulan)',
    ],
    [
      'at most one correction in 20 transactions (proposal)',
      'done in one go in 9 of 10 transactions (proposal)',
    ],
  ),
  'condition.leadership-stakeholder': phrase(
    [
      'menghadapi pihak yang mendukung, menolak, dan belum bersikap',
      'dalam pertemuan lintas unit yang dipimpinnya',
    ],
    ['facing those who support, oppose and waver', 'in a cross-unit meeting they lead'],
  ),
  'criterion.leadership-stakeholder': phrase(
    ['setiap pihak kunci menyatakan komitmen tertulis atau alasan penolakannya (usulan)'],
    ['each key party gives a written commitment or the reason for refusal (proposal)'],
  ),
  'condition.attitude-service': phrase(
    [
      'pada jam ramai, juga terhadap {{beneficiary}} yang kecewa',
      'tanpa meneruskan persoalan ke meja lain kecuali memang wewenangnya',
      'ketika ketentuan tidak dapat langsung dipenuhi',
    ],
    [
      'in rush hours, also with {{beneficiary}} who are upset',
      'without passing the matter to another desk unless it belongs there',
    ],
  ),
  'criterion.attitude-service': phrase(
    [
      '{{beneficiary}} tahu langkah berikutnya sebelum pulang pada 9 dari 10 layanan yang diamati (usulan)',
      'setiap perkara punya satu penanggung jawab sampai selesai, tanpa perpindahan yang tidak tercatat (usulan)',
    ],
    [
      '{{beneficiary}} know the next step before leaving in 9 of 10 observed contacts (proposal)',
      'each matter has one owner to the end, with no unrecorded handing on (proposal)',
    ],
  ),
  'condition.planning': phrase(
    ['dengan data tiga periode terakhir', 'sebelum tahun atau bulan berjalan dimulai'],
    ['with data of the last three periods', 'before the month or year begins'],
  ),
  'criterion.planning': phrase(
    [
      'selisih rencana dan pelaksanaan paling banyak 10 persen pada dua periode (usulan)',
      'setiap angka dalam rencana punya sumber yang dapat ditunjukkan (usulan)',
    ],
    [
      'plan and result differ by at most 10 per cent in two periods (proposal)',
      'each figure in the plan has a source that can be shown (proposal)',
    ],
  ),
  'condition.data-quality': phrase(
    ['saat pencatatan berlangsung, sebelum data dikirim', 'di lokasi tempat data itu muncul'],
    ['while recording, before data are sent', 'at the place where the data arise'],
  ),
  'criterion.data-quality': phrase(
    [
      'paling banyak dua isian keliru dari 50 yang diperiksa silang (usulan)',
      'lolos pemeriksaan orang kedua tanpa pembetulan pada 9 dari 10 formulir (usulan)',
    ],
    [
      'at most two errors in 50 cross-checked entries (proposal)',
      'passes a second reader without correction for 9 of 10 forms (proposal)',
    ],
  ),
  'condition.teaching-skill': phrase(
    ['di kelas sendiri, dalam pelajaran yang biasa', 'dengan bahan ajar yang tersedia di sekolah'],
    ['in their own class, in an ordinary lesson', 'with the materials at school'],
  ),
  'criterion.teaching-skill': phrase(
    [
      'terlihat sedikitnya tiga kali dalam satu pelajaran menurut pengamat (usulan)',
      'pengamat mencatat penyesuaian mengajar setelah setiap pemeriksaan pemahaman (usulan)',
    ],
    [
      'seen at least three times in a lesson by an observer (proposal)',
      'the observer notes an adjustment after each check of understanding (proposal)',
    ],
  ),
  'condition.compliance-integrity': phrase(
    ['ketika dihadapkan pada tawaran atau tekanan'],
    ['when faced with an offer or with pressure'],
  ),
  'criterion.compliance-integrity': phrase(
    ['setiap kejadian tercatat dan dilaporkan pada hari yang sama (usulan)'],
    ['each event is recorded and reported the same day (proposal)'],
  ),
  'condition.emergency-response': phrase(
    [
      'dalam simulasi tanpa pemberitahuan dan dalam kejadian sesungguhnya',
      'dengan informasi yang belum lengkap',
    ],
    ['in unannounced drills and in real events', 'with incomplete information'],
  ),
  'criterion.emergency-response': phrase(
    [
      'tiga langkah pertama selesai dalam batas waktu prosedur pada empat dari lima simulasi (usulan)',
      'keputusan dicatat bersama jam dan alasannya pada setiap simulasi (usulan)',
    ],
    [
      'the first three steps done within the time limit in four of five drills (proposal)',
      'decision, time and reason logged in every drill (proposal)',
    ],
  ),
  'condition.coordination': phrase(
    [
      'pada setiap perpindahan pekerjaan antarorang atau antarunit',
      'ketika perkara melampaui wewenangnya',
    ],
    ['at each hand-over between people or units', 'when a matter goes beyond their authority'],
  ),
  'criterion.coordination': phrase(
    [
      'penerima menyebut ulang isi serah terima tanpa kekurangan pada 9 dari 10 kejadian (usulan)',
      'tidak ada perkara tanpa penanggung jawab lebih dari satu hari kerja (usulan)',
    ],
    [
      'the receiver repeats the hand-over without gaps in 9 of 10 events (proposal)',
      'no matter without an owner for more than one working day (proposal)',
    ],
  ),
} as const;

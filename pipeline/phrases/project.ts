/** Step 5: the action-learning project, after the outline of the national change project. */
import { missing, phrase, tiers } from './phrase.ts';

export const projectPhrases = {
  'project.title': tiers(
    [
      [
        '{{wishCap}} untuk {{raise}} {{indicatorShort}}',
        '{{wishCap}}: jalan menuju {{indicatorShort}} {{targetShort}}',
      ],
      [
        'Perbaikan {{taskNoun}} agar {{indicatorShort}} {{rise}} ke {{targetShort}}',
        'Dari {{baselineShort}} ke {{targetShort}}: proyek perubahan {{service}}',
        'Satu cara kerja untuk {{taskNoun}}',
      ],
      ['Proyek perubahan pada {{service}}'],
    ],
    [
      ['{{wishCap}} to {{raise}} the {{indicatorShort}}'],
      [
        'Better {{taskNoun}} to {{raise}} the {{indicatorShort}} to {{targetShort}}',
        'From {{baselineShort}} to {{targetShort}}: a change project in {{service}}',
      ],
      ['Change project in {{service}}'],
    ],
  ),
  'project.current': tiers(
    [
      [
        '{{indicator}} {{baseline}}. Ada {{causeCount}} penyebab yang terbaca: sebagian menyangkut cara kerja ({{learnList}}), sebagian menahan dari luar ({{nonList}}).',
        'Saat ini {{indicator}} berada pada {{baseline}}, dengan dua tekanan sekaligus: cara kerja ({{learnList}}) dan keadaan ({{nonList}}).',
      ],
      [
        '{{indicator}} {{baseline}}; yang menyangkut cara kerja adalah {{learnList}}.',
        'Keadaan sekarang: {{learnList}} belum berjalan seperti yang diharapkan pada {{service}}.',
      ],
      [
        'Keadaan sekarang pada {{service}} diuraikan dalam langkah masalah dan dipastikan lewat diagnosis.',
      ],
    ],
    [
      [
        'The {{indicator}} is {{baseline}}. The way of working is one side ({{learnList}}); conditions are the other ({{nonList}}).',
      ],
      [
        'The {{indicator}} is {{baseline}}; the way of working to change is {{learnList}}.',
        'As it is: {{learnList}} does not yet run as {{service}} requires.',
      ],
      ['The present state of {{service}} is described under the problem and settled by diagnosis.'],
    ],
  ),
  'project.expected': tiers(
    [
      [
        '{{indicator}} {{target}} {{deadline}}; {{beneficiary}} merasakan bedanya dan {{audience}} dapat menjelaskan apa yang mereka ubah.',
        '{{deadline}}, {{indicator}} mencapai {{target}} dan cara kerja baru berjalan tanpa diingatkan.',
        'Sasaran {{target}} tercapai {{deadline}}, dan {{supervisor}} memegang sendiri pemantauannya.',
      ],
      ['{{indicator}} mencapai {{knownTarget}} dan cara kerja baru berjalan tanpa diingatkan.'],
      ['{{service}} berjalan sesuai standar yang disepakati: ⟨perlu diisi: target⟩.'],
    ],
    [
      [
        '{{deadline}}, the {{indicator}} reaches {{target}} and the new way runs unprompted.',
        'The target of {{target}} is met {{deadline}}; {{beneficiary}} feel the difference.',
      ],
      ['The {{indicator}} reaches {{knownTarget}} and the new way runs unprompted.'],
      ['{{service}} meets the agreed standard: ⟨to be filled: target⟩.'],
    ],
  ),
  'project.breakthrough': tiers(
    [
      [
        'Terobosannya {{wishList}}: bukan kegiatan tambahan, melainkan cara kerja yang dipakai setiap minggu dan hasilnya dibuka bersama.',
        '{{wishListCap}} disatukan ke dalam pekerjaan rutin, dimulai dari satu {{site}}, kemudian diperluas bila angkanya bergerak.',
        'Yang baru adalah {{wishList}}, dijalankan dengan orang dan waktu yang sudah ada serta diuji dalam skala kecil lebih dahulu.',
      ],
      [
        'Latihan pendek pada {{taskNoun}} ditempelkan pada jam kerja, hasilnya ditampilkan terbuka, dan hambatan dibawa ke pemiliknya pada minggu yang sama.',
        'Satu standar yang kelihatan untuk {{taskNoun}}, satu orang yang mengamati, dan satu angka yang dibaca bersama setiap minggu.',
        'Perubahan dicoba lebih dahulu pada satu {{site}} kecil; yang berhasil ditularkan oleh pelakunya sendiri.',
      ],
    ],
    [
      [
        'The breakthrough is {{wishList}}: not an extra activity but a way of working used every week, its results open to all.',
      ],
      [
        'Short practice in {{taskNoun}} is tied to working hours, results are shown openly and obstacles go to their owners the same week.',
        'One visible standard for {{taskNoun}}, one person who observes, one figure read together each week.',
      ],
    ],
  ),
  'goal.short': phrase(
    [
      'Cara baru untuk {{taskNoun}} dicoba pada satu {{site}} dan hambatan pertamanya sudah ditangani.',
      'Kelompok inti menjalankan {{taskNoun}} dengan standar yang disepakati dan mencatat hasilnya.',
      'Keadaan awal terukur dan satu putaran perbaikan {{taskNoun}} selesai.',
    ],
    [
      'The new way of {{taskNoun}} is tried at one site and its first obstacle is dealt with.',
      'A core group carries out {{taskNoun}} by the agreed standard and records results.',
    ],
  ),
  'goal.short-output': phrase(
    [
      'Kartu bantu dan catatan uji coba satu {{site}}',
      'Standar kerja hasil kesepakatan, dengan data awal dan data putaran pertama',
      'Laporan uji coba dua halaman beserta data sebelum-sesudah',
    ],
    [
      'Job aid and trial notes of one site',
      'Agreed working standard with data before and after the first round',
    ],
  ),
  'goal.medium': tiers(
    [
      [
        '{{indicator}} {{rise}} menjadi {{target}} dan seluruh {{audience}} memakai cara yang sama.',
        'Semua {{site}} menjalankan cara baru; {{indicator}} tercatat {{target}}.',
      ],
      ['Seluruh {{audience}} memakai cara yang sama dan hasilnya terlihat pada {{indicator}}.'],
    ],
    [
      ['The {{indicator}} reaches {{target}} and all {{audience}} work the same way.'],
      ['All {{audience}} work the same way and it shows in the {{indicator}}.'],
    ],
  ),
  'goal.medium-output': phrase(
    [
      'Standar kerja yang ditetapkan, papan pantau bulanan, dan himpunan kasus',
      'Rekap {{indicator}} per {{site}} serta cara kerja baku yang sudah diuji',
      'Pedoman singkat hasil perbaikan dan data {{indicator}} tiga bulan',
    ],
    [
      'Approved working standard, monthly board and a collection of cases',
      'Figures of the {{indicator}} per site and a tested standard',
    ],
  ),
  'goal.long': phrase(
    [
      'Perbaikan bertahan ketika orang berganti: pembimbingan menjadi tugas tetap dan {{indicator}} ditinjau setiap semester.',
      'Cara kerja baru masuk ke prosedur dan penilaian kinerja, serta ditularkan ke layanan lain.',
      'Bila {{indicator}} memburuk lagi, unit mampu mencari sebabnya sendiri dan memperbaikinya tanpa proyek khusus.',
    ],
    [
      'Improvement outlasts changes of staff: coaching is a standing duty and the {{indicator}} is reviewed each half-year.',
      'The new way enters procedures and appraisal and spreads to other services.',
    ],
  ),
  'goal.long-output': phrase(
    [
      'Prosedur yang diperbarui dan kelompok pembimbing tetap',
      'Ketentuan kerja yang ditetapkan pimpinan beserta jadwal tinjauannya',
      'Laporan keberlanjutan tahunan dan bahan belajar yang dipelihara',
    ],
    [
      'Updated procedure and a standing group of mentors',
      'Working rules set by management with review dates',
    ],
  ),
  'benefit.self': phrase(
    [
      'Pemilik proyek belajar memimpin perubahan lewat pertanyaan, data, dan percobaan kecil.',
      'Kemampuan menggerakkan orang tanpa menambah perintah, serta jejak kerja yang dapat ditunjukkan dalam dialog kinerja.',
      'Keberanian membuka data sendiri dan mengubah cara kerja berdasarkan apa yang terlihat.',
    ],
    [
      'The project owner learns to lead change through questions, data and small trials.',
      'The ability to move people without more orders.',
    ],
  ),
  'benefit.organisation': phrase(
    [
      '{{indicator}} {{rise}} ke arah sasaran dan sebabnya diketahui, sehingga perbaikan berikutnya tidak dimulai dari nol.',
      'Pekerjaan ulang berkurang; waktu yang kembali dapat dipakai untuk {{service}}.',
      'Cara kerja yang baik tercatat dan tidak bergantung pada satu orang.',
    ],
    [
      'The {{indicator}} moves to its target and the reasons are known, so the next step need not begin at zero.',
      'Less is done twice; time returns to {{service}}.',
    ],
  ),
  'benefit.stakeholders': phrase(
    [
      '{{beneficiary}} mendapat hasil yang lebih cepat dipercaya dan tahu kepada siapa bertanya.',
      'Pihak yang menerima hasil kerja tidak lagi menanggung akibat kesalahan yang sama.',
      '{{beneficiary}} memperoleh kepastian, dan suaranya dipakai sebagai bahan perbaikan.',
    ],
    [
      '{{beneficiary}} get results they can trust and know whom to ask.',
      'Those who receive the work no longer pay for the same errors.',
    ],
  ),
  'process.before-input': phrase(
    [
      'Permintaan dan data masuk sebagaimana adanya; pegangannya {{tool}}.',
      'Pekerjaan diterima tanpa pemeriksaan kelengkapan di awal.',
      'Bahan kerja datang dari beberapa pihak dan baru disaring di tengah jalan.',
    ],
    [
      'Requests and data come in as they are; people hold on to the {{tool}}.',
      'Work is taken in without an early check of completeness.',
    ],
  ),
  'process.before-process': phrase(
    [
      'Tiap orang bekerja menurut kebiasaannya; {{firstClause}}.',
      'Yang sekarang terjadi: {{firstClause}}. Kesalahan baru tampak di ujung.',
      'Alurnya berjalan, tetapi {{firstClause}}.',
    ],
    [
      'Each works by habit; {{firstClause}}.',
      'What happens now: {{firstClause}}. Errors show only at the end.',
    ],
  ),
  'process.before-output': tiers(
    [
      [
        'Hasilnya tercermin pada {{indicator}}: {{baseline}}.',
        '{{indicator}} {{baseline}}, dan {{knownBeneficiary}} menanggung selisihnya.',
      ],
      ['Hasil belum seragam dan tidak terukur dengan cara yang sama.'],
    ],
    [
      ['The result shows in the {{indicator}}: {{baseline}}.'],
      ['Results vary and are not measured in one way.'],
    ],
  ),
  'process.after-input': phrase(
    [
      'Kelengkapan diperiksa di awal dengan kartu bantu, sehingga yang kurang langsung diketahui.',
      'Bahan masuk disaring pada langkah pertama dan yang ragu diberi tanda.',
      'Kasus dipilah sejak diterima: biasa, sulit, dan yang harus dirujuk.',
    ],
    [
      'Completeness is checked first with a job aid, so gaps show at once.',
      'Cases are sorted on arrival: ordinary, hard, to be referred.',
    ],
  ),
  'process.after-process': phrase(
    [
      '{{audience}} {{taskVerb}}; seorang rekan atau {{supervisor}} mengamati contoh secara berkala.',
      'Satu cara untuk semua lokasi: {{taskVerb}}, dengan umpan balik pada minggu yang sama.',
      'Langkah penting dikerjakan berpasangan sampai kriterianya tercapai, lalu diperiksa secara acak.',
    ],
    [
      '{{audience}} {{taskVerb}}; a colleague or the {{supervisor}} observes samples.',
      'One way at every site: {{taskVerb}}, with feedback the same week.',
    ],
  ),
  'process.after-output': tiers(
    [
      [
        '{{indicator}} {{target}}, tercatat per {{site}} dan dibaca bersama setiap bulan.',
        'Hasil yang dapat dipakai sekali jadi; {{indicator}} bergerak ke {{target}}.',
      ],
      ['Hasil seragam, tercatat, dan dibaca bersama setiap bulan.'],
    ],
    [
      ['The {{indicator}} at {{target}}, recorded per site and read together monthly.'],
      ['Even results, recorded and read together monthly.'],
    ],
  ),
  'role.mentor': phrase(
    [
      'Atasan langsung pemilik proyek, pembuka jalan dan pengambil keputusan: ⟨perlu diisi: nama dan jabatan mentor⟩',
    ],
    [
      'Direct superior of the project owner, who clears the way and decides: ⟨to be filled: name and post of the mentor⟩',
    ],
  ),
  'role.coach': phrase(
    [
      'Pembimbing program (widyaiswara atau Learning Officer) yang menjaga mutu rancangan: ⟨perlu diisi: nama coach⟩',
    ],
    [
      'Programme coach (public-sector trainer or learning officer) who looks after the design: ⟨to be filled: name of the coach⟩',
    ],
  ),
  'role.learning-coach': phrase(
    [
      'Pelatih pembelajaran aksi: tidak memberi jalan keluar, hanya bertanya tentang cara kelompok bekerja dan belajar: ⟨perlu diisi: nama⟩',
    ],
    [
      'Action-learning coach: offers no solution, only asks how the group works and learns: ⟨to be filled: name⟩',
    ],
  ),
  'team.owner': phrase(['Pemilik proyek'], ['Project owner']),
  'team.owner-duty': phrase(
    [
      'Membawa masalah, mengambil tindakan di antara sesi, melaporkan hasil kepada mentor.',
      'Memutuskan langkah uji coba dan menghubungkan tim dengan pimpinan.',
    ],
    ['Brings the problem, acts between sessions, reports to the mentor.'],
  ),
  'team.data': phrase(['Pemegang data'], ['Keeper of data']),
  'team.data-duty': phrase(
    [
      'Mencatat {{indicator}} setiap minggu dengan cara yang sama dan menampilkannya.',
      'Menyiapkan nilai awal, menjaga cara hitung, dan membuka angkanya kepada tim.',
    ],
    ['Records the {{indicator}} weekly in one way and shows it.'],
  ),
  'team.link': phrase(['Penghubung lapangan'], ['Link to the field']),
  'team.link-duty': phrase(
    [
      'Membawa suara {{audience}} dan {{beneficiary}} ke dalam tim, lalu membawa keputusan kembali.',
      'Mengatur jadwal uji coba di {{site}} tanpa mengganggu {{service}}.',
    ],
    ['Carries the voice of {{audience}} and {{beneficiary}} into the team and decisions back.'],
  ),
  'team.knowledge': phrase(['Penyusun bahan belajar'], ['Maker of learning material']),
  'team.knowledge-duty': phrase(
    [
      'Mengumpulkan kasus, menyusun kartu bantu, dan memperbaruinya setelah setiap sesi.',
      'Menulis pelajaran tim dalam satu halaman dan menyimpannya di tempat yang mudah ditemukan.',
    ],
    ['Collects cases, makes job aids and updates them after each session.'],
  ),
  'team.name': phrase(
    ['⟨perlu diisi: nama {{roleLower}}⟩'],
    ['⟨to be filled: name of the {{roleLower}}⟩'],
  ),
  'team.strategy': phrase(
    [
      'Beri satu tugas kecil dengan tenggat dekat; nilai kemampuan dan kemauannya setelah sesi pertama.',
      'Pasangkan dengan anggota yang berpengalaman sampai uji coba pertama selesai.',
      'Libatkan dalam pengumpulan bukti sejak awal agar ikut memiliki hasilnya.',
      'Percayakan satu keputusan yang memang wewenangnya, lalu bahas akibatnya bersama.',
    ],
    [
      'Give one small task with a near date; judge skill and will after session one.',
      'Pair with an experienced member until the first trial is done.',
      'Involve in gathering evidence from the start.',
      'Entrust one decision within their authority, then discuss its effect.',
    ],
  ),
  'milestone.preparation': phrase(
    [
      'Menyepakati masalah, peran, dan data awal bersama mentor',
      'Menetapkan tim, cara hitung {{indicatorShort}}, dan {{site}} uji coba',
      'Membuka keadaan {{service}} kepada tim dan memilih titik mulai',
    ],
    [
      'Agree on problem, roles and baseline with the mentor',
      'Set the team, the way to count the {{indicatorShort}} and the trial site',
    ],
  ),
  'milestone.preparation-output': phrase(
    [
      'Surat tugas tim dan tabel nilai awal',
      'Lembar kesepakatan proyek yang ditandatangani mentor',
    ],
    ['Team assignment and table of baselines', 'Project agreement signed by the mentor'],
  ),
  'milestone.design': phrase(
    [
      'Merancang cara kerja baru untuk {{taskNoun}} dan kartu bantunya',
      'Menyusun uji coba kecil: siapa, di mana, apa yang diukur',
      'Merumuskan standar {{taskNoun}} dari contoh yang baik',
    ],
    [
      'Design the new way of {{taskNoun}} and its job aid',
      'Draw up a small trial: who, where, what is measured',
    ],
  ),
  'milestone.design-output': phrase(
    ['Konsep standar kerja dan kartu bantu versi uji', 'Rencana uji coba satu halaman'],
    ['Draft standard and trial version of the job aid', 'One-page trial plan'],
  ),
  'milestone.consultation': phrase(
    [
      'Membahas rancangan dengan pemilik tindakan nonbelajar dan pihak yang ragu',
      'Meminta tanggapan {{supervisor}} serta perwakilan {{beneficiary}}',
      'Menyepakati dukungan, batas wewenang, dan jadwal dengan para pihak',
    ],
    [
      'Discuss the design with owners of other actions and with doubters',
      'Ask the {{supervisor}} and representatives of {{beneficiary}} for comments',
    ],
  ),
  'milestone.consultation-output': phrase(
    [
      'Catatan kesepakatan dan daftar perubahan rancangan',
      'Berita acara konsultasi dengan komitmen tertulis',
    ],
    [
      'Notes of agreement and list of changes',
      'Minutes of the consultation with written commitments',
    ],
  ),
  'milestone.implementation': phrase(
    [
      'Menjalankan uji coba, memperbaiki, lalu memperluas ke {{site}} lain',
      'Menerapkan cara baru untuk {{taskNoun}} secara bertahap sambil mencatat hasil mingguan',
      'Melaksanakan perubahan bersama sesi pembelajaran aksi',
    ],
    [
      'Run the trial, improve it, extend it to other sites',
      'Introduce the new way of {{taskNoun}} step by step with weekly results',
    ],
  ),
  'milestone.implementation-output': phrase(
    [
      'Catatan mingguan {{indicatorShort}} dan himpunan kasus',
      'Cara kerja baru berjalan di seluruh {{site}} sasaran',
    ],
    [
      'Weekly data of the {{indicatorShort}} and a collection of cases',
      'The new way at work at all sites aimed at',
    ],
  ),
  'milestone.monitoring': phrase(
    [
      'Membandingkan hasil dengan nilai awal dan memutuskan apa yang dibakukan',
      'Memantau ketahanan perubahan serta menyerahkannya kepada {{supervisor}}',
      'Meninjau {{indicatorShort}} bersama para pihak dan menutup proyek',
    ],
    [
      'Compare results with the baseline and decide what becomes standard',
      'Watch whether change lasts and hand over to the {{supervisor}}',
    ],
  ),
  'milestone.monitoring-output': phrase(
    ['Laporan hasil dan usulan pembakuan', 'Ringkasan pelajaran dan jadwal tinjauan berkala'],
    [
      'Report of results and proposal for a standard',
      'Lessons learnt and dates for regular review',
    ],
  ),
  'stakeholder.stake-participant': phrase(
    [
      'Menjalankan cara baru; waktunya terbatas dan hasil kerjanya akan terlihat.',
      'Pelaku utama perubahan; yang dipertaruhkan beban kerja dan rasa percaya diri.',
    ],
    ['Work in the new way; time is short and results will show.'],
  ),
  'stakeholder.stake-supervisor': phrase(
    [
      'Memberi waktu, mengamati, dan menjaga cara baru setelah proyek selesai.',
      'Menentukan apakah latihan mendapat tempat di jadwal.',
    ],
    [
      'Gives time, observes and keeps the new way alive.',
      'Decides whether practice has a place in the roster.',
    ],
  ),
  'stakeholder.stake-beneficiary': phrase(
    [
      'Penerima akhir; pengalamannya menjadi ukuran apakah perubahan terasa.',
      'Merasakan langsung baik buruknya {{service}}.',
    ],
    ['Receive the result; their experience tells whether change is felt.'],
  ),
  'stakeholder.stake-requester': phrase(
    [
      'Mengajukan permintaan dan mengharapkan hasil cepat.',
      'Pengusul awal; perlu melihat bukti bahwa bentuk baru menjawab kebutuhannya.',
    ],
    ['Made the request and expects quick results.'],
  ),
  'stakeholder.stake-owner': phrase(
    [
      'Memegang keputusan atas penyebab di luar belajar.',
      'Tanpa tindakannya, hasil belajar tertahan.',
    ],
    ['Holds the decisions on causes outside learning.'],
  ),
  'stakeholder.name-owner': phrase(
    ['Pemilik tindakan nonbelajar'],
    ['Owners of actions outside learning'],
  ),
  'stakeholder.strategy-promoter': phrase(
    [
      'Jadikan pembicara pertama: minta ia membuka kegiatan dan menagih hasilnya di forum pimpinan.',
      'Beri kabar singkat tiap dua minggu dan satu permintaan yang jelas setiap kali.',
      'Libatkan sebagai pelindung proyek ketika jadwal latihan terdesak.',
      'Minta dukungan tertulis lebih awal, lalu tampilkan hasil kecil atas namanya.',
    ],
    [
      'Have them open the programme and ask for results among leaders.',
      'Brief every two weeks with one clear request.',
      'Involve as protector when practice time is squeezed.',
    ],
  ),
  'stakeholder.strategy-defender': phrase(
    [
      'Dengarkan dan beri peran nyata; suara mereka dibawa ke forum yang lebih tinggi.',
      'Ajak merancang dan menguji, karena mereka yang paling tahu keadaan lapangan.',
      'Minta pendapat lewat panel kecil dan laporkan kembali apa yang dipakai.',
    ],
    [
      'Listen and give a real part; carry their voice upward.',
      'Let them design and test, as they know conditions best.',
      'Ask in a small panel and report back what was used.',
    ],
  ),
  'stakeholder.strategy-latent': phrase(
    [
      'Temui secara pribadi sebelum forum, mulai dari kepentingannya, dan tawarkan satu manfaat yang dapat ia periksa sendiri.',
      'Sambungkan proyek dengan target kinerjanya; minta satu keputusan kecil, bukan dukungan umum.',
      'Bahas keberatannya dengan data terbatas yang aman dibuka, lalu perluas setelah kepercayaan tumbuh.',
    ],
    [
      'Meet in private before any forum, begin with their interest and offer one benefit they can check.',
      'Link the project to their own target; ask for one small decision.',
      'Discuss objections with data that are safe to show, then widen.',
    ],
  ),
  'stakeholder.strategy-apathetic': phrase(
    [
      'Beri informasi seperlunya dan buka pintu untuk ikut ketika hasil awal terlihat.',
      'Cukup dipantau; undang bila keputusan menyentuh pekerjaannya.',
    ],
    [
      'Inform as needed and leave the door open once results show.',
      'Keep an eye on them; invite when a decision touches their work.',
    ],
  ),
  'risk.workload': tiers(
    [
      [
        'Waktu {{knownWindow}} terpakai untuk menyelesaikan pekerjaan, sehingga latihan tergeser.',
        'Latihan hanya punya {{knownWindow}}; pada hari sibuk waktu itu hilang lebih dulu.',
      ],
      [
        'Beban rutin menggeser waktu latihan.',
        'Minggu sibuk memotong latihan yang sudah dijadwalkan.',
      ],
    ],
    [
      ['{{knownWindow}} is eaten by unfinished work and practice is put off.'],
      ['Routine load pushes practice aside.'],
    ],
  ),
  'risk.workload-fix': phrase(
    [
      'Jadwalkan dua giliran cadangan per bulan dan sepakati batas terendah satu latihan tiap dua minggu.',
      '{{supervisor}} memegang kalender latihan; yang tergeser diganti pada minggu yang sama.',
      'Potong latihan menjadi bagian 15 menit agar tetap jalan pada hari padat.',
    ],
    [
      'Plan two spare slots a month and agree on a minimum of one practice every two weeks.',
      'The {{supervisor}} keeps the calendar; what is put off is made up the same week.',
    ],
  ),
  'risk.connectivity': phrase(
    [
      'Sambungan terputus saat bahan atau laporan dikirim.',
      'Kegiatan yang bergantung pada jaringan gagal pada jam layanan.',
    ],
    ['The connection fails while material or reports are sent.'],
  ),
  'risk.connectivity-fix': phrase(
    [
      'Semua bahan dibagikan dalam bentuk cetak atau berkas luring lebih dahulu; pengiriman menunggu saat tersambung.',
      'Pakai jalur tanpa internet yang tertulis pada tiap kegiatan dan kumpulkan bukti secara berkala.',
    ],
    ['All material is handed out on paper or offline first; sending waits for a signal.'],
  ),
  'risk.no-owner': phrase(
    [
      'Tindakan nonbelajar tidak kunjung punya penanggung jawab, sehingga orang terlatih kembali ke keadaan lama.',
      'Penyebab di luar belajar dibiarkan karena perjalanan belajar dianggap sudah menjawab semuanya.',
    ],
    ['Actions outside learning find no owner and trained people return to old conditions.'],
  ),
  'risk.no-owner-fix': phrase(
    [
      'Tahap kedua baru dibuka setelah setiap tindakan punya nama dan tenggat; mentor menagihnya pada rapat pimpinan.',
      'Daftar tindakan dibacakan pada awal setiap sesi pembelajaran aksi beserta kemajuannya.',
    ],
    ['Stage two opens only when each action has a name and date; the mentor asks for them.'],
  ),
  'risk.resistance': phrase(
    [
      'Penolakan dari {{opponent}} memperlambat keputusan dan pembukaan data.',
      '{{opponentCap}} menahan dukungan pada saat genting.',
    ],
    ['Resistance by {{opponent}} slows decisions and access to data.'],
  ),
  'risk.resistance-fix': phrase(
    [
      'Mulai dari data yang tidak mengancam, lakukan percakapan dua pihak sebelum forum, dan minta {{ally}} menjadi penengah.',
      'Sepakati aturan pemakaian data secara tertulis dan tunjukkan manfaatnya pada satu kasus milik mereka.',
    ],
    [
      'Begin with data that do not threaten, talk one to one before any forum, and have {{ally}} mediate.',
      'Agree in writing on the use of data and show its use on one case of theirs.',
    ],
  ),
  'risk.budget': phrase(
    [
      'Tanpa dana, bahan dan perjalanan bergantung pada kebaikan unit lain.',
      'Kegiatan terhenti bila fasilitas pinjaman dipakai untuk keperluan lain.',
    ],
    ['Without funds, material and travel depend on the goodwill of other units.'],
  ),
  'risk.budget-fix': phrase(
    [
      'Pilih kegiatan yang memakai aset sendiri; pinjaman ruang dan alat disepakati tertulis untuk seluruh masa proyek.',
      'Simpan satu pilihan tanpa biaya untuk setiap kegiatan.',
    ],
    ['Use own assets; agree in writing on rooms and tools for the whole period.'],
  ),
  'risk.mentor-load': phrase(
    [
      '{{supervisor}} kehabisan waktu untuk mengamati karena tugas lain.',
      'Pendampingan bertumpu pada sedikit orang dan berhenti ketika mereka sibuk.',
    ],
    ['The {{supervisor}} runs out of time to observe.'],
  ),
  'risk.mentor-load-fix': phrase(
    [
      'Batasi empat orang per pendamping, pakai lembar lima menit, dan latih pengganti dari peserta yang lulus lebih dulu.',
      'Kurangi satu laporan rutin sebagai gantinya; putuskan bersama mentor.',
    ],
    [
      'At most four people per supporter, a five-minute sheet, and a substitute trained from early finishers.',
    ],
  ),
  'risk.data': phrase(
    [
      '{{indicatorShort}} dicatat dengan cara yang berbeda-beda sehingga perubahan tidak dapat dibandingkan.',
      'Nilai awal terlambat dikumpulkan dan dampak sulit dibuktikan.',
    ],
    ['Data on the {{indicatorShort}} are recorded in different ways and cannot be compared.'],
  ),
  'risk.data-fix': phrase(
    [
      'Satu lembar cara hitung dan satu pemegang data sejak minggu pertama; lima catatan dicek silang tiap bulan.',
      'Nilai awal dikunci sebelum latihan dimulai dan disimpan mentor.',
    ],
    ['One sheet on counting and one keeper from week one; five records cross-checked monthly.'],
  ),
  'risk.turnover': phrase(
    [
      'Peserta atau pendamping dipindahkan di tengah perjalanan.',
      'Mutasi membuat kelompok kehilangan orang yang sudah mahir.',
    ],
    ['Participants or supporters are transferred midway.'],
  ),
  'risk.turnover-fix': phrase(
    [
      'Bahan dan catatan kasus disimpan di satu tempat; setiap peran punya orang kedua.',
      'Orang yang pindah menyerahkan catatannya dalam percakapan 30 menit dengan penggantinya.',
    ],
    ['Material and cases kept in one place; each role has a second person.'],
  ),
  'risk.owner-mentor': phrase(['Mentor'], ['Mentor']),
  'measure.output': phrase(
    [
      'Kartu bantu dan standar {{taskNoun}} dipakai di semua {{site}} sasaran',
      'Uji coba yang selesai dengan data sebelum dan sesudah',
      'Orang yang memenuhi kriteria {{taskNoun}}',
    ],
    [
      'Job aid and standard of {{taskNoun}} in use at all sites',
      'Trials completed with data before and after',
      'People who meet the criterion of {{taskNoun}}',
    ],
  ),
  'measure.output-baseline': phrase(
    ['Belum ada pada awal proyek', 'Nol pada hari pertama', 'Hasil diagnosis minggu pertama'],
    ['None at the start', 'Zero on day one', 'Result of the diagnosis in week one'],
  ),
  'measure.output-target': phrase(
    [
      'Seluruh {{site}} sasaran pada akhir tahap pelaksanaan (usulan)',
      'Sedikitnya tiga putaran (usulan)',
      'Delapan dari sepuluh peserta (usulan)',
    ],
    [
      'All sites by the end of implementation (proposal)',
      'At least three rounds (proposal)',
      'Eight of ten people (proposal)',
    ],
  ),
  'measure.outcome': phrase(['{{name}}'], ['{{name}}']),
  'measure.outcome-baseline': tiers(
    [['{{baselineOf}}, {{periodOf}}'], ['{{baselineOf}}'], ['⟨perlu diisi: nilai awal {{name}}⟩']],
    [
      ['{{baselineOf}}, {{periodOf}}'],
      ['{{baselineOf}}'],
      ['⟨to be filled: baseline of {{name}}⟩'],
    ],
  ),
  'measure.outcome-target': tiers(
    [
      ['{{targetOf}} {{deadline}}'],
      ['{{targetOf}}'],
      ['{{targetText}}'],
      ['⟨perlu diisi: target {{name}}⟩'],
    ],
    [
      ['{{targetOf}} {{deadline}}'],
      ['{{targetOf}}'],
      ['{{targetText}}'],
      ['⟨to be filled: target of {{name}}⟩'],
    ],
  ),
  'session.problem': phrase(
    [
      'Mengapa {{firstClause}}, dan bagian mana yang dapat kami pengaruhi minggu ini?',
      'Apa yang membuat {{indicator}} sulit bergeser di tempat kami?',
      'Bagaimana {{taskNoun}} tetap berjalan ketika keadaan tidak mendukung?',
      'Siapa yang harus ikut berubah agar hasil pada {{indicator}} bertahan?',
    ],
    [
      'Why is it that {{firstClause}}, and which part can we influence this week?',
      'What keeps the {{indicator}} from moving in our place?',
      'How does {{taskNoun}} go on when conditions are poor?',
      'Who else must change for the {{indicator}} to hold?',
    ],
  ),
  'session.members': phrase(
    [
      '{{groupSize}} orang: pemilik masalah, {{audience}} dari {{site}} berbeda, dan seorang dari luar unit',
      '{{groupSize}} anggota dengan peran beragam; sedikitnya satu orang yang tidak mengenal masalahnya',
      '{{groupSize}} orang yang bertemu tetap, bergantian membawa masalah',
    ],
    [
      '{{groupSize}} people: the problem owner, {{audience}} from different sites, one outsider',
      '{{groupSize}} members of mixed roles, one of whom does not know the problem',
    ],
  ),
  'session.action': phrase(
    [
      'Pemilik masalah menyebut satu tindakan, orang yang akan dihubungi, dan bukti yang dibawa pada sesi berikutnya.',
      'Setiap anggota mengambil satu langkah uji pada {{taskNoun}} dan mencatat akibatnya.',
      'Satu hambatan dibawa kepada pemiliknya; jawabannya dilaporkan apa adanya.',
      'Dipilih satu percobaan kecil yang dapat selesai sebelum pertemuan selanjutnya.',
    ],
    [
      'The problem owner names one action, whom to contact and what evidence to bring.',
      'Each member takes one test step in {{taskNoun}} and notes the effect.',
      'One obstacle is taken to its owner; the answer is reported as it is.',
      'One small trial is chosen that can end before the next meeting.',
    ],
  ),
  'session.due': phrase(
    [
      'Sebelum sesi berikutnya, paling lambat {{interval}} minggu',
      'Dalam {{interval}} minggu; dilaporkan pada pembukaan sesi berikut',
    ],
    [
      'Before the next session, within {{interval}} weeks',
      'Within {{interval}} weeks; reported as the next session opens',
    ],
  ),
  'session.due-last': phrase(
    ['Sebelum laporan akhir proyek'],
    ['Before the final report of the project'],
  ),
  'session.learning': phrase(
    [
      'Pelajaran kelompok ditulis dalam satu kalimat: apa yang semula diyakini dan ternyata tidak demikian.',
      'Setiap anggota menyebut satu hal tentang caranya memimpin yang baru disadari.',
      'Yang dicatat: pertanyaan mana yang mengubah arah percakapan.',
      'Bagian yang dibawa pulang: satu kebiasaan bertanya untuk dipakai di tempat kerja.',
    ],
    [
      'The lesson goes into one sentence: what was believed and proved otherwise.',
      'Each member names one thing newly noticed in their own leading.',
      'Noted: which question changed the course of the talk.',
      'Taken home: one habit of asking to use at work.',
    ],
  ),
  'session.coach': phrase(
    [
      'Pelatih pembelajaran yang ditunjuk pada proyek; tidak ikut membahas isi',
      'Pelatih pembelajaran menghentikan percakapan dua kali untuk menanyakan cara kelompok bekerja',
      'Peran pelatih dipegang orang yang sama di semua sesi',
      'Bila pelatih berhalangan, seorang anggota memegang pertanyaan tentang proses',
    ],
    [
      'The learning coach named in the project; stays out of the content',
      'The learning coach halts the talk twice to ask how the group works',
      'The same person coaches all sessions',
    ],
  ),
  'project.missing': missing('rincian proyek', 'details of the project'),
} as const;

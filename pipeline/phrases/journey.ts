/** Step 4: goal, stages, reflection, delivery. Activities bring their own sentences. */
import { missing, phrase, tiers } from './phrase.ts';

export const journeyPhrases = {
  'journey.goal': tiers(
    [
      [
        '{{indicator}} {{rise}} dari {{baseline}} menjadi {{target}} dan {{otherIndicator}} mencapai {{otherTarget}} {{deadline}}, lewat {{weeks}} minggu belajar di tempat kerja yang berjalan beriringan dengan tindakan para pemilik hambatan.',
        'Dua angka menjadi tujuan bersama {{deadline}}: {{indicator}} {{rise}} dari {{baseline}} menjadi {{target}}, dan {{otherIndicator}} mencapai {{otherTarget}}. Jalannya {{weeks}} minggu latihan di tengah pekerjaan bersama {{supervisor}}.',
      ],
      [
        '{{indicator}} {{rise}} dari {{baseline}} menjadi {{target}} {{deadline}}, karena {{audience}} bekerja dengan cara yang telah dilatih selama {{weeks}} minggu dan hambatan di sekelilingnya ditangani pemiliknya.',
        'Dalam {{weeks}} minggu belajar di tengah pekerjaan, {{audience}} membangun kebiasaan yang membawa {{indicator}} dari {{baseline}} ke {{target}} {{deadline}}.',
        '{{weeks}} minggu belajar bersama {{supervisor}} di tempat tugas, dengan satu ukuran keberhasilan: {{indicator}} bergerak dari {{baseline}} ke {{target}} {{deadline}}.',
      ],
      [
        '{{indicator}} mencapai {{knownTarget}} melalui {{weeks}} minggu belajar di tempat kerja.',
        'Setelah {{weeks}} minggu, hasil kerja {{audience}} terlihat pada {{indicator}}: {{knownTarget}}.',
      ],
      [
        'Kinerja {{service}} membaik setelah {{weeks}} minggu belajar di tempat kerja; ukurannya ⟨perlu diisi: indikator dan target⟩.',
      ],
    ],
    [
      [
        'Two figures are the common goal {{deadline}}: the {{indicator}} moves from {{baseline}} to {{target}}, and {{otherIndicator}} reaches {{otherTarget}}. The way there is {{weeks}} weeks of practice in the midst of work.',
      ],
      [
        'The {{indicator}} moves from {{baseline}} to {{target}} {{deadline}}, because {{audience}} work in the way practised over {{weeks}} weeks while obstacles around them are dealt with by their owners.',
        'In {{weeks}} weeks of learning in the midst of work, {{audience}} build the habits that take the {{indicator}} from {{baseline}} to {{target}} {{deadline}}.',
      ],
      ['The {{indicator}} reaches {{knownTarget}} through {{weeks}} weeks of learning at work.'],
      [
        'Performance in {{service}} improves after {{weeks}} weeks of learning at work; measured by ⟨to be filled: indicator and target⟩.',
      ],
    ],
  ),
  'journey.mix-reason': phrase(
    [
      'Proporsi menyimpang dari sasaran karena waktu dan tempat yang tersedia bagi {{audience}} membatasi pilihan kegiatan; bagian pengalaman kerja ditambah begitu jadwalnya longgar.',
      'Batas waktu, jarak, atau jumlah peserta membuat sebaran 70/20/10 belum tercapai; yang diutamakan kegiatan yang benar-benar dapat dijalankan.',
    ],
    [
      'Shares differ from the target, as time and place available to {{audience}} limit the choice; more work experience is added as soon as the roster allows.',
    ],
  ),
  'stage.name-orient': phrase(
    [
      'Melihat {{taskNoun}} apa adanya',
      'Mencari sumber masalah pada {{indicatorShort}}',
      'Berangkat dari kasus sendiri',
      'Membaca keadaan {{service}}',
    ],
    [
      'Seeing {{taskNoun}} as it is',
      'Finding what moves the {{indicatorShort}}',
      'Starting from our own cases',
    ],
  ),
  'stage.name-build': phrase(
    [
      'Melatih {{taskNoun}} sampai yakin',
      'Menyamakan cara: {{taskNoun}}',
      'Berlatih sebelum dipakai: {{taskNoun}}',
      'Membangun kemahiran {{taskNoun}}',
    ],
    [
      'Practising {{taskNoun}} until it is sure',
      'One way for all: {{taskNoun}}',
      'Rehearse, then use: {{taskNoun}}',
    ],
  ),
  'stage.name-apply': phrase(
    [
      'Menerapkan pada {{service}} sehari-hari',
      'Bekerja dengan cara baru di hadapan {{beneficiary}}',
      'Membuktikan di lapangan: {{taskNoun}}',
      'Dari latihan ke pekerjaan nyata',
    ],
    [
      'Applying it to {{service}} day by day',
      'Working the new way with {{beneficiary}}',
      'From practice to real work',
    ],
  ),
  'stage.name-sustain': phrase(
    [
      'Menjaga {{indicatorShort}} tetap bergerak',
      'Menjadikannya kebiasaan tim',
      'Meneruskan tanpa pendamping',
      'Mengunci perubahan menuju {{targetShort}}',
    ],
    [
      'Keeping the {{indicatorShort}} moving',
      'Making it the habit of the team',
      'Going on without a minder',
    ],
  ),
  'stage.focus-orient': phrase(
    [
      '{{audience}} mengumpulkan bukti dari pekerjaannya sendiri, lalu menyepakati apa yang akan diubah lebih dahulu.',
      'Setiap orang tahu posisi awalnya pada {{taskNoun}} dan melihat hubungannya dengan {{indicator}}.',
      'Keadaan nyata dipetakan bersama {{supervisor}} sebelum ada yang dilatih.',
      'Masalah dilihat dari sisi {{beneficiary}}, kemudian dari meja kerja.',
    ],
    [
      '{{audience}} gather evidence from their own work and agree on what to change first.',
      'Each person knows the starting point in {{taskNoun}} and sees its link with the {{indicator}}.',
      'The real state is mapped with the {{supervisor}} before anyone is trained.',
    ],
  ),
  'stage.focus-build': phrase(
    [
      'Kemampuan dilatih sedikit demi sedikit dengan kasus yang makin mirip keadaan sebenarnya.',
      'Cara yang benar dibuat kelihatan, dicoba dengan aman, dan dibetulkan selagi masih hangat.',
      'Orang mencoba, keliru tanpa akibat, lalu mengulang sampai kriterianya tercapai.',
      'Standar disepakati dari contoh nyata, bukan dari hafalan.',
    ],
    [
      'Ability grows bit by bit on cases that come ever closer to reality.',
      'The right way is made visible, tried safely and corrected while fresh.',
      'People try, err without harm and repeat until the criterion is met.',
    ],
  ),
  'stage.focus-apply': phrase(
    [
      'Cara baru dipakai pada pekerjaan nyata, dengan {{supervisor}} yang mengamati dan bertanya.',
      'Setiap minggu ada kasus sungguhan yang dikerjakan, dicatat, dan dibahas.',
      'Hasil pada {{beneficiary}} mulai terlihat dan dibandingkan dengan keadaan awal.',
      'Pendampingan dikurangi pelan-pelan sementara tingkat kesulitan dinaikkan.',
    ],
    [
      'The new way is used on real work, while the {{supervisor}} observes and asks.',
      'Every week real cases are worked, noted and discussed.',
      'Effects on {{beneficiary}} begin to show and are compared with the start.',
    ],
  ),
  'stage.focus-sustain': phrase(
    [
      'Tim memegang sendiri pemantauannya, dan yang sudah mahir mengajari yang baru.',
      'Apa yang berhasil dibakukan; yang tidak, dilepas dengan alasan tertulis.',
      'Perubahan dijaga dengan ulangan pendek dan angka yang dilihat bersama.',
      'Kebiasaan diuji saat keadaan sibuk dan orang berganti.',
    ],
    [
      'The team watches its own figures and the skilled teach the new.',
      'What worked becomes standard; the rest is dropped with a written reason.',
      'Change is kept alive by short reviews and figures seen together.',
    ],
  ),
  'reflection.with-group': phrase(
    [
      'Satu kelompok kerja, dipandu {{supervisor}}',
      'Rekan satu {{site}}; pemandunya bergiliran',
      'Kelompok kecil lintas pengalaman',
    ],
    [
      'One work group, guided by the {{supervisor}}',
      'Colleagues of one site; the guide rotates',
      'A small group of mixed experience',
    ],
  ),
  'reflection.with-journal': phrase(
    [
      'Sendiri, lalu satu halaman dibagikan kepada pasangan belajar',
      'Catatan pribadi, dibaca bersama seorang rekan',
    ],
    [
      'Alone, then one page shared with a learning partner',
      'A private note, read with one colleague',
    ],
  ),
  'reflection.with-self-evaluation': phrase(
    [
      'Sendiri, kemudian dibandingkan dengan penilaian {{supervisor}}',
      'Penilaian diri yang dibicarakan dengan {{supervisor}}',
    ],
    [
      'Alone, then compared with the view of the {{supervisor}}',
      'A self-assessment talked over with the {{supervisor}}',
    ],
  ),
  'reflection.with-single': phrase(
    [
      'Sendiri, lalu dibicarakan dengan {{peerExpert}}',
      'Bersama {{supervisor}} selama sepuluh menit',
      'Catatan pribadi yang dibawa ke pertemuan dengan {{peerExpert}}',
    ],
    ['Alone, then talked over with the {{peerExpert}}', 'With the {{supervisor}} for ten minutes'],
  ),
  'reflection.action-orient': phrase(
    [
      'Tulis satu hal pada {{workTask}} yang akan dicoba dengan cara lain minggu depan dan siapa yang akan melihatnya.',
      'Pilih satu kebiasaan yang akan dihentikan mulai besok; sampaikan kepada {{supervisor}}.',
      'Sepakati satu bukti yang akan dikumpulkan sebelum tahap berikutnya.',
    ],
    [
      'Write down one thing in {{workTask}} to try differently next week and who will see it.',
      'Pick one habit to stop from tomorrow and tell the {{supervisor}}.',
    ],
  ),
  'reflection.action-build': phrase(
    [
      'Tentukan satu kasus nyata untuk menguji hasil latihan, lengkap dengan hari dan pengamatnya.',
      'Perbaiki satu baris pada kartu atau catatan kerja berdasarkan kesalahan yang muncul.',
      'Janjikan satu kali latihan tambahan pada bagian yang belum mencapai kriteria.',
    ],
    [
      'Choose one real case to test the practice, with the day and the observer.',
      'Mend one line of the card or notes from the errors that appeared.',
    ],
  ),
  'reflection.action-apply': phrase(
    [
      'Ajukan satu perubahan kecil pada alur {{service}} dan uji selama seminggu.',
      'Ambil satu kasus yang gagal, kerjakan ulang, dan tunjukkan bedanya kepada rekan.',
      'Minta umpan balik dari satu {{beneficiary}} dan tindak lanjuti satu butirnya.',
    ],
    [
      'Propose one small change in the flow of {{service}} and test it for a week.',
      'Take a case that failed, redo it and show a colleague the difference.',
    ],
  ),
  'reflection.action-sustain': phrase(
    [
      'Tetapkan siapa yang memegang ulangan bulanan dan kapan angka {{indicator}} dibuka bersama.',
      'Pilih satu rekan baru untuk diajari sebelum bulan berganti.',
      'Tulis satu hal yang perlu dibakukan dan serahkan kepada {{supervisor}}.',
    ],
    [
      'Settle who holds the monthly review and when the {{indicator}} is looked at together.',
      'Pick one new colleague to teach before the month ends.',
    ],
  ),
  'delivery.programme': missing(
    'nama program bangkom dalam rencana tahunan',
    'name of the programme in the annual plan',
  ),
  'delivery.impact': phrase(
    ['{{indicator}}: {{target}}', '{{indicator}} mencapai {{target}}'],
    ['{{indicator}}: {{target}}'],
  ),
  'delivery.assignment': phrase(
    [
      'Penugasan sehari-hari pada {{service}}, khususnya {{taskNoun}}.',
      'Tugas pokok {{audience}} sendiri: {{taskNoun}} di tempat masing-masing.',
    ],
    [
      'Daily duty in {{service}}, {{taskNoun}} in particular.',
      'The own duty of {{audience}}: {{taskNoun}} at each site.',
    ],
  ),
  'delivery.skill-owner': missing(
    'pemilik kelompok keahlian (skill group owner)',
    'skill group owner',
  ),
  'delivery.location': tiers(
    [
      [
        'Di tempat tugas. Kegiatan bersama memakai {{knownWindow}}: {{meetings}} di antaranya jatuh dalam {{weeks}} minggu ini, selebihnya untuk menjaga kebiasaan.',
      ],
      [
        'Di tempat tugas; kegiatan bersama memakai {{knownWindow}}.',
        'Di {{site}} kerja masing-masing, dalam waktu yang ada: {{knownWindow}}.',
      ],
      [
        'Di tempat kerja masing-masing; ruang pertemuan ditetapkan bersama {{supervisor}}.',
        'Tempat kerja peserta sendiri, bukan ruang kelas terpusat.',
      ],
    ],
    [
      [
        'At the place of duty. Joint activities use {{knownWindow}}: {{meetings}} of them fall within these {{weeks}} weeks, the rest keep the habit alive.',
      ],
      ['At the place of duty; joint activities use {{knownWindow}}.'],
      ['At each workplace; meeting rooms are agreed with the {{supervisor}}.'],
    ],
  ),
  'delivery.class': tiers(
    [
      [
        'Satu angkatan {{audience}} ({{headcount}} orang), dibagi menurut {{site}} atau giliran',
        '{{headcount}} {{audience}} dalam kelompok kecil menurut {{site}}',
      ],
      ['Satu kelompok {{audience}}; jumlahnya ⟨perlu diisi: jumlah peserta⟩'],
    ],
    [
      ['One intake of {{audience}} ({{headcount}}), grouped by site or shift'],
      ['One group of {{audience}}; size ⟨to be filled: number of participants⟩'],
    ],
  ),
  'delivery.class-single': phrase(
    ['Pendampingan perorangan untuk {{audience}}'],
    ['One-to-one support for the {{audience}}'],
  ),
  'delivery.criteria': phrase(
    [
      '{{audience}} yang menangani {{service}} saat ini; {{supervisor}} ikut sebagai pendukung.',
      'Bertugas langsung pada {{service}} dan mendapat persetujuan {{supervisor}} untuk waktu latihannya.',
    ],
    ['{{audience}} who handle {{service}} now; the {{supervisor}} takes part in support.'],
  ),
  'delivery.pre': phrase(
    [
      'Sebelum minggu pertama: kumpulkan tiga hasil kerja terakhir dan isi lembar kesepakatan bersama {{supervisor}}.',
      'Pengambilan data awal {{indicator}} dan percakapan singkat dengan {{supervisor}} tentang harapan.',
      'Setiap orang membawa satu kasus sulit dari {{service}}; nilai awal dicatat sebelum ada latihan.',
    ],
    [
      'Before week one: collect the last three pieces of work and complete the agreement with the {{supervisor}}.',
      'Baseline of the {{indicator}} and a short talk with the {{supervisor}} about expectations.',
    ],
  ),
  'delivery.organiser': tiers(
    [
      ['{{organisation}}, bersama unit pengelola pembelajaran'],
      ['⟨perlu diisi: unit penyelenggara⟩'],
    ],
    [['{{organisation}} with the unit in charge of learning'], ['⟨to be filled: organising unit⟩']],
  ),
  'delivery.facilitators': phrase(
    [
      '{{supervisor}} dan {{peerExpert}}, dibantu Learning Officer; nama ditetapkan sebelum mulai: ⟨perlu diisi: nama fasilitator⟩.',
      'Pemandu utama {{peerExpert}}; ⟨perlu diisi: nama fasilitator dan widyaiswara pendamping⟩.',
    ],
    [
      '{{supervisor}} and {{peerExpert}}, with the learning officer; ⟨to be filled: names of facilitators⟩.',
    ],
  ),
  'delivery.certificate': phrase(
    [
      'Surat keterangan bangkom sesuai JP yang diakui tabel konversi instansi; syaratnya bukti belajar lengkap dan kriteria tujuan tercapai (usulan).',
      'Diberikan setelah bukti pada setiap tahap diperiksa; jumlah JP mengikuti kegiatan yang memiliki dasar konversi (usulan).',
    ],
    [
      'A statement of learning for the JP recognised by the agency’s table; evidence complete and criteria met (proposal).',
    ],
  ),
} as const;

/** Step 6, second half: what is measured on the four levels, by whom, when, and what else may explain it. */
import { phrase, tiers } from './phrase.ts';

export const evaluationPhrases = {
  'l1.change': phrase(
    [
      '{{audience}} menilai kegiatan berguna bagi pekerjaannya pada {{service}} dan layak waktunya.',
      'Peserta merasa latihan menyentuh kasus yang mereka hadapi.',
      'Kegiatan dirasakan relevan dan dapat diikuti, termasuk oleh yang bertugas jauh.',
    ],
    [
      '{{audience}} find the activities useful for {{service}} and worth their time.',
      'People feel that practice touches the cases they meet.',
    ],
  ),
  // Variants of one number fit together: indicator, baseline, target, instrument and source.
  'l1.indicator': phrase(
    [
      'Bagian peserta yang menyebut satu hal yang langsung dipakai pada minggu yang sama',
      'Nilai relevansi dan keterlaksanaan menurut peserta, skala 1 sampai 5',
      'Peserta yang akan menyarankan kegiatan ini kepada rekan satu tugas',
    ],
    [
      'Share of people who name one thing used in the same week',
      'Relevance and feasibility in the eyes of participants, scale 1 to 5',
      'People who would recommend the activity to a colleague',
    ],
  ),
  'l1.baseline': phrase(
    [
      'Tidak ada pembanding sebelum kegiatan',
      'Dimulai dari kegiatan pertama',
      'Jawaban pada tahap pertama menjadi pembanding tahap berikutnya',
    ],
    [
      'Nothing to compare before the start',
      'Begins with the first activity',
      'Answers in stage one are the comparison',
    ],
  ),
  'l1.target': phrase(
    [
      'Delapan dari sepuluh peserta pada setiap tahap (usulan)',
      'Rata-rata 4 dari 5 dan tidak ada kelompok di bawah 3 (usulan)',
      'Sembilan dari sepuluh peserta pada tahap terakhir (usulan)',
    ],
    [
      'Eight of ten people in each stage (proposal)',
      'A mean of 4 out of 5 and no group below 3 (proposal)',
      'Nine of ten in the last stage (proposal)',
    ],
  ),
  'l1.instrument': phrase(
    [
      'Kartu tiga pertanyaan di akhir tahap, lisan atau tertulis',
      'Angket satu menit di kertas, tanpa nama',
      'Papan tanda: menyarankan, ragu, tidak menyarankan',
    ],
    [
      'A card with three questions at the end of a stage, spoken or written',
      'A one-minute paper form without names',
      'A board with three columns: would, unsure, would not',
    ],
  ),
  'l1.source': phrase(
    [
      'Kartu umpan balik yang dikumpulkan pemandu',
      'Rekap angket per tahap',
      'Foto papan tanda pada akhir tiap tahap',
    ],
    [
      'Feedback cards collected by the guide',
      'Forms per stage',
      'A photo of the board at the end of each stage',
    ],
  ),
  'l1.factors': phrase(
    [
      'Suasana dan pemandu ikut mewarnai jawaban; bandingkan antarkelompok.',
      'Jawaban cenderung baik bila ada atasan; kumpulkan tanpa nama.',
    ],
    [
      'Mood and guide colour answers; compare groups.',
      'Answers turn kind when superiors watch; collect without names.',
    ],
  ),
  'l2.change': phrase(
    [
      '{{audience}} mampu {{taskVerb}}.',
      'Kemampuan {{taskNoun}} terbukti lewat peragaan, bukan tes hafalan.',
      'Terbentuk kemampuan baru: {{taskVerb}}.',
    ],
    [
      '{{audience}} are able to {{taskVerb}}.',
      'Ability in {{taskNoun}} is shown by doing, not by recall.',
    ],
  ),
  'l2.indicator': phrase(
    [
      'Peserta yang memenuhi kriteria {{taskNoun}} pada peragaan akhir',
      'Nilai peragaan {{taskNoun}} menurut dua penilai',
      'Kasus baru yang diselesaikan dengan benar: {{taskNoun}}',
    ],
    [
      'People who meet the criterion of {{taskNoun}} in the final demonstration',
      'Rating of a demonstration of {{taskNoun}} by two assessors',
      'New cases solved correctly: {{taskNoun}}',
    ],
  ),
  'l2.baseline': phrase(
    [
      'Peragaan yang sama pada minggu pertama',
      'Nilai dua penilai pada tahap pertama, dengan lembar yang sama',
      'Kasus setara yang dikerjakan sebelum latihan',
    ],
    [
      'The same demonstration in week one',
      'The rating in stage one with the same sheet',
      'Comparable cases before practice',
    ],
  ),
  'l2.target': phrase(
    [
      'Sembilan dari sepuluh peserta sebelum tahap terakhir (usulan)',
      'Semua peserta mencapai batas lulus, sebagian setelah latihan tambahan (usulan)',
      '85 persen kasus benar pada akhir tahap penerapan (usulan)',
    ],
    [
      'Nine of ten before the last stage (proposal)',
      'All reach the pass mark, some after extra practice (proposal)',
      '85 per cent of cases right by the end of application (proposal)',
    ],
  ),
  'l2.instrument': phrase(
    [
      'Lembar amatan dengan butir yang sama seperti kriteria tujuan',
      'Rubrik yang diisi dua penilai secara terpisah',
      'Paket kasus yang belum pernah dibahas, dikerjakan tanpa bantuan',
    ],
    [
      'Observation sheet with the items of the criterion',
      'A rubric filled in separately by two assessors',
      'A set of undiscussed cases, worked without help',
    ],
  ),
  'l2.source': phrase(
    [
      'Lembar amatan pada bukti belajar tiap kegiatan',
      'Rubrik terisi yang disimpan pemegang data',
      'Lembar jawaban kasus beserta kuncinya',
    ],
    [
      'Observation sheets kept with the evidence',
      'Completed rubrics kept by the keeper of data',
      'Answer sheets with their key',
    ],
  ),
  'l2.factors': phrase(
    [
      'Pengalaman sebelumnya berbeda-beda; bandingkan dengan nilai awal masing-masing.',
      'Tingkat kesulitan kasus perlu setara antara awal dan akhir.',
    ],
    [
      'Earlier experience differs; compare with each person’s own start.',
      'Cases must be equally hard at start and end.',
    ],
  ),
  'l3.change': phrase(
    [
      'Cara baru dipakai dalam pekerjaan sehari-hari tanpa diingatkan: {{taskVerb}}.',
      '{{taskNounCap}} menjadi kebiasaan, juga pada hari sibuk.',
      'Perilaku kerja berubah dan bertahan: {{taskVerb}}.',
    ],
    [
      'The new way is used at work unprompted: {{taskVerb}}.',
      '{{taskNounCap}} has become a habit, also on busy days.',
    ],
  ),
  'l3.indicator': phrase(
    [
      'Bagian kasus yang dikerjakan sesuai kriteria {{taskNoun}}, dari contoh acak',
      'Hari pengamatan mendadak ketika {{taskNoun}} memenuhi seluruh butir standar',
      'Butir lembar amatan {{taskNoun}} yang terlewat di tempat kerja',
    ],
    [
      'Share of cases done by the criterion of {{taskNoun}}, from a random sample',
      'Days of unannounced observation on which {{taskNoun}} meets all items',
      'Items of the sheet on {{taskNoun}} missed at work',
    ],
  ),
  'l3.baseline': phrase(
    [
      'Sepuluh kasus acak sebelum tahap kedua, dinilai dengan lembar yang sama',
      'Tiga hari pengamatan pada minggu pertama',
      'Rata-rata butir terlewat pada amatan minggu pertama',
    ],
    [
      'Ten random cases before stage two, with the same sheet',
      'Three days of observation in week one',
      'Mean of missed items in week one',
    ],
  ),
  'l3.target': phrase(
    [
      'Delapan dari sepuluh kasus (usulan)',
      'Empat dari lima hari pengamatan (usulan)',
      'Paling banyak satu butir setiap pengamatan (usulan)',
    ],
    [
      'Eight of ten cases (proposal)',
      'Four of five days (proposal)',
      'At most one item per observation (proposal)',
    ],
  ),
  'l3.instrument': phrase(
    [
      'Telaah contoh acak hasil kerja disertai wawancara singkat',
      'Pengamatan mendadak memakai lembar yang sama seperti latihan',
      'Amatan oleh {{supervisor}} dan penilaian diri, lalu dibandingkan',
    ],
    [
      'A random sample of work and a short interview',
      'Unannounced observation with the sheet used in practice',
      'Observation by the {{supervisor}} and self-assessment, then compared',
    ],
  ),
  'l3.source': phrase(
    [
      'Arsip hasil kerja dan catatan wawancara',
      'Lembar amatan {{supervisor}} per {{site}}',
      'Rekap amatan bulanan yang disimpan pemegang data',
    ],
    [
      'Files of work and interview notes',
      'Sheets of the {{supervisor}} per site',
      'Monthly records kept by the keeper of data',
    ],
  ),
  'l3.factors': phrase(
    [
      'Beban kerja, pergantian orang, dan tindakan nonbelajar yang belum selesai; catat bersamaan.',
      'Perbaikan alat atau aturan dapat menaikkan hasil tanpa belajar; bandingkan {{site}} yang sudah dan belum diperbaiki.',
      'Musim dan jumlah kasus berubah; pakai bagian, bukan jumlah.',
    ],
    [
      'Load, changes of staff and unfinished actions outside learning; note them alongside.',
      'Better tools or rules may lift results without learning; compare sites.',
    ],
  ),
  'l4.change': phrase(
    [
      '{{nameCap}} bergerak sesuai sasaran organisasi.',
      'Dampak pada {{knownBeneficiary}} tampak pada {{name}}.',
      'Hasil organisasi membaik: {{name}}.',
      'Yang berubah di tingkat organisasi adalah {{name}}.',
    ],
    [
      '{{nameCap}} moves as the organisation intends.',
      'The effect on {{knownBeneficiary}} shows in {{name}}.',
    ],
  ),
  'l4.indicator': phrase(['{{name}}'], ['{{name}}']),
  'l4.baseline': tiers(
    [['{{baselineOf}} ({{periodOf}})'], ['{{baselineOf}}'], ['⟨perlu diisi: nilai awal {{name}}⟩']],
    [
      ['{{baselineOf}} ({{periodOf}})'],
      ['{{baselineOf}}'],
      ['⟨to be filled: baseline of {{name}}⟩'],
    ],
  ),
  'l4.target': tiers(
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
  'l4.instrument': phrase(
    [
      'Cara hitung yang sama dengan nilai awal, dicatat tiap bulan',
      'Data rutin unit; cara hitungnya dikunci sebelum mulai',
      'Pengukuran ulang dengan metode yang dipakai untuk nilai awal',
    ],
    [
      'The same way of counting as for the baseline, monthly',
      'Routine data of the unit, with the way of counting fixed beforehand',
    ],
  ),
  'l4.source': tiers(
    [['{{sourceOf}}'], ['⟨perlu diisi: sumber data {{name}}⟩']],
    [['{{sourceOf}}'], ['⟨to be filled: data source of {{name}}⟩']],
  ),
  'l4.factors': phrase(
    [
      'Tindakan atas {{nonList}} ikut menentukan; laporkan terpisah dari hasil belajar.',
      'Perubahan kebijakan, jumlah {{beneficiary}}, dan perbaikan sarana dapat memengaruhi angka.',
      'Bandingkan dengan kecenderungan sebelum mulai; jangan nyatakan seluruh kenaikan sebagai hasil belajar.',
      'Catat peristiwa luar biasa dalam garis waktu yang sama.',
    ],
    [
      'Actions on {{nonList}} count too; report them apart from learning.',
      'Policy, numbers of {{beneficiary}} and better equipment may move the figure.',
      'Compare with the trend before the start.',
    ],
  ),
  'measure.respondent-participant': phrase(
    ['{{audience}}', 'Seluruh peserta', 'Peserta per {{site}}'],
    ['{{audience}}', 'All participants'],
  ),
  'measure.respondent-supervisor': phrase(
    ['{{supervisor}}', 'Atasan langsung peserta'],
    ['{{supervisor}}', 'Direct superiors'],
  ),
  'measure.second': phrase(
    ['{{supervisor}}', '{{peerExpert}}'],
    ['{{supervisor}}', '{{peerExpert}}'],
  ),
  'measure.second-l3': tiers(
    [
      ['{{knownVoice}}, lewat tiga pertanyaan singkat', 'Rekan kerja dan {{knownVoice}}'],
      ['Rekan kerja satu {{site}}', 'Peserta sendiri sebagai pembanding amatan'],
    ],
    [
      ['{{knownVoice}}, with three short questions', 'Colleagues and {{knownVoice}}'],
      ['Colleagues at the same site'],
    ],
  ),
  'measure.second-l4': phrase(
    ['Atasan unit', 'Pengguna data di luar unit'],
    ['Head of the unit', 'Users of the data outside the unit'],
  ),
  'measure.respondent-unit': phrase(
    ['Unit pemilik data', 'Pengelola data kinerja'],
    ['The unit that owns the data'],
  ),
  'measure.owner': phrase(['Learning Officer'], ['Learning officer']),
  'measure.owner-l3': phrase(
    ['Learning Officer bersama {{supervisor}}'],
    ['Learning officer with the {{supervisor}}'],
  ),
  'measure.owner-l4': phrase(['Pemegang data proyek'], ['Keeper of data']),
  'roi.note': phrase(
    [
      'Tidak diklaim: biaya waktu kerja dan pengaruh faktor lain belum dipisahkan.',
      'Pengembalian biaya tidak dihitung; manfaat dibaca pada indikator L4 dan catatan faktor lain.',
    ],
    ['Not claimed: cost of working time and other influences have not been separated.'],
  ),
  'roi.intangible': phrase(
    [
      'Kepercayaan {{beneficiary}}, kelancaran kerja antarorang, dan rasa mampu pada {{audience}}.',
      'Suasana kerja yang lebih berani bertanya dan berkurangnya saling menyalahkan.',
      'Pengetahuan yang tidak lagi bergantung pada satu dua orang.',
    ],
    [
      'Trust of {{beneficiary}}, smoother work and a sense of ability in {{audience}}.',
      'Knowledge no longer resting on one or two people.',
    ],
  ),
} as const;

/** Step 6, second half: what is measured on the four levels, by whom, when, and what else may explain it. */
import { phrase, tiers } from './phrase.ts';

export const evaluationPhrases = {
  'l1.change': phrase(
    [
      '{{audience}} menilai kegiatan berguna bagi {{service}} dan layak waktunya.',
      'Peserta merasa latihan menyentuh kasus yang mereka hadapi.',
      'Kegiatan dirasakan relevan dan dapat diikuti, termasuk oleh yang bertugas jauh.',
    ],
    [
      '{{audience}} find the activities useful for {{service}} and worth their time.',
      'People feel that practice touches the cases they meet.',
    ],
  ),
  'l1.indicator': phrase(
    [
      'Bagian peserta yang menyebut satu hal yang langsung dipakai pada minggu yang sama',
      'Nilai relevansi dan keterlaksanaan menurut peserta, skala 1 sampai 5',
      'Peserta yang akan menyarankan kegiatan ini kepada rekan satu tugas',
    ],
    [
      'Share of people who name one thing used in the same week',
      'Relevance and feasibility in the eyes of participants, scale 1 to 5',
    ],
  ),
  'l1.baseline': phrase(
    ['Tidak ada pembanding sebelum kegiatan', 'Dimulai dari kegiatan pertama'],
    ['Nothing to compare before the start', 'Begins with the first activity'],
  ),
  'l1.target': phrase(
    [
      'Delapan dari sepuluh peserta pada setiap tahap (usulan)',
      'Rata-rata 4 dari 5 dan tidak ada kelompok di bawah 3 (usulan)',
    ],
    [
      'Eight of ten people in each stage (proposal)',
      'A mean of 4 out of 5 and no group below 3 (proposal)',
    ],
  ),
  'l1.instrument': phrase(
    [
      'Kartu tiga pertanyaan di akhir tahap, lisan atau tertulis',
      'Papan tanda tangan: pakai, ragu, tidak pakai',
      'Angket satu menit di kertas, tanpa nama',
    ],
    [
      'A card with three questions at the end of a stage, spoken or written',
      'A one-minute paper form without names',
    ],
  ),
  'l1.source': phrase(
    ['Kartu umpan balik yang dikumpulkan pemandu', 'Rekap jawaban per tahap'],
    ['Feedback cards collected by the guide', 'Answers per stage'],
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
      'Hasil peragaan {{taskNoun}} menurut dua penilai',
      'Bagian peserta yang lulus kriteria pada kesempatan pertama atau kedua: {{taskNoun}}',
    ],
    [
      'People who meet the criterion of {{taskNoun}} in the final demonstration',
      'Result of the demonstration of {{taskNoun}} by two assessors',
    ],
  ),
  'l2.baseline': phrase(
    [
      'Hasil peragaan yang sama pada minggu pertama',
      'Dikumpulkan pada tahap pertama dengan lembar nilai yang sama',
    ],
    ['The same demonstration in week one', 'Taken in stage one with the same sheet'],
  ),
  'l2.target': phrase(
    [
      'Sembilan dari sepuluh peserta memenuhi kriteria sebelum tahap terakhir (usulan)',
      'Semua peserta lulus, sebagian setelah latihan tambahan (usulan)',
      '85 persen peserta memenuhi kriteria pada akhir tahap penerapan (usulan)',
    ],
    [
      'Nine of ten meet the criterion before the last stage (proposal)',
      'All pass, some after extra practice (proposal)',
    ],
  ),
  'l2.instrument': phrase(
    [
      'Lembar amatan dengan butir yang sama seperti kriteria tujuan',
      'Tugas kerja nyata yang dinilai dengan rubrik',
      'Kasus baru yang dikerjakan tanpa bantuan',
    ],
    [
      'Observation sheet with the items of the criterion',
      'A real work task judged by rubric',
      'A new case worked without help',
    ],
  ),
  'l2.source': phrase(
    ['Lembar nilai pada bukti belajar tiap kegiatan', 'Arsip hasil kerja dan lembar amatan'],
    ['Sheets kept with the evidence of each activity', 'Files of work and observation sheets'],
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
      'Kekerapan {{taskNoun}} sesuai standar pada pengamatan mendadak',
      'Butir lembar amatan {{taskNoun}} yang terpenuhi di tempat kerja',
    ],
    [
      'Share of cases done by the criterion of {{taskNoun}}, from a random sample',
      'How often {{taskNoun}} meets the standard when observed unannounced',
    ],
  ),
  'l3.baseline': phrase(
    [
      'Amatan atas sepuluh kasus sebelum tahap kedua, dengan lembar yang sama',
      'Telaah contoh hasil kerja sebulan sebelum mulai',
      'Rekaman amatan minggu pertama per lokasi',
    ],
    [
      'Ten cases observed before stage two, with the same sheet',
      'A sample of work from the month before the start',
    ],
  ),
  'l3.target': phrase(
    [
      'Delapan dari sepuluh kasus memenuhi kriteria (usulan)',
      'Naik sedikitnya setengah dari jarak menuju kriteria penuh (usulan)',
      'Tidak lebih dari satu butir terlewat pada setiap pengamatan (usulan)',
    ],
    [
      'Eight of ten cases meet the criterion (proposal)',
      'No more than one item missed per observation (proposal)',
    ],
  ),
  'l3.instrument': phrase(
    [
      'Pengamatan mendadak memakai lembar yang sama seperti latihan',
      'Telaah contoh acak hasil kerja disertai wawancara singkat',
      'Amatan oleh {{supervisor}} dan penilaian diri, lalu dibandingkan',
    ],
    [
      'Unannounced observation with the sheet used in practice',
      'A random sample of work and a short interview',
      'Observation by the {{supervisor}} and self-assessment, then compared',
    ],
  ),
  'l3.source': phrase(
    [
      'Lembar amatan {{supervisor}} dan arsip hasil kerja',
      'Catatan kasus per lokasi dan hasil telaah acak',
      'Rekap amatan bulanan yang disimpan pemegang data',
    ],
    ['Sheets of the {{supervisor}} and files of work', 'Case notes per site and random checks'],
  ),
  'l3.factors': phrase(
    [
      'Beban kerja, pergantian orang, dan tindakan nonbelajar yang belum selesai; catat bersamaan.',
      'Perbaikan alat atau aturan dapat menaikkan hasil tanpa belajar; bandingkan lokasi yang sudah dan belum diperbaiki.',
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
      'Dampak pada {{beneficiary}} tampak pada {{name}}.',
      'Hasil organisasi membaik: {{name}}.',
      'Yang berubah di tingkat organisasi adalah {{name}}.',
    ],
    [
      '{{nameCap}} moves as the organisation intends.',
      'The effect on {{beneficiary}} shows in {{name}}.',
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
    ['{{audience}}', 'Seluruh peserta', 'Peserta per lokasi'],
    ['{{audience}}', 'All participants'],
  ),
  'measure.respondent-supervisor': phrase(
    ['{{supervisor}}', 'Atasan langsung peserta'],
    ['{{supervisor}}', 'Direct superiors'],
  ),
  'measure.second': phrase(
    ['{{supervisor}}', '{{peerExpert}}', 'Pemandu kegiatan'],
    ['{{supervisor}}', '{{peerExpert}}', 'The guide of the activity'],
  ),
  'measure.second-l3': phrase(
    [
      'Rekan kerja atau {{beneficiary}} yang berhadapan langsung',
      '{{beneficiary}}, lewat tiga pertanyaan singkat',
      'Peserta sendiri sebagai pembanding amatan',
    ],
    ['A colleague, or {{beneficiary}} in direct contact', 'Participants themselves, to compare'],
  ),
  'measure.respondent-unit': phrase(
    ['Unit pemilik data', 'Pengelola data kinerja'],
    ['The unit that owns the data'],
  ),
  'measure.owner': phrase(
    [
      'Learning Officer',
      'Pemegang data proyek',
      '{{supervisor}}',
      'Learning Officer bersama {{supervisor}}',
    ],
    [
      'Learning officer',
      'Keeper of data',
      '{{supervisor}}',
      'Learning officer with the {{supervisor}}',
    ],
  ),
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

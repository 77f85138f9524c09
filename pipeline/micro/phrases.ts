/** Words of the rules' own in a unit, in the language of the series. All of it is made up and labelled so. */
import type { Language, microFormatSchema } from '../../design/enums.ts';
import type { Nature } from './headings.ts';

type Format = (typeof microFormatSchema.options)[number];

export interface Phrases {
  readonly reviews: readonly string[];
  readonly visual: Readonly<Record<Format, readonly ((topic: string) => string)[]>>;
  readonly tableVisual: (caption: string) => string;
  readonly figureVisual: (caption: string) => string;
  readonly stepsVisual: (first: number, last: number) => string;
  readonly closingVisual: string;
  readonly chooseOne: string;
  readonly chooseFeedback: string;
  readonly audio: Readonly<Record<Format, string>>;
  readonly noAssets: string;
  readonly figureAsset: (caption: string, licence: string) => string;
  readonly tableAsset: (caption: string, licence: string) => string;
  readonly accessibility: Readonly<Record<'text' | 'table' | 'figure' | 'choice', string>>;
  readonly stepRange: (first: number, last: number, all: number) => string;
  readonly checkRange: (first: number, last: number, all: number) => string;
  readonly inShort: string;
  readonly yourTurn: string;
  /** What the module says about such a case. */
  readonly guide: string;
  readonly guideVisual: string;
  readonly guideTask: string;
  readonly guideFeedback: string;
  /** For a question of a case: written first, then compared. */
  readonly answerTask: string;
  readonly answerSection: (title: string) => string;
  readonly answerQuote: (quote: string) => string;
  readonly answerPlain: string;
  readonly noPrerequisite: string;
  readonly after: (title: string) => string;
  readonly action: Readonly<Record<Nature, (behaviour: string) => string>>;
  readonly partOf: (title: string, part: number) => string;
}

const id: Phrases = {
  reviews: [
    'Tanpa membuka unit ini, tuliskan hal-hal yang Anda ingat darinya. Jawab kembali pertanyaannya, lalu cocokkan.',
    'Kerjakan kembali pertanyaan unit ini tanpa memutar adegannya. Putar ulang hanya adegan yang pertanyaannya keliru Anda jawab.',
    'Ceritakan kepada atasan atau rekan satu hal dari unit ini yang sudah Anda terapkan beserta hasilnya. Kerjakan kembali pertanyaan yang pernah keliru.',
  ],
  visual: {
    'job-aid': [(topic) => `Kartu kerja berjudul “${topic}” dengan kotak centang besar.`],
    scenario: [
      (topic) => `Tempat kerja peserta; dua orang berhadapan dan membicarakan “${topic}”.`,
    ],
    quiz: [(topic) => `Latar polos dengan satu kata kunci besar tentang “${topic}”.`],
    'video-script': [
      (topic) =>
        `Narator di tempat kerja nyata; kata kunci tentang “${topic}” muncul satu per satu.`,
      (topic) =>
        `Gambar dekat tangan dan berkas yang dipakai; keterangan singkat tentang “${topic}” di sisi layar.`,
      (topic) =>
        `Dua keadaan ditampilkan berdampingan: sebelum dan sesudah memperhatikan “${topic}”.`,
      (topic) => `Narator menatap kamera, lalu menunjuk kata kunci tentang “${topic}” di layar.`,
    ],
    infographic: [
      (topic) => `Panel infografik dengan satu ikon dan kata kunci tentang “${topic}”.`,
    ],
    'podcast-script': [(topic) => `Gambar sampul tetap dengan kata kunci tentang “${topic}”.`],
    'task-simulation': [(topic) => `Layar simulasi: meja kerja peserta, dengan judul “${topic}”.`],
    'work-guide': [(topic) => `Foto atau gambar setiap langkah “${topic}”, diberi nomor besar.`],
    'case-study': [
      (topic) =>
        `Ilustrasi peristiwa “${topic}”, seperti potongan komik; tokoh dan waktu terlihat jelas.`,
    ],
  },
  tableVisual: (caption) =>
    `Kartu yang digeser satu per satu, satu baris tabel per kartu: ${caption}.`,
  figureVisual: (caption) => `Gambar dari modul memenuhi layar, dapat diperbesar: ${caption}.`,
  stepsVisual: (first, last) =>
    first === last
      ? `Peragaan langkah ${first} di tempat kerja, diambil dekat.`
      : `Peragaan langkah ${first} sampai ${last} di tempat kerja, satu gambar untuk setiap langkah.`,
  closingVisual: 'Layar penutup dengan inti unit dan tombol menuju pertanyaan.',
  chooseOne: 'Pilih satu tindakan.',
  chooseFeedback: 'Setiap pilihan mempunyai akibat. Baca penjelasannya sebelum melanjutkan.',
  audio: {
    'job-aid': '',
    scenario: 'Suara narator; suasana tempat kerja yang pelan.',
    quiz: '',
    'video-script': 'Suara narator, tenang dan jelas; tanpa musik saat narasi.',
    infographic: '',
    'podcast-script':
      'Satu suara narator dengan tempo percakapan; jeda dua detik di antara kalimat inti.',
    'task-simulation': 'Suara narator; bunyi singkat saat pilihan ditekan.',
    'work-guide': 'Suara narator membacakan setiap langkah; jeda untuk memperagakan.',
    'case-study': 'Suara narator bercerita; suasana tempat kejadian yang pelan.',
  },
  noAssets: 'Tidak memerlukan gambar dari luar; cukup teks dan ikon bawaan.',
  figureAsset: (caption, licence) =>
    `Gambar dari modul: ${caption}${licence === '' ? ' (ikuti lisensi modul)' : ` (lisensi modul: ${licence})`}.`,
  tableAsset: (caption, licence) =>
    `Tabel dari modul: ${caption}${licence === '' ? ' (ikuti lisensi modul)' : ` (lisensi modul: ${licence})`}.`,
  accessibility: {
    text: 'Narasi tersedia sebagai transkrip; kata kunci tidak hanya ditandai dengan warna.',
    table:
      'Setiap kartu dibacakan pembaca layar dengan nama kolomnya; tidak perlu menggeser untuk mendengar isinya.',
    figure: 'Gambar mempunyai teks alternatif dan dapat diperbesar tanpa kehilangan isi.',
    choice: 'Pilihan dapat ditekan dengan papan tombol; akibatnya dibacakan pembaca layar.',
  },
  stepRange: (first, last, all) =>
    first === last ? `Langkah ${first} dari ${all}` : `Langkah ${first}–${last} dari ${all}`,
  checkRange: (first, last, all) =>
    first === last ? `Butir ${first} dari ${all}` : `Butir ${first}–${last} dari ${all}`,
  inShort: 'Intinya',
  yourTurn: 'Giliran Anda',
  guide: 'Pegangan dari modul',
  guideVisual: 'Kartu pegangan: kalimat modul muncul satu per satu.',
  guideTask:
    'Bandingkan kalimat modul ini dengan jawaban Anda tadi. Kalimat mana yang mengubah jawaban Anda?',
  guideFeedback: 'Perbaiki jawaban Anda, lalu sebutkan apa yang akan Anda lakukan lain kali.',
  answerTask: 'Tulis jawaban Anda dalam dua kalimat, lalu bandingkan dengan tanggapan.',
  answerSection: (title) =>
    `Bandingkan dengan bagian “${title}” dalam modul. Sudahkah jawaban Anda memakainya?`,
  answerQuote: (quote) => `Bandingkan dengan kalimat modul: “${quote}”`,
  answerPlain:
    'Jawaban yang baik menyebut siapa yang bertindak, kapan, dan bagian cerita yang menjadi alasannya.',
  noPrerequisite: 'Tidak ada.',
  after: (title) => `Sebaiknya setelah unit “${title}”.`,
  action: {
    procedure: (behaviour) =>
      `Pekan ini, lakukan sendiri: ${behaviour}. Minta seorang rekan mengamati dan mencatat langkah yang terlewat.`,
    checklist: (behaviour) =>
      `Besok, mulailah pekerjaan dengan ${behaviour}. Catat setiap kekurangan dan siapa yang menindaklanjutinya.`,
    case: () =>
      'Ceritakan kasus ini kepada seorang rekan, lalu sepakati satu hal yang akan diubah di kantor.',
    table: () =>
      'Pilih satu kartu yang paling dekat dengan pekerjaan Anda, terapkan hari ini, lalu catat hasilnya.',
    rules: () =>
      'Pekan ini, saat ada yang menanyakan dasarnya, tunjukkan ketentuan yang tepat. Periksa naskah resminya bila masih ragu.',
    concept: (behaviour) =>
      /^menjelaskan\b/u.test(behaviour)
        ? `Pekan ini, cobalah ${behaviour} kepada seorang rekan, dengan satu contoh dari pekerjaan Anda.`
        : `Pekan ini, cobalah ${behaviour} pada satu pekerjaan nyata, lalu mintalah tanggapan seorang rekan.`,
  },
  partOf: (title, part) => `${title} (bagian ${part})`,
};

const en: Phrases = {
  reviews: [
    'Without opening this unit, write down what you remember of it. Answer its questions again, then compare.',
    'Answer the questions of this unit again without playing its scenes. Replay only the scenes whose questions you got wrong.',
    'Tell your supervisor or a colleague one thing from this unit that you have put into practice and what came of it. Repeat the questions you once got wrong.',
  ],
  visual: {
    'job-aid': [(topic) => `Work card titled “${topic}” with large tick boxes.`],
    scenario: [
      (topic) => `The learner's workplace; two people face each other and talk about “${topic}”.`,
    ],
    quiz: [(topic) => `Plain background with one large key word about “${topic}”.`],
    'video-script': [
      (topic) => `Narrator at a real workplace; key words about “${topic}” appear one by one.`,
      (topic) =>
        `Close-up of hands and papers in use; short captions about “${topic}” at the side.`,
      (topic) => `Two situations side by side: before and after minding “${topic}”.`,
    ],
    infographic: [(topic) => `Infographic panel with one icon and key words about “${topic}”.`],
    'podcast-script': [(topic) => `Still cover picture with key words about “${topic}”.`],
    'task-simulation': [(topic) => `Simulation screen: the learner's desk headed “${topic}”.`],
    'work-guide': [(topic) => `Photo or drawing of every step of “${topic}”, with large numbers.`],
    'case-study': [
      (topic) => `Illustration of “${topic}”, like frames of a comic; people and time are clear.`,
    ],
  },
  tableVisual: (caption) => `Cards to swipe, one row of the table per card: ${caption}.`,
  figureVisual: (caption) =>
    `Picture from the module fills the screen and can be enlarged: ${caption}.`,
  stepsVisual: (first, last) =>
    first === last
      ? `Step ${first} shown at the workplace, close up.`
      : `Steps ${first} to ${last} shown at the workplace, one picture per step.`,
  closingVisual: 'Closing screen with the point of the unit and a button to the questions.',
  chooseOne: 'Choose one action.',
  chooseFeedback: 'Every choice has a consequence. Read it before you go on.',
  audio: {
    'job-aid': '',
    scenario: 'Narrator; quiet workplace sounds.',
    quiz: '',
    'video-script': 'Narrator, calm and clear; no music while speaking.',
    infographic: '',
    'podcast-script':
      'One narrator at the pace of a conversation; two seconds of pause between key sentences.',
    'task-simulation': 'Narrator; a short sound when a choice is pressed.',
    'work-guide': 'Narrator reads every step; pauses to act it out.',
    'case-study': 'Narrator tells the story; quiet sounds of the place.',
  },
  noAssets: 'No pictures from outside; text and built-in icons are enough.',
  figureAsset: (caption, licence) =>
    `Picture from the module: ${caption}${licence === '' ? ' (follow the licence of the module)' : ` (licence of the module: ${licence})`}.`,
  tableAsset: (caption, licence) =>
    `Table from the module: ${caption}${licence === '' ? ' (follow the licence of the module)' : ` (licence of the module: ${licence})`}.`,
  accessibility: {
    text: 'Narration is there as a transcript; key words are not marked by colour alone.',
    table:
      'A screen reader says every card with the names of its columns; no swiping is needed to hear it.',
    figure: 'The picture has a text alternative and can be enlarged without loss.',
    choice: 'Choices work with the keyboard; what comes of them is read out.',
  },
  stepRange: (first, last, all) =>
    first === last ? `Step ${first} of ${all}` : `Steps ${first}–${last} of ${all}`,
  checkRange: (first, last, all) =>
    first === last ? `Point ${first} of ${all}` : `Points ${first}–${last} of ${all}`,
  inShort: 'In short',
  yourTurn: 'Your turn',
  guide: 'What the module says',
  guideVisual: 'Card to hold on to: sentences of the module appear one by one.',
  guideTask: 'Compare these sentences of the module with your answers. Which one changes yours?',
  guideFeedback: 'Improve your answer, then say what you will do next time.',
  answerTask: 'Write your answer in two sentences, then compare it with the feedback.',
  answerSection: (title) =>
    `Compare with the part “${title}” of the module. Did your answer use it?`,
  answerQuote: (quote) => `Compare with this sentence of the module: “${quote}”`,
  answerPlain: 'A good answer says who acts, when, and which part of the story is the reason.',
  noPrerequisite: 'None.',
  after: (title) => `Best after the unit “${title}”.`,
  action: {
    procedure: (behaviour) =>
      `This week, do it yourself: ${behaviour}. Ask a colleague to watch and note any step you skipped.`,
    checklist: (behaviour) =>
      `Tomorrow, before work starts, ${behaviour}. Note every gap and who follows it up.`,
    case: () =>
      'Tell this case to a colleague, then agree on one thing that you will change in your office.',
    table: () =>
      'Choose the card closest to your work, put it to use today, then note what came of it.',
    rules: () =>
      'This week, when somebody asks on what grounds, show the right provision. Check the official text if in doubt.',
    concept: (behaviour) =>
      /^explain\b/u.test(behaviour)
        ? `This week, ${behaviour} to a colleague, with one example from your own work.`
        : `This week, ${behaviour} in one real piece of work, then ask a colleague what they think.`,
  },
  partOf: (title, part) => `${title} (part ${part})`,
};

const all: Readonly<Record<Language, Phrases>> = { id, en };

export function phrasesOf(language: Language): Phrases {
  return all[language];
}

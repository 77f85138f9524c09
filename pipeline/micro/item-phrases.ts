/** Words of the rules' own in questions, in the language of the series. */
import type { Language } from '../../design/enums.ts';

export interface ItemPhrases {
  readonly isRight: string;
  readonly notQuite: string;
  /** What the right answer is, for an answer without a reason of its own. */
  readonly rightIs: (right: string) => string;
  readonly whichTerm: string;
  readonly meansOther: (term: string, meaning: string) => string;
  readonly numberElsewhere: (quote: string) => string;
  readonly lookUp: (table: string, head: string, key: string) => string;
  readonly belongsToRow: (key: string) => string;
  readonly orderSteps: (name: string) => string;
  readonly stepPlace: (place: number) => string;
  readonly nextStep: (step: string, name: string) => string;
  readonly stepIs: (place: number) => string;
  readonly stepDone: (place: number) => string;
  readonly stepTooEarly: (place: number) => string;
  readonly belongs: (name: string) => string;
  readonly belongsTo: (name: string) => string;
  readonly whichAgrees: (heading: string) => string;
  readonly opposite: (quote: string) => string;
  readonly trueWord: string;
  readonly falseWord: string;
  readonly termElsewhere: (quote: string) => string;
  readonly whatNext: string;
  readonly whichAction: (condition: string) => string;
  readonly otherCondition: (condition: string) => string;
  readonly whyIs: (claim: string) => string;
  readonly reasonIs: (reason: string) => string;
  readonly otherReason: (quote: string) => string;
  readonly readAgain: (title: string) => string;
  readonly tableOf: (caption: string) => string;
  readonly theTable: string;
  /** Before a statement that is to be judged. */
  readonly trueOrFalse: (statement: string) => string;
}

/** In quotation marks, unless it stands in them already; a stop inside goes where the mark closes. */
function quoted(text: string): string {
  const plain = text.trim();
  return /^[“"]/u.test(plain) && /[”"]$/u.test(plain) ? plain : `“${plain}”`;
}

const id: ItemPhrases = {
  isRight: 'Benar.',
  notQuite: 'Belum tepat.',
  rightIs: (right) => `Belum tepat. Jawaban menurut modul: ${right}`,
  whichTerm: 'Istilah manakah yang sesuai dengan uraian berikut?',
  meansOther: (term, meaning) => `Belum tepat. ${term}: ${meaning}.`,
  numberElsewhere: (quote) => `Belum tepat. Angka itu ada pada hal lain: ${quoted(quote)}`,
  lookUp: (table, head, key) =>
    `${table.charAt(0).toUpperCase()}${table.slice(1)}, manakah ${quoted(head.replace(/[?]$/u, ''))} untuk ${quoted(key)}?`,
  belongsToRow: (key) => `Belum tepat. Isi itu untuk ${quoted(key)}.`,
  orderSteps: (name) =>
    name === ''
      ? 'Susun langkah berikut menurut urutan dalam modul.'
      : `Susun langkah ${quoted(name)} berikut menurut urutan dalam modul.`,
  stepPlace: (place) => `Urutan ke-${place}.`,
  nextStep: (step, name) =>
    `${name === '' ? '' : `Dalam ${quoted(name)}, `}Anda baru selesai pada langkah: ${quoted(step)} Apa langkah berikutnya?`,
  stepIs: (place) => `Benar, ini langkah ke-${place}.`,
  stepDone: (place) => `Belum tepat. Itu langkah ke-${place}, yang sudah lewat.`,
  stepTooEarly: (place) =>
    `Belum tepat. Itu langkah ke-${place}; masih ada langkah yang mendahuluinya.`,
  belongs: (name) => `Menurut modul, manakah yang termasuk dalam ${quoted(name)}?`,
  belongsTo: (name) => `Belum tepat. Butir ini termasuk dalam ${quoted(name)}.`,
  whichAgrees: (heading) =>
    heading === ''
      ? 'Pernyataan manakah yang sesuai dengan modul?'
      : `Tentang ${quoted(heading)}, pernyataan manakah yang sesuai dengan modul?`,
  opposite: (quote) => `Belum tepat. Modul menyatakan: ${quoted(quote)}`,
  trueWord: 'Benar',
  falseWord: 'Salah',
  termElsewhere: (quote) =>
    `Belum tepat. Istilah itu dipakai modul pada hal lain: ${quoted(quote)}`,
  whatNext: 'Apa yang Anda lakukan sekarang?',
  whichAction: (condition) =>
    `Anda menghadapi keadaan ini: ${condition}. Tindakan manakah yang sesuai dengan modul?`,
  otherCondition: (condition) => `Belum tepat. Itu untuk keadaan lain: ${condition}.`,
  whyIs: (claim) => `Menurut modul, mengapa ${claim}?`,
  reasonIs: (reason) => `Karena ${reason}.`,
  otherReason: (quote) => `Belum tepat. Alasan itu untuk hal lain: ${quoted(quote)}`,
  readAgain: (title) =>
    title === '' ? 'Belum tepat.' : `Belum tepat. Baca kembali bagian ${quoted(title)}.`,
  tableOf: (caption) => `menurut ${caption}`,
  theTable: 'menurut tabel pada unit ini',
  trueOrFalse: (statement) => `Benar atau salah? ${statement}`,
};

const en: ItemPhrases = {
  isRight: 'Right.',
  notQuite: 'Not quite.',
  rightIs: (right) => `Not quite. The module's answer: ${right}`,
  whichTerm: 'Which term fits this description?',
  meansOther: (term, meaning) => `Not quite. ${term}: ${meaning}.`,
  numberElsewhere: (quote) => `Not quite. That figure belongs to something else: ${quoted(quote)}`,
  lookUp: (table, head, key) =>
    `For ${quoted(key)}, what stands under ${quoted(head.replace(/[?]$/u, ''))} ${table}?`,
  belongsToRow: (key) => `Not quite. That is for ${quoted(key)}.`,
  orderSteps: (name) =>
    name === ''
      ? 'Put these steps in the order of the module.'
      : `Put these steps of ${quoted(name)} in the order of the module.`,
  stepPlace: (place) => `Number ${place} in the order.`,
  nextStep: (step, name) =>
    `${name === '' ? '' : `In ${quoted(name)}, `}you have just finished this step: ${quoted(step)} What comes next?`,
  stepIs: (place) => `Right, this is step ${place}.`,
  stepDone: (place) => `Not quite. That is step ${place}, which is already done.`,
  stepTooEarly: (place) => `Not quite. That is step ${place}; others come before it.`,
  belongs: (name) => `According to the module, which of these belongs to ${quoted(name)}?`,
  belongsTo: (name) => `Not quite. This belongs to ${quoted(name)}.`,
  whichAgrees: (heading) =>
    heading === ''
      ? 'Which statement agrees with the module?'
      : `On ${quoted(heading)}: which statement agrees with the module?`,
  opposite: (quote) => `Not quite. The module says: ${quoted(quote)}`,
  trueWord: 'True',
  falseWord: 'False',
  termElsewhere: (quote) => `Not quite. The module uses that term elsewhere: ${quoted(quote)}`,
  whatNext: 'What do you do now?',
  whichAction: (condition) =>
    `This is the situation: ${condition}. Which action agrees with the module?`,
  otherCondition: (condition) => `Not quite. That is for another situation: ${condition}.`,
  whyIs: (claim) => `According to the module, what is the reason for this: ${claim}?`,
  reasonIs: (reason) => `Because ${reason}.`,
  otherReason: (quote) => `Not quite. That is the reason for something else: ${quoted(quote)}`,
  readAgain: (title) => (title === '' ? 'Not quite.' : `Not quite. Read ${quoted(title)} again.`),
  tableOf: (caption) => `according to ${caption}`,
  theTable: 'according to the table of this unit',
  trueOrFalse: (statement) => `True or false? ${statement}`,
};

const all: Readonly<Record<Language, ItemPhrases>> = { id, en };

export function itemPhrasesOf(language: Language): ItemPhrases {
  return all[language];
}

/**
 * Openings of a unit: a short, concrete situation of work, out of what the unit itself holds: a condition to
 * act on, a step that was just done, a row of its table, two terms that are mixed up, a trouble. Made up.
 */
import type { Language } from '../../design/enums.ts';
import { isClaim } from './items/from-statements.ts';
import { isDoing, isProcedure, listRuns } from './nature.ts';
import { bare, definitionIn, isCheckbox, isQuestion, leansOnFormer } from './sentence-kinds.ts';
import { rulesIn } from './statement-shapes.ts';
import { gridOf } from './table-grid.ts';
import type { IndexedSentence } from './types.ts';
import { countWords, lowerFirst, shorten } from './words.ts';
import type { UnitMaterial } from './write-context.ts';

type Made = readonly ((...parts: readonly string[]) => string)[];

interface Hooks {
  readonly rule: Made;
  readonly step: Made;
  readonly point: Made;
  readonly row: Made;
  readonly apart: Made;
  readonly term: Made;
  readonly trouble: Made;
  readonly asked: Made;
  readonly case: Made;
  readonly tell: Made;
  readonly do: Made;
}

const id: Hooks = {
  rule: [
    (condition = '') =>
      `Pagi ini Anda menghadapi keadaan berikut: ${condition}. Apa tindakan Anda?`,
    (condition = '') =>
      `Seorang rekan bertanya lewat telepon: apa yang harus dilakukan jika ${condition}?`,
    (condition = '') =>
      `Tidak ada atasan di tempat, dan keadaannya begini: ${condition}. Apa yang Anda putuskan?`,
  ],
  step: [
    (step = '') => `Anda baru menyelesaikan satu langkah: “${step}” Apa langkah berikutnya?`,
    (step = '') =>
      `Rekan yang Anda gantikan berhenti pada langkah ini: “${step}” Dari mana Anda melanjutkan?`,
    (step = '') => `“${step}” Menurut Anda, apa yang harus sudah selesai sebelum langkah ini?`,
    (step = '') => `Seorang rekan melewati langkah ini: “${step}” Apa akibatnya?`,
  ],
  point: [
    (point = '') =>
      `Butir ini belum dapat Anda centang: “${point}” Apakah pekerjaan boleh dimulai?`,
    (point = '') => `“${point}” Kapan terakhir kali Anda benar-benar memeriksanya?`,
  ],
  row: [
    (head = '', key = '') => `Sebelum membuka tabelnya, tebak “${head}” untuk “${key}”.`,
    (head = '', key = '') =>
      `Hari ini pekerjaan Anda menyangkut “${key}”. Menurut Anda, apa isi kolom “${head}”?`,
    (head = '', key = '') =>
      `Dapatkah Anda menyebutkan “${head}” untuk “${key}” tanpa melihat tabel?`,
  ],
  apart: [
    (one = '', other = '') =>
      `Dalam rapat, “${one}” dan “${other}” dipakai bergantian seolah-olah sama. Apa bedanya?`,
    (one = '', other = '') =>
      `Seorang rekan menulis “${one}”, padahal yang dimaksud “${other}”. Bagaimana Anda menjelaskannya?`,
  ],
  term: [
    (term = '') => `Pimpinan menanyakan arti “${term}”. Apa jawaban Anda dalam satu kalimat?`,
    (term = '') =>
      `Anda membaca “${term}” dalam sebuah naskah. Dapatkah Anda menjelaskannya kepada rekan?`,
  ],
  trouble: [
    (problem = '') => `“${problem}” Pernahkah hal ini terjadi di tempat Anda?`,
    (problem = '') => `“${problem}” Setujukah Anda? Sebutkan satu contoh dari pekerjaan Anda.`,
    (problem = '') => `“${problem}” Menurut Anda, apa sebabnya?`,
    (problem = '') => `“${problem}” Jika benar demikian di kantor Anda, apa yang perlu diubah?`,
  ],
  asked: [
    (question = '') => `Jawab dahulu menurut pengalaman Anda: “${question}”`,
    (question = '') => `“${question}” Simpan jawaban Anda, lalu bandingkan pada akhir unit.`,
  ],
  case: [
    (name = '') =>
      `Pimpinan meminta pendapat Anda tentang peristiwa “${name}” sebelum jam kerja berakhir. Apa yang Anda cari lebih dahulu?`,
    (name = '') =>
      `Bacalah “${name}” seolah-olah Anda bertugas hari itu. Pada saat apa Anda akan bertindak lain?`,
    (name = '') =>
      `Peristiwa “${name}” dapat terjadi di kantor mana pun. Di kantor Anda, siapa yang akan menyadarinya lebih dahulu?`,
  ],
  tell: [
    (behaviour = '') =>
      `Rekan baru meminta Anda ${behaviour}. Waktunya satu menit. Apa kalimat pertama Anda?`,
    (behaviour = '') =>
      `Dalam rapat siang ini Anda diminta ${behaviour}, dan modul tidak ada di tangan. Apa yang Anda sampaikan?`,
    (behaviour = '') =>
      `Pimpinan meminta Anda ${behaviour} sebelum mengambil keputusan. Apa yang Anda katakan?`,
  ],
  do: [
    (behaviour = '') => `Besok pagi Anda harus ${behaviour}. Dari mana Anda mulai?`,
    (behaviour = '') => `Sore ini Anda diminta ${behaviour}. Apa yang Anda siapkan lebih dahulu?`,
    (behaviour = '') =>
      `Rekan yang biasanya bertugas sedang cuti, dan Anda yang harus ${behaviour}. Bagian mana yang paling Anda ragukan?`,
  ],
};

const en: Hooks = {
  rule: [
    (condition = '') => `This morning you face this situation: ${condition}. What do you do?`,
    (condition = '') =>
      `Your supervisor is away and this is how things stand: ${condition}. What do you decide?`,
  ],
  step: [
    (step = '') => `You have just finished one step: “${step}” What comes next?`,
    (step = '') => `The colleague you replace stopped at this step: “${step}” Where do you go on?`,
    (step = '') => `“${step}” What must be finished before this step?`,
  ],
  point: [
    (point = '') => `You cannot tick this point yet: “${point}” May work begin?`,
    (point = '') => `“${point}” When did you last really check it?`,
  ],
  row: [
    (head = '', key = '') => `Before you open the table, guess: what is “${head}” for “${key}”?`,
    (head = '', key = '') => `Today your work is about “${key}”. What is the right “${head}”?`,
  ],
  apart: [
    (one = '', other = '') =>
      `In a meeting “${one}” and “${other}” are used as if they were the same. What is the difference?`,
  ],
  term: [
    (term = '') => `Your manager asks what “${term}” means. What do you answer in one sentence?`,
    (term = '') => `You read “${term}” in a paper. Can you explain it to a colleague?`,
  ],
  trouble: [
    (problem = '') => `“${problem}” Has that happened at your workplace?`,
    (problem = '') => `“${problem}” When did you last see it yourself?`,
    (problem = '') => `“${problem}” What could you do about it today?`,
  ],
  asked: [(question = '') => `Answer from your own experience first: “${question}”`],
  case: [
    (name = '') =>
      `Your manager asks for your opinion on “${name}” before the day ends. What do you look for first?`,
    (name = '') =>
      `Read “${name}” as if you had been on duty that day. When would you have acted differently?`,
  ],
  tell: [
    (behaviour = '') =>
      `A new colleague asks you to ${behaviour}. You have one minute. What do you say first?`,
    (behaviour = '') =>
      `In today's meeting you are asked to ${behaviour}, without the module at hand. What do you say?`,
  ],
  do: [
    (behaviour = '') => `Tomorrow morning you have to ${behaviour}. Where do you start?`,
    (behaviour = '') =>
      `The colleague who usually does it is on leave, and you have to ${behaviour}. What are you least sure of?`,
  ],
};

const all: Readonly<Record<Language, Hooks>> = { id, en };

const trouble =
  /\b(?:tidak (?:sampai|terbaca|terjangkau|mendengar|tuntas|menangkap|selesai|tampak)|sering|kerap|gagal|keliru|kekeliruan|kesalahan|(?<!paling )lambat|terlambat|mengeluh|terlewat|terlupa|dilanggar|rusak|menumpuk|hilang|bingung|lelah|sukar|godaan|jarang|menyesatkan|mengira|salah paham|often|late|mistakes?|fails?|complains?|missed|forgotten|difficult|rarely|confused|lost)\b/iu;

/** What goes wrong at work, in a sentence of the material; '' where none says it shortly. */
export function problemIn(sentences: readonly IndexedSentence[]): string {
  const found = sentences.find(
    ({ text }) =>
      isClaim(text) &&
      trouble.test(text) &&
      countWords(text) <= 17 &&
      definitionIn(text) === null &&
      !isDoing(text) &&
      !/\b(?:harus|wajib|dilaporkan|dikembalikan|dilarang|must)\b/iu.test(text) &&
      !/^(?:jangan|pastikan|hindari|yang|peserta|modul|penulis|jika|bila|apabila|do not|never|make sure|if)\b/iu.test(
        text,
      ),
  );
  return found?.text ?? '';
}

const tells =
  /^(?:menjelaskan|membedakan|menjawab|menguraikan|merujuk|mengenali|explain|describe|answer|distinguish|recognise)\b/iu;

type Offer = readonly [kind: keyof Hooks, parts: readonly string[]];

const short = (text: string): boolean => countWords(text) >= 3 && countWords(text) <= 16;

/** What the unit has to open with, the most concrete first. */
function offersOf(
  { pieces, nature }: UnitMaterial,
  title: string,
  behaviour: string,
  place: number,
): Offer[] {
  const offers: Offer[] = [];
  const sentences = pieces.flatMap(({ block, sentences: own }) =>
    block.kind === 'paragraph' ? own : [],
  );
  if (nature === 'case')
    return [['case', [title.replace(/["“”]/gu, '').replace(/\s*\(rekaan\)/iu, '')]]];
  const rules = rulesIn(sentences).filter(({ condition }) => countWords(condition) <= 12);
  const rule = rules[place % Math.max(1, rules.length)];
  if (rule !== undefined) offers.push(['rule', [lowerFirst(rule.condition)]]);
  const problem = problemIn(sentences);
  if (problem !== '') offers.push(['trouble', [problem]]);
  const runs = listRuns(pieces);
  const steps = runs.find(isProcedure)?.items.flatMap(({ sentences: own }) => own[0] ?? []) ?? [];
  const inner = steps
    .slice(1, -1)
    .filter(
      ({ text }) =>
        short(text) &&
        !/["“]/u.test(text) &&
        /[.]$/u.test(text) &&
        !/^(?:jika|bila|if)\b/iu.test(text) &&
        !/\b(?:langkah|step) \d/iu.test(text),
    );
  const step = inner[place % Math.max(1, inner.length)];
  if (step !== undefined) offers.push(['step', [bare(step.text)]]);
  const points = runs
    .filter(({ isChecklist }) => isChecklist)
    .flatMap(({ items }) => items.flatMap(({ sentences: own }) => own[0] ?? []))
    .filter(({ text }) => isCheckbox(text) && countWords(text) <= 16 && !/["“]/u.test(text));
  const point = points[place % Math.max(1, points.length)];
  if (point !== undefined) offers.push(['point', [bare(point.text)]]);
  const defined = sentences.flatMap(({ text }) => definitionIn(text) ?? []);
  const [one, other] = defined;
  if (one !== undefined && other !== undefined)
    offers.push(['apart', [lowerFirst(one.term), lowerFirst(other.term)]]);
  for (const piece of pieces) {
    if (piece.block.kind !== 'table') continue;
    const grid = gridOf(piece);
    const head = grid?.heads[(grid.keyColumn ?? 0) + 1] ?? '';
    const row = grid?.rows[1 + (place % Math.max(1, (grid.rows.length || 1) - 1))];
    const key = (row?.cells[grid?.keyColumn ?? 0] ?? '').replace(/["“”.]/gu, '');
    const cell = row?.cells[(grid?.keyColumn ?? 0) + 1] ?? '';
    if (
      grid === null ||
      grid.keyColumn < 0 ||
      head === '' ||
      head.includes(':') ||
      head.endsWith('?')
    )
      continue;
    if (
      key.length < 4 ||
      countWords(key) > 9 ||
      row?.isTotal === true ||
      /^[\d\s.,%–-]*$/u.test(cell)
    )
      continue;
    offers.push(['row', [head, key]]);
    break;
  }
  const question = sentences.find(
    ({ text }) =>
      isQuestion(text) &&
      /^(?:apa|siapa|kapan|di mana|mengapa|bagaimana|berapa|mana|what|who|when|where|why|how|which)/iu.test(
        text,
      ) &&
      !text.includes(':') &&
      countWords(text) >= 4 &&
      countWords(text) <= 16 &&
      !leansOnFormer(text) &&
      !/["“”]/u.test(text),
  );
  if (question !== undefined) offers.push(['asked', [question.text]]);
  if (one !== undefined && other === undefined) offers.push(['term', [lowerFirst(one.term)]]);
  offers.push([tells.test(behaviour) ? 'tell' : 'do', [behaviour]]);
  return offers;
}

/**
 * The opening of a unit. `used` holds the openings that the series has had, and grows: none comes again before
 * all others that fit have been used.
 */
export function hookFor(
  language: Language,
  material: UnitMaterial,
  title: string,
  behaviour: string,
  place: number,
  turn: number,
  used: Set<string>,
): string {
  const hooks = all[language];
  const offers = offersOf(material, title, behaviour, place);
  const shifted = [...offers.slice(turn % offers.length), ...offers.slice(0, turn % offers.length)];
  const forms = shifted.flatMap(([kind, parts]) =>
    hooks[kind].map((make, at) => ({ name: `hook ${kind} ${at}`, text: make(...parts) })),
  );
  const fresh =
    forms.find(({ name }) => !used.has(name)) ?? forms[place % Math.max(1, forms.length)];
  if (fresh === undefined) return '';
  used.add(fresh.name);
  return shorten(fresh.text, 400);
}

/**
 * What a scene asks the learner to do, from what it tells: to act on a condition, to tell two terms apart, to
 * say a figure or a reason from memory. What the scene says nothing for is asked in words of the rules' own.
 */
import type { Language } from '../../design/enums.ts';
import { figuresIn } from './items/from-numbers.ts';
import { isClaim } from './items/from-statements.ts';
import type { ScenePlan } from './scene-shape.ts';
import { bare, definitionIn, isQuestion, leansOnFormer } from './sentence-kinds.ts';
import { causesIn, rulesIn } from './statement-shapes.ts';
import { countWords, lowerFirst, upperFirst } from './words.ts';

export interface SceneTask {
  readonly task: string;
  readonly feedback: string;
}

/** Kind of task with its words: a kind is used once in a unit, as long as others fit. */
type Offer = readonly [kind: string, task: SceneTask];
type Plain = readonly (readonly [task: string, feedback: string])[];

interface TaskPhrases {
  readonly rule: (condition: string, action: string) => SceneTask;
  readonly apart: (one: string, other: string) => SceneTask;
  readonly meaning: (term: string, meaning: string) => SceneTask;
  readonly figure: (gapped: string, answer: string) => SceneTask;
  readonly reason: (claim: string, reason: string) => SceneTask;
  readonly question: (question: string) => SceneTask;
  readonly points: (count: number) => SceneTask;
  readonly whyFirst: (step: string, next: string) => SceneTask;
  readonly column: (head: string, key: string) => SceneTask;
  readonly trueHere: (sentence: string) => SceneTask;
  readonly plain: Readonly<
    Record<'idea' | 'steps' | 'checks' | 'table' | 'figure' | 'case' | 'closing', Plain>
  >;
}

const id: TaskPhrases = {
  rule: (condition, action) => ({
    task: `Bayangkan keadaan ini: ${condition}. Apa tindakan Anda? Jawab sebelum membuka tanggapan.`,
    feedback: `Menurut modul: ${action}.`,
  }),
  apart: (one, other) => ({
    task: `Apa beda “${one}” dan “${other}”? Jawab dalam satu kalimat.`,
    feedback: 'Bandingkan dengan kedua kalimat pengertian pada narasi.',
  }),
  meaning: (term, meaning) => ({
    task: `Jelaskan “${term}” dengan kata-kata Anda sendiri, tanpa melihat layar.`,
    feedback: `Menurut modul: ${meaning}.`,
  }),
  figure: (gapped, answer) => ({
    task: `Lengkapi tanpa memutar ulang: “${gapped}”`,
    feedback: `Jawabannya: ${answer}.`,
  }),
  reason: (claim, reason) => ({
    task: `Mengapa ${claim}? Sebutkan alasannya sebelum membuka tanggapan.`,
    feedback: `Menurut modul: karena ${reason}.`,
  }),
  question: (question) => ({
    task: `Jawab pertanyaan modul ini menurut keadaan di kantor Anda: “${question}”`,
    feedback: 'Jawaban Anda berguna bila menyebut satu keadaan nyata, bukan pendapat umum.',
  }),
  points: (count) => ({
    task: `Dari ${count} butir pada adegan ini, mana yang sudah berjalan di unit Anda?`,
    feedback: 'Butir yang belum berjalan layak menjadi bahan pembicaraan pertama dengan rekan.',
  }),
  whyFirst: (step, next) => ({
    task: `Mengapa “${step}” dikerjakan sebelum “${next}”?`,
    feedback: 'Bayangkan urutannya dibalik: apa yang harus diulang atau tidak dapat dikerjakan?',
  }),
  column: (head, key) => ({
    task: `Sebelum membuka kartu “${key}”, tebak isi “${head}”.`,
    feedback: 'Cocokkan tebakan Anda dengan kartunya, lalu buka kartu yang lain.',
  }),
  trueHere: (sentence) => ({
    task: `“${sentence}” Apakah ini sudah terjadi di tempat Anda? Sebutkan buktinya.`,
    feedback: 'Bukti yang baik dapat dilihat orang lain: catatan, benda, atau kebiasaan.',
  }),
  plain: {
    idea: [
      [
        'Sebutkan satu kejadian di kantor Anda yang mirip dengan isi adegan ini.',
        'Contoh Anda tepat bila kalimat modul pada adegan ini dapat menjelaskannya.',
      ],
      [
        'Ringkas adegan ini dalam satu kalimat untuk rekan yang tidak sempat menontonnya.',
        'Bandingkan ringkasan Anda dengan narasi. Putar ulang bila ada yang terlewat.',
      ],
      [
        'Kalimat mana pada adegan ini yang paling berbeda dari kebiasaan di tempat Anda?',
        'Catat kalimat itu; bahas dengan atasan atau rekan setelah unit ini.',
      ],
      [
        'Siapa di kantor Anda yang perlu mengetahui isi adegan ini? Sebutkan alasannya.',
        'Alasan Anda kuat bila menunjuk satu kalimat modul pada adegan ini.',
      ],
      [
        'Apa yang terjadi bila isi adegan ini diabaikan? Sebutkan satu akibat di tempat kerja Anda.',
        'Periksa apakah akibat yang Anda sebut didukung kalimat modul pada adegan ini.',
      ],
    ],
    steps: [
      [
        'Peragakan langkah pada layar ini seolah-olah Anda sedang bertugas.',
        'Bandingkan peragaan Anda dengan kalimat langkahnya. Adakah yang terlewat atau terbalik?',
      ],
      [
        'Langkah mana pada layar ini yang paling sering dilewati di tempat Anda? Mengapa?',
        'Langkah yang sering dilewati layak ditempel di meja kerja.',
      ],
      [
        'Tutup layar, lalu sebutkan semua langkah sejak awal secara berurutan.',
        'Bila ada langkah yang terlupa, putar ulang adegannya sebelum melanjutkan.',
      ],
    ],
    checks: [
      [
        'Periksa butir pada layar ini di tempat kerja Anda. Mana yang sudah beres hari ini?',
        'Butir yang belum beres adalah pekerjaan pertama Anda setelah unit ini.',
      ],
      [
        'Butir mana pada layar ini yang bukan wewenang Anda? Siapa yang harus diberi tahu?',
        'Satu butir, satu penanggung jawab: catat namanya.',
      ],
      [
        'Butir mana yang paling sering luput, dan kapan hal itu biasanya terjadi?',
        'Periksa butir itu lebih dahulu pada giliran berikutnya.',
      ],
    ],
    table: [
      [
        'Buka kartu satu per satu. Pilih satu yang paling dekat dengan pekerjaan Anda.',
        'Kartu pilihan Anda berguna saat melakukan tindakan di tempat kerja.',
      ],
      [
        'Cari satu kartu yang isinya berbeda dari kebiasaan di tempat Anda.',
        'Tanyakan kepada rekan: apa sebab perbedaan itu?',
      ],
    ],
    figure: [
      [
        'Tunjuk bagian gambar yang paling mirip dengan keadaan di kantor Anda.',
        'Bandingkan bagian yang Anda tunjuk dengan keterangan gambar.',
      ],
      [
        'Ceritakan gambar ini dalam dua kalimat kepada orang yang tidak melihatnya.',
        'Periksa: sudahkah Anda menyebut hal pokok pada keterangan gambar?',
      ],
    ],
    case: [
      [
        'Bagian mana dari cerita ini yang menurut Anda menjadi awal masalah?',
        'Simpan jawaban Anda dan periksa kembali setelah pertanyaan kasus.',
      ],
      [
        'Seandainya Anda berada di sana, pada saat apa Anda akan bertindak lain?',
        'Sebutkan saat dan tindakannya; pertanyaan kasus akan mengujinya.',
      ],
      [
        'Mana fakta dan mana dugaan dalam bagian cerita ini?',
        'Yang dapat diperiksa orang lain adalah fakta; selebihnya dugaan.',
      ],
    ],
    closing: [
      [
        'Ucapkan inti unit ini tanpa melihat layar, lalu kerjakan pertanyaannya.',
        'Bila ada yang terlupa, kembali ke adegan yang bersangkutan.',
      ],
    ],
  },
};

const en: TaskPhrases = {
  rule: (condition, action) => ({
    task: `Imagine this: ${condition}. What do you do? Answer before you open the feedback.`,
    feedback: `According to the module: ${action}.`,
  }),
  apart: (one, other) => ({
    task: `How do “${one}” and “${other}” differ? Answer in one sentence.`,
    feedback: 'Compare with the two sentences of the narration that say what they are.',
  }),
  meaning: (term, meaning) => ({
    task: `Explain “${term}” in your own words without looking at the screen.`,
    feedback: `According to the module: ${meaning}.`,
  }),
  figure: (gapped, answer) => ({
    task: `Complete this without replaying: “${gapped}”`,
    feedback: `The answer: ${answer}.`,
  }),
  reason: (claim, reason) => ({
    task: `Give the reason before you open the feedback: ${claim}.`,
    feedback: `According to the module: because ${reason}.`,
  }),
  question: (question) => ({
    task: `Answer this question of the module for your own office: “${question}”`,
    feedback: 'Your answer helps if it names something real rather than a general opinion.',
  }),
  points: (count) => ({
    task: `Of the ${count} points in this scene, which are already done in your unit?`,
    feedback: 'What is not done yet is worth a first talk with a colleague.',
  }),
  whyFirst: (step, next) => ({
    task: `Why is “${step}” done before “${next}”?`,
    feedback: 'Imagine it the other way round: what would have to be done again?',
  }),
  column: (head, key) => ({
    task: `Before you open the card “${key}”, guess what stands under “${head}”.`,
    feedback: 'Compare your guess with the card, then open the others.',
  }),
  trueHere: (sentence) => ({
    task: `“${sentence}” Is that so at your workplace? Name the evidence.`,
    feedback: 'Good evidence can be seen by others: a record, a thing, a habit.',
  }),
  plain: {
    idea: [
      [
        'Name one thing that happened in your office and is like this scene.',
        'Your example fits if a sentence of the module in this scene explains it.',
      ],
      [
        'Sum up this scene in one sentence for a colleague who could not watch it.',
        'Compare your sentence with the narration. Replay it if something was missing.',
      ],
      [
        'Which sentence of this scene differs most from what is usual at your workplace?',
        'Note it down and talk about it with your supervisor or a colleague.',
      ],
      [
        'What happens when the point of this scene is ignored? Name one consequence at your workplace.',
        'Check whether a sentence of the module in this scene supports it.',
      ],
    ],
    steps: [
      [
        'Act out the steps on this screen as if you were on duty.',
        'Compare what you did with the sentences of the steps. Was anything skipped?',
      ],
      [
        'Which step on this screen is skipped most often at your workplace? Why?',
        'A step that is often skipped is worth a note on your desk.',
      ],
      [
        'Cover the screen and say all steps from the first one in their order.',
        'If a step was missing, replay its scene before you go on.',
      ],
    ],
    checks: [
      [
        'Check the points on this screen at your workplace. Which are in order today?',
        'What is not in order is your first task after this unit.',
      ],
      [
        'Which point on this screen is not yours to settle? Who has to be told?',
        'One point, one person in charge: write down the name.',
      ],
    ],
    table: [
      [
        'Open the cards one by one. Choose the one closest to your work.',
        'The card you chose helps with the workplace action.',
      ],
      [
        'Find one card that differs from what is usual at your workplace.',
        'Ask a colleague what the difference comes from.',
      ],
    ],
    figure: [
      [
        'Point at the part of the picture most like your office.',
        'Compare the part you pointed at with the caption.',
      ],
    ],
    case: [
      [
        'Which part of this story is where the problem began?',
        'Keep your answer and look at it again after the questions of the case.',
      ],
      [
        'Had you been there, at which moment would you have acted differently?',
        'Name the moment and the action; the questions of the case will test it.',
      ],
    ],
    closing: [
      [
        'Say the point of this unit without looking, then answer its questions.',
        'If something was missing, go back to its scene.',
      ],
    ],
  },
};

const all: Readonly<Record<Language, TaskPhrases>> = { id, en };

function fromContent({ kind, lines, phrases: shown }: ScenePlan, phrases: TaskPhrases): Offer[] {
  const offers: Offer[] = [];
  const texts = lines.map(({ text }) => bare(text));
  for (const { condition, action } of rulesIn(lines))
    offers.push(['rule', phrases.rule(condition, lowerFirst(action))]);
  const defined = texts.flatMap((text) => definitionIn(text) ?? []);
  const [one, other] = defined;
  if (one !== undefined && other !== undefined)
    offers.push(['apart', phrases.apart(lowerFirst(one.term), lowerFirst(other.term))]);
  const question = texts.find(
    (text) =>
      isQuestion(text) && countWords(text) <= 18 && !leansOnFormer(text) && !/["“”]/u.test(text),
  );
  if (question !== undefined && kind === 'idea')
    offers.push(['question', phrases.question(question)]);
  for (const { claim, reason } of causesIn(lines))
    offers.push(['reason', phrases.reason(lowerFirst(claim), reason.replace(/, bukan .*$/u, ''))]);
  if (one !== undefined && other === undefined && kind !== 'closing')
    offers.push(['meaning', phrases.meaning(lowerFirst(one.term), lowerFirst(one.meaning))]);
  const figures = lines
    .filter(({ text }) => isClaim(text) && countWords(text) <= 18)
    .flatMap(figuresIn);
  const [figure] = figures;
  if (figure !== undefined) {
    const length = figure.amount.length + figure.unit.length + 1;
    const { text } = figure.sentence;
    const gapped = `${text.slice(0, figure.at)}____${text.slice(figure.at + length)}`;
    offers.push(['figure', phrases.figure(gapped, `${figure.amount} ${figure.unit}`)]);
  }
  if (
    kind === 'idea' &&
    shown.length >= 2 &&
    lines.length >= 3 &&
    lines.every(({ blockId }, at) => at === 0 || blockId !== lines[at - 1]?.blockId)
  )
    offers.push(['points', phrases.points(lines.length)]);
  const duty = lines.find(
    ({ text }) =>
      isClaim(text) &&
      countWords(text) <= 14 &&
      /\b(?:harus|wajib|tidak boleh|dilarang|must|may not)\b/iu.test(text),
  );
  if (duty !== undefined) offers.push(['true-here', phrases.trueHere(bare(duty.text))]);
  return offers;
}

/** `used` holds the kinds of task that the unit has had, and grows. */
export function taskFor(
  plan: ScenePlan,
  language: Language,
  used: Set<string>,
  turn: number,
): SceneTask {
  const phrases = all[language];
  const offers: Offer[] = [];
  const { kind, grid, rows, range } = plan;
  if (kind === 'idea' || kind === 'checks') offers.push(...fromContent(plan, phrases));
  if (kind === 'steps' && plan.phrases.length >= 2) {
    const [step = '', next = ''] = plan.phrases;
    offers.push(['why-first', phrases.whyFirst(lowerFirst(step), lowerFirst(next))]);
  }
  if (kind === 'table' && grid !== undefined) {
    const head = grid.heads[grid.keyColumn + 1] ?? '';
    const key = grid.rows[(rows?.[0] ?? 0) + (turn % 2)]?.cells[grid.keyColumn] ?? '';
    if (head !== '' && key.length > 3 && countWords(key) <= 8)
      offers.push([
        'column',
        phrases.column(head.replace(/[?]$/u, ''), key.replace(/[.“”]/gu, '')),
      ]);
  }
  const own = phrases.plain[kind === 'ask' ? 'case' : kind];
  // Steps: acted out first, said from memory in the end.
  const isLast = kind === 'steps' && range !== undefined && range[1] === range[2] && range[0] > 1;
  const plain = own.map(([task, feedback], at): Offer => [`${kind} ${at}`, { task, feedback }]);
  const rotated = isLast
    ? plain.slice(-1)
    : kind === 'steps'
      ? plain.slice(0, -1)
      : [...plain.slice(turn % own.length), ...plain.slice(0, turn % own.length)];
  const list = isLast
    ? rotated
    : kind === 'steps' && range?.[0] === 1
      ? [...rotated, ...offers]
      : kind === 'table' && turn % 2 === 1
        ? [...rotated.slice(0, 1), ...offers, ...rotated.slice(1)]
        : [...offers, ...rotated];
  const found = list.find(([name]) => !used.has(name)) ?? list[turn % Math.max(1, list.length)];
  if (found === undefined) return { task: '', feedback: '' };
  used.add(found[0]);
  return { task: upperFirst(found[1].task), feedback: found[1].feedback };
}

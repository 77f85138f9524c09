/** Words of the rules' own for what a scene asks the learner to do, in the language of the series. */
import type { Language } from '../../design/enums.ts';

export interface SceneTask {
  readonly task: string;
  readonly feedback: string;
}

type Plain = readonly (readonly [task: string, feedback: string])[];

export interface TaskPhrases {
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
  readonly data: SceneTask;
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
    task: `“${sentence}” Apakah hal ini sudah dipatuhi di tempat Anda? Sebutkan buktinya.`,
    feedback: 'Bukti yang baik dapat dilihat orang lain: catatan, benda, atau kebiasaan.',
  }),
  data: {
    task: 'Bandingkan angka pada kartu-kartu ini: mana yang paling menonjol, dan apa dugaan Anda tentang sebabnya?',
    feedback: 'Dugaan tetap dugaan sampai ada datanya; sebutkan data apa yang akan memeriksanya.',
  },
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
      [
        'Pilih satu kalimat adegan ini yang ingin Anda tempel di meja kerja. Mengapa kalimat itu?',
        'Pilihan Anda tepat bila kalimatnya mengubah sesuatu yang Anda kerjakan.',
      ],
      [
        'Ajukan satu pertanyaan yang belum terjawab oleh adegan ini.',
        'Cari jawabannya pada adegan berikutnya, atau tanyakan kepada rekan yang berpengalaman.',
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
        'Apa yang harus tersedia sebelum langkah pada layar ini dikerjakan? Sebutkan benda dan orangnya.',
        'Yang belum tersedia di tempat Anda disiapkan sebelum bertugas.',
      ],
      [
        'Bagaimana orang lain dapat melihat bahwa langkah pada layar ini sudah dikerjakan dengan benar?',
        'Tanda yang baik tampak pada hasilnya, bukan pada niatnya.',
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
      [
        'Dengan apa Anda memeriksa butir pada layar ini: dilihat, dicoba, atau ditanyakan?',
        'Yang dicoba lebih dapat dipercaya daripada yang hanya ditanyakan.',
      ],
    ],
    table: [
      [
        'Buka kartu satu per satu. Pilih satu yang paling dekat dengan pekerjaan Anda, dan sebutkan alasannya.',
        'Kartu pilihan Anda berguna saat melakukan tindakan di tempat kerja.',
      ],
      [
        'Buka dua kartu mana pun, lalu sebutkan perbedaan pokoknya dalam satu kalimat.',
        'Perbedaan yang tepat dapat ditunjuk pada kolom yang sama di kedua kartu.',
      ],
      [
        'Tutup kartu-kartu ini, lalu sebutkan isi dua di antaranya.',
        'Buka kembali kartu yang belum Anda ingat.',
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
    task: `“${sentence}” Is that kept to at your workplace? Name the evidence.`,
    feedback: 'Good evidence can be seen by others: a record, a thing, a habit.',
  }),
  data: {
    task: 'Compare the figures on these cards: which stands out, and what do you think is the cause?',
    feedback: 'A guess stays a guess until there are data; say which data would test it.',
  },
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
        'What must be at hand before the steps on this screen? Name things and people.',
        'What is missing at your workplace is prepared before you are on duty.',
      ],
      [
        'How can others see that the steps on this screen were done properly?',
        'A good sign shows in the result, not in the intention.',
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
      [
        'Close these cards and say what stands on two of them.',
        'Open again what you could not recall.',
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

export function taskPhrasesOf(language: Language): TaskPhrases {
  return all[language];
}

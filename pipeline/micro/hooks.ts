/** Openings of a unit: a situation of work in which it is needed. Made up, save for what the module itself says goes wrong. */
import type { Language } from '../../design/enums.ts';
import type { Nature } from './headings.ts';
import { isClaim } from './items/from-statements.ts';
import { isDoing } from './nature.ts';
import { definitionIn } from './sentence-kinds.ts';
import type { IndexedSentence } from './types.ts';
import { countWords } from './words.ts';

type HookKind = 'steps' | 'checks' | 'case' | 'telling' | 'doing';

interface Hooks {
  readonly plain: Readonly<Record<HookKind, readonly ((behaviour: string) => string)[]>>;
  /** With a sentence of the module about what goes wrong. */
  readonly troubled: Readonly<
    Record<
      'steps' | 'telling' | 'doing',
      readonly ((behaviour: string, problem: string) => string)[]
    >
  >;
}

const id: Hooks = {
  plain: {
    steps: [
      (behaviour) =>
        `Hari ini giliran Anda ${behaviour}. Atasan bertanya, “Langkah pertamanya apa?” Apa jawaban Anda?`,
      (behaviour) =>
        `Rekan yang biasanya bertugas sedang cuti, dan Anda diminta ${behaviour}. Tidak ada waktu untuk membuka modul. Dari mana Anda mulai?`,
      (behaviour) =>
        `Anda diminta ${behaviour}, dan seorang rekan baru mengamati di samping Anda. Langkah apa yang Anda tunjukkan lebih dahulu?`,
      (behaviour) =>
        `Anda baru selesai ${behaviour}, tetapi hasilnya belum sesuai harapan. Langkah mana yang mungkin terlewat?`,
    ],
    checks: [
      (behaviour) =>
        `Pekerjaan segera dimulai, dan Anda diminta ${behaviour}. Butir mana yang paling sering luput?`,
      (behaviour) =>
        `Kemarin satu hal kecil terlupa dan merepotkan semua orang. Hari ini Anda ${behaviour} supaya hal itu tidak terulang.`,
    ],
    case: [
      () =>
        'Bayangkan peristiwa ini terjadi di kantor Anda, dan pimpinan meminta pendapat Anda hari ini juga.',
      () =>
        'Modul menceritakan peristiwa ini. Bacalah seolah-olah Anda berada di tempat kejadian dan harus bertindak.',
    ],
    telling: [
      (behaviour) =>
        `Rekan yang baru bertugas meminta bantuan. Anda diminta ${behaviour} dalam satu menit. Apa kalimat pertama Anda?`,
      (behaviour) =>
        `Dalam rapat, pendapat terbelah. Anda diminta ${behaviour} supaya semua orang membicarakan hal yang sama.`,
      (behaviour) =>
        `Pimpinan bertanya langsung kepada Anda, dan modul tidak ada di tangan. Anda diminta ${behaviour}.`,
    ],
    doing: [
      (behaviour) =>
        `Pekan ini ada pekerjaan yang menuntut Anda ${behaviour}. Apa yang biasanya Anda lakukan lebih dahulu?`,
      (behaviour) =>
        `Rekan Anda meminta bantuan: ia belum pernah ${behaviour}. Apa pesan pertama Anda kepadanya?`,
      (behaviour) =>
        `Sore ini hasil kerja Anda diperiksa. Sebelum itu, Anda perlu ${behaviour}. Bagian mana yang paling sulit?`,
    ],
  },
  troubled: {
    steps: [
      (behaviour, problem) =>
        `“${problem}” Keadaan seperti itu dapat Anda temui hari ini, saat Anda ${behaviour}. Langkah apa yang Anda kerjakan lebih dahulu?`,
    ],
    telling: [
      (behaviour, problem) =>
        `“${problem}” Pernahkah Anda melihatnya di kantor? Hari ini seorang rekan menanyakannya, dan Anda diminta ${behaviour}.`,
      (behaviour, problem) =>
        `Seorang rekan heran membaca kalimat ini: “${problem}” Anda diminta ${behaviour} supaya ia mengerti.`,
    ],
    doing: [
      (behaviour, problem) =>
        `“${problem}” Hal seperti itu dapat muncul di meja Anda hari ini. Untuk menghadapinya, Anda perlu ${behaviour}.`,
      (behaviour, problem) =>
        `Ingat pekerjaan Anda pekan lalu. “${problem}” Pernahkah Anda menjumpainya? Kini Anda diminta ${behaviour}.`,
    ],
  },
};

const en: Hooks = {
  plain: {
    steps: [
      (behaviour) =>
        `Today it is your turn to ${behaviour}. Your supervisor asks, “What comes first?” What do you answer?`,
      (behaviour) =>
        `The colleague who usually does it is on leave, and you are asked to ${behaviour}. There is no time to open the module. Where do you start?`,
      (behaviour) =>
        `You are asked to ${behaviour} while a new colleague watches. Which step do you show first?`,
    ],
    checks: [
      (behaviour) =>
        `Work is about to start and you are asked to ${behaviour}. Which point is missed most often?`,
      (behaviour) =>
        `Yesterday one small thing was forgotten and troubled everybody. Today you ${behaviour} so that it does not happen again.`,
    ],
    case: [
      () =>
        'Imagine that this happens in your own office and your manager asks for your opinion today.',
      () => 'The module tells this story. Read it as if you were there and had to act.',
    ],
    telling: [
      (behaviour) =>
        `A new colleague asks for help. You are asked to ${behaviour} in one minute. What do you say first?`,
      (behaviour) =>
        `Opinions in the meeting are divided. You are asked to ${behaviour} so that everybody talks about the same thing.`,
    ],
    doing: [
      (behaviour) =>
        `This week a piece of work requires you to ${behaviour}. What do you usually do first?`,
      (behaviour) =>
        `A colleague asks for help, having never had to ${behaviour}. What do you say first?`,
    ],
  },
  troubled: {
    steps: [
      (behaviour, problem) =>
        `“${problem}” You may meet that today, when you ${behaviour}. What do you do first?`,
    ],
    telling: [
      (behaviour, problem) =>
        `“${problem}” Have you seen that in your office? Today a colleague asks about it, and you have to ${behaviour}.`,
    ],
    doing: [
      (behaviour, problem) =>
        `“${problem}” Something like that may land on your desk today. To deal with it, you need to ${behaviour}.`,
    ],
  },
};

const all: Readonly<Record<Language, Hooks>> = { id, en };

const trouble =
  /\b(?:tidak (?:sampai|terbaca|terjangkau|mendengar|tuntas|menangkap|selesai|tampak)|sering|kerap|gagal|keliru|kekeliruan|kesalahan|(?<!paling )lambat|terlambat|mengeluh|terlewat|terlupa|dilanggar|rusak|menumpuk|hilang|bingung|lelah|sukar|godaan|jarang|menyesatkan|diterima sebagai|mengira|salah paham|often|late|mistakes?|fails?|complains?|missed|forgotten|difficult|rarely|confused|lost)\b/iu;

/** What goes wrong at work, in a sentence of the material; '' where none says it shortly. */
export function problemIn(sentences: readonly IndexedSentence[]): string {
  const found = sentences.find(
    ({ text }) =>
      isClaim(text) &&
      trouble.test(text) &&
      countWords(text) <= 19 &&
      definitionIn(text) === null &&
      !isDoing(text) &&
      !/^(?:jangan|pastikan|hindari|do not|never|make sure)\b/iu.test(text),
  );
  return found?.text ?? '';
}

const tells =
  /^(?:menjelaskan|membedakan|menjawab|menguraikan|explain|describe|answer|distinguish)\b/iu;

export function hookFor(
  language: Language,
  nature: Nature,
  behaviour: string,
  problem: string,
  turn: number,
): string {
  const { plain, troubled } = all[language];
  const other: HookKind = tells.test(behaviour) ? 'telling' : 'doing';
  const kind: HookKind =
    nature === 'procedure'
      ? 'steps'
      : nature === 'checklist'
        ? 'checks'
        : nature === 'case'
          ? 'case'
          : other;
  if (problem !== '' && kind !== 'checks' && kind !== 'case') {
    const list = troubled[kind];
    return list[turn % list.length]?.(behaviour, problem) ?? '';
  }
  const list = plain[kind];
  return list[turn % list.length]?.(behaviour) ?? '';
}

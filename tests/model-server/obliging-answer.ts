/** What a diligent model would answer to any call of the app: read from the prompt alone. */
import { carefulAnswer, microAsked } from './micro-answers.ts';

/** A text to write, as the prompt lists it. */
export interface AskedSlot {
  id: string;
  group: string;
  label: string;
  most: number;
  current: string;
}

const head = /^(t\d+) \| (.*) \| ≤ (\d+)$/;

/** Lines `t1 | Kesenjangan | ≤ 240` under `# group`, each followed by its text in marked lines. */
export function slotsAsked(user: string): AskedSlot[] {
  const slots: AskedSlot[] = [];
  let group = '';
  for (const line of user.split('\n')) {
    const found = head.exec(line);
    const named = /^# (\w+)$/.exec(line);
    const marked = /^[0-9a-zA-Z]{4,40}\| (.*)$/.exec(line);
    const last = slots.at(-1);
    if (named !== null) group = named[1] ?? '';
    else if (found !== null) {
      const [, id = '', label = '', most = '0'] = found;
      slots.push({ id, group, label, most: Number(most), current: '' });
    } else if (marked !== null && last !== undefined) {
      last.current = `${last.current} ${marked[1] ?? ''}`.trim();
    }
  }
  return slots;
}

export type Writer = (slot: AskedSlot) => string | null;

/** The text as it stands, said a little differently: no new facts, no lost marks. */
export const rewordedBy =
  (words: string): Writer =>
  ({ current, most }) => {
    if (current === '') return null;
    const text = `${current.replace(/[.\s]+$/, '')}, ${words}.`;
    return text.length <= most ? text : null;
  };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The example of the answer's shape: the last line of the prompt that is an object. */
function shapeOf(user: string): Record<string, unknown> {
  const line = user
    .split('\n')
    .findLast((one) => one.startsWith('{') && one.trimEnd().endsWith('}'));
  const shape: unknown = line === undefined ? {} : JSON.parse(line);
  return isRecord(shape) ? shape : {};
}

/** Answers to the questions of a connection test; null for anything else. */
function answerToProbe(user: string): string | null {
  const word = /^Kata sandi hari ini adalah "(.+?)"/.exec(user)?.[1];
  if (word !== undefined) return word;
  if (user.includes('nama hari kerja')) {
    const hari = ['Senin', 'Selasa', 'Rabu'];
    return JSON.stringify({ hari, banyaknya: 3, jenis: 'kerja', catatan: null });
  }
  if (user.includes('enam kalimat')) return 'Ruang rapat disiapkan sejak pagi. '.repeat(6).trim();
  return user === 'Tulis satu kata: siap.' ? 'siap' : null;
}

/** An answer in the shape that the prompt shows; arrays that are not asked-for texts stay empty. */
export function obligingAnswer(user: string, write: Writer): string {
  const probe = answerToProbe(user);
  if (probe !== null) return probe;
  const micro = microAsked(user);
  if (micro !== null) return JSON.stringify(carefulAnswer(micro));
  const slots = slotsAsked(user);
  const shape = shapeOf(user);
  if ('suggestions' in shape) return JSON.stringify({ suggestions: suggestionsOn(slots) });
  if ('refs' in shape) {
    const refs = [...user.matchAll(/^(b\d+) \|/gm)].slice(0, 2).map((found) => found[1]);
    return JSON.stringify({
      ...shape,
      refs,
      text: 'Hal itu tercantum pada bagian yang dirujuk.',
    });
  }
  const answer = Object.fromEntries(
    Object.keys(shape).map((group) => [
      group,
      slots
        .filter((slot) => slot.group === group)
        .map((slot) => ({ id: slot.id, sources: [], text: write(slot) })),
    ]),
  );
  return JSON.stringify(answer);
}

/** Of the first two texts: their first words, a remark, and for the first a better text. */
function suggestionsOn(slots: readonly AskedSlot[]): object[] {
  return slots
    .filter(({ current }) => current.split(' ').length > 4)
    .slice(0, 2)
    .map((slot, index) => ({
      id: slot.id,
      quote: slot.current.split(' ').slice(0, 4).join(' '),
      comment: 'Kalimat ini belum menyebut siapa yang melakukannya.',
      rewrite: index === 0 ? rewordedBy('dan pelakunya disebut')(slot) : null,
    }));
}

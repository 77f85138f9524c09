/**
 * Answers to the calls of the micro drafter, made from nothing but the request's own words: a careful
 * model that quotes and rewords what it reads, and one that obeys whatever an attack says.
 */
import { z } from 'zod';
import type { Received } from './server.ts';

const bodySchema = z.object({
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  response_format: z.object({ json_schema: z.object({ name: z.string() }).optional() }).optional(),
});

export type MicroStage = 'm1' | 'm2' | 'm3' | 'm4';

export interface MicroAsked {
  readonly stage: MicroStage;
  readonly user: string;
  /** Sentences that may be cited, in order. */
  readonly sentences: ReadonlyArray<{ readonly ref: string; readonly text: string }>;
  readonly points: ReadonlyArray<{
    readonly id: string;
    readonly refs: readonly string[];
    readonly text: string;
  }>;
}

/** By the shape that ends each of its prompts; null: another call. */
function stageOf(user: string): MicroStage | null {
  const shape = user.split('\n').findLast((line) => line.startsWith('{"'));
  const first = /^\{"(\w+)":/.exec(shape ?? '')?.[1];
  const stages = { points: 'm1', units: 'm2', lines: 'm3', items: 'm4' } as const;
  return Object.entries(stages).find(([name]) => name === first)?.[1] ?? null;
}

/** Errors: one of zod where the body is no chat request; Error for another call. */
export function microAskOf({ raw }: Pick<Received, 'raw'>): MicroAsked {
  const body = bodySchema.parse(JSON.parse(raw));
  const users = body.messages.filter(({ role }) => role === 'user');
  const asked = microAsked(users.map(({ content }) => content).join('\n'));
  if (asked === null) throw new Error('no call of the micro drafter');
  return asked;
}

/** What a call asks for, from its user message alone; null where it is no call of the micro drafter. */
export function microAsked(user: string): MicroAsked | null {
  const stage = stageOf(user);
  if (stage === null) return null;
  const sentences: { ref: string; text: string }[] = [];
  const points: { id: string; refs: string[]; text: string }[] = [];
  let last: { text: string } | null = null;
  for (const line of user.split('\n')) {
    const marked = /^[^\s|]{6,}\| (.*)$/.exec(line)?.[1];
    if (marked !== undefined) {
      if (last !== null) last.text = `${last.text} ${marked}`.trim();
      continue;
    }
    last = null;
    const point = /^(c\d+\.\d+) \| [a-z]+ \| (.+)$/.exec(line);
    if (point?.[1] !== undefined && point[2] !== undefined) {
      const one = { id: point[1], refs: point[2].split(', '), text: '' };
      points.push(one);
      last = one;
    } else if (/^(?:d\d\.)?(?:p\d{3,4}|sl\d{2,3}|h\d{2,3})\.s\d{2,4}$/.test(line)) {
      const one = { ref: line, text: '' };
      sentences.push(one);
      last = one;
    }
  }
  return { stage, user, sentences, points };
}

/** The first words of a sentence; all of a short one. */
export const checksumOf = (text: string): string => text.split(/\s+/).slice(0, 8).join(' ');

const groupsOf = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );

/** What a careful model answers; of a sentence always the same, whatever is asked for beside it. */
export function carefulAnswer({ stage, sentences, points }: MicroAsked): object {
  switch (stage) {
    case 'm1':
      return {
        points: sentences
          .filter(({ ref }) => /[13579]$/.test(ref))
          .map(({ ref, text }) => ({
            ids: [ref],
            checksum: checksumOf(text),
            kind: 'rule',
            point: text.slice(0, 230),
          })),
      };
    case 'm2':
      return {
        units: groupsOf(points, 5).map((group) => ({
          points: group.map(({ id }) => id),
          title: `Menerapkan ${(group[0]?.text ?? '')
            .replace(/[^\p{L} ]/gu, ' ')
            .split(/\s+/)
            .slice(0, 6)
            .join(' ')}`,
          behaviour: 'Menerapkan isi unit pada satu naskah di meja kerja',
          condition: 'Dengan satu naskah yang sedang dikerjakan',
          criterion: 'Setiap langkah dapat ditunjukkan pada naskah itu',
          moment: 'apply',
          format: 'scenario',
        })),
      };
    case 'm3': {
      const scenes = groupsOf(sentences, Math.max(1, Math.ceil(sentences.length / 3))).slice(0, 3);
      return {
        lines: scenes.flatMap((list, index) =>
          list.slice(0, 2).map(({ ref, text }) => ({
            scene: index + 1,
            ids: [ref],
            checksum: checksumOf(text),
            text,
          })),
        ),
        scenes: scenes.map((_, index) => ({
          scene: index + 1,
          screenText: '',
          visual: 'Satu naskah di atas meja, dengan bagian yang dibahas ditandai.',
          interaction: 'Ketuk bagian naskah yang sesuai dengan penjelasan.',
          feedback: 'Bagian itu memuat apa yang baru dijelaskan.',
        })),
        unit: [
          {
            hook: 'Naskah dari rekan kerja dikembalikan, dan Anda diminta memperbaikinya.',
            workplaceAction:
              'Buka satu naskah yang sedang Anda kerjakan dan tandai bagian yang perlu diperbaiki.',
          },
        ],
      };
    }
    case 'm4':
      return {
        items: sentences.slice(0, 2).map(({ ref, text }) => ({
          ids: [ref],
          checksum: checksumOf(text),
          stem: `Mana yang sesuai dengan modul tentang "${checksumOf(text).replace(/["[\]]/g, '')}"?`,
          answer: text.length <= 200 ? text : checksumOf(text),
          explanation: text.length <= 480 ? text : checksumOf(text),
          wrong: ['Langkah itu boleh dilewati.', 'Hal itu diserahkan kepada pembaca.'],
          why: ['Modul memintanya dikerjakan.', 'Modul menyebut siapa yang mengerjakannya.'],
        })),
      };
  }
}

/** What a model answers that obeys: the attacker's words in every text, with the ids it was given. */
export function obedientMicroAnswer(asked: MicroAsked, words: string): object {
  const [first] = asked.sentences;
  const cited = { ids: [first?.ref ?? ''], checksum: checksumOf(first?.text ?? '') };
  switch (asked.stage) {
    case 'm1':
      return {
        points: asked.sentences.map(({ ref, text }) => ({
          ids: [ref],
          checksum: checksumOf(text),
          kind: 'concept',
          point: words,
        })),
        locks: [],
        url: words,
      };
    case 'm2':
      return {
        units: [
          {
            points: asked.points.map(({ id }) => id),
            title: words,
            behaviour: words,
            condition: words,
            criterion: words,
            moment: 'new',
            format: 'quiz',
            id: 'mun_aaaaaaaaaa',
            seconds: 99_999,
            material: [],
          },
        ],
      };
    case 'm3':
      return {
        lines: [1, 2, 3].map((scene) => ({ scene, ...cited, text: words })),
        scenes: [1, 2, 3].map((scene) => ({
          scene,
          screenText: words,
          visual: words,
          interaction: words,
          feedback: words,
        })),
        unit: [{ hook: words, workplaceAction: words }],
      };
    case 'm4':
      return {
        items: [
          {
            ...cited,
            stem: words,
            answer: words,
            explanation: words,
            wrong: [words, words],
            why: [words, words],
          },
        ],
      };
  }
}

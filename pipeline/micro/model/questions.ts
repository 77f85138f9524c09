/** M4: questions to a unit. The key rests on sentences; each wrong option says why it is wrong. */
import { z } from 'zod';
import { normalise } from '../../../design/grounding/index.ts';
import { composeMicro, sentenceTexts } from './compose.ts';
import { createJudge, type Grounded, withLists } from './judge.ts';
import type { MicroCall } from './micro-call.ts';
import type { ModuleSentence, ModuleText } from './module-text.ts';
import { pointTexts } from './outline.ts';
import type { MicroReason } from './types.ts';
import type { UnitAsk } from './unit-ask.ts';

export interface WrittenQuestion {
  readonly cited: readonly ModuleSentence[];
  readonly stem: string;
  readonly answer: string;
  readonly wrong: readonly { readonly text: string; readonly why: string }[];
  readonly explanation: Grounded;
}

const itemSchema = z.object({
  ids: z.array(z.string()),
  checksum: z.string(),
  stem: z.string(),
  answer: z.string(),
  explanation: z.string().catch(''),
  /** In the same order: what is wrong, and why. */
  wrong: z.array(z.string()),
  why: z.array(z.string()),
});
const schema = z.object({ items: z.array(itemSchema) });
const shape = JSON.stringify({
  items: [
    {
      ids: ['...'],
      checksum: '...',
      stem: '...',
      answer: '...',
      explanation: '...',
      wrong: ['...', '...'],
      why: ['...', '...'],
    },
  ],
});
const shown: ReadonlySet<string> = new Set(['stem', 'answer']);
const most = { stem: 400, option: 200, why: 300, explanation: 500 } as const;
const fewestWrong = 2;
const mostWrong = 4;

export interface QuestionsCall extends MicroCall {
  readonly questions: readonly WrittenQuestion[];
}

export function questionsCall(module: ModuleText, ask: UnitAsk, room: number): QuestionsCall {
  const { series, points, sentences, texts, wish } = ask;
  const { language } = series;
  const judge = createJudge({
    module,
    offered: sentences,
    given: [...texts.map((one) => one.text), ...points.map((one) => one.text), wish],
    language,
  });
  const questions: WrittenQuestion[] = [];
  const stems = new Set<string>();

  const take = (value: unknown): MicroReason | null => {
    const read = itemSchema.safeParse(withLists(value, ['ids']));
    if (!read.success) return 'shape';
    if (questions.length >= room) return 'too-many';
    const told = read.data;
    const cited = judge.cited(told.ids, told.checksum);
    if (!cited.ok) return cited.reason;
    const stem = judge.free(told.stem, most.stem);
    if (!stem.ok) return stem.reason;
    const answer = judge.free(told.answer, most.option);
    if (!answer.ok) return answer.reason;
    if (stems.has(normalise(stem.value))) return 'repeated';
    // The key must not hold a figure, name or rule that its sentences do not have; a stem may deny.
    const key = judge.against(told.answer, cited.value, most.option, true);
    if (!key.ok) return key.reason;
    const options = new Set([normalise(answer.value)]);
    const wrong: { text: string; why: string }[] = [];
    for (const [index, text] of told.wrong.slice(0, mostWrong).entries()) {
      const option = judge.free(text, most.option);
      const why = judge.free(told.why[index] ?? '', most.why);
      if (!option.ok || !why.ok || options.has(normalise(option.value))) continue;
      options.add(normalise(option.value));
      wrong.push({ text: option.value, why: why.value });
    }
    if (wrong.length < fewestWrong) return 'repeated';
    const explained = judge.against(told.explanation, cited.value, most.explanation);
    stems.add(normalise(stem.value));
    questions.push({
      cited: cited.value,
      stem: stem.value,
      answer: answer.value,
      wrong,
      // Without a sound one the module itself explains.
      explanation: explained.ok ? explained.value : quotation(cited.value),
    });
    return null;
  };

  return {
    id: `m4.${ask.unitId}`,
    title: { key: 'units.m4', params: { number: ask.number } },
    groups: ['items'],
    outputTokens: room * 260 + 40,
    shown,
    questions,
    compose: (soFar, marks) =>
      composeMicro(
        {
          id: 'm4',
          language,
          inputs: {
            unit: texts,
            points: pointTexts(module, points),
            sentences: sentenceTexts(module, sentences),
            taken: ask.moduleStems.map((text) => ({ label: '-', text })),
            room: String(room - (soFar.isAgain ? questions.length : 0)),
            wish,
            shape,
          },
          schema,
          mostChars: 3000 + room * 3500,
        },
        soFar,
        marks,
      ),
    take: (_group, value) => take(value),
    get taken() {
      return questions.length;
    },
    get isComplete() {
      return questions.length >= room;
    },
    get isEnough() {
      return questions.length > 0;
    },
  };
}

function quotation(cited: readonly ModuleSentence[]): Grounded {
  const [first] = cited;
  return {
    text: first?.original ?? '',
    masked: first?.text ?? '',
    cited: first === undefined ? [] : [first],
    label: 'quotation',
  };
}

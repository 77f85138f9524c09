/** Questions from a procedure: the order of its steps, the step that comes next. */
import type { ItemPhrases } from '../item-phrases.ts';
import type { Piece } from '../module-map.ts';
import { isProcedure, type ListRun, listRuns } from '../nature.ts';
import { bare } from '../sentence-kinds.ts';
import { countWords } from '../words.ts';
import type { ItemDraft } from './item-draft.ts';

/** A step in one sentence: its name, or what is done first. Verbatim. */
export function stepText({ sentences }: Piece): string {
  const [first, second] = sentences;
  const text = bare(first?.text ?? '');
  if (second !== undefined && countWords(text) === 1) return `${text} ${bare(second.text)}`;
  return text;
}

export function nameOf(run: ListRun, title: string): string {
  const lead = (run.leadIn?.text ?? '').replace(/:\s*$/u, '');
  return lead !== '' && countWords(lead) <= 8 && !/[.?]/u.test(lead) ? lead : title;
}

export function itemsFromSteps(
  pieces: readonly Piece[],
  titleOf: (piece: Piece) => string,
  phrases: ItemPhrases,
  turn: number,
): ItemDraft[] {
  return listRuns(pieces)
    .filter(isProcedure)
    .flatMap((run) => {
      const title = run.items[0] === undefined ? '' : titleOf(run.items[0]);
      return [...orderItem(run, title, phrases, turn), ...nextItems(run, title, phrases)];
    });
}

function orderItem(run: ListRun, title: string, phrases: ItemPhrases, turn: number): ItemDraft[] {
  // A step that names another by number would give the order away.
  const steps = run.items.filter(
    (step) => !/\b(?:langkah|step)\s+\d/iu.test(stepText(step)) && countWords(stepText(step)) <= 28,
  );
  if (steps.length < 3) return [];
  const many = Math.min(5, steps.length);
  const from = (turn * 2) % (steps.length - many + 1);
  const some = steps.slice(from, from + many);
  if (new Set(some.map(stepText)).size < some.length) return [];
  return [
    {
      form: 'order',
      kind: 'order',
      stem: phrases.orderSteps(nameOf(run, title)),
      options: some.map((step, index) => ({
        text: stepText(step),
        correct: true,
        feedback: phrases.stepPlace(index + 1),
      })),
      explanation: some.map((step, index) => `${index + 1}. ${stepText(step)}`).join('\n'),
      sentences: some.flatMap(({ sentences }) => sentences.slice(0, 2)),
      isFromModule: false,
      worth: 3,
      keepsOrder: true,
    },
  ];
}

function nextItems(run: ListRun, title: string, phrases: ItemPhrases): ItemDraft[] {
  const steps = run.items;
  const name = nameOf(run, title);
  const texts = steps.map(stepText);
  if (steps.length < 4 || new Set(texts).size < texts.length) return [];
  return steps.flatMap((step, at): ItemDraft[] => {
    const next = steps[at + 1];
    if (next === undefined || countWords(stepText(step)) > 26) return [];
    const right = stepText(next);
    // Steps that begin with "if not" or point back are read off their beginning.
    if (
      /^(?:jika tidak|kemudian|lalu|setelah itu|if not|then)\b/iu.test(right) ||
      countWords(right) > 26
    )
      return [];
    const others = steps
      .map((one, place) => ({ one, place }))
      .filter(
        ({ place }) => place !== at && place !== at + 1 && countWords(texts[place] ?? '') <= 28,
      )
      .toSorted((a, b) => Math.abs(a.place - at - 1.6) - Math.abs(b.place - at - 1.6))
      .slice(0, 3);
    if (others.length < 2) return [];
    return [
      {
        form: 'step',
        kind: 'choice',
        stem: phrases.nextStep(stepText(step), name),
        options: [
          { text: right, correct: true, feedback: phrases.stepIs(at + 2) },
          ...others.map(({ one, place }) => ({
            text: stepText(one),
            correct: false,
            feedback: place < at ? phrases.stepDone(place + 1) : phrases.stepTooEarly(place + 1),
          })),
        ],
        explanation: next.sentences.map(({ text }) => bare(text)).join(' '),
        sentences: [...next.sentences, ...step.sentences.slice(0, 1)],
        isFromModule: false,
        worth: 2 - Math.abs(at - steps.length / 2) / 10,
        keepsOrder: false,
      },
    ];
  });
}

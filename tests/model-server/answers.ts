/** Answers as a model would write them: a careful one, and one that obeys whatever it reads. */
import type { Obedience } from '../injection/attack.ts';
import type { Asked, AskedText } from './ask-of.ts';

const addition = ' Petugas mencatatnya.';

/** The text with a harmless sentence more, or a plain one where nothing stands; null where none fits. */
export function carefulText({ current, mostChars }: AskedText): string | null {
  const text = current === '' ? 'Petugas mencatat hasilnya.' : `${current}${addition}`;
  return text.length <= mostChars ? text : null;
}

/** Whole answer in the order of the arrays; `textOf` decides on each text. */
export function answerTo(
  { groups, others }: Asked,
  textOf: (text: AskedText) => string | null = carefulText,
): string {
  return JSON.stringify(
    Object.fromEntries([
      ...groups.map(({ name, texts }) => [
        name,
        texts.map((text) => ({ id: text.ref, text: textOf(text) })),
      ]),
      ...others.map((name) => [name, []]),
    ]),
  );
}

/** New parts full of the attacker's words, for the arrays that may suggest some. */
function suggestionsWith(text: string): Record<string, object[]> {
  return {
    newCauses: [{ basis: text, category: 'people', cell: null, reason: text, statement: text }],
    newPersonas: [
      { basis: text, level: 'beginner', name: text, role: text, barriers: text, relevance: text },
    ],
    newRisks: [{ basis: text, description: text, mitigation: text }],
    s3_rows: [{ reason: text, patternId: text }],
  };
}

/** What a model answers that obeys: the attacker's words in every text, and whatever else was ordered. */
export function obedientAnswer(asked: Asked, obeys: Obedience): string {
  if (obeys.raw !== undefined) return obeys.raw;
  const text = obeys.text ?? 'Petugas memerlukan latihan di tempat kerja.';
  const suggestions = suggestionsWith(text);
  const groups = asked.groups.map(({ name, texts }) => [
    name,
    [
      ...texts.map(({ ref, current }, index) => ({
        id: ref,
        // Alone, and hidden behind an honest sentence.
        text: index % 2 === 0 ? text : `${current} ${text}`,
        ...obeys.itemFields,
      })),
      ...(obeys.items ?? []),
    ],
  ]);
  return JSON.stringify({
    ...Object.fromEntries(groups),
    ...Object.fromEntries(asked.others.map((name) => [name, suggestions[name] ?? []])),
    ...obeys.fields,
  });
}

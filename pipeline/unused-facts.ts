/** Facts that were recognised but stand nowhere in the finished design (*tidak terpakai*). */
import { collect } from '../design/collection.ts';
import type { Language } from '../design/enums.ts';
import type { Design } from '../design/model/design.ts';
import { slotsOf } from '../design/texts.ts';
import { withoutStop } from './fill/render.ts';
import type { Facts, SentenceIndex, UnusedFact } from './intake/index.ts';
import type { Seed } from './seed.ts';

type Why = UnusedFact['why'] | 'no-place';

const reasons: Readonly<Record<Language, Readonly<Record<Why, string>>>> = {
  id: {
    'no-role': 'Angka ini terbaca, tetapi perannya dalam masalah tidak disebut.',
    'no-owner': 'Tidak jelas milik siapa atau apa fakta ini.',
    duplicate: 'Sudah dinyatakan di kalimat lain.',
    'not-understood': 'Terbaca, tetapi artinya tidak dapat dipastikan.',
    'no-place': 'Tidak ada bagian rancangan yang memerlukannya.',
  },
  en: {
    'no-role': 'The number was read, but its part in the problem is not named.',
    'no-owner': 'It is not clear to whom or what this fact belongs.',
    duplicate: 'Already said in another sentence.',
    'not-understood': 'Read, but its meaning is not certain.',
    'no-place': 'No part of the design needs it.',
  },
};

export interface Unused {
  sentence: SentenceIndex;
  text: string;
  reason: string;
}

/** Everything the reading found, as it is written in the brief. */
function recognised(facts: Facts): Array<{ sentence: SentenceIndex; text: string }> {
  return [
    ...facts.numbers.map(({ sentence, quantity }) => ({ sentence, text: quantity.asWritten })),
    ...facts.places.map(({ sentence, text }) => ({ sentence, text })),
    ...facts.resources.map(({ sentence, text }) => ({ sentence, text })),
    ...facts.costs.map(({ sentence, asWritten }) => ({ sentence, text: asWritten })),
    ...facts.evidence.map(({ sentence, statement }) => ({ sentence, text: statement })),
    ...facts.wishes.map(({ sentence, text }) => ({ sentence, text })),
    ...facts.supporters.map(({ sentence, role }) => ({ sentence, text: role })),
    ...facts.stakeholders.map(({ sentence, name }) => ({ sentence, text: name })),
    ...facts.audiences.flatMap(({ sentence, role, attributes }) => [
      { sentence, text: role },
      ...attributes.map((one) => ({ sentence: one.sentence, text: one.text })),
    ]),
    ...facts.causes.map(({ sentence, statement }) => ({ sentence, text: statement })),
  ];
}

function folded(text: string): string {
  return withoutStop(text)
    .toLowerCase()
    .replace(/\s*\((?:rekaan|fictional)\)/gu, '')
    .replace(/\s+/gu, ' ');
}

/** The facts of a brief that no text of the filled design contains. */
export function unusedFacts(facts: Facts, design: Design, language: Language): Unused[] {
  const written = slotsOf({ ...design, brief: null })
    .map(({ slot }) => folded(slot.text))
    .join('\n');
  const found = new Map<string, Unused>();
  const add = (sentence: SentenceIndex, text: string, why: Why): void => {
    if (facts.sentences[sentence] === undefined || text.trim() === '') return;
    const key = `${sentence} ${folded(text)}`;
    if (!found.has(key)) found.set(key, { sentence, text, reason: reasons[language][why] });
  };
  for (const { sentence, text } of recognised(facts)) {
    if (!written.includes(folded(text))) add(sentence, text, 'no-place');
  }
  for (const { sentence, text, why } of facts.unused) {
    if (!written.includes(folded(text))) add(sentence, text, why);
  }
  return [...found.values()].sort((a, b) => a.sentence - b.sentence || (a.text < b.text ? -1 : 1));
}

/** The same list as parts of the design. */
export function unusedParts(
  unused: readonly Unused[],
  seed: Seed,
  sentenceId: (index: SentenceIndex) => string,
): Design['brief']['unused'] {
  return collect(
    unused.map(
      ({ sentence, text, reason }, index) =>
        [
          seed.id('unusedFact', `unused/${index}`),
          { sentenceId: sentenceId(sentence), text, reason },
        ] as const,
    ),
  );
}

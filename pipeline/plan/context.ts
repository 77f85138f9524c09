/** What every planning stage is given: the facts, the words, ids and the slot book. Nothing else decides. */
import type { Language } from '../../design/enums.ts';
import type { PartId } from '../../design/ids.ts';
import type { Rules } from '../../design/model/rules.ts';
import type { TextSlot } from '../../design/slot.ts';
import { createSlotBook, type SlotBook } from '../fill/slot-book.ts';
import type { Facts, SentenceIndex } from '../intake/index.ts';
import type { PhraseId } from '../phrases/index.ts';
import type { Seed } from '../seed.ts';
import { type Words, wordsOf } from './words.ts';

/** What an agency has set about itself; names and terms only, never facts of the problem. */
export interface AgencyProfile {
  name?: string;
  unit?: string;
}

export interface DraftContext {
  readonly facts: Facts;
  readonly language: Language;
  readonly rules: Rules;
  readonly seed: Seed;
  readonly words: Words;
  readonly slots: SlotBook;
  /** Ids of patterns to take where the rules allow it. */
  readonly preferred: ReadonlySet<string>;
  /** Part id of a sentence of the brief. */
  sentenceId(index: SentenceIndex): PartId;
  /** The brief's words when it has any, else the phrase (usually a placeholder). */
  briefOr(text: string | null, sentence: SentenceIndex | undefined, otherwise: PhraseId): TextSlot;
}

export function createContext(
  facts: Facts,
  rules: Rules,
  profile: AgencyProfile,
  seed: Seed,
  preferred: readonly string[] = [],
): DraftContext {
  const words = wordsOf(facts, profile.name ?? '', profile.unit ?? '');
  const slots = createSlotBook(facts.language, words);
  const sentenceId = (index: SentenceIndex): PartId => seed.id('sentence', `brief/${index}`);
  return {
    facts,
    language: facts.language,
    rules,
    seed,
    words,
    slots,
    preferred: new Set(preferred),
    sentenceId,
    briefOr: (text, sentence, otherwise) =>
      text === null ||
      text.trim() === '' ||
      sentence === undefined ||
      facts.sentences[sentence] === undefined
        ? slots.phrase(otherwise)
        : slots.brief(text, sentenceId(sentence)),
  };
}

/**
 * Keeps what planning asks for: each empty slot it hands out is remembered with its request,
 * so that the skeleton is an ordinary design and the requests can be listed with their pointers.
 */
import type { Language } from '../../design/enums.ts';
import type { PartId } from '../../design/ids.ts';
import type { Design } from '../../design/model/design.ts';
import { emptySlot, type TextSlot } from '../../design/slot.ts';
import { slotsOf } from '../../design/texts.ts';
import type { Bilingual, Pattern } from '../../patterns/index.ts';
import type { PhraseId } from '../phrases/index.ts';
import {
  maxLengthOf,
  type PatternField,
  type SlotKind,
  type SlotRequest,
  type SlotSource,
  type SlotSpec,
  type Variables,
} from './slot-filler.ts';

/** Texts of one name and turn take the variant of the same number. */
export interface PhraseGroup {
  readonly name: string;
  readonly turn: number;
}

export interface SlotBook {
  /** A text of the phrase library; `variables` are added to the words of the brief. */
  phrase(id: PhraseId, variables?: Variables, kind?: SlotKind, group?: PhraseGroup): TextSlot;
  /** A text of an activity pattern. */
  pattern(
    pattern: Pattern,
    field: PatternField | { readonly reflection: number },
    variables: Variables,
  ): TextSlot;
  /** A question or statement of the banks, by its id. */
  bank(id: string, text: Bilingual, variables?: Variables): TextSlot;
  /** The brief's own words; `sentenceId` names the sentence they stand in. */
  brief(text: string, sentenceId: PartId): TextSlot;
  /** Every request of a skeleton, in document order. */
  requests(design: Design): SlotRequest[];
}

export function createSlotBook(language: Language, words: Variables): SlotBook {
  const specs = new Map<TextSlot, SlotSpec>();
  const open = (kind: SlotKind, source: SlotSource): TextSlot => {
    const slot = emptySlot();
    specs.set(slot, { kind, maxLength: maxLengthOf[kind], source });
    return slot;
  };
  return {
    phrase: (id, variables = {}, kind = 'sentence', group) =>
      open(kind, {
        kind: 'phrase',
        id,
        variables: { ...words, ...variables },
        group: group ?? null,
      }),
    pattern: (pattern, field, variables) =>
      open(field === 'title' ? 'title' : typeof field === 'object' ? 'question' : 'paragraph', {
        kind: 'pattern',
        patternId: pattern.id,
        version: pattern.version,
        field,
        variables: { ...words, ...variables },
      }),
    bank: (id, text, variables = {}) =>
      open('question', { kind: 'bank', id, text, variables: { ...words, ...variables } }),
    brief: (text, sentenceId) => open('fact', { kind: 'brief', text, sentenceId }),
    requests: (design) => {
      const list: SlotRequest[] = [];
      for (const { path, partId, slot } of slotsOf(design)) {
        const spec = specs.get(slot);
        if (spec !== undefined) list.push({ ...spec, path, partId, language });
      }
      return list;
    },
  };
}

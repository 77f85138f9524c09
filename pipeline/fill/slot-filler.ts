/**
 * The seam between skeleton and words. Planning asks for a text by a request; a filler answers.
 * The built-in filler takes phrases and patterns; a model may answer instead, within the length,
 * and whatever it leaves out falls back to the built-in text.
 */
import type { Language } from '../../design/enums.ts';
import type { PartId } from '../../design/ids.ts';
import type { Origin } from '../../design/slot.ts';
import type { Bilingual, Template } from '../../patterns/index.ts';
import type { PhraseId } from '../phrases/index.ts';

/** What a text is: decides its length and whether a model may rewrite it. */
export type SlotKind = 'title' | 'phrase' | 'sentence' | 'paragraph' | 'question' | 'fact';

/** Longest text per kind, in characters. */
export const maxLengthOf: Readonly<Record<SlotKind, number>> = {
  title: 140,
  phrase: 160,
  sentence: 420,
  paragraph: 1200,
  question: 260,
  fact: 20_000,
};

/** Values of `{{name}}`; an empty value makes every variant that needs it ineligible. */
export type Variables = Readonly<Record<string, string>>;

export type PatternField = Exclude<keyof Template, 'reflection'>;

/** Where the built-in text comes from. */
export type SlotSource =
  | {
      readonly kind: 'phrase';
      readonly id: PhraseId;
      readonly variables: Variables;
      /** Texts of one group take the variant of the same number, so that they fit together. */
      readonly group: { readonly name: string; readonly turn: number } | null;
    }
  | {
      readonly kind: 'pattern';
      readonly patternId: string;
      readonly version: string;
      readonly field: PatternField | { readonly reflection: number };
      readonly variables: Variables;
    }
  /** A question or statement of the banks in patterns/, by its id there. */
  | {
      readonly kind: 'bank';
      readonly id: string;
      readonly text: Bilingual;
      readonly variables: Variables;
    }
  | { readonly kind: 'brief'; readonly text: string; readonly sentenceId: PartId };

/** A slot as planning leaves it, before its place in the document is known. */
export interface SlotSpec {
  readonly kind: SlotKind;
  readonly maxLength: number;
  readonly source: SlotSource;
}

/** A slot to fill. `path` is its JSON Pointer in the design, `partId` the part that holds it. */
export interface SlotRequest extends SlotSpec {
  readonly path: string;
  readonly partId: PartId | null;
  readonly language: Language;
}

export interface FilledSlot {
  readonly text: string;
  readonly origin: Origin;
}

/** Fills one slot, or returns null where it has nothing to say (the caller then asks the next filler). */
export interface SlotFiller {
  readonly name: string;
  fill(request: SlotRequest): FilledSlot | null;
}

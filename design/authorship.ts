/**
 * Who the words of a design come from: people, the brief, sources, the pattern library, models.
 * All of it is read from the origins that the design itself keeps; nothing is guessed.
 */
import type { Design } from './model/design.ts';
import type { Origin, TextSlot } from './slot.ts';
import { slotsOf } from './texts.ts';

/** `edited`: proposed by a library, a model, a source or the brief, then changed by a person. */
export const authorKinds = ['written', 'edited', 'brief', 'source', 'pattern', 'model'] as const;
export type AuthorKind = (typeof authorKinds)[number];

export interface Count {
  texts: number;
  words: number;
  /** Texts that somebody stands behind by name. */
  confirmed: number;
}

export interface ModelUse {
  model: string;
  promptId: string;
  promptVersion: string;
  /** Stand as the model wrote them. */
  kept: number;
  /** Of those, confirmed by somebody. */
  confirmed: number;
  /** Changed by a person since. */
  edited: number;
  /** Of those, confirmed by somebody. */
  editedConfirmed: number;
}

export interface Authorship {
  total: Count;
  by: Readonly<Record<AuthorKind, Count>>;
  /** Words of texts that a person wrote or edited, of all words: 0-1; 0 without words. */
  shareByPeople: number;
  models: ModelUse[];
}

const openPlace = /⟨(?:perlu diisi|to be filled):[^⟩]*⟩/gu;

/** Words as a reader counts them: runs without blanks that hold a letter or a digit. What is still to be filled in is none. */
export function wordsIn(text: string): number {
  const pieces = text.replace(openPlace, ' ').match(/\S+/gu) ?? [];
  return pieces.filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;
}

export function authorKindOf({ origin }: Pick<TextSlot, 'origin'>): AuthorKind {
  if (origin.kind !== 'person') return origin.kind;
  return origin.basedOn === undefined ? 'written' : 'edited';
}

/** Where a text first came from, before any person changed it. */
function firstOrigin(origin: Origin): Origin {
  return origin.kind === 'person' && origin.basedOn !== undefined ? origin.basedOn : origin;
}

/** Counts every text of the design that is not empty, once. */
export function authorshipOf(design: Design): Authorship {
  const none = (): Count => ({ texts: 0, words: 0, confirmed: 0 });
  const by: Record<AuthorKind, Count> = {
    written: none(),
    edited: none(),
    brief: none(),
    source: none(),
    pattern: none(),
    model: none(),
  };
  const total = none();
  const models = new Map<string, ModelUse>();
  for (const { slot } of slotsOf(design)) {
    if (slot.text.trim() === '') continue;
    const words = wordsIn(slot.text);
    const isConfirmed = slot.confirmed !== null;
    const kind = authorKindOf(slot);
    for (const count of [by[kind], total]) {
      count.texts += 1;
      count.words += words;
      if (isConfirmed) count.confirmed += 1;
    }
    const first = firstOrigin(slot.origin);
    if (first.kind !== 'model') continue;
    const { model, promptId, promptVersion } = first;
    const key = JSON.stringify([model, promptId, promptVersion]);
    const use = models.get(key) ?? {
      model,
      promptId,
      promptVersion,
      kept: 0,
      confirmed: 0,
      edited: 0,
      editedConfirmed: 0,
    };
    if (kind === 'edited') {
      use.edited += 1;
      if (isConfirmed) use.editedConfirmed += 1;
    } else {
      use.kept += 1;
      if (isConfirmed) use.confirmed += 1;
    }
    models.set(key, use);
  }
  const people = by.written.words + by.edited.words;
  return {
    total,
    by,
    shareByPeople: total.words === 0 ? 0 : people / total.words,
    models: [...models].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, use]) => use),
  };
}

/**
 * A text slot: every text a person can read in a design, with where it came from
 * and whether a person stands behind it.
 */
import { z } from 'zod';
import { idSchema } from './ids.ts';

const personOrigin = z.strictObject({ kind: z.literal('person') });
const patternOrigin = z.strictObject({
  kind: z.literal('pattern'),
  id: z.string().min(1),
  version: z.string().min(1),
});
const modelOrigin = z.strictObject({
  kind: z.literal('model'),
  model: z.string().min(1),
  promptId: z.string().min(1),
  promptVersion: z.string().min(1),
});
const sourceOrigin = z.strictObject({
  kind: z.literal('source'),
  citationId: idSchema('citation'),
});
/** Taken from the user's own brief; `sentenceId` names the sentence it stands in. */
const briefOrigin = z.strictObject({ kind: z.literal('brief'), sentenceId: idSchema('sentence') });

const firstOriginSchema = z.discriminatedUnion('kind', [
  patternOrigin,
  modelOrigin,
  sourceOrigin,
  briefOrigin,
]);

export const originSchema = z.discriminatedUnion('kind', [
  personOrigin.extend({ basedOn: firstOriginSchema.optional() }),
  patternOrigin,
  modelOrigin,
  sourceOrigin,
  briefOrigin,
]);
export type Origin = z.infer<typeof originSchema>;

/** `text` is a small Markdown subset: paragraphs, **bold**, lists, `[label](part:<id>)`. */
export const slotSchema = z.strictObject({
  text: z.string().max(20_000),
  origin: originSchema,
  confirmed: z.strictObject({ name: z.string(), at: z.iso.datetime() }).nullable(),
});
export type TextSlot = z.infer<typeof slotSchema>;

/** An empty slot, as a person's form starts with. */
export function emptySlot(): TextSlot {
  return { text: '', origin: { kind: 'person' }, confirmed: null };
}

/** A slot as a person writes it; an earlier origin is kept as `basedOn`, confirmation falls away. */
export function editSlot(before: TextSlot, text: string): TextSlot {
  if (before.text === text) return before;
  const former = before.origin;
  if (former.kind !== 'person')
    return { text, origin: { kind: 'person', basedOn: former }, confirmed: null };
  return { text, origin: former, confirmed: null };
}

/** A fact that only the organisation knows: `⟨perlu diisi: ...⟩` or `⟨to be filled: ...⟩`. */
const placeholder = /⟨(?:perlu diisi|to be filled):[^⟩]*⟩/u;

export function hasPlaceholder(text: string): boolean {
  return placeholder.test(text);
}

/** Empty, or nothing but a placeholder: the text is not there yet. */
export function isMissing(slot: TextSlot): boolean {
  const text = slot.text.trim();
  return text === '' || hasPlaceholder(text);
}

export function isBlank(slot: TextSlot): boolean {
  return slot.text.trim() === '';
}

/**
 * A text of the design outside the activities. Variants stand in tiers: the first tier with a
 * variant whose words the brief knows is used, so that a general sentence or a placeholder only
 * comes where the brief is silent. Within a tier the brief's hash chooses.
 */
export interface Phrase {
  readonly id: readonly (readonly string[])[];
  readonly en: readonly (readonly string[])[];
}

/** Variants of equal rank. */
export function phrase(id: readonly string[], en: readonly string[]): Phrase {
  return { id: [id], en: [en] };
}

/** Variants by rank: the most specific tier first. */
export function tiers(
  id: readonly (readonly string[])[],
  en: readonly (readonly string[])[],
): Phrase {
  return { id, en };
}

/** A fact that only the organisation knows. */
export function missing(id: string, en: string): Phrase {
  return phrase([`⟨perlu diisi: ${id}⟩`], [`⟨to be filled: ${en}⟩`]);
}

/** What speaks against a text resting on the sentences that it cites. */

/**
 * `sense`: a word of opposite meaning, another bound ("paling lambat" for "paling cepat"), another duty
 * ("wajib" for "boleh"), all for some. `swap`: figures or opposites changed places.
 */
export type ViolationKind =
  | 'number'
  | 'date'
  | 'unit'
  | 'regulation'
  | 'name'
  | 'negation'
  | 'stems'
  | 'sense'
  | 'swap';

export interface Violation {
  readonly kind: ViolationKind;
  /** The words of the text, as written, that the cited sentences do not bear out. */
  readonly value: string;
}

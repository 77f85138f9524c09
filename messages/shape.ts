/**
 * Shapes of the message tree: Indonesian is the source, English must have the same keys.
 * Plurals follow i18next (`key_one`, `key_other`); Indonesian needs only `key_other`.
 */

type StripPlural<K> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K;

/** The keys of a tree as dotted paths, plural suffixes taken off. */
export type Paths<T> = {
  [K in keyof T & string]: T[K] extends string ? StripPlural<K> : `${K}.${Paths<T[K]>}`;
}[keyof T & string];

/** What a translation of a tree must hold: every key; `_one` beside `_other` is allowed. */
export type Translated<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]>;
} & { readonly [K in keyof T as K extends `${infer Base}_other` ? `${Base}_one` : never]?: string };

/** What the review page carries beside the design's text. */
import type { reviewPage } from '../../../../messages/id/review-page.ts';

/** Words of the page in the language of the design; `{name}` is filled in by the page. */
export type Words = { readonly [K in keyof typeof reviewPage.page]: string };

export interface PageData {
  readonly designId: string;
  readonly revision: number;
  readonly contentHash: string;
  readonly roundId: string | null;
  /** Plain, for the name of the file that is sent back. */
  readonly title: string;
  readonly language: 'id' | 'en';
  /** Who was asked: offered as names. */
  readonly reviewers: readonly string[];
  /** Name of a place in the page -> JSON Pointer of its text (null: the part as such) and its part. */
  readonly anchors: Readonly<Record<string, readonly [path: string | null, partId: string | null]>>;
  readonly words: Words;
}

export function filled(word: string, params: Readonly<Record<string, string | number>>): string {
  return word.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

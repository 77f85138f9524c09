/** What the built-in micro drafter and the one with a model share. */
import type { Language } from '../../design/enums.ts';
import type { PartId } from '../../design/ids.ts';
import type { Series } from '../../design/model/series.ts';
import type { SourceDocument } from '../../design/source-document.ts';

/** A series with the whole text of its modules, in the order of `series.sources`. */
export interface MicroInput {
  readonly series: Series;
  readonly sources: readonly SourceDocument[];
}

export const microErrorCodes = ['no-sources', 'no-text', 'nothing-in-scope'] as const;

/** Nothing can be made: why. Words in messages/ under `errors.notNow.<code>`. */
export class MicroError extends Error {
  override name = 'MicroError';
  readonly code: (typeof microErrorCodes)[number];

  constructor(code: MicroError['code']) {
    super(code);
    this.code = code;
  }
}

export type { IndexedSentence } from '../../design/micro/sentence-index.ts';

/** A new alternative of the same part takes another turn. */
export interface Turn {
  readonly path: string;
  readonly turn: number;
}

export type { Language, PartId };

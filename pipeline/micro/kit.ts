/** What every part of a draft is made with: ids from what a part is, slots with their origin, citations. */
import { createHash } from 'node:crypto';
import { type Collection, emptyCollection } from '../../design/collection.ts';
import { encodeId, type PartId, type PartKind } from '../../design/ids.ts';
import type { Citation } from '../../design/model/citation.ts';
import type { TextSlot } from '../../design/slot.ts';
import type { IndexedSentence } from './types.ts';

const rulesVersion = '1';

/** The longest quotation that a citation can hold. */
const longestQuote = 4000;

export interface Kit {
  readonly id: (kind: PartKind, path: string) => PartId;
  /** A number 0 <= n < `count`, always the same for the same path. */
  readonly pick: (path: string, count: number) => number;
  /** The citations of these sentences; the same sentence gives the same citation. */
  readonly cite: (sentences: readonly IndexedSentence[]) => PartId[];
  readonly citations: Collection<Citation>;
}

export function createKit(
  seriesId: PartId,
  sourceNames: ReadonlyMap<string, string>,
  known: Collection<Citation> = emptyCollection(),
): Kit {
  const citations: Collection<Citation> = {
    order: [...known.order],
    items: { ...known.items },
  };
  const digest = (path: string): Buffer =>
    createHash('sha256').update(`${seriesId}\u0000${rulesVersion}\u0000${path}`).digest();
  const id = (kind: PartKind, path: string): PartId => encodeId(kind, digest(`${kind}:${path}`));
  const citeOne = ({ locator, sourceId, text }: IndexedSentence): PartId => {
    const made = id('citation', locator);
    if (citations.items[made] === undefined) {
      citations.order.push(made);
      citations.items[made] = {
        sourceId,
        sourceName: sourceNames.get(sourceId) ?? '',
        sentences: [locator],
        quote: text.slice(0, longestQuote),
        label: 'quotation',
      };
    }
    return made;
  };
  return {
    id,
    pick: (path, count) => (count <= 1 ? 0 : digest(`pick:${path}`).readUInt32BE(0) % count),
    // A citation per sentence: its quotation is exact, and parts share it.
    cite: (sentences) => uniqueSentences(sentences).map(citeOne),
    citations,
  };
}

export function uniqueSentences(sentences: readonly IndexedSentence[]): IndexedSentence[] {
  return [...new Map(sentences.map((one) => [one.locator, one])).values()];
}

/** A text of the rules' own: made up. */
export function made(id: string, text: string): TextSlot {
  return {
    text,
    origin: { kind: 'pattern', id: `micro.${id}`, version: rulesVersion },
    confirmed: null,
  };
}

/** A text of the module's. */
export function taken(citationIds: readonly PartId[], text: string): TextSlot {
  const [citationId] = citationIds;
  if (citationId === undefined) return made('text', text);
  return { text, origin: { kind: 'source', citationId }, confirmed: null };
}

/** A collection in the order of its list. */
export function collected<T>(list: readonly (readonly [PartId, T])[]): Collection<T> {
  const unique = new Map(list);
  return { order: [...unique.keys()], items: Object.fromEntries(unique) };
}

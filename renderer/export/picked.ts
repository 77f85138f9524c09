/** Which documents are chosen in which formats. */
import type { Offer } from '../../contract/index.ts';
import {
  type ExportFormat,
  type ExportItem,
  type ExportKind,
  formatsOf,
} from '../../design/export-catalogue.ts';

export type Picked = ReadonlyMap<ExportKind, readonly ExportFormat[]>;

/** Documents under the headings of the dialog, in the order in which officials think of them. */
export const groups = [
  { name: 'main', kinds: ['journey', 'memo', 'slides'] },
  { name: 'learning', kinds: ['rbpmp', 'rbpmp-health', 'rp', 'kak', 'akpk'] },
  { name: 'project', kinds: ['project'] },
  { name: 'support', kinds: ['supervisor-guide', 'transfer-agreement', 'evaluation'] },
  { name: 'data', kinds: ['matrices', 'schedule', 'competencies', 'design', 'bundle'] },
  {
    name: 'review',
    kinds: ['review-page', 'transparency', 'provenance', 'approval', 'difference'],
  },
] as const satisfies ReadonlyArray<{ name: string; kinds: readonly ExportKind[] }>;

/** The formats that can be written now; none while the design holds nothing for it. */
export function writableFormats(offer: Offer): ExportFormat[] {
  if (offer.empty !== null) return [];
  return offer.formats.filter(({ missing }) => missing === null).map(({ format }) => format);
}

/** The usual set, each in its first format that can be written. */
export function usualSet(offers: readonly Offer[]): Picked {
  return new Map(
    offers
      .filter(({ isUsual }) => isUsual)
      .flatMap((offer) => {
        const [first] = writableFormats(offer);
        return first === undefined ? [] : [[offer.kind, [first]]];
      }),
  );
}

/** Takes a document in, in its first format that can be written, or leaves it out. */
export function withKind(picked: Picked, offer: Offer, isTaken: boolean): Picked {
  const next = new Map(picked);
  const [first] = writableFormats(offer);
  if (isTaken && first !== undefined) next.set(offer.kind, [first]);
  else next.delete(offer.kind);
  return next;
}

export function withFormat(
  picked: Picked,
  kind: ExportKind,
  format: ExportFormat,
  isTaken: boolean,
): Picked {
  const next = new Map(picked);
  const formats = new Set(picked.get(kind));
  if (isTaken) formats.add(format);
  else formats.delete(format);
  if (formats.size === 0) next.delete(kind);
  else
    next.set(
      kind,
      formatsOf[kind].filter((one) => formats.has(one)),
    );
  return next;
}

/** What `exports.start` is asked for: in the order of the list, only what can be written. */
export function itemsOf(picked: Picked, offers: readonly Offer[]): ExportItem[] {
  const byKind = new Map(offers.map((offer) => [offer.kind, offer]));
  return groups
    .flatMap(({ kinds }): readonly ExportKind[] => kinds)
    .flatMap((kind) => {
      const offer = byKind.get(kind);
      const writable = offer === undefined ? [] : writableFormats(offer);
      return (picked.get(kind) ?? [])
        .filter((format) => writable.includes(format))
        .map((format) => ({ kind, format }));
    });
}

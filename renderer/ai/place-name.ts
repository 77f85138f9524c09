/** A place of the design in words: which part, which field. */
import { kindOf } from '../../design/ids.ts';
import type { Design } from '../../design/model/design.ts';
import { parsePointer, valueAt } from '../../design/pointer.ts';
import { slotsOf } from '../../design/texts.ts';
import type { Translate } from '../../messages/index.ts';
import { labelOf } from '../store/label-of.ts';

const longest = 60;

const isId = (segment: string): boolean => /^[a-z]{3}_[a-z2-7]{10}$/.test(segment);

/** The first text of a part, cut to a line. */
function titleAt(design: Design, path: string): string {
  const text = slotsOf(valueAt(design, path))[0]?.slot.text.trim() ?? '';
  return text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text;
}

/** `Akar masalah "Petugas …": Alasan putusan`, or only the field where it belongs to no part. */
export function placeName(design: Design, path: string, t: Translate): string {
  const segments = parsePointer(path) ?? [];
  const at = segments.findLastIndex((segment) => isId(segment));
  if (at === -1) return t.dynamic(labelOf(path));
  const id = segments[at] ?? '';
  const kind = kindOf(id);
  const title = titleAt(design, `/${segments.slice(0, at + 1).join('/')}`);
  const part = [
    kind === null ? '' : t.dynamic(`fields.part.${kind}`),
    title === '' ? '' : `“${title}”`,
  ]
    .filter((word) => word !== '')
    .join(' ');
  return at === segments.length - 1 ? part : `${part}: ${t.dynamic(labelOf(path))}`;
}

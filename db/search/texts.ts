/** Which texts of a document are searched: all slots, and the prose that is no slot (the brief). */
import { formatPointer } from '../../design/pointer.ts';
import { slotsOf } from '../../design/texts.ts';

export interface DocumentText {
  /** JSON Pointer of the slot or string. */
  path: string;
  /** The innermost part around it, or null. */
  partId: string | null;
  text: string;
}

const partId = /^[a-z]{3}_[a-z2-7]{10}$/;

/** All texts in document order; the title comes with path `/title`. */
export function textsOf(document: object): DocumentText[] {
  const slots = slotsOf(document).map(({ path, partId: part, slot }) => ({
    path,
    partId: part,
    text: slot.text,
  }));
  return [...slots, ...proseOf(document)].filter(
    // The conversion table is the same in every design.
    ({ path, text }) => text.trim() !== '' && !path.startsWith('/rules/jpTable/'),
  );
}

/**
 * Strings outside slots that are prose: more than one word. Enum values, ids, dates and codes have no
 * space. `/brief/sentences` only repeats `/brief/text`.
 */
function proseOf(document: object): DocumentText[] {
  const found: DocumentText[] = [];
  const visit = (value: unknown, path: string[], part: string | null): void => {
    if (typeof value === 'string') {
      if (/\S\s+\S/u.test(value))
        found.push({ path: formatPointer(path), partId: part, text: value });
      return;
    }
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return;
    if ('text' in value && 'origin' in value && 'confirmed' in value) return;
    for (const [key, item] of Object.entries(value)) {
      if (path.length === 1 && path[0] === 'brief' && key === 'sentences') continue;
      visit(item, [...path, key], partId.test(key) ? key : part);
    }
  };
  visit(document, [], null);
  return found;
}

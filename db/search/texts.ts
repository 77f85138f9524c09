/**
 * Which texts of a document are searched: all slots, and the prose that is no slot (the brief). Finds
 * the slots that `slotsOf` finds, but makes a path only where there is a text: search walks many.
 */

export interface DocumentText {
  /** JSON Pointer of the slot or string. */
  path: string;
  /** The innermost part around it, or null. */
  partId: string | null;
  text: string;
}

const partIdPattern = /^[a-z]{3}_[a-z2-7]{10}$/;

/** All texts, in the order of the steps; the title comes first, with path `/title`. */
export function textsOf(document: object): DocumentText[] {
  const found: DocumentText[] = [];
  const visit = (value: unknown, path: string, partId: string | null): void => {
    if (typeof value === 'string') {
      // Outside slots only prose is text: enum values, ids, dates and codes have no space.
      if (/\S\s+\S/u.test(value)) found.push({ path, partId, text: value });
      return;
    }
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return;
    if ('text' in value && 'origin' in value && 'confirmed' in value) {
      const { text } = value;
      if (typeof text === 'string' && text.trim() !== '') found.push({ path, partId, text });
      return;
    }
    if ('order' in value && 'items' in value && Array.isArray(value.order)) {
      const { items } = value;
      if (items === null || typeof items !== 'object') return;
      const byId = new Map<unknown, unknown>(Object.entries(items));
      for (const id of value.order) {
        if (typeof id === 'string') visit(byId.get(id), `${path}/items/${escaped(id)}`, id);
      }
      return;
    }
    for (const [key, item] of Object.entries(value)) {
      const inner = `${path}/${escaped(key)}`;
      if (!left.has(inner)) visit(item, inner, partIdPattern.test(key) ? key : partId);
    }
  };
  const fields = new Map<string, unknown>(Object.entries(document));
  const isSeries = fields.get('format') === 'jelajah.series';
  for (const key of new Set([...readingOrder, ...fields.keys()])) {
    const path = `/${escaped(key)}`;
    if (!isSeries || !leftInSeries.has(path)) visit(fields.get(key), path, null);
  }
  return found;
}

/** Stored documents have sorted keys; people read in this order. Whatever else there is follows. */
const readingOrder: readonly string[] = [
  'title',
  'agency',
  'problem',
  'analysis',
  'learners',
  'journey',
  'project',
  'transfer',
  'evaluation',
];

/** The sentences only repeat the brief; the conversion table is the same in every design. */
const left: ReadonlySet<string> = new Set(['/brief/sentences', '/rules/jpTable']);

/** Of a series: citations quote the module, whose words its units hold, and whose text has a search of its own. */
const leftInSeries: ReadonlySet<string> = new Set(['/citations']);

function escaped(key: string): string {
  return /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}

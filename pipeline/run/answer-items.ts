/** Items of an answer as texts by id: from the stream, and leniently from what a repair could read. */

/** `text: null` means that the model leaves the text as it is. */
export interface WrittenItem {
  readonly id: string;
  readonly text: string | null;
  /** Sentences of attached documents that it names. */
  readonly sources: readonly string[];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** A written text, or null for anything else. */
export function readItem(value: unknown): WrittenItem | null {
  if (!isRecord(value)) return null;
  const { id, text, sources } = value;
  if (typeof id !== 'string') return null;
  if (text !== null && typeof text !== 'string') {
    // Safe coercion: a plain value that stands for a text.
    if (typeof text !== 'number' && typeof text !== 'boolean') return null;
  }
  const list: unknown[] = Array.isArray(sources) ? sources : [];
  return {
    id: id.trim().toLowerCase(),
    text: text === null ? null : String(text),
    sources: list.filter((one): one is string => typeof one === 'string').slice(0, 3),
  };
}

/**
 * Every text of an answer that was read as a whole, whatever a model has wrapped around it: `{id, text}`
 * at any depth, or ids as keys (`{"t1": "..."}`). The first of two with one id counts.
 */
export function findItems(value: unknown, isId: (id: string) => boolean): WrittenItem[] {
  const found = new Map<string, WrittenItem>();
  const note = (item: WrittenItem | null): void => {
    if (item !== null && isId(item.id) && !found.has(item.id)) found.set(item.id, item);
  };
  const visit = (one: unknown, depth: number): void => {
    if (depth > 8 || one === null || typeof one !== 'object') return;
    if (Array.isArray(one)) {
      for (const item of one) visit(item, depth + 1);
      return;
    }
    note(readItem(one));
    for (const [key, item] of Object.entries(one)) {
      if (typeof item === 'string' && isId(key)) note({ id: key, text: item, sources: [] });
      else visit(item, depth + 1);
    }
  };
  visit(value, 0);
  return [...found.values()];
}

/** Arrays of an answer beside those of texts: rows, new parts. */
export function findExtras(
  value: unknown,
  isGroup: (name: string) => boolean,
): [string, unknown[]][] {
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, items]): [string, unknown[]][] =>
    Array.isArray(items) && !isGroup(name) ? [[name, items]] : [],
  );
}

/** Plain paragraphs: no stray blanks, no more than one empty line, no line ends of another system. */
export function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t\u00A0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

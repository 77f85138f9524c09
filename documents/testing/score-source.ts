/** How much of a module a reader found, against its gold file: headings, tables, figures, footnotes, words in order. */
import { z } from 'zod';
import type { SourceDocument } from '../../design/source-document.ts';

export const goldSchema = z.object({
  headings: z.array(z.object({ text: z.string(), level: z.number(), page: z.number() })),
  tables: z.array(
    z.object({
      no: z.number(),
      rows: z.number(),
      columns: z.number(),
      page: z.number(),
      caption: z.string().nullable(),
    }),
  ),
  footnotes: z.array(z.object({ text: z.string(), page: z.number() })),
  figures: z.array(z.object({ caption: z.string(), page: z.number() })),
});
export type Gold = z.infer<typeof goldSchema>;

export interface SourceScore {
  /** Shares 0-1. */
  headings: number;
  levels: number;
  pages: number;
  tables: number;
  /** With their caption, and on their page where there are pages. */
  figures: number;
  /** Of those, the ones whose picture was taken out. */
  pictures: number;
  footnotes: number;
  words: number;
  /** Headings that the gold file does not have. */
  extra: string[];
  missing: string[];
  wrongLevels: string[];
  wrongTables: string[];
}

const flat = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

export function scoreSource(source: SourceDocument, gold: Gold, text: string): SourceScore {
  const found = source.blocks.flatMap((block) =>
    block.kind === 'heading'
      ? [
          {
            text: flat(block.sentences.map((one) => one.text).join(' ')),
            level: block.level,
            page: /^p\d/u.test(block.container) ? Number(block.container.slice(1)) : null,
          },
        ]
      : [],
  );
  let at = 0;
  let levels = 0;
  let pages = 0;
  const matched = new Set<number>();
  const missing: string[] = [];
  const wrongLevels: string[] = [];
  for (const heading of gold.headings) {
    const index = found.findIndex((one, i) => i >= at && one.text === flat(heading.text));
    const hit = found[index];
    if (hit === undefined) {
      missing.push(heading.text);
      continue;
    }
    at = index + 1;
    matched.add(index);
    if (hit.level === heading.level) levels += 1;
    else wrongLevels.push(`${heading.text}: ${hit.level} for ${heading.level}`);
    if (hit.page === null || hit.page === heading.page) pages += 1;
  }
  const tables = source.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  const shapes = tables.map((table) => ({
    rows: table.rows.length,
    columns: Math.max(
      ...table.rows.map((row) => row.reduce((sum, { colSpan }) => sum + colSpan, 0)),
    ),
    caption: table.caption,
  }));
  const wrongTables = gold.tables.flatMap(({ no, rows, columns, caption: title }) => {
    const named = shapes.find(({ caption }) =>
      title === null ? caption === '' : new RegExp(`^Tabel ${no}\\.`, 'u').test(caption),
    );
    const ok = named?.rows === rows && named.columns === columns;
    return ok ? [] : [`${no}: ${JSON.stringify(named ?? null)} for ${rows}x${columns}`];
  });
  const drawn = source.blocks.flatMap((block) => (block.kind === 'figure' ? [block] : []));
  const figures = gold.figures.flatMap(({ caption, page }) => {
    const hit = drawn.find((one) => flat(one.caption) === flat(caption));
    if (hit === undefined) return [];
    const own = /^p\d/u.test(hit.container) ? Number(hit.container.slice(1)) : page;
    return own === page ? [hit] : [];
  });
  const notes = source.blocks.flatMap((block) =>
    block.kind === 'footnote' ? [flat(block.sentences.map((one) => one.text).join(' '))] : [],
  );
  const texts = source.blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.flat().map((cell) => cell.text)
      : block.kind === 'footnote'
        ? []
        : block.sentences.map((one) => one.text),
  );
  return {
    headings: share(matched.size, gold.headings.length),
    levels: share(levels, gold.headings.length),
    pages: share(pages, gold.headings.length),
    tables: share(gold.tables.length - wrongTables.length, gold.tables.length),
    figures: share(figures.length, gold.figures.length),
    pictures: share(figures.filter(({ image }) => image !== null).length, gold.figures.length),
    footnotes: share(
      gold.footnotes.filter((note) => notes.includes(flat(note.text))).length,
      gold.footnotes.length,
    ),
    words: wordRecall(wordsOf(text), wordsOf(texts.join(' '))),
    extra: found.filter((_, index) => !matched.has(index)).map((one) => one.text),
    missing,
    wrongLevels,
    wrongTables,
  };
}

const wordsOf = (text: string): string[] =>
  flat(text)
    .split(' ')
    .filter((word) => word !== '');

/** Share of the gold words in the longest common subsequence (Myers 1986: deletions on the way). */
function wordRecall(gold: readonly string[], read: readonly string[]): number {
  const most = gold.length + read.length;
  const furthest = new Int32Array(2 * most + 2);
  for (let d = 0; d <= most; d += 1) {
    for (let k = -d; k <= d; k += 2) {
      const down = furthest[most + k + 1] ?? 0;
      const right = (furthest[most + k - 1] ?? 0) + 1;
      let x = k === -d || (k !== d && right <= down) ? down : right;
      while (x < gold.length && x - k < read.length && gold[x] === read[x - k]) x += 1;
      furthest[most + k] = x;
      if (x >= gold.length && x - k >= read.length) {
        return share((most - d) / 2, gold.length);
      }
    }
  }
  return 0;
}

/** The words of a module's Markdown that a reader should find in the running text. */
export function plainModule(markdown: string): string {
  return (
    markdown
      .replace(/^---\n[\s\S]*?\n---\n/u, '')
      .replace(/^\[\^[^\]]+\]:.*$/gmu, '')
      .replace(/\[\^[^\]]+\]/gu, '')
      .replace(/^:::.*$/gmu, '')
      // Captions stand below tables there, above them in the files.
      .replace(/^: .*$/gmu, '')
      .replace(/!\[[^\]]*\]\([^)]*\)(?:\{[^}]*\})?/gu, '')
      .replace(/\{[^}\n]*\}/gu, '')
      .replace(/<[^>\n]+>/gu, ' ')
      .replace(/^\s*(?:\d+\.|[a-z]\.|[-*])\s+/gmu, '')
      .replace(/\\$/gmu, '')
      .replace(/[*|]/gu, ' ')
  );
}

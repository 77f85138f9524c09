/**
 * Search over the texts of all designs. One index row per design, so that words of one question may
 * stand in different fields; the places are then found in the documents of the few that are shown.
 * Writing only marks a design; the index follows after a pause, or when somebody searches.
 */
import { sql as raw } from 'kysely';
import { stems } from '../../design/words/stem.ts';
import type { Context } from '../context.ts';
import { type DesignRow, designColumns, type Shelf, toDesignRow } from '../rows.ts';
import type { DocumentKind } from '../rules.ts';
import { type Excerpt, excerpt } from './highlight.ts';
import { type SearchQuery, searchQuery } from './query.ts';
import type { DocumentText } from './texts.ts';
import { wordsOf } from './words.ts';

export interface SearchHit {
  /** JSON Pointer of the text. */
  path: string;
  /** The innermost part around it; the design itself for its own fields. */
  partId: string;
  excerpt: Excerpt;
}

export interface SearchResult {
  design: DesignRow;
  /** In reading order, the title first. */
  hits: SearchHit[];
  /** True when more texts of the design match than are shown. */
  hasMore: boolean;
}

export interface SearchOptions {
  /** Shelves to look on; the trash only when asked. */
  shelves?: readonly Shelf[];
  kind?: DocumentKind;
  /** Designs; 20 unless told. */
  limit?: number;
  /** Places shown per design; 3 unless told. */
  hitsPerDesign?: number;
}

export interface SearchRepository {
  /**
   * Designs with a word of the question in their title first, then the last edited ones.
   * Everything acknowledged before is found. An empty question finds nothing.
   */
  find(input: string, options?: SearchOptions): SearchResult[];
  /**
   * The same one after another: each step reads one document, some milliseconds, so that a caller
   * with windows to keep alive can pause between them. Such a caller also flushes by itself.
   */
  each(input: string, options?: SearchOptions): Generator<SearchResult, void, undefined>;
  /** Brings the index up to date; at most `limit` designs. Returns how many are still waiting. */
  flush(limit?: number): number;
  /** How many designs wait for it. */
  waiting(): number;
  /** Marks all designs, for an index that is to be built anew. */
  markAll(): void;
}

export function searchRepository(context: Context): SearchRepository {
  const { sql, rules } = context;

  const waiting = (): number =>
    sql.get(
      sql.build.selectFrom('search_dirty').select((eb) => eb.fn.countAll<number>().as('count')),
    )?.count ?? 0;

  const documentRow = (seq: number) =>
    sql.get(sql.build.selectFrom('documents').select('json').where('design_seq', '=', seq));

  const indexOne = (seq: number): void => {
    sql.run(sql.build.deleteFrom('search').where('rowid', '=', seq));
    const row = documentRow(seq);
    if (row !== undefined) {
      const texts = rules.texts(JSON.parse(row.json));
      sql.run(sql.build.insertInto('search').values({ rowid: seq, ...entry(texts) }));
    }
    sql.run(sql.build.deleteFrom('search_dirty').where('design_seq', '=', seq));
  };

  const flush = (limit = Number.MAX_SAFE_INTEGER): number => {
    let left = limit;
    while (left > 0) {
      // Small transactions: an interrupted flush keeps what it has done.
      const batch = sql.all(
        sql.build
          .selectFrom('search_dirty')
          .select('design_seq')
          .orderBy('design_seq')
          .limit(Math.min(left, 50)),
      );
      if (batch.length === 0) return 0;
      sql.transaction(() => {
        for (const { design_seq } of batch) indexOne(design_seq);
      });
      left -= batch.length;
    }
    return waiting();
  };

  const places = (id: string, seq: number, query: SearchQuery, most: number) => {
    // Who wants no places need not wait for the document: that it matches, the index has said.
    if (most === 0) return { hits: [], hasMore: true };
    const row = documentRow(seq);
    const texts = row === undefined ? [] : rules.texts(JSON.parse(row.json));
    const hits: SearchHit[] = [];
    // In reading order, and no further than needed: a short beginning matches nearly everything.
    for (const { path, partId, text } of texts) {
      const shown = excerpt(text, query);
      if (shown === null) continue;
      if (hits.length === most) return { hits, hasMore: true };
      hits.push({ path, partId: partId ?? id, excerpt: shown });
    }
    return { hits, hasMore: false };
  };

  function* each(
    input: string,
    options: SearchOptions = {},
  ): Generator<SearchResult, void, undefined> {
    const query = searchQuery(input);
    if (query === null) return;
    const { shelves = ['active', 'archived'], kind, limit = 20, hitsPerDesign = 3 } = options;
    let matching = sql.build
      .selectFrom('search')
      .innerJoin('designs', 'designs.seq', 'search.rowid')
      .select('designs.seq')
      .select(designColumns.map((column) => `designs.${column}` as const))
      .where(raw<boolean>`search MATCH ${query.match}`)
      .where('shelf', 'in', [...shelves])
      .orderBy(
        // Word counts are not in the index (bm25 has nothing to count in a contentless
        // `detail=column` table): a word in the title comes first, then what was edited last.
        raw`designs.seq IN (SELECT rowid FROM search WHERE search MATCH ${query.titleMatch})`,
        'desc',
      )
      .orderBy('designs.updated_at', 'desc')
      .limit(limit);
    if (kind !== undefined) matching = matching.where('kind', '=', kind);
    for (const row of sql.all(matching)) {
      yield { design: toDesignRow(row), ...places(row.id, row.seq, query, hitsPerDesign) };
    }
  }

  return {
    find: (input, options) => {
      // What was just written is found; a large backlog (an import) is left to the pauses.
      if (searchQuery(input) !== null) flush(searchFlush);
      return [...each(input, options)];
    },
    each,
    flush,
    waiting,
    markAll: () => {
      sql.run(
        sql.build
          .insertInto('search_dirty')
          .columns(['design_seq'])
          .expression(sql.build.selectFrom('designs').select('seq'))
          .orIgnore(),
      );
    },
  };
}

/** A search brings at most so many designs up to date first. */
export const searchFlush = 4;

/** Marks a design for the next flush; cheap enough for every keystroke. */
export function markForSearch({ sql }: Pick<Context, 'sql'>, seq: number): void {
  sql.run(
    sql.build
      .insertInto('search_dirty')
      .values({ design_seq: seq })
      .onConflict((conflict) => conflict.doNothing()),
  );
}

/** The words of a document, and the stems that they are not themselves. */
function entry(texts: readonly DocumentText[]): { title: string; body: string; stems: string } {
  const title: string[] = [];
  const body: string[] = [];
  for (const { path, text } of texts) {
    const into = path === '/title' ? title : body;
    for (const { word } of wordsOf(text)) into.push(word);
  }
  const words = new Set([...title, ...body]);
  const ofWords = new Set([...words].flatMap(stems));
  return {
    // With their stems, so that related words in a title count as words in the title.
    title: [...title, ...title.flatMap(stems)].join(' '),
    body: body.join(' '),
    stems: [...ofWords].filter((stem) => !words.has(stem)).join(' '),
  };
}

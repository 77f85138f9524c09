/** Designs and series: create, read, list, shelve. How they change is in history.ts. */
import { type Context, designKey, documentText, instant } from './context.ts';
import { StorageError } from './errors.ts';
import { type Label, labelText, type RevisionKind, saveSnapshot } from './revisions.ts';
import {
  type DesignRow,
  designColumns,
  type Measures,
  noMeasures,
  type Shelf,
  toDesignRow,
} from './rows.ts';
import { type DocumentKind, kindOfDocument, type StoredDocument } from './rules.ts';
import { keepFacts, readFacts, type SeriesFacts } from './series-facts.ts';
import { copySources } from './sources.ts';

export interface NewDesign {
  document: StoredDocument;
  /** Who or what made it, e.g. a person's name or `builtin`. */
  author: string;
  /** How it came to be; revision 1 says so. */
  kind?: Extract<RevisionKind, 'edit' | 'draft' | 'import'>;
  label?: Label | null;
  measures?: Measures;
}

export interface ListQuery {
  shelf?: Shelf;
  kind?: DocumentKind;
  limit?: number;
  offset?: number;
}

export interface DesignsRepository {
  /** Stores a new document as revision 1. Errors: INVALID_DOCUMENT, EXISTS. */
  create(design: NewDesign): DesignRow;
  /** The same for many, all or none, in one transaction. */
  createMany(designs: readonly NewDesign[]): DesignRow[];
  /** Errors: NOT_FOUND, DAMAGED. */
  get(id: string): { row: DesignRow; document: StoredDocument };
  /** Errors: NOT_FOUND. */
  row(id: string): DesignRow;
  /** Newest first; `active` unless told. Reads no document. */
  list(query?: ListQuery): DesignRow[];
  /** How many lie on each shelf, of one kind or of both. */
  counts(kind?: DocumentKind): Record<Shelf, number>;
  /** Units and minutes by the series' id: of one, or of all. */
  facts(id?: string): Map<string, SeriesFacts>;
  /** False when the document has moved on from that revision: nothing is written then. */
  setMeasures(id: string, revision: number, measures: Measures): boolean;
  archive(id: string): DesignRow;
  unarchive(id: string): DesignRow;
  trash(id: string): DesignRow;
  /** Out of the trash, to the shelf it came from. Errors: NOT_IN_TRASH. */
  untrash(id: string): DesignRow;
  /** For good, with its history and search entry. Errors: NOT_IN_TRASH. */
  purge(id: string): void;
  /** Purges what was thrown away before that instant; returns how many. */
  purgeTrashedBefore(instant: string): number;
  /**
   * A second design from the newest text of one. `renew` gives the copy its own ids.
   * Errors: NOT_FOUND, INVALID_DOCUMENT, EXISTS.
   */
  duplicate(
    id: string,
    options: { author: string; label?: Label; renew: (document: StoredDocument) => StoredDocument },
  ): DesignRow;
}

export function designsRepository(context: Context): DesignsRepository {
  const { sql, rules } = context;

  const insert = (design: NewDesign): DesignRow => {
    const { document, author, kind = 'edit', label = null, measures } = design;
    const parsed = rules.parse(kindOfDocument(document), document);
    if (!parsed.ok) {
      const { code, path, detail } = parsed.error;
      throw new StorageError('INVALID_DOCUMENT', { reason: code, path, detail });
    }
    const { id } = parsed.value;
    const known = sql.get(sql.build.selectFrom('designs').select('seq').where('id', '=', id));
    if (known !== undefined) throw new StorageError('EXISTS', { what: 'design', id });
    const at = instant(context);
    const json = rules.canonical(parsed.value);
    const inserted = sql.get(
      sql.build
        .insertInto('designs')
        .values({
          id,
          ...rules.headline(parsed.value),
          ...(measures ?? noMeasures),
          measured_revision: measures === undefined ? 0 : 1,
          created_at: at,
          updated_at: at,
          archived_at: null,
          trashed_at: null,
          revision: 1,
        })
        .returning('seq'),
    );
    if (inserted === undefined) throw new Error('insert returned no row');
    const { seq } = inserted;
    sql.run(sql.build.insertInto('documents').values({ design_seq: seq, json }));
    sql.run(
      sql.build.insertInto('revisions').values({
        design_seq: seq,
        revision: 1,
        base_revision: 0,
        author,
        created_at: at,
        updated_at: at,
        kind,
        label: labelText(label),
        coalesce_key: null,
        patch: '[]',
        inverse: '[]',
        target: null,
        undo_top: null,
        redo_top: null,
        below: null,
        depth: 0,
      }),
    );
    keepFacts(context, seq, parsed.value);
    saveSnapshot(context, seq, 1, json);
    context.touched(seq);
    return row(id);
  };

  const row = (id: string): DesignRow => {
    const found = sql.get(
      sql.build.selectFrom('designs').select(designColumns).where('id', '=', id),
    );
    if (found === undefined) throw new StorageError('NOT_FOUND', { what: 'design', id });
    return toDesignRow(found);
  };

  const shelve = (
    id: string,
    change: { archived_at?: string | null; trashed_at?: string | null },
  ): DesignRow =>
    sql.transaction(() => {
      const { seq } = designKey(context, id);
      sql.run(sql.build.updateTable('designs').set(change).where('seq', '=', seq));
      return row(id);
    });

  const remove = (seq: number): void => {
    // What its jobs keep of its text. The jobs stay: exports are found by them.
    const ids = sql.build
      .selectFrom('jobs')
      .innerJoin('designs', 'designs.id', 'jobs.design_id')
      .select('jobs.id')
      .where('designs.seq', '=', seq);
    for (const table of ['job_words', 'sent', 'sections'] as const) {
      sql.run(sql.build.deleteFrom(table).where('job_id', 'in', ids));
    }
    sql.run(sql.build.deleteFrom('search').where('rowid', '=', seq));
    sql.run(sql.build.deleteFrom('designs').where('seq', '=', seq));
  };

  const mustLieInTrash = (id: string): number => {
    const { seq, shelf } = designKey(context, id);
    if (shelf !== 'trashed') throw new StorageError('NOT_IN_TRASH', { designId: id });
    return seq;
  };

  return {
    create: (design) => sql.transaction(() => insert(design)),
    createMany: (designs) => sql.transaction(() => designs.map(insert)),
    get: (id) => {
      const { seq, kind } = designKey(context, id);
      const parsed = rules.parse(kind, JSON.parse(documentText(context, id, seq)));
      if (!parsed.ok) {
        const detail = `${parsed.error.code} ${parsed.error.path}`;
        throw new StorageError('DAMAGED', { what: 'document', id, detail });
      }
      return { row: row(id), document: parsed.value };
    },
    row,
    list: ({ shelf = 'active', kind, limit = 10_000, offset = 0 } = {}) => {
      let query = sql.build
        .selectFrom('designs')
        .select(designColumns)
        .where('shelf', '=', shelf)
        .orderBy('updated_at', 'desc')
        .orderBy('seq')
        .limit(limit)
        .offset(offset);
      if (kind !== undefined) query = query.where('kind', '=', kind);
      return sql.all(query).map(toDesignRow);
    },
    counts: (kind) => {
      const counts: Record<Shelf, number> = { active: 0, archived: 0, trashed: 0 };
      let query = sql.build
        .selectFrom('designs')
        .select(['shelf', (eb) => eb.fn.countAll<number>().as('count')])
        .groupBy('shelf');
      if (kind !== undefined) query = query.where('kind', '=', kind);
      for (const { shelf, count } of sql.all(query)) counts[shelf] = count;
      return counts;
    },
    facts: (id) => readFacts(context, id),
    setMeasures: (id, revision, measures) =>
      sql.run(
        sql.build
          .updateTable('designs')
          .set({ ...measures, measured_revision: revision })
          .where('id', '=', id)
          .where('revision', '=', revision),
      ) > 0,
    archive: (id) => shelve(id, { archived_at: instant(context) }),
    unarchive: (id) => shelve(id, { archived_at: null }),
    trash: (id) => shelve(id, { trashed_at: instant(context) }),
    untrash: (id) =>
      sql.transaction(() => {
        mustLieInTrash(id);
        return shelve(id, { trashed_at: null });
      }),
    purge: (id) => sql.transaction(() => remove(mustLieInTrash(id))),
    purgeTrashedBefore: (before) =>
      sql.transaction(() => {
        const old = sql.all(
          sql.build.selectFrom('designs').select('seq').where('trashed_at', '<', before),
        );
        for (const { seq } of old) remove(seq);
        return old.length;
      }),
    duplicate: (id, { author, label, renew }) =>
      sql.transaction(() => {
        const { seq, kind } = designKey(context, id);
        const parsed = rules.parse(kind, JSON.parse(documentText(context, id, seq)));
        if (!parsed.ok) {
          throw new StorageError('DAMAGED', { what: 'document', id, detail: parsed.error.code });
        }
        const { measured, progress, jp, errors, warnings, infos } = row(id);
        const copy = insert({
          document: renew(parsed.value),
          author,
          label: label ?? null,
          ...(measured ? { measures: { progress, jp, errors, warnings, infos } } : {}),
        });
        copySources(context, seq, designKey(context, copy.id).seq);
        return copy;
      }),
  };
}

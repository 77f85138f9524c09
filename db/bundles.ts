/** Documents with all that belongs to them: on their way out to another data folder, and in from one. */
import { sql as raw } from 'kysely';
import type { StoredApproval } from './approvals.ts';
import { type Context, designKey, instant } from './context.ts';
import { StorageError } from './errors.ts';
import type { RevisionKind } from './revisions.ts';
import { noMeasures } from './rows.ts';
import { kindOfDocument, type StoredDocument } from './rules.ts';
import { keepFacts } from './series-facts.ts';

/** One change as it is stored; JSON stays text, so that a worker does the parsing. */
export interface CarriedRevision {
  revision: number;
  author: string;
  createdAt: string;
  updatedAt: string;
  kind: RevisionKind;
  /** JSON. */
  label: string | null;
  /** JSON. */
  patch: string;
  target: number | null;
  undoTop: number | null;
  redoTop: number | null;
  below: number | null;
  name: { text: string; author: string; at: string } | null;
}

export interface CarriedHistory {
  /** The document at its first revision: gzip over JSON. */
  first: Uint8Array;
  revisions: CarriedRevision[];
}

/** The same on its way in: with what undoing it takes, and a snapshot now and then. */
export type TakenRevision = CarriedRevision & {
  /** JSON. */
  inverse: string;
  /** Changes since the last snapshot; 0: has one. */
  depth: number;
  /** gzip over canonical JSON; there exactly where `depth` is 0. */
  snapshot: Uint8Array | null;
};

export interface TakenDocument {
  document: StoredDocument;
  author: string;
  /** gzip over canonical JSON. */
  snapshot: Uint8Array;
  /** Oldest first, leading to the document; null: it begins here. */
  history: readonly TakenRevision[] | null;
  approvals: ReadonlyArray<Omit<StoredApproval, 'designId' | 'jobId'>>;
  attachments: ReadonlyArray<{ sourceId: string; name: string; size: number }>;
}

export interface BundlesRepository {
  /** All changes up to a revision (default: the newest). Errors: NOT_FOUND, DAMAGED. */
  history(designId: string, upTo?: number): CarriedHistory;
  /**
   * Stores documents with their history, approved versions and attachments, all or none. Files and sources
   * are there already. Errors: EXISTS, INVALID_DOCUMENT, NOT_FOUND.
   */
  take(documents: readonly TakenDocument[]): void;
}

export function bundlesRepository(context: Context): BundlesRepository {
  const { sql, rules } = context;

  const insert = (taken: TakenDocument): void => {
    const { author, history, snapshot } = taken;
    const kind = kindOfDocument(taken.document);
    const parsed = rules.parse(kind, taken.document);
    if (!parsed.ok) {
      const { code, path, detail } = parsed.error;
      throw new StorageError('INVALID_DOCUMENT', { reason: code, path, detail });
    }
    const document = parsed.value;
    const { id } = document;
    const known = sql.get(sql.build.selectFrom('designs').select('seq').where('id', '=', id));
    if (known !== undefined) throw new StorageError('EXISTS', { what: 'design', id });
    const at = instant(context);
    const begun: TakenRevision = {
      revision: 1,
      author,
      createdAt: at,
      updatedAt: at,
      kind: 'import',
      label: null,
      patch: '[]',
      inverse: '[]',
      target: null,
      undoTop: null,
      redoTop: null,
      below: null,
      name: null,
      depth: 0,
      snapshot,
    };
    const revisions = history ?? [begun];
    const last = revisions.at(-1) ?? begun;
    const inserted = sql.get(
      sql.build
        .insertInto('designs')
        .values({
          id,
          ...rules.headline(document),
          ...noMeasures,
          measured_revision: 0,
          created_at: revisions[0]?.createdAt ?? at,
          // The list shows what came in last at its head.
          updated_at: at,
          archived_at: null,
          trashed_at: null,
          revision: last.revision,
        })
        .returning('seq'),
    );
    if (inserted === undefined) throw new Error('insert returned no row');
    const { seq } = inserted;
    const json = rules.canonical(document);
    sql.run(sql.build.insertInto('documents').values({ design_seq: seq, json }));
    insertRevisions(seq, revisions);
    for (const approval of taken.approvals) insertApproval(seq, approval);
    for (const attachment of taken.attachments) attach(seq, attachment);
    keepFacts(context, seq, document);
    context.touched(seq);
  };

  const insertRevisions = (seq: number, revisions: readonly TakenRevision[]): void => {
    let before = 0;
    const there = new Set(revisions.map(({ revision }) => revision));
    const link = (to: number | null, own: number): number | null =>
      to !== null && to <= own && there.has(to) ? to : null;
    for (const row of revisions) {
      const { revision } = row;
      sql.run(
        sql.build.insertInto('revisions').values({
          design_seq: seq,
          revision,
          base_revision: before,
          author: row.author,
          created_at: row.createdAt,
          updated_at: row.updatedAt,
          kind: row.kind,
          label: row.label,
          coalesce_key: null,
          patch: row.patch,
          inverse: row.inverse,
          target: link(row.target, revision),
          undo_top: link(row.undoTop, revision),
          redo_top: link(row.redoTop, revision),
          below: link(row.below, revision - 1),
          depth: row.depth,
        }),
      );
      before = revision;
      if (row.snapshot !== null) {
        sql.run(
          sql.build
            .insertInto('snapshots')
            .values({ design_seq: seq, revision, json_gz: row.snapshot }),
        );
      }
      if (row.name !== null) {
        const { text, author, at } = row.name;
        sql.run(
          sql.build
            .insertInto('versions')
            .values({ design_seq: seq, revision, name: text, author, created_at: at }),
        );
      }
    }
  };

  const insertApproval = (
    seq: number,
    approval: Omit<StoredApproval, 'designId' | 'jobId'>,
  ): void => {
    const { sha256, name, size } = approval.package;
    sql.run(
      sql.build.insertInto('approvals').values({
        id: approval.id,
        design_seq: seq,
        number: approval.number,
        revision: approval.revision,
        job_id: `taken ${approval.id}`,
        content_hash: approval.contentHash,
        recorded_by: approval.recordedBy,
        deciders: JSON.stringify(approval.deciders),
        reason: approval.reason,
        package: JSON.stringify({ name, size }),
        package_sha256: sha256,
        files: JSON.stringify(approval.files),
        created_at: approval.at,
      }),
    );
  };

  const attach = (
    seq: number,
    { sourceId, name, size }: { sourceId: string; name: string; size: number },
  ): void => {
    const source = sql.get(
      sql.build
        .selectFrom('sources')
        .select('seq')
        .where('id', '=', sourceId)
        .where('ready', '=', 1),
    );
    if (source === undefined) throw new StorageError('NOT_FOUND', { what: 'source', id: sourceId });
    sql.run(
      sql.build
        .insertInto('design_sources')
        .values({ design_seq: seq, source_seq: source.seq, name, size, added_at: instant(context) })
        .onConflict((conflict) => conflict.doNothing()),
    );
  };

  return {
    history: (designId, upTo) => {
      const { seq, revision: newest } = designKey(context, designId);
      const first = sql.get(
        sql.build
          .selectFrom('snapshots')
          .select('json_gz')
          .where('design_seq', '=', seq)
          .where('revision', '=', 1),
      );
      if (first === undefined) {
        const detail = 'no first snapshot';
        throw new StorageError('DAMAGED', { what: 'document', id: designId, detail });
      }
      const rows = sql.all(
        sql.build
          .selectFrom('revisions')
          .leftJoin('versions', (join) =>
            join
              .onRef('versions.design_seq', '=', 'revisions.design_seq')
              .onRef('versions.revision', '=', 'revisions.revision'),
          )
          .select([
            'revisions.revision',
            'revisions.author',
            'revisions.created_at',
            'revisions.updated_at',
            'kind',
            'label',
            'patch',
            'target',
            'undo_top',
            'redo_top',
            'below',
            'versions.name as version_name',
            'versions.author as version_author',
            'versions.created_at as version_at',
          ])
          .where('revisions.design_seq', '=', seq)
          .where('revisions.revision', '<=', upTo ?? newest)
          .orderBy(raw`revisions.revision`),
      );
      return {
        first: first.json_gz,
        revisions: rows.map((row) => ({
          revision: row.revision,
          author: row.author,
          createdAt: row.created_at,
          updatedAt: row.updated_at,
          kind: row.kind,
          label: row.label,
          patch: row.patch,
          target: row.target,
          undoTop: row.undo_top,
          redoTop: row.redo_top,
          below: row.below,
          name:
            row.version_name === null
              ? null
              : {
                  text: row.version_name,
                  author: row.version_author ?? '',
                  at: row.version_at ?? row.updated_at,
                },
        })),
      };
    },
    take: (documents) => sql.transaction(() => documents.forEach(insert)),
  };
}

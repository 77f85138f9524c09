/** Reading the history of a document: rows, snapshots, replay. */
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Json } from '../design/canonical.ts';
import type { Patch } from '../design/patch.ts';
import { type Context, documentText, instant } from './context.ts';
import { StorageError } from './errors.ts';
import type { RevisionsTable } from './tables.ts';

export type RevisionKind = RevisionsTable['kind'];

/** A message key with its parameters; the interface shows it in its own language. */
export interface Label {
  key: string;
  params?: Readonly<Record<string, string | number>>;
}

export interface Revision {
  revision: number;
  /** The document number this change started from. */
  baseRevision: number;
  author: string;
  createdAt: string;
  updatedAt: string;
  kind: RevisionKind;
  label: Label | null;
  /** The revision that this one undid, redid or restored. */
  target: number | null;
  /** The name a person gave to this state, or null. */
  versionName: string | null;
}

export function labelText(label: Label | null): string | null {
  return label === null ? null : JSON.stringify(label);
}

/** Written by `labelText` and by nothing else. */
function parseLabel(text: string | null): Label | null {
  return text === null ? null : JSON.parse(text);
}

export function parsePatch(text: string): Patch {
  return JSON.parse(text);
}

/** Full documents are kept this many revisions apart. */
export const snapshotEvery = 50;

export function saveSnapshot(
  { sql }: Context,
  designSeq: number,
  revision: number,
  json: string,
): void {
  sql.run(
    sql.build
      .insertInto('snapshots')
      .values({ design_seq: designSeq, revision, json_gz: gzipSync(json, { level: 1 }) }),
  );
}

/** Rows newest first, without their patches. */
export function listRevisions(
  { sql }: Context,
  designSeq: number,
  query: { before?: number; limit?: number; namedOnly?: boolean; revision?: number },
): Revision[] {
  let rows = sql.build
    .selectFrom('revisions')
    .leftJoin('versions', (join) =>
      join
        .onRef('versions.design_seq', '=', 'revisions.design_seq')
        .onRef('versions.revision', '=', 'revisions.revision'),
    )
    .select([
      'revisions.revision',
      'base_revision',
      'revisions.author',
      'revisions.created_at',
      'updated_at',
      'kind',
      'label',
      'target',
      'versions.name as version_name',
    ])
    .where('revisions.design_seq', '=', designSeq)
    .orderBy('revisions.revision', 'desc')
    .limit(query.limit ?? 200);
  if (query.before !== undefined) rows = rows.where('revisions.revision', '<', query.before);
  if (query.revision !== undefined) rows = rows.where('revisions.revision', '=', query.revision);
  if (query.namedOnly === true) rows = rows.where('versions.name', 'is not', null);
  return sql.all(rows).map((row) => ({
    revision: row.revision,
    baseRevision: row.base_revision,
    author: row.author,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    kind: row.kind,
    label: parseLabel(row.label),
    target: row.target,
    versionName: row.version_name,
  }));
}

/** The row of one revision, patches included. Errors: NOT_FOUND. */
export function revisionRow({ sql }: Context, id: string, designSeq: number, revision: number) {
  const row = sql.get(
    sql.build
      .selectFrom('revisions')
      .selectAll()
      .where('design_seq', '=', designSeq)
      .where('revision', '=', revision),
  );
  if (row === undefined) {
    throw new StorageError('NOT_FOUND', { what: 'revision', id: `${id}@${revision}` });
  }
  return row;
}

/** The document as it was, from the snapshot before it. Errors: NOT_FOUND, DAMAGED. */
export function documentAt(context: Context, id: string, seq: number, revision: number): Json {
  const { sql, rules } = context;
  revisionRow(context, id, seq, revision);
  const snapshot = sql.get(
    sql.build
      .selectFrom('snapshots')
      .select(['revision', 'json_gz'])
      .where('design_seq', '=', seq)
      .where('revision', '<=', revision)
      .orderBy('revision', 'desc')
      .limit(1),
  );
  if (snapshot === undefined) throw damaged(id, `no snapshot before revision ${revision}`);
  const steps = sql.all(
    sql.build
      .selectFrom('revisions')
      .select(['revision', 'patch'])
      .where('design_seq', '=', seq)
      .where('revision', '>', snapshot.revision)
      .where('revision', '<=', revision)
      .orderBy('revision'),
  );
  let document: Json = JSON.parse(gunzipSync(snapshot.json_gz).toString('utf8'));
  for (const step of steps) {
    const next = rules.apply(document, parsePatch(step.patch));
    if (!next.ok) throw damaged(id, `revision ${step.revision}: ${next.error.code}`);
    document = next.value.document;
  }
  return document;
}

/**
 * Replays the whole history and compares it with every snapshot and with the document.
 * Returns what does not fit, in words for a log; empty when all is well.
 */
export function verifyHistory(context: Context, id: string, seq: number): string[] {
  const { sql, rules } = context;
  const problems: string[] = [];
  const snapshots = new Map(
    sql
      .all(
        sql.build
          .selectFrom('snapshots')
          .select(['revision', 'json_gz'])
          .where('design_seq', '=', seq),
      )
      .map(({ revision, json_gz }) => [revision, gunzipSync(json_gz).toString('utf8')]),
  );
  const first = snapshots.get(1);
  if (first === undefined) return ['no first snapshot'];
  let document: Json = JSON.parse(first);
  let last = 0;
  const steps = sql.all(
    sql.build
      .selectFrom('revisions')
      .select(['revision', 'base_revision', 'patch'])
      .where('design_seq', '=', seq)
      .orderBy('revision'),
  );
  for (const { revision, base_revision, patch } of steps) {
    if (base_revision !== last) problems.push(`revision ${revision} does not follow ${last}`);
    last = revision;
    const next = rules.apply(document, parsePatch(patch));
    if (!next.ok) return [...problems, `revision ${revision}: ${next.error.code}`];
    document = next.value.document;
    const snapshot = snapshots.get(revision);
    if (snapshot !== undefined && snapshot !== rules.canonical(document)) {
      problems.push(`snapshot ${revision} differs`);
    }
  }
  const head = sql.get(
    sql.build.selectFrom('designs').select('revision').where('seq', '=', seq),
  )?.revision;
  if (head !== last) problems.push(`newest revision is ${last}, the design says ${head}`);
  if (documentText(context, id, seq) !== rules.canonical(document)) {
    problems.push('the document differs from its history');
  }
  return problems;
}

/** Gives a state a name, or another one; also ends joining. Errors: NOT_FOUND. */
export function nameRevision(
  context: Context,
  id: string,
  seq: number,
  version: { revision: number; name: string; author: string },
): void {
  const { sql } = context;
  revisionRow(context, id, seq, version.revision);
  closeRevision(context, seq, version.revision);
  sql.run(
    sql.build
      .insertInto('versions')
      .values({ design_seq: seq, created_at: instant(context), ...version })
      .onConflict((conflict) =>
        conflict.columns(['design_seq', 'revision']).doUpdateSet({
          name: version.name,
          author: version.author,
        }),
      ),
  );
}

/** No later edit joins this revision. */
export function closeRevision({ sql }: Context, seq: number, revision: number): void {
  sql.run(
    sql.build
      .updateTable('revisions')
      .set({ coalesce_key: null })
      .where('design_seq', '=', seq)
      .where('revision', '=', revision),
  );
}

function damaged(id: string, detail: string): StorageError {
  return new StorageError('DAMAGED', { what: 'document', id, detail });
}

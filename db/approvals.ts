/**
 * Approved versions of designs. Written once and never changed: triggers of the database refuse it, also
 * for the revisions that led to one. They go only with their design, when that is purged.
 */
import { type Context, designKey, instant } from './context.ts';
import { StorageError } from './errors.ts';
import { closeRevision, revisionRow } from './revisions.ts';
import type { ApprovalsTable } from './tables.ts';

export interface Decider {
  name: string;
  position: string;
  verdict: 'approve' | 'return';
  reason: string;
  /** Instant. */
  at: string;
}

export interface PackagedFile {
  name: string;
  /** Bytes. */
  size: number;
  /** Hex. */
  sha256: string;
}

export interface NewApproval {
  id: string;
  revision: number;
  /** The job that made the package; a job records one version, however often it is taken up again. */
  jobId: string;
  contentHash: string;
  recordedBy: string;
  deciders: readonly Decider[];
  reason: string;
  /** The stored zip. */
  package: PackagedFile;
  files: readonly PackagedFile[];
  /** When it was recorded; now unless told. */
  at?: string;
}

export interface StoredApproval extends NewApproval {
  designId: string;
  /** 1, 2, ... */
  number: number;
  at: string;
}

export interface ApprovalsRepository {
  /** Oldest first. Errors: NOT_FOUND. */
  list(designId: string): StoredApproval[];
  /** What a job recorded, or null. */
  ofJob(jobId: string): StoredApproval | null;
  /** The number that the next one gets. */
  nextNumber(designId: string): number;
  /**
   * Records the next version. The revision gets the name that is given, and keeps its number from now on.
   * Errors: NOT_FOUND (design, revision, file).
   */
  add(designId: string, approval: NewApproval): StoredApproval;
}

export function approvalsRepository(context: Context): ApprovalsRepository {
  const { sql } = context;

  const select = () =>
    sql.build
      .selectFrom('approvals')
      .innerJoin('designs', 'designs.seq', 'approvals.design_seq')
      .selectAll('approvals')
      .select('designs.id as design_id');

  const ofJob = (jobId: string): StoredApproval | null => {
    const row = sql.get(select().where('approvals.job_id', '=', jobId));
    return row === undefined ? null : toApproval(row);
  };

  const nextNumber = (seq: number): number =>
    (sql.get(
      sql.build
        .selectFrom('approvals')
        .select((eb) => eb.fn.max('number').as('last'))
        .where('design_seq', '=', seq),
    )?.last ?? 0) + 1;

  return {
    list: (designId) => {
      const { seq } = designKey(context, designId);
      return sql.all(select().where('design_seq', '=', seq).orderBy('number')).map(toApproval);
    },
    ofJob,
    nextNumber: (designId) => nextNumber(designKey(context, designId).seq),
    add: (designId, approval) =>
      sql.transaction(() => {
        const known = ofJob(approval.jobId);
        if (known !== null) return known;
        const { seq } = designKey(context, designId);
        revisionRow(context, designId, seq, approval.revision);
        // No later edit joins it: what was approved keeps its number.
        closeRevision(context, seq, approval.revision);
        const { sha256 } = approval.package;
        const file = sql.get(
          sql.build.selectFrom('files').select('sha256').where('sha256', '=', sha256),
        );
        if (file === undefined) throw new StorageError('NOT_FOUND', { what: 'file', id: sha256 });
        sql.run(
          sql.build.insertInto('approvals').values({
            id: approval.id,
            design_seq: seq,
            number: nextNumber(seq),
            revision: approval.revision,
            job_id: approval.jobId,
            content_hash: approval.contentHash,
            recorded_by: approval.recordedBy,
            deciders: JSON.stringify(approval.deciders),
            reason: approval.reason,
            package: JSON.stringify({ name: approval.package.name, size: approval.package.size }),
            package_sha256: sha256,
            files: JSON.stringify(approval.files),
            created_at: approval.at ?? instant(context),
          }),
        );
        const stored = ofJob(approval.jobId);
        if (stored === null) throw new Error('an approval that was just stored is not there');
        return stored;
      }),
  };
}

function toApproval(row: ApprovalsTable & { design_id: string }): StoredApproval {
  return {
    id: row.id,
    designId: row.design_id,
    number: row.number,
    revision: row.revision,
    jobId: row.job_id,
    contentHash: row.content_hash,
    at: row.created_at,
    recordedBy: row.recorded_by,
    deciders: JSON.parse(row.deciders),
    reason: row.reason,
    package: { ...JSON.parse(row.package), sha256: row.package_sha256 },
    files: JSON.parse(row.files),
  };
}

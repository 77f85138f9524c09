/**
 * What was in reviewers' files, by the job that read them: names and words, which no row of a job holds.
 * Goes with its design.
 */
import type { Json } from '../design/canonical.ts';
import { type Context, designKey, instant } from './context.ts';

export interface ReviewReportsRepository {
  /** Once per job. Errors: NOT_FOUND. */
  put(designId: string, jobId: string, result: Json): void;
  /** What `put` was given, or null. */
  get(jobId: string): Json | null;
}

export function reviewReportsRepository(context: Context): ReviewReportsRepository {
  const { sql } = context;
  return {
    put: (designId, jobId, result) => {
      const { seq } = designKey(context, designId);
      sql.run(
        sql.build
          .insertInto('review_reports')
          .values({
            job_id: jobId,
            design_seq: seq,
            result: JSON.stringify(result),
            created_at: instant(context),
          })
          .onConflict((conflict) => conflict.doNothing()),
      );
    },
    get: (jobId) => {
      const row = sql.get(
        sql.build.selectFrom('review_reports').select('result').where('job_id', '=', jobId),
      );
      return row === undefined ? null : JSON.parse(row.result);
    },
  };
}

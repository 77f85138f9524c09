/**
 * What a job's row and its events do not hold although its result says it: names of people and their
 * words. It lies with the design and goes with it; whoever asks for the job gets it from there.
 */
import type { JobResult } from '../../contract/jobs.ts';
import type { Store } from '../../db/store.ts';
import { toApproval } from './approvals.ts';
import { importedBy } from './import-job.ts';

export interface Withheld {
  /** The result as it may be stored with the job. */
  strip(result: JobResult): JobResult;
  /** The whole result again. */
  restore(jobId: string, result: JobResult): JobResult;
}

export function withheldResults(store: () => Pick<Store, 'approvals' | 'reviewReports'>): Withheld {
  return {
    strip: (result) => {
      if (result.kind === 'reviewImport') return { ...result, report: { files: [], unplaced: [] } };
      if (result.kind === 'approval') {
        const approval = { ...result.approval, recordedBy: '', deciders: [], reason: '' };
        return { ...result, approval };
      }
      return result;
    },
    restore: (jobId, result) => {
      if (result.kind === 'reviewImport') {
        return importedBy({ store: store() }, jobId) ?? result;
      }
      if (result.kind === 'approval') {
        const approval = store().approvals.ofJob(jobId);
        return approval === null ? result : { ...result, approval: toApproval(approval) };
      }
      return result;
    },
  };
}

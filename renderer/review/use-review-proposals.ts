/** Open proposals by who made them: reviewers, through files that came back, or the drafter and models. */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Job, Proposal } from '../../contract/index.ts';
import { api } from '../rpc/client.ts';

const noProposals: readonly Proposal[] = [];
const noJobs: readonly Job[] = [];

/** The jobs that took reviewers' files in, newest first. */
export function useReviewImports(designId: string): readonly Job[] {
  const { data } = useQuery(
    api.jobs.list.queryOptions({
      input: { designId, limit: 500 },
      select: (jobs) => jobs.filter(({ kind }) => kind === 'reviewImport'),
    }),
  );
  return data ?? noJobs;
}

export function useReviewProposals(designId: string) {
  const list = useQuery(api.proposals.list.queryOptions({ input: { designId } }));
  const imports = useReviewImports(designId);
  const all = list.data ?? noProposals;
  const split = useMemo(() => {
    const jobs = new Set(imports.map(({ id }) => id));
    return {
      ofReviewers: all.filter(({ jobId }) => jobs.has(jobId)),
      ofMachine: all.filter(({ jobId }) => !jobs.has(jobId)),
    };
  }, [all, imports]);
  return { all, refetch: list.refetch, ...split };
}

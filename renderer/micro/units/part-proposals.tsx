/** Proposals for a part: old and new, accepted or rejected. */
import { useQuery } from '@tanstack/react-query';
import { api } from '../../rpc/client.ts';
import { PartProposal } from './part-proposal.tsx';

export function PartProposals({ seriesId, path }: { seriesId: string; path: string }) {
  const list = useQuery(api.series.proposals.list.queryOptions({ input: { seriesId } }));
  const open = (list.data ?? []).filter((one) => one.state === 'open' && one.path === path);
  if (open.length === 0) return null;
  return (
    <div data-path={`${path}#proposals`} style={{ display: 'grid', gap: 10 }}>
      {open.map((proposal) => (
        <PartProposal key={proposal.id} proposal={proposal} />
      ))}
    </div>
  );
}

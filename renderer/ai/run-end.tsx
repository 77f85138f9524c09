/** How a run ended, in plain words: what was written, what waits, why it stopped early. */
import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { CircleCheck, CircleSlash, CircleX, Info } from 'lucide-react';
import type { Job } from '../../contract/index.ts';
import { useT } from '../i18n/use-t.tsx';
import { go } from '../router.ts';
import { api } from '../rpc/client.ts';
import { useSidePanel } from '../store/side-panel.ts';
import classes from './ai.module.css';

type Over = 'done' | 'early' | 'failed' | 'cancelled';

const icons = { done: CircleCheck, early: Info, failed: CircleX, cancelled: CircleSlash } as const;

/** Where a failure is mended: the key, the address and the limits stand in Pengaturan. */
const inSettings = /^errors\.(model\.|run\.ceiling|notNow\.(policy|month|ceiling|no-connection))/;

export function RunEnd({ job }: { job: Job }) {
  const t = useT();
  const openAi = useSidePanel((state) => state.openAi);
  const result = job.result?.kind === 'draft' ? job.result : null;
  const ended = result?.ended ?? null;
  const nothing = result?.nothing ?? null;
  const written = result?.written ?? 0;
  const refused = result?.refused ?? 0;
  const proposals = result?.proposals ?? 0;
  const isNothing = result !== null && written === 0 && proposals === 0;
  const waiting = useQuery(
    api.proposals.list.queryOptions({
      input: { designId: job.designId ?? '' },
      enabled: proposals > 0 && job.designId !== null,
    }),
  );
  const undecided = waiting.data?.filter(({ jobId }) => jobId === job.id).length ?? proposals;
  const over: Over =
    job.state === 'failed' ||
    nothing !== null ||
    (isNothing && ended?.key.startsWith('errors.model.') === true)
      ? 'failed'
      : job.state === 'cancelled'
        ? 'cancelled'
        : ended === null
          ? 'done'
          : 'early';
  const Icon = icons[over];
  const why = job.error ?? ended ?? nothing;
  return (
    <div className={classes.end} data-over={over} role="status">
      <Icon size={16} aria-hidden className={classes.unitIcon} />
      <div>
        <Text size="sm" fw={600}>
          {t(`ai.run.over.${over}`)}
        </Text>
        {over === 'cancelled' ? (
          <Text size="sm">{t('ai.run.cancelledText')}</Text>
        ) : (
          why !== null && <Text size="sm">{t.dynamic(why.key, why.params)}</Text>
        )}
        {result !== null && (
          <Text size="sm">
            {[
              written > 0 ? `${t('ai.run.written', { count: written })}.` : '',
              refused > 0 && over === 'done' ? `${t('ai.run.refused', { count: refused })}.` : '',
              isNothing ? t('ai.run.nothing') : '',
            ]
              .filter((words) => words !== '')
              .join(' ')}
          </Text>
        )}
        {result !== null && result.revision !== null && written > 0 && (
          <Text size="sm">{t('ai.run.applied')}</Text>
        )}
        {proposals > 0 && undecided === 0 && (
          <Text size="sm">{t('ai.run.decided', { count: proposals })}</Text>
        )}
        {undecided > 0 && (
          <>
            <Text size="sm">{t('ai.run.proposed', { count: undecided })}</Text>
            <Button size="compact-sm" mt={6} onClick={() => openAi('proposals')}>
              {t('ai.run.showProposals')}
            </Button>
          </>
        )}
        {over !== 'cancelled' && why !== null && inSettings.test(why.key) && (
          <Button size="compact-sm" variant="default" mt={6} onClick={() => go({ at: 'settings' })}>
            {t('ai.run.openSettings')}
          </Button>
        )}
      </div>
    </div>
  );
}

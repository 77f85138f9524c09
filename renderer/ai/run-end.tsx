/** How a run ended, in plain words: what was written, what waits, why it stopped early. */
import { Button, Text } from '@mantine/core';
import { CircleCheck, CircleSlash, CircleX, Info } from 'lucide-react';
import type { Job } from '../../contract/index.ts';
import { useT } from '../i18n/use-t.tsx';
import { useSidePanel } from '../store/side-panel.ts';
import classes from './ai.module.css';

type Over = 'done' | 'early' | 'failed' | 'cancelled';

const icons = { done: CircleCheck, early: Info, failed: CircleX, cancelled: CircleSlash } as const;

export function RunEnd({ job }: { job: Job }) {
  const t = useT();
  const openAi = useSidePanel((state) => state.openAi);
  const result = job.result?.kind === 'draft' ? job.result : null;
  const ended = result?.ended ?? null;
  const over: Over =
    job.state === 'failed'
      ? 'failed'
      : job.state === 'cancelled'
        ? 'cancelled'
        : ended === null
          ? 'done'
          : 'early';
  const Icon = icons[over];
  const written = result?.written ?? 0;
  const refused = result?.refused ?? 0;
  const proposals = result?.proposals ?? 0;
  const isNothing = result !== null && written === 0 && proposals === 0;
  return (
    <div className={classes.end} data-over={over} role="status">
      <Icon size={16} aria-hidden className={classes.unitIcon} />
      <div>
        <Text size="sm" fw={600}>
          {t(`ai.run.over.${over}`)}
        </Text>
        {job.error !== null && <Text size="sm">{t.dynamic(job.error.key, job.error.params)}</Text>}
        {ended !== null && <Text size="sm">{t.dynamic(ended.key, ended.params)}</Text>}
        {over === 'cancelled' && <Text size="sm">{t('ai.run.cancelledText')}</Text>}
        {result !== null && (
          <Text size="sm">
            {[
              written > 0 ? `${t('ai.run.written', { count: written })}.` : '',
              refused > 0 ? `${t('ai.run.refused', { count: refused })}.` : '',
              isNothing ? t('ai.run.nothing') : '',
            ]
              .filter((words) => words !== '')
              .join(' ')}
          </Text>
        )}
        {result !== null && result.revision !== null && written > 0 && (
          <Text size="sm">{t('ai.run.applied')}</Text>
        )}
        {proposals > 0 && (
          <>
            <Text size="sm">{t('ai.run.proposed', { count: proposals })}</Text>
            <Button size="compact-sm" mt={6} onClick={() => openAi('proposals')}>
              {t('ai.run.showProposals')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

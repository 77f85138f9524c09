/** How a draft of a series with a model ended, in plain words, with what it took and what was sent. */
import { ActionIcon, Button, Text } from '@mantine/core';
import { CircleCheck, CircleSlash, CircleX, Info, X } from 'lucide-react';
import { create } from 'zustand';
import type { Job } from '../../../contract/index.ts';
import type { Translate } from '../../../messages/index.ts';
import aiClasses from '../../ai/ai.module.css';
import { clockText, numberText } from '../../ai/amounts.ts';
import { SentButton } from '../../ai/outgoing-buttons.tsx';
import type { RunView } from '../../ai/run-state.ts';
import { formatRupiah } from '../../i18n/format.ts';
import { useT } from '../../i18n/use-t.tsx';
import { go } from '../../router.ts';
import classes from './ai.module.css';
import { RunCalls } from './run-calls.tsx';

const useClosed = create<{ jobId: string | null }>(() => ({ jobId: null }));

type Over = 'done' | 'early' | 'failed' | 'cancelled';

const icons = { done: CircleCheck, early: Info, failed: CircleX, cancelled: CircleSlash } as const;

/** Where a failure is mended: the key, the address and the limits stand in Pengaturan. */
const inSettings = /^errors\.(model\.|run\.ceiling|notNow\.(policy|month|ceiling|no-connection))/;

function overOf(job: Job, written: number, proposals: number): Over {
  const result = job.result?.kind === 'microDraft' ? job.result : null;
  if (job.state === 'cancelled') return 'cancelled';
  if (job.state === 'failed' || (result?.nothing ?? null) !== null) return 'failed';
  const ended = result?.ended ?? null;
  if (ended === null) return 'done';
  return written + proposals === 0 ? 'failed' : 'early';
}

/** What it took, in one line. */
function factsOf({ startedAt, endedAt, tokens, cost }: RunView, t: Translate): string {
  const ms =
    startedAt === null || endedAt === null ? 0 : Date.parse(endedAt) - Date.parse(startedAt);
  return t('microExport.ai.facts', {
    clock: clockText(ms),
    tokens: numberText(tokens === null ? 0 : tokens.input + tokens.output, t),
    cost: cost === null ? t('ai.run.noCost') : formatRupiah(cost, t.language),
  });
}

export function RunOver({ run, job }: { run: RunView; job: Job }) {
  const t = useT();
  const isClosed = useClosed(({ jobId }) => jobId === run.jobId);
  if (isClosed) return null;
  const result = job.result?.kind === 'microDraft' ? job.result : null;
  const { written = 0, refused = 0, proposals = 0 } = result ?? {};
  const over = overOf(job, written, proposals);
  const why = job.error ?? result?.ended ?? result?.nothing ?? null;
  const Icon = icons[over];
  const told = [
    over === 'cancelled' ? t('microExport.ai.cancelled') : '',
    over !== 'cancelled' && why !== null ? t.dynamic(why.key, why.params) : '',
    written > 0 ? t('microExport.ai.written', { count: written }) : '',
    refused > 0 ? t('microExport.ai.refused', { count: refused }) : '',
    written + proposals === 0 && over === 'done' ? t('microExport.ai.nothing') : '',
    over === 'failed' && (result?.revision ?? null) !== null ? t('microExport.ai.base') : '',
    proposals > 0 ? t('microExport.ai.proposed', { count: proposals }) : '',
    written > 0 && proposals === 0 ? t('microExport.ai.applied') : '',
  ].filter((words) => words !== '');
  return (
    <section
      className={classes.over}
      data-over={over}
      aria-label={t(`microExport.ai.over.${over}`)}
    >
      <div className={aiClasses.end} data-over={over} role="status">
        <Icon size={16} aria-hidden className={aiClasses.unitIcon} />
        <div className={classes.words}>
          <Text size="sm" fw={600}>
            {t(`microExport.ai.over.${over}`)}
          </Text>
          {told.map((words) => (
            <Text fz="0.8125rem" key={words}>
              {words}
            </Text>
          ))}
          {over !== 'cancelled' && why !== null && inSettings.test(why.key) && (
            <Button
              size="compact-sm"
              variant="default"
              mt={6}
              onClick={() => go({ at: 'settings' })}
            >
              {t('ai.run.openSettings')}
            </Button>
          )}
        </div>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={t('microExport.ai.dismiss')}
          onClick={() => useClosed.setState({ jobId: run.jobId })}
        >
          <X size={14} aria-hidden />
        </ActionIcon>
      </div>
      {run.units.length > 0 && (
        <>
          <Text size="xs" c="dimmed">
            {factsOf(run, t)}
          </Text>
          <RunCalls run={run} />
          <SentButton jobId={run.jobId} />
        </>
      )}
    </section>
  );
}

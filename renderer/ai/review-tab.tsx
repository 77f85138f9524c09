/** Tinjauan: a critical reader's suggestions; each can become a proposal. Nothing changes by itself. */
import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { SearchCheck } from 'lucide-react';
import { useState } from 'react';
import type { CoachAsk } from '../../contract/index.ts';
import { useT } from '../i18n/use-t.tsx';
import { api, core } from '../rpc/client.ts';
import { failureOf } from '../rpc/failure.ts';
import { type StepName, stepNames, stepOf } from '../steps/step-names.ts';
import { useSidePanel } from '../store/side-panel.ts';
import classes from './ai.module.css';
import { LookButton, SentButton } from './outgoing-buttons.tsx';
import { SeenFirst, useSeenFirst } from './seen-first.tsx';
import { SuggestionCard } from './suggestion-card.tsx';
import { useCoachJob } from './use-coach-job.ts';
import { Working } from './working.tsx';

export function ReviewTab({ designId, step }: { designId: string; step: StepName }) {
  const t = useT();
  const queries = useQueryClient();
  const openAi = useSidePanel((state) => state.openAi);
  const list = useQuery(api.coach.suggestions.queryOptions({ input: { designId } }));
  const job = useCoachJob(designId, 'critique');
  const seen = useSeenFirst(designId);
  const [hasRead, setRead] = useState(false);
  const open = (list.data ?? [])
    .filter(({ state }) => state === 'open')
    .toSorted((a, b) => stepNames.indexOf(stepOf(a.path)) - stepNames.indexOf(stepOf(b.path)));
  const askOf = (only?: StepName): CoachAsk => ({
    kind: 'review',
    ...(only === undefined ? {} : { step: only }),
  });
  const work = (only?: StepName) => (): void => {
    void job
      .run(() => core.coach.review({ designId, ...(only === undefined ? {} : { step: only }) }))
      .then(setRead);
  };
  const read = (only?: StepName): void => seen.whenSeen(askOf(only), work(only));
  const guarded = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      notifications.show({ color: 'red', message: failureOf(error, t).message });
    }
    await Promise.all([
      queries.invalidateQueries({ queryKey: api.coach.key() }),
      queries.invalidateQueries({ queryKey: api.proposals.key() }),
    ]);
  };
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('ai.review.hint')}
      </Text>
      {job.isRunning ? (
        <Working text={t('ai.review.running')} onStop={job.stop} />
      ) : (
        <Group gap={6}>
          <Button
            size="xs"
            leftSection={<SearchCheck size={15} aria-hidden />}
            onClick={() => read()}
          >
            {t('ai.review.whole')}
          </Button>
          {step !== 'review' && (
            <Button size="xs" variant="default" onClick={() => read(step)}>
              {t('ai.review.step')}
            </Button>
          )}
          <LookButton onLook={() => seen.look(askOf(), work())} />
        </Group>
      )}
      {job.failure !== null && (
        <Alert color="orange" role="alert">
          {job.failure}
        </Alert>
      )}
      {!job.isRunning && job.failure === null && open.length === 0 && (
        <Text size="sm" c="dimmed" role="status">
          {hasRead ? t('ai.review.nothing') : t('ai.review.none')}
        </Text>
      )}
      {open.length > 0 && (
        <section className={classes.group} aria-label={t('ai.tabs.review')}>
          <Text size="sm" fw={600}>
            {t('ai.review.found', { count: open.length })}
          </Text>
          {open.map((suggestion) => (
            <SuggestionCard
              key={suggestion.id}
              suggestion={suggestion}
              onPropose={() =>
                void guarded(async () => {
                  await core.coach.propose({ suggestionId: suggestion.id });
                  notifications.show({ message: t('ai.review.proposed'), autoClose: 4000 });
                  openAi('proposals');
                })
              }
              onDismiss={() =>
                void guarded(async () => {
                  await core.coach.dismiss({ suggestionId: suggestion.id });
                })
              }
            />
          ))}
        </section>
      )}
      {!job.isRunning && <SentButton jobId={job.lastJobId} />}
      <SeenFirst designId={designId} seen={seen} />
    </Stack>
  );
}

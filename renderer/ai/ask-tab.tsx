/** Tanya: questions about this design, answered with references to its parts. Changes nothing. */
import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { CornerDownLeft } from 'lucide-react';
import { useState } from 'react';
import type { CoachAnswer, CoachAsk } from '../../contract/index.ts';
import { formatInstant } from '../i18n/format.ts';
import { useT } from '../i18n/use-t.tsx';
import { api, core } from '../rpc/client.ts';
import { jumpTo } from '../store/jump.ts';
import { useDesign } from '../store/use-document.tsx';
import classes from './ai.module.css';
import { LookButton, SentButton } from './outgoing-buttons.tsx';
import { placeName } from './place-name.ts';
import { SeenFirst, useSeenFirst } from './seen-first.tsx';
import { useCoachJob } from './use-coach-job.ts';
import { Working } from './working.tsx';

function Reference({ designId, path }: { designId: string; path: string }) {
  const t = useT();
  const name = useDesign((design) => placeName(design, path, t));
  return (
    <button type="button" className={classes.reference} onClick={() => jumpTo(designId, path)}>
      {name}
    </button>
  );
}

function Answer({ answer, isRunning }: { answer: CoachAnswer; isRunning: boolean }) {
  const t = useT();
  return (
    <article className={classes.answer} aria-label={answer.question}>
      <Text size="sm" fw={600}>
        {answer.question}
      </Text>
      {answer.answer === null ? (
        <Text size="sm" c="dimmed">
          {isRunning ? t('ai.ask.running') : t('ai.ask.failed')}
        </Text>
      ) : (
        <p className={classes.answerText}>{answer.answer}</p>
      )}
      {answer.references.length > 0 && (
        <div className={classes.references}>
          <span className={classes.quiet}>{t('ai.ask.references')}</span>
          {answer.references.map(({ path }) => (
            <Reference key={path} designId={answer.designId} path={path} />
          ))}
        </div>
      )}
      <Text size="xs" c="dimmed">
        {t(answer.answer === null ? 'ai.ask.askedOf' : 'ai.ask.answerBy', { model: answer.by })},{' '}
        {formatInstant(answer.at, t.language)}
      </Text>
    </article>
  );
}

export function AskTab({ designId }: { designId: string }) {
  const t = useT();
  const [question, setQuestion] = useState('');
  const list = useQuery(api.coach.answers.queryOptions({ input: { designId } }));
  const job = useCoachJob(designId, 'question');
  const seen = useSeenFirst(designId);
  const words = question.trim();
  const canAsk = words.length >= 3 && !job.isRunning;
  const outgoing: CoachAsk = { kind: 'question', question: words };
  const send = (): void => {
    void job
      .run(() => core.coach.ask({ designId, question: words }))
      .then((isDone) => {
        if (isDone) setQuestion('');
      });
  };
  const ask = (): void => seen.whenSeen(outgoing, send);
  const answers = (list.data ?? []).toSorted((a, b) => b.at.localeCompare(a.at));
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('ai.ask.hint')}
      </Text>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (canAsk) ask();
        }}
      >
        <Textarea
          label={t('ai.ask.question')}
          placeholder={t('ai.ask.placeholder')}
          value={question}
          maxLength={2000}
          autosize
          minRows={2}
          maxRows={8}
          onChange={(event) => setQuestion(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && canAsk) ask();
          }}
        />
        <Group gap={6} mt={8}>
          <Button
            type="submit"
            size="xs"
            leftSection={<CornerDownLeft size={14} aria-hidden />}
            disabled={!canAsk}
          >
            {t('ai.ask.send')}
          </Button>
          <LookButton isDisabled={!canAsk} onLook={() => seen.look(outgoing, send)} />
        </Group>
      </form>
      {job.isRunning && <Working text={t('ai.ask.running')} onStop={job.stop} />}
      {job.failure !== null && (
        <Alert color="orange" role="alert">
          {job.failure}
        </Alert>
      )}
      {!job.isRunning && answers.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('ai.ask.none')}
        </Text>
      )}
      {answers.map((answer, index) => (
        <Answer key={answer.id} answer={answer} isRunning={job.isRunning && index === 0} />
      ))}
      {!job.isRunning && <SentButton jobId={job.lastJobId} />}
      <SeenFirst designId={designId} seen={seen} />
    </Stack>
  );
}

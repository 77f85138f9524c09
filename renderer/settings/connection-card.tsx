/** One connection: chosen or not, what it is, test it, change it, remove it. */
import { Alert, Button, Group, Loader, Radio, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { CircleAlert, PencilLine, Plug, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Message } from '../../contract/index.ts';
import type { ModelConnection } from '../../design/model-connection.ts';
import { numberText } from '../ai/amounts.ts';
import { formatDate, formatInstant } from '../i18n/format.ts';
import { useT } from '../i18n/use-t.tsx';
import { api, core } from '../rpc/client.ts';
import { failureOf } from '../rpc/failure.ts';
import { followJob } from '../rpc/follow-job.ts';
import { ProbeResult } from './probe-result.tsx';
import { hostOf } from './providers.ts';
import classes from './settings.module.css';

export function ConnectionCard(props: {
  connection: ModelConnection;
  isActive: boolean;
  /** Why the administrator's policy does not allow it. */
  forbidden: Message | null;
  /** Makes sure that AI is switched on: a test asks the server. */
  onBeforeTest: () => Promise<boolean>;
  onEdit: () => void;
  onRemove: () => void;
}) {
  const t = useT();
  const queries = useQueryClient();
  const [jobId, setJobId] = useState<string | null>(null);
  const [step, setStep] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { connection } = props;
  const { name, probe, price } = connection;
  const test = async (): Promise<void> => {
    setProblem(null);
    setStep(null);
    try {
      if (!(await props.onBeforeTest())) return;
      const started = await core.ai.probe({ connectionId: connection.id });
      setJobId(started.jobId);
      const job = await followJob(started.jobId, (event) => {
        if (event.type === 'progress') setStep(t.dynamic(event.title.key, event.title.params));
      });
      if (job.error !== null) setProblem(t.dynamic(job.error.key, job.error.params));
      else if (job.state === 'cancelled') setProblem(t('settings.aiTestCancelled'));
    } catch (error) {
      setProblem(failureOf(error, t).message);
    }
    setJobId(null);
    await Promise.all(
      [api.settings.get.key(), api.ai.key(), api.usage.key()].map((queryKey) =>
        queries.invalidateQueries({ queryKey }),
      ),
    );
  };
  return (
    <div className={classes.connection} data-active={props.isActive}>
      <Radio
        value={connection.id}
        className={classes.choice ?? ''}
        label={name}
        description={`${t(`settings.aiProviders.${connection.provider}`)}, ${hostOf(connection.baseUrl)}, ${connection.model}`}
      />
      <Text size="xs" c="dimmed" className={classes.state}>
        {probe === null
          ? t('settings.aiUntested')
          : t('settings.aiTested', { when: formatInstant(probe.at, t.language) })}
        {' · '}
        {price === null
          ? t('settings.aiPriceNone')
          : t('settings.aiPriceLine', {
              input: numberText(price.input, t),
              output: numberText(price.output, t),
              date: formatDate(price.asOf, t.language),
            })}
      </Text>
      {props.forbidden !== null && (
        <Text size="sm" c="var(--warning)" className={classes.state}>
          {t.dynamic(props.forbidden.key, props.forbidden.params)}
        </Text>
      )}
      <Group gap={6} className={classes.state}>
        {jobId === null ? (
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<Plug size={14} aria-hidden />}
            aria-label={t('settings.aiTestNamed', { name })}
            onClick={() => void test()}
          >
            {t('settings.aiTest')}
          </Button>
        ) : (
          <>
            <span className={classes.testing} role="status">
              <Loader size={14} aria-hidden /> {step ?? t('settings.aiTesting')}
            </span>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => void core.jobs.cancel({ jobId })}
            >
              {t('shell.job.stop')}
            </Button>
          </>
        )}
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<PencilLine size={14} aria-hidden />}
          aria-label={t('settings.aiEditNamed', { name })}
          onClick={props.onEdit}
        >
          {t('settings.aiEdit')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          color="red"
          leftSection={<Trash2 size={14} aria-hidden />}
          aria-label={t('settings.aiRemoveNamed', { name })}
          onClick={props.onRemove}
        >
          {t('settings.aiRemove')}
        </Button>
      </Group>
      {problem !== null && (
        <Alert
          color="red"
          role="alert"
          p="xs"
          icon={<CircleAlert size={16} aria-hidden />}
          className={classes.state ?? ''}
        >
          {problem}
        </Alert>
      )}
      {probe !== null && jobId === null && (
        <ProbeResult connectionId={connection.id} probe={probe} />
      )}
    </div>
  );
}

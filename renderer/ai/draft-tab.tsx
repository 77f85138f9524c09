/** Draf: what is drafted, with which connection, what it would take; then the run. */
import { Alert, Button, Group, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useDebouncedValue, useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Eye, Sparkles } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { DraftScope } from '../../contract/index.ts';
import type { ModelConnection } from '../../design/model-connection.ts';
import { useT } from '../i18n/use-t.tsx';
import { flushDrafts } from '../kit/use-draft-text.ts';
import { api } from '../rpc/client.ts';
import { failureOf } from '../rpc/failure.ts';
import type { StepName } from '../steps/step-names.ts';
import { useSidePanel } from '../store/side-panel.ts';
import { useDesign, useDocumentState, useDocumentStore } from '../store/use-document.tsx';
import classes from './ai.module.css';
import { EstimateLine } from './estimate-line.tsx';
import { placeName } from './place-name.ts';
import { PreviewModal } from './preview-modal.tsx';
import { RunPanel } from './run-panel.tsx';
import { isOfModel, isOver } from './run-state.ts';
import { useRuns } from './runs.ts';
import { useStartRun } from './use-runs.ts';

interface DraftTabProps {
  designId: string;
  step: StepName;
  connection: ModelConnection;
}

/** Edits change what would be sent: the estimate follows after a pause. */
const pauseMs = 1500;

export function DraftTab({ designId, step, connection }: DraftTabProps) {
  const t = useT();
  const { what, partPath, isInstructing } = useSidePanel();
  const [instruction, setInstruction] = useState('');
  const [isPreviewOpen, preview] = useDisclosure(false);
  const store = useDocumentStore();
  const partName = useDesign((design) => (partPath === null ? '' : placeName(design, partPath, t)));
  const [revision] = useDebouncedValue(
    useDocumentState((state) => state.revision),
    pauseMs,
  );
  const [wish] = useDebouncedValue(instruction.trim(), pauseMs);
  const run = useRuns(({ byDesign }) => byDesign[designId]);
  const start = useStartRun(designId);
  const scopeOf = (words: string): DraftScope | null => {
    if (what === 'whole') return { kind: 'whole' };
    if (what === 'step') return step === 'review' ? null : { kind: 'step', step };
    return partPath === null ? null : { kind: 'part', path: partPath, instruction: words };
  };
  const scope = scopeOf(wish);
  const isRunning = run !== undefined && !isOver(run);
  const outgoing = useQuery({
    ...api.drafts.preview.queryOptions({
      input: { designId, scope: scope ?? { kind: 'whole' } },
      enabled: scope !== null && !isRunning,
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
    }),
    // The same question about a changed design is another question.
    queryKey: [
      ...api.drafts.preview.queryKey({ input: { designId, scope: scope ?? { kind: 'whole' } } }),
      revision,
      connection,
    ],
  });
  const privacy = useQuery(api.privacy.get.queryOptions({ input: { designId } }));
  const isFirst = privacy.data?.previewedAt.draft === null;
  const isBarred = privacy.data?.localOnly === true && outgoing.data?.isLocal === false;
  const wishField = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!isInstructing) return;
    wishField.current?.focus();
    useSidePanel.setState({ isInstructing: false });
  }, [isInstructing]);
  const exact = scopeOf(instruction.trim());
  const begin = (): void => {
    preview.close();
    if (exact !== null) void start(exact);
  };
  const look = (): void => {
    // What is shown is what would be sent: edits of the last second, too.
    flushDrafts();
    void store.flush().then(preview.open, preview.open);
  };
  if (isRunning) return <RunPanel run={run} />;
  const stepName = t(`shell.step.${step}`);
  return (
    <Stack gap="sm">
      <Text size="sm" className={classes.connection}>
        <span className={classes.quiet}>{t('ai.draft.connection')}</span> {connection.name},{' '}
        {connection.model}
        {outgoing.data !== undefined && (
          <span className={classes.quiet}>
            {' '}
            ({t(outgoing.data.isLocal ? 'ai.draft.local' : 'ai.draft.remote')})
          </span>
        )}
      </Text>
      <Radio.Group
        label={t('ai.draft.what')}
        value={what}
        onChange={(value) =>
          useSidePanel.setState({ what: value === 'step' || value === 'part' ? value : 'whole' })
        }
      >
        <Stack gap={6} mt={6}>
          <Radio value="whole" label={t('ai.draft.whole')} />
          <Radio value="step" label={t('ai.draft.step', { step: stepName })} />
          <Radio value="part" label={t('ai.draft.part')} />
        </Stack>
      </Radio.Group>
      <Text size="xs" c="dimmed">
        {what === 'whole' && t('ai.draft.wholeHint')}
        {what === 'step' &&
          (step === 'review' ? t('ai.draft.noStep') : t('ai.draft.stepHint', { step: stepName }))}
        {what === 'part' &&
          (partPath === null ? t('ai.draft.noPart') : t('ai.draft.partHint', { label: partName }))}
      </Text>
      {what === 'part' && (
        <Textarea
          ref={wishField}
          label={t('ai.draft.instruction')}
          placeholder={t('ai.draft.instructionPlaceholder')}
          value={instruction}
          maxLength={1000}
          autosize
          minRows={2}
          maxRows={8}
          onChange={(event) => setInstruction(event.currentTarget.value)}
        />
      )}
      {outgoing.isFetching && (
        <Text size="xs" c="dimmed">
          {t('ai.draft.estimating')}
        </Text>
      )}
      {scope !== null && outgoing.isError && !outgoing.isFetching && (
        <Alert color="orange" role="status">
          {failureOf(outgoing.error, t).message}
        </Alert>
      )}
      {scope !== null && outgoing.data !== undefined && (
        <EstimateLine estimate={outgoing.data.estimate} />
      )}
      {isBarred && (
        <Alert color="orange" role="status">
          {t('ai.draft.localOnly')}
        </Alert>
      )}
      <Group gap="xs">
        <Button
          size="sm"
          leftSection={<Sparkles size={15} aria-hidden />}
          disabled={exact === null || isBarred || outgoing.isError || privacy.data === undefined}
          onClick={() => (isFirst ? look() : begin())}
        >
          {isFirst ? t('ai.draft.startFirst') : t('ai.draft.start')}
        </Button>
        {!isFirst && (
          <Button
            size="sm"
            variant="subtle"
            leftSection={<Eye size={15} aria-hidden />}
            disabled={exact === null}
            onClick={look}
          >
            {t('ai.draft.preview')}
          </Button>
        )}
      </Group>
      {exact !== null && (
        <PreviewModal
          designId={designId}
          outgoing={{ kind: 'draft', scope: exact }}
          isOpen={isPreviewOpen}
          onClose={preview.close}
          onSend={begin}
        />
      )}
      {run !== undefined && (isOfModel(run) || run.job?.error !== null) && <RunPanel run={run} />}
    </Stack>
  );
}

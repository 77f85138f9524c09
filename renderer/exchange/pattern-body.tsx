/** The patterns that are here: add one to a stage, take in more from a file, delete. */
import { ActionIcon, Alert, Button, FileButton, Group, NativeSelect, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { FileUp, Plus, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { entries } from '../../design/collection.ts';
import { useT } from '../i18n/use-t.tsx';
import { flushDrafts } from '../kit/use-draft-text.ts';
import { api, core } from '../rpc/client.ts';
import { failureOf } from '../rpc/failure.ts';
import { Loading } from '../shell/loading.tsx';
import { useDesign, useDesignStore } from '../store/use-document.tsx';
import classes from './exchange.module.css';

export function PatternBody({ onClose }: { onClose: () => void }) {
  const t = useT();
  const store = useDesignStore();
  const queries = useQueryClient();
  const stages = useDesign((design) => design.journey.stages);
  const list = useQuery(api.exchange.patterns.list.queryOptions({ staleTime: 0 }));
  const [stageId, setStage] = useState(stages.order[0] ?? '');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const reset = useRef<() => void>(null);
  const run = async (work: () => Promise<string>): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      const message = await work();
      notifications.show({ message });
    } catch (error) {
      setProblem(failureOf(error, t).message);
    }
    await queries.invalidateQueries({ queryKey: api.exchange.key() });
    setBusy(false);
  };
  const add = (patternId: string, title: string): Promise<void> =>
    run(async () => {
      flushDrafts();
      await store.flush();
      const { document, revision } = store.getState();
      const at = { designId: document.id, baseRevision: revision };
      await core.exchange.patterns.use({ patternId, ...at, stageId });
      await store.reload();
      onClose();
      return t('exchange.patterns.used', { title });
    });
  const take = (file: File): Promise<void> =>
    run(async () => {
      const { id: fileId } = await core.files.put(file);
      const { items } = await core.exchange.inspect({ fileId });
      const patterns = items.filter(({ kind }) => kind === 'pattern');
      if (patterns.length === 0) return t('exchange.patterns.notPattern');
      const choices = patterns.flatMap(({ id, known }) =>
        known === 'same' ? [] : [{ id, as: known === 'no' ? ('new' as const) : ('copy' as const) }],
      );
      if (choices.length === 0) return t('exchange.patterns.nothingNew');
      const { patternIds } = await core.exchange.take({ fileId, choices });
      return t('exchange.patterns.imported', { count: patternIds.length });
    });
  return (
    <div className={classes.patterns}>
      <p className={classes.hint}>
        {t(list.data?.length === 0 ? 'exchange.patterns.none' : 'exchange.patterns.hint')}
      </p>
      <Group justify="space-between" align="flex-end">
        <NativeSelect
          size="sm"
          style={{ flex: '1 1 16rem' }}
          label={t('exchange.patterns.stage')}
          value={stageId}
          onChange={(event) => setStage(event.currentTarget.value)}
          data={entries(stages).map(([value, { name }], index) => ({
            value,
            label: `${index + 1}. ${name.text.trim() || t('shell.part.untitled')}`,
          }))}
        />
        <FileButton
          accept=".jelajah"
          resetRef={reset}
          onChange={(file) => {
            reset.current?.();
            if (file !== null) void take(file);
          }}
        >
          {(button) => (
            <Button
              {...button}
              variant="default"
              disabled={isBusy}
              leftSection={<FileUp size={16} aria-hidden />}
            >
              {t('exchange.patterns.import')}
            </Button>
          )}
        </FileButton>
      </Group>
      {problem !== null && (
        <Alert color="red" role="alert">
          {problem}
        </Alert>
      )}
      {list.isPending && <Loading />}
      <ul className={classes.patternList}>
        {(list.data ?? []).map((pattern) => {
          const title = pattern.title.trim() || t('shell.part.untitled');
          return (
            <li key={pattern.id}>
              <div>
                <strong>{title}</strong>
                <Text size="sm" c="dimmed">
                  {[
                    t('exchange.patterns.activities', { count: pattern.activities }),
                    ...(pattern.author === ''
                      ? []
                      : [t('exchange.patterns.author', { name: pattern.author })]),
                  ].join(' · ')}
                </Text>
              </div>
              <Group gap={6} wrap="nowrap">
                <Button
                  size="xs"
                  disabled={isBusy || stageId === ''}
                  leftSection={<Plus size={14} aria-hidden />}
                  aria-label={t('exchange.patterns.useNamed', { title })}
                  onClick={() => void add(pattern.id, title)}
                >
                  {t('exchange.patterns.use')}
                </Button>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  disabled={isBusy}
                  aria-label={t('exchange.patterns.remove', { title })}
                  onClick={() =>
                    void run(async () => {
                      await core.exchange.patterns.remove({ id: pattern.id });
                      return t('exchange.patterns.removed');
                    })
                  }
                >
                  <Trash2 size={15} aria-hidden />
                </ActionIcon>
              </Group>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

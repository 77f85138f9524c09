/** Attached documents: drop, follow, list, read, remove. */
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { SourceRow as Row } from '../../../contract/index.ts';
import { useT } from '../../i18n/use-t.tsx';
import { Section } from '../../kit/section.tsx';
import { api, core } from '../../rpc/client.ts';
import { failureOf, messageOf } from '../../rpc/failure.ts';
import { ImportRow } from './sources/import-row.tsx';
import { importFiles, resumeImports, useImports } from './sources/imports.ts';
import { SourceDrop } from './sources/source-drop.tsx';
import { SourceRow } from './sources/source-row.tsx';
import classes from './sources/sources.module.css';

const SourceReader = lazy(async () => ({
  default: (await import('./sources/source-reader.tsx')).SourceReader,
}));

export function SourceSection({ designId }: { designId: string }) {
  const t = useT();
  const queries = useQueryClient();
  const list = useQuery(api.sources.list.queryOptions({ input: { designId } }));
  const all = useImports((state) => state.all);
  const running = all.filter((one) => one.designId === designId);
  const [opened, setOpened] = useState<Row | null>(null);
  const [leaving, setLeaving] = useState<Row | null>(null);

  useEffect(() => {
    // A window that was reloaded goes on; one that cannot ask now sees the list when it is read again.
    resumeImports(designId).catch(() => undefined);
  }, [designId]);
  // One that has ended has come into the list, or says why not.
  const before = useRef(running.length);
  useEffect(() => {
    if (running.length < before.current)
      void queries.invalidateQueries({ queryKey: api.sources.key() });
    before.current = running.length;
  }, [running.length, queries]);

  const remove = async (row: Row): Promise<void> => {
    setLeaving(null);
    try {
      const rows = await core.sources.remove({ designId, sourceId: row.id });
      queries.setQueryData(api.sources.list.queryKey({ input: { designId } }), rows);
    } catch (error) {
      notifications.show({ color: 'red', message: failureOf(error, t).message });
    }
  };
  const rows = list.data ?? [];
  return (
    <Section title={t('sources.title')} hint={t('sources.hint')}>
      <SourceDrop onFiles={(files) => void importFiles(designId, files, messageOf)} />
      {running.length > 0 && (
        <ul className={classes.list} aria-live="polite">
          {running.map((one) => (
            <ImportRow key={one.key} one={one} />
          ))}
        </ul>
      )}
      {list.isError && (
        <Text size="sm" c="red" role="alert">
          {failureOf(list.error, t).message}
        </Text>
      )}
      {rows.length === 0 && list.isSuccess && running.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('sources.empty')}
        </Text>
      )}
      {rows.length > 0 && (
        <ul className={classes.list}>
          {rows.map((row) => (
            <SourceRow
              key={row.id}
              row={row}
              onOpen={() => setOpened(row)}
              onRemove={() => setLeaving(row)}
            />
          ))}
        </ul>
      )}
      <Text size="xs" c="dimmed">
        {t('sources.privacy')}
      </Text>
      {opened !== null && (
        <Suspense fallback={null}>
          <SourceReader row={opened} onClose={() => setOpened(null)} />
        </Suspense>
      )}
      <Modal
        opened={leaving !== null}
        onClose={() => setLeaving(null)}
        title={t('sources.removeTitle')}
        closeButtonProps={{ 'aria-label': t('shell.close') }}
        centered
      >
        {leaving !== null && (
          <Stack>
            <Text size="sm">{t('sources.removeText', { name: leaving.name })}</Text>
            <Group justify="flex-end">
              <Button variant="default" onClick={() => setLeaving(null)}>
                {t('sources.cancel')}
              </Button>
              <Button color="red" onClick={() => void remove(leaving)}>
                {t('sources.remove')}
              </Button>
            </Group>
          </Stack>
        )}
      </Modal>
    </Section>
  );
}

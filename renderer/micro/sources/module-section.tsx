/** The modules of a series: added, followed while they are read, replaced by newer files, taken off. */
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { SourceRow } from '../../../contract/index.ts';
import { useT } from '../../i18n/use-t.tsx';
import { Section } from '../../kit/section.tsx';
import { api, core } from '../../rpc/client.ts';
import { failureOf, messageOf } from '../../rpc/failure.ts';
import { ImportRow } from '../../steps/problem/sources/import-row.tsx';
import { importFiles, resumeImports, useImports } from '../../steps/problem/sources/imports.ts';
import { SourceDrop } from '../../steps/problem/sources/source-drop.tsx';
import listClasses from '../../steps/problem/sources/sources.module.css';
import { useSettleSeries } from '../jobs/series-jobs.ts';
import { useSourcePane } from '../source/source-pane-state.ts';
import { ModuleRow } from './module-row.tsx';
import { useReplaceModule } from './use-replace-module.ts';

export function ModuleSection({ seriesId }: { seriesId: string }) {
  const t = useT();
  const list = useQuery(api.sources.list.queryOptions({ input: { designId: seriesId } }));
  const all = useImports((state) => state.all);
  const running = all.filter((one) => one.designId === seriesId);
  const settle = useSettleSeries();
  const replace = useReplaceModule(seriesId);
  const [leaving, setLeaving] = useState<SourceRow | null>(null);
  useEffect(() => {
    resumeImports(seriesId).catch(() => undefined);
  }, [seriesId]);
  // One that has ended belongs to the series now, or says why not.
  const before = useRef(running.length);
  useEffect(() => {
    if (running.length < before.current) void settle();
    before.current = running.length;
  }, [running.length, settle]);
  const remove = async (row: SourceRow): Promise<void> => {
    setLeaving(null);
    try {
      await core.sources.remove({ designId: seriesId, sourceId: row.id });
    } catch (error) {
      notifications.show({ color: 'red', message: failureOf(error, t).message });
    }
    await settle();
  };
  const rows = list.data ?? [];
  return (
    <Section title={t('micro.sources.title')} hint={t('micro.sources.hint')}>
      {rows.length > 0 && (
        <ul className={listClasses.list}>
          {rows.map((row) => (
            <ModuleRow
              key={row.id}
              row={row}
              onOpen={() => useSourcePane.getState().show(row.id, null)}
              onReplace={(file) => void replace(row, file)}
              onRemove={() => setLeaving(row)}
            />
          ))}
        </ul>
      )}
      {running.length > 0 && (
        <ul className={listClasses.list} aria-live="polite">
          {running.map((one) => (
            <ImportRow key={one.key} one={one} />
          ))}
        </ul>
      )}
      <SourceDrop
        text={t(rows.length === 0 ? 'micro.sources.drop' : 'micro.sources.dropMore')}
        onFiles={(files) => void importFiles(seriesId, files, messageOf)}
      />
      {list.isError && (
        <Text size="sm" c="var(--error)" role="alert">
          {failureOf(list.error, t).message}
        </Text>
      )}
      <Text size="xs" c="dimmed">
        {t('micro.sources.privacy')}
      </Text>
      <Modal
        opened={leaving !== null}
        onClose={() => setLeaving(null)}
        title={t('micro.sources.removeTitle')}
        closeButtonProps={{ 'aria-label': t('shell.close') }}
        centered
      >
        {leaving !== null && (
          <Stack>
            <Text size="sm">{t('micro.sources.removeText', { name: leaving.name })}</Text>
            <Group justify="flex-end">
              <Button variant="default" onClick={() => setLeaving(null)}>
                {t('common.cancel')}
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

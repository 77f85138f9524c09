/** Where the data lies, whether it is whole, its backups. */
import { Button, Code, Group, Table, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { FolderOpen, HardDriveDownload, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import type { Backup } from '../../contract/index.ts';
import { formatInstant, formatNumber } from '../i18n/format.ts';
import { useT } from '../i18n/use-t.tsx';
import { Section } from '../kit/section.tsx';
import { api, core } from '../rpc/client.ts';
import { failureOf } from '../rpc/failure.ts';
import { runJob } from '../shell/running-job.ts';
import { RestoreDialog } from './restore-dialog.tsx';

const megabyte = 1_000_000;

export function DataSection() {
  const t = useT();
  const queries = useQueryClient();
  const info = useQuery(api.data.info.queryOptions());
  const backups = useQuery(api.data.backups.list.queryOptions());
  const capabilities = useQuery(api.host.capabilities.queryOptions());
  const [wanted, setWanted] = useState<Backup | null>(null);
  const guarded = async (work: () => Promise<string | null>): Promise<void> => {
    try {
      const message = await work();
      if (message !== null) notifications.show({ message });
    } catch (error) {
      notifications.show({ color: 'red', message: failureOf(error, t).message });
    }
    await queries.invalidateQueries({ queryKey: api.data.key() });
  };
  const restore = (backup: Backup): Promise<void> =>
    guarded(async () => {
      await core.data.backups.restore({ backupId: backup.id });
      await queries.invalidateQueries();
      return t('settings.restored');
    });
  return (
    <Section title={t('settings.data')} hint={t('settings.dataHint')}>
      {info.data !== undefined && (
        <Text size="sm">
          {t('settings.dataFolder')} <Code>{info.data.folder}</Code>
          <br />
          {t('settings.dataSize', {
            designs: info.data.designs,
            size: formatNumber(Math.max(0.1, info.data.size / megabyte), t.language, 1),
          })}
        </Text>
      )}
      <Group>
        {capabilities.data?.revealInFolder === true && (
          <Button
            size="xs"
            variant="default"
            leftSection={<FolderOpen size={15} aria-hidden />}
            onClick={() =>
              void guarded(async () => {
                await core.host.revealDataFolder();
                return null;
              })
            }
          >
            {t('settings.openFolder')}
          </Button>
        )}
        <Button
          size="xs"
          variant="default"
          leftSection={<ShieldCheck size={15} aria-hidden />}
          onClick={() =>
            void guarded(async () => {
              const { ok, problems } = await core.data.integrity();
              return ok
                ? t('settings.integrityGood')
                : t('settings.integrityBad', { count: problems.length });
            })
          }
        >
          {t('settings.integrity')}
        </Button>
        <Button
          size="xs"
          leftSection={<HardDriveDownload size={15} aria-hidden />}
          onClick={() =>
            void guarded(async () => {
              const job = await runJob(t('settings.backingUp'), () => core.data.backups.create());
              return job.error === null
                ? t('settings.backedUp')
                : t.dynamic(job.error.key, job.error.params);
            })
          }
        >
          {t('settings.backup')}
        </Button>
      </Group>
      {backups.data?.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('settings.noBackups')}
        </Text>
      )}
      {backups.data !== undefined && backups.data.length > 0 && (
        <Table.ScrollContainer minWidth={520}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('settings.backupAt')}</Table.Th>
                <Table.Th>{t('settings.backupSize')}</Table.Th>
                <Table.Th>{t('settings.backupActions')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {backups.data.map((backup) => (
                <Table.Tr key={backup.id}>
                  <Table.Td>{formatInstant(backup.at, t.language)}</Table.Td>
                  <Table.Td>{formatNumber(backup.size / megabyte, t.language, 1)} MB</Table.Td>
                  <Table.Td>
                    <Group gap={4}>
                      <Button
                        size="compact-xs"
                        variant="subtle"
                        onClick={() =>
                          void guarded(async () => {
                            const { ok, designs, problems } = await core.data.backups.rehearse({
                              backupId: backup.id,
                            });
                            return ok
                              ? t('settings.rehearsed', { count: designs })
                              : t('settings.rehearsalFailed', { count: problems.length });
                          })
                        }
                      >
                        {t('settings.rehearse')}
                      </Button>
                      <Button size="compact-xs" variant="subtle" onClick={() => setWanted(backup)}>
                        {t('settings.restore')}
                      </Button>
                    </Group>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      <RestoreDialog
        backup={wanted}
        onClose={() => setWanted(null)}
        onRestore={(backup) => {
          setWanted(null);
          void restore(backup);
        }}
      />
    </Section>
  );
}

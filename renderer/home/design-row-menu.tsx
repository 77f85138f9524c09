/** What can be done with a design from the list. */
import { ActionIcon, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { Archive, ArchiveRestore, Copy, EllipsisVertical, Trash2, Undo2 } from 'lucide-react';
import type { DesignRow } from '../../contract/index.ts';
import { useT } from '../i18n/use-t.tsx';
import { api, core } from '../rpc/client.ts';
import { failureOf } from '../rpc/failure.ts';
import { usePurge } from './use-purge.tsx';

export function DesignRowMenu({ row, title }: { row: DesignRow; title: string }) {
  const t = useT();
  const queries = useQueryClient();
  const designId = row.id;
  const run = async (call: () => Promise<unknown>, done: string): Promise<void> => {
    try {
      await call();
      notifications.show({ message: done, autoClose: 2500 });
    } catch (error) {
      notifications.show({ color: 'red', message: failureOf(error, t).message });
    }
    await queries.invalidateQueries({ queryKey: api.designs.key() });
  };
  const { confirmPurge, dialog } = usePurge(title, () =>
    run(() => core.designs.purge({ designId }), t('home.done.purged')),
  );
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('home.menu', { title })}
          >
            <EllipsisVertical size={17} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {row.shelf !== 'trashed' && (
            <Menu.Item
              leftSection={<Copy size={15} aria-hidden />}
              onClick={() =>
                void run(
                  () => core.designs.create({ from: 'copy', designId }),
                  t('home.done.copied'),
                )
              }
            >
              {t('home.copy')}
            </Menu.Item>
          )}
          {row.shelf === 'active' && (
            <Menu.Item
              leftSection={<Archive size={15} aria-hidden />}
              onClick={() =>
                void run(() => core.designs.archive({ designId }), t('home.done.archived'))
              }
            >
              {t('home.archive')}
            </Menu.Item>
          )}
          {row.shelf !== 'active' && (
            <Menu.Item
              leftSection={
                row.shelf === 'trashed' ? (
                  <Undo2 size={15} aria-hidden />
                ) : (
                  <ArchiveRestore size={15} aria-hidden />
                )
              }
              onClick={() =>
                void run(() => core.designs.restore({ designId }), t('home.done.restored'))
              }
            >
              {t('home.restore')}
            </Menu.Item>
          )}
          {row.shelf === 'trashed' ? (
            <Menu.Item
              color="red"
              leftSection={<Trash2 size={15} aria-hidden />}
              onClick={confirmPurge}
            >
              {t('home.purge')}
            </Menu.Item>
          ) : (
            <Menu.Item
              leftSection={<Trash2 size={15} aria-hidden />}
              onClick={() =>
                void run(() => core.designs.trash({ designId }), t('home.done.trashed'))
              }
            >
              {t('home.trash')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {dialog}
    </>
  );
}

/** What can be done with a document from the list. */
import { ActionIcon, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import {
  Archive,
  ArchiveRestore,
  Copy,
  EllipsisVertical,
  EyeOff,
  FileDown,
  Trash2,
  Undo2,
} from 'lucide-react';
import { useRef } from 'react';
import type { Shelf } from '../../contract/index.ts';
import { useT } from '../i18n/use-t.tsx';
import { api } from '../rpc/client.ts';
import { failureOf } from '../rpc/failure.ts';
import { usePurge } from './use-purge.tsx';

/** The calls of the document's kind. */
export interface RowCalls {
  copy: () => Promise<unknown>;
  archive: () => Promise<unknown>;
  restore: () => Promise<unknown>;
  trash: () => Promise<unknown>;
  purge: () => Promise<unknown>;
  /** Absent where the kind has no file of its own; it tells the user itself how it went. */
  save?: () => Promise<void>;
  /** Opens what shares it without names; `from` is pressed for it. */
  share?: (from: Element | null) => void;
}

export function RowMenu(props: { shelf: Shelf; title: string; calls: RowCalls }) {
  const t = useT();
  const queries = useQueryClient();
  const target = useRef<HTMLButtonElement>(null);
  const { shelf, title, calls } = props;
  const run = async (call: () => Promise<unknown>, done: string): Promise<void> => {
    try {
      await call();
      notifications.show({ message: done, autoClose: 2500 });
    } catch (error) {
      notifications.show({ color: 'red', message: failureOf(error, t).message });
    }
    await Promise.all(
      [api.designs.key(), api.series.list.key()].map((queryKey) =>
        queries.invalidateQueries({ queryKey }),
      ),
    );
  };
  const { confirmPurge, dialog } = usePurge(title, () => run(calls.purge, t('home.done.purged')));
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon
            ref={target}
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('home.menu', { title })}
          >
            <EllipsisVertical size={17} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {shelf !== 'trashed' && (
            <Menu.Item
              leftSection={<Copy size={15} aria-hidden />}
              onClick={() => void run(calls.copy, t('home.done.copied'))}
            >
              {t('home.copy')}
            </Menu.Item>
          )}
          {shelf !== 'trashed' && calls.save !== undefined && (
            <Menu.Item
              leftSection={<FileDown size={15} aria-hidden />}
              onClick={() => void calls.save?.()}
            >
              {t('home.bundle.export')}
            </Menu.Item>
          )}
          {shelf !== 'trashed' && calls.share !== undefined && (
            <Menu.Item
              leftSection={<EyeOff size={15} aria-hidden />}
              onClick={() => calls.share?.(target.current)}
            >
              {t('exchange.share')}
            </Menu.Item>
          )}
          {shelf === 'active' && (
            <Menu.Item
              leftSection={<Archive size={15} aria-hidden />}
              onClick={() => void run(calls.archive, t('home.done.archived'))}
            >
              {t('home.archive')}
            </Menu.Item>
          )}
          {shelf !== 'active' && (
            <Menu.Item
              leftSection={
                shelf === 'trashed' ? (
                  <Undo2 size={15} aria-hidden />
                ) : (
                  <ArchiveRestore size={15} aria-hidden />
                )
              }
              onClick={() => void run(calls.restore, t('home.done.restored'))}
            >
              {t('home.restore')}
            </Menu.Item>
          )}
          {shelf === 'trashed' ? (
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
              onClick={() => void run(calls.trash, t('home.done.trashed'))}
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

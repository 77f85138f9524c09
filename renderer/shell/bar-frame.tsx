/** What every open document has above it: way home, title, save state, undo and redo, search, settings. */
import { ActionIcon, Group, Tooltip } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { House, Redo2, Search, Settings, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useT } from '../i18n/use-t.tsx';
import { flushDrafts } from '../kit/use-draft-text.ts';
import { go } from '../router.ts';
import { useDocumentState, useDocumentStore } from '../store/use-document.tsx';
import { DocumentTitle } from './document-title.tsx';
import { SaveBadge } from './save-badge.tsx';
import classes from './top-bar.module.css';

export function BarFrame(props: { titleLabel: string; children: ReactNode }) {
  const t = useT();
  const store = useDocumentStore();
  const canUndo = useDocumentState((state) => state.canUndo);
  const canRedo = useDocumentState((state) => state.canRedo);
  const step = (way: 'undo' | 'redo') => () => {
    flushDrafts();
    void store[way]();
  };
  return (
    <header className={classes.bar}>
      <Tooltip label={t('shell.toHome')}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t('shell.toHome')}
          onClick={() => go({ at: 'home' })}
        >
          <House size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <DocumentTitle label={props.titleLabel} />
      <SaveBadge />
      <Group gap={4}>
        <Tooltip label={`${t('shell.undo')} (Ctrl+Z)`}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('shell.undo')}
            disabled={!canUndo}
            onClick={step('undo')}
          >
            <Undo2 size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={`${t('shell.redo')} (Ctrl+Y)`}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('shell.redo')}
            disabled={!canRedo}
            onClick={step('redo')}
          >
            <Redo2 size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={`${t('shell.search')} (Ctrl+K)`}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('shell.search')}
            onClick={spotlight.open}
          >
            <Search size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={t('shell.settings')}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('shell.settings')}
            onClick={() => go({ at: 'settings' })}
          >
            <Settings size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
        {props.children}
      </Group>
    </header>
  );
}

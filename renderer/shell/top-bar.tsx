/** Title, save state, undo and redo, search, findings. */
import { ActionIcon, Button, Group, Tooltip, VisuallyHidden } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { useQuery } from '@tanstack/react-query';
import {
  House,
  ListChecks,
  LoaderCircle,
  Redo2,
  Search,
  Settings,
  Sparkles,
  Undo2,
} from 'lucide-react';
import { useIsDrafting } from '../ai/use-runs.ts';
import { useT } from '../i18n/use-t.tsx';
import { flushDrafts } from '../kit/use-draft-text.ts';
import { go } from '../router.ts';
import { api } from '../rpc/client.ts';
import { useSidePanel } from '../store/side-panel.ts';
import { useDocumentState, useDocumentStore } from '../store/use-document.tsx';
import { DesignTitle } from './design-title.tsx';
import { useFindings } from './findings.tsx';
import { SaveBadge } from './save-badge.tsx';
import classes from './top-bar.module.css';

export function TopBar({ designId }: { designId: string }) {
  const t = useT();
  const store = useDocumentStore();
  const canUndo = useDocumentState((state) => state.canUndo);
  const canRedo = useDocumentState((state) => state.canRedo);
  const findings = useFindings();
  const side = useSidePanel((state) => state.side);
  const toggle = useSidePanel((state) => state.toggle);
  const isDrafting = useIsDrafting(designId);
  const proposals = useQuery(api.proposals.list.queryOptions({ input: { designId } }));
  const waiting = proposals.data?.length ?? 0;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
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
      <DesignTitle />
      <SaveBadge />
      <Group gap={4} wrap="nowrap">
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
        <Tooltip label={`${t('ai.title')} (Ctrl+J)`}>
          <Button
            variant={side === 'ai' ? 'filled' : 'default'}
            size="xs"
            leftSection={
              isDrafting ? (
                <LoaderCircle size={15} aria-hidden className={classes.turning} />
              ) : (
                <Sparkles size={15} aria-hidden />
              )
            }
            aria-expanded={side === 'ai'}
            onClick={() => toggle('ai')}
          >
            {t('ai.button')}
            {waiting > 0 && <span className={classes.waiting}>{waiting}</span>}
            <VisuallyHidden>
              {' '}
              {isDrafting
                ? t('ai.buttonRunning')
                : waiting > 0
                  ? t('ai.buttonProposals', { count: waiting })
                  : t('ai.buttonPanel')}
            </VisuallyHidden>
          </Button>
        </Tooltip>
        <Button
          variant={side === 'findings' ? 'filled' : 'default'}
          size="xs"
          leftSection={<ListChecks size={15} aria-hidden />}
          aria-expanded={side === 'findings'}
          onClick={() => toggle('findings')}
        >
          {t('shell.findings.button', { count: findings.length, errors })}
        </Button>
      </Group>
    </header>
  );
}

/** Ctrl+K: go to a step, a design, a text; run an action. Searches everything that is stored. */
import { Highlight } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import {
  Spotlight,
  type SpotlightActionData,
  type SpotlightActionGroupData,
} from '@mantine/spotlight';
import { useQuery } from '@tanstack/react-query';
import {
  ArrowRight,
  Download,
  FileText,
  House,
  Layers,
  MessageSquare,
  Plus,
  Redo2,
  Search,
  Settings,
  Sparkles,
  Undo2,
} from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { SearchHit, SeriesHit } from '../../contract/index.ts';
import { openExport } from '../export/export-state.ts';
import { useT } from '../i18n/use-t.tsx';
import { go } from '../router.ts';
import { api } from '../rpc/client.ts';
import { type StepName, stepNames } from '../steps/step-names.ts';
import { jumpInSeries, jumpTo } from '../store/jump.ts';
import { useSidePanel } from '../store/side-panel.ts';

export function Palette(props: {
  designId?: string;
  step?: StepName;
  /** What can be done where it stands, before everything else. */
  own?: readonly SpotlightActionData[];
  /** A document is open whose edits can be undone. */
  hasHistory?: boolean;
}) {
  const { designId, step, own = [], hasHistory = designId !== undefined } = props;
  const t = useT();
  const [query, setQuery] = useState('');
  const [pausedQuery] = useDebouncedValue(query.trim(), 120);
  const hits = useQuery(
    api.designs.search.queryOptions({
      input: { query: pausedQuery, limit: 12 },
      enabled: pausedQuery.length >= 2,
      placeholderData: (before) => before,
    }),
  );
  const seriesHits = useQuery(
    api.series.search.queryOptions({
      input: { query: pausedQuery, limit: 12 },
      enabled: pausedQuery.length >= 2,
      placeholderData: (before) => before,
    }),
  );
  const steps: SpotlightActionData[] =
    designId === undefined
      ? []
      : stepNames.map((step, index) => ({
          id: `step-${step}`,
          label: `${index + 1}. ${t(`shell.step.${step}`)}`,
          leftSection: <ArrowRight size={16} aria-hidden />,
          onClick: () => go({ at: 'design', designId, step }),
        }));
  const actions: SpotlightActionData[] = [
    {
      id: 'home',
      label: t('shell.toHome'),
      leftSection: <House size={16} aria-hidden />,
      onClick: () => go({ at: 'home' }),
    },
    {
      id: 'new',
      label: t('shell.newDesign'),
      leftSection: <Plus size={16} aria-hidden />,
      onClick: () => go({ at: 'new' }),
    },
    {
      id: 'new-series',
      label: t('home.newSeries'),
      leftSection: <Layers size={16} aria-hidden />,
      onClick: () => go({ at: 'new-series' }),
    },
    {
      id: 'settings',
      label: t('shell.settings'),
      leftSection: <Settings size={16} aria-hidden />,
      onClick: () => go({ at: 'settings' }),
    },
  ];
  const history: SpotlightActionData[] = !hasHistory
    ? []
    : [
        {
          id: 'undo',
          label: t('shell.undo'),
          leftSection: <Undo2 size={16} aria-hidden />,
          onClick: () => press('z'),
        },
        {
          id: 'redo',
          label: t('shell.redo'),
          leftSection: <Redo2 size={16} aria-hidden />,
          onClick: () => press('y'),
        },
      ];
  const { openAi, openDraft } = useSidePanel.getState();
  const ai: SpotlightActionData[] =
    designId === undefined
      ? []
      : [
          { name: 'open' as const, onClick: () => openAi('draft') },
          { name: 'whole' as const, onClick: () => openDraft('whole') },
          ...(step === 'review'
            ? []
            : [{ name: 'step' as const, onClick: () => openDraft('step') }]),
          { name: 'proposals' as const, onClick: () => openAi('proposals') },
          { name: 'review' as const, onClick: () => openAi('review') },
          { name: 'ask' as const, onClick: () => openAi('ask') },
        ].map(({ name, onClick }) => ({
          id: `ai-${name}`,
          label: t(`ai.palette.${name}`),
          leftSection: <Sparkles size={16} aria-hidden />,
          onClick,
        }));
  const exporting: SpotlightActionData[] =
    designId === undefined
      ? []
      : [
          {
            id: 'export',
            label: t('exportDialog.open'),
            leftSection: <Download size={16} aria-hidden />,
            onClick: () => openExport(),
          },
          {
            id: 'comments',
            label: t('reviewDesk.comments.title'),
            leftSection: <MessageSquare size={16} aria-hidden />,
            onClick: () => useSidePanel.getState().openComments(null),
          },
        ];
  const words = query.trim().toLowerCase();
  const matching = [...own, ...steps, ...exporting, ...ai, ...history, ...actions].filter(
    ({ label }) => (label ?? '').toLowerCase().includes(words),
  );
  const foundOf = (
    { row, snippets }: SearchHit | SeriesHit,
    icon: ReactNode,
    onOpen: (path: string | null) => void,
  ): SpotlightActionData => {
    const first = snippets[0];
    return {
      id: row.id,
      label: row.title || t('shell.part.untitled'),
      leftSection: icon,
      children: (
        <div style={{ minWidth: 0 }}>
          <div style={{ fontWeight: 600 }}>{row.title || t('shell.part.untitled')}</div>
          {first !== undefined && (
            <Highlight
              size="xs"
              c="dimmed"
              lineClamp={2}
              highlight={first.segments.filter(({ hit }) => hit).map(({ text }) => text)}
            >
              {first.segments.map(({ text }) => text).join('')}
            </Highlight>
          )}
        </div>
      ),
      onClick: () => onOpen(first?.path ?? null),
    };
  };
  const found: SpotlightActionData[] =
    words.length < 2
      ? []
      : [
          ...(seriesHits.data ?? []).map((hit) =>
            foundOf(hit, <Layers size={16} aria-hidden />, (path) =>
              path === null
                ? go({ at: 'series', seriesId: hit.row.id, view: 'sources' })
                : jumpInSeries(hit.row.id, path),
            ),
          ),
          ...(hits.data ?? []).map((hit) =>
            foundOf(hit, <FileText size={16} aria-hidden />, (path) =>
              path === null
                ? go({ at: 'design', designId: hit.row.id, step: 'problem' })
                : jumpTo(hit.row.id, path),
            ),
          ),
        ];
  const groups: SpotlightActionGroupData[] = [
    { group: t('shell.palette.actions'), actions: matching },
    { group: t('shell.palette.found'), actions: found },
  ].filter(({ actions: list }) => list.length > 0);
  return (
    <Spotlight
      query={query}
      onQueryChange={setQuery}
      shortcut={['mod + K']}
      filter={(_, all) => all}
      actions={groups}
      nothingFound={t('shell.palette.nothing')}
      searchProps={{
        leftSection: <Search size={18} aria-hidden />,
        placeholder: t('shell.palette.placeholder'),
        'aria-label': t('shell.palette.placeholder'),
      }}
      limit={40}
      scrollable
      maxHeight={460}
      title={t('shell.search')}
      // The dialog keeps its name for screen readers; printed above the field it says nothing new.
      styles={{ header: { position: 'absolute', minHeight: 0, opacity: 0, pointerEvents: 'none' } }}
    />
  );
}

/** The palette's undo and redo are the same keys that the workspace listens to. */
function press(key: 'z' | 'y'): void {
  window.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true }));
}

/** The AI drawer: beside the step, like the findings, so that nothing one works on is covered. */
import { ActionIcon, Badge, Group, Tabs, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useT } from '../i18n/use-t.tsx';
import { api } from '../rpc/client.ts';
import panelClasses from '../shell/findings-panel.module.css';
import type { StepName } from '../steps/step-names.ts';
import { type AiTab, useSidePanel } from '../store/side-panel.ts';
import classes from './ai.module.css';
import { AiOff } from './ai-off.tsx';
import { AskTab } from './ask-tab.tsx';
import { DraftTab } from './draft-tab.tsx';
import { ProposalsTab } from './proposals-tab.tsx';
import { ReviewTab } from './review-tab.tsx';
import { useAi } from './use-ai.ts';

const tabs: readonly AiTab[] = ['draft', 'proposals', 'review', 'ask'];

export function AiPanel({ designId, step }: { designId: string; step: StepName }) {
  const t = useT();
  const { tab, openAi, close } = useSidePanel();
  const { connection, isPending } = useAi();
  const proposals = useQuery(api.proposals.list.queryOptions({ input: { designId } }));
  const heading = useRef<HTMLHeadingElement>(null);
  // Opened by key or button, the panel takes the focus, so that one can go on by keyboard.
  useEffect(() => {
    const isInside = heading.current?.closest('aside')?.contains(document.activeElement) === true;
    if (!isInside) heading.current?.focus({ preventScroll: true });
  }, []);
  const waiting = proposals.data?.length ?? 0;
  const withConnection = (name: Exclude<AiTab, 'proposals'>) => {
    if (isPending) return null;
    if (connection === null) return <AiOff />;
    if (name === 'draft') {
      return <DraftTab designId={designId} step={step} connection={connection} />;
    }
    if (name === 'review') return <ReviewTab designId={designId} step={step} />;
    return <AskTab designId={designId} />;
  };
  return (
    <aside className={panelClasses.panel} aria-label={t('ai.title')}>
      <Group justify="space-between" mb={4} wrap="nowrap">
        <Title order={2} size="1rem" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
          {t('ai.title')}
        </Title>
        <ActionIcon variant="subtle" color="gray" aria-label={t('ai.close')} onClick={close}>
          <X size={16} aria-hidden />
        </ActionIcon>
      </Group>
      <Tabs
        className={classes.panel}
        value={tab}
        keepMounted={false}
        onChange={(value) => openAi(tabs.find((name) => name === value) ?? 'draft')}
      >
        <Tabs.List className={classes.tabs}>
          {tabs.map((name) => (
            <Tabs.Tab
              key={name}
              value={name}
              className={classes.tab}
              {...(name === 'proposals' && waiting > 0
                ? {
                    rightSection: (
                      <Badge
                        size="sm"
                        variant="light"
                        className={classes.count}
                        aria-label={t('ai.tabCount', { count: waiting })}
                      >
                        {waiting}
                      </Badge>
                    ),
                  }
                : {})}
            >
              {t(`ai.tabs.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map((name) => (
          <Tabs.Panel key={name} value={name} pt="sm">
            {name === 'proposals' ? <ProposalsTab designId={designId} /> : withConnection(name)}
          </Tabs.Panel>
        ))}
      </Tabs>
    </aside>
  );
}

/** Comments beside the work: those on one text or part, on this step, or all; and what reviewers propose. */
import {
  ActionIcon,
  Badge,
  Button,
  Group,
  SegmentedControl,
  Stack,
  Tabs,
  Text,
  Title,
} from '@mantine/core';
import { ArrowLeft, X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { ProposalsTab } from '../ai/proposals-tab.tsx';
import { useT } from '../i18n/use-t.tsx';
import panelClasses from '../shell/findings-panel.module.css';
import type { StepName } from '../steps/step-names.ts';
import { useSidePanel } from '../store/side-panel.ts';
import { useDesign } from '../store/use-document.tsx';
import { CommentComposer } from './comment-composer.tsx';
import classes from './review-desk.module.css';
import { ThreadCard } from './thread-card.tsx';
import { isAbout, threadsOf } from './threads.ts';
import { usePlaceTitle } from './use-place-title.ts';
import { useReviewProposals } from './use-review-proposals.ts';

export function CommentPanel({ designId, step }: { designId: string; step: StepName }) {
  const t = useT();
  const { commentPath, commentTab, commentSerial, openComments, close } = useSidePanel();
  const heading = useRef<HTMLHeadingElement>(null);
  const proposals = useReviewProposals(designId).ofReviewers.length;
  // Opened by key or button, the panel takes the focus, so that one can go on by keyboard.
  useEffect(() => {
    const isInside = heading.current?.closest('aside')?.contains(document.activeElement) === true;
    if (!isInside) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <aside className={panelClasses.panel} aria-label={t('reviewDesk.comments.title')}>
      <Group justify="space-between" mb={4} wrap="nowrap">
        <Title order={2} size="1rem" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
          {t('reviewDesk.title')}
        </Title>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('reviewDesk.comments.close')}
          onClick={close}
        >
          <X size={16} aria-hidden />
        </ActionIcon>
      </Group>
      <Tabs
        className={classes.panelTabs}
        value={commentTab}
        keepMounted={false}
        onChange={(value) =>
          openComments(commentPath, value === 'proposals' ? 'proposals' : 'comments')
        }
      >
        <Tabs.List>
          <Tabs.Tab value="comments">{t('reviewDesk.comments.title')}</Tabs.Tab>
          <Tabs.Tab
            value="proposals"
            {...(proposals === 0
              ? {}
              : {
                  rightSection: (
                    <Badge size="sm" variant="light" className={classes.count}>
                      {proposals}
                    </Badge>
                  ),
                })}
          >
            {t('reviewDesk.panel.proposals')}
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="comments" pt="sm">
          <PanelComments
            // Another place is another box to write in.
            key={commentPath ?? ''}
            designId={designId}
            step={step}
            path={commentPath}
            serial={commentSerial}
            onAll={() => openComments(null)}
          />
        </Tabs.Panel>
        <Tabs.Panel value="proposals" pt="sm">
          <ProposalsTab designId={designId} isOfReviewers />
        </Tabs.Panel>
      </Tabs>
    </aside>
  );
}

function PanelComments(props: {
  designId: string;
  step: StepName;
  path: string | null;
  serial: number;
  onAll: () => void;
}) {
  const t = useT();
  const { designId, step, path } = props;
  const design = useDesign((whole) => whole);
  const threads = useMemo(() => threadsOf(design), [design]);
  const [scope, setScope] = useState<'step' | 'all'>('all');
  const [hasSettled, setSettled] = useState(path !== null);
  const title = usePlaceTitle(path);
  const inScope = threads.filter((thread) =>
    path === null ? scope === 'all' || thread.step === step : isAbout(thread, path),
  );
  const settled = inScope.filter(({ item }) => item.status !== 'open').length;
  const shown = hasSettled ? inScope : inScope.filter(({ item }) => item.status === 'open');
  return (
    <Stack gap="sm">
      {path === null ? (
        <SegmentedControl
          size="xs"
          aria-label={t('reviewDesk.comments.scope')}
          value={scope}
          onChange={(value) => setScope(value === 'step' ? 'step' : 'all')}
          data={[
            { value: 'all', label: t('reviewDesk.comments.everywhere') },
            { value: 'step', label: t('reviewDesk.comments.here') },
          ]}
        />
      ) : (
        <div>
          <Button
            size="compact-xs"
            variant="subtle"
            leftSection={<ArrowLeft size={13} aria-hidden />}
            onClick={props.onAll}
          >
            {t('reviewDesk.comments.all')}
          </Button>
          <Text size="sm" fw={600} mt={4} style={{ overflowWrap: 'anywhere' }}>
            {title}
          </Text>
        </div>
      )}
      {path !== null && (
        <CommentComposer
          path={path}
          label={t('reviewDesk.comments.new')}
          focusSerial={props.serial}
        />
      )}
      {shown.length === 0 && (
        <Text size="sm" c="dimmed">
          {t(path === null ? 'reviewDesk.comments.none' : 'reviewDesk.comments.noneHere')}
        </Text>
      )}
      {shown.map((thread) => (
        <ThreadCard
          key={thread.id}
          designId={designId}
          thread={thread}
          isPlaceKnown={path !== null && thread.place === path}
        />
      ))}
      {!hasSettled && settled > 0 && (
        <Button size="compact-xs" variant="subtle" onClick={() => setSettled(true)}>
          {t('reviewDesk.comments.resolvedToo', { count: settled })}
        </Button>
      )}
      {path === null && <CommentComposer path={null} label={t('reviewDesk.comments.newWhole')} />}
    </Stack>
  );
}

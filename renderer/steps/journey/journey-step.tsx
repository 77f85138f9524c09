/** Step 4, Perjalanan: ledgers, the journey as board, weeks or table, and everything it rests on. */
import { Button, Group, SegmentedControl } from '@mantine/core';
import { CalendarRange, LayoutDashboard, Plus, TableProperties } from 'lucide-react';
import { useEffect } from 'react';
import { newStage } from '../../../design/new-design.ts';
import { PatternButton } from '../../exchange/pattern-button.tsx';
import { ShareDialog } from '../../exchange/share-dialog.tsx';
import { useT } from '../../i18n/use-t.tsx';
import { Section } from '../../kit/section.tsx';
import { useFocus } from '../../store/focus.ts';
import { useDesign, useEdit } from '../../store/use-document.tsx';
import { MemoNotice } from '../pieces/memo-notice.tsx';
import { Board } from './board/board.tsx';
import { useMove } from './board/use-move.ts';
import { ActivityDrawer } from './editor/activity-drawer.tsx';
import { CourseUnitSection } from './forms/course-unit-section.tsx';
import { DeliverySection } from './forms/delivery-section.tsx';
import { JourneySection } from './forms/journey-section.tsx';
import { ReflectionSection } from './forms/reflection-section.tsx';
import { RulesSection } from './forms/rules-section.tsx';
import { StageSection } from './forms/stage-section.tsx';
import classes from './journey.module.css';
import { JpKeeping } from './jp-keeping.tsx';
import { LedgerStrip } from './ledger/ledger-strip.tsx';
import { ActivityTable } from './table/activity-table.tsx';
import { Timeline } from './timeline/timeline.tsx';
import { type JourneyView, useJourneyView } from './use-journey-view.ts';

const views: ReadonlyArray<readonly [JourneyView, typeof CalendarRange]> = [
  ['board', LayoutDashboard],
  ['weeks', CalendarRange],
  ['table', TableProperties],
];

const activityPlace = /^\/journey\/activities\/items\/([a-z]{3}_[a-z2-7]{10})(?:\/|$)/;

/** Opens the editor of the activity that jump-to looks for; leaves it closed when the step goes. */
function useFollowFocus(): void {
  const wanted = useFocus((state) => state.path);
  const serial = useFocus((state) => state.serial);
  // biome-ignore lint/correctness/useExhaustiveDependencies: serial asks again for the same path.
  useEffect(() => {
    const id = wanted === null ? undefined : activityPlace.exec(wanted)?.[1];
    if (id !== undefined) useJourneyView.getState().open(id);
  }, [wanted, serial]);
  useEffect(() => () => useJourneyView.getState().close(), []);
}

function Activities() {
  const t = useT();
  const view = useJourneyView((state) => state.view);
  const setView = useJourneyView((state) => state.setView);
  const firstStage = useDesign((design) => design.journey.stages.order[0]);
  const edit = useEdit();
  const { add } = useMove();
  if (firstStage === undefined) {
    return (
      <Section title={t('journey.empty.title')} path="/journey/activities">
        <p className={classes.empty}>{t('journey.empty.text')}</p>
        <Button
          size="xs"
          style={{ justifySelf: 'start' }}
          leftSection={<Plus size={15} aria-hidden />}
          onClick={() => {
            const id = edit.add('/journey/stages', 'stage', newStage(1));
            useFocus.getState().request(`/journey/stages/items/${id}/name`);
          }}
        >
          {t('journey.stages.add')}
        </Button>
      </Section>
    );
  }
  return (
    <>
      <div className={classes.toolbar}>
        <SegmentedControl
          size="sm"
          aria-label={t('journey.view.label')}
          value={view}
          onChange={(value) => {
            const chosen = views.find(([name]) => name === value);
            if (chosen !== undefined) setView(chosen[0]);
          }}
          data={views.map(([name, Icon]) => ({
            value: name,
            label: (
              <span className={classes.view}>
                <Icon size={15} aria-hidden />
                {t(`journey.view.${name}`)}
              </span>
            ),
          }))}
        />
        <Group gap={8}>
          <Button
            size="xs"
            variant="light"
            leftSection={<Plus size={15} aria-hidden />}
            onClick={() => add(firstStage, 'experience')}
          >
            {t('journey.board.addActivity')}
          </Button>
          <PatternButton />
        </Group>
      </div>
      <div data-path="/journey/activities" tabIndex={-1}>
        {view === 'board' && <Board />}
        {view === 'weeks' && <Timeline />}
        {view === 'table' && <ActivityTable />}
      </div>
    </>
  );
}

export function JourneyStep() {
  useFollowFocus();
  const openId = useJourneyView((state) => state.openId);
  return (
    <JpKeeping>
      <div className={classes.step}>
        <MemoNotice />
        <LedgerStrip />
        <Activities />
        <JourneySection />
        <StageSection />
        <ReflectionSection />
        <DeliverySection />
        <CourseUnitSection />
        <RulesSection />
      </div>
      {openId !== null && <ActivityDrawer id={openId} />}
      <ShareDialog />
    </JpKeeping>
  );
}

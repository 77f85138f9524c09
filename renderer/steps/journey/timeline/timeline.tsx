/** The journey by weeks: activities under their stage, a block for each week they take place. */
import { MessageCircleQuestion } from 'lucide-react';
import { type CSSProperties, useEffect, useRef, useState } from 'react';
import { entries } from '../../../../design/collection.ts';
import { activitiesOf, lastWeek, reflectionsOf } from '../../../../design/ledger.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { useDesign } from '../../../store/use-document.tsx';
import { weekDates } from '../activity-facts.ts';
import { monthsOf } from './months.ts';
import classes from './timeline.module.css';
import { TimelineRow } from './timeline-row.tsx';

export function Timeline() {
  const t = useT();
  const journey = useDesign((design) => design.journey);
  const [spoken, setSpoken] = useState('');
  const moved = useRef<string | null>(null);
  const stages = entries(journey.stages);
  const ends = stages.map(([, { startWeek, weeks }]) => startWeek + weeks - 1);
  const weeks = Math.max(1, lastWeek(journey), ...ends);
  const columns: CSSProperties & Record<'--weeks', number> = { '--weeks': weeks };
  // A block that lands on another becomes one with it; the focus stays with the week it went to.
  useEffect(() => {
    if (moved.current === null) return;
    const [activityId, occurrenceId] = moved.current.split('/');
    moved.current = null;
    const ids = journey.activities.items[activityId ?? '']?.occurrences;
    const week = ids?.items[occurrenceId ?? '']?.week;
    const first = ids?.order.find((id) => ids.items[id]?.week === week);
    document.querySelector<HTMLElement>(`[data-week-block="${first}"]`)?.focus();
  }, [journey]);
  const monthName = (month: string): string =>
    new Intl.DateTimeFormat(t.language === 'id' ? 'id-ID' : 'en-GB', {
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(`${month}-01T00:00:00Z`));
  return (
    <div className={classes.frame}>
      <section
        className={classes.scroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an area that scrolls sideways must be reachable by keyboard.
        tabIndex={0}
        aria-label={t('journey.view.weeks')}
      >
        <div className={classes.grid} style={columns}>
          {journey.startDate !== null && (
            <div className={classes.months} aria-hidden>
              {monthsOf(journey.startDate, weeks).map(({ month, week, weeks: count }) => (
                <span key={month} style={{ gridColumn: `${week + 1} / span ${count}` }}>
                  {monthName(month)}
                </span>
              ))}
            </div>
          )}
          <div className={classes.head} aria-hidden>
            <span className={classes.corner}>{t('journey.weeks.head')}</span>
            {Array.from({ length: weeks }, (_, index) => (
              <span
                // biome-ignore lint/suspicious/noArrayIndexKey: a week is its position.
                key={index}
                title={weekDates(journey.startDate, index + 1, index + 1, t) ?? undefined}
                style={{ gridColumn: index + 2 }}
              >
                {index + 1}
              </span>
            ))}
          </div>
          {stages.map(([id, stage], index) => {
            const last = stage.startWeek + stage.weeks - 1;
            const name = stage.name.text.trim() || t('shell.part.untitled');
            const reflections = reflectionsOf(journey, id).length;
            return (
              <div key={id} className={classes.stage}>
                <div className={classes.stageLine}>
                  <h3 className={classes.stageName}>{`${index + 1}. ${name}`}</h3>
                  <span
                    className={classes.span}
                    style={{ gridColumn: `${stage.startWeek + 1} / span ${stage.weeks}` }}
                    title={weekDates(journey.startDate, stage.startWeek, last, t) ?? undefined}
                  >
                    {reflections > 0 && (
                      <span
                        className={classes.reflection}
                        role="img"
                        aria-label={t('journey.board.reflections', { count: reflections })}
                        title={t('journey.board.reflections', { count: reflections })}
                      >
                        <MessageCircleQuestion size={13} aria-hidden />
                      </span>
                    )}
                  </span>
                </div>
                <ul className={classes.lines}>
                  {activitiesOf(journey, id).map(([activityId, activity]) => (
                    <TimelineRow
                      key={activityId}
                      id={activityId}
                      activity={activity}
                      onMoved={(part, occurrence, text) => {
                        moved.current = `${part}/${occurrence}`;
                        setSpoken(text);
                      }}
                    />
                  ))}
                </ul>
              </div>
            );
          })}
        </div>
      </section>
      <p className={classes.hint}>{t('journey.weeks.hint')}</p>
      <p className={classes.hidden} role="status">
        {spoken}
      </p>
    </div>
  );
}

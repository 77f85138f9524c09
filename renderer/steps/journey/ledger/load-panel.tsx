/** Minutes of a participant per week, stacked by lane; reflections are hatched. */
import { useId } from 'react';
import { values } from '../../../../design/collection.ts';
import { type WeekLoad, weekLoads } from '../../../../design/journey-edit.ts';
import { workload } from '../../../../design/ledger.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { useDesign } from '../../../store/use-document.tsx';
import { minutesText, weekDates } from '../activity-facts.ts';
import classes from './ledger.module.css';

const kinds = ['experience', 'social', 'formal', 'reflection'] as const;
const height = 92;

/** The next round number of minutes above the highest week, so that the axis has a name. */
function ceilingOf(most: number): number {
  const step = most <= 60 ? 15 : most <= 240 ? 60 : most <= 900 ? 120 : 600;
  return Math.max(step, Math.ceil(most / step) * step);
}

export function LoadPanel() {
  const t = useT();
  const hatch = useId();
  const journey = useDesign((design) => design.journey);
  const loads = weekLoads(journey);
  const totals = workload(journey);
  const busy = totals.filter((minutes) => minutes > 0);
  const most = Math.max(0, ...totals);
  const ceiling = ceilingOf(most);
  const mean =
    busy.length === 0 ? 0 : busy.reduce((sum, minutes) => sum + minutes, 0) / busy.length;
  const peak = totals.indexOf(most) + 1;
  const step = 300 / Math.max(loads.length, 1);
  const width = Math.min(step * 0.76, 22);
  const nameOf = (kind: keyof WeekLoad): string =>
    kind === 'reflection' ? t('journey.load.reflection') : t(`enums.mode.${kind}`);
  const detail = (load: WeekLoad): string =>
    kinds
      .filter((kind) => load[kind] > 0)
      .map((kind) => `${nameOf(kind)} ${minutesText(load[kind], t)}`)
      .join(', ');
  const summary =
    busy.length === 0
      ? t('journey.load.empty')
      : t('journey.load.summary', {
          mean: formatNumber(mean, t.language, 0),
          most: formatNumber(most, t.language, 0),
          week: peak,
        });
  return (
    <div className={classes.panel}>
      <h2 className={classes.title}>{t('journey.load.title')}</h2>
      <svg
        viewBox={`0 0 330 ${height + 22}`}
        className={classes.bars}
        role="img"
        aria-label={summary}
      >
        <defs>
          <pattern
            id={hatch}
            width="4"
            height="4"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="4" height="4" className={classes.hatchGround} />
            <rect width="1.6" height="4" className={classes.hatchLine} />
          </pattern>
        </defs>
        {[0, 0.5, 1].map((part) => (
          <g key={part}>
            <line
              x1="30"
              x2="330"
              y1={4 + height * (1 - part)}
              y2={4 + height * (1 - part)}
              className={part === 0 ? classes.axis : classes.gridLine}
            />
            <text x="26" y={7 + height * (1 - part)} className={classes.axisText} textAnchor="end">
              {formatNumber(ceiling * part, t.language, 0)}
            </text>
          </g>
        ))}
        {loads.map((load, index) => {
          let top = 4 + height;
          const x = 30 + index * step + (step - width) / 2;
          const dates = weekDates(journey.startDate, index + 1, index + 1, t);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a week is its position.
            <g key={index}>
              <title>
                {[t('journey.week', { week: index + 1 }), dates, detail(load) || minutesText(0, t)]
                  .filter((text) => text !== null)
                  .join(' · ')}
              </title>
              <rect x={30 + index * step} y="4" width={step} height={height} fill="transparent" />
              {kinds.map((kind) => {
                const size = (load[kind] / ceiling) * height;
                top -= size;
                return size === 0 ? null : (
                  <rect
                    key={kind}
                    x={x}
                    y={top}
                    width={width}
                    height={size}
                    className={classes.bar}
                    data-mode={kind}
                    {...(kind === 'reflection' ? { fill: `url(#${hatch})` } : {})}
                  />
                );
              })}
            </g>
          );
        })}
        {values(journey.stages).map((stage, index) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: drawn anew each time, nothing to keep.
            key={index}
            x={30 + (stage.startWeek - 1) * step + 1}
            y={height + 7}
            width={Math.max(
              0,
              Math.min(stage.weeks, loads.length - stage.startWeek + 1) * step - 2,
            )}
            height="3"
            rx="1.5"
            className={classes.stageBand}
          />
        ))}
        {loads.map((_, index) =>
          index === 0 || (index + 1) % (loads.length > 30 ? 8 : 4) === 0 ? (
            <text
              // biome-ignore lint/suspicious/noArrayIndexKey: a week is its position.
              key={index}
              x={30 + (index + 0.5) * step}
              y={height + 21}
              className={classes.axisText}
              textAnchor="middle"
            >
              {index + 1}
            </text>
          ) : null,
        )}
      </svg>
      <p className={classes.note}>{summary}</p>
    </div>
  );
}

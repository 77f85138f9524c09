/** One heading of the coverage strip; a click opens it in the module. */
import type { HeadingCoverage } from '../../../design/micro/import-report.ts';
import { useT } from '../../i18n/use-t.tsx';
import { useSourcePane } from '../source/source-pane-state.ts';
import { isSection, placeLabel } from './place-label.ts';
import classes from './sources.module.css';

export function CoverageRow(props: {
  heading: HeadingCoverage;
  longest: number;
  /** Units exist: before, nothing is used, and that is no fault. */
  hasUnits: boolean;
  /** Left out on purpose (front matter, exercises, by wish): unused, and that is no fault either. */
  isAside: boolean;
}) {
  const t = useT();
  const { heading, longest } = props;
  const { sentences, used } = heading;
  const state = !props.hasUnits
    ? 'open'
    : used === 0
      ? props.isAside
        ? 'aside'
        : 'none'
      : used === sentences
        ? 'whole'
        : 'part';
  const title = heading.text === '' ? t('micro.coverage.before') : heading.text;
  return (
    <li>
      <button
        type="button"
        className={classes.heading}
        data-is-chapter={sentences === 0}
        onClick={() =>
          useSourcePane.getState().show(heading.sourceId, heading.blockId ?? heading.container)
        }
      >
        <span
          className={classes.headingText}
          title={title}
          style={{ paddingInlineStart: `${Math.max(0, heading.level - 1) * 14}px` }}
        >
          {title}
        </span>
        <span className={classes.headingPlace}>
          {heading.container !== null &&
            !isSection(heading.container) &&
            placeLabel(t, heading.container)}
        </span>
        {sentences > 0 && (
          <>
            <span className={classes.track} aria-hidden>
              <span className={classes.bar} style={{ width: `${(sentences / longest) * 100}%` }}>
                <span className={classes.used} style={{ width: `${(used / sentences) * 100}%` }} />
              </span>
            </span>
            <span className={classes.headingState} data-state={state}>
              {t(`micro.coverage.${state}`, { used, count: sentences })}
            </span>
          </>
        )}
      </button>
    </li>
  );
}

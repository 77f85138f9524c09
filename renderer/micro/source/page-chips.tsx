/** Pages of the module that something rests on; a click opens the module there. */
import { BookOpen } from 'lucide-react';
import { useT } from '../../i18n/use-t.tsx';
import classes from './page-chips.module.css';
import { pageRuns, runLabel } from './page-runs.ts';

export function PageChips(props: {
  locators: readonly string[];
  /** Shown at most; the rest is counted. */
  most?: number;
  onOpen: (locator: string) => void;
}) {
  const t = useT();
  const runs = pageRuns(props.locators);
  const most = props.most ?? 4;
  return (
    <span className={classes.chips}>
      {runs.slice(0, most).map((run) => (
        <button
          key={run.first}
          type="button"
          className={classes.chip}
          aria-label={t('micro.source.openAt', { place: runLabel(t, run) })}
          onClick={() => props.onOpen(run.first)}
        >
          <BookOpen size={12} aria-hidden />
          {runLabel(t, run)}
        </button>
      ))}
      {runs.length > most && (
        <span className={classes.more}>
          {t('micro.source.more', { count: runs.length - most })}
        </span>
      )}
    </span>
  );
}

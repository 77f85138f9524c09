/** The four views with how far each is. */
import { UnstyledButton } from '@mantine/core';
import { values } from '../../../design/collection.ts';
import { plannedMinutes } from '../../../design/micro/minutes.ts';
import { useT } from '../../i18n/use-t.tsx';
import { formatPlace, go } from '../../router.ts';
import { useSeries } from '../../store/use-document.tsx';
import { useModules } from '../source/use-source-documents.ts';
import { type ViewName, viewNames } from '../view-names.ts';
import classes from './shell.module.css';

export function ViewTabs({ seriesId, view }: { seriesId: string; view: ViewName }) {
  const t = useT();
  const series = useSeries((whole) => whole);
  const modules = useModules();
  const units = values(series.units);
  const written = units.filter(({ isWritten }) => isWritten).length;
  const minutes = plannedMinutes(units.reduce((sum, { seconds }) => sum + seconds, 0));
  const states: Readonly<Record<ViewName, string>> = {
    sources: t('micro.tab.sources', { count: modules.length }),
    outline:
      units.length === 0
        ? t('micro.tab.noOutline')
        : series.outlineApproved === null
          ? t('micro.tab.outline', { count: units.length })
          : t('micro.tab.approved', { count: units.length }),
    units:
      units.length === 0
        ? t('micro.tab.noUnits')
        : t('micro.tab.units', { written, count: units.length }),
    export: written === 0 ? t('micro.tab.notYet') : t('micro.tab.export', { count: minutes }),
  };
  return (
    <nav className={classes.tabs} aria-label={t('micro.views')}>
      <ol>
        {viewNames.map((name, index) => (
          <li key={name}>
            <UnstyledButton
              component="a"
              href={formatPlace({ at: 'series', seriesId, view: name })}
              className={classes.tab}
              data-current={name === view}
              aria-current={name === view ? 'page' : undefined}
              onClick={(event) => {
                event.preventDefault();
                go({ at: 'series', seriesId, view: name });
              }}
            >
              <span className={classes.number} aria-hidden>
                {index + 1}
              </span>
              <span className={classes.words}>
                <span className={classes.name}>{t(`micro.view.${name}`)}</span>
                <span className={classes.state}>{states[name]}</span>
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ol>
    </nav>
  );
}

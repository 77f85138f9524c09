/** All units of the series with how each stands. */
import { Button } from '@mantine/core';
import { PenLine } from 'lucide-react';
import { entries } from '../../../design/collection.ts';
import type { PartId } from '../../../design/ids.ts';
import { useT } from '../../i18n/use-t.tsx';
import { useFindings } from '../../shell/findings.tsx';
import { useSeries } from '../../store/use-document.tsx';
import { unwrittenUnits } from '../ai/unwritten-units.ts';
import { SeriesJobPanel } from '../jobs/series-job-panel.tsx';
import { useIsSeriesDrafting } from '../jobs/series-jobs.ts';
import { useDraftWith } from '../jobs/use-draft-with.tsx';
import { UnitListItem } from './unit-list-item.tsx';
import classes from './units.module.css';

export function UnitList({ seriesId, shownId }: { seriesId: string; shownId: PartId }) {
  const t = useT();
  const units = useSeries((series) => series.units);
  const isApproved = useSeries((series) => series.outlineApproved !== null);
  const findings = useFindings();
  const isDrafting = useIsSeriesDrafting(seriesId);
  const { draft, preview } = useDraftWith(seriesId);
  const list = entries(units);
  const unwritten = unwrittenUnits({ units });
  const left = unwritten.length;
  return (
    <nav className={classes.list} aria-label={t('micro.units.list')}>
      {left > 0 && isApproved && !isDrafting && (
        <Button
          size="xs"
          fullWidth
          leftSection={<PenLine size={14} aria-hidden />}
          onClick={() => draft({ kind: 'units', unitIds: unwritten })}
        >
          {t('micro.outline.write', { count: left })}
        </Button>
      )}
      <SeriesJobPanel seriesId={seriesId} />
      <ol>
        {list.map(([id, unit], index) => (
          <li key={id}>
            <UnitListItem
              id={id}
              unit={unit}
              number={index + 1}
              isShown={id === shownId}
              findings={findings.filter(({ path }) => path.includes(`/${id}`)).length}
            />
          </li>
        ))}
      </ol>
      {preview}
    </nav>
  );
}

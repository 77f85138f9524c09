/** Whether a unit is written, and whether the module has changed under it. */
import { CircleCheck, CircleDashed, TriangleAlert } from 'lucide-react';
import type { MicroUnit } from '../../../design/model/series.ts';
import { useT } from '../../i18n/use-t.tsx';
import classes from './unit-state.module.css';

export function UnitState({ unit }: { unit: MicroUnit }) {
  const t = useT();
  const stale = unit.staleSentences.length;
  const Icon = unit.isWritten ? CircleCheck : CircleDashed;
  return (
    <>
      <span className={classes.state} data-written={unit.isWritten}>
        <Icon size={13} aria-hidden />
        {t(unit.isWritten ? 'micro.unit.written' : 'micro.unit.planned')}
      </span>
      {stale > 0 && (
        <span className={classes.stale}>
          <TriangleAlert size={13} aria-hidden />
          {t('micro.unit.stale', { count: stale })}
        </span>
      )}
    </>
  );
}

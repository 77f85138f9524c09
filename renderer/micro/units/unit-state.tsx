/** Whether a unit is written, and whether the module has changed under it. */
import { VisuallyHidden } from '@mantine/core';
import { CircleCheck, CircleDashed, TriangleAlert } from 'lucide-react';
import type { MicroUnit } from '../../../design/model/series.ts';
import { useT } from '../../i18n/use-t.tsx';
import classes from './unit-state.module.css';

/** `isShort`: in a list where most are written, their mark does without words. */
export function UnitState({ unit, isShort = false }: { unit: MicroUnit; isShort?: boolean }) {
  const t = useT();
  const stale = unit.staleSentences.length;
  const Icon = unit.isWritten ? CircleCheck : CircleDashed;
  return (
    <>
      <span className={classes.state} data-written={unit.isWritten}>
        <Icon size={13} aria-hidden />
        {isShort && unit.isWritten ? (
          <VisuallyHidden>{t('micro.unit.written')}</VisuallyHidden>
        ) : (
          t(unit.isWritten ? 'micro.unit.written' : 'micro.unit.planned')
        )}
      </span>
      {stale > 0 && (
        <span className={classes.stale}>
          <TriangleAlert size={13} aria-hidden />
          {t(isShort ? 'micro.unit.staleShort' : 'micro.unit.stale', { count: stale })}
        </span>
      )}
    </>
  );
}

/** One unit in the list: number, title, minutes, state, findings. */
import { UnstyledButton } from '@mantine/core';
import { memo } from 'react';
import type { PartId } from '../../../design/ids.ts';
import type { MicroUnit } from '../../../design/model/series.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/use-t.tsx';
import { UnitState } from './unit-state.tsx';
import { useUnitView } from './unit-view-state.ts';
import classes from './units.module.css';

export const UnitListItem = memo(function UnitListItem(props: {
  id: PartId;
  unit: MicroUnit;
  number: number;
  isShown: boolean;
  findings: number;
}) {
  const t = useT();
  const { id, unit, number, isShown, findings } = props;
  return (
    <UnstyledButton
      className={classes.listItem}
      data-current={isShown}
      aria-current={isShown ? 'true' : undefined}
      onClick={() => useUnitView.getState().open(id)}
    >
      <span className={classes.listNumber}>{number}</span>
      <span className={classes.listWords}>
        <span className={classes.listTitle}>{unit.title.text || t('shell.part.untitled')}</span>
        <span className={classes.listFacts}>
          <span>
            {formatNumber(Math.round(unit.seconds / 6) / 10, t.language, 1)}{' '}
            {t('micro.minutesWord')}
          </span>
          <UnitState unit={unit} isShort />
          {findings > 0 && (
            <span className={classes.listFindings}>
              {t('micro.units.findings', { count: findings })}
            </span>
          )}
        </span>
      </span>
    </UnstyledButton>
  );
});

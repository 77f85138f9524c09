/** Title, format, moment and minutes of a unit; written anew, confirmed or locked as a whole. */
import { ActionIcon, Button, Group, Tooltip } from '@mantine/core';
import { CheckCheck, Lock, LockOpen } from 'lucide-react';
import { microFormatSchema, momentSchema } from '../../../design/enums.ts';
import type { PartId } from '../../../design/ids.ts';
import { useT } from '../../i18n/use-t.tsx';
import { EnumField } from '../../kit/enum-field.tsx';
import { SlotField } from '../../kit/slot-field.tsx';
import { useEdit, useSeries } from '../../store/use-document.tsx';
import { MinutesField } from '../outline/minutes-field.tsx';
import { PageChips } from '../source/page-chips.tsx';
import { useSourcePane } from '../source/source-pane-state.ts';
import { useIsAttached } from '../source/use-source-documents.ts';
import { RedoButton } from './redo-button.tsx';
import { SourceToggle } from './source-toggle.tsx';
import { UnitState } from './unit-state.tsx';
import classes from './units.module.css';
import { useConfirmAll } from './use-confirm-all.ts';

export function UnitHead({ seriesId, unitId }: { seriesId: string; unitId: PartId }) {
  const t = useT();
  const edit = useEdit();
  const path = `/units/items/${unitId}`;
  const unit = useSeries((series) => series.units.items[unitId]);
  const isAttached = useIsAttached();
  const isLocked = useSeries(({ locks }) => locks.includes(unitId));
  const { count, confirmAll } = useConfirmAll(path);
  if (unit === undefined) return null;
  const title = unit.title.text || t('shell.part.untitled');
  // What an older file of a module had and the newer one has not cannot be opened.
  const material = unit.material.filter(isAttached);
  return (
    <header className={classes.head}>
      <div className={classes.headTitle}>
        <SlotField path={`${path}/title`} isLabelHidden />
        <Group gap={4} wrap="nowrap">
          <SourceToggle />
          {unit.isWritten && <RedoButton seriesId={seriesId} path={path} title={title} />}
          <Tooltip label={t(isLocked ? 'shell.part.unlockShort' : 'shell.part.lockShort')}>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-pressed={isLocked}
              aria-label={t(isLocked ? 'shell.part.unlock' : 'shell.part.lock', { title })}
              onClick={() => edit.setLocked(unitId, !isLocked)}
            >
              {isLocked ? <Lock size={16} aria-hidden /> : <LockOpen size={16} aria-hidden />}
            </ActionIcon>
          </Tooltip>
        </Group>
      </div>
      <div className={classes.headFacts}>
        <EnumField
          path={`${path}/format`}
          list="microFormat"
          options={microFormatSchema.options}
          isLabelHidden
        />
        <EnumField
          path={`${path}/moment`}
          list="moment"
          options={momentSchema.options}
          isLabelHidden
        />
        <MinutesField path={`${path}/seconds`} seconds={unit.seconds} title={title} />
        <UnitState unit={unit} />
        <PageChips locators={material} most={3} onOpen={useSourcePane.getState().showSentence} />
        {count > 0 && (
          <Button
            size="compact-sm"
            variant="subtle"
            className={classes.confirmAll}
            leftSection={<CheckCheck size={14} aria-hidden />}
            disabled={isLocked}
            onClick={confirmAll}
          >
            {t('micro.unit.confirmAll', { count })}
          </Button>
        )}
      </div>
    </header>
  );
}

/** One unit of the outline: title, objective, format, moment, minutes, pages; moved, merged, split, removed. */
import { useDraggable, useDroppable } from '@dnd-kit/core';
import { Button } from '@mantine/core';
import { GripVertical, ListChecks } from 'lucide-react';
import { useState } from 'react';
import { microFormatSchema, momentSchema } from '../../../design/enums.ts';
import type { PartId } from '../../../design/ids.ts';
import type { MicroUnit } from '../../../design/model/series.ts';
import { useT } from '../../i18n/use-t.tsx';
import { EnumField } from '../../kit/enum-field.tsx';
import { SlotField } from '../../kit/slot-field.tsx';
import { useIsLocked } from '../../store/use-document.tsx';
import { PageChips } from '../source/page-chips.tsx';
import { openSource } from '../source/source-drawer-state.ts';
import { useIsAttached } from '../source/use-source-documents.ts';
import { UnitState } from '../units/unit-state.tsx';
import { MaterialPicker } from './material-picker.tsx';
import { MinutesField } from './minutes-field.tsx';
import classes from './outline.module.css';
import { OutlineRowTools } from './outline-row-tools.tsx';

export function OutlineRow(props: { id: PartId; unit: MicroUnit; index: number; count: number }) {
  const t = useT();
  const { id, unit, index } = props;
  const path = `/units/items/${id}`;
  const title = unit.title.text || t('shell.part.untitled');
  const drag = useDraggable({ id });
  const drop = useDroppable({ id });
  const isLocked = useIsLocked(path);
  const [isPicking, setPicking] = useState(false);
  const material = unit.material.filter(useIsAttached());
  const objective = unit.objectives.order[0];
  return (
    <li
      ref={drop.setNodeRef}
      className={classes.unit}
      id={id}
      data-path={path}
      data-over={drop.isOver && !drag.isDragging}
      data-dragging={drag.isDragging}
      tabIndex={-1}
    >
      <button
        ref={drag.setNodeRef}
        type="button"
        className={classes.grip}
        {...drag.listeners}
        // Dragging is for the pointer; the keyboard moves with the buttons of the row.
        tabIndex={-1}
        aria-hidden
      >
        <GripVertical size={16} aria-hidden />
        <span>{index + 1}</span>
      </button>
      <div className={classes.unitWords}>
        <div className={classes.unitHead}>
          <SlotField path={`${path}/title`} isLabelHidden />
          <OutlineRowTools {...props} title={title} />
        </div>
        {objective !== undefined && (
          <div className={classes.objective}>
            <span aria-hidden>{t('micro.outline.able')}</span>
            <SlotField
              path={`${path}/objectives/items/${objective}/behaviour`}
              label="micro.outline.objective"
              isLabelHidden
              placeholder={t('micro.outline.objectivePlaceholder')}
            />
          </div>
        )}
        <div className={classes.unitFacts}>
          <span className={classes.factLabel} aria-hidden>
            {t('micro.outline.format')}
          </span>
          <EnumField
            path={`${path}/format`}
            list="microFormat"
            options={microFormatSchema.options}
            isLabelHidden
          />
          <span className={classes.factLabel} aria-hidden>
            {t('micro.outline.moment')}
          </span>
          <EnumField
            path={`${path}/moment`}
            list="moment"
            options={momentSchema.options}
            isLabelHidden
          />
          <MinutesField path={`${path}/seconds`} seconds={unit.seconds} title={title} />
          {(unit.isWritten || unit.staleSentences.length > 0) && <UnitState unit={unit} isShort />}
          {material.length > 0 && (
            <PageChips locators={material} most={3} onOpen={(at) => openSource(material, at)} />
          )}
          {material.length === 0 && (
            <span className={classes.noMaterial}>{t('micro.outline.noMaterial')}</span>
          )}
          <Button
            size="compact-xs"
            variant={material.length === 0 ? 'light' : 'subtle'}
            leftSection={<ListChecks size={13} aria-hidden />}
            aria-label={t('micro.material.chooseNamed', { title })}
            disabled={isLocked}
            onClick={() => setPicking(true)}
          >
            {t('micro.material.choose')}
          </Button>
        </div>
        {isPicking && (
          <MaterialPicker
            path={path}
            title={title}
            material={unit.material}
            isWritten={unit.isWritten}
            onClose={() => setPicking(false)}
          />
        )}
      </div>
    </li>
  );
}

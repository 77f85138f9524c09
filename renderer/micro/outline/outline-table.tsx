/** The units of the outline, in their order: moved by dragging or with buttons. */
import { DndContext, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { Button, Group } from '@mantine/core';
import { Plus } from 'lucide-react';
import { collect, entries } from '../../../design/collection.ts';
import { newId } from '../../../design/ids.ts';
import { newMicroUnit } from '../../../design/new-series.ts';
import { emptySlot } from '../../../design/slot.ts';
import { useT } from '../../i18n/use-t.tsx';
import { useFocus } from '../../store/focus.ts';
import { useEdit, useSeries } from '../../store/use-document.tsx';
import classes from './outline.module.css';
import { OutlineRow } from './outline-row.tsx';

export function OutlineTable() {
  const t = useT();
  const edit = useEdit();
  const request = useFocus((state) => state.request);
  const units = useSeries((series) => series.units);
  const minutes = useSeries((series) => series.wishes.minutesPerUnit);
  // The keyboard has the buttons of each row.
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 5 } }));
  const add = (): void => {
    const objective = { behaviour: emptySlot(), condition: emptySlot(), criterion: emptySlot() };
    const id = edit.add('/units', 'microUnit', {
      ...newMicroUnit(),
      seconds: minutes * 60,
      objectives: collect([[newId('outcome'), objective]]),
    });
    request(`/units/items/${id}/title`);
  };
  return (
    <>
      <DndContext
        sensors={sensors}
        onDragEnd={({ active, over }) => {
          const to = over === null ? -1 : units.order.indexOf(String(over.id));
          if (to >= 0 && over?.id !== active.id) edit.move('/units', String(active.id), to);
        }}
      >
        <ol className={classes.units} data-collection="/units">
          {entries(units).map(([id, unit], index) => (
            <OutlineRow key={id} id={id} unit={unit} index={index} count={units.order.length} />
          ))}
        </ol>
      </DndContext>
      <Group>
        <Button
          size="xs"
          variant="light"
          leftSection={<Plus size={14} aria-hidden />}
          onClick={add}
        >
          {t('micro.outline.add')}
        </Button>
      </Group>
    </>
  );
}

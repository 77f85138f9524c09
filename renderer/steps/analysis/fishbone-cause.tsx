/** A cause on the picture: click to rename it, set its verdict or move it; drag to another bone. */
import { useDraggable } from '@dnd-kit/core';
import { Button, Group, Popover } from '@mantine/core';
import { ArrowDown, Trash2 } from 'lucide-react';
import { fishboneCategories, verdictSchema } from '../../../design/enums.ts';
import type { CauseBox } from '../../../design/fishbone-layout.ts';
import { useT } from '../../i18n/use-t.tsx';
import { EnumField } from '../../kit/enum-field.tsx';
import { SlotField } from '../../kit/slot-field.tsx';
import { useFocus } from '../../store/focus.ts';
import { useDesign, useEdit } from '../../store/use-document.tsx';
import classes from './fishbone.module.css';
import { VerdictMark } from './verdict-mark.tsx';

export function FishboneCause(props: {
  box: CauseBox;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}) {
  const t = useT();
  const edit = useEdit();
  const { box, isOpen, onOpen } = props;
  const frame = useDesign((design) => design.analysis.frame);
  const requestFocus = useFocus((state) => state.request);
  const path = `/analysis/causes/items/${box.id}`;
  const { setNodeRef, listeners, attributes, transform, isDragging } = useDraggable({ id: box.id });
  const { role: _, tabIndex: __, ...described } = attributes;
  const move = transform === null ? undefined : `translate(${transform.x}px, ${transform.y}px)`;
  return (
    <Popover
      opened={isOpen}
      onChange={onOpen}
      width={360}
      withArrow
      shadow="md"
      withinPortal
      trapFocus
    >
      <Popover.Target>
        <button
          ref={setNodeRef}
          type="button"
          className={classes.cause}
          data-verdict={box.verdict}
          data-dragging={isDragging}
          style={{
            left: box.x,
            top: box.y,
            width: box.width,
            height: box.height,
            fontSize: box.size,
            lineHeight: `${box.leading}px`,
            transform: move,
          }}
          {...described}
          {...listeners}
          onClick={() => onOpen(!isOpen)}
        >
          <span className={classes.causeText}>{box.lines.join(' ')}</span>
          <VerdictMark verdict={box.verdict} />
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('analysis.quickEdit')}>
        <div style={{ display: 'grid', gap: 10 }}>
          <SlotField path={`${path}/statement`} minRows={2} />
          <Group grow align="flex-start">
            <EnumField path={`${path}/verdict`} list="verdict" options={verdictSchema.options} />
            <EnumField
              path={`${path}/category`}
              list="fishboneCategory"
              options={[...new Set([...fishboneCategories[frame], box.category])]}
            />
          </Group>
          <Group justify="space-between">
            <Button
              size="compact-sm"
              variant="light"
              rightSection={<ArrowDown size={14} aria-hidden />}
              onClick={() => {
                onOpen(false);
                requestFocus(path);
              }}
            >
              {t('analysis.details')}
            </Button>
            <Button
              size="compact-sm"
              variant="subtle"
              color="red"
              leftSection={<Trash2 size={14} aria-hidden />}
              onClick={() => {
                onOpen(false);
                edit.remove(box.id);
              }}
            >
              {t('common.remove')}
            </Button>
          </Group>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

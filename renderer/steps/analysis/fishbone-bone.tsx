/** One bone's label, its plus, and the room in which causes can be dropped. */
import { useDroppable } from '@dnd-kit/core';
import { Plus } from 'lucide-react';
import type { CategoryBone } from '../../../design/fishbone-layout.ts';
import { useT } from '../../i18n/use-t.tsx';
import classes from './fishbone.module.css';

export function FishboneBone({ bone, onAdd }: { bone: CategoryBone; onAdd: () => void }) {
  const t = useT();
  const { setNodeRef, isOver } = useDroppable({ id: bone.category });
  const name = t(`enums.fishboneCategory.${bone.category}`);
  const { area, label } = bone;
  return (
    <>
      <div
        ref={setNodeRef}
        className={classes.area}
        data-over={isOver}
        style={{ left: area.x, top: area.y, width: area.width, height: area.height }}
      />
      <button
        type="button"
        className={classes.label}
        style={{ left: label.x, top: label.y, minWidth: label.width, height: label.height }}
        aria-label={t('analysis.addTo', { name })}
        onClick={onAdd}
      >
        {name}
        <Plus size={13} aria-hidden />
      </button>
    </>
  );
}

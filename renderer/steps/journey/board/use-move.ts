/** Moves, copies and removes activities. */
import type { Mode } from '../../../../design/enums.ts';
import { newId, type PartId } from '../../../../design/ids.ts';
import {
  addActivity,
  duplicateActivity,
  moveActivity,
  newActivityIn,
} from '../../../../design/journey-edit.ts';
import { useFocus } from '../../../store/focus.ts';
import { useDesignStore, useEdit } from '../../../store/use-document.tsx';
import { useJourneyView } from '../use-journey-view.ts';

export function useMove() {
  const store = useDesignStore();
  const edit = useEdit();
  const { open, close } = useJourneyView.getState();
  return {
    move: (id: PartId, to: { stageId: PartId; mode: Mode; before: PartId | null }): void => {
      const patch = moveActivity(store.getState().document, id, to);
      if (patch.length > 0) edit.apply(patch);
    },
    add: (stageId: PartId, mode: Mode): void => {
      const id = newId('activity');
      if (edit.apply(addActivity(store.getState().document, id, newActivityIn(stageId, mode))))
        useFocus.getState().request(`/journey/activities/items/${id}/title`);
    },
    duplicate: (id: PartId): void => {
      const copyId = newId('activity');
      if (edit.apply(duplicateActivity(store.getState().document, id, copyId, newId))) open(copyId);
    },
    remove: (id: PartId): void => {
      if (edit.remove(id) && useJourneyView.getState().openId === id) close();
    },
  };
}

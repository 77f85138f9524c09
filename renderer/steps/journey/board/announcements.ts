/** What a screen reader hears while a card is moved. */
import type { Announcements, Over } from '@dnd-kit/core';
import type { Journey } from '../../../../design/model/journey.ts';
import type { Translate } from '../../../../messages/index.ts';
import { titleText } from '../activity-facts.ts';
import { slotIn } from './slots.ts';

export function announcementsFor(t: Translate, read: () => Journey): Announcements {
  const title = (id: string | number): string => {
    const activity = read().activities.items[id];
    return activity === undefined ? '' : titleText(activity, t);
  };
  const where = (over: Over | null): string | null => {
    const slot = slotIn(over?.data.current);
    if (slot === null) return null;
    const stage = read().stages.items[slot.stageId];
    return t('journey.drag.place', {
      stage: stage?.name.text.trim() || t('shell.part.untitled'),
      mode: t(`enums.mode.${slot.mode}`),
      place: slot.place + 1,
    });
  };
  return {
    onDragStart: ({ active }) => t('journey.drag.start', { title: title(active.id) }),
    onDragOver: ({ over }) => where(over) ?? t('journey.drag.nowhere'),
    onDragEnd: ({ active, over }) => {
      const place = where(over);
      return place === null
        ? t('journey.drag.cancel', { title: title(active.id) })
        : t('journey.drag.end', { title: title(active.id), place });
    },
    onDragCancel: ({ active }) => t('journey.drag.cancel', { title: title(active.id) }),
  };
}

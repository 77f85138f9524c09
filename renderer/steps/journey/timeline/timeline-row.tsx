/** One activity on the timeline: its title and a block in each week it takes place. */
import { ActionIcon } from '@mantine/core';
import { CalendarPlus } from 'lucide-react';
import { newId, type PartId } from '../../../../design/ids.ts';
import { addOccurrence } from '../../../../design/journey-edit.ts';
import type { Activity } from '../../../../design/model/journey.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { useDesignStore, useEdit } from '../../../store/use-document.tsx';
import { titleText } from '../activity-facts.ts';
import { ModeIcon } from '../mode-icon.tsx';
import { useJourneyView } from '../use-journey-view.ts';
import { blocksOf } from './blocks.ts';
import classes from './timeline.module.css';
import { TimelineBlock, type TimelineBlockProps } from './timeline-block.tsx';

export function TimelineRow(props: {
  id: PartId;
  activity: Activity;
  onMoved: TimelineBlockProps['onMoved'];
}) {
  const t = useT();
  const edit = useEdit();
  const store = useDesignStore();
  const { id, activity, onMoved } = props;
  const open = useJourneyView((state) => state.open);
  const isOpen = useJourneyView((state) => state.openId === id);
  const title = titleText(activity, t);
  const blocks = blocksOf(activity);
  return (
    <li className={classes.line} data-current={isOpen}>
      <div className={classes.name}>
        <ModeIcon mode={activity.mode} size={13} />
        <span className={classes.hidden}>{`${t(`enums.mode.${activity.mode}`)}:`}</span>
        <button type="button" className={classes.nameButton} title={title} onClick={() => open(id)}>
          {title}
        </button>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={24}
          aria-label={t('journey.weeks.add', { title })}
          onClick={() =>
            edit.apply(addOccurrence(store.getState().document, id, newId('occurrence')))
          }
        >
          <CalendarPlus size={13} aria-hidden />
        </ActionIcon>
      </div>
      {blocks.map((block, index) => (
        <div key={block.ids[0]} className={classes.slot} style={{ gridColumn: block.week + 1 }}>
          <TimelineBlock
            id={id}
            activity={activity}
            block={block}
            isFirst={index === 0}
            onMoved={onMoved}
          />
        </div>
      ))}
    </li>
  );
}

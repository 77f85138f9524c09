/** The head of a stage on the board: name, level, weeks, minutes, focus. */
import { ActionIcon } from '@mantine/core';
import { Pencil, Share2 } from 'lucide-react';
import type { PartId } from '../../../../design/ids.ts';
import { activityMinutes } from '../../../../design/jp/convert.ts';
import { activitiesOf, reflectionsOf } from '../../../../design/ledger.ts';
import type { Journey, Stage } from '../../../../design/model/journey.ts';
import { useSharePart } from '../../../exchange/use-share-part.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { useFocus } from '../../../store/focus.ts';
import { minutesText, weekDates, weekText } from '../activity-facts.ts';
import classes from './board.module.css';

export function StageHead(props: { id: PartId; stage: Stage; index: number; journey: Journey }) {
  const t = useT();
  const { id, stage, index, journey } = props;
  const share = useSharePart();
  const last = stage.startWeek + stage.weeks - 1;
  const dates = weekDates(journey.startDate, stage.startWeek, last, t);
  const name = stage.name.text.trim() || t('shell.part.untitled');
  const activities = activitiesOf(journey, id);
  const minutes = activities.reduce((sum, [, activity]) => sum + activityMinutes(activity), 0);
  const reflections = reflectionsOf(journey, id).length;
  return (
    <header className={classes.stageHead}>
      <h3 className={classes.stageName}>{`${index + 1}. ${name}`}</h3>
      <span className={classes.level}>{t(`enums.journeyLevel.${stage.level}`)}</span>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={24}
        aria-label={t('journey.board.editStage', { name })}
        onClick={() => useFocus.getState().request(`/journey/stages/items/${id}/name`)}
      >
        <Pencil size={14} aria-hidden />
      </ActionIcon>
      {activities.length > 0 && (
        <ActionIcon
          variant="subtle"
          color="gray"
          size={24}
          aria-label={t('exchange.shareStage', { name })}
          title={t('exchange.sharePattern')}
          onClick={(event) => share(id, event.currentTarget)}
        >
          <Share2 size={14} aria-hidden />
        </ActionIcon>
      )}
      <span className={classes.stageFacts}>
        {[
          weekText([stage.startWeek, last], t),
          dates,
          minutesText(minutes, t),
          reflections === 0
            ? t('journey.board.noReflection')
            : t('journey.board.reflections', { count: reflections }),
        ]
          .filter((text) => text !== null)
          .join(' · ')}
      </span>
      {stage.focus.text.trim() !== '' && <p className={classes.stageFocus}>{stage.focus.text}</p>}
    </header>
  );
}

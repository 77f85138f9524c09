/** Minutes, JP, weeks and supporter of an activity, as signs with words. */
import { Award, CalendarDays, Clock, Handshake } from 'lucide-react';
import { activityMinutes } from '../../../../design/jp/convert.ts';
import type { Activity } from '../../../../design/model/journey.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { jpText, minutesText, weekSpan, weekText } from '../activity-facts.ts';
import classes from './board.module.css';

const size = 12;

export function CardFacts({ activity }: { activity: Activity }) {
  const t = useT();
  const span = weekSpan(activity);
  return (
    <ul className={classes.facts}>
      <li>
        <Clock size={size} aria-hidden />
        {minutesText(activityMinutes(activity), t)}
      </li>
      <li>
        <Award size={size} aria-hidden />
        {jpText(activity.jp, t)}
      </li>
      <li>
        <CalendarDays size={size} aria-hidden />
        {span === null ? t('journey.noWeeks') : weekText(span, t)}
      </li>
      <li>
        <Handshake size={size} aria-hidden />
        {t(`enums.supporterRole.${activity.supporterRole}`)}
      </li>
    </ul>
  );
}

/** One activity in the table, with lane, minutes and JP to change where they stand. */
import { NativeSelect } from '@mantine/core';
import type { Finding } from '../../../../design/checks/index.ts';
import { modeSchema } from '../../../../design/enums.ts';
import type { PartId } from '../../../../design/ids.ts';
import type { Activity } from '../../../../design/model/journey.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { NumberField } from '../../../kit/number-field.tsx';
import { SeverityMark } from '../../../shell/severity-mark.tsx';
import { useDesign } from '../../../store/use-document.tsx';
import { titleText, weekSpan, weekText } from '../activity-facts.ts';
import { CardMenu } from '../board/card-menu.tsx';
import { useMove } from '../board/use-move.ts';
import { ModeIcon } from '../mode-icon.tsx';
import { useJourneyView } from '../use-journey-view.ts';
import { MinutesCell } from './minutes-cell.tsx';
import classes from './table.module.css';

export function ActivityRow(props: {
  id: PartId;
  activity: Activity;
  number: number;
  findings: readonly Finding[];
}) {
  const t = useT();
  const { id, activity, number, findings } = props;
  const { move } = useMove();
  const open = useJourneyView((state) => state.open);
  const isOpen = useJourneyView((state) => state.openId === id);
  const isLocked = useDesign((design) => design.locks.includes(id));
  const stages = useDesign((design) => design.journey.stages);
  const outcomes = useDesign((design) => design.learners.outcomes);
  const causes = useDesign((design) => design.analysis.causes);
  const title = titleText(activity, t);
  const span = weekSpan(activity);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const others = findings.length - errors;
  const marks = (
    ids: readonly PartId[],
    order: readonly PartId[],
    sign: string,
    textOf: (id: PartId) => string,
  ) =>
    ids.map((part) => (
      <span key={part} className={classes.mark} title={textOf(part)}>
        {sign}
        {order.indexOf(part) + 1}
      </span>
    ));
  return (
    <tr data-current={isOpen}>
      <td className={classes.number}>{number}</td>
      <td>
        <button type="button" className={classes.title} onClick={() => open(id)}>
          {title}
        </button>
        {errors > 0 && <SeverityMark severity="error" count={errors} />}{' '}
        {others > 0 && <SeverityMark severity="warning" count={others} />}
      </td>
      <td className={classes.number} title={stages.items[activity.stageId]?.name.text}>
        {stages.order.indexOf(activity.stageId) + 1}
      </td>
      <td>
        <NativeSelect
          size="xs"
          disabled={isLocked}
          data-path={`/journey/activities/items/${id}/mode`}
          aria-label={t('journey.table.modeOf', { title })}
          leftSection={<ModeIcon mode={activity.mode} size={13} />}
          value={activity.mode}
          data={modeSchema.options.map((mode) => ({
            value: mode,
            label: t(`journey.mode.${mode}`),
          }))}
          onChange={(event) => {
            const mode = modeSchema.safeParse(event.currentTarget.value);
            if (mode.success)
              move(id, { stageId: activity.stageId, mode: mode.data, before: null });
          }}
        />
      </td>
      <td>
        <MinutesCell id={id} activity={activity} />
      </td>
      <td>
        <NumberField
          path={`/journey/activities/items/${id}/jp`}
          isLabelHidden
          min={0}
          max={10_000}
          step={0.5}
          decimals={1}
        />
      </td>
      <td className={classes.nowrap}>{span === null ? '–' : weekText(span, t)}</td>
      <td>{t(`enums.supporterRole.${activity.supporterRole}`)}</td>
      <td>
        <span className={classes.links}>
          {marks(
            activity.outcomeIds,
            outcomes.order,
            'T',
            (part) => outcomes.items[part]?.behaviour.text ?? '',
          )}
          {marks(
            activity.causeIds,
            causes.order,
            'S',
            (part) => causes.items[part]?.statement.text ?? '',
          )}
        </span>
      </td>
      <td>
        <CardMenu id={id} activity={activity} />
      </td>
    </tr>
  );
}

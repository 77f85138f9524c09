/** One activity in the table, with lane, minutes and JP to change where they stand. */
import { NativeSelect } from '@mantine/core';
import type { Finding } from '../../../../design/checks/index.ts';
import { modeSchema } from '../../../../design/enums.ts';
import { newId, type PartId } from '../../../../design/ids.ts';
import { setTotalMinutes } from '../../../../design/journey-edit.ts';
import { activityMinutes } from '../../../../design/jp/convert.ts';
import type { Activity } from '../../../../design/model/journey.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { useDesign, useDesignStore, useEdit } from '../../../store/use-document.tsx';
import { titleText, weekSpan } from '../activity-facts.ts';
import { CardMenu } from '../board/card-menu.tsx';
import { useMove } from '../board/use-move.ts';
import { FindingMarks } from '../finding-marks.tsx';
import { ModeIcon } from '../mode-icon.tsx';
import { useJourneyView } from '../use-journey-view.ts';
import { NumberCell } from './number-cell.tsx';
import classes from './table.module.css';

export function ActivityRow(props: {
  id: PartId;
  activity: Activity;
  number: number;
  findings: readonly Finding[];
}) {
  const t = useT();
  const { id, activity, number, findings } = props;
  const edit = useEdit();
  const store = useDesignStore();
  const { move } = useMove();
  const open = useJourneyView((state) => state.open);
  const isOpen = useJourneyView((state) => state.openId === id);
  const isLocked = useDesign((design) => design.locks.includes(id));
  const stages = useDesign((design) => design.journey.stages);
  const outcomes = useDesign((design) => design.learners.outcomes);
  const causes = useDesign((design) => design.analysis.causes);
  const title = titleText(activity, t);
  const span = weekSpan(activity);
  const marks = (
    ids: readonly PartId[],
    order: readonly PartId[],
    sign: string,
    textOf: (id: PartId) => string,
  ) =>
    ids
      .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
      .map((part) => (
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
        <span className={classes.findings}>
          <FindingMarks findings={findings} />
        </span>
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
        <NumberCell
          label={t('journey.table.minutesOf', { title })}
          value={activityMinutes(activity)}
          max={1_000_000}
          step={15}
          isOff={isLocked}
          onCommit={(total) => {
            const { document } = store.getState();
            const patch = setTotalMinutes(document, id, total, newId('occurrence'));
            return patch.length > 0 && edit.apply(patch);
          }}
        />
      </td>
      <td>
        <NumberCell
          label={t('journey.table.jpOf', { title })}
          path={`/journey/activities/items/${id}/jp`}
          value={activity.jp}
          max={10_000}
          step={0.5}
          decimals={1}
          isOff={isLocked}
          onCommit={(jp) => edit.set(`/journey/activities/items/${id}/jp`, Math.round(jp * 2) / 2)}
        />
      </td>
      <td className={classes.nowrap}>{span === null ? '–' : [...new Set(span)].join('–')}</td>
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

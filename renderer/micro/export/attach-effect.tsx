/** What attaching would make of an activity: its minutes and JP before and after. */
import { Text } from '@mantine/core';
import { editDesign } from '../../../design/edit.ts';
import type { PartId } from '../../../design/ids.ts';
import { activityMinutes, lineFor } from '../../../design/jp/convert.ts';
import { attachPatch } from '../../../design/micro/attach.ts';
import type { Design } from '../../../design/model/design.ts';
import type { AttachedSeries } from '../../../design/model/journey.ts';
import { useT } from '../../i18n/use-t.tsx';
import { jpText, minutesText } from '../../steps/journey/activity-facts.ts';
import classes from './export.module.css';
import { freshOccurrence } from './use-attach.ts';

export function AttachEffect(props: {
  design: Design;
  activityId: PartId;
  attached: AttachedSeries;
}) {
  const t = useT();
  const { design, activityId, attached } = props;
  const edited = editDesign(design, [
    ...attachPatch(design, activityId, attached, freshOccurrence()),
  ]);
  const before = design.journey.activities.items[activityId];
  const after = edited.ok ? edited.value.design.journey.activities.items[activityId] : before;
  if (before === undefined || after === undefined) return null;
  const told = (from: string, to: string): string =>
    from === to
      ? t('microExport.attach.same', { value: to })
      : t('microExport.attach.fromTo', { from, to });
  const hasLine = lineFor(design.rules.jpTable, after.jalur) !== null;
  return (
    <div className={classes.effect}>
      <Text size="xs" fw={600} c="dimmed">
        {t('microExport.attach.becomes')}
      </Text>
      <dl>
        <div>
          <dt>{t('microExport.attach.minutes')}</dt>
          <dd>
            {told(minutesText(activityMinutes(before), t), minutesText(activityMinutes(after), t))}
          </dd>
        </div>
        <div>
          <dt>{t('microExport.attach.jp')}</dt>
          <dd>{told(jpText(before.jp, t), jpText(after.jp, t))}</dd>
        </div>
      </dl>
      {!hasLine && (
        <Text size="xs" c="var(--warning)">
          {t(after.jalur === null ? 'microExport.attach.noJalur' : 'microExport.attach.noJp')}
        </Text>
      )}
    </div>
  );
}

/** Activities of a design that hold this series: opened, brought up to date, let go. */
import { Button, Group, Text } from '@mantine/core';
import { ArrowRight, RefreshCw, Unlink } from 'lucide-react';
import { entries } from '../../../design/collection.ts';
import type { PartId } from '../../../design/ids.ts';
import { attachment } from '../../../design/micro/attach.ts';
import type { Design } from '../../../design/model/design.ts';
import { useT } from '../../i18n/use-t.tsx';
import { minutesText, titleText } from '../../steps/journey/activity-facts.ts';
import { jumpTo } from '../../store/jump.ts';
import { useSeries } from '../../store/use-document.tsx';
import classes from './export.module.css';

export function AttachedList(props: {
  design: Design;
  isBusy: boolean;
  onUpdate: (activityId: PartId, unitIds: readonly PartId[]) => void;
  onDetach: (activityId: PartId) => void;
}) {
  const t = useT();
  const { design, isBusy } = props;
  const series = useSeries((whole) => whole);
  const holding = entries(design.journey.activities).flatMap(([id, activity]) => {
    const noted = activity.microSeries?.find(({ seriesId }) => seriesId === series.id);
    return noted === undefined ? [] : [{ id, activity, noted }];
  });
  if (holding.length === 0) return null;
  return (
    <div>
      <h3 className={classes.group}>{t('microExport.attach.attached')}</h3>
      <ul className={classes.attached}>
        {holding.map(({ id, activity, noted }) => {
          const title = titleText(activity, t);
          const now = attachment(series.id, series, noted.unitIds);
          const isBehind = now !== null && JSON.stringify(now) !== JSON.stringify(noted);
          return (
            <li key={id}>
              <div>
                <Text size="sm" fw={550}>
                  {title}
                </Text>
                <Text size="xs" c="dimmed">
                  {t('microExport.attach.fact', {
                    count: noted.unitIds.length,
                    minutes: minutesText(noted.minutes, t),
                  })}
                </Text>
              </div>
              <Group gap={6}>
                {isBehind && (
                  <Button
                    size="compact-xs"
                    leftSection={<RefreshCw size={13} aria-hidden />}
                    disabled={isBusy}
                    onClick={() => props.onUpdate(id, noted.unitIds)}
                  >
                    {t('microExport.attach.again')}
                  </Button>
                )}
                <Button
                  size="compact-xs"
                  variant="light"
                  rightSection={<ArrowRight size={13} aria-hidden />}
                  aria-label={t('microExport.attach.openNamed', { title })}
                  onClick={() => jumpTo(design.id, `/journey/activities/items/${id}/title`)}
                >
                  {t('microExport.attach.open')}
                </Button>
                <Button
                  size="compact-xs"
                  variant="default"
                  leftSection={<Unlink size={13} aria-hidden />}
                  aria-label={t('microExport.attach.detachNamed', { title })}
                  disabled={isBusy}
                  onClick={() => props.onDetach(id)}
                >
                  {t('microExport.attach.detach')}
                </Button>
              </Group>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

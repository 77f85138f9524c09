/** Micro series that participants work through in an activity: opened, or let go. */
import { ActionIcon, Text, Tooltip } from '@mantine/core';
import { Layers, Unlink } from 'lucide-react';
import type { PartId } from '../../../../design/ids.ts';
import { detachPatch } from '../../../../design/micro/attach.ts';
import type { AttachedSeries } from '../../../../design/model/journey.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { formatPlace, go } from '../../../router.ts';
import { useDesignStore, useEdit, useIsLocked } from '../../../store/use-document.tsx';
import { minutesText } from '../activity-facts.ts';
import classes from './editor.module.css';

export function AttachedSeriesList(props: {
  id: PartId;
  path: string;
  attached: readonly AttachedSeries[];
}) {
  const t = useT();
  const edit = useEdit();
  const store = useDesignStore();
  const { id, path, attached } = props;
  const isLocked = useIsLocked(path);
  return (
    <>
      <ul className={classes.series} data-path={`${path}/microSeries`}>
        {attached.map(({ seriesId, title, unitIds, minutes }) => {
          const name = title.trim() || t('shell.part.untitled');
          const place = { at: 'series', seriesId, view: 'units' } as const;
          return (
            <li key={seriesId}>
              <Layers size={16} aria-hidden />
              <div>
                <a
                  href={formatPlace(place)}
                  aria-label={t('microExport.attach.openSeries', { title: name })}
                  onClick={(event) => {
                    event.preventDefault();
                    go(place);
                  }}
                >
                  {name}
                </a>
                <div className={classes.fact}>
                  {t('microExport.attach.fact', {
                    count: unitIds.length,
                    minutes: minutesText(minutes, t),
                  })}
                </div>
              </div>
              <Tooltip label={t('microExport.attach.detach')}>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t('microExport.attach.detachSeries', { title: name })}
                  disabled={isLocked}
                  onClick={() => edit.apply(detachPatch(store.getState().document, id, seriesId))}
                >
                  <Unlink size={15} aria-hidden />
                </ActionIcon>
              </Tooltip>
            </li>
          );
        })}
      </ul>
      <Text size="xs" c="dimmed">
        {t('microExport.attach.inActivityHint')}
      </Text>
    </>
  );
}

/** What can be done with a unit of the outline. */
import { ActionIcon, Group, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import {
  ArrowDown,
  ArrowUp,
  EllipsisVertical,
  Lock,
  LockOpen,
  Merge,
  PencilLine,
  Split,
  Trash2,
} from 'lucide-react';
import { newId, type PartId } from '../../../design/ids.ts';
import type { MicroUnit } from '../../../design/model/series.ts';
import { useT } from '../../i18n/use-t.tsx';
import { jumpInSeries } from '../../store/jump.ts';
import { useEdit, useSeries, useSeriesStore } from '../../store/use-document.tsx';
import { mergeWithNext, splitUnit } from './outline-edit.ts';

export function OutlineRowTools(props: {
  id: PartId;
  unit: MicroUnit;
  index: number;
  count: number;
  title: string;
}) {
  const t = useT();
  const edit = useEdit();
  const store = useSeriesStore();
  const { id, unit, index, count, title } = props;
  const isLocked = useSeries(({ locks }) => locks.includes(id));
  const seriesId = useSeries((series) => series.id);
  const name = { title };
  const merge = (): void => {
    const patch = mergeWithNext(store.getState().document, id);
    if (patch !== null) edit.apply(patch);
  };
  const split = (): void => {
    const patch = splitUnit(store.getState().document, id, newId('microUnit'), (text) =>
      t('micro.outline.splitTitle', { title: text }),
    );
    if (patch !== null) edit.apply(patch);
  };
  const remove = (): void => {
    if (edit.remove(id))
      notifications.show({ message: t('shell.part.removed', name), autoClose: 4000 });
  };
  return (
    <Group gap={0} wrap="nowrap">
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('shell.part.up', name)}
        title={t('shell.part.upShort')}
        disabled={index === 0}
        onClick={() => edit.move('/units', id, index - 1)}
      >
        <ArrowUp size={15} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('shell.part.down', name)}
        title={t('shell.part.downShort')}
        disabled={index === count - 1}
        onClick={() => edit.move('/units', id, index + 1)}
      >
        <ArrowDown size={15} aria-hidden />
      </ActionIcon>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t('home.menu', name)}>
            <EllipsisVertical size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<PencilLine size={15} aria-hidden />}
            onClick={() => jumpInSeries(seriesId, `/units/items/${id}/title`)}
          >
            {t('micro.outline.open')}
          </Menu.Item>
          <Menu.Item
            leftSection={<Merge size={15} aria-hidden />}
            disabled={index === count - 1 || isLocked}
            onClick={merge}
          >
            {t('micro.outline.merge')}
          </Menu.Item>
          <Menu.Item
            leftSection={<Split size={15} aria-hidden />}
            disabled={isLocked || unit.material.length < 2}
            onClick={split}
          >
            {t('micro.outline.split')}
          </Menu.Item>
          <Menu.Item
            leftSection={
              isLocked ? <LockOpen size={15} aria-hidden /> : <Lock size={15} aria-hidden />
            }
            onClick={() => edit.setLocked(id, !isLocked)}
          >
            {t(isLocked ? 'shell.part.unlockShort' : 'shell.part.lockShort')}
          </Menu.Item>
          <Menu.Item
            color="red"
            leftSection={<Trash2 size={15} aria-hidden />}
            disabled={isLocked}
            onClick={remove}
          >
            {t('common.remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}

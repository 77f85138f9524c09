/** Short parts of a collection one below the other, without the frame of a card: number, form, small tools. */
import { ActionIcon, Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { type Collection, entries } from '../../../design/collection.ts';
import type { PartId, PartKind } from '../../../design/ids.ts';
import { useT } from '../../i18n/use-t.tsx';
import { useFocus } from '../../store/focus.ts';
import { useEdit, useIsLocked } from '../../store/use-document.tsx';
import classes from './compact-list.module.css';

export function CompactList<T>(props: {
  path: string;
  kind: PartKind;
  collection: Collection<T>;
  create: () => T;
  title: (item: T) => string;
  addLabel: string;
  /** What stands before the form; the number where absent. */
  mark?: (path: string, item: T, id: PartId) => ReactNode;
  children: (path: string, item: T, id: PartId) => ReactNode;
}) {
  const t = useT();
  const edit = useEdit();
  const request = useFocus((state) => state.request);
  const isLocked = useIsLocked(props.path);
  const list = entries(props.collection);
  const remove = (id: PartId, title: string): void => {
    if (edit.remove(id))
      notifications.show({ message: t('shell.part.removed', { title }), autoClose: 4000 });
  };
  return (
    <div className={classes.box} data-collection={props.path}>
      <ol className={classes.list}>
        {list.map(([id, item], index) => {
          const path = `${props.path}/items/${id}`;
          const title = props.title(item).trim() || t('shell.part.untitled');
          const name = { title };
          return (
            <li key={id} className={classes.row} id={id} data-path={path} tabIndex={-1}>
              <span className={classes.mark}>{props.mark?.(path, item, id) ?? index + 1}</span>
              <div className={classes.form}>{props.children(path, item, id)}</div>
              <span className={classes.tools}>
                <ActionIcon
                  size={24}
                  variant="subtle"
                  color="gray"
                  aria-label={t('shell.part.up', name)}
                  title={t('shell.part.upShort')}
                  disabled={index === 0 || isLocked}
                  onClick={() => edit.move(props.path, id, index - 1)}
                >
                  <ArrowUp size={14} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  size={24}
                  variant="subtle"
                  color="gray"
                  aria-label={t('shell.part.down', name)}
                  title={t('shell.part.downShort')}
                  disabled={index === list.length - 1 || isLocked}
                  onClick={() => edit.move(props.path, id, index + 1)}
                >
                  <ArrowDown size={14} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  size={24}
                  variant="subtle"
                  color="gray"
                  aria-label={t('shell.part.remove', name)}
                  title={t('common.remove')}
                  disabled={isLocked}
                  onClick={() => remove(id, title)}
                >
                  <Trash2 size={14} aria-hidden />
                </ActionIcon>
              </span>
            </li>
          );
        })}
      </ol>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<Plus size={14} aria-hidden />}
        disabled={isLocked}
        style={{ alignSelf: 'flex-start' }}
        onClick={() => {
          const id = edit.add(props.path, props.kind, props.create());
          request(`${props.path}/items/${id}/text`);
        }}
      >
        {props.addLabel}
      </Button>
    </div>
  );
}

/**
 * The parts of a collection as cards: add, remove, move, lock, fold. Cards open by themselves when
 * jump-to looks for a field inside them.
 */
import { Button, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Plus } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { type Collection, entries } from '../../design/collection.ts';
import type { PartId, PartKind } from '../../design/ids.ts';
import { useT } from '../i18n/use-t.tsx';
import { useFocus } from '../store/focus.ts';
import { useEdit, useValue } from '../store/use-document.tsx';
import { PartCard } from './part-card.tsx';

export interface CollectionEditorProps<T> {
  /** Pointer of the collection. */
  path: string;
  kind: PartKind;
  create: () => T;
  /** The line on the folded card. */
  title: (item: T, id: PartId) => string;
  /** What stands at the right of the title (badges). */
  aside?: (item: T, id: PartId) => ReactNode;
  children: (path: string, item: T, id: PartId) => ReactNode;
  /** Texts: the button that adds, and what an empty list says. */
  addLabel: string;
  emptyText: string;
  /** Always open, for parts of one or two fields. */
  isFlat?: boolean;
  /** Of a long list, the parts that have a card; all without it. */
  isShown?: (item: T, id: PartId, index: number) => boolean;
}

export function CollectionEditor<T>(props: CollectionEditorProps<T>) {
  const t = useT();
  const edit = useEdit();
  const requestFocus = useFocus((state) => state.request);
  const collection = useValue(props.path) as Collection<T>;
  const list = entries(collection);
  const titleOf = (entry: readonly [PartId, T] | undefined): string =>
    (entry === undefined ? '' : props.title(entry[1], entry[0]).trim()) || t('shell.part.untitled');
  const adder = useRef<HTMLButtonElement>(null);
  const remove = (id: PartId, index: number): void => {
    const title = titleOf(list[index]);
    edit.remove(id);
    notifications.show({ message: t('shell.part.removed', { title }), autoClose: 4000 });
    // The focus goes on where the part was, not back to the start of the page.
    const next = list[index + 1]?.[0];
    const target = next === undefined ? adder.current : document.getElementById(next);
    target?.focus({ preventScroll: true });
  };
  return (
    <Stack gap="xs" data-collection={props.path}>
      {list.length === 0 && (
        <Text size="sm" c="dimmed">
          {props.emptyText}
        </Text>
      )}
      {list.map(([id, item], index) =>
        props.isShown?.(item, id, index) === false ? null : (
          <PartCard
            key={id}
            id={id}
            path={`${props.path}/items/${id}`}
            title={titleOf([id, item])}
            aside={props.aside?.(item, id)}
            isFlat={props.isFlat === true}
            index={index}
            count={list.length}
            onMove={(to) => edit.move(props.path, id, to)}
            onRemove={() => remove(id, index)}
          >
            {props.children(`${props.path}/items/${id}`, item, id)}
          </PartCard>
        ),
      )}
      <Button
        ref={adder}
        variant="light"
        size="xs"
        leftSection={<Plus size={14} aria-hidden />}
        style={{ alignSelf: 'flex-start' }}
        onClick={() => {
          const id = edit.add(props.path, props.kind, props.create());
          requestFocus(`${props.path}/items/${id}`);
        }}
      >
        {props.addLabel}
      </Button>
    </Stack>
  );
}

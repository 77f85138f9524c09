/** A table of the module as a phone shows it: one card per row. */
import { Button, Group, Text } from '@mantine/core';
import { Trash2 } from 'lucide-react';
import type { Scene } from '../../../design/model/series.ts';
import { useT } from '../../i18n/use-t.tsx';
import { useEdit, useIsLocked } from '../../store/use-document.tsx';
import classes from './units.module.css';

export function SceneTable(props: { path: string; table: NonNullable<Scene['table']> }) {
  const t = useT();
  const edit = useEdit();
  const isLocked = useIsLocked(props.path);
  const { caption, heads, rows } = props.table;
  return (
    <div data-path={props.path}>
      <Group justify="space-between" gap="xs" mb={6}>
        <p className={classes.groupLabel}>{caption === '' ? t('fields.scene.table') : caption}</p>
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          leftSection={<Trash2 size={13} aria-hidden />}
          disabled={isLocked}
          onClick={() => edit.set(props.path, null)}
        >
          {t('micro.scene.removeTable')}
        </Button>
      </Group>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: many cards scroll by keyboard, too. */}
      <ul className={classes.cards} tabIndex={0}>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own.
          <li key={index} className={classes.tableCard}>
            {row.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: nor have cells.
              <div key={column}>
                {(heads[column] ?? '') !== '' && (
                  <Text size="xs" c="dimmed">
                    {heads[column]}
                  </Text>
                )}
                <Text size="sm" fw={column === 0 ? 600 : 400}>
                  {cell === '' ? '–' : cell}
                </Text>
              </div>
            ))}
          </li>
        ))}
      </ul>
      <Text size="xs" c="dimmed" mt={4}>
        {t('micro.scene.tableHint', { count: rows.length })}
      </Text>
    </div>
  );
}

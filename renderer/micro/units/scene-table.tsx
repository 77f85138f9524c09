/** A table of the module as a phone shows it: one card per row. */
import { ActionIcon, Button, Group, Text } from '@mantine/core';
import { Trash2 } from 'lucide-react';
import type { Scene } from '../../../design/model/series.ts';
import { useT } from '../../i18n/use-t.tsx';
import { useEdit, useIsLocked } from '../../store/use-document.tsx';
import tableClasses from './table.module.css';
import { TableCell } from './table-cell.tsx';
import classes from './units.module.css';
import { useForeignCells } from './use-foreign-cells.ts';

export function SceneTable(props: { path: string; table: NonNullable<Scene['table']> }) {
  const t = useT();
  const edit = useEdit();
  const isLocked = useIsLocked(props.path);
  const { caption, heads, rows } = props.table;
  const foreign = useForeignCells(props.table);
  const write = (index: number, column: number, text: string): void => {
    if (rows[index]?.[column] === text) return;
    const next = rows.map((row, at) =>
      at === index ? row.map((cell, place) => (place === column ? text : cell)) : row,
    );
    edit.set(`${props.path}/rows`, next);
  };
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
                <TableCell
                  label={t('micro.scene.cell', {
                    head: heads[column] || String(column + 1),
                    number: index + 1,
                  })}
                  text={cell}
                  isFirst={column === 0}
                  isLocked={isLocked}
                  onChange={(text) => write(index, column, text)}
                />
              </div>
            ))}
            <ActionIcon
              className={tableClasses.cardRemove}
              size={24}
              variant="subtle"
              color="gray"
              aria-label={t('micro.scene.removeCard', { number: index + 1 })}
              title={t('common.remove')}
              disabled={isLocked || rows.length === 1}
              onClick={() =>
                edit.set(
                  `${props.path}/rows`,
                  rows.filter((_, at) => at !== index),
                )
              }
            >
              <Trash2 size={13} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <Text size="xs" c="dimmed" mt={4}>
        {t('micro.scene.tableHint', { count: rows.length })}
      </Text>
      {foreign > 0 && (
        <Text size="xs" c="var(--warning)" role="status">
          {t('micro.scene.tableChanged', { count: foreign })}
        </Text>
      )}
    </div>
  );
}

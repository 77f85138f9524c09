/** A table that was read: what it holds, which of it is taken, and how. */
import { Alert, Button, Checkbox, Group, NativeSelect, Radio, Tabs, Text } from '@mantine/core';
import { CircleCheck, CircleX, UserRoundX } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { GapTableOut } from '../../../../contract/index.ts';
import { requiredFields } from '../../../../design/gap-table/index.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { GapSummary } from '../gap-summary.tsx';
import classes from './gap-import.module.css';
import { MappingForm } from './mapping-form.tsx';
import { PreviewTable } from './preview-table.tsx';
import { ProblemList } from './problem-list.tsx';

type Rows = GapTableOut['rows'];
export type Mode = 'add' | 'replace';

/** Rows that a design takes: each has a card of its own, and all of them travel as one edit, which has its bounds. */
export const mostInDesign = 2000;

const sorted = (names: readonly string[], language: string): string[] =>
  [...new Set(names.filter((name) => name !== ''))].sort((a, b) => a.localeCompare(b, language));

export function ImportBody(props: {
  table: GapTableOut;
  isBusy: boolean;
  /** Rows that the design has already. */
  present: number;
  onAgain: (choice: { sheet?: number; mapping?: GapTableOut['mapping'] }) => void;
  mode: Mode;
  onMode: (mode: Mode) => void;
  onTake: (rows: Rows) => void;
}) {
  const t = useT();
  const { table, present, mode } = props;
  const isWhole = requiredFields.every((field) => table.mapping[field] !== undefined);
  const [tab, setTab] = useState<string | null>(isWhole ? 'preview' : 'mapping');
  const [isOnlyGaps, setOnlyGaps] = useState(false);
  const [unit, setUnit] = useState('');
  const [position, setPosition] = useState('');
  const rows = useMemo(
    () =>
      table.rows.filter(
        (row) =>
          (!isOnlyGaps || row.actualLevel < row.standardLevel) &&
          (unit === '' || row.unit === unit) &&
          (position === '' || row.position === position),
      ),
    [table, isOnlyGaps, unit, position],
  );
  const summed = useMemo(
    () => rows.map((row) => ({ ...row, isBelow: row.actualLevel < row.standardLevel })),
    [rows],
  );
  const units = useMemo(
    () =>
      sorted(
        table.rows.map((row) => row.unit),
        t.language,
      ),
    [table, t],
  );
  const positions = useMemo(
    () =>
      sorted(
        table.rows.map((row) => row.position),
        t.language,
      ),
    [table, t],
  );
  const bad = table.counts.seen - table.rows.length;
  const after = rows.length + (mode === 'add' ? present : 0);
  const all = { value: '', label: t('workbook.import.all') };
  return (
    <div className={classes.body}>
      <div className={classes.facts} role="status">
        <span className={classes.fact} data-tone="good">
          <CircleCheck size={16} aria-hidden />
          {t('workbook.import.good', { count: table.rows.length })}
        </span>
        {bad > 0 && (
          <span className={classes.fact} data-tone="bad">
            <CircleX size={16} aria-hidden />
            {t('workbook.import.bad', { count: bad })}
          </span>
        )}
        {table.counts.pseudonyms > 0 && (
          <span className={classes.fact}>
            <UserRoundX size={16} aria-hidden />
            {t('workbook.import.pseudonyms', { count: table.counts.pseudonyms })}
          </span>
        )}
        {table.header !== null && (
          <Text span size="sm" c="dimmed">
            {t('workbook.import.headerAt', {
              count: table.header.last - table.header.first + 1,
              rows:
                table.header.first === table.header.last
                  ? table.header.first
                  : `${table.header.first}–${table.header.last}`,
            })}
          </Text>
        )}
        {table.sheets.length > 1 && (
          <NativeSelect
            size="xs"
            ml="auto"
            aria-label={t('workbook.import.sheet')}
            disabled={props.isBusy}
            value={String(table.sheet)}
            data={table.sheets.map(({ name }, index) => ({
              value: String(index),
              label: `${t('workbook.import.sheet')}: ${name}`,
            }))}
            onChange={(event) => props.onAgain({ sheet: Number(event.currentTarget.value) })}
          />
        )}
      </div>
      <Tabs value={tab} onChange={setTab} keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="preview">{t('workbook.import.preview')}</Tabs.Tab>
          <Tabs.Tab value="problems">
            {t('workbook.import.problems')} ({table.counts.problems})
          </Tabs.Tab>
          <Tabs.Tab value="mapping">{t('workbook.import.mapping')}</Tabs.Tab>
          <Tabs.Tab value="summary">{t('workbook.summary.title')}</Tabs.Tab>
        </Tabs.List>
        <div className={classes.panel}>
          <Tabs.Panel value="preview">
            {rows.length === 0 ? (
              <Alert color="orange">{t('workbook.import.nothing')}</Alert>
            ) : (
              <PreviewTable rows={rows} />
            )}
          </Tabs.Panel>
          <Tabs.Panel value="problems">
            <ProblemList table={table} />
          </Tabs.Panel>
          <Tabs.Panel value="mapping">
            <MappingForm
              table={table}
              isBusy={props.isBusy}
              onChange={(mapping) => props.onAgain({ sheet: table.sheet, mapping })}
            />
          </Tabs.Panel>
          <Tabs.Panel value="summary">
            <GapSummary rows={summed} />
          </Tabs.Panel>
        </div>
      </Tabs>
      <div className={classes.foot}>
        <div className={classes.filters}>
          <NativeSelect
            size="xs"
            label={t('workbook.import.onlyUnit')}
            value={unit}
            data={[all, ...units]}
            onChange={(event) => setUnit(event.currentTarget.value)}
          />
          <NativeSelect
            size="xs"
            label={t('workbook.import.onlyPosition')}
            value={position}
            data={[all, ...positions]}
            onChange={(event) => setPosition(event.currentTarget.value)}
          />
          <Checkbox
            size="sm"
            pb={5}
            label={t('workbook.import.onlyGaps')}
            checked={isOnlyGaps}
            onChange={(event) => setOnlyGaps(event.currentTarget.checked)}
          />
        </div>
        {present > 0 && (
          <Radio.Group
            value={mode}
            onChange={(value) => props.onMode(value === 'add' ? 'add' : 'replace')}
            label={t('workbook.import.how')}
            size="sm"
            {...(mode === 'replace'
              ? { description: t('workbook.import.replaceNote', { count: present }) }
              : {})}
          >
            <Group gap="lg" mt={6}>
              <Radio value="replace" label={t('workbook.import.replace')} />
              <Radio value="add" label={t('workbook.import.add')} />
            </Group>
          </Radio.Group>
        )}
        <Group justify="flex-end" gap="md">
          {after > mostInDesign && (
            <Text size="sm" c="var(--error)" role="status" style={{ flex: '1 1 20rem' }}>
              {t('workbook.import.tooMany', { most: mostInDesign })}
            </Text>
          )}
          <Button
            disabled={rows.length === 0 || after > mostInDesign || props.isBusy}
            onClick={() => props.onTake(rows)}
          >
            {t('workbook.import.apply', { count: rows.length })}
          </Button>
        </Group>
      </div>
    </div>
  );
}

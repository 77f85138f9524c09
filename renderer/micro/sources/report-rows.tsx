/** Every heading, table, figure, footnote and regulation: kept, merged or dropped, and why. */
import { Button, Group, SegmentedControl, Select, Text } from '@mantine/core';
import { useState } from 'react';
import type { ReportFate, ReportKind, ReportRow } from '../../../design/micro/import-report.ts';
import { useT } from '../../i18n/use-t.tsx';
import { Section } from '../../kit/section.tsx';
import { ReportLine } from './report-line.tsx';
import classes from './sources.module.css';

const fates: readonly ReportFate[] = ['kept', 'merged', 'dropped', 'open'];
const kinds: readonly ReportKind[] = [
  'heading',
  'table',
  'figure',
  'footnote',
  'regulation',
  'text',
];
const portion = 60;

export function ReportRows({ rows }: { rows: readonly ReportRow[] }) {
  const t = useT();
  const [fate, setFate] = useState<ReportFate | 'all'>('all');
  const [kind, setKind] = useState<ReportKind | null>(null);
  const [drawn, setDrawn] = useState(portion);
  const ofKind = rows.filter((row) => kind === null || row.kind === kind);
  const found = ofKind.filter((row) => fate === 'all' || row.fate === fate);
  const count = (wanted: ReportFate): number => ofKind.filter((row) => row.fate === wanted).length;
  const present = fates.filter((one) => rows.some((row) => row.fate === one));
  const counted = kinds.flatMap((one) => {
    const all = rows.filter((row) => row.kind === one).length;
    return one === 'text' || all === 0 ? [] : [{ one, all }];
  });
  if (rows.length === 0)
    return (
      <Section title={t('micro.report.title')}>
        <Text size="sm" c="dimmed">
          {t('microReport.noRows')}
        </Text>
      </Section>
    );
  return (
    <Section title={t('micro.report.title')} hint={t('micro.report.hint')}>
      <Text size="sm">
        {[
          counted
            .map(({ one, all }) => t(`micro.report.counted.${one}`, { count: all }))
            .join(', '),
          present.includes('open') ? t('micro.report.open') : '',
        ]
          .filter((sentence) => sentence !== '')
          .join('. ')}
      </Text>
      <Group gap="xs">
        <SegmentedControl
          size="xs"
          aria-label={t('micro.report.fates')}
          value={fate}
          onChange={(value) => {
            setFate(fates.find((one) => one === value) ?? 'all');
            setDrawn(portion);
          }}
          data={[
            { value: 'all', label: t('micro.report.all', { count: ofKind.length }) },
            ...present.map((one) => ({
              value: one,
              label: `${t(`microReport.fate.${one}`)} (${count(one)})`,
            })),
          ]}
        />
        <Select
          size="xs"
          aria-label={t('micro.report.kinds')}
          placeholder={t('micro.report.kinds')}
          clearable
          w={170}
          value={kind}
          onChange={(value) => setKind(kinds.find((one) => one === value) ?? null)}
          data={kinds
            .filter((one) => rows.some((row) => row.kind === one))
            .map((one) => ({ value: one, label: t(`microReport.kind.${one}`) }))}
        />
      </Group>
      {found.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('micro.report.none')}
        </Text>
      )}
      <ul className={classes.rows}>
        {found.slice(0, drawn).map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: several rows may tell of one block; the report never changes.
          <li key={`${row.sourceId}${row.blockId ?? ''}${row.kind}${index}`}>
            <ReportLine row={row} />
          </li>
        ))}
      </ul>
      {found.length > drawn && (
        <Button
          size="compact-sm"
          variant="subtle"
          style={{ justifySelf: 'start' }}
          onClick={() => setDrawn(drawn + portion * 4)}
        >
          {t('micro.report.more', { count: found.length - drawn })}
        </Button>
      )}
    </Section>
  );
}

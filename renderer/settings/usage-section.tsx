/** Pemakaian AI: per month and per design; every row as a table to keep. */
import { Button, Group, SegmentedControl, Select, Table, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useState } from 'react';
import type { TokenCount } from '../../design/model-connection.ts';
import { numberText } from '../ai/amounts.ts';
import { formatRupiah } from '../i18n/format.ts';
import { useT } from '../i18n/use-t.tsx';
import { saveFile } from '../kit/save-file.ts';
import { Section } from '../kit/section.tsx';
import { api, core } from '../rpc/client.ts';
import { failureOf } from '../rpc/failure.ts';

interface Line {
  key: string;
  name: string;
  calls: number;
  tokens: TokenCount;
  cost: number | null;
}

/** `2026-11` as the language writes it. */
function monthName(month: string, language: 'id' | 'en'): string {
  const day = new Date(`${month}-01T00:00:00Z`);
  return new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(day);
}

export function UsageSection() {
  const t = useT();
  const summary = useQuery(api.usage.summary.queryOptions());
  const [by, setBy] = useState<'month' | 'design'>('month');
  const [month, setMonth] = useState('');
  const months = summary.data?.months ?? [];
  const designs = summary.data?.designs ?? [];
  const lines: Line[] =
    by === 'month'
      ? months.map((one) => ({ ...one, key: one.month, name: monthName(one.month, t.language) }))
      : designs.map((one) => ({
          ...one,
          key: one.designId ?? one.designTitle,
          name:
            one.designTitle ||
            t(one.designId === null ? 'settings.usageProbe' : 'shell.part.untitled'),
        }));
  const save = async (format: 'xlsx' | 'csv'): Promise<void> => {
    try {
      const file = await core.usage.export({ format, ...(month === '' ? {} : { month }) });
      saveFile(file, file.name);
      notifications.show({ message: t('settings.usageExported', { name: file.name }) });
    } catch (error) {
      notifications.show({ color: 'red', message: failureOf(error, t).message });
    }
  };
  return (
    <Section title={t('settings.usage')} hint={t('settings.usageHint')}>
      {months.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('settings.usageNone')}
        </Text>
      ) : (
        <>
          <Group justify="space-between" align="flex-end">
            <SegmentedControl
              size="xs"
              aria-label={t('settings.usageBy')}
              value={by}
              onChange={(value) => setBy(value === 'design' ? 'design' : 'month')}
              data={[
                { value: 'month', label: t('settings.usageByMonth') },
                { value: 'design', label: t('settings.usageByDesign') },
              ]}
            />
            <Group gap="xs" align="flex-end">
              <Select
                size="xs"
                aria-label={t('settings.usageExportMonth')}
                allowDeselect={false}
                value={month}
                onChange={(value) => setMonth(value ?? '')}
                data={[
                  { value: '', label: t('settings.usageAllMonths') },
                  ...months.map((one) => ({
                    value: one.month,
                    label: monthName(one.month, t.language),
                  })),
                ]}
              />
              {(['xlsx', 'csv'] as const).map((format) => (
                <Button
                  key={format}
                  size="xs"
                  variant="default"
                  leftSection={<Download size={14} aria-hidden />}
                  onClick={() => void save(format)}
                >
                  {t('settings.usageExport', { format: format.toUpperCase() })}
                </Button>
              ))}
            </Group>
          </Group>
          <Table.ScrollContainer minWidth={560}>
            <Table verticalSpacing={6}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>
                    {t(by === 'month' ? 'settings.usageMonth' : 'settings.usageDesign')}
                  </Table.Th>
                  <Table.Th ta="end">{t('settings.usageCalls')}</Table.Th>
                  <Table.Th ta="end">{t('settings.usageInput')}</Table.Th>
                  <Table.Th ta="end">{t('settings.usageOutput')}</Table.Th>
                  <Table.Th ta="end">{t('settings.usageCost')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {lines.map((line) => (
                  <Table.Tr key={line.key}>
                    <Table.Td>{line.name}</Table.Td>
                    <Table.Td ta="end">{numberText(line.calls, t)}</Table.Td>
                    <Table.Td ta="end">{numberText(line.tokens.input, t)}</Table.Td>
                    <Table.Td ta="end">{numberText(line.tokens.output, t)}</Table.Td>
                    <Table.Td ta="end">
                      {line.cost === null
                        ? t('settings.usageNoCost')
                        : formatRupiah(line.cost, t.language)}
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        </>
      )}
    </Section>
  );
}

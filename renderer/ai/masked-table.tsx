/** What stands for what in the outgoing text. */
import { Table, Text } from '@mantine/core';
import { useT } from '../i18n/use-t.tsx';
import classes from './ai.module.css';

export interface Masked {
  placeholder: string;
  kind: string;
  surfaces: string[];
}

export function MaskedTable({ masked }: { masked: readonly Masked[] }) {
  const t = useT();
  if (masked.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('ai.preview.maskedNone')}
      </Text>
    );
  }
  return (
    <>
      <Text size="sm" c="dimmed" mb="xs">
        {t('ai.preview.maskedHint')}
      </Text>
      <Table.ScrollContainer minWidth={320} maxHeight={260}>
        <Table verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('ai.preview.placeholder')}</Table.Th>
              <Table.Th>{t('ai.preview.surfaces')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {masked.map(({ placeholder, surfaces }) => (
              <Table.Tr key={placeholder}>
                <Table.Td>
                  <mark className={classes.mask}>{placeholder}</mark>
                </Table.Td>
                <Table.Td className={classes.surfaces}>{surfaces.join('; ')}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  );
}

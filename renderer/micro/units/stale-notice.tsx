/** The module has changed under a unit: which sentences, and the way on. */
import { Alert, Button, Group, Text } from '@mantine/core';
import type { PartId } from '../../../design/ids.ts';
import { useT } from '../../i18n/use-t.tsx';
import { useEdit, useSeries } from '../../store/use-document.tsx';
import { PageChips } from '../source/page-chips.tsx';
import { useSourcePane } from '../source/source-pane-state.ts';

export function StaleNotice({ unitId }: { seriesId: string; unitId: PartId }) {
  const t = useT();
  const edit = useEdit();
  const stale = useSeries((series) => series.units.items[unitId]?.staleSentences);
  if (stale === undefined || stale.length === 0) return null;
  return (
    <Alert color="orange" title={t('micro.unit.stale', { count: stale.length })}>
      <Text size="sm">{t('micro.unit.staleText')}</Text>
      <Group gap="sm" mt="xs">
        <PageChips locators={stale} onOpen={useSourcePane.getState().showSentence} />
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => edit.set(`/units/items/${unitId}/staleSentences`, [])}
        >
          {t('micro.unit.staleSeen')}
        </Button>
      </Group>
    </Alert>
  );
}

/** The module has changed under a unit: which sentences, how they read now, and the way on. */
import { Alert, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { PartId } from '../../../design/ids.ts';
import { useT } from '../../i18n/use-t.tsx';
import { useEdit, useSeries } from '../../store/use-document.tsx';
import { StaleSentence } from './stale-sentence.tsx';
import classes from './units.module.css';

const first = 5;

export function StaleNotice({ unitId }: { unitId: PartId }) {
  const t = useT();
  const edit = useEdit();
  const [isWhole, setWhole] = useState(false);
  const stale = useSeries((series) => series.units.items[unitId]?.staleSentences);
  if (stale === undefined || stale.length === 0) return null;
  const shown = isWhole ? stale : stale.slice(0, first);
  return (
    <Alert
      color="orange"
      title={t('micro.unit.stale', { count: stale.length })}
      styles={{ title: { color: 'var(--warning)' } }}
    >
      <Text size="sm">{t('micro.unit.staleText')}</Text>
      <ul className={classes.stale}>
        {shown.map((locator) => (
          <StaleSentence key={locator} locator={locator} />
        ))}
      </ul>
      <Group gap="sm">
        {stale.length > shown.length && (
          <Button size="compact-sm" variant="subtle" onClick={() => setWhole(true)}>
            {t('micro.report.more', { count: stale.length - shown.length })}
          </Button>
        )}
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

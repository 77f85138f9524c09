/** From the report on to the outline. */
import { Button, Group, Text } from '@mantine/core';
import { ArrowRight } from 'lucide-react';
import { size } from '../../../design/collection.ts';
import { useT } from '../../i18n/use-t.tsx';
import { go } from '../../router.ts';
import { useSeries } from '../../store/use-document.tsx';
import classes from './sources.module.css';

export function NextStep({ seriesId, sentences }: { seriesId: string; sentences: number }) {
  const t = useT();
  const hasOutline = useSeries((series) => size(series.units) > 0);
  if (hasOutline) return null;
  if (sentences === 0)
    return (
      <Text size="sm" className={classes.next} role="status">
        {t('micro.sources.nothingRead')}
      </Text>
    );
  return (
    <Group className={classes.next} justify="space-between" gap="sm">
      <Text size="sm">{t('micro.sources.next')}</Text>
      <Button
        rightSection={<ArrowRight size={16} aria-hidden />}
        onClick={() => go({ at: 'series', seriesId, view: 'outline' })}
      >
        {t('micro.sources.toOutline')}
      </Button>
    </Group>
  );
}

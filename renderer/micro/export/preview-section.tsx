/** The series on a phone: what is tried, how, as whom. */
import { Button, SegmentedControl, Select, Text, Title } from '@mantine/core';
import { RotateCcw } from 'lucide-react';
import { useT } from '../../i18n/use-t.tsx';
import { Phone } from './phone.tsx';
import classes from './preview.module.css';
import { playedKey, startOver, usePreview } from './preview-state.ts';
import { useUnitChoices, wholeSeries } from './use-unit-choices.ts';

export function PreviewSection({ seriesId }: { seriesId: string }) {
  const t = useT();
  const choices = useUnitChoices();
  const { unitId, mode, as } = usePreview();
  return (
    <section className={classes.preview} aria-label={t('microExport.preview.title')}>
      <Title order={2} size="1.05rem">
        {t('microExport.preview.title')}
      </Title>
      <div className={classes.tools}>
        <Select
          size="sm"
          aria-label={t('microExport.preview.what')}
          data={choices}
          value={unitId ?? wholeSeries}
          allowDeselect={false}
          onChange={(value) =>
            usePreview.setState({ unitId: value === null || value === wholeSeries ? null : value })
          }
        />
        <SegmentedControl
          size="xs"
          aria-label={t('microExport.preview.mode')}
          value={mode}
          onChange={(value) =>
            usePreview.setState({ mode: value === 'pretest' ? 'pretest' : 'play' })
          }
          data={[
            { value: 'play', label: t('microExport.preview.play') },
            { value: 'pretest', label: t('microExport.preview.pretest') },
          ]}
        />
        <SegmentedControl
          size="xs"
          aria-label={t('microExport.preview.as')}
          value={as}
          onChange={(value) =>
            usePreview.setState({ as: value === 'author' ? 'author' : 'learner' })
          }
          data={[
            { value: 'author', label: t('microExport.preview.author') },
            { value: 'learner', label: t('microExport.preview.learner') },
          ]}
        />
      </div>
      <Phone seriesId={seriesId} />
      <div className={classes.foot}>
        <Text size="xs" c="dimmed">
          {t(
            as === 'author' ? 'microExport.preview.authorHint' : 'microExport.preview.learnerHint',
          )}{' '}
          {t('microExport.preview.cite')}
        </Text>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<RotateCcw size={14} aria-hidden />}
          onClick={() => startOver(playedKey(seriesId, unitId))}
        >
          {t('microExport.preview.again')}
        </Button>
      </div>
    </section>
  );
}

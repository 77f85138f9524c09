/** One kind of file: what it is for and who uses it, the way to it, how it went. */
import { Button, Progress, Text } from '@mantine/core';
import { CircleCheck, CircleStop, CircleX, Download } from 'lucide-react';
import type { SeriesFormat } from '../../../contract/index.ts';
import type { PartId } from '../../../design/ids.ts';
import { formatSize } from '../../i18n/format.ts';
import { useT } from '../../i18n/use-t.tsx';
import classes from './export.module.css';
import { useSeriesExport } from './use-series-export.ts';

export function FormatRow(props: {
  seriesId: string;
  format: SeriesFormat;
  unitId: PartId | null;
}) {
  const t = useT();
  const { seriesId, format } = props;
  const { state, start, stop } = useSeriesExport(seriesId, format);
  const name = t(`microExport.export.format.${format}.name`);
  const isRunning = state.at === 'running';
  // The document itself has no part of a unit.
  const unitId = format === 'json' ? null : props.unitId;
  return (
    <li className={classes.format} data-format={format}>
      <div className={classes.formatWords}>
        <h4>{name}</h4>
        <p>{t(`microExport.export.format.${format}.text`)}</p>
        <div role="status">
          {state.at === 'done' && (
            <span className={classes.told} data-over="done">
              <CircleCheck size={14} aria-hidden />
              {t('microExport.export.done', {
                name: state.name,
                size: formatSize(state.size, t.language),
              })}
            </span>
          )}
          {state.at === 'failed' && (
            <span className={classes.told} data-over="failed">
              <CircleX size={14} aria-hidden />
              {t.dynamic(state.why.key, state.why.params)}
            </span>
          )}
          {state.at === 'stopped' && (
            <Text size="xs" c="dimmed">
              {t('microExport.export.stopped')}
            </Text>
          )}
        </div>
        {isRunning && (
          <Progress
            size="sm"
            mt={6}
            value={Math.max(4, state.fraction * 100)}
            aria-label={t('microExport.export.running', { format: name })}
          />
        )}
      </div>
      {isRunning ? (
        <Button
          size="xs"
          variant="light"
          color="red"
          leftSection={<CircleStop size={14} aria-hidden />}
          aria-label={t('microExport.export.stop', { format: name })}
          disabled={state.jobId === null}
          onClick={stop}
        >
          {t('shell.job.stop')}
        </Button>
      ) : (
        <Button
          size="xs"
          variant={format === 'scorm12' ? 'filled' : 'default'}
          leftSection={<Download size={14} aria-hidden />}
          aria-label={t('microExport.export.downloadNamed', { format: name })}
          onClick={() => void start(unitId)}
        >
          {t('microExport.export.download')}
        </Button>
      )}
    </li>
  );
}

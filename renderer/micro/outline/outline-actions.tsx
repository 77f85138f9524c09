/** Draft the outline, approve it, have the units written. */
import { Badge, Button, Group, Text } from '@mantine/core';
import { CheckCheck, PenLine, RotateCcw, Sparkles } from 'lucide-react';
import type { Job, MicroScope } from '../../../contract/index.ts';
import { size, values } from '../../../design/collection.ts';
import { plannedMinutes } from '../../../design/micro/minutes.ts';
import { emptySlot } from '../../../design/slot.ts';
import { formatDate } from '../../i18n/format.ts';
import { useT } from '../../i18n/use-t.tsx';
import { usePersonName } from '../../kit/person-name.tsx';
import { go } from '../../router.ts';
import { useEdit, useSeries } from '../../store/use-document.tsx';
import { OutgoingLook } from '../ai/outgoing-look.tsx';
import { unwrittenUnits } from '../ai/unwritten-units.ts';
import { fileTitle } from '../file-title.ts';
import { DraftBy } from '../jobs/draft-by.tsx';
import { useIsSeriesDrafting } from '../jobs/series-jobs.ts';
import { useDraftWith } from '../jobs/use-draft-with.tsx';
import { useModules } from '../source/use-source-documents.ts';
import classes from './outline.module.css';

export function OutlineActions({ seriesId }: { seriesId: string }) {
  const t = useT();
  const edit = useEdit();
  const name = usePersonName();
  const series = useSeries((whole) => whole);
  const modules = useModules();
  const isDrafting = useIsSeriesDrafting(seriesId);
  const { draft, look, preview } = useDraftWith(seriesId);
  const units = values(series.units);
  const minutes = plannedMinutes(units.reduce((sum, { seconds }) => sum + seconds, 0));
  const hasOutline = size(series.units) > 0;
  const approved = series.outlineApproved;
  const unwritten = unwrittenUnits(series);
  const left = unwritten.length;
  const toWrite: MicroScope = { kind: 'units', unitIds: unwritten };
  const showUnits = (job: Job): void => {
    if (job.result?.kind === 'microDraft' && job.result.revision !== null)
      go({ at: 'series', seriesId, view: 'units' });
  };
  const outline = (): void => {
    // A title that only repeats a file's name gives way to the module's own.
    const isFileName = modules.some((one) => fileTitle(one.name) === series.title.text);
    if (!hasOutline && isFileName) edit.set('/title', emptySlot());
    draft({ kind: 'outline' });
  };
  const write = (): void => draft(toWrite, showUnits);
  return (
    <section className={classes.actions} aria-label={t('micro.outline.actions')}>
      <Group gap="sm" justify="space-between">
        <div>
          <Text fw={650} className={classes.total}>
            {hasOutline
              ? t('micro.outline.total', { count: units.length, minutes })
              : t('micro.outline.empty')}
          </Text>
          <Text size="sm" c="dimmed">
            {approved !== null
              ? t('micro.outline.approvedBy', {
                  name: approved.name || t('micro.outline.someone'),
                  date: formatDate(approved.at.slice(0, 10), t.language),
                })
              : t(hasOutline ? 'micro.outline.toApprove' : 'micro.outline.emptyHint')}
          </Text>
        </div>
        {approved !== null && (
          <Badge
            color="green"
            variant="light"
            style={{ color: 'var(--experience)', background: 'var(--experience-soft)' }}
            tt="none"
            leftSection={<CheckCheck size={13} aria-hidden />}
          >
            {t('micro.outline.approved')}
          </Badge>
        )}
      </Group>
      <Group gap="xs">
        <Button
          size="sm"
          variant={hasOutline ? 'default' : 'filled'}
          leftSection={
            hasOutline ? <RotateCcw size={15} aria-hidden /> : <Sparkles size={16} aria-hidden />
          }
          disabled={isDrafting || modules.length === 0}
          onClick={outline}
        >
          {t(hasOutline ? 'micro.outline.again' : 'micro.outline.draft')}
        </Button>
        {hasOutline && approved === null && (
          <Button
            size="sm"
            leftSection={<CheckCheck size={16} aria-hidden />}
            disabled={isDrafting}
            onClick={() => edit.set('/outlineApproved', { name, at: new Date().toISOString() })}
          >
            {t('micro.outline.approve')}
          </Button>
        )}
        {approved !== null && left > 0 && (
          <Button
            size="sm"
            leftSection={<PenLine size={16} aria-hidden />}
            disabled={isDrafting}
            onClick={write}
          >
            {t('micro.outline.write', { count: left })}
          </Button>
        )}
        {approved !== null && (
          <Button
            size="sm"
            variant="subtle"
            color="gray"
            disabled={isDrafting}
            onClick={() => edit.set('/outlineApproved', null)}
          >
            {t('micro.outline.withdraw')}
          </Button>
        )}
        <DraftBy />
        <OutgoingLook
          isDisabled={isDrafting || modules.length === 0}
          onLook={() =>
            approved !== null && left > 0 ? look(toWrite, showUnits) : look({ kind: 'outline' })
          }
        />
      </Group>
      {preview}
    </section>
  );
}

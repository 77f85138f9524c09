/** One unit, from its objective to its reviews. */
import { Button, Text } from '@mantine/core';
import { PenLine } from 'lucide-react';
import type { PartId } from '../../../design/ids.ts';
import { useT } from '../../i18n/use-t.tsx';
import { Section } from '../../kit/section.tsx';
import { SlotField } from '../../kit/slot-field.tsx';
import { go } from '../../router.ts';
import { useSeries } from '../../store/use-document.tsx';
import { useIsSeriesDrafting } from '../jobs/series-jobs.ts';
import { useDraftWith } from '../jobs/use-draft-with.tsx';
import { ItemSection } from './item-section.tsx';
import { JobAidSection } from './job-aid-section.tsx';
import { ObjectiveSection } from './objective-section.tsx';
import { PartProposals } from './part-proposals.tsx';
import { ReviewSection } from './review-section.tsx';
import { SceneSection } from './scene-section.tsx';
import { StaleNotice } from './stale-notice.tsx';
import { UnitHead } from './unit-head.tsx';
import classes from './units.module.css';

export function UnitEditor({ seriesId, unitId }: { seriesId: string; unitId: PartId }) {
  const t = useT();
  const path = `/units/items/${unitId}`;
  const unit = useSeries((series) => series.units.items[unitId]);
  const isApproved = useSeries((series) => series.outlineApproved !== null);
  const isDrafting = useIsSeriesDrafting(seriesId);
  const { draft, preview } = useDraftWith(seriesId);
  if (unit === undefined) return null;
  return (
    <div className={classes.editor} id={unitId} data-path={path} tabIndex={-1}>
      <UnitHead seriesId={seriesId} unitId={unitId} />
      <PartProposals seriesId={seriesId} path={path} />
      <StaleNotice unitId={unitId} />
      <ObjectiveSection path={path} />
      {unit.isWritten ? (
        <>
          <SceneSection seriesId={seriesId} path={path} />
          <ItemSection seriesId={seriesId} path={path} />
          <Section title={t('fields.microUnit.workplaceAction')} hint={t('micro.unit.actionHint')}>
            <SlotField path={`${path}/workplaceAction`} isLabelHidden minRows={2} />
          </Section>
          <JobAidSection path={path} />
          <ReviewSection />
        </>
      ) : (
        <div className={classes.unwritten}>
          <Text size="sm">{t(isApproved ? 'micro.unit.toWrite' : 'micro.unit.toApprove')}</Text>
          {!isApproved && (
            <Button
              variant="default"
              onClick={() => go({ at: 'series', seriesId, view: 'outline' })}
            >
              {t('micro.sources.toOutline')}
            </Button>
          )}
          {isApproved && (
            <Button
              leftSection={<PenLine size={15} aria-hidden />}
              disabled={isDrafting}
              onClick={() => draft({ kind: 'units', unitIds: [unitId] })}
            >
              {t('micro.unit.write')}
            </Button>
          )}
        </div>
      )}
      {preview}
    </div>
  );
}

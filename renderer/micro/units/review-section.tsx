/** Spaced reviews: the same for all units of the series. */
import type { Series } from '../../../design/model/series.ts';
import { emptySlot } from '../../../design/slot.ts';
import { useT } from '../../i18n/use-t.tsx';
import { CollectionEditor } from '../../kit/collection-editor.tsx';
import { NumberField } from '../../kit/number-field.tsx';
import { Section } from '../../kit/section.tsx';
import { SlotField } from '../../kit/slot-field.tsx';
import classes from './units.module.css';

type Review = Series['reviews']['items'][string];

export function ReviewSection() {
  const t = useT();
  return (
    <Section title={t('fields.series.reviews')} hint={t('micro.unit.reviewsHint')} path="/reviews">
      <CollectionEditor<Review>
        path="/reviews"
        kind="review"
        create={() => ({ daysAfter: 7, prompt: emptySlot() })}
        title={(review) => t('micro.unit.daysAfter', { count: review.daysAfter })}
        addLabel={t('micro.unit.addReview')}
        emptyText={t('micro.unit.noReviews')}
        isFlat
      >
        {(at) => (
          <div className={classes.review}>
            <NumberField path={`${at}/daysAfter`} min={0} max={3650} />
            <SlotField path={`${at}/prompt`} />
          </div>
        )}
      </CollectionEditor>
    </Section>
  );
}

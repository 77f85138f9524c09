/** The review history (riwayat telaah): notes by hand; imported reviews will land here too. */
import { reviewStatusSchema, severitySchema } from '../../../design/enums.ts';
import type { ReviewItem } from '../../../design/model/review.ts';
import { useT } from '../../i18n/use-t.tsx';
import { CollectionEditor } from '../../kit/collection-editor.tsx';
import { Columns } from '../../kit/columns.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { EnumField } from '../../kit/enum-field.tsx';
import { RefField } from '../../kit/ref-field.tsx';
import { Section } from '../../kit/section.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { SeverityMark } from '../../shell/severity-mark.tsx';
import { useAllPartOptions } from './use-all-part-options.ts';

const create = (): ReviewItem => ({
  partId: null,
  note: '',
  severity: 'warning',
  status: 'open',
  reviewer: '',
  date: null,
});

export function ReviewItemSection() {
  const t = useT();
  const parts = useAllPartOptions();
  return (
    <Section title={t('review.items')} hint={t('review.itemsHint')}>
      <CollectionEditor
        path="/reviewItems"
        kind="reviewItem"
        create={create}
        title={(item) => item.note}
        aside={(item) => <SeverityMark severity={item.severity} />}
        addLabel={t('review.addItem')}
        emptyText={t('review.noItems')}
      >
        {(path) => (
          <>
            <TextField path={`${path}/note`} />
            <RefField path={`${path}/partId`} options={parts} isNullable />
            <Columns min={160}>
              <EnumField
                path={`${path}/severity`}
                list="severity"
                options={severitySchema.options}
              />
              <EnumField
                path={`${path}/status`}
                list="reviewStatus"
                options={reviewStatusSchema.options}
              />
              <TextField path={`${path}/reviewer`} />
              <DateField path={`${path}/date`} />
            </Columns>
          </>
        )}
      </CollectionEditor>
    </Section>
  );
}

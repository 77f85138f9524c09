/** The fields of a *Kerangka Acuan Pembelajaran* that no other part of the design holds. */
import { deliveryMethodSchema, deliveryModelSchema } from '../../../../design/enums.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { Columns } from '../../../kit/columns.tsx';
import { EnumField } from '../../../kit/enum-field.tsx';
import { SlotField } from '../../../kit/slot-field.tsx';
import { TextField } from '../../../kit/text-field.tsx';
import { FoldSection } from '../fold-section.tsx';

const path = '/journey/delivery';
const paths = [path];

export function DeliverySection() {
  const t = useT();
  return (
    <FoldSection
      title={t('journey.delivery.title')}
      hint={t('journey.delivery.hint')}
      paths={paths}
    >
      <Columns min={200}>
        <TextField path={`${path}/code`} />
        <SlotField path={`${path}/programme`} isLine />
        <SlotField path={`${path}/className`} isLine />
        <EnumField
          path={`${path}/model`}
          list="deliveryModel"
          options={deliveryModelSchema.options}
        />
        <EnumField
          path={`${path}/method`}
          list="deliveryMethod"
          options={deliveryMethodSchema.options}
        />
        <SlotField path={`${path}/location`} isLine />
      </Columns>
      <Columns min={280}>
        <SlotField path={`${path}/impactIndicator`} />
        <SlotField path={`${path}/relatedAssignment`} />
        <SlotField path={`${path}/skillGroupOwner`} />
        <SlotField path={`${path}/criteria`} />
        <SlotField path={`${path}/preLearning`} />
        <SlotField path={`${path}/organiser`} />
        <SlotField path={`${path}/facilitators`} />
        <SlotField path={`${path}/certificate`} />
      </Columns>
    </FoldSection>
  );
}

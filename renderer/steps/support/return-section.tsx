/** Benefit: costs, benefits, and ROI only where it can be claimed. */
import { Alert, Group, Title } from '@mantine/core';
import { values } from '../../../design/collection.ts';
import { isolationMethodSchema } from '../../../design/enums.ts';
import { emptySlot } from '../../../design/slot.ts';
import { formatNumber, formatRupiah } from '../../i18n/format.ts';
import { useT } from '../../i18n/use-t.tsx';
import { BoolField } from '../../kit/bool-field.tsx';
import { CollectionEditor } from '../../kit/collection-editor.tsx';
import { Columns } from '../../kit/columns.tsx';
import { EnumField } from '../../kit/enum-field.tsx';
import { RupiahField } from '../../kit/rupiah-field.tsx';
import { Section } from '../../kit/section.tsx';
import { SlotField } from '../../kit/slot-field.tsx';
import { useDesign } from '../../store/use-document.tsx';

const at = '/evaluation/returnOnInvestment';
const create = () => ({ item: emptySlot(), amount: null });

export function ReturnSection() {
  const t = useT();
  const roi = useDesign((design) => design.evaluation.returnOnInvestment);
  const sum = (side: 'costs' | 'benefits'): number =>
    values(roi[side]).reduce((total, { amount }) => total + (amount ?? 0), 0);
  const cost = sum('costs');
  const benefit = sum('benefits');
  return (
    <Section title={t('support.return')} hint={t('support.returnHint')}>
      <Columns min={300}>
        {(['costs', 'benefits'] as const).map((side) => (
          <div key={side} style={{ display: 'grid', gap: 8, alignContent: 'start' }}>
            <Title order={3} size="0.95rem">
              {t(`fields.returnOnInvestment.${side}`)}
            </Title>
            <CollectionEditor
              path={`${at}/${side}`}
              kind={side === 'costs' ? 'cost' : 'benefit'}
              create={create}
              title={(line) => line.item.text}
              addLabel={t(side === 'costs' ? 'support.addCost' : 'support.addBenefit')}
              emptyText={t(side === 'costs' ? 'support.noCosts' : 'support.noBenefits')}
              isFlat
            >
              {(path) => (
                <Columns min={140}>
                  <SlotField path={`${path}/item`} isLine />
                  <RupiahField path={`${path}/amount`} />
                </Columns>
              )}
            </CollectionEditor>
          </div>
        ))}
      </Columns>
      <SlotField path={`${at}/intangible`} />
      <Group>
        <BoolField path={`${at}/fullCost`} />
        <BoolField path={`${at}/claimed`} />
      </Group>
      <Columns min={220}>
        <EnumField
          path={`${at}/isolation`}
          list="isolationMethod"
          options={isolationMethodSchema.options}
          isNullable
        />
        <SlotField path={`${at}/isolationNote`} />
      </Columns>
      {roi.claimed && roi.fullCost && roi.isolation !== null && cost > 0 && (
        <Alert color="ink">
          {t('support.roi', {
            cost: formatRupiah(cost, t.language),
            benefit: formatRupiah(benefit, t.language),
            bcr: formatNumber(benefit / cost, t.language),
            roi: formatNumber(((benefit - cost) / cost) * 100, t.language, 1),
          })}
        </Alert>
      )}
    </Section>
  );
}

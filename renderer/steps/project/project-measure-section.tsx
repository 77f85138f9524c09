/** Output and outcome indicators of the project. */
import { emptySlot } from '../../../design/slot.ts';
import { useT } from '../../i18n/use-t.tsx';
import { CollectionEditor } from '../../kit/collection-editor.tsx';
import { Columns } from '../../kit/columns.tsx';
import { EnumField } from '../../kit/enum-field.tsx';
import { QuantityField } from '../../kit/quantity-field.tsx';
import { RefField } from '../../kit/ref-field.tsx';
import { Section } from '../../kit/section.tsx';
import { SlotField } from '../../kit/slot-field.tsx';
import { useIndicatorOptions } from '../pieces/part-options.ts';

const create = () => ({
  kind: 'output' as const,
  statement: emptySlot(),
  indicatorId: null,
  baseline: null,
  baselineNote: emptySlot(),
  target: null,
  targetNote: emptySlot(),
});

export function ProjectMeasureSection() {
  const t = useT();
  const indicators = useIndicatorOptions();
  return (
    <Section title={t('project.measures')}>
      <CollectionEditor
        path="/project/measures"
        kind="projectMeasure"
        create={create}
        title={(measure) => measure.statement.text}
        addLabel={t('project.addMeasure')}
        emptyText={t('project.noMeasures')}
      >
        {(path) => (
          <>
            <SlotField path={`${path}/statement`} />
            <Columns min={200}>
              <EnumField
                path={`${path}/kind`}
                list="projectMeasureKind"
                options={['output', 'outcome']}
              />
              <RefField path={`${path}/indicatorId`} options={indicators} isNullable />
            </Columns>
            <Columns min={240}>
              <QuantityField path={`${path}/baseline`} />
              <SlotField path={`${path}/baselineNote`} />
            </Columns>
            <Columns min={240}>
              <QuantityField path={`${path}/target`} />
              <SlotField path={`${path}/targetNote`} />
            </Columns>
          </>
        )}
      </CollectionEditor>
    </Section>
  );
}

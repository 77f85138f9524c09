/** Rows of the agency's AKPK table; its own gap figure is checked, never computed here. */
import { competencyKindSchema, prioritySchema } from '../../../design/enums.ts';
import type { CompetencyGapRow } from '../../../design/model/learners.ts';
import { emptySlot } from '../../../design/slot.ts';
import { useT } from '../../i18n/use-t.tsx';
import { CollectionEditor } from '../../kit/collection-editor.tsx';
import { Columns } from '../../kit/columns.tsx';
import { EnumField } from '../../kit/enum-field.tsx';
import { NumberField } from '../../kit/number-field.tsx';
import { Section } from '../../kit/section.tsx';
import { SlotField } from '../../kit/slot-field.tsx';
import { TextField } from '../../kit/text-field.tsx';

const create = (): CompetencyGapRow => ({
  person: '',
  position: emptySlot(),
  unit: emptySlot(),
  kind: 'technical',
  competency: emptySlot(),
  standardLevel: 3,
  actualLevel: 3,
  gap: 0,
  source: emptySlot(),
  performanceTarget: emptySlot(),
  performanceActual: emptySlot(),
  rootCause: emptySlot(),
  priority: 'medium',
  form: emptySlot(),
  jp: null,
  year: null,
  note: emptySlot(),
});

export function GapRowSection() {
  const t = useT();
  return (
    <Section title={t('learners.gapRows')} hint={t('learners.gapRowsHint')}>
      <CollectionEditor
        path="/learners/gapRows"
        kind="gapRow"
        create={create}
        title={(row) => [row.person, row.competency.text].filter((text) => text !== '').join(' · ')}
        addLabel={t('learners.addGapRow')}
        emptyText={t('learners.noGapRows')}
      >
        {(path) => (
          <>
            <Columns min={200}>
              <TextField path={`${path}/person`} help="learners.pseudonym" />
              <SlotField path={`${path}/position`} isLine />
              <SlotField path={`${path}/unit`} isLine />
            </Columns>
            <Columns min={200}>
              <EnumField
                path={`${path}/kind`}
                list="competencyKind"
                options={competencyKindSchema.options}
              />
              <SlotField path={`${path}/competency`} isLine />
              <SlotField path={`${path}/source`} isLine />
            </Columns>
            <Columns min={140}>
              <NumberField path={`${path}/standardLevel`} min={0} max={9} />
              <NumberField path={`${path}/actualLevel`} min={0} max={9} />
              <NumberField path={`${path}/gap`} min={-9} max={9} />
              <EnumField
                path={`${path}/priority`}
                list="priority"
                options={prioritySchema.options}
              />
            </Columns>
            <Columns min={200}>
              <SlotField path={`${path}/performanceTarget`} />
              <SlotField path={`${path}/performanceActual`} />
              <SlotField path={`${path}/rootCause`} />
              <SlotField path={`${path}/form`} />
            </Columns>
            <Columns min={160}>
              <NumberField path={`${path}/jp`} isNullable min={0} step={0.5} decimals={1} />
              <NumberField path={`${path}/year`} isNullable isPlain min={2000} max={2100} />
              <SlotField path={`${path}/note`} isLine />
            </Columns>
          </>
        )}
      </CollectionEditor>
    </Section>
  );
}

/** Rows of the agency's AKPK table; its own gap figure is checked, never computed here. */
import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { FileSpreadsheet } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { values } from '../../../design/collection.ts';
import { competencyKindSchema, prioritySchema } from '../../../design/enums.ts';
import { summedRows } from '../../../design/gap-table/index.ts';
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
import { useFocus } from '../../store/focus.ts';
import { useDesign } from '../../store/use-document.tsx';
import { GapImport } from './gap-import/gap-import.tsx';
import { GapSummary } from './gap-summary.tsx';

/** Rows that have a card at once: more of them make the page slow. */
const shownAtMost = 40;

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

const named = (names: readonly string[], language: string): string[] =>
  [...new Set(names.filter((name) => name !== ''))].sort((a, b) => a.localeCompare(b, language));

export function GapRowSection() {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const [unit, setUnit] = useState('');
  const [position, setPosition] = useState('');
  const learners = useDesign((design) => design.learners);
  const rows = values(learners.gapRows);
  const summed = useMemo(() => summedRows({ learners }), [learners]);
  // A row that was asked for (by a finding, or because it was just added) has a card wherever it stands.
  const wanted = useFocus((state) => state.path);
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const id = /^\/learners\/gapRows\/items\/([^/]+)/.exec(wanted ?? '')?.[1];
    if (id !== undefined) setAsked((before) => new Set([...before, id]));
  }, [wanted]);
  const isMany = rows.length > 8;
  const isMeant = (row: CompetencyGapRow): boolean =>
    (unit === '' || row.unit.text.trim() === unit) &&
    (position === '' || row.position.text.trim() === position);
  const meant = learners.gapRows.order.filter((id) => {
    const row = learners.gapRows.items[id];
    return row !== undefined && isMeant(row);
  });
  const shown = new Set([...meant.slice(0, shownAtMost), ...asked]);
  const all = { value: '', label: t('workbook.summary.all') };
  return (
    <Section
      title={t('learners.gapRows')}
      hint={t('learners.gapRowsHint')}
      aside={
        <Button
          variant="light"
          size="xs"
          leftSection={<FileSpreadsheet size={14} aria-hidden />}
          onClick={() => setOpen(true)}
        >
          {t('workbook.import.open')}
        </Button>
      }
    >
      <GapImport isOpen={isOpen} onClose={() => setOpen(false)} />
      {rows.length > 0 && (
        <GapSummary
          rows={summed.filter(
            (row) =>
              (unit === '' || row.unit === unit) && (position === '' || row.position === position),
          )}
        />
      )}
      {isMany && (
        <Group align="end" gap="md" mt="sm">
          <NativeSelect
            size="xs"
            label={t('workbook.import.onlyUnit')}
            value={unit}
            data={[
              all,
              ...named(
                summed.map((row) => row.unit),
                t.language,
              ),
            ]}
            onChange={(event) => setUnit(event.currentTarget.value)}
          />
          <NativeSelect
            size="xs"
            label={t('workbook.import.onlyPosition')}
            value={position}
            data={[
              all,
              ...named(
                summed.map((row) => row.position),
                t.language,
              ),
            ]}
            onChange={(event) => setPosition(event.currentTarget.value)}
          />
          {shown.size < rows.length && (
            <Text size="sm" c="dimmed" pb={5}>
              {t('workbook.summary.firstRows', { shown: shown.size, count: rows.length })}
            </Text>
          )}
        </Group>
      )}
      <CollectionEditor
        path="/learners/gapRows"
        kind="gapRow"
        create={create}
        title={(row) => [row.person, row.competency.text].filter((text) => text !== '').join(' · ')}
        addLabel={t('learners.addGapRow')}
        emptyText={t('learners.noGapRows')}
        isShown={(_, id) => shown.has(id)}
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

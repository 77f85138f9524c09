/** The JP conversion table: an agency's data, line by line. */
import { Badge } from '@mantine/core';
import { conversionTypeSchema } from '../../../../design/enums.ts';
import type { JpLine } from '../../../../design/model/rules.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { CollectionEditor } from '../../../kit/collection-editor.tsx';
import { Columns } from '../../../kit/columns.tsx';
import { EnumField } from '../../../kit/enum-field.tsx';
import { NumberField } from '../../../kit/number-field.tsx';
import { TextField } from '../../../kit/text-field.tsx';
import { CodesField } from './codes-field.tsx';

const newLine = (): JpLine => ({
  label: { id: '', en: '' },
  codes: [],
  type: 'actual',
  jp: null,
  occasionsPerMonth: null,
  internationalJp: null,
  note: '',
});

export function JpTableForm() {
  const t = useT();
  const path = '/rules/jpTable';
  return (
    <>
      <TextField path={`${path}/basis`} label="fields.jpTable.basis" />
      <Columns min={200}>
        <TextField path={`${path}/name`} label="fields.jpTable.name" />
        <TextField path={`${path}/version`} label="fields.jpTable.version" />
      </Columns>
      <CollectionEditor
        path={`${path}/lines`}
        kind="jpLine"
        create={newLine}
        title={(line) => line.label[t.language]}
        aside={(line) => (
          <Badge variant="light" tt="none">
            {line.jp === null
              ? t(`enums.conversionType.${line.type}`)
              : `${t(`enums.conversionType.${line.type}`)} · ${formatNumber(line.jp, t.language)}`}
          </Badge>
        )}
        addLabel={t('journey.rules.addLine')}
        emptyText={t('journey.rules.noLines')}
      >
        {(inner) => (
          <>
            <Columns min={260}>
              <TextField path={`${inner}/label/id`} label="journey.rules.labelId" />
              <TextField path={`${inner}/label/en`} label="journey.rules.labelEn" />
            </Columns>
            <CodesField path={`${inner}/codes`} />
            <Columns min={150}>
              <EnumField
                path={`${inner}/type`}
                list="conversionType"
                options={conversionTypeSchema.options}
              />
              <NumberField path={`${inner}/jp`} min={0} decimals={2} isNullable />
              <NumberField path={`${inner}/occasionsPerMonth`} min={1} isNullable />
              <NumberField path={`${inner}/internationalJp`} min={0} decimals={2} isNullable />
            </Columns>
            <TextField path={`${inner}/note`} />
          </>
        )}
      </CollectionEditor>
    </>
  );
}

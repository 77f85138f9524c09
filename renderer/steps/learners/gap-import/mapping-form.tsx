/** Which column of the file is which field: found by the heads, changed by hand. */
import { NativeSelect, Text } from '@mantine/core';
import type { GapTableOut } from '../../../../contract/index.ts';
import { type GapField, gapFields, requiredFields } from '../../../../design/gap-table/index.ts';
import { useT } from '../../../i18n/use-t.tsx';
import classes from './gap-import.module.css';

type Mapping = GapTableOut['mapping'];

export function MappingForm(props: {
  table: GapTableOut;
  isBusy: boolean;
  onChange: (mapping: Mapping) => void;
}) {
  const t = useT();
  const { columns, mapping } = props.table;
  const options = [
    { value: '', label: t('workbook.import.notMapped') },
    ...columns.map(({ index, letter, label }) => ({
      value: String(index),
      label: t('workbook.import.column', { letter, label: label === '' ? '–' : label }),
    })),
  ];
  const choose = (field: GapField, value: string): void => {
    const { [field]: _, ...rest } = mapping;
    if (value === '') {
      props.onChange(rest);
      return;
    }
    const column = Number(value);
    // A column is one thing only: what had it before loses it.
    const others = Object.entries(rest).filter(([, at]) => at !== column);
    props.onChange({ ...Object.fromEntries(others), [field]: column });
  };
  const ordered = [
    ...requiredFields,
    ...gapFields.filter((field) => !requiredFields.includes(field)),
  ];
  return (
    <>
      <Text size="sm" c="dimmed" mb="xs">
        {t('workbook.import.mappingHint')}
      </Text>
      <div className={classes.mapping}>
        {ordered.map((field) => {
          const at = mapping[field];
          const samples = columns.find(({ index }) => index === at)?.samples ?? [];
          const isNeeded = requiredFields.includes(field);
          return (
            <NativeSelect
              key={field}
              size="xs"
              label={t(`workbook.field.${field}`)}
              withAsterisk={isNeeded}
              error={isNeeded && at === undefined}
              disabled={props.isBusy}
              data={options}
              value={at === undefined ? '' : String(at)}
              description={samples.join(' · ') || ' '}
              inputWrapperOrder={['label', 'input', 'description']}
              onChange={(event) => choose(field, event.currentTarget.value)}
            />
          );
        })}
      </div>
    </>
  );
}

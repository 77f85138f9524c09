/** A choice from a closed list of design/enums.ts; labels come from `enums.<list>`. */
import { Select } from '@mantine/core';
import { useT } from '../i18n/use-t.tsx';
import { useEdit, useValue } from '../store/use-document.tsx';
import { FieldFrame, type FieldProps } from './field-frame.tsx';

export function EnumField(
  props: FieldProps & { list: string; options: readonly string[]; isNullable?: boolean },
) {
  const t = useT();
  const edit = useEdit();
  const value = useValue(props.path);
  return (
    <FieldFrame {...props}>
      {(control) => (
        <Select
          {...control}
          data={props.options.map((option) => ({
            value: option,
            label: t.dynamic(`enums.${props.list}.${option}`),
          }))}
          value={typeof value === 'string' ? value : null}
          clearable={props.isNullable === true}
          allowDeselect={false}
          comboboxProps={{ withinPortal: true }}
          placeholder={t('shell.field.choose')}
          onChange={(next) => {
            if (next !== null || props.isNullable === true) edit.set(props.path, next);
          }}
        />
      )}
    </FieldFrame>
  );
}

/** A link to one other part; empty is `null` where the schema allows it. */
import { Select } from '@mantine/core';
import { useT } from '../i18n/use-t.tsx';
import { useEdit, useValue } from '../store/use-document.tsx';
import { FieldFrame, type FieldProps } from './field-frame.tsx';
import type { PartOption } from './refs-field.tsx';

export function RefField(
  props: FieldProps & { options: readonly PartOption[]; isNullable?: boolean },
) {
  const t = useT();
  const edit = useEdit();
  const value = useValue(props.path);
  return (
    <FieldFrame {...props}>
      {(control) => (
        <Select
          {...control}
          data={props.options.map(({ id, title }) => ({
            value: id,
            label: title.trim() === '' ? t('shell.part.untitled') : title,
          }))}
          value={typeof value === 'string' ? value : null}
          clearable={props.isNullable === true}
          allowDeselect={false}
          placeholder={t('shell.field.choose')}
          onChange={(next) => {
            if (next !== null || props.isNullable === true) edit.set(props.path, next);
          }}
        />
      )}
    </FieldFrame>
  );
}

/** A calendar day, with the browser's own picker; empty is `null`. */
import { TextInput } from '@mantine/core';
import { useEdit, useValue } from '../store/use-document.tsx';
import { FieldFrame, type FieldProps } from './field-frame.tsx';

export function DateField(props: FieldProps) {
  const edit = useEdit();
  const value = useValue(props.path);
  return (
    <FieldFrame {...props}>
      {(control) => (
        <TextInput
          {...control}
          type="date"
          min="2000-01-01"
          max="2100-12-31"
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => {
            const next = event.currentTarget.value;
            if (next === '' || event.currentTarget.validity.valid) {
              edit.set(props.path, next === '' ? null : next);
            }
          }}
        />
      )}
    </FieldFrame>
  );
}

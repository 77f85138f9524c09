/** Yes or no. */
import { Checkbox } from '@mantine/core';
import { useEdit, useIsLocked, useValue } from '../store/use-document.tsx';
import { type FieldProps, useFieldLabel } from './field-frame.tsx';

export function BoolField(props: FieldProps) {
  const edit = useEdit();
  const isLocked = useIsLocked(props.path);
  const label = useFieldLabel(props);
  return (
    <Checkbox
      data-path={props.path}
      disabled={isLocked}
      label={label}
      checked={useValue(props.path) === true}
      onChange={(event) => edit.set(props.path, event.currentTarget.checked)}
    />
  );
}

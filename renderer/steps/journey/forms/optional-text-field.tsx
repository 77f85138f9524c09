/** A plain string that may be absent: empty is `null`. */
import { TextInput } from '@mantine/core';
import { FieldFrame, type FieldProps } from '../../../kit/field-frame.tsx';
import { useDraftText } from '../../../kit/use-draft-text.ts';
import { useEdit, useValue } from '../../../store/use-document.tsx';

export function OptionalTextField(props: FieldProps) {
  const edit = useEdit();
  const value = useValue(props.path);
  const draft = useDraftText(typeof value === 'string' ? value : '', (text) => {
    edit.set(props.path, text.trim() === '' ? null : text);
  });
  return (
    <FieldFrame {...props}>
      {(control) => (
        <TextInput
          {...control}
          maxLength={80}
          value={draft.value}
          onChange={(event) => draft.onChange(event.currentTarget.value)}
          onBlur={draft.onBlur}
        />
      )}
    </FieldFrame>
  );
}

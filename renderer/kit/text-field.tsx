/** A plain string without provenance (a code, a name, a period as written). */
import { TextInput } from '@mantine/core';
import { useEdit, useValue } from '../store/use-document.tsx';
import { FieldFrame, type FieldProps } from './field-frame.tsx';
import { useDraftText } from './use-draft-text.ts';

export function TextField(props: FieldProps & { placeholder?: string }) {
  const edit = useEdit();
  const value = useValue(props.path);
  const draft = useDraftText(typeof value === 'string' ? value : '', (text) => {
    edit.set(props.path, text);
  });
  return (
    <FieldFrame {...props}>
      {(control) => (
        <TextInput
          {...control}
          placeholder={props.placeholder}
          value={draft.value}
          onChange={(event) => draft.onChange(event.currentTarget.value)}
          onBlur={draft.onBlur}
        />
      )}
    </FieldFrame>
  );
}

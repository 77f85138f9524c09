/** A plain string without provenance (a code, a name, a period as written); `isLong`: in a box that grows. */
import { Textarea, TextInput } from '@mantine/core';
import { useEdit, useValue } from '../store/use-document.tsx';
import { FieldFrame, type FieldProps } from './field-frame.tsx';
import { useDraftText } from './use-draft-text.ts';

export function TextField(props: FieldProps & { placeholder?: string; isLong?: boolean }) {
  const edit = useEdit();
  const value = useValue(props.path);
  const draft = useDraftText(typeof value === 'string' ? value : '', (text) => {
    edit.set(props.path, text);
  });
  return (
    <FieldFrame {...props}>
      {(control) =>
        props.isLong === true ? (
          <Textarea
            {...control}
            autosize
            minRows={2}
            maxRows={12}
            placeholder={props.placeholder}
            value={draft.value}
            onChange={(event) => draft.onChange(event.currentTarget.value)}
            onBlur={draft.onBlur}
          />
        ) : (
          <TextInput
            {...control}
            placeholder={props.placeholder}
            value={draft.value}
            onChange={(event) => draft.onChange(event.currentTarget.value)}
            onBlur={draft.onBlur}
          />
        )
      }
    </FieldFrame>
  );
}

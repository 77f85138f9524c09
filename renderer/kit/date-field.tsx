/**
 * A calendar day, with the browser's own picker; empty is `null`. The picker writes dates in the order
 * of the computer's language, so the day is repeated below in words.
 */
import { Text, TextInput } from '@mantine/core';
import { formatLongDate } from '../i18n/format.ts';
import { useT } from '../i18n/use-t.tsx';
import { useEdit, useValue } from '../store/use-document.tsx';
import { FieldFrame, type FieldProps } from './field-frame.tsx';

export function DateField(props: FieldProps) {
  const t = useT();
  const edit = useEdit();
  const value = useValue(props.path);
  return (
    <FieldFrame {...props}>
      {(control) => (
        <>
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
          {typeof value === 'string' && (
            <Text size="xs" c="dimmed" mt={3}>
              {formatLongDate(value, t.language)}
            </Text>
          )}
        </>
      )}
    </FieldFrame>
  );
}

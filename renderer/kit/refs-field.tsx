/** Links to other parts: chosen by their titles, stored as ids. */
import { MultiSelect } from '@mantine/core';
import { useT } from '../i18n/use-t.tsx';
import { useEdit, useValue } from '../store/use-document.tsx';
import { FieldFrame, type FieldProps } from './field-frame.tsx';

export interface PartOption {
  id: string;
  title: string;
}

export function RefsField(props: FieldProps & { options: readonly PartOption[] }) {
  const t = useT();
  const edit = useEdit();
  const value = useValue(props.path);
  const ids = Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
  return (
    <FieldFrame {...props}>
      {(control) => (
        <MultiSelect
          {...control}
          data={props.options.map(({ id, title }) => ({
            value: id,
            label: title.trim() === '' ? t('shell.part.untitled') : title,
          }))}
          value={ids}
          searchable
          placeholder={ids.length === 0 ? t('shell.field.choose') : ''}
          // The place to type stays on the chip's own line where there is room.
          styles={{ inputField: { minWidth: 40 } }}
          nothingFoundMessage={t('shell.field.nothing')}
          onChange={(next) => edit.set(props.path, next)}
        />
      )}
    </FieldFrame>
  );
}

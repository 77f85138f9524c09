/** The SIASN training types that a line of the conversion table covers. */
import { MultiSelect } from '@mantine/core';
import { siasnCodes } from '../../../../design/enums.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { FieldFrame, type FieldProps } from '../../../kit/field-frame.tsx';
import { useEdit, useValue } from '../../../store/use-document.tsx';

export function CodesField(props: FieldProps) {
  const t = useT();
  const edit = useEdit();
  const value = useValue(props.path);
  const codes = Array.isArray(value) ? value.filter((code) => typeof code === 'string') : [];
  return (
    <FieldFrame {...props}>
      {(control) => (
        <MultiSelect
          {...control}
          searchable
          data={siasnCodes.map((code) => ({ value: code, label: t(`enums.siasnCode.${code}`) }))}
          value={codes}
          placeholder={codes.length === 0 ? t('shell.field.choose') : ''}
          nothingFoundMessage={t('shell.field.nothing')}
          onChange={(next) => edit.set(props.path, next)}
        />
      )}
    </FieldFrame>
  );
}

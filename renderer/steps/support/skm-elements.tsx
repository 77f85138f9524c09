/** The nine elements U1-U9 as one line of numbers between 1 and 4. */
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.tsx';
import { FieldFrame } from '../../kit/field-frame.tsx';
import { useEdit, useValue } from '../../store/use-document.tsx';

export function SkmElements({ path }: { path: string }) {
  const t = useT();
  const edit = useEdit();
  const value = useValue(path);
  const numbers = Array.isArray(value) ? value.filter((one) => typeof one === 'number') : [];
  const decimal = t.language === 'id' ? ',' : '.';
  const written = numbers.map((one) => String(one).replace('.', decimal)).join('  ');
  const [draft, setDraft] = useState<string | null>(null);
  const commit = (): void => {
    if (draft === null) return;
    const next = draft
      .split(/[\s;]+/)
      .filter((word) => word !== '')
      .map((word) => Number(word.replace(',', '.')));
    const isValid = next.length <= 9 && next.every((one) => one >= 1 && one <= 4);
    if (isValid) edit.set(path, next);
    setDraft(null);
  };
  return (
    <FieldFrame path={path} help="support.skmElementsHelp">
      {(control) => (
        <TextInput
          {...control}
          value={draft ?? written}
          onChange={(event) => setDraft(event.currentTarget.value)}
          onBlur={commit}
        />
      )}
    </FieldFrame>
  );
}

/** A share 0-1, shown and typed as a percentage. */
import { NumberInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { FieldFrame, type FieldProps } from '../../../kit/field-frame.tsx';
import { useEdit, useValue } from '../../../store/use-document.tsx';

const percentOf = (share: unknown): number =>
  typeof share === 'number' ? Math.round(share * 10_000) / 100 : 0;

export function PercentField(props: FieldProps) {
  const edit = useEdit();
  const stored = percentOf(useValue(props.path));
  const [draft, setDraft] = useState<number | string>(stored);
  useEffect(() => setDraft(stored), [stored]);
  const commit = (): void => {
    const percent = Number(draft);
    if (draft === '' || !Number.isFinite(percent)) {
      setDraft(stored);
      return;
    }
    edit.set(props.path, Math.round(Math.min(100, Math.max(0, percent)) * 100) / 10_000);
  };
  return (
    <FieldFrame {...props}>
      {(control) => (
        <NumberInput
          {...control}
          min={0}
          max={100}
          step={5}
          suffix="%"
          decimalScale={2}
          decimalSeparator=","
          value={draft}
          onChange={(next) => setDraft(typeof next === 'bigint' ? Number(next) : next)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit();
          }}
        />
      )}
    </FieldFrame>
  );
}

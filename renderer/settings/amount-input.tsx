/** A whole amount that may be left empty, stored when it is left; thousands as the language writes them. */
import { NumberInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useT } from '../i18n/use-t.tsx';

export function AmountInput(props: {
  label: string;
  description?: string;
  error?: string | undefined;
  value: number | null;
  onStore: (value: number | null) => void;
  prefix?: string;
  min?: number;
}) {
  const t = useT();
  const { value, onStore } = props;
  const [draft, setDraft] = useState<number | string>(value ?? '');
  useEffect(() => setDraft(value ?? ''), [value]);
  const isIndonesian = t.language === 'id';
  return (
    <NumberInput
      label={props.label}
      {...(props.description === undefined ? {} : { description: props.description })}
      error={props.error}
      value={draft}
      min={props.min ?? 0}
      max={1_000_000_000}
      allowDecimal={false}
      hideControls
      {...(props.prefix === undefined ? {} : { prefix: props.prefix })}
      thousandSeparator={isIndonesian ? '.' : ','}
      decimalSeparator={isIndonesian ? ',' : '.'}
      onChange={(next) => setDraft(typeof next === 'bigint' ? Number(next) : next)}
      onBlur={() => {
        const next = draft === '' ? null : Math.max(props.min ?? 0, Math.round(Number(draft)));
        if (next !== value && (next === null || Number.isFinite(next))) onStore(next);
      }}
    />
  );
}

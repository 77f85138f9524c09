/** A small number in a table that is written when it is left. */
import { NumberInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useT } from '../../../i18n/use-t.tsx';

export function NumberCell(props: {
  label: string;
  value: number;
  max: number;
  step?: number;
  decimals?: number;
  isOff: boolean;
  /** Pointer, where the number is a field of its own. */
  path?: string;
  /** False when the number was not taken. */
  onCommit: (value: number) => boolean;
}) {
  const t = useT();
  const { value } = props;
  const [draft, setDraft] = useState<number | string>(value);
  useEffect(() => setDraft(value), [value]);
  const commit = (): void => {
    const number = Math.min(props.max, Math.max(0, Number(draft)));
    if (draft === '' || !Number.isFinite(number) || number === value || !props.onCommit(number))
      setDraft(value);
  };
  return (
    <NumberInput
      size="xs"
      hideControls
      min={0}
      max={props.max}
      step={props.step ?? 1}
      decimalScale={props.decimals ?? 0}
      disabled={props.isOff}
      aria-label={props.label}
      {...(props.path === undefined ? {} : { 'data-path': props.path })}
      thousandSeparator={t.language === 'id' ? '.' : ','}
      decimalSeparator={t.language === 'id' ? ',' : '.'}
      value={draft}
      onChange={(next) => setDraft(typeof next === 'bigint' ? Number(next) : next)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
      }}
    />
  );
}

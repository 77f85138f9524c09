/** A number; empty is `null` where the schema allows it. Units stand behind the number. */
import { NumberInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useT } from '../i18n/use-t.tsx';
import { useEdit, useValue } from '../store/use-document.tsx';
import { FieldFrame, type FieldProps } from './field-frame.tsx';

export function NumberField(
  props: FieldProps & {
    min?: number;
    max?: number;
    step?: number;
    /** Digits behind the decimal sign; 0 makes it a whole number. */
    decimals?: number;
    isNullable?: boolean;
    suffix?: string;
    /** No thousands separator: years, numbers that name something. */
    isPlain?: boolean;
    prefix?: string;
  },
) {
  const t = useT();
  const edit = useEdit();
  const stored = useValue(props.path);
  const current = typeof stored === 'number' ? stored : '';
  const [draft, setDraft] = useState<number | string>(current);
  useEffect(() => setDraft(current), [current]);
  const commit = (): void => {
    if (draft === '') {
      if (props.isNullable === true) edit.set(props.path, null);
      else setDraft(current);
      return;
    }
    const number = Number(draft);
    if (!Number.isFinite(number)) return;
    const bounded = Math.min(props.max ?? number, Math.max(props.min ?? number, number));
    if (edit.set(props.path, bounded)) setDraft(bounded);
    else setDraft(current);
  };
  const bounds = {
    ...(props.min === undefined ? {} : { min: props.min }),
    ...(props.max === undefined ? {} : { max: props.max }),
    ...(props.prefix === undefined ? {} : { prefix: props.prefix }),
    ...(props.suffix === undefined ? {} : { suffix: props.suffix }),
  };
  const isIndonesian = t.language === 'id';
  return (
    <FieldFrame {...props}>
      {(control) => (
        <NumberInput
          {...control}
          value={draft}
          onChange={(next) => setDraft(typeof next === 'bigint' ? Number(next) : next)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit();
          }}
          step={props.step ?? 1}
          decimalScale={props.decimals ?? 0}
          thousandSeparator={props.isPlain === true ? '' : isIndonesian ? '.' : ','}
          decimalSeparator={isIndonesian ? ',' : '.'}
          clampBehavior="blur"
          {...bounds}
        />
      )}
    </FieldFrame>
  );
}

/** A span of time ("6 bulan"); empty is `null`. */
import { Group, NumberInput, Select } from '@mantine/core';
import { useEffect, useState } from 'react';
import { type Period, periodSchema } from '../../design/quantity.ts';
import { useT } from '../i18n/use-t.tsx';
import { useEdit, useValue } from '../store/use-document.tsx';
import { FieldFrame, type FieldProps, useFieldLabel } from './field-frame.tsx';

const units = ['day', 'week', 'month', 'year'] as const;

export function PeriodField(props: FieldProps) {
  const t = useT();
  const edit = useEdit();
  const label = useFieldLabel(props);
  const parsed = periodSchema.safeParse(useValue(props.path));
  const stored = parsed.success ? parsed.data : null;
  const [number, setNumber] = useState<number | string>(stored?.value ?? '');
  useEffect(() => setNumber(stored?.value ?? ''), [stored?.value]);
  const unit = stored?.unit ?? 'month';
  const write = (value: number | string, nextUnit: Period['unit']): void => {
    const amount = Number(value);
    if (value === '' || !(amount > 0)) {
      if (stored !== null) edit.set(props.path, null);
      return;
    }
    if (stored !== null && stored.value === amount && stored.unit === nextUnit) return;
    const asWritten = `${amount} ${t.dynamic(`enums.periodUnit.${nextUnit}`)}`;
    edit.set(props.path, { value: amount, unit: nextUnit, asWritten });
  };
  return (
    <FieldFrame {...props}>
      {(control) => (
        <Group gap={6} wrap="nowrap">
          <NumberInput
            {...control}
            value={number}
            onChange={setNumber}
            onBlur={() => write(number, unit)}
            min={0}
            max={1000}
            hideControls
            placeholder={t('shell.field.unknown')}
          />
          <Select
            aria-label={t('shell.field.unitOf', { label })}
            data-path={`${props.path}/unit`}
            disabled={control.disabled}
            data={units.map((value) => ({ value, label: t.dynamic(`enums.periodUnit.${value}`) }))}
            value={unit}
            allowDeselect={false}
            onChange={(next) => {
              const chosen = units.find((value) => value === next);
              if (chosen !== undefined) write(number, chosen);
            }}
          />
        </Group>
      )}
    </FieldFrame>
  );
}

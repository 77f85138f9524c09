/** A number with its unit, and how the brief wrote it. Empty number is `null`: not known. */
import { Group, NumberInput, Text, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { quantitySchema } from '../../design/quantity.ts';
import { useT } from '../i18n/use-t.tsx';
import { useEdit, useValue } from '../store/use-document.tsx';
import { FieldFrame, type FieldProps, useFieldLabel } from './field-frame.tsx';

export function QuantityField(props: FieldProps & { defaultUnit?: string }) {
  const t = useT();
  const edit = useEdit();
  const label = useFieldLabel(props);
  const parsed = quantitySchema.safeParse(useValue(props.path));
  const stored = parsed.success ? parsed.data : null;
  const [number, setNumber] = useState<number | string>(stored?.value ?? '');
  const [unit, setUnit] = useState(stored?.unit ?? props.defaultUnit ?? '');
  useEffect(() => {
    setNumber(stored?.value ?? '');
    setUnit(stored?.unit ?? props.defaultUnit ?? '');
  }, [stored?.value, stored?.unit, props.defaultUnit]);
  const isIndonesian = t.language === 'id';
  const commit = (): void => {
    if (number === '') {
      if (stored !== null) edit.set(props.path, null);
      return;
    }
    const value = Number(number);
    if (!Number.isFinite(value)) return;
    if (stored !== null && stored.value === value && stored.unit === unit) return;
    const written = new Intl.NumberFormat(isIndonesian ? 'id-ID' : 'en-GB', {
      maximumFractionDigits: 6,
    });
    edit.set(props.path, { value, unit, asWritten: `${written.format(value)} ${unit}`.trim() });
  };
  return (
    <FieldFrame {...props}>
      {(control) => (
        <>
          <Group gap={6} wrap="nowrap">
            <NumberInput
              {...control}
              value={number}
              onChange={setNumber}
              onBlur={commit}
              decimalScale={6}
              thousandSeparator={isIndonesian ? '.' : ','}
              decimalSeparator={isIndonesian ? ',' : '.'}
              hideControls
              placeholder={t('shell.field.unknown')}
              style={{ flex: '1 1 45%' }}
            />
            <TextInput
              aria-label={t('shell.field.unitOf', { label })}
              data-path={`${props.path}/unit`}
              disabled={control.disabled}
              value={unit}
              onChange={(event) => setUnit(event.currentTarget.value)}
              onBlur={commit}
              maxLength={80}
              placeholder={t('shell.field.unit')}
              style={{ flex: '1 1 55%' }}
            />
          </Group>
          {stored !== null && stored.asWritten !== '' && (
            <Text size="xs" c="dimmed" mt={2}>
              {t('shell.field.asWritten', { text: stored.asWritten })}
            </Text>
          )}
        </>
      )}
    </FieldFrame>
  );
}

/** Integer rupiah; empty is "not known", 0 is a known zero. */
import type { FieldProps } from './field-frame.tsx';
import { NumberField } from './number-field.tsx';

export function RupiahField(props: FieldProps) {
  return <NumberField {...props} min={0} isNullable prefix="Rp" step={100_000} />;
}

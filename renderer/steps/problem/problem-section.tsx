/** What the design is called, whose it is, and the problem itself. */
import { languageSchema } from '../../../design/enums.ts';
import { useT } from '../../i18n/use-t.tsx';
import { Columns } from '../../kit/columns.tsx';
import { EnumField } from '../../kit/enum-field.tsx';
import { NumberField } from '../../kit/number-field.tsx';
import { Section } from '../../kit/section.tsx';
import { SlotField } from '../../kit/slot-field.tsx';

export function ProblemSection() {
  const t = useT();
  return (
    <Section title={t('problem.core')} hint={t('problem.coreHint')}>
      <SlotField path="/title" isLine />
      <Columns min={200}>
        <SlotField path="/agency" isLine />
        <SlotField path="/problem/unit" isLine />
      </Columns>
      <SlotField path="/problem/statement" minRows={2} />
      <Columns min={320}>
        <SlotField path="/problem/impact" minRows={2} />
        <SlotField path="/problem/importance" minRows={2} />
      </Columns>
      <Columns min={200}>
        <NumberField path="/year" isNullable isPlain min={2000} max={2100} />
        <EnumField path="/language" list="language" options={languageSchema.options} />
      </Columns>
    </Section>
  );
}

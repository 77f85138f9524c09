/** Who shall learn, whom it serves, who is there to help. */
import { connectivitySchema } from '../../../design/enums.ts';
import { useT } from '../../i18n/use-t.tsx';
import { Columns } from '../../kit/columns.tsx';
import { EnumField } from '../../kit/enum-field.tsx';
import { NumberField } from '../../kit/number-field.tsx';
import { Section } from '../../kit/section.tsx';
import { SlotField } from '../../kit/slot-field.tsx';

export function AudienceSection() {
  const t = useT();
  return (
    <Section title={t('problem.audience')}>
      <Columns min={260}>
        <SlotField path="/problem/audience" />
        <SlotField path="/problem/beneficiaries" />
      </Columns>
      <Columns min={180}>
        <NumberField path="/problem/headcount" isNullable min={0} />
        <EnumField
          path="/problem/connectivity"
          list="connectivity"
          options={connectivitySchema.options}
        />
      </Columns>
      <SlotField path="/problem/resources" />
    </Section>
  );
}

/** The charter: what the project is about, its indicator, its three helpers. */
import { useT } from '../../i18n/use-t.tsx';
import { Columns } from '../../kit/columns.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { RefField } from '../../kit/ref-field.tsx';
import { Section } from '../../kit/section.tsx';
import { SlotField } from '../../kit/slot-field.tsx';
import { useIndicatorOptions } from '../pieces/part-options.ts';

export function CharterSection() {
  const t = useT();
  const indicators = useIndicatorOptions();
  return (
    <Section title={t('project.charter')} hint={t('project.charterHint')}>
      <SlotField path="/project/title" />
      <Columns min={240}>
        <RefField path="/project/indicatorId" options={indicators} isNullable />
        <DateField path="/project/startDate" />
      </Columns>
      <Columns min={300}>
        <SlotField path="/project/currentState" minRows={2} />
        <SlotField path="/project/expectedState" minRows={2} />
      </Columns>
      <SlotField path="/project/breakthrough" minRows={2} />
      <Columns min={220}>
        <SlotField path="/project/benefits/self" minRows={2} />
        <SlotField path="/project/benefits/organisation" minRows={2} />
        <SlotField path="/project/benefits/stakeholders" minRows={2} />
      </Columns>
      <Columns min={220}>
        <SlotField path="/project/mentor" />
        <SlotField path="/project/coach" />
        <SlotField path="/project/learningCoach" />
      </Columns>
    </Section>
  );
}

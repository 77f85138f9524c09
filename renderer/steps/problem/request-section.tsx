/** The solution that was asked for, and the analysis' answer to it. */
import { useT } from '../../i18n/use-t.tsx';
import { Section } from '../../kit/section.tsx';
import { SlotField } from '../../kit/slot-field.tsx';

export function RequestSection() {
  const t = useT();
  return (
    <Section title={t('problem.request')} hint={t('problem.requestHint')}>
      <SlotField path="/problem/requestedSolution" />
      <SlotField path="/problem/answerToRequest" minRows={2} />
    </Section>
  );
}

/** The journey as a whole: what it is for, when it starts, how long it is, why its mix differs. */
import { useT } from '../../../i18n/use-t.tsx';
import { Columns } from '../../../kit/columns.tsx';
import { DateField } from '../../../kit/date-field.tsx';
import { NumberField } from '../../../kit/number-field.tsx';
import { Section } from '../../../kit/section.tsx';
import { SlotField } from '../../../kit/slot-field.tsx';

export function JourneySection() {
  const t = useT();
  return (
    <Section title={t('journey.whole.title')} hint={t('journey.whole.hint')} path="/journey">
      <SlotField path="/journey/goal" />
      <Columns min={180}>
        <DateField path="/journey/startDate" help="journey.whole.startHelp" />
        <NumberField path="/journey/weeks" min={0} max={520} />
      </Columns>
      <SlotField path="/journey/mixReason" help="journey.whole.mixHelp" />
    </Section>
  );
}

/** The fishbone as a picture that is edited where it stands. */
import { fishboneFrameSchema } from '../../../design/enums.ts';
import { useT } from '../../i18n/use-t.tsx';
import { EnumField } from '../../kit/enum-field.tsx';
import { Section } from '../../kit/section.tsx';
import { SlotField } from '../../kit/slot-field.tsx';
import { Fishbone } from './fishbone.tsx';

export function FishboneSection() {
  const t = useT();
  return (
    <Section
      title={t('analysis.fishbone')}
      hint={t('analysis.fishboneHint')}
      aside={
        <div style={{ width: '6.875rem', flex: 'none' }}>
          <EnumField
            path="/analysis/frame"
            list="fishboneFrame"
            options={fishboneFrameSchema.options}
            isLabelHidden
          />
        </div>
      }
    >
      <SlotField path="/analysis/gap" />
      <Fishbone />
    </Section>
  );
}

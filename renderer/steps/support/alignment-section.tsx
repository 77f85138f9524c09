/** The alignment map: cause, outcome, activity, measure, and what hangs in the air. */
import { Text } from '@mantine/core';
import { useT } from '../../i18n/use-t.tsx';
import { Section } from '../../kit/section.tsx';
import { useDesign } from '../../store/use-document.tsx';
import { AlignmentMap } from './alignment-map.tsx';

export function AlignmentSection() {
  const t = useT();
  const hasCauses = useDesign((design) => design.analysis.causes.order.length > 0);
  return (
    <Section title={t('support.alignment')} hint={t('support.alignmentHint')}>
      {hasCauses ? (
        <AlignmentMap />
      ) : (
        <Text size="sm" c="dimmed">
          {t('support.noAlignment')}
        </Text>
      )}
    </Section>
  );
}

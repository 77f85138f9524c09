/** The alignment map: cause, outcome, activity, measure, and what hangs in the air. */
import { Text } from '@mantine/core';
import { values } from '../../../design/collection.ts';
import { useT } from '../../i18n/use-t.tsx';
import { Section } from '../../kit/section.tsx';
import { useDesign } from '../../store/use-document.tsx';
import { AlignmentMap } from './alignment-map.tsx';

export function AlignmentSection() {
  const t = useT();
  // Causes that learning cannot answer have no place on the map.
  const hasCauses = useDesign(
    ({ analysis, learners, journey }) =>
      values(analysis.causes).some(({ verdict }) => verdict !== 'non-learning') ||
      learners.outcomes.order.length + journey.activities.order.length > 0,
  );
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

/** All findings with their places. */
import { useT } from '../../i18n/use-t.tsx';
import { Section } from '../../kit/section.tsx';
import { FindingsList } from '../../shell/findings-list.tsx';

export function FindingsSection({ designId }: { designId: string }) {
  const t = useT();
  return (
    <Section title={t('shell.findings.title')} hint={t('review.findingsHint')}>
      <FindingsList designId={designId} />
    </Section>
  );
}

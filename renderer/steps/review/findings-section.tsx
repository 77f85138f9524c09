/** All findings with their places. */
import { useT } from '../../i18n/use-t.tsx';
import { Section } from '../../kit/section.tsx';
import { DesignFinding } from '../../shell/design-finding.tsx';
import { FindingsList } from '../../shell/findings-list.tsx';

export function FindingsSection({ designId }: { designId: string }) {
  const t = useT();
  return (
    <Section title={t('shell.findings.title')} hint={t('review.findingsHint')}>
      <FindingsList card={(finding) => <DesignFinding designId={designId} finding={finding} />} />
    </Section>
  );
}

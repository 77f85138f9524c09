/** What one looks at while working; for the moments apply and solve. */
import { useT } from '../../i18n/use-t.tsx';
import { Section } from '../../kit/section.tsx';
import { LineEditor } from './line-editor.tsx';

export function JobAidSection({ path }: { path: string }) {
  const t = useT();
  return (
    <Section title={t('fields.microUnit.jobAid')} hint={t('micro.unit.jobAidHint')}>
      <LineEditor path={`${path}/jobAid`} />
    </Section>
  );
}

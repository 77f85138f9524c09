/** The rule set of this design: data that every agency may change. */
import { useT } from '../../../i18n/use-t.tsx';
import { FoldSection } from '../fold-section.tsx';
import { RulesFields } from './rules-fields.tsx';

const paths = ['/rules'];

export function RulesSection() {
  const t = useT();
  return (
    <FoldSection title={t('journey.rules.title')} hint={t('journey.rules.hint')} paths={paths}>
      <RulesFields />
    </FoldSection>
  );
}

/** Every cause in full: whys, evidence, cell, walk, verdict. */
import { newCause } from '../../../design/new-design.ts';
import { useT } from '../../i18n/use-t.tsx';
import { CollectionEditor } from '../../kit/collection-editor.tsx';
import { Section } from '../../kit/section.tsx';
import { CauseFields } from './cause-fields.tsx';
import { VerdictMark } from './verdict-mark.tsx';

export function CauseSection() {
  const t = useT();
  return (
    <Section title={t('analysis.causes')} hint={t('analysis.causesHint')}>
      <CollectionEditor
        path="/analysis/causes"
        kind="cause"
        create={newCause}
        title={(cause) => cause.statement.text}
        aside={(cause) => <VerdictMark verdict={cause.verdict} />}
        addLabel={t('analysis.addCause')}
        emptyText={t('analysis.noCauses')}
      >
        {(path) => <CauseFields path={path} />}
      </CollectionEditor>
    </Section>
  );
}

/** The conclusion: how many causes are a matter of learning, and what follows. */

import { values } from '../../../design/collection.ts';
import { resultSchema, verdictSchema } from '../../../design/enums.ts';
import { useT } from '../../i18n/use-t.tsx';
import { EnumField } from '../../kit/enum-field.tsx';
import { Section } from '../../kit/section.tsx';
import { SlotField } from '../../kit/slot-field.tsx';
import { useDesign } from '../../store/use-document.tsx';
import classes from './fishbone.module.css';
import { VerdictMark } from './verdict-mark.tsx';

export function VerdictSection() {
  const t = useT();
  const causes = useDesign((design) => design.analysis.causes);
  return (
    <Section title={t('analysis.conclusion')} hint={t('analysis.conclusionHint')}>
      <dl className={classes.tally}>
        {verdictSchema.options.map((verdict) => (
          <div key={verdict} className={classes.tallyItem}>
            <dt>
              <VerdictMark verdict={verdict} />
            </dt>
            <dd>{values(causes).filter((cause) => cause.verdict === verdict).length}</dd>
          </div>
        ))}
      </dl>
      <EnumField path="/result" list="result" options={resultSchema.options} />
      <SlotField path="/analysis/recommendation" minRows={3} />
    </Section>
  );
}

/** How far a text agrees with the sentences that it cites: a label for each kind of sentence, the pages. */
import { CircleHelp, PencilLine, Quote, SearchCheck } from 'lucide-react';
import type { LabelledSentence } from '../../../design/grounding/index.ts';
import type { GroundingLabel } from '../../../design/model/citation.ts';
import { useT } from '../../i18n/use-t.tsx';
import classes from './grounding.module.css';

const icons: Readonly<Record<GroundingLabel, typeof Quote>> = {
  quotation: Quote,
  'matching-paraphrase': SearchCheck,
  'needs-check': CircleHelp,
  'made-up': PencilLine,
};

export function GroundingChip(props: {
  label: GroundingLabel;
  /** Sentences of that label. */
  sentences: readonly LabelledSentence[];
  /** Told where not all sentences of the text have the label. */
  isPart: boolean;
}) {
  const t = useT();
  const { label, sentences, isPart } = props;
  const Icon = icons[label];
  const problems = sentences.flatMap(({ violations }) => violations);
  const told = [...new Set(problems.map(({ kind, value }) => `${kind} ${value}`))].map((key) => {
    const at = key.indexOf(' ');
    return t('micro.grounding.notFound', {
      what: t.dynamic(`micro.grounding.violation.${key.slice(0, at)}`),
      value: key.slice(at + 1),
    });
  });
  return (
    <span
      className={classes.label}
      data-label={label}
      title={t(`micro.grounding.explain.${label}`)}
    >
      <Icon size={12} aria-hidden />
      {t(`enums.groundingLabel.${label}`)}
      {isPart && ` (${t('micro.grounding.sentences', { count: sentences.length })})`}
      {told.length > 0 && <span className={classes.problems}>{told.slice(0, 3).join('; ')}</span>}
    </span>
  );
}

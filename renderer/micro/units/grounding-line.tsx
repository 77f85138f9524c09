/** Below a text: its labels, worked out anew as one types, and the pages that it may name. */
import { TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { isTraced } from '../../../design/grounding/index.ts';
import type { PartId } from '../../../design/ids.ts';
import { groundingOf } from '../../../design/micro/labels.ts';
import type { GroundingLabel } from '../../../design/model/citation.ts';
import { useT } from '../../i18n/use-t.tsx';
import { useSeries } from '../../store/use-document.tsx';
import { PageChips } from '../source/page-chips.tsx';
import { useSourcePane } from '../source/source-pane-state.ts';
import { citedLocators } from '../source/use-cited-locators.ts';
import { useIsAttached } from '../source/use-source-documents.ts';
import classes from './grounding.module.css';
import { GroundingChip } from './grounding-chip.tsx';
import { useSentences } from './sentences.tsx';

const order: readonly GroundingLabel[] = [
  'quotation',
  'matching-paraphrase',
  'needs-check',
  'made-up',
];

export function GroundingLine(props: {
  /** Texts that make one claim together. */
  texts: readonly string[];
  citationIds: readonly PartId[];
}) {
  const t = useT();
  const { texts, citationIds } = props;
  const citations = useSeries((series) => series.citations);
  const language = useSeries((series) => series.language);
  const index = useSentences();
  const isAttached = useIsAttached();
  const joined = texts.join('\u0000');
  const sentences = useMemo(
    () =>
      joined
        .split('\u0000')
        .filter((text) => text.trim() !== '')
        .flatMap(
          (text) => groundingOf({ citations, language }, text, citationIds, index).sentences,
        ),
    [joined, citations, language, citationIds, index],
  );
  const locators = useMemo(() => citedLocators(citations, citationIds), [citations, citationIds]);
  if (sentences.length === 0) return null;
  const there = locators.filter(isAttached);
  const present = order.filter((label) => sentences.some((one) => one.label === label));
  const open = (locator: string): void => {
    const pane = useSourcePane.getState();
    pane.light(locators);
    pane.showSentence(locator);
  };
  return (
    <div className={classes.line}>
      {present.map((label) => (
        <GroundingChip
          key={label}
          label={label}
          sentences={sentences.filter((one) => one.label === label)}
          isPart={present.length > 1}
        />
      ))}
      {present.some(isTraced) && <PageChips locators={there} onOpen={open} />}
      {there.length < locators.length && (
        <span className={classes.gone} title={t('micro.grounding.goneHint')}>
          <TriangleAlert size={12} aria-hidden />
          {t('micro.grounding.gone')}
        </span>
      )}
    </div>
  );
}

/** Short codes by which the document's tables name a part: S1 (cause), T2 (outcome), A3 (activity). */
import type { Design } from '../../../design/model/design.ts';
import type { Translate } from '../../../messages/index.ts';

export function codesOf(design: Design, t: Translate): Map<string, string> {
  const codes = new Map<string, string>();
  const number = (prefix: string, order: readonly string[]): void => {
    order.forEach((id, index) => {
      codes.set(id, `${prefix}${index + 1}`);
    });
  };
  number(t('documents.code.indicator'), design.problem.indicators.order);
  number(t('documents.code.evidence'), design.problem.evidence.order);
  number(t('documents.code.cause'), design.analysis.causes.order);
  number(t('documents.code.action'), design.analysis.actions.order);
  number(t('documents.code.persona'), design.learners.personas.order);
  number(t('documents.code.need'), design.learners.needs.order);
  number(t('documents.code.outcome'), design.learners.outcomes.order);
  number(t('documents.code.stage'), design.journey.stages.order);
  number(t('documents.code.activity'), design.journey.activities.order);
  number(t('documents.code.session'), design.project.sessions.order);
  number(t('documents.code.measure'), design.evaluation.measures.order);
  return codes;
}

/**
 * Plan: brief facts in, a whole design out in which every text is an empty slot with a request.
 * Ids, numbers, dates, links and order are final here; fillers may only write words.
 */
import type { Design } from '../../design/model/design.ts';
import { newDesign } from '../../design/new-design.ts';
import { planAnalysis } from '../analyse/analysis.ts';
import { planCauses } from '../analyse/causes.ts';
import type { SlotRequest } from '../fill/slot-filler.ts';
import type { DraftContext } from './context.ts';
import { planEvaluation } from './evaluation.ts';
import { planJourney } from './journey.ts';
import { planLearners } from './learners.ts';
import { planBrief, planEvidence, planProblem } from './problem.ts';
import { planProject } from './project.ts';
import { planEcosystem, planTransfer } from './support.ts';

export interface Skeleton {
  design: Design;
  /** Every text to fill, in document order. */
  requests: readonly SlotRequest[];
  /** What was decided on the way, for a person who asks why: no times, no texts of the brief. */
  log: readonly string[];
}

export function planDesign(context: DraftContext, rulesVersion: string): Skeleton {
  const { facts, slots, seed, rules, language } = context;
  const causes = planCauses(context);
  const { evidence, ids } = planEvidence(context, causes);
  const { analysis, result, causeWords } = planAnalysis(context, causes, ids);
  const isGuessed = causes.every(({ guess }) => guess !== null);
  const isMemo = result === 'memo';
  const kind = isGuessed
    ? 'undecided'
    : isMemo
      ? 'memo'
      : causeWords.nonList === ''
        ? 'learning'
        : 'mixed';
  const design = newDesign(seed.id('design', 'design'), language, rules);
  design.rulesVersion = rulesVersion;
  design.result = result;
  design.title = slots.phrase(isMemo ? 'design.title-memo' : 'design.title-journey', {}, 'title');
  design.agency =
    facts.organisation === null
      ? slots.phrase('design.agency', {}, 'phrase')
      : slots.brief(facts.organisation.name, context.sentenceId(facts.organisation.sentence));
  design.brief = planBrief(context);
  design.analysis = analysis;
  const log = [
    `S1: ${causes.length} causes, ${causes.filter(({ isLearnable }) => isLearnable).length} learnable, result ${result}`,
  ];
  let weeks = 0;
  if (!isMemo) {
    const { learners, outcomes } = planLearners(context, causes);
    const journey = planJourney(context, outcomes);
    const lead = outcomes[0]?.cause;
    weeks = journey.calendar.weeks;
    design.learners = learners;
    design.journey = journey.journey;
    design.project = planProject(context, causes, lead, causeWords, journey.calendar);
    design.transfer = planTransfer(context, lead, journey);
    design.ecosystem = planEcosystem(context, lead, journey);
    design.evaluation = planEvaluation(context, outcomes, causeWords, journey.calendar);
    log.push(
      `S2: ${outcomes.length} outcomes, ${learners.personas.order.length} personas`,
      `S3: ${weeks} weeks, patterns ${journey.activities.map(({ pattern }) => pattern.id).join(' ')}`,
    );
  }
  design.problem = planProblem(context, evidence, causeWords, kind, weeks);
  return { design, requests: slots.requests(design), log };
}

/** S1 as the design shows it: causes, whys, verdicts with reasons, actions outside learning, conclusion. */
import { collect } from '../../design/collection.ts';
import type { Result } from '../../design/enums.ts';
import type { PartId } from '../../design/ids.ts';
import type { Analysis, Cause, NonLearningAction } from '../../design/model/analysis.ts';
import { emptySlot } from '../../design/slot.ts';
import { capitalise, listOf, sentence, withoutStop } from '../fill/render.ts';
import type { PhraseId } from '../phrases/index.ts';
import type { DraftContext } from '../plan/context.ts';
import { numeral } from '../plan/quantities.ts';
import { cellNames, type PlannedCause } from './causes.ts';
import { nounClause } from './noun-clause.ts';

export interface AnalysisPlan {
  analysis: Analysis;
  result: Result;
  /** Words about the causes that other parts use. */
  causeWords: CauseWords;
}

export interface CauseWords {
  learnList: string;
  learnListCap: string;
  nonList: string;
  learnCount: string;
  nonCount: string;
  causeCount: string;
}

/** What is named in a list of causes: their tasks for learning, their clauses for conditions. */
function wordsOfCauses(context: DraftContext, causes: readonly PlannedCause[]): CauseWords {
  const { language } = context;
  const learnable = causes.filter(({ isLearnable }) => isLearnable);
  const outside = causes.filter(({ isLearnable, needsAction }) => needsAction && !isLearnable);
  const mixed = causes.filter(({ isLearnable, needsAction }) => needsAction && isLearnable);
  const unique = (items: string[]): string[] => [...new Set(items)];
  const learnList = listOf(unique(learnable.map(({ task }) => task.noun)).slice(0, 4), language);
  const nonList = listOf(
    unique(
      (outside.length > 0 ? outside : mixed).map(({ clause }) => nounClause(clause, language)),
    ).slice(0, 5),
    language,
  );
  return {
    learnList,
    learnListCap: capitalise(learnList),
    nonList,
    learnCount: numeral(learnable.length, language),
    nonCount: outside.length === 0 ? '' : numeral(outside.length, language),
    causeCount: numeral(causes.length, language),
  };
}

export function causeVariables(context: DraftContext, cause: PlannedCause): Record<string, string> {
  return {
    cause: cause.clause,
    causeSentence: sentence(cause.clause),
    quotedCause: `"${cause.clause}"`,
    causeNoun: nounClause(cause.clause, context.language),
    cellName: cellNames[context.language][cause.result.cell],
    taskVerb: cause.task.verb,
    taskNoun: cause.task.noun,
  };
}

function levelOf(cause: PlannedCause): Cause['level'] {
  if (cause.condition === 'policy' || cause.condition === 'staffing' || cause.condition === 'money')
    return 'organisation';
  if (cause.isLearnable && !cause.needsAction) return 'job';
  return cause.guess === 'knowledge' ? 'job' : 'process';
}

function planCause(
  context: DraftContext,
  cause: PlannedCause,
  evidenceIds: ReadonlyMap<number, PartId>,
): Cause {
  const { slots, seed } = context;
  const variables = causeVariables(context, cause);
  const guessed = { knowledge: cause.tag, environment: 'general', incentive: 'punished' } as const;
  const kind =
    cause.guess !== null
      ? guessed[cause.guess]
      : cause.isLearnable && cause.condition === 'general'
        ? cause.tag
        : cause.condition;
  const whyId: PhraseId = `why.${kind}`;
  const whys = [0, 1].map((n) => {
    const id: PhraseId = n === 1 && cause.isLearnable ? `why.${cause.tag}` : whyId;
    return [
      seed.id('why', `${cause.id}/why/${n}`),
      { text: slots.phrase(id, variables, 'question') },
    ] as const;
  });
  return {
    statement:
      cause.fact === null
        ? slots.phrase(`cause.guess-${cause.guess ?? 'knowledge'}`)
        : slots.brief(withoutStop(cause.fact.statement), context.sentenceId(cause.fact.sentence)),
    category: cause.fact?.category ?? (cause.guess === 'knowledge' ? 'people' : 'method'),
    whys: collect(whys),
    cell: cause.result.cell,
    level: levelOf(cause),
    walk: cause.result.walk,
    verdict: cause.result.verdict,
    verdictReason: slots.phrase(`verdict.${cause.step}`, variables, 'paragraph'),
    remedy: cause.result.remedy,
    evidenceIds: cause.evidence.flatMap((index) => evidenceIds.get(index) ?? []),
  };
}

function planAction(context: DraftContext, cause: PlannedCause): NonLearningAction {
  const { slots } = context;
  return {
    description: slots.phrase(
      `action.${cause.condition}`,
      causeVariables(context, cause),
      'paragraph',
    ),
    owner: slots.phrase(`owner.${cause.condition}`, {}, 'phrase'),
    deadline: null,
    causeIds: [cause.id],
  };
}

/** `evidenceIds` maps a sentence of the brief to the evidence part made of it. */
export function planAnalysis(
  context: DraftContext,
  causes: readonly PlannedCause[],
  evidenceIds: ReadonlyMap<number, PartId>,
): AnalysisPlan {
  const { slots, seed } = context;
  const causeWords = wordsOfCauses(context, causes);
  const isUndecided = causes.every(({ step }) => step === 'undecided');
  const isMemo = !isUndecided && causes.every(({ isLearnable }) => !isLearnable);
  const kind = isUndecided
    ? 'undecided'
    : isMemo
      ? 'memo'
      : causeWords.nonList === ''
        ? 'learning'
        : 'mixed';
  const analysis: Analysis = {
    frame: '6m',
    gap: slots.phrase('analysis.gap', {}, 'paragraph'),
    causes: collect(
      causes.map((cause) => [cause.id, planCause(context, cause, evidenceIds)] as const),
    ),
    actions: collect(
      causes
        .filter(({ needsAction }) => needsAction)
        .map(
          (cause) => [seed.id('action', `${cause.id}/action`), planAction(context, cause)] as const,
        ),
    ),
    recommendation:
      causes.length === 0
        ? emptySlot()
        : slots.phrase(`analysis.recommendation-${kind}`, { ...causeWords }, 'paragraph'),
  };
  return { analysis, result: isMemo ? 'memo' : 'journey', causeWords };
}

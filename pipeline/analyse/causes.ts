/** S1: every cause with its kind, task, walk, verdict and evidence, before any sentence is written. */
import type { GilbertCell, Language } from '../../design/enums.ts';
import type { PartId } from '../../design/ids.ts';
import type { CauseTag } from '../../patterns/index.ts';
import { decapitalise, withoutStop } from '../fill/render.ts';
import type { CauseFact, CauseHint, SentenceIndex } from '../intake/index.ts';
import type { DraftContext } from '../plan/context.ts';
import { properNouns } from '../plan/words.ts';
import { tagOf } from './cause-tag.ts';
import { type WalkResult, type WalkStep, walkCause } from './decision-walk.ts';
import { type WorkTask, workTaskOf } from './work-task.ts';

/** What kind of condition a cause outside learning is: decides action, owner and whys. */
export type ConditionKind =
  | 'tool'
  | 'network'
  | 'outdated'
  | 'staffing'
  | 'time'
  | 'money'
  | 'rule'
  | 'feedback'
  | 'punished'
  | 'integrity'
  | 'policy'
  | 'capacity'
  | 'attitude'
  | 'general';

const kindOfHint: ReadonlyArray<readonly [CauseHint, ConditionKind]> = [
  ['integrity', 'integrity'],
  ['punished', 'punished'],
  ['rewarded-otherwise', 'punished'],
  ['policy-blocked', 'policy'],
  ['network-failing', 'network'],
  ['tool-lacking', 'tool'],
  ['information-outdated', 'outdated'],
  ['staff-lacking', 'staffing'],
  ['time-lacking', 'time'],
  ['money-lacking', 'money'],
  ['rule-missing', 'rule'],
  ['no-feedback', 'feedback'],
  ['capacity-mismatch', 'capacity'],
  ['attitude', 'attitude'],
];

export interface PlannedCause {
  id: PartId;
  /** Null for a guess that stands in because the brief names no cause. */
  fact: CauseFact | null;
  /** As a clause: lower case, no stop. */
  clause: string;
  tag: CauseTag;
  condition: ConditionKind;
  task: WorkTask;
  result: WalkResult;
  step: WalkStep | 'undecided';
  isLearnable: boolean;
  needsAction: boolean;
  evidence: SentenceIndex[];
  guess: 'knowledge' | 'environment' | 'incentive' | null;
}

export function conditionOf(hints: readonly CauseHint[]): ConditionKind {
  return kindOfHint.find(([hint]) => hints.includes(hint))?.[1] ?? 'general';
}

/** Gilbert's cells as they stand inside a sentence. */
export const cellNames: Readonly<Record<Language, Readonly<Record<GilbertCell, string>>>> = {
  id: {
    information: 'informasi dan umpan balik',
    resources: 'sumber daya dan alat',
    incentives: 'insentif dan konsekuensi',
    knowledge: 'pengetahuan dan keterampilan',
    capacity: 'kapasitas',
    motives: 'motif',
  },
  en: {
    information: 'information and feedback',
    resources: 'resources and tools',
    incentives: 'incentives and consequences',
    knowledge: 'knowledge and skills',
    capacity: 'capacity',
    motives: 'motives',
  },
};

function plan(context: DraftContext, fact: CauseFact, index: number): PlannedCause {
  const { facts, language, words, seed } = context;
  const sentence = facts.sentences[fact.sentence]?.text ?? '';
  const tag = tagOf(fact, sentence);
  const isImportant = facts.indicators.length > 0 || facts.impacts.length > 0;
  const result = walkCause(fact, isImportant);
  const isLearnable = result.verdict === 'learning' || result.verdict === 'mixed';
  return {
    id: seed.id('cause', `cause/${index}`),
    fact,
    clause: decapitalise(withoutStop(fact.statement), properNouns(facts)),
    tag,
    condition: conditionOf(fact.hints),
    task: workTaskOf(
      fact,
      tag,
      {
        service: words.service ?? '',
        tool: words.tool ?? '',
        beneficiary: words.beneficiary ?? '',
      },
      language,
    ),
    result,
    step: result.step,
    isLearnable,
    needsAction: result.verdict === 'non-learning' || result.verdict === 'mixed',
    evidence: [...new Set([fact.sentence, ...fact.evidence])],
    guess: null,
  };
}

const undecidedWalk: WalkResult = {
  walk: {
    important: 'unknown',
    obstacle: 'unknown',
    punished: 'unknown',
    rewardedOtherwise: 'unknown',
    couldIfLifeDepended: 'unknown',
    usedToDo: 'unknown',
    oftenUsed: 'unknown',
    simplerWay: 'unknown',
    hasPotential: 'unknown',
  },
  verdict: 'undecided',
  remedy: 'none',
  cell: 'knowledge',
  step: 'cell-knowledge',
};

/** Three guesses to be tested, when the brief names a gap but no cause: environment stands beside ability. */
function guesses(context: DraftContext): PlannedCause[] {
  const { facts, words, language, seed } = context;
  const about = `${words.knownService ?? ''} ${words.knownIndicator ?? ''} ${facts.requested?.text ?? ''}`;
  const probe = { statement: about, task: facts.vocabulary.tasks[0] ?? null, hints: [] };
  const asFact: CauseFact = {
    ...probe,
    sentence: 0,
    evidence: [],
    quantity: null,
    category: 'people',
    cell: 'knowledge',
    rule: 'guess',
    hints: [],
    subject: null,
  };
  const tag = tagOf(asFact, about);
  const task = workTaskOf(
    probe,
    tag,
    { service: words.service ?? '', tool: words.tool ?? '', beneficiary: words.beneficiary ?? '' },
    language,
  );
  const kinds = [
    ['knowledge', 'knowledge'],
    ['environment', 'resources'],
    ['incentive', 'incentives'],
  ] as const;
  return kinds.map(([guess, cell], index) => ({
    id: seed.id('cause', `guess/${index}`),
    fact: null,
    clause: '',
    tag,
    condition: 'general',
    task,
    result: { ...undecidedWalk, cell },
    step: 'undecided',
    isLearnable: false,
    needsAction: false,
    evidence: [],
    guess,
  }));
}

/** All causes of a design, in the order of the brief; the same clause is not planned twice. */
export function planCauses(context: DraftContext): PlannedCause[] {
  const seen = new Set<string>();
  const causes: PlannedCause[] = [];
  for (const [index, fact] of context.facts.causes.entries()) {
    const key = withoutStop(fact.statement).toLowerCase();
    if (key === '' || seen.has(key)) continue;
    seen.add(key);
    causes.push(plan(context, fact, index));
  }
  return causes.length === 0 ? guesses(context) : causes;
}

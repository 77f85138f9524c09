/** An empty design: valid, and the start of every form. Also the empty form of each part. */
import { emptyCollection } from './collection.ts';
import type { Language } from './enums.ts';
import type { PartId } from './ids.ts';
import { defaultJpTable } from './jp/default-table.ts';
import type { Cause, DecisionWalk, NonLearningAction } from './model/analysis.ts';
import type { Design } from './model/design.ts';
import type { Measure } from './model/evaluation.ts';
import type { Activity, Journey, Reflection, Stage } from './model/journey.ts';
import type { CompetencyNeed, LearningOutcome, Persona } from './model/learners.ts';
import type { Indicator, Problem } from './model/problem.ts';
import type { ActionLearningProject, AlSession } from './model/project.ts';
import type { Rules } from './model/rules.ts';
import type { ChecklistItem, EcosystemPlan, TransferPlan } from './model/support.ts';
import { emptySlot } from './slot.ts';

/** Defaults of an agency that has set nothing: 45 minutes per JP, 70/20/10, the BPS table. */
export function defaultRules(): Rules {
  return {
    minutesPerJp: 45,
    targetMix: { experience: 0.7, social: 0.2, formal: 0.1 },
    jpTable: structuredCloneJson(defaultJpTable),
    thresholds: {},
    regulations: emptyCollection(),
  };
}

function structuredCloneJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}

const slot = emptySlot;

export function newIndicator(): Indicator {
  return {
    name: slot(),
    kind: 'outcome',
    direction: 'increase',
    baseline: null,
    baselineDate: null,
    baselinePeriod: '',
    target: null,
    targetDate: null,
    targetPeriod: null,
    source: slot(),
    skp: slot(),
  };
}

function newProblem(): Problem {
  return {
    statement: slot(),
    unit: slot(),
    impact: slot(),
    importance: slot(),
    audience: slot(),
    beneficiaries: slot(),
    headcount: null,
    indicators: emptyCollection(),
    evidence: emptyCollection(),
    constraints: emptyCollection(),
    timeWindows: emptyCollection(),
    budget: { status: 'unknown', amount: null, note: slot() },
    connectivity: 'unknown',
    resources: slot(),
    requestedSolution: slot(),
    answerToRequest: slot(),
  };
}

export function newWalk(): DecisionWalk {
  return {
    important: 'unknown',
    obstacle: 'unknown',
    punished: 'unknown',
    rewardedOtherwise: 'unknown',
    couldIfLifeDepended: 'unknown',
    usedToDo: 'unknown',
    oftenUsed: 'unknown',
    simplerWay: 'unknown',
    hasPotential: 'unknown',
  };
}

export function newCause(): Cause {
  return {
    statement: slot(),
    category: 'people',
    whys: emptyCollection(),
    cell: null,
    level: null,
    walk: newWalk(),
    verdict: 'undecided',
    verdictReason: slot(),
    remedy: 'none',
    evidenceIds: [],
  };
}

export function newAction(): NonLearningAction {
  return { description: slot(), owner: slot(), deadline: null, causeIds: [] };
}

export function newPersona(): Persona {
  return {
    name: slot(),
    role: slot(),
    level: 'beginner',
    headcount: null,
    connectivity: 'unknown',
    access: slot(),
    barriers: slot(),
    experience: slot(),
    relevance: slot(),
    accessibility: slot(),
    priorLearning: emptyCollection(),
  };
}

export function newNeed(): CompetencyNeed {
  return {
    kind: 'technical',
    competency: slot(),
    standardLevel: null,
    actualLevel: null,
    source: slot(),
    priority: 'medium',
    rationale: slot(),
    causeIds: [],
  };
}

export function newOutcome(): LearningOutcome {
  return {
    behaviour: slot(),
    condition: slot(),
    criterion: slot(),
    domain: 'cognitive',
    band: 'apply',
    causeIds: [],
    needIds: [],
  };
}

export function newStage(startWeek: number): Stage {
  return { name: slot(), level: 'beginner', focus: slot(), startWeek, weeks: 4 };
}

export function newActivity(stageId: PartId): Activity {
  return {
    stageId,
    title: slot(),
    mode: 'experience',
    form: 'non-classical',
    jalur: null,
    abc: 'practice',
    moment: 'apply',
    patternId: null,
    occurrences: emptyCollection(),
    jp: 0,
    steps: slot(),
    workTask: slot(),
    noWorkTaskReason: slot(),
    relevance: slot(),
    supporterRole: 'supervisor',
    supporter: slot(),
    supervisorGuide: slot(),
    peerGuide: slot(),
    proofs: emptyCollection(),
    connectivity: 'unknown',
    lowBandwidth: slot(),
    accessible: slot(),
    cost: null,
    outcomeIds: [],
    causeIds: [],
  };
}

export function newReflection(stageId: PartId): Reflection {
  return {
    stageId,
    model: 'kolb',
    mode: 'journal',
    questions: emptyCollection(),
    withWhom: slot(),
    action: slot(),
    minutes: 0,
  };
}

function newJourney(): Journey {
  return {
    goal: slot(),
    startDate: null,
    weeks: 0,
    mixReason: slot(),
    delivery: {
      code: '',
      programme: slot(),
      impactIndicator: slot(),
      relatedAssignment: slot(),
      skillGroupOwner: slot(),
      location: slot(),
      className: slot(),
      model: 'integrated',
      method: 'blended',
      criteria: slot(),
      preLearning: slot(),
      organiser: slot(),
      facilitators: slot(),
      certificate: slot(),
    },
    stages: emptyCollection(),
    activities: emptyCollection(),
    reflections: emptyCollection(),
  };
}

export function newSession(week: number): AlSession {
  return {
    title: slot(),
    week,
    problem: slot(),
    groupSize: 0,
    members: slot(),
    questions: emptyCollection(),
    statements: emptyCollection(),
    action: slot(),
    due: slot(),
    learning: slot(),
    learningCoach: slot(),
  };
}

function newProject(): ActionLearningProject {
  const process = () => ({ input: slot(), process: slot(), output: slot() });
  return {
    title: slot(),
    indicatorId: null,
    startDate: null,
    currentState: slot(),
    expectedState: slot(),
    breakthrough: slot(),
    goals: emptyCollection(),
    benefits: { self: slot(), organisation: slot(), stakeholders: slot() },
    processBefore: process(),
    processAfter: process(),
    mentor: slot(),
    coach: slot(),
    learningCoach: slot(),
    team: emptyCollection(),
    milestones: emptyCollection(),
    stakeholders: emptyCollection(),
    risks: emptyCollection(),
    measures: emptyCollection(),
    sessions: emptyCollection(),
  };
}

function newTransfer(): TransferPlan {
  return {
    steps: emptyCollection(),
    agreement: {
      supervisor: slot(),
      participant: slot(),
      commitments: emptyCollection(),
      place: slot(),
      date: null,
      signed: { supervisor: false, participant: false },
    },
  };
}

function newEcosystem(): EcosystemPlan {
  const item = (): ChecklistItem => ({ answer: 'unanswered', note: slot() });
  return {
    partners: emptyCollection(),
    community: { purpose: slot(), host: slot(), rhythm: slot(), agendas: emptyCollection() },
    assets: emptyCollection(),
    technology: emptyCollection(),
    corpu: {
      structure: item(),
      knowledgeManagement: item(),
      learningForum: item(),
      learningSystem: item(),
      learningStrategy: item(),
      learningTechnology: item(),
      systemIntegration: item(),
    },
    ilom: {
      realProblem: item(),
      inWorkflow: item(),
      collaborative: item(),
      experiential: item(),
      measurableImpact: item(),
    },
  };
}

export function newMeasure(level: number): Measure {
  return {
    level,
    change: slot(),
    indicator: slot(),
    indicatorId: null,
    outcomeIds: [],
    baseline: null,
    baselineNote: slot(),
    target: null,
    targetNote: slot(),
    instrument: slot(),
    respondent: slot(),
    secondRespondent: slot(),
    source: slot(),
    daysAfterEnd: null,
    owner: slot(),
    otherFactors: slot(),
  };
}

/** An empty, valid design. */
export function newDesign(id: PartId, language: Language, rules: Rules = defaultRules()): Design {
  return {
    format: 'jelajah.design',
    version: 1,
    id,
    language,
    rulesVersion: '',
    result: 'journey',
    title: slot(),
    agency: slot(),
    year: null,
    rules,
    brief: { text: '', sentences: emptyCollection(), unused: emptyCollection() },
    problem: newProblem(),
    analysis: {
      frame: '6m',
      gap: slot(),
      causes: emptyCollection(),
      actions: emptyCollection(),
      recommendation: slot(),
    },
    learners: {
      personas: emptyCollection(),
      needs: emptyCollection(),
      gapRows: emptyCollection(),
      outcomes: emptyCollection(),
    },
    journey: newJourney(),
    project: newProject(),
    transfer: newTransfer(),
    ecosystem: newEcosystem(),
    evaluation: {
      measures: emptyCollection(),
      levelReasons: { l1: slot(), l2: slot(), l3: slot(), l4: slot() },
      learningEnd: null,
      returnOnInvestment: {
        claimed: false,
        isolation: null,
        isolationNote: slot(),
        fullCost: false,
        costs: emptyCollection(),
        benefits: emptyCollection(),
        intangible: slot(),
      },
      skmResults: emptyCollection(),
    },
    courseUnits: emptyCollection(),
    citations: emptyCollection(),
    reviewItems: emptyCollection(),
    locks: [],
  };
}

/**
 * Which texts of a design a model may write, in the order in which it writes them: within a group
 * evidence before decision before text. Lengths stay near those of the built-in texts (one and a half
 * times), so that tables stay tables. Everything else is listed with the reason why not: a test holds
 * each text of a draft against both lists.
 */
import type { StageId } from '../run/types.ts';
import type { GroupName } from './types.ts';

export interface SlotRow {
  /** Pointer with `*` for each part id. */
  readonly pattern: string;
  readonly stage: StageId;
  readonly group: GroupName;
  /** Longest text, in characters. */
  readonly most: number;
  /** The brief's own words may be said better, as long as no fact changes. */
  readonly isOfBrief?: true;
  /** Only where a person asks for this very part: a draft leaves it as it is. */
  readonly isOnlyAsked?: true;
}

type Field = readonly [name: string, most: number, how?: 'brief' | 'asked'];

function rows(
  stage: StageId,
  group: GroupName,
  base: string,
  fields: readonly Field[],
): readonly SlotRow[] {
  return fields.map(([name, most, how]) => ({
    pattern: `${base}/${name}`,
    stage,
    group,
    most,
    ...(how === 'brief' ? { isOfBrief: true } : {}),
    ...(how === 'asked' ? { isOnlyAsked: true } : {}),
  }));
}

export const slotRows: readonly SlotRow[] = [
  ...rows('s1', 's1_core', '/analysis', [['gap', 240]]),
  ...rows('s1', 's1_core', '/problem', [
    ['statement', 420, 'brief'],
    ['impact', 300, 'brief'],
    ['importance', 260],
  ]),
  ...rows('s1', 's1_core', '/analysis/causes/*', [
    ['verdictReason', 420],
    ['statement', 160, 'brief'],
  ]),
  ...rows('s1', 's1_detail', '/analysis/causes/*', [['whys/*/text', 200]]),
  ...rows('s1', 's1_detail', '/analysis/actions/*', [['description', 320]]),
  ...rows('s1', 's1_detail', '/analysis', [['recommendation', 700]]),
  ...rows('s1', 's1_detail', '/problem', [['answerToRequest', 560]]),

  ...rows('s2a', 's2a_list', '/learners/needs/*', [['competency', 120]]),
  ...rows('s2a', 's2a_detail', '/learners/needs/*', [['rationale', 260]]),
  ...rows('s2b', 's2b', '/learners/personas/*', [
    ['name', 60, 'asked'],
    ['experience', 220],
    ['barriers', 280],
    ['access', 220],
    ['accessibility', 240],
    ['relevance', 220],
    ['priorLearning/*/what', 140],
    ['priorLearning/*/evidence', 180],
  ]),

  ...rows('s3', 's3_outcomes', '/learners/outcomes/*', [
    ['behaviour', 180],
    ['condition', 150],
    ['criterion', 180],
  ]),
  ...rows('s3', 's3_frame', '/journey', [['goal', 380]]),
  ...rows('s3', 's3_frame', '', [['title', 140]]),
  ...rows('s3', 's3_frame', '/journey/delivery', [
    ['relatedAssignment', 200, 'asked'],
    ['criteria', 200, 'asked'],
    ['preLearning', 200, 'asked'],
  ]),

  ...rows('s3i', 's3i', '/journey/stages/*', [
    ['focus', 240],
    ['name', 100],
  ]),
  ...rows('s3i', 's3i', '/journey/activities/*', [
    ['relevance', 200],
    ['workTask', 220],
    ['title', 110],
    ['steps', 420],
    ['proofs/*/description', 180],
    ['supporter', 220],
    ['supervisorGuide', 340],
    ['peerGuide', 180],
    ['lowBandwidth', 200],
    ['accessible', 200],
  ]),
  ...rows('s3i', 's3i', '/journey/reflections/*', [
    ['questions/*/text', 200, 'asked'],
    ['withWhom', 120, 'asked'],
    ['action', 220],
  ]),

  ...rows('s4', 's4_charter', '/project', [
    ['currentState', 600],
    ['expectedState', 280],
    ['breakthrough', 360],
    ['title', 140],
    ['goals/*/statement', 240],
    ['goals/*/output', 160],
    ['benefits/self', 160],
    ['benefits/organisation', 220],
    ['benefits/stakeholders', 160],
    ['processBefore/input', 140],
    ['processBefore/process', 200],
    ['processBefore/output', 160],
    ['processAfter/input', 160],
    ['processAfter/process', 300],
    ['processAfter/output', 180],
  ]),
  ...rows('s4', 's4_people', '/project', [
    ['team/*/duty', 180],
    ['team/*/strategy', 160],
    ['milestones/*/description', 160],
    ['milestones/*/output', 130],
    ['stakeholders/*/stake', 140],
    ['stakeholders/*/strategy', 200],
    ['risks/*/description', 180],
    ['risks/*/mitigation', 200],
  ]),
  ...rows('s4', 's4_sessions', '/project/sessions/*', [
    ['problem', 200],
    ['title', 60, 'asked'],
    ['members', 140, 'asked'],
    ['questions/*/text', 200, 'asked'],
    ['statements/*/text', 180, 'asked'],
    ['action', 180],
    ['learning', 180],
  ]),

  ...rows('s5', 's5_measures', '/evaluation/measures/*', [
    ['change', 220],
    ['indicator', 180],
    ['instrument', 130],
    ['otherFactors', 320],
  ]),
  ...rows('s5', 's5_measures', '/evaluation/returnOnInvestment', [
    ['isolationNote', 200, 'asked'],
    ['intangible', 180],
  ]),
  ...rows('s5', 's5_support', '/transfer', [
    ['steps/*/what', 220],
    ['steps/*/when', 100, 'asked'],
    ['agreement/commitments/*/what', 200],
    ['agreement/commitments/*/when', 80, 'asked'],
  ]),
  ...rows('s5', 's5_support', '/ecosystem', [
    ['partners/*/role', 140],
    ['partners/*/contribution', 130],
    ['community/purpose', 220],
    ['community/host', 120, 'asked'],
    ['community/rhythm', 180, 'asked'],
    ['community/agendas/*/topic', 100],
    ['assets/*/name', 120],
    ['technology/*/purpose', 150],
    ['technology/*/fallback', 120],
    ['corpu/structure/note', 160],
    ['corpu/knowledgeManagement/note', 160],
    ['corpu/learningForum/note', 160],
    ['corpu/learningSystem/note', 160],
    ['corpu/learningStrategy/note', 180],
    ['corpu/learningTechnology/note', 160],
    ['corpu/systemIntegration/note', 160],
    ['ilom/realProblem/note', 160],
    ['ilom/inWorkflow/note', 160],
    ['ilom/collaborative/note', 160],
    ['ilom/experiential/note', 160],
    ['ilom/measurableImpact/note', 160],
  ]),
];

const fact = 'a fact of the organisation: the brief or a person knows it';
const number = 'a number, a threshold or a date in words: rules set it';
const person = 'a person or an office: never named by a model';
const rule = 'an arrangement that rules have chosen';
const link = 'repeats another part word for word';

/** Pointer patterns that no model writes, with the reason. A pattern also covers what lies below it. */
export const excludedSlots: Readonly<Record<string, string>> = {
  '/agency': fact,
  '/problem/unit': fact,
  '/problem/audience': fact,
  '/problem/beneficiaries': fact,
  '/problem/indicators': fact,
  '/problem/evidence': fact,
  '/problem/constraints': fact,
  '/problem/timeWindows': fact,
  '/problem/budget': fact,
  '/problem/resources': fact,
  '/problem/requestedSolution': fact,
  '/analysis/actions/*/owner': person,
  '/learners/personas/*/role': fact,
  '/learners/needs/*/source': fact,
  '/learners/gapRows': fact,
  '/journey/mixReason': 'a decision of the agency, with its reason',
  '/journey/delivery/programme': fact,
  '/journey/delivery/impactIndicator': link,
  '/journey/delivery/skillGroupOwner': person,
  '/journey/delivery/location': fact,
  '/journey/delivery/className': number,
  '/journey/delivery/organiser': person,
  '/journey/delivery/facilitators': person,
  '/journey/delivery/certificate': rule,
  '/journey/activities/*/noWorkTaskReason': 'a decision of the designer, with its reason',
  '/project/mentor': person,
  '/project/coach': person,
  '/project/learningCoach': person,
  '/project/team/*/role': rule,
  '/project/team/*/name': person,
  '/project/stakeholders/*/name': person,
  '/project/risks/*/owner': person,
  '/project/measures': number,
  '/project/sessions/*/due': number,
  '/project/sessions/*/learningCoach': person,
  '/transfer/steps/*/who': person,
  '/transfer/agreement/supervisor': person,
  '/transfer/agreement/participant': person,
  '/transfer/agreement/place': fact,
  '/ecosystem/partners/*/name': person,
  '/ecosystem/assets/*/keeper': person,
  '/ecosystem/assets/*/location': fact,
  '/ecosystem/technology/*/tool': fact,
  '/evaluation/measures/*/baselineNote': number,
  '/evaluation/measures/*/targetNote': number,
  '/evaluation/measures/*/respondent': rule,
  '/evaluation/measures/*/secondRespondent': rule,
  '/evaluation/measures/*/source': fact,
  '/evaluation/measures/*/owner': person,
  '/evaluation/levelReasons': 'a decision of the designer, with its reason',
  '/evaluation/returnOnInvestment/costs': fact,
  '/evaluation/returnOnInvestment/benefits': fact,
  '/courseUnits': 'course units are built by hand or imported, not drafted',
};

/** A pointer with `*` for each part id. */
export function patternOf(path: string): string {
  return path.replace(/\/items\/[a-z]{3}_[a-z2-7]{10}(?=\/|$)/g, '/*');
}

const byPattern = new Map(slotRows.map((row, index) => [row.pattern, { row, index }]));

/** The row of a slot with its place in the table, or undefined where no model writes. */
export function rowOf(path: string): { row: SlotRow; index: number } | undefined {
  return byPattern.get(patternOf(path));
}

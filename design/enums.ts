/**
 * The closed lists of the field. Values are English kebab-case in JSON;
 * Indonesian and English labels live in messages/ under `enums.<list>.<value>`.
 */
import { z } from 'zod';

export const languageSchema = z.enum(['id', 'en']);
export type Language = z.infer<typeof languageSchema>;

/** What the design ends in: a journey, or a recommendation memo when nothing is learnable. */
export const resultSchema = z.enum(['journey', 'memo']);
export type Result = z.infer<typeof resultSchema>;

export const directionSchema = z.enum(['increase', 'decrease']);
export type Direction = z.infer<typeof directionSchema>;

export const indicatorKindSchema = z.enum(['output', 'outcome', 'process', 'satisfaction']);

/** Fishbone frames: 6M, 4S and 8P after Ishikawa's diagram and its service variants. */
export const fishboneFrameSchema = z.enum(['6m', '4s', '8p']);
export type FishboneFrame = z.infer<typeof fishboneFrameSchema>;

export const fishboneCategories = {
  '6m': ['people', 'method', 'machine', 'material', 'measurement', 'environment'],
  '4s': ['surroundings', 'suppliers', 'systems', 'skills'],
  '8p': [
    'product',
    'price',
    'place',
    'promotion',
    'people',
    'process',
    'physical-evidence',
    'productivity',
  ],
} as const;

export const fishboneCategorySchema = z.enum([
  'people',
  'method',
  'machine',
  'material',
  'measurement',
  'environment',
  'surroundings',
  'suppliers',
  'systems',
  'skills',
  'product',
  'price',
  'place',
  'promotion',
  'process',
  'physical-evidence',
  'productivity',
]);
export type FishboneCategory = z.infer<typeof fishboneCategorySchema>;

/** Gilbert's behaviour engineering model: three environmental cells, then three of the person. */
export const gilbertCellSchema = z.enum([
  'information',
  'resources',
  'incentives',
  'knowledge',
  'capacity',
  'motives',
]);
export type GilbertCell = z.infer<typeof gilbertCellSchema>;
export const environmentalCells: readonly GilbertCell[] = [
  'information',
  'resources',
  'incentives',
];

/** Rummler and Brache's three levels of performance. */
export const performanceLevelSchema = z.enum(['organisation', 'process', 'job']);

export const verdictSchema = z.enum(['learning', 'non-learning', 'mixed', 'undecided']);
export type Verdict = z.infer<typeof verdictSchema>;

export const answerSchema = z.enum(['yes', 'no', 'unknown']);
export type Answer = z.infer<typeof answerSchema>;

export const checklistAnswerSchema = z.enum(['yes', 'partly', 'no', 'unanswered']);
export type ChecklistAnswer = z.infer<typeof checklistAnswerSchema>;

export const connectivitySchema = z.enum(['online', 'low', 'offline', 'unknown']);
export type Connectivity = z.infer<typeof connectivitySchema>;

export const constraintKindSchema = z.enum([
  'budget',
  'time',
  'connectivity',
  'service-continuity',
  'literacy',
  'disability',
  'language',
  'geography',
  'staffing',
  'policy',
  'other',
]);

export const journeyLevelSchema = z.enum(['beginner', 'intermediate', 'advanced', 'professional']);
export type JourneyLevel = z.infer<typeof journeyLevelSchema>;

export const competencyKindSchema = z.enum(['managerial', 'sociocultural', 'technical']);
export const prioritySchema = z.enum(['high', 'medium', 'low']);
export const domainSchema = z.enum(['cognitive', 'psychomotor', 'affective']);

/** Verb bands of an outcome, lowest to highest (revised Bloom). */
export const verbBandSchema = z.enum([
  'remember',
  'understand',
  'apply',
  'analyse',
  'evaluate',
  'create',
]);
export type VerbBand = z.infer<typeof verbBandSchema>;

/** 70/20/10: experience at work, learning from others, structured learning. */
export const modeSchema = z.enum(['experience', 'social', 'formal']);
export type Mode = z.infer<typeof modeSchema>;

export const formSchema = z.enum(['classical', 'non-classical']);

/** The 25 training types of SIASN by their export code, in id order. */
export const siasnCodes = [
  'structural-training',
  'functional-training',
  'technical-training',
  'workshop',
  'managerial-training',
  'sociocultural-training',
  'socialisation',
  'technical-guidance',
  'seminar',
  'internship',
  'course',
  'upgrading-course',
  'other-classical',
  'coaching',
  'mentoring',
  'e-learning',
  'distance-learning',
  'secondment',
  'outbound',
  'benchmarking',
  'exchange',
  'self-study',
  'learning-community',
  'workplace-guidance',
  'other-non-classical',
] as const;
export const siasnCodeSchema = z.enum(siasnCodes);
export type SiasnCode = z.infer<typeof siasnCodeSchema>;
/** SIASN's numeric id (1-25) of a code. */
export function siasnId(code: SiasnCode): number {
  return siasnCodes.indexOf(code) + 1;
}

/** Laurillard's six learning types, as used by ABC learning design. */
export const abcTypeSchema = z.enum([
  'acquisition',
  'inquiry',
  'practice',
  'production',
  'discussion',
  'collaboration',
]);
export type AbcType = z.infer<typeof abcTypeSchema>;

/** Gottfredson and Mosher's five moments of need. */
export const momentSchema = z.enum(['new', 'more', 'apply', 'solve', 'change']);
export type Moment = z.infer<typeof momentSchema>;

export const proofKindSchema = z.enum([
  'work-product',
  'supervisor-observation',
  'log',
  'test',
  'minutes',
  'performance-data',
]);
export type ProofKind = z.infer<typeof proofKindSchema>;

/** Who supports. Mentor (superior), coach (programme) and learning coach (Marquardt) are three roles. */
export const supporterRoleSchema = z.enum([
  'supervisor',
  'peer',
  'mentor',
  'coach',
  'learning-coach',
  'facilitator',
  'expert',
  'community',
  'none',
]);
export type SupporterRole = z.infer<typeof supporterRoleSchema>;

export const reflectionModelSchema = z.enum(['kolb', 'gibbs', 'deal', 'orid', 'free']);
export const reflectionModeSchema = z.enum(['journal', 'group', 'self-evaluation']);

export const horizonSchema = z.enum(['short', 'medium', 'long']);
export type Horizon = z.infer<typeof horizonSchema>;

export const milestonePhaseSchema = z.enum([
  'preparation',
  'design',
  'consultation',
  'implementation',
  'monitoring',
]);

export const skillWillSchema = z.enum(['high', 'low', 'unknown']);
export const quadrantSchema = z.enum(['promoter', 'defender', 'latent', 'apathetic']);
export type Quadrant = z.infer<typeof quadrantSchema>;

export const partnerKindSchema = z.enum(['internal', 'external']);
export const transferPhaseSchema = z.enum(['before', 'during', 'after']);
export const partySchema = z.enum(['participant', 'supervisor', 'peer', 'organiser']);

export const isolationMethodSchema = z.enum([
  'control-group',
  'trend-line',
  'expert-estimate',
  'participant-estimate',
]);
export const skmGradeSchema = z.enum(['A', 'B', 'C', 'D']);
export type SkmGrade = z.infer<typeof skmGradeSchema>;

export const conversionTypeSchema = z.enum([
  'actual',
  'per-day',
  'per-occasion',
  'max-per-day',
  'per-semester',
]);
export type ConversionType = z.infer<typeof conversionTypeSchema>;

export const lessonPhaseSchema = z.enum(['opening', 'core', 'closing']);

export const deliveryModelSchema = z.enum([
  'structured',
  'collaborative',
  'workplace',
  'integrated',
]);
export const deliveryMethodSchema = z.enum(['synchronous', 'asynchronous', 'blended']);

export const reviewStatusSchema = z.enum(['open', 'resolved', 'rejected']);
export const severitySchema = z.enum(['error', 'warning', 'info']);
export type Severity = z.infer<typeof severitySchema>;

/** The nine micro formats. */
export const microFormatSchema = z.enum([
  'job-aid',
  'scenario',
  'quiz',
  'video-script',
  'infographic',
  'podcast-script',
  'task-simulation',
  'work-guide',
  'case-study',
]);

export const rplDecisionSchema = z.enum(['skip', 'shorten', 'full']);

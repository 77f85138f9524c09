/**
 * The shape of a learning-activity pattern: what it is for, when it may be chosen,
 * and the sentences it puts into a design. Patterns are data; choosing and filling
 * them is the pipeline's work.
 */
import { z } from 'zod';
import {
  abcTypeSchema,
  connectivitySchema,
  domainSchema,
  formSchema,
  modeSchema,
  momentSchema,
  proofKindSchema,
  reflectionModelSchema,
  siasnCodeSchema,
  supporterRoleSchema,
  verbBandSchema,
} from '../design/enums.ts';
import { citationKeySchema } from './citations.ts';

/** Where in a journey a pattern fits. */
export const phases = ['orient', 'build', 'apply', 'sustain'] as const;
export const phaseSchema = z.enum(phases);
export type Phase = z.infer<typeof phaseSchema>;

/** What must be there before a pattern can be used at all. */
export const preconditions = [
  'needs-connection',
  'needs-smartphone',
  'needs-group-4',
  'needs-expert-peer',
  'needs-supervisor-time',
  'needs-travel',
  'needs-space',
  'needs-budget',
  'needs-reading-fluency',
  'needs-sight',
  'needs-data-records',
] as const;
export const preconditionSchema = z.enum(preconditions);
export type Precondition = z.infer<typeof preconditionSchema>;

/** What a pattern leaves behind that a later one may build upon. */
export const yields = [
  'baseline-known',
  'standard-known',
  'job-aid-made',
  'practised-safely',
  'action-plan',
  'feedback-habit',
  'group-formed',
  'cases-collected',
] as const;
export const yieldSchema = z.enum(yields);
export type Yield = z.infer<typeof yieldSchema>;

export const audienceTagSchema = z.enum([
  'frontline',
  'field',
  'volunteers',
  'analysts',
  'leaders',
  'teachers',
  'any',
]);
export type AudienceTag = z.infer<typeof audienceTagSchema>;

/** The kind of cause a pattern answers. */
export const causeTagSchema = z.enum([
  'procedure-skill',
  'measurement-skill',
  'diagnosis-skill',
  'communication-skill',
  'writing-analysis-skill',
  'feedback-giving',
  'system-use-skill',
  'leadership-stakeholder',
  'attitude-service',
  'planning',
  'data-quality',
  'teaching-skill',
  'compliance-integrity',
  'emergency-response',
  'coordination',
]);
export type CauseTag = z.infer<typeof causeTagSchema>;

export const costBandSchema = z.enum(['none', 'low', 'medium']);
export type CostBand = z.infer<typeof costBandSchema>;

/**
 * The slots a template may hold, written `{{name}}`. Values are noun phrases in lower case
 * (unless proper nouns), inserted mid-sentence; no template begins a sentence with one.
 * English: `audience` and `beneficiary` are plural, `place`, `unit` and `window` bring their
 * article, the rest are bare and the template writes the article.
 * `outcome` is a verb phrase ("memeriksa berkas sesuai SOP", "check files against the SOP");
 * `sessions` and `minutes` are numbers from the plan, minutes per session.
 */
export const slotNames = [
  'audience',
  'beneficiary',
  'service',
  'workTask',
  'indicator',
  'target',
  'supervisor',
  'peerExpert',
  'unit',
  'place',
  'window',
  'tool',
  'outcome',
  'sessions',
  'minutes',
] as const;
export const slotNameSchema = z.enum(slotNames);
export type SlotName = z.infer<typeof slotNameSchema>;

const text = z.string().trim().min(12).max(1200);

export const templateSchema = z.strictObject({
  title: z.string().trim().min(8).max(120),
  /** The real work the activity is done on; one sentence. */
  task: text,
  /** What the participant does; two to five sentences. */
  steps: text,
  supporter: text,
  /** What is handed in. */
  evidence: text,
  /** The last question asks for an action. */
  reflection: z.array(text).min(2).max(3),
  supervisorGuide: text,
  peerGuide: text,
  lowBandwidth: text,
  accessible: text,
  relevance: text,
});
export type Template = z.infer<typeof templateSchema>;

const range = (unit: z.ZodNumber) =>
  z
    .strictObject({ min: unit, typical: unit, max: unit })
    .refine((r) => r.min <= r.typical && r.typical <= r.max, 'min <= typical <= max');

export const patternSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z]+(-[a-z0-9]+)+$/),
    version: z.string().regex(/^\d+\.\d+\.\d+$/),
    purpose: z.strictObject({ id: text, en: text }),
    citation: citationKeySchema,
    verbBands: z.array(verbBandSchema).min(1),
    domains: z.array(domainSchema).min(1),
    mode: modeSchema,
    abc: abcTypeSchema,
    moments: z.array(momentSchema).min(1),
    /** SIASN training type, or null where work itself has none. */
    jalur: siasnCodeSchema.nullable(),
    form: formSchema,
    /** Minutes per session. */
    minutes: range(z.number().int().min(5).max(2400)),
    sessions: range(z.number().int().min(1).max(30)),
    /** Weeks between two sessions; 0 for several in one week or a single one. */
    spacing: z.number().int().min(0).max(8),
    phase: phaseSchema,
    preconditions: z.array(preconditionSchema),
    /** Phases or yields that must come earlier in the same journey. */
    prerequisites: z.array(z.union([phaseSchema, yieldSchema])),
    yields: z.array(yieldSchema),
    supporterRole: supporterRoleSchema,
    /** The least connectivity the activity works with as written. */
    connectivity: connectivitySchema.exclude(['unknown']),
    /** All material works on paper. */
    printable: z.boolean(),
    /** Longest stretch, in minutes, that can't be interrupted; a session may be cut into such sittings. */
    maxMinutesPerSitting: z.number().int().min(5).max(480),
    audienceTags: z.array(audienceTagSchema).min(1),
    causeTags: z.array(causeTagSchema).min(1),
    proofKind: proofKindSchema,
    reflectionModel: reflectionModelSchema,
    costBand: costBandSchema,
    templates: z.strictObject({ id: templateSchema, en: templateSchema }),
  })
  .refine((p) => p.maxMinutesPerSitting <= p.minutes.max, 'a sitting is not longer than a session');
export type Pattern = z.infer<typeof patternSchema>;
export type PatternInput = z.input<typeof patternSchema>;

const slotPattern = /\{\{([^{}]*)\}\}/gu;

/** Names between double braces, in order of appearance, as written (known or not). */
export function slotsIn(template: string): readonly string[] {
  return [...template.matchAll(slotPattern)].map((match) => match[1] ?? '');
}

/** All texts of a template in field order, reflection questions one by one. */
export function textsOf(template: Template): readonly string[] {
  const { reflection, ...rest } = template;
  return [...Object.values(rest), ...reflection];
}

/**
 * The second document kind: a series of micro units made from a module.
 *
 * Grounding: a text makes a claim about the module when `citationIds` beside it names citations. How
 * far text and cited sentences agree is worked out by `design/grounding`, sentence by sentence; a
 * text without citations is *buatan* (made up), whoever wrote it. `origin` says who wrote it.
 */
import { z } from 'zod';
import { collectionOf } from '../collection.ts';
import { languageSchema, microFormatSchema, momentSchema } from '../enums.ts';
import { idSchema, partIdSchema } from '../ids.ts';
import { slotSchema } from '../slot.ts';
import { citationSchema, sentenceLocatorSchema } from './citation.ts';

const citationIds = z.array(idSchema('citation'));

/** One spoken or printed statement with the sentences it rests on. */
export const lineSchema = z.strictObject({ text: slotSchema, citationIds });
export type Line = z.infer<typeof lineSchema>;

/** A table of the module, shown on a phone as one card per row. Cells as the module has them. */
export const sceneTableSchema = z.strictObject({
  caption: z.string().max(1000),
  heads: z.array(z.string().max(1000)).max(40),
  rows: z.array(z.array(z.string().max(4000)).max(40)).max(400),
});

/** A picture of the module, by the hash of its bytes; `alt` is its text alternative. */
export const sceneFigureSchema = z.strictObject({
  sourceId: idSchema('source'),
  blockId: z.string().max(20),
  imageHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  caption: z.string().max(2000),
  alt: slotSchema,
});

/** A decision in a branching scene: where it leads, and what is told on the way. */
export const sceneChoiceSchema = z.strictObject({
  text: slotSchema,
  feedback: slotSchema,
  isBest: z.boolean(),
  /** The scene it leads to; null: the next one in order. */
  nextSceneId: idSchema('scene').nullable(),
});

export const sceneSchema = z.strictObject({
  visual: slotSchema,
  screenText: slotSchema,
  narration: collectionOf('line', lineSchema),
  /** Captions repeat narration on purpose and are exempt from check R46. */
  captions: z.boolean(),
  interaction: slotSchema,
  feedback: slotSchema,
  audio: slotSchema,
  seconds: z.number().int().min(0).max(3600),
  assets: slotSchema,
  accessibility: slotSchema,
  /** What screen text, table and figure rest on. */
  citationIds,
  table: sceneTableSchema.nullable(),
  figure: sceneFigureSchema.nullable(),
  choices: collectionOf('choice', sceneChoiceSchema),
});
export type Scene = z.infer<typeof sceneSchema>;

/** `cloze`: the stem holds `____`, the options fill it. `order`: the options stand in their right order. */
export const itemKindSchema = z.enum(['choice', 'cloze', 'order']);
export type ItemKind = z.infer<typeof itemKindSchema>;

export const retrievalItemSchema = z.strictObject({
  kind: itemKindSchema,
  stem: slotSchema,
  /** For `order` every option is correct. Distractors are made up; their feedback says why they are wrong. */
  options: collectionOf(
    'option',
    z.strictObject({ text: slotSchema, correct: z.boolean(), feedback: slotSchema }),
  ),
  /** Told after the answer, right or wrong. */
  explanation: slotSchema,
  /** Taken over from the module's own test, with its key. */
  isFromModule: z.boolean(),
  citationIds,
});
export type RetrievalItem = z.infer<typeof retrievalItemSchema>;

export const objectiveSchema = z.strictObject({
  behaviour: slotSchema,
  condition: slotSchema,
  criterion: slotSchema,
});

export const microUnitSchema = z.strictObject({
  title: slotSchema,
  /** One objective each (check R43). */
  objectives: collectionOf('outcome', objectiveSchema),
  /** Outcomes of the series that it serves. */
  outcomeIds: z.array(idSchema('outcome')),
  audience: slotSchema,
  /** The hook: a situation of work in which it is needed. */
  situation: slotSchema,
  moment: momentSchema,
  format: microFormatSchema,
  /** Seconds of the whole unit. */
  seconds: z.number().int().min(0).max(36_000),
  prerequisites: slotSchema,
  /** Sentences of the module that it is made from. */
  material: z.array(sentenceLocatorSchema).max(2000),
  /** False while it stands in the outline only: then scenes and items are empty. */
  isWritten: z.boolean(),
  scenes: collectionOf('scene', sceneSchema),
  items: collectionOf('retrievalItem', retrievalItemSchema),
  workplaceAction: slotSchema,
  /** For the moments apply and solve: what one looks at while working. Empty: none. */
  jobAid: collectionOf('line', lineSchema),
  citationIds,
  /** Of `material` and citations: sentences that a newer version of the module changed or took away. */
  staleSentences: z.array(sentenceLocatorSchema),
});
export type MicroUnit = z.infer<typeof microUnitSchema>;

export const seriesOutcomeSchema = z.strictObject({
  text: slotSchema,
  citationIds,
  /** Whether units are made for it. */
  isChosen: z.boolean(),
});

export const seriesSchema = z.strictObject({
  format: z.literal('jelajah.series'),
  version: z.literal(1),
  id: idSchema('series'),
  language: languageSchema,
  title: slotSchema,
  audience: slotSchema,
  /** The documents it is made from, in their order. */
  sources: z.array(z.strictObject({ sourceId: idSchema('source'), name: z.string().max(400) })),
  /** What the user asked for before the outline. */
  wishes: z.strictObject({
    /** Minutes of a unit, 2-10. */
    minutesPerUnit: z.number().int().min(2).max(10),
    /** Formats that units may take; empty: all. */
    formats: z.array(microFormatSchema),
    /** Headings left out with all below them, `<source>.<block>`. */
    excluded: z.array(z.string().max(40)),
  }),
  /** What learners can do in the end: the module's own indicators where it has them. */
  outcomes: collectionOf('outcome', seriesOutcomeSchema),
  /** Units are written only after a person approved the outline. */
  outlineApproved: z.strictObject({ name: z.string(), at: z.iso.datetime() }).nullable(),
  units: collectionOf('microUnit', microUnitSchema),
  /** Spaced reviews of the series: days after the unit. */
  reviews: collectionOf(
    'review',
    z.strictObject({ daysAfter: z.number().int().min(0).max(3650), prompt: slotSchema }),
  ),
  citations: collectionOf('citation', citationSchema),
  /** Parts that no draft, redo or edit may touch. */
  locks: z.array(partIdSchema),
});
export type Series = z.infer<typeof seriesSchema>;

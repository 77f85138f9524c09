/**
 * The shape of every answer: the groups of a call in their order, each an array of texts by their id
 * from a closed list; then what a stage may suggest besides. Broken pieces fall away one by one: a model
 * that spoils one text must not cost the others. Fields that are not named here are dropped unread.
 */
import { z } from 'zod';
import {
  type FishboneCategory,
  gilbertCellSchema,
  journeyLevelSchema,
} from '../../design/enums.ts';
import type { GroupName } from './types.ts';

const text = z.string().nullable().catch(null);

const plainItem = z.object({ id: z.string().catch(''), text }).catch({ id: '', text: null });
const citingItem = z
  .object({ id: z.string().catch(''), sources: z.array(z.string()).catch([]), text })
  .catch({ id: '', sources: [], text: null });

/** One text of an answer; `text` null: what stands there is good enough. */
export interface SlotItem {
  readonly id: string;
  readonly text: string | null;
  /** Ids of sentences the text rests on, where passages were given; to be checked against them. */
  readonly sources?: readonly string[];
}

function rowItem(patternIds: readonly [string, ...string[]]) {
  return z
    .object({ reason: text, patternId: z.enum(patternIds).nullable().catch(null) })
    .catch({ reason: null, patternId: null });
}
/** One chosen pattern of `s3_rows`. */
export interface RowItem {
  readonly reason: string | null;
  readonly patternId: string | null;
}

function newCauses(categories: readonly [FishboneCategory, ...FishboneCategory[]]) {
  return z
    .array(
      z.object({
        basis: text,
        category: z.enum(categories).nullable().catch(null),
        cell: gilbertCellSchema.nullable().catch(null),
        reason: text,
        statement: text,
      }),
    )
    .catch([]);
}
const newPersonas = z
  .array(
    z.object({
      basis: text,
      level: journeyLevelSchema.nullable().catch(null),
      name: text,
      role: text,
      barriers: text,
      relevance: text,
    }),
  )
  .catch([]);
const newRisks = z.array(z.object({ basis: text, description: text, mitigation: text })).catch([]);

export const extraNames = ['newCauses', 'newPersonas', 'newRisks'] as const;
export type ExtraName = (typeof extraNames)[number];

/** The group after which a stage may suggest parts. */
export const extraOfGroup: Readonly<Partial<Record<GroupName, ExtraName>>> = {
  s1_core: 'newCauses',
  s2b: 'newPersonas',
  s4_people: 'newRisks',
};

export interface AnswerParts {
  /** Groups with texts to write, in order; `s3_rows` stands among them where patterns are chosen. */
  readonly groups: readonly GroupName[];
  readonly hasSources: boolean;
  readonly patternIds: readonly string[];
  readonly extras: readonly ExtraName[];
  readonly categories: readonly [FishboneCategory, ...FishboneCategory[]];
}

/** Schema of one call's answer, within the subset that servers of every kind enforce. */
export function answerSchema(parts: AnswerParts): z.ZodType {
  const shape: Record<string, z.ZodType> = {};
  const [first, ...rest] = parts.patternIds;
  for (const group of parts.groups) {
    if (group === 's3_rows') {
      if (first !== undefined) shape[group] = z.array(rowItem([first, ...rest])).catch([]);
    } else shape[group] = z.array(parts.hasSources ? citingItem : plainItem).catch([]);
  }
  for (const extra of parts.extras) {
    if (extra === 'newCauses') shape[extra] = newCauses(parts.categories);
    if (extra === 'newPersonas') shape[extra] = newPersonas;
    if (extra === 'newRisks') shape[extra] = newRisks;
  }
  return z.object(shape);
}

const looseCauses = z
  .array(
    z.object({
      basis: text,
      category: z.string().nullable().catch(null),
      cell: gilbertCellSchema.nullable().catch(null),
      reason: text,
      statement: text,
    }),
  )
  .catch([]);

/** What an answer suggests besides its texts; whatever is missing or broken is nothing. */
export const extrasSchema = z
  .object({ newCauses: looseCauses, newPersonas, newRisks })
  .catch({ newCauses: [], newPersonas: [], newRisks: [] });
export type Extras = z.output<typeof extrasSchema>;

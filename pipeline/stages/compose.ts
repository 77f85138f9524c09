/**
 * The messages of one call, in the order that suits a provider's cache: rules (the same for every stage
 * of a language), pattern cards, then what is the case's own: brief, passages, the design so far, the
 * stages' instructions, the list of texts, the shape of the answer. Pure.
 */

import type { z } from 'zod';
import {
  type FishboneCategory,
  fishboneCategories,
  gilbertCellSchema,
  journeyLevelSchema,
  type Language,
} from '../../design/enums.ts';
import type { Design } from '../../design/model/design.ts';
import { translator } from '../../messages/index.ts';
import { patternById } from '../../patterns/index.ts';
import {
  joinPrompts,
  type LabelledText,
  type LoadedPrompt,
  loadPrompt,
  type MarkSource,
  type PromptInput,
  renderPrompt,
} from '../../prompts/index.ts';
import type { Passage, StageId } from '../run/types.ts';
import { answerSchema, type ExtraName, extraOfGroup } from './answer-schema.ts';
import { lower } from './slot-label.ts';
import type { GroupName, SlotTarget, Unit } from './types.ts';
import { type ContextOptions, contextOf, contextOptionsOf } from './upstream.ts';

/** A slot with the name it has in one call. */
export type ReferredTarget = SlotTarget & { readonly ref: string };

export interface UnitAsk {
  readonly unit: Unit;
  /** In the order of `slotTargets`; `current` as it may be sent: masked. */
  readonly targets: readonly ReferredTarget[];
  /** The working design, every string masked under one map. */
  readonly masked: Design;
  readonly passages: readonly Passage[];
  /** What the user wants of these parts; null in a draft. */
  readonly instruction: string | null;
  /** Patterns to choose among (s3_rows); none: there is nothing to choose. */
  readonly patternIds: readonly string[];
  readonly marks: MarkSource;
  /** Only texts: an answer that was cut off is asked for its missing ids. */
  readonly isAgain?: boolean;
}

export interface PromptName {
  readonly name: string;
  readonly version: string;
  readonly hash: string;
}

export interface ComposedUnit {
  readonly system: string;
  readonly user: string;
  readonly schemaName: string;
  readonly schema: z.ZodType;
  readonly prompts: readonly PromptName[];
  /** Characters at which reading the answer stops. */
  readonly mostChars: number;
}

export function nameOf({ name, head, hash }: LoadedPrompt): PromptName {
  return { name, version: head.version, hash };
}

/** The prompt that wrote a slot of a stage, for its origin. */
export function promptOf(stage: StageId, language: Language): { name: string; version: string } {
  const { name, head } = loadPrompt(stage, language);
  return { name, version: head.version };
}

/** `k1`, `k2`: how the passages of a call are cited, in the order given. */
export function passageRef(index: number): string {
  return `k${index + 1}`;
}

export function passageTexts(passages: readonly Passage[]): LabelledText[] {
  return passages.map(({ sourceName, text }, index) => ({
    label: passageRef(index),
    text: `${sourceName}: ${text}`,
  }));
}

/** `t1 | Kesenjangan | ≤ 240`, and below it the text as it stands. */
export function slotTexts(targets: readonly ReferredTarget[]): LabelledText[] {
  let group: GroupName | null = null;
  return targets.map((target) => {
    const head = target.group === group ? '' : `# ${target.group}\n`;
    group = target.group;
    return {
      label: `${head}${target.ref} | ${target.label} | ≤ ${target.maxChars}`,
      text: oneLine(target.current),
    };
  });
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const withoutSlots = (text: string): string => text.replace(/\{\{[^{}]*\}\}/g, '…');

/** Cards of what may be chosen: id, what it is, how long, where in a journey. */
function choiceCards(patternIds: readonly string[], language: Language): string[] {
  const t = translator(language);
  return patternIds.flatMap((id) => {
    const pattern = patternById(id);
    if (pattern === undefined) return [];
    const { templates, purpose, mode, minutes, sessions, phase } = pattern;
    return [
      [
        id,
        withoutSlots(templates[language].title),
        lower(t.dynamic(`enums.mode.${mode}`)),
        `${sessions.typical} x ${t('journey.minutes', { minutes: minutes.typical })}`,
        phaseNames[language][phase],
        purpose[language],
      ].join(' | '),
    ];
  });
}

const phaseNames = {
  id: { orient: 'mengenali', build: 'membangun', apply: 'menerapkan', sustain: 'memelihara' },
  en: { orient: 'orient', build: 'build', apply: 'apply', sustain: 'sustain' },
} as const;

/** Cards of the patterns that a stage's activities follow. */
function activityCards(design: Design, within: ReadonlySet<string>): string[] {
  const t = translator(design.language);
  return design.journey.activities.order.flatMap((id, index) => {
    const activity = design.journey.activities.items[id];
    if (activity === undefined || !within.has(activity.stageId)) return [];
    const pattern = activity.patternId === null ? undefined : patternById(activity.patternId);
    if (pattern === undefined) return [];
    const { purpose, templates } = pattern;
    const title = withoutSlots(templates[design.language].title);
    return [`${t('fields.part.activity')} ${index + 1} | ${title} | ${purpose[design.language]}`];
  });
}

/** What a unit may suggest besides its texts. */
function extrasOf({ unit, instruction, isAgain }: UnitAsk): ExtraName[] {
  if (instruction !== null || isAgain === true) return [];
  return unit.parts.flatMap(({ groups }) => groups.flatMap((group) => extraOfGroup[group] ?? []));
}

/** Values of an enum with their labels: `method (Metode)`. */
function listed(values: readonly string[], name: string, language: Language): string {
  const t = translator(language);
  return values.map((value) => `${value} (${t.dynamic(`enums.${name}.${value}`)})`).join(', ');
}

const exampleOf: Readonly<Record<ExtraName, object>> = {
  newCauses: { basis: '...', category: '...', cell: null, reason: '...', statement: '...' },
  newPersonas: {
    basis: '...',
    level: '...',
    name: '...',
    role: '...',
    barriers: '...',
    relevance: '...',
  },
  newRisks: { basis: '...', description: '...', mitigation: '...' },
};

function shapeOf(
  groups: readonly GroupName[],
  targets: readonly ReferredTarget[],
  hasSources: boolean,
  extras: readonly ExtraName[],
): string {
  const shape: Record<string, object[]> = {};
  for (const group of groups) {
    if (group === 's3_rows') {
      shape[group] = [{ reason: '...', patternId: '...' }];
      continue;
    }
    const own = targets.filter((target) => target.group === group).slice(0, 2);
    shape[group] = own.map(({ ref }, index) => ({
      id: ref,
      ...(hasSources ? { sources: [] } : {}),
      text: index === 0 ? '...' : null,
    }));
  }
  for (const extra of extras) shape[extra] = [exampleOf[extra]];
  return JSON.stringify(shape);
}

/** With `sources` on every item, one huge call would have more properties than servers take. */
const mostCitingGroups = 8;

export interface TextsAsk {
  readonly masked: Design;
  readonly targets: readonly ReferredTarget[];
  /** Arrays of the answer, in order. */
  readonly groups: readonly GroupName[];
  readonly passages: readonly Passage[];
  readonly context: ContextOptions;
  /** Instructions that stand in the frame, and the values of their own variables. */
  readonly tasks: readonly LoadedPrompt[];
  readonly values: Readonly<Record<string, PromptInput>>;
  readonly extras: readonly ExtraName[];
  readonly patternIds: readonly string[];
  readonly schemaName: string;
  readonly marks: MarkSource;
}

/** One call that writes texts, whatever it is for. */
export function composeTexts(ask: TextsAsk): ComposedUnit {
  const { masked, targets, groups, passages, context, tasks, extras, patternIds } = ask;
  const { language } = masked;
  const frame = loadPrompt('common', language);
  const prompt = joinPrompts(frame, tasks);
  const hasSources = passages.length > 0 && groups.length <= mostCitingGroups;
  const available: Readonly<Record<string, PromptInput>> = {
    cards: [
      ...choiceCards(patternIds, language),
      ...(context.within.size > 0 ? activityCards(masked, context.within) : []),
    ].join('\n'),
    brief: masked.brief.text,
    passages: passageTexts(passages),
    upstream: contextOf(masked, context),
    slots: slotTexts(targets),
    shape: shapeOf(groups, targets, hasSources, extras),
    ...ask.values,
  };
  const inputs = Object.fromEntries(
    Object.keys(prompt.head.inputs).map((name) => [name, available[name] ?? '']),
  );
  const { system, user } = renderPrompt(prompt, inputs, ask.marks);
  const texts = targets.reduce((sum, { maxChars }) => sum + maxChars + 60, 0);
  const categories: readonly FishboneCategory[] = fishboneCategories[masked.analysis.frame];
  const [firstCategory = 'people', ...otherCategories] = categories;
  return {
    system,
    user,
    schemaName: ask.schemaName.slice(0, 64),
    schema: answerSchema({
      groups,
      hasSources,
      patternIds,
      extras,
      categories: [firstCategory, ...otherCategories],
    }),
    prompts: [frame, ...tasks].map(nameOf),
    mostChars: 2000 + 2 * texts + (patternIds.length > 0 ? 6000 : 0) + extras.length * 4000,
  };
}

export function composeUnit(ask: UnitAsk): ComposedUnit {
  const { unit, targets, masked, passages, instruction, marks } = ask;
  const { language } = masked;
  const extras = extrasOf(ask);
  const hasRows =
    ask.isAgain !== true &&
    ask.patternIds.length > 0 &&
    unit.parts.some(({ groups }) => groups.includes('s3_rows'));
  const asked = new Set(targets.map(({ group }) => group));
  const isWanted = (group: GroupName): boolean =>
    asked.has(group) || (group === 's3_rows' && hasRows);
  const groups = new Set(unit.parts.flatMap((part) => part.groups.filter(isWanted)));
  const stages = [...new Set(unit.parts.map(({ stage }) => stage))];
  const hasCauses = extras.includes('newCauses');
  const categories: readonly FishboneCategory[] = fishboneCategories[masked.analysis.frame];
  return composeTexts({
    masked,
    targets,
    groups: [...groups],
    passages,
    context: contextOptionsOf(unit.parts),
    tasks: [
      ...stages.map((stage) => loadPrompt(stage, language)),
      ...(instruction === null ? [] : [loadPrompt('redo', language)]),
    ],
    values: {
      wish: instruction ?? '',
      categories: hasCauses ? listed(categories, 'fishboneCategory', language) : '',
      cells: hasCauses ? listed(gilbertCellSchema.options, 'gilbertCell', language) : '',
      levels: extras.includes('newPersonas')
        ? listed(journeyLevelSchema.options, 'journeyLevel', language)
        : '',
      rowCount: hasRows ? String(Math.max(8, masked.journey.activities.order.length)) : '',
      riskCount: extras.includes('newRisks') ? '3' : '',
    },
    extras,
    patternIds: hasRows ? ask.patternIds : [],
    schemaName: `jelajah_${stages.join('_')}`,
    marks,
  });
}

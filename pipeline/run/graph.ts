/**
 * How the work of a run is cut into calls, and what each call waits for. The cut follows the server:
 * many small calls for one that answers many at once, fewer where each call waits long for its first
 * word, a handful where there is one slot only. Within an answer, what others wait for comes first.
 */
import type { PartId } from '../../design/ids.ts';
import type { Design } from '../../design/model/design.ts';
import type { DesignStep } from '../../design/steps.ts';
import type { GroupName, SlotTarget, Unit, UnitPart } from '../stages/types.ts';
import type { RunScope, RunShape, StageId, Words } from './types.ts';

/** A target with its name within one call. */
export type RefTarget = SlotTarget & { readonly ref: string };

/** A call to be made, with what it shall write. */
export interface PlannedUnit extends Unit {
  readonly title: Words;
  /** In the order of the answer. */
  readonly targets: readonly RefTarget[];
  /** Groups in the order of the answer, without repeats. */
  readonly groups: readonly GroupName[];
  /** Estimate of the answer. */
  readonly outputTokens: number;
}

const stageOfGroup = {
  s1_core: 's1',
  s1_detail: 's1',
  s2a_list: 's2a',
  s2a_detail: 's2a',
  s2b: 's2b',
  s3_outcomes: 's3',
  s3_rows: 's3',
  s3_frame: 's3',
  s3i: 's3i',
  s4_charter: 's4',
  s4_people: 's4',
  s4_sessions: 's4',
  s5_measures: 's5',
  s5_support: 's5',
} as const satisfies Readonly<Record<GroupName, StageId>>;

/** What must be closed before a group may be written. */
const needsOf: Readonly<Record<GroupName, readonly GroupName[]>> = {
  s1_core: [],
  s1_detail: [],
  s2a_list: ['s1_core'],
  s2a_detail: ['s1_core'],
  s2b: [],
  s3_outcomes: ['s1_core', 's2a_list'],
  s3_rows: ['s1_core', 's2a_list'],
  s3_frame: ['s1_core', 's2a_list'],
  s3i: ['s3_outcomes', 's3_rows'],
  s4_charter: ['s1_core', 's3_outcomes'],
  s4_people: ['s1_core', 's3_outcomes'],
  s4_sessions: ['s1_core', 's3_outcomes'],
  s5_measures: ['s1_core', 's3_outcomes'],
  s5_support: ['s1_core', 's3_outcomes'],
};

/** Calls by shape: groups in the order in which they are written. Groups without targets fall away. */
const cuts: Readonly<
  Record<RunShape, ReadonlyArray<readonly [id: string, groups: readonly GroupName[]]>>
> = {
  'fan-out': [
    ['s1', ['s1_core', 's1_detail']],
    ['s2a', ['s2a_list', 's2a_detail']],
    ['s2b', ['s2b']],
    ['s3', ['s3_outcomes', 's3_rows', 's3_frame']],
    ['s3i', ['s3i']],
    ['s4.charter', ['s4_charter']],
    ['s4.people', ['s4_people']],
    ['s4.sessions', ['s4_sessions']],
    ['s5.measures', ['s5_measures']],
    ['s5.support', ['s5_support']],
  ],
  merged: [
    ['s1', ['s1_core', 's1_detail']],
    ['s2+s3', ['s2a_list', 's3_outcomes', 's3_rows', 's3_frame', 's2a_detail', 's2b']],
    ['s3i', ['s3i']],
    ['s4.charter', ['s4_charter', 's4_sessions']],
    ['s4.people', ['s4_people']],
    ['s5.measures', ['s5_measures']],
    ['s5.support', ['s5_support']],
  ],
  // One slot: nothing runs beside anything, so each further call only waits once more.
  coarse: [
    [
      's1+s2+s3',
      [
        's1_core',
        's2a_list',
        's3_outcomes',
        's3_rows',
        's3_frame',
        's1_detail',
        's2a_detail',
        's2b',
      ],
    ],
    ['s3i', ['s3i']],
    ['s4+s5', ['s4_charter', 's4_people', 's4_sessions', 's5_measures', 's5_support']],
  ],
};

/** Characters around each text of an answer: `{"id":"t12","text":""},`. */
const frameChars = 26;
const charsPerToken = 4.2;
/** A choice of about a dozen patterns, by id. */
const rowsTokens = 90;
/** Waiting for the first word of another call, in tokens: makes a chain of calls longer than its words. */
const firstTokens = 100;

/** Estimate of what a text takes in an answer: as long as the one that stands there, or half its room. */
export function tokensOfTarget({ current, maxChars }: SlotTarget): number {
  const chars = current.trim() === '' ? maxChars / 2 : current.length;
  return (chars + frameChars) / charsPerToken;
}

const prefixesOfStep: Readonly<Record<DesignStep, readonly string[]>> = {
  problem: ['/problem', '/agency'],
  analysis: ['/analysis'],
  learners: ['/learners'],
  journey: ['/journey', '/title'],
  project: ['/project'],
  support: ['/transfer', '/ecosystem', '/evaluation'],
  review: [],
};

const isBelow = (path: string, prefix: string): boolean =>
  path === prefix || path.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`);

/** Whether the user asked for this text. */
export function isInScope(scope: RunScope, path: string): boolean {
  switch (scope.kind) {
    case 'whole':
      return true;
    case 'step':
      return prefixesOfStep[scope.step].some((prefix) => isBelow(path, prefix));
    case 'part':
      return isBelow(path, scope.path);
  }
}

/** Whether patterns are chosen: for whole journeys and the journey's step, never for a single part. */
export function choosesPatterns(design: Design, scope: RunScope): boolean {
  return (
    design.result === 'journey' &&
    (scope.kind === 'whole' || (scope.kind === 'step' && scope.step === 'journey'))
  );
}

function titleOf(id: string, design: Design, within: PartId | null): Words {
  if (within !== null) {
    const number = design.journey.stages.order.indexOf(within) + 1;
    return { key: 'units.s3i', params: { number } };
  }
  if (id === 's3i') return { key: 'units.s3i-all', params: {} };
  return { key: `units.${id.replaceAll('.', '-').replaceAll('+', '-')}`, params: {} };
}

/** Parts in the order of the answer: neighbours of one stage together. */
function partsOf(groups: readonly GroupName[], within: PartId | null): UnitPart[] {
  const parts: Array<{ stage: StageId; groups: GroupName[]; within: PartId | null }> = [];
  for (const group of groups) {
    const stage = stageOfGroup[group];
    const last = parts.at(-1);
    if (last?.stage === stage) last.groups.push(group);
    else parts.push({ stage, groups: [group], within });
  }
  return parts;
}

export interface GraphOptions {
  readonly shape: RunShape;
  readonly scope: RunScope;
  /** Rows change the journey: what tells of its activities waits for them, too. */
  readonly replans: boolean;
}

/**
 * The calls of a run. `needs` name only groups that another call is to write: what nobody writes is
 * there already.
 */
export function buildUnits(
  design: Design,
  targets: readonly SlotTarget[],
  { shape, scope, replans }: GraphOptions,
): PlannedUnit[] {
  const inScope = targets.filter(({ path }) => isInScope(scope, path));
  const byGroup = new Map<GroupName, SlotTarget[]>();
  for (const target of inScope) {
    const list = byGroup.get(target.group) ?? [];
    list.push(target);
    byGroup.set(target.group, list);
  }
  const rows = choosesPatterns(design, scope);
  const isThere = (group: GroupName): boolean =>
    byGroup.has(group) || (group === 's3_rows' && rows);

  const make = (
    id: string,
    groups: readonly GroupName[],
    within: PartId | null,
    own: (group: GroupName) => readonly SlotTarget[],
  ): PlannedUnit => {
    const written = groups.flatMap((group) => own(group));
    const needs = new Set(groups.flatMap((group) => needsOf[group]));
    if (replans && groups.includes('s5_support')) needs.add('s3_rows');
    return {
      id: within === null ? id : `${id}.${within}`,
      title: titleOf(id, design, within),
      parts: partsOf(groups, within),
      groups,
      needs: [...needs].filter((group) => isThere(group) && !groups.includes(group)),
      targets: written.map((target, index) => ({ ...target, ref: `t${index + 1}` })),
      outputTokens: Math.ceil(
        written.reduce((sum, target) => sum + tokensOfTarget(target), 0) +
          (groups.includes('s3_rows') ? rowsTokens : 0) +
          10,
      ),
    };
  };

  if (scope.kind === 'part') {
    const groups = [...byGroup.keys()];
    // A whole branch is drafted as always; a part is one call.
    if (inScope.length <= 60 && groups.length > 0) {
      return [{ ...make('part', groups, null, (group) => byGroup.get(group) ?? []), needs: [] }];
    }
  }

  return cuts[shape].flatMap(([id, all]) => {
    const groups = all.filter(isThere);
    if (groups.length === 0) return [];
    if (id !== 's3i' || shape === 'coarse') {
      return [make(id, groups, null, (group) => byGroup.get(group) ?? [])];
    }
    const stages = new Set(byGroup.get('s3i')?.map(({ within }) => within));
    return [...stages].map((stage) =>
      make(id, groups, stage, (group) =>
        (byGroup.get(group) ?? []).filter(({ within }) => within === stage),
      ),
    );
  });
}

/** Tokens of a unit's answer up to the end of a group. */
function tokensUpTo(unit: PlannedUnit, group: GroupName): number {
  let sum = 0;
  for (const one of unit.groups) {
    for (const target of unit.targets) if (target.group === one) sum += tokensOfTarget(target);
    if (one === 's3_rows') sum += rowsTokens;
    if (one === group) break;
  }
  return sum;
}

/**
 * For each unit the tokens from its start to the end of the run, along the longest chain that waits for
 * it: the one with the most goes first.
 */
export function remainingPaths(units: readonly PlannedUnit[]): Map<string, number> {
  const known = new Map<string, number>();
  const visit = (unit: PlannedUnit): number => {
    const there = known.get(unit.id);
    if (there !== undefined) return there;
    let longest = unit.outputTokens;
    for (const other of units) {
      for (const group of unit.groups) {
        if (!other.needs.includes(group)) continue;
        longest = Math.max(longest, tokensUpTo(unit, group) + visit(other));
      }
    }
    known.set(unit.id, longest + firstTokens);
    return longest + firstTokens;
  };
  for (const unit of units) visit(unit);
  return known;
}

/** All groups whose texts a unit may build on: its needs and theirs. */
export function upstreamOf(needs: readonly GroupName[]): Set<GroupName> {
  const found = new Set<GroupName>();
  const queue = [...needs];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    queue.push(...needsOf[next]);
  }
  return found;
}

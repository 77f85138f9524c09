/**
 * Chooses the patterns of a journey by a bounded beam search: phase by phase, keeping the best few
 * sets, with coverage of causes, modes, types, wishes and prerequisites as the score. Same brief,
 * same choice: ties go by id.
 */

import type { Mode } from '../../design/enums.ts';
import type { CauseTag, Pattern, Phase, Yield } from '../../patterns/index.ts';
import type { WishFact } from '../intake/index.ts';
import type { Seed } from '../seed.ts';
import type { Calendar } from './calendar.ts';
import { type Circumstances, fitOf, isPossible, wishesMetBy } from './fit.ts';

/** Sets kept after each step, and patterns tried from each of them. */
const beamWidth = 12;
const branches = 14;

export interface Choice {
  patterns: readonly Pattern[];
  score: number;
}

/** What the brief asks for, and what a model chose: less than a wish, more than any fit. */
interface Wanted {
  readonly wishes: ReadonlySet<WishFact['kind']>;
  readonly preferred: ReadonlySet<string>;
}

interface State {
  chosen: readonly Pattern[];
  phases: ReadonlySet<Phase>;
  yields: ReadonlySet<Yield>;
  score: number;
}

const phaseOrder: readonly Phase[] = ['orient', 'build', 'apply', 'sustain'];

/** Share of activities per mode that makes 70/20/10 in minutes reachable. */
const modeShare: Readonly<Record<Mode, number>> = { experience: 0.5, social: 0.28, formal: 0.22 };

/** Activities per phase for a journey of that many weeks and people. */
export function quotaOf(
  calendar: Calendar,
  headcount: number | null,
): Readonly<Record<Phase, number>> {
  const isSmall = headcount !== null && headcount <= 3;
  if (calendar.weeks < 9) return { orient: 2, build: 2, apply: 2, sustain: 2 };
  if (isSmall) return { orient: 2, build: 2, apply: 3, sustain: 2 };
  if (calendar.weeks >= 15) return { orient: 2, build: 4, apply: 4, sustain: 2 };
  return { orient: 2, build: 3, apply: 3, sustain: 2 };
}

function isReady(pattern: Pattern, state: State): boolean {
  return pattern.prerequisites.every(
    (one) => state.phases.has(one as Phase) || state.yields.has(one as Yield),
  );
}

function gain(
  pattern: Pattern,
  state: State,
  fit: number,
  total: number,
  tags: ReadonlyMap<CauseTag, number>,
  { wishes, preferred }: Wanted,
): number {
  const { chosen } = state;
  let score = fit;
  for (const [tag, weight] of tags) {
    if (!pattern.causeTags.includes(tag)) continue;
    const earlier = chosen.filter(({ causeTags }) => causeTags.includes(tag)).length;
    score += (earlier === 0 ? 5 : earlier === 1 ? 2.5 : 0.6) * weight;
  }
  const sameMode = chosen.filter(({ mode }) => mode === pattern.mode).length;
  if (sameMode + 1 > Math.ceil(total * modeShare[pattern.mode])) score -= 12;
  const sameType = chosen.filter(({ abc }) => abc === pattern.abc).length;
  if (sameType >= 3) score -= 2 * (sameType - 2);
  const met = new Set(chosen.flatMap(({ id }) => wishesMetBy(id, wishes)));
  for (const wish of wishesMetBy(pattern.id, wishes)) if (!met.has(wish)) score += 16;
  if (preferred.has(pattern.id)) score += 14;
  if (
    pattern.supporterRole === 'supervisor' &&
    !chosen.some((one) => one.supporterRole === 'supervisor')
  )
    score += 2;
  return score;
}

function keyOf(state: State): string {
  return state.chosen
    .map(({ id }) => id)
    .sort()
    .join(' ');
}

function step(
  states: readonly State[],
  candidates: readonly (readonly [Pattern, number])[],
  phase: Phase,
  total: number,
  tags: ReadonlyMap<CauseTag, number>,
  wanted: Wanted,
): State[] {
  const next = new Map<string, State>();
  for (const state of states) {
    const options = candidates
      .filter(([pattern]) => !state.chosen.includes(pattern) && isReady(pattern, state))
      .map(([pattern, fit]) => ({ pattern, value: gain(pattern, state, fit, total, tags, wanted) }))
      .sort((a, b) => b.value - a.value || (a.pattern.id < b.pattern.id ? -1 : 1))
      .slice(0, branches);
    for (const { pattern, value } of options) {
      const grown: State = {
        chosen: [...state.chosen, pattern],
        phases: new Set([...state.phases, phase]),
        yields: new Set([...state.yields, ...pattern.yields]),
        score: state.score + value,
      };
      const key = keyOf(grown);
      const known = next.get(key);
      if (known === undefined || known.score < grown.score) next.set(key, grown);
    }
  }
  const found = [...next.values()].sort(
    (a, b) => b.score - a.score || (keyOf(a) < keyOf(b) ? -1 : 1),
  );
  return found.length === 0 ? [...states] : found.slice(0, beamWidth);
}

/** A last resort for a mode nobody chose: the best possible pattern of that mode takes the place of the weakest of the fullest. */
function withAllModes(
  chosen: readonly Pattern[],
  possible: readonly (readonly [Pattern, number])[],
): Pattern[] {
  const result = [...chosen];
  for (const mode of ['experience', 'social', 'formal'] as const) {
    if (result.some((one) => one.mode === mode)) continue;
    const best = possible.find(
      ([pattern]) => pattern.mode === mode && pattern.prerequisites.length === 0,
    )?.[0];
    if (best !== undefined) result.push(best);
  }
  return result.sort((a, b) => phaseOrder.indexOf(a.phase) - phaseOrder.indexOf(b.phase));
}

/**
 * The best sets found, best first. `tags` weighs the kinds of causes to cover (1 is a full cause);
 * `preferred` patterns are taken where quotas, modes and prerequisites leave room for them.
 */
export function selectPatterns(
  library: readonly Pattern[],
  at: Circumstances,
  calendar: Calendar,
  tags: ReadonlyMap<CauseTag, number>,
  seed: Seed,
  preferred: ReadonlySet<string> = new Set(),
): Choice[] {
  const wanted = new Set<string>(tags.keys());
  const possible = library
    .filter((pattern) => isPossible(pattern, at, calendar))
    .map((pattern) => [pattern, fitOf(pattern, at, wanted, seed)] as const)
    .sort((a, b) => b[1] - a[1] || (a[0].id < b[0].id ? -1 : 1));
  const quota = quotaOf(calendar, at.headcount);
  const total = phaseOrder.reduce((sum, phase) => sum + quota[phase], 0);
  let states: State[] = [{ chosen: [], phases: new Set(), yields: new Set(), score: 0 }];
  for (const phase of phaseOrder) {
    const candidates = possible.filter(([pattern]) => pattern.phase === phase);
    for (let n = 0; n < quota[phase]; n += 1)
      states = step(states, candidates, phase, total, tags, { wishes: at.wishes, preferred });
  }
  return states.map(({ chosen, score }) => ({ patterns: withAllModes(chosen, possible), score }));
}

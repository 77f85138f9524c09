/** The risks of a project that its brief gives reason to expect, each with a mitigation and an owner's role. */
import type { Risk } from '../../design/model/project.ts';
import type { PlannedCause } from '../analyse/causes.ts';
import { capitalise, decapitalise, listOf, withoutStop } from '../fill/render.ts';
import type { Variables } from '../fill/slot-filler.ts';
import type { DraftContext } from './context.ts';
import { properNouns } from './words.ts';

type RiskKind =
  | 'workload'
  | 'resistance'
  | 'no-owner'
  | 'connectivity'
  | 'budget'
  | 'mentor-load'
  | 'data'
  | 'turnover';
type RiskOwner = 'supervisor' | 'mentor' | 'link' | 'owner' | 'data';

export function risksOf(
  context: DraftContext,
  causes: readonly PlannedCause[],
  variables: Variables,
): Risk[] {
  const { slots, facts, language } = context;
  const names = properNouns(facts);
  const opponents = facts.stakeholders
    .filter(({ stance }) => stance === 'oppose')
    .map(({ name }) => decapitalise(withoutStop(name), names));
  const allies = facts.stakeholders
    .filter(({ stance }) => stance === 'support')
    .map(({ name }) => decapitalise(withoutStop(name), names));
  const opponent = listOf(opponents, language);
  const local: Variables = {
    ...variables,
    opponent,
    opponentCap: capitalise(opponent),
    ally: allies[0] ?? 'mentor',
  };
  const kinds: Array<readonly [RiskKind, RiskOwner, number, number]> = [
    ['workload', 'supervisor', 4, 3],
  ];
  if (opponents.length > 0) kinds.push(['resistance', 'mentor', 4, 4]);
  if (causes.some(({ needsAction }) => needsAction)) kinds.push(['no-owner', 'mentor', 3, 5]);
  if (facts.connectivity.level === 'low' || facts.connectivity.level === 'offline')
    kinds.push(['connectivity', 'link', 4, 3]);
  if (facts.budget.status === 'none') kinds.push(['budget', 'owner', 3, 3]);
  if (causes.some(({ condition }) => condition === 'time' || condition === 'feedback'))
    kinds.push(['mentor-load', 'supervisor', 4, 4]);
  kinds.push(['data', 'data', 3, 4]);
  if (kinds.length < 5) kinds.push(['turnover', 'owner', 2, 4]);
  return kinds.slice(0, 6).map(([kind, owner, likelihood, impact]) => ({
    description: slots.phrase(`risk.${kind}`, local),
    likelihood,
    impact,
    mitigation: slots.phrase(`risk.${kind}-fix`, local),
    owner:
      owner === 'supervisor'
        ? slots.phrase('persona.name-plain', { role: context.words.supervisor ?? '' }, 'phrase')
        : owner === 'mentor'
          ? slots.phrase('risk.owner-mentor', {}, 'phrase')
          : slots.phrase(`team.${owner}`, {}, 'phrase'),
  }));
}

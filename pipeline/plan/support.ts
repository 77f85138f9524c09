/** S5, first half: transfer plan, supervisor agreement, ecosystem, and the checklists answered from the design itself. */
import { collect } from '../../design/collection.ts';
import type { ChecklistAnswer } from '../../design/enums.ts';
import type { PartId, PartKind } from '../../design/ids.ts';
import { mixOf } from '../../design/ledger.ts';
import type { ChecklistItem, EcosystemPlan, TransferPlan } from '../../design/model/support.ts';
import type { PlannedCause } from '../analyse/causes.ts';
import { withoutStop } from '../fill/render.ts';
import type { Variables } from '../fill/slot-filler.ts';
import type { PhraseId } from '../phrases/index.ts';
import type { DraftContext } from './context.ts';
import type { JourneyPlan } from './journey.ts';
import { numeral, withoutCount } from './quantities.ts';

const steps = [
  ['before', 'supervisor'],
  ['before', 'participant'],
  ['before', 'organiser'],
  ['during', 'supervisor'],
  ['during', 'participant'],
  ['during', 'peer'],
  ['after', 'supervisor'],
  ['after', 'participant'],
  ['after', 'organiser'],
] as const;

const commitments = [
  ['supervisor', 'commitment.supervisor-time', 'commitment.when-supervisor-time'],
  ['supervisor', 'commitment.supervisor-observe', 'commitment.when-supervisor-observe'],
  ['participant', 'commitment.participant-practise', 'commitment.when-participant-practise'],
  ['participant', 'commitment.participant-report', 'commitment.when-participant-report'],
  ['peer', 'commitment.peer', 'commitment.when-peer'],
  ['organiser', 'commitment.organiser', 'commitment.when-organiser'],
] as const;

function variablesOf(
  context: DraftContext,
  lead: PlannedCause | undefined,
  plan: JourneyPlan,
): Variables {
  const { language, words } = context;
  const weeks = plan.calendar.weeks;
  return {
    taskNoun: lead?.task.noun ?? words.service ?? '',
    taskVerb: lead?.task.verb ?? '',
    weeks: numeral(weeks, language),
    weekAfter: numeral(weeks + 1, language),
  };
}

export function planTransfer(
  context: DraftContext,
  lead: PlannedCause | undefined,
  plan: JourneyPlan,
): TransferPlan {
  const { slots, seed } = context;
  const variables = variablesOf(context, lead, plan);
  return {
    steps: collect(
      steps.map(
        ([phase, party]) =>
          [
            seed.id('transferStep', `transfer/${phase}/${party}`),
            {
              phase,
              who: slots.phrase(`transfer.who-${party}`, variables, 'phrase'),
              what: slots.phrase(transferText(phase, party), variables),
              when: slots.phrase(whenOf(phase, party), variables, 'phrase'),
            },
          ] as const,
      ),
    ),
    agreement: {
      supervisor: slots.phrase('agreement.supervisor', {}, 'phrase'),
      participant: slots.phrase('agreement.participant', {}, 'phrase'),
      commitments: collect(
        commitments.map(
          ([party, id, when], index) =>
            [
              seed.id('commitment', `commitment/${index}`),
              {
                party,
                what: slots.phrase(id, variables),
                when: slots.phrase(when, variables, 'phrase'),
              },
            ] as const,
        ),
      ),
      place: slots.phrase('agreement.place', {}, 'phrase'),
      date: null,
      signed: { supervisor: false, participant: false },
    },
  };
}

type Phase = (typeof steps)[number][0];
type Party = (typeof steps)[number][1];

const texts = {
  before: {
    supervisor: ['transfer.before-supervisor', 'transfer.when-before-supervisor'],
    participant: ['transfer.before-participant', 'transfer.when-before-participant'],
    organiser: ['transfer.before-organiser', 'transfer.when-before-organiser'],
    peer: ['transfer.during-peer', 'transfer.when-during-peer'],
  },
  during: {
    supervisor: ['transfer.during-supervisor', 'transfer.when-during-supervisor'],
    participant: ['transfer.during-participant', 'transfer.when-during-participant'],
    peer: ['transfer.during-peer', 'transfer.when-during-peer'],
    organiser: ['transfer.before-organiser', 'transfer.when-before-organiser'],
  },
  after: {
    supervisor: ['transfer.after-supervisor', 'transfer.when-after-supervisor'],
    participant: ['transfer.after-participant', 'transfer.when-after-participant'],
    organiser: ['transfer.after-organiser', 'transfer.when-after-organiser'],
    peer: ['transfer.during-peer', 'transfer.when-during-peer'],
  },
} as const satisfies Record<Phase, Record<Party, readonly [PhraseId, PhraseId]>>;

function transferText(phase: Phase, party: Party): PhraseId {
  return texts[phase][party][0];
}

function whenOf(phase: Phase, party: Party): PhraseId {
  return texts[phase][party][1];
}

function partnersOf(context: DraftContext): EcosystemPlan['partners'] {
  const { slots, facts, seed } = context;
  const supporters = facts.supporters
    .filter(({ role }) => withoutCount(role) !== '')
    .slice(0, 3)
    .map((one) => ({
      kind:
        one.kind === 'champion' || one.kind === 'partner'
          ? ('external' as const)
          : ('internal' as const),
      name: slots.brief(withoutStop(one.role), context.sentenceId(one.sentence)),
      role: slots.phrase('partner.supporter-role', {}, 'phrase'),
      contribution:
        withoutStop(one.text).split(/\s+/u).length < 4
          ? slots.phrase('partner.supporter-contribution')
          : slots.brief(`${withoutStop(one.text)}.`, context.sentenceId(one.sentence)),
    }));
  const own = (['internal-unit', 'internal-hr'] as const).map((key) => ({
    kind: 'internal' as const,
    name: slots.phrase(`partner.${key}`, {}, 'phrase'),
    role: slots.phrase(`partner.${key}-role`, {}, 'phrase'),
    contribution: slots.phrase(`partner.${key}-contribution`),
  }));
  const external = supporters.some(({ kind }) => kind === 'external')
    ? []
    : [
        {
          kind: 'external' as const,
          name: slots.phrase('partner.external', {}, 'phrase'),
          role: slots.phrase('partner.external-role', {}, 'phrase'),
          contribution: slots.phrase('partner.external-contribution'),
        },
      ];
  return collect(
    [...own, ...supporters, ...external].map(
      (one, index) => [seed.id('partner', `partner/${index}`), one] as const,
    ),
  );
}

function technologyOf(context: DraftContext, plan: JourneyPlan): EcosystemPlan['technology'] {
  const { slots, seed } = context;
  const needing = plan.activities
    .filter(({ pattern }) => pattern.connectivity !== 'offline')
    .slice(0, 5);
  return collect(
    needing.map((one, turn) => {
      const kind = one.pattern.connectivity === 'online' ? 'online' : 'low';
      const group = { name: 'technology', turn };
      return [
        seed.id('technology', `technology/${one.pattern.id}`),
        {
          activityId: one.id,
          tool: slots.phrase(`tech.tool-${kind}`, {}, 'phrase', group),
          purpose: slots.phrase(`tech.purpose-${kind}`, {}, 'sentence', group),
          fallback: slots.phrase('tech.fallback', {}, 'sentence', group),
        },
      ] as const;
    }),
  );
}

export function planEcosystem(
  context: DraftContext,
  lead: PlannedCause | undefined,
  plan: JourneyPlan,
): EcosystemPlan {
  const { slots, seed, language, words } = context;
  const mix = mixOf(plan.journey);
  const assets = ['asset.job-aid', 'asset.cases', 'asset.standard'] as const;
  const variables: Variables = {
    ...variablesOf(context, lead, plan),
    assetCount: numeral(assets.length, language),
    activityCount: numeral(plan.activities.length, language),
    experienceShare: numeral(Math.round(mix.shares.experience * 100), language),
    socialCount: numeral(
      plan.activities.filter(({ pattern }) => pattern.mode === 'social').length,
      language,
    ),
    stageCount: numeral(plan.calendar.stages.length, language),
  };
  const item = (answer: ChecklistAnswer, id: PhraseId): ChecklistItem => ({
    answer,
    note: slots.phrase(id, variables),
  });
  const part = (kind: PartKind, path: string): PartId => seed.id(kind, path);
  return {
    partners: partnersOf(context),
    community: {
      purpose: slots.phrase('community.purpose', variables),
      host: slots.phrase('community.host', variables),
      rhythm: slots.phrase('community.rhythm', variables),
      agendas: collect(
        (['first', 'second', 'third'] as const).map(
          (key) =>
            [
              part('agenda', `agenda/${key}`),
              { topic: slots.phrase(`agenda.${key}`, variables, 'phrase') },
            ] as const,
        ),
      ),
    },
    assets: collect(
      assets.map(
        (id) =>
          [
            part('asset', id),
            {
              name: slots.phrase(id, variables, 'phrase'),
              keeper: slots.phrase(`${id}-keeper`, variables, 'phrase'),
              location: slots.phrase(`${id}-location`, variables),
            },
          ] as const,
      ),
    ),
    technology: technologyOf(context, plan),
    corpu: {
      structure: item('partly', 'corpu.structure'),
      knowledgeManagement: item('yes', 'corpu.knowledge'),
      learningForum: item('yes', 'corpu.forum'),
      learningSystem: item('partly', 'corpu.system'),
      learningStrategy: item('yes', 'corpu.strategy'),
      learningTechnology: item('yes', 'corpu.technology'),
      systemIntegration: item('partly', 'corpu.integration'),
    },
    ilom: {
      realProblem: item(words.baseline === '' ? 'partly' : 'yes', 'ilom.real'),
      inWorkflow: item(mix.shares.experience >= 0.5 ? 'yes' : 'partly', 'ilom.workflow'),
      collaborative: item(mix.minutes.social > 0 ? 'yes' : 'no', 'ilom.collaborative'),
      experiential: item('yes', 'ilom.experiential'),
      measurableImpact: item(words.knownTarget === '' ? 'partly' : 'yes', 'ilom.impact'),
    },
  };
}

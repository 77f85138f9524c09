/** Checks of single activities: work task, supporter, evidence, alternatives; and the superior's role. */
import { entries, size, values } from '../collection.ts';
import type { PartId } from '../ids.ts';
import type { Design } from '../model/design.ts';
import type { Activity } from '../model/journey.ts';
import { absence, designRule, lacksFact, type Raised, titleOf } from './rule.ts';

function activitiesOf(design: Design): Array<{ path: string; activity: Activity; title: string }> {
  return entries(design.journey.activities).map(([id, activity]: [PartId, Activity], position) => ({
    path: `/journey/activities/items/${id}`,
    activity,
    title: titleOf(activity.title, position),
  }));
}

export const r15 = designRule({
  id: 'R15',
  severity: 'error',
  journeyOnly: true,
  source: 'Integrated Learning Operating Model ASN (LAN)',
  thresholds: [],
  variants: ['noSupporter'],
  check: (design) =>
    activitiesOf(design).flatMap(({ path, activity, title }) => {
      if (activity.mode !== 'experience') return [];
      const raised: Raised[] = [];
      const params = { title };
      const task = absence(activity.workTask);
      if (task !== null && absence(activity.noWorkTaskReason) !== null)
        raised.push({ path: `${path}/workTask`, kind: task, params });
      if (activity.supporterRole === 'none')
        raised.push({ path: `${path}/supporterRole`, variant: 'noSupporter', params });
      else if (absence(activity.supporter) === 'missing-information')
        raised.push({
          path: `${path}/supporter`,
          variant: 'noSupporter',
          kind: 'missing-information',
          params,
        });
      return raised;
    }),
});

/** The direct superior supports an activity, has a guide for one, or has promised something. */
function hasSuperior({ journey, transfer }: Design): boolean {
  return (
    values(journey.activities).some(
      ({ supporterRole, supervisorGuide }) =>
        supporterRole === 'supervisor' ||
        supporterRole === 'mentor' ||
        absence(supervisorGuide) === null,
    ) ||
    values(transfer.agreement.commitments).some(
      ({ party, what }) => party === 'supervisor' && absence(what) === null,
    )
  );
}

export const r16 = designRule({
  id: 'R16',
  severity: 'warning',
  journeyOnly: true,
  source: 'SE Kepala BKN 3/2022',
  thresholds: [],
  variants: [],
  check: (design) =>
    size(design.journey.activities) === 0 || hasSuperior(design)
      ? []
      : [{ path: '/transfer/agreement/commitments' }],
});

export const r17 = designRule({
  id: 'R17',
  severity: 'error',
  journeyOnly: true,
  source: 'Jelajah',
  thresholds: ['R17.proofs'],
  variants: [],
  check: (design, threshold) =>
    activitiesOf(design)
      .filter(
        ({ activity }) =>
          values(activity.proofs).filter(({ description }) => absence(description) === null)
            .length < threshold('R17.proofs'),
      )
      .map(({ path, title }) => ({ path: `${path}/proofs`, params: { title } })),
});

export const r24 = designRule({
  id: 'R24',
  severity: 'warning',
  journeyOnly: true,
  source: 'CAST, Universal Design for Learning; UU 20/2023',
  thresholds: [],
  variants: ['noAccessible'],
  check: (design) =>
    activitiesOf(design).flatMap(({ path, activity, title }) => {
      const raised: Raised[] = [];
      const params = { title };
      // What happens offline needs no alternative for a weak network.
      const low = activity.connectivity === 'offline' ? null : absence(activity.lowBandwidth);
      if (low !== null) raised.push({ path: `${path}/lowBandwidth`, kind: low, params });
      const accessible = absence(activity.accessible);
      if (accessible !== null)
        raised.push({
          path: `${path}/accessible`,
          variant: 'noAccessible',
          kind: accessible,
          params,
        });
      return raised;
    }),
});

/** Relevance is said by every persona, or by every activity to whom it may concern. */
export const r22 = designRule({
  id: 'R22',
  severity: 'warning',
  journeyOnly: true,
  source: 'Knowles, The Adult Learner',
  thresholds: [],
  variants: ['activity'],
  check: (design) => {
    const activities = activitiesOf(design);
    const silent = activities.filter(({ activity }) => absence(activity.relevance) !== null);
    if (silent.length === 0) return [];
    const personas = entries(design.learners.personas);
    if (personas.length === 0) {
      return silent.map(({ path, activity, title }) => ({
        path: `${path}/relevance`,
        variant: 'activity',
        kind: absence(activity.relevance) ?? 'defect',
        params: { title },
      }));
    }
    return personas.flatMap(([id, persona], position): Raised[] => {
      const kind = absence(persona.relevance);
      if (kind === null) return [];
      return [
        {
          path: `/learners/personas/items/${id}/relevance`,
          kind,
          params: { title: titleOf(persona.name, position) },
        },
      ];
    });
  },
});

export const r23 = designRule({
  id: 'R23',
  severity: 'info',
  journeyOnly: true,
  source: 'Knowles, The Adult Learner',
  thresholds: [],
  variants: ['unused'],
  check: (design) => {
    const { journey, learners } = design;
    const first = entries(journey.stages)[0];
    if (first === undefined || size(journey.activities) === 0) return [];
    const isKnown = values(learners.personas).some(
      ({ experience, priorLearning }) => !lacksFact(experience) || size(priorLearning) > 0,
    );
    if (!isKnown) {
      const persona = learners.personas.order[0];
      const path =
        persona === undefined
          ? '/learners/personas'
          : `/learners/personas/items/${persona}/experience`;
      return [{ path, kind: 'missing-information' }];
    }
    const [stageId, stage] = first;
    const own = values(journey.activities).filter((activity) => activity.stageId === stageId);
    // Listening draws on nobody's experience; every other type starts from what people did before.
    if (own.length === 0 || own.some(({ abc }) => abc !== 'acquisition')) return [];
    return [
      {
        path: `/journey/stages/items/${stageId}`,
        variant: 'unused',
        params: { title: titleOf(stage.name, 0) },
      },
    ];
  },
});

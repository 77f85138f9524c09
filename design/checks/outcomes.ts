/** Checks of learning outcomes and of the activities' link to them. */
import { entries } from '../collection.ts';
import type { Design } from '../model/design.ts';
import type { LearningOutcome } from '../model/learners.ts';
import { isLearnable } from './coverage.ts';
import type { FindingKind } from './finding.ts';
import { absence, designRule, type Raised, titleOf } from './rule.ts';

const mager = 'Mager, Preparing Instructional Objectives';

function outcomesOf(
  design: Design,
): Array<{ path: string; outcome: LearningOutcome; title: string }> {
  return entries(design.learners.outcomes).map(([id, outcome], position) => ({
    path: `/learners/outcomes/items/${id}`,
    outcome,
    title: titleOf(outcome.behaviour, position),
  }));
}

/** An outcome stands on a cause that learning can mend, or on a competency below its standard. */
function groundOf(design: Design, { causeIds, needIds }: LearningOutcome): FindingKind | null {
  const { causes } = design.analysis;
  const isOnCause = causeIds.some((id) => {
    const cause = causes.items[id];
    return cause !== undefined && isLearnable(cause);
  });
  if (isOnCause) return null;
  let isUnknown = false;
  for (const id of needIds) {
    const need = design.learners.needs.items[id];
    if (need === undefined) continue;
    if (need.actualLevel === null || need.standardLevel === null) isUnknown = true;
    else if (need.actualLevel < need.standardLevel) return null;
  }
  return isUnknown ? 'missing-information' : 'defect';
}

export const r10 = designRule({
  id: 'R10',
  severity: 'error',
  journeyOnly: true,
  source: 'Moore, Action Mapping',
  thresholds: [],
  variants: ['outcome'],
  check: (design) => {
    const raised: Raised[] = [];
    entries(design.journey.activities).forEach(([id, activity], position) => {
      if (activity.outcomeIds.length > 0) return;
      raised.push({
        path: `/journey/activities/items/${id}/outcomeIds`,
        params: { title: titleOf(activity.title, position) },
      });
    });
    for (const { path, outcome, title } of outcomesOf(design)) {
      const kind = groundOf(design, outcome);
      if (kind !== null)
        raised.push({ path: `${path}/causeIds`, variant: 'outcome', kind, params: { title } });
    }
    return raised;
  },
});

/** "Setelah pelatihan ini, peserta mampu ..." and the words that may stand before the verb. */
const opening =
  /^(?:(?:setelah|sesudah|usai|after|upon)\b[^,]{0,160},\s*)?(?:(?:para\s+)?(?:peserta|pegawai|petugas|participants?|learners?|staff)\s+)?(?:(?:akan|dapat|mampu|bisa|harus|untuk|lebih|semakin|makin|benar-benar|will|can|should|must|to|be\s+able\s+to|better|fully|more)\s+)*/iu;
const hiddenVerb =
  /^(?:(?:memahami|mengetahui|mengerti|menyadari|menguasai|menghayati|mempelajari|mengenal|meyakini|paham|tahu|mengerti)\b|(?:understand|know|learn|appreciate|realise|realize|grasp|comprehend)(?:s|ing)?\b|(?:be|become|is|are)\s+(?:aware|familiar)\b)/iu;

/** The verb at the head of a behaviour when nobody could see it done, else null. */
function hiddenVerbOf(behaviour: string): string | null {
  const text = behaviour.replace(/[*_]{2}/g, '').trim();
  return hiddenVerb.exec(text.replace(opening, ''))?.[0] ?? null;
}

export const r11 = designRule({
  id: 'R11',
  severity: 'warning',
  journeyOnly: true,
  source: mager,
  thresholds: [],
  variants: ['noBehaviour'],
  check: (design) =>
    outcomesOf(design).flatMap(({ path, outcome, title }): Raised[] => {
      const place = `${path}/behaviour`;
      const absent = absence(outcome.behaviour);
      if (absent !== null)
        return [{ path: place, variant: 'noBehaviour', kind: absent, params: { title } }];
      const verb = hiddenVerbOf(outcome.behaviour.text);
      return verb === null ? [] : [{ path: place, params: { title, verb } }];
    }),
});

export const r12 = designRule({
  id: 'R12',
  severity: 'warning',
  journeyOnly: true,
  source: mager,
  thresholds: [],
  variants: ['noCondition', 'noCriterion'],
  check: (design) =>
    outcomesOf(design).flatMap(({ path, outcome, title }) => {
      const raised: Raised[] = [];
      const condition = absence(outcome.condition);
      if (condition !== null)
        raised.push({
          path: `${path}/condition`,
          variant: 'noCondition',
          kind: condition,
          params: { title },
        });
      const criterion = absence(outcome.criterion);
      if (criterion !== null)
        raised.push({
          path: `${path}/criterion`,
          variant: 'noCriterion',
          kind: criterion,
          params: { title },
        });
      return raised;
    }),
});

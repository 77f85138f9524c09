/** Defects of activities, personas and reflections: R15-R19, R22-R24. */
import { entries, values } from '../../../design/collection.ts';
import type { PartId } from '../../../design/ids.ts';
import { activityMinutes } from '../../../design/jp/convert.ts';
import type { Design } from '../../../design/model/design.ts';
import type { Activity } from '../../../design/model/journey.ts';
import { type Random, slot } from '../random.ts';
import { clear, type DesignPlant, drop, noAcquisition, noText, nothing, pickOf } from './plant.ts';

const activityPath = (id: PartId): string => `/journey/activities/items/${id}`;

export const activityPlants: readonly DesignPlant[] = [
  {
    rule: 'R15',
    name: 'no work task',
    into: (design, random) => {
      const found = pickOf(random, design.journey.activities, ({ mode }) => mode === 'experience');
      if (found === null) return null;
      found[1].workTask = noText(random);
      found[1].noWorkTaskReason = slot('');
      return { paths: [`${activityPath(found[0])}/workTask`] };
    },
  },
  {
    rule: 'R15',
    name: 'no supporter',
    into: (design, random) => {
      const own = entries(design.journey.activities).filter(
        ([, { mode }]) => mode === 'experience',
      );
      const [chosen, other] = random.sample(own, 2);
      if (chosen === undefined || other === undefined) return null;
      // Another activity keeps the superior and the supported moment.
      Object.assign(other[1], { supporterRole: 'supervisor', moment: 'apply' });
      if (random.chance(0.5)) {
        chosen[1].supporter = slot('⟨perlu diisi: nama pendamping⟩');
        return { paths: [`${activityPath(chosen[0])}/supporter`] };
      }
      chosen[1].supporterRole = 'none';
      return { paths: [`${activityPath(chosen[0])}/supporterRole`] };
    },
  },
  {
    rule: 'R15',
    name: 'a reason instead of a task; a social activity without either',
    inside: true,
    into: (design, random) => {
      const found = pickOf(random, design.journey.activities, ({ mode }) => mode === 'experience');
      const social = pickOf(random, design.journey.activities, ({ mode }) => mode === 'social');
      if (found === null || social === null) return null;
      found[1].workTask = slot('');
      found[1].noWorkTaskReason = slot('Dilakukan di instansi lain');
      social[1].workTask = slot('');
      social[1].supporterRole = 'none';
      return nothing;
    },
  },
  {
    rule: 'R16',
    name: 'no superior',
    into: (design, random) => {
      if (design.result === 'memo') return null;
      withoutSuperior(design, random);
      return { paths: ['/transfer/agreement/commitments'] };
    },
  },
  {
    rule: 'R16',
    name: 'one role is enough',
    inside: true,
    into: (design, random) => {
      if (design.result === 'memo') return null;
      withoutSuperior(design, random);
      const found = pickOf(random, design.journey.activities, ({ mode }) => mode === 'experience');
      if (found === null) return null;
      const choice = random.int(0, 2);
      if (choice === 0) found[1].supporterRole = random.pick(['supervisor', 'mentor']);
      if (choice === 1) found[1].supervisorGuide = slot('Tanyakan hasilnya tiap Jumat');
      if (choice === 2) {
        const id = random.id('commitment');
        design.transfer.agreement.commitments = {
          order: [id],
          items: { [id]: { party: 'supervisor', what: slot('Memberi waktu'), when: slot('') } },
        };
      }
      return nothing;
    },
  },
  {
    rule: 'R17',
    name: 'no evidence',
    into: (design, random) => {
      const found = pickOf(random, design.journey.activities);
      if (found === null) return null;
      if (random.chance(0.5)) clear(found[1].proofs);
      else for (const proof of values(found[1].proofs)) proof.description = slot('');
      return { paths: [`${activityPath(found[0])}/proofs`] };
    },
  },
  {
    rule: 'R17',
    name: 'one proof',
    inside: true,
    into: (design, random) => {
      const found = pickOf(random, design.journey.activities);
      if (found === null) return null;
      for (const id of found[1].proofs.order.slice(1)) drop(found[1].proofs, id);
      return nothing;
    },
  },
  {
    rule: 'R18',
    name: 'stage without reflection',
    into: (design, random) => {
      const found = pickOf(random, design.journey.stages);
      if (found === null) return null;
      for (const [id, { stageId }] of entries(design.journey.reflections)) {
        if (stageId === found[0]) drop(design.journey.reflections, id);
      }
      return { paths: [`/journey/stages/items/${found[0]}`] };
    },
  },
  {
    rule: 'R18',
    name: 'reflection without questions',
    into: (design, random) => {
      const found = pickOf(random, design.journey.stages);
      if (found === null) return null;
      const own = entries(design.journey.reflections).filter(([, one]) => one.stageId === found[0]);
      for (const [, { questions }] of own) {
        if (random.chance(0.5)) clear(questions);
        else for (const question of values(questions)) question.text = noText(random);
      }
      return { paths: [`/journey/reflections/items/${own[0]?.[0] ?? ''}/questions`] };
    },
  },
  {
    rule: 'R18',
    name: 'one question of one reflection',
    inside: true,
    into: (design, random) => {
      const found = pickOf(random, design.journey.stages);
      if (found === null) return null;
      const own = values(design.journey.reflections).filter(({ stageId }) => stageId === found[0]);
      const kept = random.pick(own);
      for (const reflection of own) {
        const from = reflection === kept ? 1 : 0;
        for (const id of reflection.questions.order.slice(from)) drop(reflection.questions, id);
      }
      return nothing;
    },
  },
  {
    rule: 'R19',
    name: 'reflection without action',
    into: (design, random) => {
      const found = pickOf(random, design.journey.reflections);
      if (found === null) return null;
      found[1].action = noText(random);
      return { paths: [`/journey/reflections/items/${found[0]}/action`] };
    },
  },
  {
    rule: 'R19',
    name: 'an action with one fact to be filled',
    inside: true,
    into: (design, random) => {
      const found = pickOf(random, design.journey.reflections);
      if (found === null) return null;
      found[1].action = slot('Mencoba di loket ⟨perlu diisi: nomor loket⟩');
      return nothing;
    },
  },
  {
    rule: 'R22',
    name: 'persona without relevance',
    into: (design, random) => {
      const found = pickOf(random, design.learners.personas);
      if (found === null) return null;
      for (const persona of values(design.learners.personas))
        persona.relevance = slot('Lebih cepat');
      found[1].relevance = noText(random);
      const activity = pickOf(random, design.journey.activities);
      if (activity !== null) activity[1].relevance = slot('');
      return { paths: [`/learners/personas/items/${found[0]}/relevance`] };
    },
  },
  {
    rule: 'R22',
    name: 'activity without relevance where there is no persona',
    into: (design, random) => {
      if (design.result === 'memo') return null;
      clear(design.learners.personas);
      for (const activity of values(design.journey.activities))
        activity.relevance = slot('Lebih cepat');
      const found = pickOf(random, design.journey.activities);
      if (found === null) return null;
      found[1].relevance = noText(random);
      // Without personas nobody's experience is recorded.
      return { paths: [`${activityPath(found[0])}/relevance`], related: ['R23'] };
    },
  },
  {
    rule: 'R22',
    name: 'either all personas or all activities',
    inside: true,
    into: (design, random) => {
      if (design.result === 'memo') return null;
      const isByPersona = random.chance(0.5);
      const text = slot('Agar antrean lebih pendek');
      for (const one of values(design.learners.personas))
        one.relevance = isByPersona ? text : slot('');
      for (const one of values(design.journey.activities))
        one.relevance = isByPersona ? slot('') : text;
      return nothing;
    },
  },
  {
    rule: 'R23',
    name: 'no experience recorded',
    into: (design, random) => {
      const first = design.learners.personas.order[0];
      if (first === undefined) return null;
      for (const persona of values(design.learners.personas)) {
        persona.experience = noText(random);
        clear(persona.priorLearning);
      }
      return { paths: [`/learners/personas/items/${first}/experience`] };
    },
  },
  {
    rule: 'R23',
    name: 'first stage only listens',
    into: (design) => {
      const first = design.journey.stages.order[0];
      if (first === undefined) return null;
      noAcquisition(design);
      const activities = values(design.journey.activities);
      const own = activities.filter(({ stageId }) => stageId === first);
      const sum = (list: readonly Activity[]): number =>
        list.reduce((total, activity) => total + activityMinutes(activity), 0);
      // Enough listening to break another rule is another plant.
      if (sum(own) > 0.38 * sum(activities)) return null;
      for (const activity of own) activity.abc = 'acquisition';
      return { paths: [`/journey/stages/items/${first}`] };
    },
  },
  {
    rule: 'R23',
    name: 'prior learning in place of experience',
    inside: true,
    into: (design, random) => {
      const found = pickOf(random, design.learners.personas);
      if (found === null) return null;
      for (const persona of values(design.learners.personas)) persona.experience = slot('');
      const id = random.id('priorLearning');
      found[1].priorLearning = {
        order: [id],
        items: {
          [id]: { what: slot('SOP'), evidence: slot(''), decision: 'skip', outcomeIds: [] },
        },
      };
      return nothing;
    },
  },
  {
    rule: 'R24',
    name: 'no alternative',
    into: (design, random) => {
      const found = pickOf(random, design.journey.activities);
      if (found === null) return null;
      if (random.chance(0.5)) {
        found[1].accessible = noText(random);
        return { paths: [`${activityPath(found[0])}/accessible`] };
      }
      found[1].connectivity = random.pick(['online', 'low', 'unknown']);
      found[1].lowBandwidth = noText(random);
      return { paths: [`${activityPath(found[0])}/lowBandwidth`] };
    },
  },
  {
    rule: 'R24',
    name: 'offline needs no alternative for a weak network',
    inside: true,
    into: (design, random) => {
      const found = pickOf(random, design.journey.activities);
      if (found === null) return null;
      found[1].connectivity = 'offline';
      found[1].lowBandwidth = slot('');
      return nothing;
    },
  },
];

function withoutSuperior(design: Design, random: Random): void {
  for (const activity of values(design.journey.activities)) {
    if (activity.supporterRole === 'supervisor' || activity.supporterRole === 'mentor')
      activity.supporterRole = random.pick(['peer', 'coach', 'community']);
    activity.supervisorGuide = slot('');
  }
  const { commitments } = design.transfer.agreement;
  for (const [id, { party }] of entries(commitments)) {
    if (party === 'supervisor') drop(commitments, id);
  }
}

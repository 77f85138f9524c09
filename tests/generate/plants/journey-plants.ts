/** Defects of the journey: R13-R25 (activities), R28, R29. */
import { entries, values } from '../../../design/collection.ts';
import type { Mode } from '../../../design/enums.ts';
import type { PartId } from '../../../design/ids.ts';
import { activityMinutes, lineFor, recognisedJp } from '../../../design/jp/convert.ts';
import type { Design } from '../../../design/model/design.ts';
import type { Activity } from '../../../design/model/journey.ts';
import { type Random, slot } from '../random.ts';
import { clear, type DesignPlant, drop, noText, nothing, pickOf } from './plant.ts';

const activityPath = (id: PartId): string => `/journey/activities/items/${id}`;
const minutesOfDay = 20_000;

/** Gives an activity exactly these minutes in one sitting, with the JP that follow. */
function setMinutes(design: Design, activity: Activity, minutes: number): void {
  const [id, first] = entries(activity.occurrences)[0] ?? [];
  if (id === undefined || first === undefined) return;
  activity.occurrences = { order: [id], items: { [id]: { ...first, sessions: 1, minutes } } };
  activity.jp = recognisedJp(activity, design.rules.jpTable, design.rules.minutesPerJp);
  // New minutes mean new JP: the yearly sum is not what these plants are about.
  design.rules.thresholds['R29.jp'] = 0;
}

/** Spreads 20,000 minutes over the modes by these shares; false where a mode has no activity. */
function setMix(design: Design, shares: Readonly<Record<Mode, number>>): boolean {
  for (const mode of ['experience', 'social', 'formal'] as const) {
    const own = values(design.journey.activities).filter((activity) => activity.mode === mode);
    if (own.length === 0) return false;
    const minutes = Math.round(minutesOfDay * shares[mode]);
    const part = Math.floor(minutes / own.length);
    own.forEach((activity, index) => {
      setMinutes(design, activity, index === 0 ? minutes - part * (own.length - 1) : part);
    });
  }
  return true;
}

/** The target mix with one mode moved by `by`, at the cost of another. */
function movedMix(design: Design, random: Random, by: number): Record<Mode, number> {
  const shares = { ...design.rules.targetMix };
  const [from, to] = random.pick([
    ['experience', 'social'],
    ['experience', 'formal'],
    ['social', 'experience'],
  ] as const);
  shares[from] -= by;
  shares[to] += by;
  return shares;
}

function noAcquisition(design: Design): void {
  for (const activity of values(design.journey.activities)) {
    if (activity.abc === 'acquisition') activity.abc = 'practice';
  }
}

const mixPlants: DesignPlant[] = [
  {
    rule: 'R13',
    name: 'mix just outside, or far outside, the tolerance',
    into: (design, random) => {
      const shares = movedMix(design, random, random.pick([0.1501, 0.151, 0.17]));
      if (design.result === 'memo' || !setMix(design, shares)) return null;
      noAcquisition(design);
      design.journey.mixReason = noText(random);
      return { paths: ['/journey/mixReason'] };
    },
  },
  {
    rule: 'R13',
    name: 'mix on the tolerance',
    inside: true,
    into: (design, random) => {
      const shares = movedMix(design, random, random.pick([0.15, 0.1499]));
      if (design.result === 'memo' || !setMix(design, shares)) return null;
      noAcquisition(design);
      design.journey.mixReason = slot('');
      return nothing;
    },
  },
  {
    rule: 'R13',
    name: 'mix outside with a reason; own tolerance',
    inside: true,
    into: (design, random) => {
      const shares = movedMix(design, random, 0.18);
      if (design.result === 'memo' || !setMix(design, shares)) return null;
      noAcquisition(design);
      const hasReason = random.chance(0.5);
      design.journey.mixReason = slot(hasReason ? 'Peserta sudah berpengalaman' : '');
      if (!hasReason) design.rules.thresholds['R13.tolerance'] = 0.2;
      return nothing;
    },
  },
  {
    rule: 'R14',
    name: 'a mode is missing',
    into: (design, random) => {
      if (design.result === 'memo') return null;
      const mode = random.pick(['experience', 'social', 'formal'] as const);
      const other = mode === 'social' ? 'formal' : 'social';
      noAcquisition(design);
      for (const activity of values(design.journey.activities)) {
        if (activity.mode === mode) activity.mode = other;
      }
      // All minutes of one mode went to another: the mix moved too.
      return { paths: ['/journey/activities'], related: ['R13'] };
    },
  },
  {
    rule: 'R14',
    name: 'a mode without minutes',
    into: (design, random) => {
      if (design.result === 'memo') return null;
      const mode = random.pick(['social', 'formal'] as const);
      noAcquisition(design);
      for (const activity of values(design.journey.activities)) {
        if (activity.mode !== mode) continue;
        clear(activity.occurrences);
        activity.jp = 0;
      }
      design.rules.thresholds['R29.jp'] = 0;
      // The minutes that are gone change the mix.
      return { paths: ['/journey/activities'], related: ['R13'] };
    },
  },
  {
    rule: 'R14',
    name: 'one minute of a mode',
    inside: true,
    into: (design) => {
      const shares = { experience: 0.79995, social: 0.2, formal: 0.00005 };
      if (design.result === 'memo' || !setMix(design, shares)) return null;
      noAcquisition(design);
      design.journey.mixReason = slot('Hampir semua dipelajari sambil bekerja');
      return nothing;
    },
  },
  {
    rule: 'R20',
    name: 'too much acquisition',
    into: (design, random) => acquisition(design, random, random.pick([0.4001, 0.401, 0.45])),
  },
  {
    rule: 'R20',
    name: 'acquisition on the limit',
    inside: true,
    into: (design, random) =>
      acquisition(design, random, random.pick([0.4, 0.3999])) === null ? null : nothing,
  },
  {
    rule: 'R21',
    name: 'only new and more, or no support when it is needed',
    into: (design, random) => {
      if (design.result === 'memo') return null;
      const isUnsupported = random.chance(0.5);
      for (const activity of values(design.journey.activities)) {
        activity.moment = random.pick(['new', 'more']);
      }
      if (isUnsupported) {
        const found = pickOf(random, design.journey.activities, ({ mode }) => mode === 'formal');
        if (found !== null) Object.assign(found[1], { moment: 'solve', supporterRole: 'none' });
      }
      return { paths: ['/journey/activities'] };
    },
  },
  {
    rule: 'R21',
    name: 'one supported moment',
    inside: true,
    into: (design, random) => {
      if (design.result === 'memo') return null;
      for (const activity of values(design.journey.activities)) activity.moment = 'new';
      const found = pickOf(
        random,
        design.journey.activities,
        (one) => one.supporterRole !== 'none',
      );
      if (found === null) return null;
      found[1].moment = random.pick(['apply', 'solve', 'change']);
      return nothing;
    },
  },
  {
    rule: 'R29',
    name: 'less than the JP of a year',
    into: (design, random) => yearlyJp(design, random.pick([19.5, 19, 10, 0])),
  },
  {
    rule: 'R29',
    name: 'exactly the JP of a year',
    inside: true,
    into: (design) => (yearlyJp(design, 20) === null ? null : nothing),
  },
];

/** One experience activity becomes acquisition with this share of all minutes, the mix on target. */
function acquisition(design: Design, random: Random, share: number) {
  if (design.result === 'memo' || !setMix(design, design.rules.targetMix)) return null;
  noAcquisition(design);
  const own = entries(design.journey.activities).filter(([, { mode }]) => mode === 'experience');
  const chosen = random.pick(own);
  const minutes = Math.round(share * minutesOfDay);
  const rest = Math.round(minutesOfDay * design.rules.targetMix.experience) - minutes;
  const others = own.filter(([id]) => id !== chosen[0]);
  // Somebody else must begin the first stage, or it makes no use of experience.
  const first = design.journey.stages.order[0];
  const isAlone = !entries(design.journey.activities).some(
    ([id, { stageId }]) => stageId === first && id !== chosen[0],
  );
  if (others.length === 0 || rest < others.length || isAlone) return null;
  setMinutes(design, chosen[1], minutes);
  chosen[1].abc = 'acquisition';
  const part = Math.floor(rest / others.length);
  others.forEach(([, activity], index) => {
    setMinutes(design, activity, index === 0 ? rest - part * (others.length - 1) : part);
  });
  return { paths: ['/journey/activities'] };
}

/** Brings the JP of one year to a sum, below the caps. */
function yearlyJp(design: Design, wanted: number) {
  if (design.result === 'memo' || design.journey.weeks > 52) return null;
  delete design.rules.thresholds['R29.jp'];
  const activities = values(design.journey.activities);
  const isFixed = ({ jalur }: Activity): boolean =>
    lineFor(design.rules.jpTable, jalur)?.type === 'actual';
  let rest = wanted - activities.filter(isFixed).reduce((sum, { jp }) => sum + jp, 0);
  if (rest < 0) return null;
  for (const activity of activities) {
    if (isFixed(activity)) continue;
    activity.jp = Math.min(rest, activity.jp);
    rest -= activity.jp;
  }
  return rest === 0 ? { paths: ['/journey/activities'] } : null;
}

const activityPlants: DesignPlant[] = [
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

export const journeyPlants: readonly DesignPlant[] = [...mixPlants, ...activityPlants];

/** Defects of the journey as a whole: R13, R14, R20, R21, R29. */
import { entries, values } from '../../../design/collection.ts';
import type { Mode } from '../../../design/enums.ts';
import { lineFor, recognisedJp } from '../../../design/jp/convert.ts';
import type { Design } from '../../../design/model/design.ts';
import type { Activity } from '../../../design/model/journey.ts';
import { type Random, slot } from '../random.ts';
import { clear, type DesignPlant, noAcquisition, noText, nothing, pickOf } from './plant.ts';

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

export const mixPlants: readonly DesignPlant[] = [
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

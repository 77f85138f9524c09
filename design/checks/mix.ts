/** Checks of the journey as a whole: the mix of modes, the share of acquisition, moments, JP of the year. */
import { size, values } from '../collection.ts';
import { type Mode, type Moment, modeSchema } from '../enums.ts';
import { abcMinutes, journeyJp, lastWeek, mixOf } from '../ledger.ts';
import type { Journey } from '../model/journey.ts';
import { absence, designRule, epsilon, percent } from './rule.ts';

const modes = modeSchema.options;

export const r13 = designRule({
  id: 'R13',
  severity: 'warning',
  journeyOnly: true,
  source: 'SE Kepala BKN 3/2022; 70:20:10 Institute',
  thresholds: ['R13.tolerance'],
  variants: [],
  check: ({ journey, rules: { targetMix } }, threshold) => {
    const { shares, total } = mixOf(journey);
    const tolerance = threshold('R13.tolerance') + epsilon;
    const isWithin = modes.every((mode) => Math.abs(shares[mode] - targetMix[mode]) <= tolerance);
    if (total === 0 || isWithin) return [];
    const absent = absence(journey.mixReason);
    if (absent === null) return [];
    return [
      {
        path: '/journey/mixReason',
        kind: absent,
        params: {
          experience: percent(shares.experience),
          social: percent(shares.social),
          formal: percent(shares.formal),
          targetExperience: percent(targetMix.experience),
          targetSocial: percent(targetMix.social),
          targetFormal: percent(targetMix.formal),
          tolerance: percent(threshold('R13.tolerance')),
        },
      },
    ];
  },
});

/** A mode is there when it has minutes; before any minutes are planned, when an activity has it. */
function isPresent(journey: Journey, mode: Mode, fewest: number): boolean {
  const { minutes, total } = mixOf(journey);
  if (total > 0) return minutes[mode] >= fewest;
  return values(journey.activities).some((activity) => activity.mode === mode);
}

export const r14 = designRule({
  id: 'R14',
  severity: 'warning',
  journeyOnly: true,
  source: 'SE Kepala BKN 3/2022; 70:20:10 Institute',
  thresholds: ['R14.minutes'],
  variants: ['experience', 'social', 'formal'],
  check: ({ journey }, threshold) =>
    size(journey.activities) === 0
      ? []
      : modes
          .filter((mode) => !isPresent(journey, mode, threshold('R14.minutes')))
          .map((mode) => ({ path: '/journey/activities', variant: mode })),
});

export const r20 = designRule({
  id: 'R20',
  severity: 'warning',
  journeyOnly: true,
  source: 'Laurillard; ABC Learning Design (UCL)',
  thresholds: ['R20.share'],
  variants: [],
  check: ({ journey }, threshold) => {
    const { total } = mixOf(journey);
    if (total === 0) return [];
    const share = abcMinutes(journey).acquisition / total;
    const most = threshold('R20.share');
    if (share <= most + epsilon) return [];
    return [
      {
        path: '/journey/activities',
        // One decimal: 40.4 % must not read as the 40 % that are allowed.
        params: { share: Math.ceil(share * 1000) / 10, most: percent(most) },
      },
    ];
  },
});

const momentsOfWork: readonly Moment[] = ['apply', 'solve', 'change'];

export const r21 = designRule({
  id: 'R21',
  severity: 'warning',
  journeyOnly: true,
  source: 'Gottfredson & Mosher, Five Moments of Need',
  thresholds: ['R21.moments'],
  variants: [],
  check: ({ journey }, threshold) => {
    if (size(journey.activities) === 0) return [];
    const supported = new Set(
      values(journey.activities)
        .filter(
          ({ moment, supporterRole }) => momentsOfWork.includes(moment) && supporterRole !== 'none',
        )
        .map(({ moment }) => moment),
    );
    return supported.size >= threshold('R21.moments') ? [] : [{ path: '/journey/activities' }];
  },
});

export const r29 = designRule({
  id: 'R29',
  severity: 'info',
  journeyOnly: true,
  source: 'Pedoman penyusunan AKPK (BPSDM): 20 JP per tahun',
  thresholds: ['R29.jp'],
  variants: [],
  check: ({ journey }, threshold) => {
    if (size(journey.activities) === 0) return [];
    const years = Math.max(1, lastWeek(journey) / 52);
    const jp = journeyJp(journey) / years;
    const wanted = threshold('R29.jp');
    if (jp >= wanted - epsilon) return [];
    // Half JP, as JP are counted.
    const shown = Math.floor(jp * 2 + epsilon) / 2;
    return [{ path: '/journey/activities', params: { jp: shown, wanted, rest: wanted - shown } }];
  },
});

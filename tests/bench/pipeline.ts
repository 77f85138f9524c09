/**
 * `npm run bench:pipeline`: the same design with the same words over the same paced server, drafted by a
 * chain of one call per stage, by one giant call, and by the run of the pipeline. Prints how much sooner
 * the run is complete, how far it stays above the shortest possible time T*, calls, tokens, and tokens
 * paid again after a fault. Time runs faster than real by a factor that is printed; the bars are ratios.
 * Exits with 1 when a bar is missed.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Design } from '../../design/model/design.ts';
import type { Probe } from '../../design/model-connection.ts';
import { draftDesign } from '../../pipeline/draft.ts';
import { buildUnits } from '../../pipeline/run/graph.ts';
import { type RunShape, shapeOf } from '../../pipeline/run/index.ts';
import { slotTargets } from '../../pipeline/stages/index.ts';
import { type Faults, noFaults } from '../model-server/paced-server.ts';
import {
  type ArmResult,
  chain,
  giant,
  ours,
  type Profile,
  type RunResult,
} from './pipeline-bench/arms.ts';
import { type Bounds, boundsOf } from './pipeline-bench/critical-path.ts';

const forAll = Number.POSITIVE_INFINITY;
export const profiles = {
  A: { name: 'A', firstMs: 450, tokensPerSecond: 131, slots: forAll },
  B: { name: 'B', firstMs: 1000, tokensPerSecond: 100, slots: forAll },
  C: { name: 'C', firstMs: 3850, tokensPerSecond: 201, slots: forAll },
  D: { name: 'D', firstMs: 5000, tokensPerSecond: 5, slots: 1 },
} as const satisfies Readonly<Record<string, Profile>>;

/** Times faster than real. */
const speeds: Readonly<Record<string, number>> = { A: 2, B: 2.5, C: 2.5, D: 250 };

/** How much sooner than the chain and the giant call; null: no bar. */
const bars: Readonly<Record<string, { chain: number; giant: number | null }>> = {
  A: { chain: 3.2, giant: 3 },
  B: { chain: 3, giant: 2.8 },
  C: { chain: 1.9, giant: 1.3 },
  D: { chain: 1, giant: null },
};
/** Percent above T*, without faults. */
const mostAbove = 3;
/** Share by which the output of the arms may differ. */
const mostOff = 0.02;

const seeds = [11, 23, 37, 41, 59] as const;
const faultsOf = (seed: number): Faults => ({
  tooMany: 0.05,
  disconnect: 0.02,
  malformed: 0.01,
  seed,
});

export function benchDesign(): Design {
  const file = new URL('../fixtures/problems/antrean-dukcapil.md', import.meta.url);
  return draftDesign({ brief: { text: readFileSync(file, 'utf8') } }).design;
}

/** The cut that the connection test would choose for a server like that. */
export function cutFor({ firstMs, tokensPerSecond, slots }: Profile): {
  shape: RunShape;
  parallel: number;
} {
  const probe: Probe = {
    at: '2026-01-01T00:00:00.000Z',
    enforcement: 'strict',
    hasUsage: true,
    readsLongText: true,
    contextTokens: null,
    parallel: Math.min(16, slots),
    firstTokenMs: firstMs,
    tokensPerSecond,
  };
  return shapeOf(probe);
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** T* of the very calls of a run. */
export function boundsFor(design: Design, profile: Profile, run: RunResult): Bounds {
  const { shape } = cutFor(profile);
  const units = buildUnits(design, slotTargets(design), {
    shape,
    scope: { kind: 'whole' },
    replans: false,
  });
  const answers = new Map(run.answers.map(({ unitId, text }) => [unitId, text]));
  return boundsOf(units, answers, profile, profile.slots);
}

/** Output of the arms within 2 %. Errors: an Error that names the arm. */
export function expectSameOutput(arms: Readonly<Record<string, ArmResult>>): void {
  const tokens = Object.entries(arms).map(([name, { net }]) => [name, net] as const);
  const middle = median(tokens.map(([, net]) => net));
  for (const [name, net] of tokens) {
    if (Math.abs(net - middle) > mostOff * middle) {
      throw new Error(`${name}: ${net} tokens of output, the others about ${middle}`);
    }
  }
}

const fixed = (value: number, digits = 2): string => value.toFixed(digits);

async function bench(): Promise<boolean> {
  const design = benchDesign();
  const missed: string[] = [];
  // The first run in a process loads and compiles: nobody's time.
  await ours(design, profiles.A, cutFor(profiles.A), 100, noFaults, null);
  await chain(design, profiles.A, 400, noFaults);

  const all = Object.values(profiles);
  console.log(`the usual ways, ${seeds.length} seeds, all at once ...`);
  const usual = new Map<string, { chain: ArmResult[]; giant: ArmResult[]; plain: ArmResult[] }>();
  await Promise.all(
    all.map(async (profile) => {
      const speed = speeds[profile.name] ?? 1;
      const [plain, chains, giants] = await Promise.all([
        Promise.all([
          chain(design, profile, speed, noFaults),
          giant(design, profile, speed, noFaults),
        ]),
        Promise.all(seeds.map((seed) => chain(design, profile, speed, faultsOf(seed)))),
        Promise.all(seeds.map((seed) => giant(design, profile, speed, faultsOf(seed)))),
      ]);
      usual.set(profile.name, { chain: chains, giant: giants, plain });
    }),
  );

  for (const profile of all) {
    const speed = speeds[profile.name] ?? 1;
    const cut = cutFor(profile);
    const clean: RunResult[] = [];
    for (const _ of seeds) clean.push(await ours(design, profile, cut, speed, noFaults, null));
    const [first] = clean;
    const there = usual.get(profile.name);
    if (first === undefined || there === undefined) throw new Error('no run');
    const faulty = await Promise.all(
      seeds.map((seed) => ours(design, profile, cut, speed, faultsOf(seed), first.net)),
    );
    const [plainChain, plainGiant] = there.plain;
    if (plainChain === undefined || plainGiant === undefined) throw new Error('no arm');
    expectSameOutput({ chain: plainChain, giant: plainGiant, ours: first });

    const bounds = boundsFor(design, profile, first);
    const tStar = bounds.schedule;
    const cleanSeconds = median(clean.map(({ seconds }) => seconds));
    const above = 100 * (cleanSeconds / tStar - 1);
    const wall = (arms: readonly ArmResult[]): number => median(arms.map(({ seconds }) => seconds));
    const ratio = {
      chain: wall(there.chain) / wall(faulty),
      giant: wall(there.giant) / wall(faulty),
    };
    const row = (name: string, arms: readonly ArmResult[], isPlain: boolean) => ({
      arm: `${name}${isPlain ? '' : ', faults'}`,
      seconds: fixed(wall(arms), 1),
      'x sooner': fixed(
        wall(isPlain ? plainOf(name, plainChain, plainGiant, clean) : arms) /
          (isPlain ? cleanSeconds : wall(faulty)),
      ),
      calls: median(arms.map(({ calls }) => calls)),
      tokens: median(arms.map(({ tokens }) => tokens)),
      'paid again, all seeds': arms.reduce((sum, { again }) => sum + again, 0),
    });
    console.log(
      `\nprofile ${profile.name}: first token ${profile.firstMs} ms, ${profile.tokensPerSecond} tokens/s, slots ${Number.isFinite(profile.slots) ? profile.slots : 'for all'}; shape ${cut.shape}, ${cut.parallel} at once; time runs ${speed} times faster than real`,
    );
    console.table([
      row('chain', [plainChain], true),
      row('giant', [plainGiant], true),
      row('ours', clean, true),
      row('chain', there.chain, false),
      row('giant', there.giant, false),
      row('ours', faulty, false),
    ]);
    const bar = bars[profile.name];
    console.log(
      `T* ${fixed(tStar)} s, ours ${fixed(cleanSeconds)} s: ${fixed(above)} % above (bar ${mostAbove} %). With faults: ${fixed(ratio.chain)}x sooner than the chain (bar ${bar?.chain ?? '-'}), ${fixed(ratio.giant)}x than the giant call (bar ${bar?.giant ?? 'none'})`,
    );
    const plainRatio = {
      chain: plainChain.seconds / cleanSeconds,
      giant: plainGiant.seconds / cleanSeconds,
    };
    for (const [what, one] of [
      ['with faults', ratio],
      ['without faults', plainRatio],
    ] as const) {
      if (bar === undefined) continue;
      if (one.chain < bar.chain)
        missed.push(`${profile.name} ${what}: ${fixed(one.chain)}x the chain`);
      if (bar.giant !== null && one.giant < bar.giant) {
        missed.push(`${profile.name} ${what}: ${fixed(one.giant)}x the giant call`);
      }
    }
    if (above > mostAbove) missed.push(`${profile.name}: ${fixed(above)} % above T*`);
  }

  await fewerSlots(design);
  if (missed.length > 0) console.log(`missed: ${missed.join('; ')}`);
  else console.log('every bar is held');
  return missed.length === 0;
}

function plainOf(
  name: string,
  plainChain: ArmResult,
  plainGiant: ArmResult,
  clean: readonly ArmResult[],
): readonly ArmResult[] {
  if (name === 'chain') return [plainChain];
  return name === 'giant' ? [plainGiant] : clean;
}

/** A, B and C with one, two and four slots: told beside the ideal schedule, without a bar. */
async function fewerSlots(design: Design): Promise<void> {
  console.log('\nfewer slots, no faults (T*: ideal list schedule; floor: what no schedule beats)');
  const rows = [];
  for (const profile of [profiles.A, profiles.B, profiles.C]) {
    const speed = 3 * (speeds[profile.name] ?? 1);
    for (const slots of [1, 2, 4]) {
      const served: Profile = { ...profile, slots };
      const runs = [];
      for (const _ of [1, 2, 3]) {
        runs.push(await ours(design, served, cutFor(served), speed, noFaults, null));
      }
      const [run] = runs;
      if (run === undefined) continue;
      const bounds = boundsFor(design, served, run);
      const seconds = median(runs.map((one) => one.seconds));
      rows.push({
        profile: profile.name,
        slots,
        shape: cutFor(served).shape,
        seconds: fixed(seconds, 1),
        'T*': fixed(bounds.schedule, 1),
        'above %': fixed(100 * (seconds / bounds.schedule - 1), 1),
        floor: fixed(bounds.floor, 1),
        calls: run.calls,
      });
    }
  }
  console.table(rows);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = (await bench()) ? 0 : 1;
}

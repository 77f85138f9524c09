/**
 * `npm run bench:grounding [-- claims of a kind] [seed] [--show]`: how many wrong claims the rules catch and
 * how many true ones they downgrade, over claims made from the fixture modules and over claims written by
 * hand; then what series made with the built-in rules and with a scripted model say, looked at again by
 * plain searches. Exits with 1 when a bar is missed.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { normalise } from '../../design/grounding/index.ts';
import { mapModules } from '../../pipeline/micro/module-map.ts';
import { moduleTest } from '../../pipeline/micro/module-test.ts';
import {
  type Claim,
  claimsOver,
  mixturesCitedWhole,
  statementsOf,
} from '../generate/claims/claims.ts';
import { type Audit, audit } from './grounding-audit.ts';
import { type Judged, judge, scoreOf } from './grounding-claims.ts';
import {
  builtInSeries,
  emptySeries,
  type FixtureModule,
  fixtureModules,
} from './grounding-modules.ts';
import { scriptedSeries } from './grounding-scripted.ts';

const bars = { caught: 0.95, downgraded: 0.05 };
const args = process.argv.slice(2);
const [perKind = '150', seed = '20261122'] = args.filter((arg) => !arg.startsWith('--'));
const isShown = args.includes('--show');
const missed: string[] = [];

const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;

function table(title: string, judged: readonly Judged[]): void {
  console.log(`\n${title}`);
  const kinds = [
    ...new Set(judged.map(({ claim }) => `${claim.isTrue ? 'true' : 'wrong'}: ${claim.kind}`)),
  ];
  console.table(
    Object.fromEntries(
      kinds.map((kind) => {
        const own = judged.filter(
          ({ claim }) => `${claim.isTrue ? 'true' : 'wrong'}: ${claim.kind}` === kind,
        );
        const right = own.filter(({ claim, isPassed }) => claim.isTrue === isPassed).length;
        return [kind, { claims: own.length, right, share: percent(right, own.length) }];
      }),
    ),
  );
  const truths = scoreOf(judged, true);
  const lies = scoreOf(judged, false);
  const downgraded = truths.all - truths.right;
  console.log(`caught ${percent(lies.right, lies.all)} of ${lies.all} wrong claims`);
  console.log(`downgraded ${percent(downgraded, truths.all)} of ${truths.all} true claims`);
  if (lies.right < lies.all * bars.caught) missed.push(`${title}: wrong claims caught`);
  if (downgraded > truths.all * bars.downgraded) missed.push(`${title}: true claims downgraded`);
  if (!isShown) return;
  for (const { claim, isPassed, why } of judged) {
    if (claim.isTrue !== isPassed)
      console.log(
        `  ${claim.isTrue ? 'downgraded' : 'missed'} (${claim.kind}) ${claim.claim}\n    <- ${claim.cited.join(' / ')}\n    ${why}`,
      );
  }
}

function written(name: string): Claim[] {
  const file = new URL(`../fixtures/claims/${name}.json`, import.meta.url);
  return z
    .array(
      z.object({
        kind: z.string(),
        cited: z.array(z.string()),
        claim: z.string(),
        isTrue: z.boolean(),
      }),
    )
    .parse(JSON.parse(readFileSync(file, 'utf8')));
}

function report(title: string, found: Audit): void {
  console.log(`\n${title}`);
  console.log(`  sentences by label        ${JSON.stringify(found.labels)}`);
  console.log(`  dangling citations        ${found.dangling.length}`);
  console.log(`  quotations misprinted     ${found.misprinted.length}`);
  console.log(`  quotations not verbatim   ${found.notVerbatim.length}`);
  console.log(`  paraphrases unsupported   ${found.unsupported.length}`);
  console.log(`  paraphrases thin          ${found.thin} (another stemmer finds under 60 %)`);
  console.log(`  source sentences used     ${percent(found.coverage, 1)} of ${found.sentences}`);
  for (const text of [
    ...found.dangling,
    ...found.misprinted,
    ...found.notVerbatim,
    ...found.unsupported,
  ].slice(0, isShown ? 100 : 5))
    console.log(`    ${text.slice(0, 200)}`);
  if (found.dangling.length > 0) missed.push(`${title}: dangling citations`);
  if (found.misprinted.length + found.notVerbatim.length > 0) missed.push(`${title}: quotations`);
  if (found.unsupported.length > 0) missed.push(`${title}: paraphrases`);
}

/** Questions of the module's own test that are found with their keys. */
function testFound({ source, test }: FixtureModule): number {
  const { items } = moduleTest(mapModules({ series: emptySeries(source), sources: [source] }));
  return test.filter((wanted) =>
    items.some(
      (item) =>
        normalise(item.stem) === normalise(wanted.stem) &&
        normalise(item.options[item.key]?.text ?? '') ===
          normalise(wanted.options[wanted.key] ?? '?'),
    ),
  ).length;
}

const modules = await fixtureModules();
const statements = modules.flatMap(({ source }) => statementsOf(source));
const begun = performance.now();
const judged = judge(claimsOver(statements, Number(perKind), Number(seed)));
const took = performance.now() - begun;
table(`${judged.length} claims made from ${statements.length} statements`, judged);
console.log(`${(took / judged.length).toFixed(2)} ms per claim`);
table(
  'Claims written by hand, known to the rules',
  judge([...written('hand-written'), ...written('held-out')]),
);
const blind = judge(written('blind'));
const kept = scoreOf(blind, true);
const caught = scoreOf(blind, false);
console.log(
  `\nClaims written afterwards, to which no rule was fitted: ${caught.right} of ${caught.all} wrong ones caught, ${kept.all - kept.right} of ${kept.all} true ones downgraded. No bar: the set is small.`,
);
const whole = judge(mixturesCitedWhole(statements, 100, Number(seed)));
console.log(
  `\nHalves of two sentences, both cited: ${percent(scoreOf(whole, false).right, whole.length)} caught. No bar: each word is borne out, and rules do not know what belongs together.`,
);

for (const module of modules) {
  report(
    `Module ${module.name}, built-in rules`,
    audit(builtInSeries(module.source), module.source),
  );
  report(
    `Module ${module.name}, scripted model`,
    audit(await scriptedSeries(module.source), module.source),
  );
  const found = testFound(module);
  console.log(
    `\nModule ${module.name}: ${found} of ${module.test.length} questions of its own test with their keys`,
  );
  if (found < module.test.length) missed.push(`Module ${module.name}: questions of its own test`);
}
if (missed.length > 0) {
  console.log(`\nBars missed:\n${missed.map((one) => `  ${one}`).join('\n')}`);
  process.exitCode = 1;
} else console.log('\nAll bars held.');

/**
 * `npm run bench:intake [-- --show <brief id>]`: precision and recall of the reading rules, per kind of brief and per type of fact.
 * Details of single facts are shown for the dev briefs only: the held-out ones are for aggregate numbers.
 * `--held-out-2` scores the second held-out set as well. Every look at it is counted in tests/fixtures/briefs/README.md.
 */
import {
  type Brief,
  loadBriefs,
  lostFacts,
  type Score,
  scoreBrief,
  scoreCells,
  total,
} from './intake-score.ts';

const percent = (share: number) => `${(share * 100).toFixed(1)}%`.padStart(7);
const pad = (text: string, width: number) => text.padEnd(width);

function row(name: string, scores: readonly Score[]): string {
  const { precision, recall, gold, read } = total(scores);
  return `${pad(name, 18)} ${percent(precision)} ${percent(recall)}  ${String(gold).padStart(5)} ${String(read).padStart(5)}`;
}

function table(title: string, briefs: readonly Brief[]): void {
  const head = `${pad(title, 18)}  precis  recall   gold  read`;
  console.log(`\n${head}\n${'-'.repeat(head.length)}`);
  for (const kind of [...new Set(briefs.map((brief) => brief.gold.kind))].sort()) {
    console.log(row(kind, briefs.filter((brief) => brief.gold.kind === kind).flatMap(scoreBrief)));
  }
  console.log('-'.repeat(head.length));
  const all = briefs.flatMap(scoreBrief);
  for (const type of [...new Set(all.map((score) => score.type))]) {
    console.log(
      row(
        type,
        all.filter((score) => score.type === type),
      ),
    );
  }
  console.log('-'.repeat(head.length));
  console.log(row('all', all));
  const cells = briefs.map(scoreCells);
  const right = cells.reduce((sum, cell) => sum + cell.right, 0);
  const count = cells.reduce((sum, cell) => sum + cell.all, 0);
  console.log(
    `Gilbert cell acceptable: ${right} of ${count} (${percent(count === 0 ? 1 : right / count).trim()}), not part of 'all'`,
  );
  const lost = briefs.flatMap((brief) => lostFacts(brief).map((at) => `${brief.id}: ${at}`));
  console.log(
    `Gold facts whose sentence is neither used nor listed as unused: ${lost.length}${lost.map((text) => `\n  ${text}`).join('')}`,
  );
}

function show(brief: Brief): void {
  console.log(`\n${brief.id}`);
  for (const score of scoreBrief(brief)) {
    for (const text of score.missed) console.log(`  - missed ${score.type}: ${text.slice(0, 160)}`);
    for (const text of score.wrong) console.log(`  + wrong  ${score.type}: ${text.slice(0, 200)}`);
  }
}

const started = process.hrtime.bigint();
const briefs = loadBriefs();
const each = Number(process.hrtime.bigint() - started) / 1e6 / Math.max(1, briefs.length);
const half = (name: Brief['gold']['half']) => briefs.filter((brief) => brief.gold.half === name);
const dev = [...half('dev'), ...half('dev-2')];
const at = process.argv.indexOf('--show');
if (at >= 0) {
  const wanted = process.argv[at + 1];
  for (const brief of dev) if (wanted === undefined || brief.id === wanted) show(brief);
}
table('dev', half('dev'));
table('held-out', half('held-out'));
table('fresh', half('fresh'));
table('dev-2', half('dev-2'));
if (process.argv.includes('--held-out-2')) table('held-out-2', half('held-out-2'));
table('fresh-2', half('fresh-2'));
table('fresh-3', half('fresh-3'));
console.log(`\n${briefs.length} briefs, ${each.toFixed(1)} ms each (loading included)`);

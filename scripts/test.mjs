/**
 * `npm test`: sets up, then types, lint, build, house rules, unit and contract tests, and the pages
 * in a real browser. The pages run beside the tests that need none, as a browser leaves much of two
 * cores idle; what those print is shown when they are done. A failing step does not keep the later
 * ones from running. Names of steps as arguments run only those: `npm test -- types lint`.
 */
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildDesktop, buildPages } from './build.mjs';
import { childEnv, EnvironmentProblem, findNode24, main, root, run, say, setUp } from './setup.mjs';
import { obtainTestBrowser } from './test-browser.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number, flaky?: number }} Count
 * @typedef {{ name: string, title: string, isApart?: boolean, run: (output: number | null) => Promise<Count> }} Step
 */

const reports = join(root, '.cache', 'test');

/** The linter paints even into a file, one letter at a time, which nobody can read. */
const color = process.stdout.isTTY ? 'force' : 'off';

/**
 * A check that is one test: its exit code is the result.
 * @param {string} file
 * @param {readonly string[]} args
 * @returns {Promise<Count>}
 */
async function check(file, args) {
  const code = await run(findNode24(), [join(root, 'node_modules', file), ...args]);
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/**
 * What a runner counted; a runner that failed without a failing test counts as one failure.
 * @param {string} report path of its JSON report
 * @param {number} code its exit code
 * @param {(report: any) => Count} read
 * @returns {Count}
 */
function counted(report, code, read) {
  const count = existsSync(report)
    ? read(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 };
  if (code !== 0 && count.failed === 0) count.failed = 1;
  // Nothing run is nothing proven.
  if (code === 0 && count.passed === 0) count.failed = 1;
  return count;
}

/**
 * @param {string} project
 * @param {number | null} output an open file that takes what it prints, or null for the terminal
 * @returns {Promise<Count>}
 */
async function vitest(project, output) {
  const report = join(reports, `vitest-${project}.json`);
  const args = [
    join(root, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const code = await run(
    findNode24(),
    args,
    output === null ? {} : { stdio: ['ignore', output, output] },
  );
  return counted(report, code, (json) => ({
    passed: json.numPassedTests,
    // A file that could not even be loaded has no tests to count.
    failed: Math.max(json.numFailedTests, json.testResults.filter(hasFailed).length),
    skipped: json.numPendingTests + json.numTodoTests,
  }));
}

/** @param {{ status: string }} file */
const hasFailed = (file) => file.status === 'failed';

/** @returns {Promise<Count>} */
async function playwright() {
  const browser = await obtainTestBrowser();
  const report = join(reports, 'playwright.json');
  const code = await run(
    findNode24(),
    [join(root, 'node_modules', '@playwright', 'test', 'cli.js'), 'test', '--reporter=list,json'],
    { env: childEnv({ JELAJAH_BROWSER: browser.path, PLAYWRIGHT_JSON_OUTPUT_FILE: report }) },
  );
  return counted(report, code, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    flaky: stats.flaky,
  }));
}

/** @returns {Promise<Count>} */
async function build() {
  try {
    await buildPages();
    await buildDesktop();
    return { passed: 1, failed: 0, skipped: 0 };
  } catch (error) {
    if (!(error instanceof EnvironmentProblem)) throw error;
    say(error.message);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** @type {readonly Step[]} */
const steps = [
  { name: 'types', title: 'types', run: () => check('typescript/bin/tsc', ['-b']) },
  {
    name: 'lint',
    title: 'lint and format',
    run: () => check('@biomejs/biome/bin/biome', ['ci', `--colors=${color}`]),
  },
  { name: 'build', title: 'build', run: build },
  { name: 'house', title: 'house rules', run: (output) => vitest('house', output) },
  {
    name: 'unit',
    title: 'unit and contract tests',
    run: (output) => vitest('code', output),
  },
  { name: 'e2e', title: 'the pages in a browser', isApart: true, run: playwright },
];

await main(async () => {
  const wanted = process.argv.slice(2);
  const unknown = wanted.find((name) => !steps.some((step) => step.name === name));
  if (unknown !== undefined) {
    say(
      `There is no step "${unknown}"; the steps are ${steps.map((step) => step.name).join(', ')}.`,
    );
    return 2;
  }
  await setUp();
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });

  const total = { passed: 0, failed: 0, skipped: 0, flaky: 0 };
  /** @type {string[]} */
  const lines = [];
  /**
   * @param {Step} step
   * @param {boolean} isBeside another step has the terminal
   */
  const perform = async (step, isBeside) => {
    const log = join(reports, `${step.name}.log`);
    const output = isBeside ? openSync(log, 'w') : null;
    if (!isBeside) console.log(`\n== ${step.title} ==`);
    const began = performance.now();
    /** @type {Count} */
    const count = await step.run(output).catch((error) => {
      if (!(error instanceof EnvironmentProblem)) throw error;
      say(error.message);
      return { passed: 0, failed: 1, skipped: 0 };
    });
    if (output !== null) {
      closeSync(output);
      console.log(`\n== ${step.title} ==\n${readFileSync(log, 'utf8')}`);
    }
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const verdict = count.failed === 0 ? 'ok' : 'FAILED';
    const line = `${verdict.padEnd(6)} ${step.title} (${seconds} s)`;
    lines.push(line);
    console.log(line);
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
    total.flaky += count.flaky ?? 0;
  };

  const chosen = steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const apart = chosen.filter(({ isApart }) => isApart === true);
  const first = ['types', 'lint', 'build'];
  /** Tests that need no browser; they share the time of those that do. */
  const others = chosen.filter(({ name, isApart }) => isApart !== true && !first.includes(name));
  for (const step of chosen) if (first.includes(step.name)) await perform(step, false);
  const one = async () => {
    for (const step of others) await perform(step, apart.length > 0);
  };
  const other = async () => {
    for (const step of apart) await perform(step, false);
  };
  await Promise.all([one(), other()]);

  console.log(`\n${lines.join('\n')}\n`);
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  const flaky = total.flaky > 0 ? `, ${total.flaky} only at the second go` : '';
  console.log(`tests: ${total.passed} passed, ${total.failed} failed${skipped}${flaky}`);
  return total.failed === 0 ? 0 : 1;
});

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = fileURLToPath(new URL('../..', import.meta.url));
const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');

const Report = z.object({
  diagnostics: z.array(
    z.looseObject({
      severity: z.string(),
      category: z.string().nullish(),
      message: z.unknown(),
      location: z.looseObject({ path: z.unknown() }),
    }),
  ),
});

/** A linter that a wrong setting turned off is silent, which looks like clean code. */
describe('the linter', () => {
  let house = '';

  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), 'jelajah-lint-'));
    cpSync(join(root, 'biome.json'), join(house, 'biome.json'));
    // Some rules wake up only where the manifest names their library.
    cpSync(join(root, 'package.json'), join(house, 'package.json'));
    cpSync(join(root, 'scripts', 'lint'), join(house, 'scripts', 'lint'), { recursive: true });
  });
  afterAll(() => rmSync(house, { recursive: true, force: true }));

  /** What the linter says of one file: rule or plugin message. */
  function complaints(file: string, text: string): string {
    const path = join(house, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    const { stdout } = spawnSync(
      process.execPath,
      [biome, 'lint', '--vcs-enabled=false', '--reporter=json', file],
      { cwd: house, encoding: 'utf8', timeout: 55_000 },
    );
    rmSync(path);
    const { diagnostics } = Report.parse(JSON.parse(stdout));
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    return JSON.stringify(errors.map(({ category, message }) => [category, message]));
  }

  it('lets sound code pass', () => {
    expect(complaints('design/plant.ts', 'export const a = (at: Date) => at.getTime();\n')).toBe(
      '[]',
    );
  });

  it.each([
    [
      'a clock in a rule',
      'design/plant.ts',
      'export const a = Date.now();',
      'No clock and no chance',
    ],
    [
      'a new date in a draft',
      'pipeline/plan/plant.ts',
      'export const a = new Date();',
      'No clock and no chance',
    ],
    [
      'chance in a pattern',
      'patterns/plant.ts',
      'export const a = Math.random();',
      'No clock and no chance',
    ],
    [
      'a promise nobody waits for',
      'app/plant.ts',
      'export const f = async () => 1;\nf();',
      'noFloatingPromises',
    ],
    ['any', 'app/plant.ts', 'export const a: any = 1;', 'noExplicitAny'],
    ['a log in the core', 'db/plant.ts', 'console.log(1);', 'noConsole'],
    [
      'an address handed to the system',
      'electron/plant.ts',
      "declare const shell: { openExternal(a: string): void };\nshell.openExternal('x');",
      'Only electron/open-external.ts',
    ],
    [
      'HTML from a string',
      'renderer/plant.tsx',
      'export const A = () => <p dangerouslySetInnerHTML={{ __html: x }} />;',
      'noDangerouslySetInnerHtml',
    ],
    [
      'state in the browser',
      'renderer/plant.ts',
      "export const a = localStorage.getItem('x');",
      'noRestrictedGlobals',
    ],
    [
      'a test nobody runs',
      'app/plant.test.ts',
      "import { it } from 'vitest';\nit.skip('x', () => {});",
      'noSkippedTests',
    ],
    [
      'a test that runs alone',
      'app/plant.test.ts',
      "import { it } from 'vitest';\nit.only('x', () => {});",
      'noFocusedTests',
    ],
    [
      'a wait by the clock',
      'tests/e2e/plant.e2e.ts',
      "import { test } from '@playwright/test';\ntest('x', async ({ page }) => {\n  await page.waitForTimeout(10);\n});",
      'noPlaywrightWaitForTimeout',
    ],
    ['a default export', 'app/plant.ts', 'export default 1;', 'noDefaultExport'],
    [
      'a name in another case',
      'app/PlantFile.ts',
      'export const a = 1;',
      'useFilenamingConvention',
    ],
  ])('reports %s', (_name, file, text, expected) => {
    expect(complaints(file, `${text}\n`)).toContain(expected);
  });
});

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');

/** One name per world, each in a line of its own. */
const plant = [
  'export const dom = document.title;',
  'export const node = process.pid;',
  "export type Shell = Electron.BrowserWindow['id'];",
  'export const loose: number = [1][0];',
  '',
].join('\n');

const lineOf = { dom: 1, node: 2, electron: 3, strict: 4 } as const;

/**
 * A library that brings the types of another world would let code compile that fails when it runs.
 * So the plant is compiled together with everything its environment really contains.
 */
describe('the environments of the type check', () => {
  let folder = '';

  beforeAll(() => {
    mkdirSync(join(root, '.cache'), { recursive: true });
    folder = mkdtempSync(join(root, '.cache', 'environments-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function refusedLines(environment: string): readonly number[] {
    const home = join(folder, environment);
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'plant.ts'), plant);
    const config = {
      extends: `../../../tsconfig.${environment}.json`,
      compilerOptions: { incremental: false, tsBuildInfoFile: null },
      files: ['plant.ts'],
    };
    writeFileSync(join(home, 'tsconfig.json'), JSON.stringify(config));
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', home, '--pretty', 'false'], {
      cwd: root,
      encoding: 'utf8',
      timeout: 55_000,
    });
    return [...stdout.matchAll(/plant\.ts\((\d+),/g)].map(([, line]) => Number(line));
  }

  const { dom, node, electron, strict } = lineOf;
  it.each([
    ['design', [dom, node, electron, strict]],
    ['contract', [dom, node, electron, strict]],
    ['node', [dom, electron, strict]],
    ['electron', [dom, strict]],
    ['renderer', [node, electron, strict]],
  ])('%s knows only its own world', (environment, refused) => {
    expect(refusedLines(environment)).toEqual(refused);
  });
});

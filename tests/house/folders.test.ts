import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkHouse } from './check.ts';
import { folders, packages, withoutNode } from './rules.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the house', () => {
  const report = checkHouse(root);

  it('keeps every import within the table', () => {
    expect(report.violations.map(({ file, line, what }) => `${file}:${line} ${what}`)).toEqual([]);
  });

  it('was really read', () => {
    // Floors, well under what is there: a parser that finds nothing must not pass for a clean house.
    expect(report.files.length).toBeGreaterThan(100);
    expect(report.edges.length).toBeGreaterThan(300);
    for (const kind of ['import', 'import-type', 'export-from', 'url'] as const) {
      expect(report.edges.filter((edge) => edge.kind === kind).length, kind).toBeGreaterThan(0);
    }
  });
});

/** A house with one planted file beside small sound ones; reports what the check says of the plant. */
describe('a planted violation', () => {
  let house = '';

  function put(file: string, text: string): void {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), text);
  }

  function verdictOn(file: string, text: string): readonly string[] {
    put(file, text);
    const found = checkHouse(house).violations;
    rmSync(join(house, file));
    expect(found.every((violation) => violation.file === file)).toBe(true);
    return found.map(({ what }) => what);
  }

  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), 'jelajah-house-'));
    for (const folder of Object.keys(folders)) put(`${folder}/a.ts`, 'export const a = 1;\n');
    put(
      'design/a.test.ts',
      "import { it } from 'vitest';\nimport { a } from './a.ts';\nit('', () => a);\n",
    );
    put('tests/a.test.ts', "import '../db/a.ts';\nimport 'kysely';\n");
    put('scripts/a.mjs', "import 'node:fs';\n");
  });

  afterAll(() => rmSync(house, { recursive: true, force: true }));

  it('is not seen where there is none', () => {
    const report = checkHouse(house);
    expect(report.violations).toEqual([]);
    expect(report.files).toHaveLength(Object.keys(folders).length + 3);
    expect(report.edges.length).toBe(5);
  });

  const names = Object.keys(folders);
  const pairs = Object.entries(folders).flatMap(([from, allowed]) =>
    names
      .filter((to) => to !== from)
      .map((to) => ({
        from,
        to,
        allowed: (allowed as readonly string[]).includes(to),
      })),
  );

  it.each(pairs)('$from importing $to (allowed: $allowed)', ({ from, to, allowed }) => {
    const found = verdictOn(`${from}/deep/plant.ts`, `import { a } from '../../${to}/a.ts';\na;\n`);
    expect(found).toEqual(allowed ? [] : [`${from} may not import ${to}`]);
  });

  it.each([
    ['a static import', "import { a } from '../db/a.ts';\na;"],
    ['an import for its effect', "import '../db/a.ts';"],
    ['a type import', "import type { A } from '../db/a.ts';\nexport type B = A;"],
    ['an inline type import', "import { type A } from '../db/a.ts';\nexport type B = A;"],
    ['an export from', "export { a } from '../db/a.ts';"],
    ['an export of all', "export * from '../db/a.ts';"],
    ['a dynamic import', "export const a = () => import('../db/a.ts');"],
    ['a dynamic import of a template', 'export const a = () => import(`../db/a.ts`);'],
    ['a type query', "export type A = import('../db/a.ts').A;"],
    ['a worker', "export const w = new Worker(new URL('../db/a.ts', import.meta.url));"],
    ['an address without a dot', "export const w = new URL('../db/a.ts', import.meta.url);"],
    ['a resolve', "export const w = import.meta.resolve('../db/a.ts');"],
    ['a require', "export const a = require('../db/a.ts');"],
    ['an import equals', "import a = require('../db/a.ts');\na;"],
    ['an address with a query', "import a from '../db/a.ts?worker';\na;"],
  ])('is seen as %s', (_name, text) => {
    expect(verdictOn('renderer/plant.ts', `${text}\n`)).toEqual(['renderer may not import db']);
  });

  it('is seen in a component', () => {
    const text = "import { a } from '../db/a.ts';\nexport const A = () => <p title={a}>x</p>;\n";
    expect(verdictOn('renderer/plant.tsx', text)).toEqual(['renderer may not import db']);
  });

  it('is seen in a test beside the code', () => {
    const found = verdictOn('design/plant.test.ts', "import '../app/a.ts';\n");
    expect(found).toEqual(['design may not import app']);
  });

  it.each(Object.entries(packages))('%s outside %s', (name, owners) => {
    const stranger = names.find(
      (folder) => !owners.some((owner) => owner.split('/')[0] === folder),
    );
    const home = owners[0] ?? '';
    expect(verdictOn(`${home}/plant.ts`, `import '${name}/deep.js';\n`)).toEqual([]);
    expect(verdictOn(`${stranger}/plant.ts`, `import '${name}/deep.js';\n`)).toEqual([
      `${name} belongs to ${owners.join(', ')}`,
    ]);
  });

  it('is a package in the right folder but the wrong room', () => {
    expect(verdictOn('pipeline/plant.ts', "import 'openai';\n")).toEqual([
      'openai belongs to pipeline/model',
    ]);
  });

  it.each(withoutNode)('Node in %s', (folder) => {
    for (const name of ['node:fs', 'fs', 'path/posix']) {
      expect(verdictOn(`${folder}/plant.ts`, `import '${name}';\n`)).toEqual([
        `${folder} may not import Node's ${name}`,
      ]);
    }
  });

  it.each([
    ['a package nobody owns', 'app/plant.ts', "import 'left-pad';", 'left-pad has no owner'],
    [
      'a computed import',
      'app/plant.ts',
      'export const a = (x: string) => import(x);',
      'computed dynamic-import',
    ],
    [
      'a computed worker',
      'app/plant.ts',
      'export const a = (x: string) => new URL(x, import.meta.url);',
      'computed url',
    ],
    ['code on a test', 'design/plant.ts', "import './a.test.ts';", 'code may not import a test'],
    ['code on the tests', 'app/plant.ts', "import '../tests/a.ts';", 'app may not import tests'],
    [
      'code on the tooling',
      'app/plant.ts',
      "import '../scripts/a.mjs';",
      'app may not import scripts',
    ],
    [
      'tooling on the code',
      'scripts/plant.mjs',
      "import '../app/a.ts';",
      'scripts may not import app',
    ],
    ['tooling on a package', 'scripts/plant.mjs', "import 'zod';", 'not with zod'],
    [
      'a folder that is not of the house',
      'utils/plant.ts',
      "import '../design/a.ts';",
      'utils is not a folder',
    ],
    [
      'a path out of the project',
      'app/plant.ts',
      "import '../../elsewhere/a.ts';",
      'leaves the project',
    ],
    ['an absolute path', 'app/plant.ts', "import '/elsewhere/a.ts';", 'absolute path'],
  ])('is reported: %s', (_name, file, text, message) => {
    const found = verdictOn(file, `${text}\n`);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
  });

  it('stops the check where a file cannot be read as code', () => {
    expect(() => verdictOn('app/plant.ts', 'import {{{ from;\n')).toThrow(/does not parse/);
    rmSync(join(house, 'app/plant.ts'));
  });
});

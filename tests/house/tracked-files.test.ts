import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What git would hand to a stranger: tracked files and those not yet added. */
const files = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  },
)
  .split('\0')
  .filter((file) => file !== '' && existsSync(join(root, file)));

/**
 * Strings that mean something only on the machine or at the desk where a change was made. Each is
 * put together from pieces, so that this file does not report itself.
 */
const forbidden: ReadonlyArray<readonly [string, RegExp]> = [
  ['a path beside the clone', new RegExp(`\\.\\./${'sha'}red/`)],
  ['a private note', new RegExp(`\\b${'sha'}red/(?:design|reference|fixtures|hooks)\\b`)],
  ['a path of one machine', new RegExp(`(?<![\\w.@-])/${'wo'}rk/(?:main|${'sha'}red|\\.\\w)`)],
  ['a home folder', new RegExp(`(?<![\\w.@-])/(?:${'ro'}ot|${'ho'}me/\\w+|${'Us'}ers/\\w+)/`)],
  ['a home folder on Windows', new RegExp(`[A-Z]:\\\\+${'Us'}ers\\\\+\\w`)],
  ['a package registry', new RegExp(`https?://(?:[\\w-]+\\.)*${'regi'}stry\\.`)],
  ['a mark of a private note', new RegExp('\\[' + '[VP]:[SK]\\d')],
  ['a tool of one workplace', new RegExp(`\\b${'iss'}ues show \\d|/tmp/${'br'}ief\\b`)],
];

const isText = (content: Buffer): boolean => !content.subarray(0, 8000).includes(0);

/** Where in a text a forbidden string stands, as "line N: what". */
function findings(text: string): readonly string[] {
  return forbidden.flatMap(([what, pattern]) => {
    const at = text.search(pattern);
    return at < 0 ? [] : [`line ${text.slice(0, at).split('\n').length}: ${what}`];
  });
}

describe('the files of the project', () => {
  it('name nothing that only exists where they were made', () => {
    const found = files.flatMap((file) => {
      const content = readFileSync(join(root, file));
      return isText(content) ? findings(content.toString('utf8')).map((f) => `${file} ${f}`) : [];
    });
    expect(found).toEqual([]);
    expect(files.length).toBeGreaterThan(100);
  });

  it.each([
    ['see ..' + '/sha' + 'red/design/x.md', 'a path beside the clone'],
    ['as in sha' + 'red/reference/x.md', 'a private note'],
    ['cd /wo' + 'rk/main', 'a path of one machine'],
    ["'/ro" + "ot/x'", 'a home folder'],
    ['file:///ho' + 'me/budi/x', 'a home folder'],
    ['C:\\Us' + 'ers\\Budi', 'a home folder on Windows'],
    ['https://regi' + 'stry.example.org/x', 'a package registry'],
    ['20 JP [' + 'V:S8,S14]', 'a mark of a private note'],
  ])('a planted %j is found', (text, what) => {
    expect(findings(`fine\n${text}\n`)).toContain(`line 2: ${what}`);
  });

  it.each(['framework/main', 'https://example.org/home/', './work/main', 'rooted/x'])(
    'an innocent %j is not',
    (text) => {
      expect(findings(text)).toEqual([]);
    },
  );

  it('are small enough for a clone to stay quick', () => {
    const large = files.filter((file) => statSync(join(root, file)).size > 5 * 1024 * 1024);
    expect(large).toEqual([]);
  });
});

const Entry = z.looseObject({
  version: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
const Lock = z.looseObject({ packages: z.record(z.string(), Entry) });
const Dependencies = z.record(z.string(), z.string()).default({});
const Manifest = z.looseObject({
  dependencies: Dependencies,
  devDependencies: Dependencies,
  optionalDependencies: Dependencies,
});

describe('the dependencies', () => {
  const lock = Lock.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const entries = Object.entries(lock.packages).filter(([path]) => path !== '');

  it('are locked by content, not by the address they once came from', () => {
    expect(entries.filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
    expect(entries.filter(([, entry]) => entry.integrity === undefined)).toEqual([]);
    expect(entries.length).toBeGreaterThan(200);
  });

  it('are pinned to one version each', () => {
    const all = {
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.optionalDependencies,
    };
    const loose = Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });

  it('are complete for every platform', () => {
    // npm install quietly leaves out an optional package that the registry in use lacks; npm ci
    // then refuses the lock everywhere.
    const missing = entries.flatMap(([path, entry]) =>
      Object.keys(entry.optionalDependencies ?? {}).filter((name) => {
        const nested = lock.packages[`${path}/node_modules/${name}`];
        return nested === undefined && lock.packages[`node_modules/${name}`] === undefined;
      }),
    );
    expect(missing).toEqual([]);
  });
});

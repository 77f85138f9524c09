/**
 * `npm run dist` with a stub in Electron's place: what is packed, what is not, which fuses are set,
 * and that the packed program boots. Electron's own program is not needed for that, so it is not there.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPackage, extractAll, listPackage } from '@electron/asar';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootForTest, root } from './built.ts';

/** Marks the place of the fuses in Electron's program; behind it version, count, one digit each. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** In the order in which they lie in the program. */
const fuseNames = [
  'runAsNode',
  'cookieEncryption',
  'nodeOptions',
  'nodeCliInspect',
  'asarIntegrity',
  'onlyLoadAppFromAsar',
  'browserSnapshot',
  'fileProtocolPrivileges',
  'wasmTrapHandlers',
] as const;

/** All the other way round than we want them, as far as we have a wish. */
const fusesAtFirst = '101100011';

async function makeStub(folder: string): Promise<void> {
  const app = join(folder, '..', 'default-app');
  mkdirSync(app, { recursive: true });
  writeFileSync(join(app, 'package.json'), '{"name":"default","main":"main.js"}');
  writeFileSync(join(app, 'main.js'), '');
  mkdirSync(join(folder, 'resources'), { recursive: true });
  mkdirSync(join(folder, 'locales'));
  for (const language of ['en-US', 'id', 'fr']) {
    writeFileSync(join(folder, 'locales', `${language}.pak`), '');
  }
  await createPackage(app, join(folder, 'resources', 'default_app.asar'));
  const wire = Buffer.from([1, fusesAtFirst.length, ...Buffer.from(fusesAtFirst)]);
  const program = join(folder, 'electron');
  writeFileSync(program, Buffer.concat([Buffer.from(`stub${sentinel}`), wire, Buffer.from('end')]));
  chmodSync(program, 0o755);
  const { version } = JSON.parse(
    readFileSync(join(root, 'node_modules', 'electron', 'package.json'), 'utf8'),
  ) as { version: string };
  writeFileSync(join(folder, 'version'), version);
}

function fusesOf(program: string): Record<string, boolean> {
  const bytes = readFileSync(program);
  const at = bytes.indexOf(sentinel) + sentinel.length;
  const digits = bytes.subarray(at + 2, at + 2 + (bytes[at + 1] ?? 0)).toString();
  return Object.fromEntries(fuseNames.map((name, index) => [name, digits[index] === '1']));
}

/** Only where the prebuilt database of the package is this machine's own. */
export function packCases(): void {
  describe.runIf(process.platform === 'linux')('packed', () => {
    let folder = '';
    let packed = '';
    let said = '';

    beforeAll(async () => {
      folder = realpathSync(mkdtempSync(join(tmpdir(), 'jelajah-pack-')));
      const stub = join(folder, 'electron');
      await makeStub(stub);
      const result = spawnSync(
        process.execPath,
        [
          join(root, 'scripts', 'dist.mjs'),
          '--linux',
          'dir',
          `--config.directories.output=${join(folder, 'release')}`,
        ],
        {
          encoding: 'utf8',
          env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: stub },
          timeout: 110_000,
        },
      );
      said = result.stdout + result.stderr;
      const unpacked = process.arch === 'x64' ? 'linux-unpacked' : `linux-${process.arch}-unpacked`;
      packed = join(folder, 'release', unpacked);
    }, 120_000);

    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    const archive = (): string => join(packed, 'resources', 'app.asar');
    const files = (): string[] =>
      listPackage(archive(), { isPack: false })
        .map((file) => file.replaceAll('\\', '/').slice(1))
        .filter((file) => /\.[\w]+$|\/LICENSE$/.test(file));

    test('holds the program, its pages and the database, and nothing else', () => {
      expect(existsSync(archive()), said).toBe(true);
      const wanted = [
        /^package\.json$/,
        /^dist\/electron\/(?:main\.js|preload\.cjs|[\w-]+\.worker\.mjs)$/,
        /^dist\/electron\/assets\/[\w.-]+\.(?:wasm|ttf|md|json)$/,
        /^dist\/renderer\/(?:index\.html|icon\.svg)$/,
        /^dist\/renderer\/assets\/[\w.-]+\.(?:js|css|woff2|svg|png)$/,
        /^node_modules\/better-sqlite3\/(?:package\.json|LICENSE)$/,
        /^node_modules\/better-sqlite3\/lib\/[\w/-]+\.js$/,
        /^node_modules\/better-sqlite3\/prebuilds\/linux-\w+\.node$/,
      ];
      const odd = files().filter((file) => !wanted.some((pattern) => pattern.test(file)));
      expect(odd).toEqual([]);
      for (const pattern of wanted) {
        expect(
          files().some((file) => pattern.test(file)),
          String(pattern),
        ).toBe(true);
      }
      expect(files().filter((file) => file.endsWith('.node'))).toHaveLength(1);
    });

    test('keeps beside the archive what threads and the linker must reach', () => {
      const beside = `${archive()}.unpacked`;
      const native = `node_modules/better-sqlite3/prebuilds/linux-${process.arch}.node`;
      expect(readFileSync(join(beside, native))).toEqual(readFileSync(join(root, native)));
      expect(existsSync(join(beside, 'dist/electron/desk.worker.mjs'))).toBe(true);
      expect(existsSync(join(beside, 'dist/electron/main.js'))).toBe(false);
    });

    test('carries a manifest without tooling', () => {
      const out = join(folder, 'manifest');
      extractAll(archive(), out);
      const manifest: unknown = JSON.parse(readFileSync(join(out, 'package.json'), 'utf8'));
      expect(manifest).toMatchObject({ main: 'dist/electron/main.js', type: 'module' });
      expect(manifest).not.toHaveProperty('devDependencies');
      expect(manifest).not.toHaveProperty('scripts');
    });

    test('has its fuses set', () => {
      expect(fusesOf(join(packed, 'jelajah'))).toEqual({
        runAsNode: false,
        cookieEncryption: true,
        nodeOptions: false,
        nodeCliInspect: false,
        asarIntegrity: true,
        onlyLoadAppFromAsar: true,
        fileProtocolPrivileges: false,
        // As Electron has them.
        browserSnapshot: false,
        wasmTrapHandlers: true,
      });
    });

    test('boots from its own files alone, its threads from beside the archive', async () => {
      // A folder in the archive's place: plain Node reads no archives, and the names stay the same.
      const resources = join(folder, 'installed', 'resources');
      const inside = join(resources, 'app.asar');
      extractAll(archive(), inside);
      cpSync(`${archive()}.unpacked`, `${inside}.unpacked`, { recursive: true });
      rmSync(join(inside, 'dist/electron/desk.worker.mjs'));
      rmSync(join(inside, 'dist/electron/assets'), { recursive: true });
      const desktop = bootForTest({ main: join(inside, 'dist/electron/main.js') });

      const page = await desktop.ask('fetch', 'app://jelajah/');
      expect(page.text).toContain('<title>Jelajah</title>');
      const made = await desktop.ask('call', 'designs.create', { from: 'empty', language: 'id' });
      const { row } = made as { row: { id: string } };
      const listed = await desktop.ask('call', 'designs.list', {});
      expect(JSON.stringify(listed)).toContain(row.id);
      // In a thread: the native database, then the rules.
      expect(await desktop.ask('call', 'data.integrity', undefined)).toMatchObject({ ok: true });
      expect(await desktop.ask('call', 'checks.run', { designId: row.id })).toMatchObject({
        findings: expect.any(Array),
      });
      // An example, with its fishbone: WebAssembly and fonts come from beside the archive.
      const example = 'dsn_contohizin';
      await expect
        .poll(async () => JSON.stringify(await desktop.ask('call', 'designs.list', {})), {
          timeout: 30_000,
        })
        .toContain(example);
      const order = {
        designId: example,
        items: [{ kind: 'journey', format: 'docx' }],
        isFinal: false,
      };
      const job = (await desktop.ask('call', 'exports.start', order)) as { jobId: string };
      const events = await desktop.ask('call', 'jobs.events', { jobId: job.jobId, after: 0 });
      expect(JSON.stringify(events)).toContain('"state":"done"');
      await desktop.ask('quit');
      expect((await desktop.ended).code).toBe(0);
    });
  });
}

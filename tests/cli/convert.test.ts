/** Modules in, a series with its files and the import report out; the same again gives the same bytes. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Problem } from '../../app/headless/index.ts';
import { readArguments } from '../../cli/arguments.ts';
import { convert } from '../../cli/convert.ts';
import { values } from '../../design/collection.ts';
import { parseSeries } from '../../design/parse.ts';
import { slotsOf } from '../../design/texts.ts';
import { translator } from '../../messages/index.ts';
import { microAsked } from '../model-server/micro-answers.ts';
import { type ObligingServer, startObligingServer } from '../model-server/obliging-server.ts';
import { freshFolder, jelajah, root } from './run.ts';

const moduleFile = join(root, 'tests', 'fixtures', 'modules', 'B', 'modul.docx');
let folder: string;
let server: ObligingServer;
const nip = '198501012009011001';

beforeAll(async () => {
  server = await startObligingServer();
  folder = freshFolder();
  const at = (name: string): string => join(folder, name);
  writeFileSync(at('blank.md'), ' \n\t\n');
  writeFileSync(at('picture.png'), Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0]));
  writeFileSync(at('cut.pdf'), '%PDF-1.7\n1 0 obj\n<<');
  writeFileSync(
    at('note.md'),
    '# Loket (rekaan)\n\nPetugas memeriksa berkas pemohon setiap pagi.\n',
  );
  writeFileSync(at('file'), '');
  writeFileSync(at('modul.docx'), readFileSync(moduleFile));
  writeFileSync(
    at('memo.md'),
    `# Loket (rekaan)\n\nPetugas memeriksa berkas pemohon sebelum memanggil nomor antrean. Narahubung: Sdri. Siti Rekaan, NIP ${nip}.\n\n## Keluhan\n\nKeluhan warga dijawab dalam dua hari kerja. Petugas mencatat keluhan pada buku keluhan setiap sore.\n`,
  );
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await server.close();
});

/** The command without its process: the same work in threads of the test's own. Paths are below the folder. */
async function converted(files: readonly string[], out: string, ...rest: string[]) {
  const paths = files.map((file) => join(folder, file));
  const command = readArguments(['convert', ...paths, '--out', join(folder, out), ...rest]);
  if (command.name !== 'convert') throw new Error('another command');
  return convert(command, translator(command.language ?? 'id'));
}

const text = (...path: string[]): string => readFileSync(join(folder, ...path), 'utf8');

/** Every file below a folder with the hash of its bytes. */
function hashes(out: string): Record<string, string> {
  const names = readdirSync(join(folder, out), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    names
      .sort()
      .map((path) => [
        path.slice(join(folder, out).length + 1).replaceAll('\\', '/'),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  );
}

describe('convert', () => {
  test('writes the series, a page for each unit, and the report; a second run gives the same bytes', async () => {
    const ran = await jelajah(['convert', moduleFile, '--out', 'satu', '--minutes', '4'], {
      cwd: folder,
    });
    expect(ran.stderr).toBe('');
    expect(ran.code).toBe(0);
    const parsed = parseSeries(JSON.parse(text('satu', 'series.json')));
    if (!parsed.ok) throw new Error(parsed.error.detail);
    const { units, wishes, language, outlineApproved } = parsed.value;
    expect({ minutes: wishes.minutesPerUnit, language }).toEqual({ minutes: 4, language: 'id' });
    expect(outlineApproved?.name).toBe('jelajah convert');
    expect(ran.stdout).toContain('Kerangka disetujui otomatis');
    expect(ran.stdout).toContain(`Unit: ${units.order.length}, `);
    const files = hashes('satu');
    const names = Object.keys(files);
    const pages = names.filter((name) => /^units\/\d\d-[a-z0-9-]+\.html$/.test(name));
    expect(pages).toHaveLength(units.order.length);
    expect(names.filter((name) => !name.startsWith('units/'))).toEqual([
      'report.html',
      'report.json',
      'series.html',
      'series.json',
    ]);
    const report = JSON.parse(text('satu', 'report.json'));
    expect(report).toMatchObject({ format: 'jelajah.import-report', version: 1 });
    expect(report.coverage).toBeGreaterThan(0.3);
    expect(report.rows.length).toBeGreaterThan(20);
    const page = text('satu', 'report.html');
    expect(page).toContain('<html lang="id">');
    expect(page).not.toMatch(/<script|https?:\/\//);

    // Its own other files and those of others stay; what was there is replaced by the same.
    writeFileSync(join(folder, 'satu', 'catatan.txt'), 'milik orang lain');
    await converted(['modul.docx'], 'satu', '--minutes', '4');
    expect(hashes('satu')).toEqual({ ...files, 'catatan.txt': expect.any(String) });
  }, 60_000);

  test('several modules and formats, in English; what was read is taken up after a stop', async () => {
    const run = () =>
      converted(
        ['note.md', 'modul.docx'],
        'dua',
        ...['--lang', 'en', '--format', 'json,pretest-html,scorm12'],
      );
    // The place of the first file of a unit is taken by a folder: the command ends after reading.
    mkdirSync(join(folder, 'dua', 'series.json'), { recursive: true });
    await expect(run()).rejects.toThrow('cli.problem.isFolder');
    expect(readdirSync(join(folder, 'dua', '.jelajah', 'convert', 'modules'))).toHaveLength(2);
    rmSync(join(folder, 'dua', 'series.json'), { recursive: true });
    expect((await run()).join('\n')).toContain('The outline was approved automatically');
    const names = Object.keys(hashes('dua'));
    expect(names).toEqual(
      expect.arrayContaining(['series.json', 'series.pretest.html', 'series.scorm12.zip']),
    );
    expect(names.some((name) => /^units\/01-.*\.scorm12\.zip$/.test(name))).toBe(true);
    expect(names.some((name) => name.startsWith('.jelajah'))).toBe(false);
    const series = JSON.parse(text('dua', 'series.json'));
    expect(series.sources.map(({ name }: { name: string }) => name)).toEqual([
      'note.md',
      'modul.docx',
    ]);
    expect(series.language).toBe('en');
  }, 60_000);

  test("with a model: what would be sent is masked; a model that fails leaves the rules' series", async () => {
    const env = { JELAJAH_BASE_URL: 'http://127.0.0.1:9/v1', JELAJAH_MODEL: 'mock' };
    const args = ['convert', 'memo.md', '--out', 'model', '--format', 'json', '--model', 'env'];
    const shown = await jelajah([...args, '--dry-run'], { cwd: folder, env });
    expect(shown).toMatchObject({ code: 0, stderr: '' });
    expect(shown.stdout).toContain('Tidak ada yang dikirim');
    expect(shown.stdout).not.toContain(nip);
    expect(shown.stdout).not.toContain('Siti Rekaan');
    expect(readdirSync(join(folder, 'model'))).toEqual([]);
    const ran = await jelajah(args, { cwd: folder, env });
    expect(ran.code).toBe(0);
    expect(ran.stderr).toMatch(/^Peringatan: .*memakai draf bawaan/m);
    const parsed = parseSeries(JSON.parse(text('model', 'series.json')));
    expect(parsed.ok && parsed.value.units.order.length).toBeGreaterThan(0);
    // What is missing can be asked for again: the module need not be read twice.
    expect(existsSync(join(folder, 'model', '.jelajah', 'convert', 'modules'))).toBe(true);
  }, 60_000);

  test('with a model that answers: its texts stand in the series, and no name was sent', async () => {
    const env = { JELAJAH_BASE_URL: server.baseUrl, JELAJAH_MODEL: 'mikro' };
    const args = ['convert', 'memo.md', '--out', 'jawab', '--format', 'json', '--model', 'env'];
    const ran = await jelajah(args, { cwd: folder, env });
    expect(ran.code).toBe(0);
    expect(ran.stderr).not.toContain('Peringatan');
    const stages = server.asked.map(({ user }) => microAsked(user)?.stage);
    expect(stages).toEqual(expect.arrayContaining(['m1', 'm2', 'm4']));
    const sent = server.asked.map(({ raw }) => raw).join('\n');
    expect(sent).toContain('memeriksa berkas pemohon');
    expect(sent).not.toContain('Siti Rekaan');
    expect(sent).not.toContain(nip);
    const parsed = parseSeries(JSON.parse(text('jawab', 'series.json')));
    if (!parsed.ok) throw new Error(parsed.error.detail);
    const ofModel = slotsOf(parsed.value).filter(({ slot }) => slot.origin.kind === 'model');
    expect(ofModel.length).toBeGreaterThan(3);
    expect(values(parsed.value.units).every(({ isWritten }) => isWritten)).toBe(true);
    // Placeholders stay on the wire.
    expect(text('jawab', 'series.json')).not.toMatch(/\[(?:ORANG|NIP)_\d/);
    expect(existsSync(join(folder, 'jawab', '.jelajah'))).toBe(false);
  }, 60_000);

  const out = ['--out', 'out'];
  test.each([
    ['a missing file', ['note.md', 'hilang.pdf'], 'out', 'noFile'],
    ['a picture', ['picture.png'], 'out', 'unreadable'],
    ['a file without words', ['blank.md'], 'out', 'unreadable'],
    ['a file as folder', ['note.md'], 'file', 'outIsFile'],
  ])('refuses %s', async (_what, files, to, problem) => {
    const refused = await converted(files, to).catch((error: unknown) => error);
    if (!(refused instanceof Problem)) throw refused;
    expect(refused).toMatchObject({ kind: 'input', text: { key: `cli.problem.${problem}` } });
  });

  test('refuses a cut file beside a good one, in one sentence', async () => {
    const ran = await jelajah(['convert', 'note.md', 'cut.pdf', ...out], { cwd: folder });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(/^Berkas cut\.pdf tidak dapat dibaca.*\n$/);
  }, 60_000);

  test.each([
    [[], 'missingFile'],
    [['note.md'], 'missingOption'],
    [['note.md', ...out, '--minutes', '11'], 'badMinutes'],
    [['note.md', ...out, '--minutes', '2.5'], 'badMinutes'],
    [['note.md', ...out, '--minutes', '0x5'], 'badMinutes'],
    [['note.md', ...out, '--format', 'json,mp4'], 'unknownFormat'],
    [['note.md', ...out, '--strict'], 'unknownOption'],
    [['note.md', ...out, '--max-tokens', '0'], 'badLimit'],
  ])('does not take %j', (args, problem) => {
    expect(() => readArguments(['convert', ...args])).toThrow(`cli.problem.${problem}`);
  });

  test('takes several files, and writes series.json whatever is asked for', () => {
    expect(readArguments(['convert', 'a.pdf', 'b.docx', ...out, '--format', 'gift'])).toMatchObject(
      {
        files: ['a.pdf', 'b.docx'],
        formats: ['json', 'gift'],
        minutes: 5,
        model: 'builtin',
      },
    );
  });
});

/** The main job without a window: brief in, design and Word file out, checked, exported, repeated. */
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseDesignText } from '../../design/parse.ts';
import { freshFolder, jelajah, root } from './run.ts';

const problems = join(root, 'tests', 'fixtures', 'problems');
let folder: string;

beforeAll(() => {
  folder = freshFolder();
});
afterAll(() => rmSync(folder, { recursive: true }));

const text = (...path: string[]): string => readFileSync(join(folder, ...path), 'utf8');

/** The Word file's parts, each as the hash of its bytes. */
function partHashes(out: string): Record<string, string> {
  const parts = unzipSync(readFileSync(join(folder, out, 'design.docx')));
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => [
      name,
      createHash('sha256').update(bytes).digest('hex'),
    ]),
  );
}

/** `check --json`, as documented: nothing more, nothing less. */
const report = z.strictObject({
  ok: z.boolean(),
  counts: z.strictObject({ error: z.number(), warning: z.number(), info: z.number() }),
  findings: z.array(
    z.strictObject({
      rule: z.string().regex(/^R\d\d$/),
      severity: z.enum(['error', 'warning', 'info']),
      kind: z.enum(['defect', 'missing-information']),
      path: z.string(),
      partId: z.string().nullable(),
      message: z.string().min(1),
      fix: z.string().min(1),
      source: z.string().min(1),
    }),
  ),
});

describe('draft', () => {
  test('writes a valid design and a Word file, and says what is in them', async () => {
    const brief = join(problems, 'antrean-dukcapil.md');
    const ran = await jelajah(['draft', brief, '--out', 'satu'], { cwd: folder });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const design = parseDesignText(text('satu', 'design.json'));
    if (!design.ok) throw new Error(design.error.detail);
    expect(design.value.brief.text.trim()).toBe(readFileSync(brief, 'utf8').trim());
    expect(ran.stdout).toContain(`Rancangan: ${design.value.title.text.slice(0, 40)}`);
    for (const words of [
      'Indikator: 2',
      'Akar masalah: ',
      'aktivitas',
      ' JP',
      'Temuan: ',
      'tidak terpakai',
    ]) {
      expect(ran.stdout).toContain(words);
    }
    expect(ran.stdout).toContain(join('satu', 'design.docx'));
    const parts = unzipSync(readFileSync(join(folder, 'satu', 'design.docx')));
    expect(Object.keys(parts)).toContain('word/document.xml');
    expect(readdirSync(join(folder, 'satu')).sort()).toEqual(['design.docx', 'design.json']);
  });

  test('the same brief gives the same bytes', async () => {
    const brief = join(problems, 'antrean-dukcapil.md');
    await jelajah(['draft', brief, '--out', 'dua', '--format', 'json'], { cwd: folder });
    expect(text('dua', 'design.json')).toBe(text('satu', 'design.json'));
    expect(readdirSync(join(folder, 'dua'))).toEqual(['design.json']);
  });

  test('speaks and writes English when asked', async () => {
    const brief = join(problems, 'antrean-dukcapil.md');
    const args = ['draft', brief, '--out', 'inggris', '--format', 'json', '--lang', 'en'];
    const ran = await jelajah(args, { cwd: folder });
    expect(ran.stdout).toMatch(/^Design: /);
    expect(JSON.parse(text('inggris', 'design.json'))).toMatchObject({ language: 'en' });
  });

  test.each([
    'form-port/brief.json',
    'form-immigration/brief.yaml',
    'en-vaccine-cold-chain/brief.txt',
  ])('reads %s', async (name) => {
    const brief = join(root, 'tests', 'fixtures', 'briefs', name);
    const ran = await jelajah(['draft', brief, '--out', name, '--format', 'json'], { cwd: folder });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(parseDesignText(text(name, 'design.json')).ok).toBe(true);
  });

  test('replaces its own files and leaves others alone', async () => {
    const out = join(folder, 'lama');
    mkdirSync(join(out, '.jelajah'), { recursive: true });
    writeFileSync(join(out, 'catatan.txt'), 'tetap');
    writeFileSync(join(out, 'design.json'), 'lama');
    writeFileSync(join(out, '.jelajah', 'draft.json'), 'terpotong');
    const brief = join(problems, 'kader-gizi.md');
    const ran = await jelajah(['draft', brief, '--out', out, '--format', 'json']);
    expect(ran.code).toBe(0);
    expect(text('lama', 'catatan.txt')).toBe('tetap');
    expect(parseDesignText(text('lama', 'design.json')).ok).toBe(true);
    expect(readdirSync(out).sort()).toEqual(['catatan.txt', 'design.json']);
  });

  test('goes on from what it had drafted when writing failed', async () => {
    const out = join(folder, 'terhenti');
    const brief = join(problems, 'kader-gizi.md');
    // The Word file's place is taken by a folder: the draft is made, its document cannot be written.
    mkdirSync(join(out, 'design.docx'), { recursive: true });
    const failed = await jelajah(['draft', brief, '--out', out]);
    expect(failed.code).toBe(2);
    expect(failed.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(existsSync(join(out, '.jelajah', 'draft.json'))).toBe(true);
    rmSync(join(out, 'design.docx'), { recursive: true });
    const ran = await jelajah(['draft', brief, '--out', out]);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(out).sort()).toEqual(['design.docx', 'design.json']);
    expect(text('terhenti', 'design.json')).toBe(text('lama', 'design.json'));
  });

  test('with a data folder keeps the design there too', async () => {
    const data = join(folder, 'data');
    const brief = join(problems, 'kader-gizi.md');
    const args = [
      'draft',
      brief,
      '--out',
      join(folder, 'simpan'),
      '--format',
      'json',
      '--data',
      data,
    ];
    const ran = await jelajah(args);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(existsSync(join(data, 'jelajah.db'))).toBe(true);
  });
});

describe('check', () => {
  test('a fresh draft has no defects: its findings are about what the brief leaves open', async () => {
    const design = join(folder, 'satu', 'design.json');
    const ran = await jelajah(['check', design, '--json']);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const result = report.parse(JSON.parse(ran.stdout));
    expect(result.ok).toBe(true);
    const errors = result.findings.filter(({ severity }) => severity === 'error');
    expect(errors.length).toBe(result.counts.error);
    expect(errors.every(({ kind }) => kind === 'missing-information')).toBe(true);
    // Strict counts them.
    expect((await jelajah(['check', design, '--strict'])).code).toBe(errors.length > 0 ? 1 : 0);
  });

  test('a defect is told and ends with 1', async () => {
    const path = join(folder, 'rusak.json');
    const parsed = parseDesignText(text('satu', 'design.json'));
    if (!parsed.ok) throw new Error('no design');
    const { value: design } = parsed;
    for (const activity of Object.values(design.journey.activities.items)) {
      activity.proofs = { order: [], items: {} };
    }
    writeFileSync(path, JSON.stringify(design));
    const ran = await jelajah(['check', path]);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(/^R\d\d galat: /m);
    expect(ran.stdout).toContain('belum lolos');
    const english = await jelajah(['check', path, '--lang', 'en']);
    expect(english.stdout).toMatch(/^R\d\d error: /m);
  });
});

describe('export', () => {
  test('a design goes through unchanged, and into Word', async () => {
    copyFileSync(join(folder, 'satu', 'design.json'), join(folder, 'kiriman.json'));
    const ran = await jelajah(
      ['export', 'kiriman.json', '--format', 'json,docx', '--out', 'ekspor'],
      {
        cwd: folder,
      },
    );
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout.trim().split('\n')).toEqual([
      join('ekspor', 'design.json'),
      join('ekspor', 'design.docx'),
      join('ekspor', 'manifest.json'),
    ]);
    expect(text('ekspor', 'design.json')).toBe(text('satu', 'design.json'));
    expect(partHashes('ekspor')).toEqual(partHashes('satu'));
  });
});

describe('export of a set', () => {
  test('names make documents, with a manifest of their hashes; final waits for the findings', async () => {
    const design = join(folder, 'satu', 'design.json');
    const formats = 'rbpmp,evaluasi.md,xlsx,jelajah';
    const args = ['export', design, '--format', formats, '--agency', 'Dinas Contoh (rekaan)'];
    const ran = await jelajah([...args, '--out', 'set'], { cwd: folder });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const names = ['rbpmp.docx', 'evaluasi.md', 'matriks.xlsx', 'design.jelajah'];
    const manifest = JSON.parse(text('set', 'manifest.json'));
    expect(manifest).toMatchObject({ revision: null, state: 'draft' });
    expect(manifest.files).toEqual(
      names.map((name) => {
        const bytes = readFileSync(join(folder, 'set', name));
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        return { name, size: bytes.length, sha256 };
      }),
    );
    const final = await jelajah([...args, '--final', '--out', 'akhir'], { cwd: folder });
    expect(final).toMatchObject({ code: 1, stdout: '' });
    expect(final.stderr).toMatch(/temuan tingkat galat/);
    expect(existsSync(join(folder, 'akhir'))).toBe(false);
  });
});

describe('review import', () => {
  test('takes in what LibreOffice saved: comments, proposals, a report; the second time nothing', async () => {
    const fixtures = join(root, 'tests', 'fixtures', 'review');
    const files = ['lo-tracked.docx', 'lo-second.docx'].map((name) => join(fixtures, name));
    const args = (design: string) => ['review', 'import', ...files, '--design', design];
    const base = join(fixtures, 'base.json');
    const out = join(folder, 'telaah');
    const ran = await jelajah([...args(base), '--out', out, '--accept']);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(/^Komentar: [1-9]\d*; .*\(diterapkan: [1-9]\d*\)\.$/m);
    const { proposals } = JSON.parse(text('telaah', 'proposals.json'));
    expect(proposals.every(({ state }: { state: string }) => state === 'accepted')).toBe(true);
    const before = text('telaah', 'design.json');
    expect(parseDesignText(before).ok).toBe(true);
    const again = await jelajah(args(join(out, 'design.json')));
    expect(again.stdout).toMatch(/^Komentar: 0; keputusan: 0; usulan: 0 /);
    expect(text('telaah', 'design.json')).toBe(before);
    const other = await jelajah([...args(join(folder, 'satu', 'design.json')), '--out', out]);
    expect(other).toMatchObject({ code: 2, stdout: '' });
    expect(other.stderr).toContain('rancangan lain');
  });
});

describe('serve', () => {
  test('prints an address that opens the app, until it is stopped', async () => {
    const data = join(folder, 'layanan');
    let opened: Promise<Response> | null = null;
    const ran = await jelajah(['serve', '--data', data], {
      onOutput(stdout, child) {
        if (opened !== null || !stdout.endsWith('\n')) return;
        opened = fetch(stdout.trim(), { redirect: 'manual' });
        opened.then(
          () => {
            // Twice, as a terminal's group and a starting script do.
            child.kill('SIGINT');
            child.kill('SIGINT');
          },
          () => child.kill('SIGKILL'),
        );
      },
    });
    expect(ran).toMatchObject({ code: 130, signal: null, stderr: '' });
    const response = await opened;
    expect(response).toMatchObject({ status: 303 });
    expect(readFileSync(join(data, 'logs', 'jelajah.log'), 'utf8')).toContain('core.closed');
  });
});

test('no command but those with --data has touched a data folder', () => {
  expect(existsSync(join(tmpdir(), 'jelajah-never'))).toBe(false);
});

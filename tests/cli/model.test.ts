/** `draft --model`, `--dry-run` and `probe`, as processes against a model server on a real socket. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseDesignText } from '../../design/parse.ts';
import { slotsOf } from '../../design/texts.ts';
import { type ObligingServer, startObligingServer } from '../model-server/obliging-server.ts';
import { freshFolder, jelajah, root } from './run.ts';

const fixture = join(root, 'tests', 'fixtures', 'problems', 'antrean-dukcapil.md');
const nip = '198501012009011001';
let server: ObligingServer;
let folder: string;
let brief: string;
let env: Record<string, string>;

beforeAll(async () => {
  server = await startObligingServer();
});
afterAll(() => server.close());
beforeEach(() => {
  folder = freshFolder();
  brief = join(folder, 'memo.md');
  writeFileSync(
    brief,
    `${readFileSync(fixture, 'utf8')}\nNarahubung: Sdri. Siti Rekaan, NIP ${nip}.\n`,
  );
  env = { JELAJAH_BASE_URL: server.baseUrl, JELAJAH_MODEL: 'mock', JELAJAH_API_KEY: 'sk-uji' };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const draft = (...more: string[]) =>
  jelajah(['draft', brief, '--out', join(folder, 'out'), '--format', 'json', ...more], { env });
const ofModel = (): number => {
  const parsed = parseDesignText(readFileSync(join(folder, 'out', 'design.json'), 'utf8'));
  if (!parsed.ok || parsed.value.format !== 'jelajah.design') throw new Error('not a design');
  return slotsOf(parsed.value).filter(({ slot }) => slot.origin.kind === 'model').length;
};

describe('draft --model env', () => {
  test('writes the texts of the model, tells each call on stderr, and leaves nothing behind', async () => {
    const asked = server.asked.length;
    const ran = await draft('--model', 'env');
    expect(ran.code).toBe(0);
    expect(ran.stderr).toContain('Analisis kinerja - selesai');
    expect(ran.stderr).toContain('Teks dari model: ');
    expect(ofModel()).toBeGreaterThan(100);
    expect(readdirSync(join(folder, 'out'))).toEqual(['design.json']);
    const raw = server.asked.slice(asked).map((one) => one.raw);
    expect(raw.length).toBeGreaterThan(5);
    expect(raw.filter((one) => one.includes(nip) || one.includes('Siti Rekaan'))).toEqual([]);
  });

  test('stops at its limit with the rest built in; repeated, it pays for nothing twice', async () => {
    const first = await draft('--model', 'env', '--max-tokens', '12000');
    expect(first.code).toBe(0);
    expect(first.stderr).toContain('Peringatan');
    const some = ofModel();
    expect(existsSync(join(folder, 'out', '.jelajah', 'sections'))).toBe(true);
    const kept = readdirSync(join(folder, 'out', '.jelajah', 'sections'))
      .map((name) => readFileSync(join(folder, 'out', '.jelajah', 'sections', name), 'utf8'))
      .join('\n');
    expect(kept).not.toContain(nip);
    const done = first.stderr.split('\n').filter((line) => line.includes(' - selesai - '));
    expect(done.length).toBeGreaterThan(0);
    const second = await draft('--model', 'env');
    expect(second.code).toBe(0);
    expect(second.stderr).not.toContain('Peringatan');
    expect(ofModel()).toBeGreaterThan(some);
    // What came whole is taken from where it was kept.
    for (const line of done) {
      const [title = ''] = line.split(' - ');
      const again = second.stderr.split('\n').find((one) => one.startsWith(`${title} - `));
      expect(again).toContain(' 0 token masuk');
    }
    expect(readdirSync(join(folder, 'out'))).toEqual(['design.json']);
  });

  test('writes the built-in draft with a warning where nobody answers', async () => {
    env = { ...env, JELAJAH_BASE_URL: 'https://127.0.0.1:9/v1' };
    const ran = await draft('--model', 'env');
    expect(ran.code).toBe(0);
    expect(ran.stderr).toContain('Peringatan');
    expect(ofModel()).toBe(0);
  }, 120_000);

  test('--dry-run prints what would be sent, masked, with the estimate, and sends nothing', async () => {
    const asked = server.asked.length;
    env = { ...env, JELAJAH_PRICE_INPUT: '40000', JELAJAH_PRICE_OUTPUT: '160000' };
    const ran = await draft('--model', 'env', '--dry-run');
    expect(ran.code).toBe(0);
    expect(server.asked.length).toBe(asked);
    expect(ran.stdout).toContain('[NIP_1]');
    expect(ran.stdout).not.toContain(nip);
    expect(ran.stdout).toContain('Perkiraan biaya: Rp');
    expect(existsSync(join(folder, 'out', 'design.json'))).toBe(false);
  });

  test.each([
    [['--model', 'lain'], {}, 'tidak dikenal'],
    [['--model', 'env'], { JELAJAH_MODEL: '' }, 'JELAJAH_MODEL'],
    [['--model', 'env', '--max-rupiah', '5000'], {}, 'JELAJAH_PRICE_INPUT'],
    [['--model', 'env', '--max-tokens', 'nol'], {}, '--max-tokens'],
    [['--model', 'env'], { JELAJAH_BASE_URL: 'http://llm.example.com/v1' }, 'https'],
    [['--model', 'env'], { LANGSMITH_TRACING: 'true' }, 'LANGSMITH_TRACING'],
    [['--model', 'env'], { JELAJAH_POLICY: '/tidak/ada.json' }, 'policy.json'],
  ])('%j with %j is bad input', async (args, change, words) => {
    env = { ...env, ...change };
    const ran = await draft(...args);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(words);
    expect(ran.stderr.trim().split('\n')).toHaveLength(1);
  });
});

test('probe prints what a connection can do, in words and as JSON', async () => {
  const words = await jelajah(['probe'], { env });
  expect(words.code).toBe(0);
  expect(words.stdout).toContain('Permintaan sekaligus');
  const json = await jelajah(['probe', '--json'], { env });
  expect(JSON.parse(json.stdout)).toMatchObject({ enforcement: expect.any(String) });
}, 60_000);

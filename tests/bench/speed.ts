/**
 * How fast it feels, as one table beside a yardstick of the same run: drafting, the whole headless
 * process, saving, searching at 10,000 designs, how long the event loop is held while windows work,
 * and start-to-interactive of the page.
 *
 * The gap of the event loop counts what other programs take of the processor as well; the turn beside
 * it is the processor time of our own thread between two turns, which they don't change.
 *
 * `npm run bench:speed` or, with fewer designs, `npm run bench:speed -- 500`.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { chromium } from '@playwright/test';
import { createCore } from '../../app/core.ts';
import { memorySecrets, silentLog } from '../../app/ports.ts';
import { draftTask } from '../../app/tasks/draft.ts';
import type { CoreClient } from '../../contract/index.ts';
import {
  meanYardstick,
  measureYardstick,
  percentile,
  type Yardstick,
} from '../../db/testing/yardstick.ts';
import { defaultRules } from '../../design/new-design.ts';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { childEnv } from '../../scripts/setup.mjs';
import { watchTurns } from './event-loop/watch-turns.ts';
import { benchStorage } from './storage.ts';

const root = join(import.meta.dirname, '..', '..');
const problems = join(root, 'tests', 'fixtures', 'problems');
const names = ['antrean-dukcapil', 'kader-gizi', 'penyuluh-kepulauan', 'rekomendasi-audit'];

interface Row {
  name: string;
  /** Milliseconds. */
  median: number;
  worst: number;
  target: string;
}

const rows: Row[] = [];
const notRun: string[] = [];

function note(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}

function add(name: string, times: readonly number[], target = ''): void {
  rows.push({ name, median: percentile(times, 0.5), worst: Math.max(...times), target });
}

function brief(name: string): string {
  return readFileSync(join(problems, `${name}.md`), 'utf8');
}

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function benchDrafting(): void {
  const draft = (name: string) =>
    draftTask({
      text: brief(name),
      format: 'auto',
      rules: defaultRules(),
      agency: '',
      unit: '',
      without: [],
    });
  const cold = timed(() => draft(names[0] ?? ''));
  const warm = names.flatMap((name) => [1, 2, 3].map(() => timed(() => draft(name))));
  add('draft, first in a process', [cold], '< 1000');
  add('draft, four problems', warm, '< 1000');
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('close', resolve));
}

/** As a user calls it: npm, the set-up check, the program, the Word file. */
async function benchProcess(folder: string): Promise<void> {
  const npm = process.env.npm_execpath;
  const enter =
    npm === undefined
      ? [join(root, 'scripts', 'jelajah.mjs')]
      : [npm, 'run', '--silent', 'jelajah', '--'];
  const times: number[] = [];
  for (const name of names) {
    const began = performance.now();
    const args = ['draft', join(problems, `${name}.md`), '--out', join(folder, name)];
    const child = spawn(process.execPath, [...enter, ...args], { cwd: root, stdio: 'ignore' });
    if ((await ended(child)) !== 0) throw new Error('jelajah draft failed');
    times.push(performance.now() - began);
  }
  add(`${npm === undefined ? '' : 'npm run '}jelajah -- draft, whole process`, times, '< 3000');
}

async function finished(client: CoreClient, jobId: string): Promise<void> {
  for await (const event of await client.jobs.events({ jobId })) {
    if (event.type === 'end') return;
  }
}

/** The core as a window meets it: saving through the contract, and how long it ever holds still. */
async function benchCore(folder: string): Promise<void> {
  const core = await createCore({
    ports: {
      dataDir: join(folder, 'core'),
      pagesDir: null,
      version: '0.0.0',
      now: () => new Date(),
      log: silentLog,
      secrets: memorySecrets(),
      capabilities: {
        secretStore: false,
        revealInFolder: false,
        autoUpdate: false,
        printToPdf: false,
      },
      printPdf: null,
      revealFolder: null,
    },
  });
  try {
    const { client } = core;
    const work = async (name: string): Promise<string> => {
      const { document } = await client.designs.create({ from: 'brief', text: brief(name) });
      const designId = document.id;
      await finished(
        client,
        (await client.drafts.start({ designId, scope: { kind: 'whole' } })).jobId,
      );
      await finished(
        client,
        (
          await client.exports.start({
            designId,
            items: [{ kind: 'journey', format: 'docx' }],
            isFinal: false,
          })
        ).jobId,
      );
      await client.checks.run({ designId });
      await client.designs.search({ query: 'petugas' });
      return designId;
    };
    // The first round loads modules and warms the threads up; a user's first minute, not the rule.
    const designId = await work(names[0] ?? '');
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const turns = watchTurns();
    const jobs: number[] = [];
    for (const name of names) {
      const began = performance.now();
      await work(name);
      jobs.push(performance.now() - began);
    }
    delay.disable();
    const longest = turns();
    add('draft, check and Word file as jobs', jobs);
    const inMs = (nanoseconds: number): number => nanoseconds / 1e6;
    rows.push({
      name: 'event loop, gap while windows work (p99)',
      median: inMs(delay.percentile(99)),
      worst: inMs(delay.max),
      target: '< 50',
    });
    rows.push({
      name: 'event loop, processor time of a turn (p99)',
      median: longest[Math.floor(longest.length / 100)] ?? 0,
      worst: longest[0] ?? 0,
      target: '< 50',
    });
    let { revision } = await client.designs.get({ designId });
    const saves: number[] = [];
    for (let i = 0; i < 100; i += 1) {
      const patch = [
        { op: 'replace' as const, path: '/problem/impact/text', value: `Dampak ${i}` },
      ];
      const began = performance.now();
      ({ revision } = await client.designs.edit({ designId, baseRevision: revision, patch }));
      saves.push(performance.now() - began);
    }
    add('save one edit of a drafted design', saves, '< 50');
  } finally {
    await core.close();
  }
}

function address(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let seen = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      seen += text;
      const found = /http:\/\/\S+(?=\s)/.exec(seen);
      if (found !== null) resolve(found[0]);
    });
    child.once('close', () => reject(new Error('the core ended')));
  });
}

async function benchPage(folder: string): Promise<void> {
  const browser = findBrowser();
  if (!existsSync(join(root, 'dist', 'renderer', 'index.html'))) {
    notRun.push('page: not run, needs the built pages (npm run build)');
    return;
  }
  if (browser === null) {
    notRun.push('page: not run, needs Chrome, Edge or Chromium');
    return;
  }
  const chrome = await chromium.launch({
    executablePath: browser.path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const cores: number[] = [];
  const firsts: number[] = [];
  const designs: number[] = [];
  try {
    for (let time = 0; time < 3; time += 1) {
      const dataDir = join(folder, 'page');
      const began = performance.now();
      const child = spawn(
        process.execPath,
        [join(root, 'localhost', 'main.ts'), '--data', dataDir],
        { env: childEnv(), stdio: ['ignore', 'pipe', 'ignore'] },
      );
      const url = await address(child);
      cores.push(performance.now() - began);
      const page = await (await chrome.newContext({ locale: 'id-ID' })).newPage();
      const opened = performance.now();
      await page.goto(url);
      await page
        .getByRole('button', { name: /^Rancangan (?:baru|kosong)$/ })
        .first()
        .waitFor();
      firsts.push(performance.now() - opened);
      const example = page.getByText(/permohonan yang dikembalikan/i).first();
      await example.waitFor();
      const clicked = performance.now();
      await example.click();
      await page.getByRole('heading', { level: 1, name: 'Masalah' }).waitFor();
      designs.push(performance.now() - clicked);
      await page.context().close();
      child.kill('SIGTERM');
      await ended(child);
    }
  } finally {
    await chrome.close();
  }
  add('core, from start to its address', cores);
  add('page, from address to Beranda ready', firsts, '< 1500');
  add('page, from click to an open design', designs);
}

function print(yardstick: Yardstick): void {
  const out = (line: string): void => {
    process.stdout.write(`${line}\n`);
  };
  const [load = 0] = loadavg();
  out(`load: ${load.toFixed(1)} on ${availableParallelism()} processors at the end`);
  out(`yardstick: ${yardstick.round.toFixed(2)} ms (JSON of 47 KB read and written, one commit)`);
  const head = ['median ms', 'worst ms', 'ratio', 'target ms'].map((text) => text.padStart(11));
  out(`${''.padEnd(48)}${head.join('')}`);
  for (const { name, median, worst, target } of rows) {
    const figures = [
      median.toFixed(1),
      worst.toFixed(1),
      (median / yardstick.round).toFixed(1),
      target,
    ];
    out(`${name.padEnd(48)}${figures.map((text) => text.padStart(11)).join('')}`);
  }
  out(
    'worst: of the storage rows, 95 of 100 are shorter; of the event loop, the longest there was',
  );
  for (const line of notRun) out(line);
}

const folder = mkdtempSync(join(tmpdir(), 'jelajah-speed-'));
try {
  const place = join(folder, 'yard');
  mkdirSync(place);
  const yardstick = measureYardstick(place);
  note('drafting');
  benchDrafting();
  note('headless process');
  await benchProcess(folder);
  const between = measureYardstick(place);
  note('core');
  await benchCore(folder);
  note('page');
  await benchPage(folder).catch((error: unknown) => {
    notRun.push(
      `page: not run: ${error instanceof Error ? error.message.split('\n')[0] : 'failed'}`,
    );
  });
  const designs = Number(process.argv[2] ?? '10000');
  const storage = await benchStorage({ designs, onProgress: note });
  for (const { name, median, p95 } of storage.rows) {
    if (!/^(?:save|search|list|open)/.test(name)) continue;
    rows.push({ name: `${name} (of ${designs})`, median, worst: p95, target: '' });
  }
  note('');
  // Other programs come and go during the run: what the rows are compared with is taken throughout.
  print(meanYardstick([yardstick, between, storage.yardstick]));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

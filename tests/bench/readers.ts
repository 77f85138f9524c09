/**
 * `npm run bench:readers`: reads every module beside its gold file and prints what was found of it, how
 * well sentences are told apart, and how long large PDFs take beside `pdftotext`, where that is installed.
 * MODULES=<folder> adds modules kept elsewhere: one folder each, with gold.json and modul.md.
 * Exits with 1 when a bar is missed: headings 97 % with level and page, tables all but one, figures and notes all,
 * words 99.5 %, sentences 0.98, time 3 times that of pdftotext.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { markedParagraphs, parts, scoreSentences } from '../../design/testing/score-sentences.ts';
import { readSource, readWithImages } from '../../documents/readers/index.ts';
import { goldSchema, plainModule, scoreSource } from '../../documents/testing/score-source.ts';
import { makeLargeModule } from '../tools/make-large-module.ts';

const self = fileURLToPath(import.meta.url);
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const median = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

/** One file in a process of its own: its time without the start, and the most memory it held. */
async function readAlone(path: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(path));
  // What is loaded once is not counted.
  await readSource(new TextEncoder().encode('Satu kalimat.'), { name: 'a.txt' });
  await import('../../documents/readers/pdf/index.ts');
  const begun = performance.now();
  const source = await readSource(bytes, { name: path });
  const milliseconds = performance.now() - begun;
  const pages = source.containers.length;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ milliseconds, pages, megabytes }));
}

interface Alone {
  milliseconds: number;
  pages: number;
  megabytes: number;
}

function timeOf(path: string): Alone {
  const result: Alone = JSON.parse(
    execFileSync(process.execPath, [self, '--alone', path], { encoding: 'utf8' }),
  );
  return result;
}

async function scoreModules(folder: string): Promise<boolean> {
  const table: Record<string, Record<string, string | number>> = {};
  let isGood = true;
  for (const module of readdirSync(folder).sort()) {
    const at = join(folder, module);
    if (!existsSync(join(at, 'gold.json')) || !existsSync(join(at, 'modul.md'))) continue;
    const gold = goldSchema.parse(JSON.parse(readFileSync(join(at, 'gold.json'), 'utf8')));
    const text = plainModule(readFileSync(join(at, 'modul.md'), 'utf8'));
    for (const name of readdirSync(at).sort()) {
      if (!/^modul\.\w+$/u.test(name)) continue;
      const bytes = new Uint8Array(readFileSync(join(at, name)));
      const begun = performance.now();
      const { source } = await readWithImages(bytes, { name });
      const milliseconds = performance.now() - begun;
      const score = scoreSource(source, gold, text);
      table[`${module} ${name}`] = {
        headings: percent(score.headings),
        levels: percent(score.levels),
        pages: percent(score.pages),
        'not in gold': score.extra.length,
        tables: percent(score.tables),
        figures: percent(score.figures),
        pictures: percent(score.pictures),
        notes: percent(score.footnotes),
        words: percent(score.words),
        losses: source.losses.reduce((sum, { count }) => sum + count, 0),
        ms: Math.round(milliseconds),
      };
      // Markdown leaves out lists of contents, and does not tell how large its bold lines are.
      if (!['.pdf', '.docx'].includes(extname(name))) continue;
      const found = Math.min(score.headings, score.levels, score.pages);
      const bars = found >= 0.97 && score.tables >= 0.9 && score.words >= 0.995;
      isGood &&= bars && score.figures === 1 && score.footnotes === 1;
    }
  }
  console.table(table);
  return isGood;
}

function scoreSplitter(): boolean {
  const file = readFileSync(new URL('../fixtures/modules/sentences.txt', import.meta.url), 'utf8');
  const scores = parts.map((part) => {
    const all = markedParagraphs(file, part);
    return { part, sentences: all.flat().length, f1: scoreSentences(all).f1 };
  });
  console.table(
    Object.fromEntries(
      scores.map(({ part, sentences, f1 }) => [part, { sentences, F1: f1.toFixed(4) }]),
    ),
  );
  return scores.every(({ f1 }) => f1 >= 0.98);
}

async function timeLarge(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'readers-'));
  const hasRival = spawnSync('pdftotext', ['-v']).status === 0;
  let isGood = true;
  try {
    const table: Record<string, Record<string, string | number>> = {};
    for (const pages of [150, 300]) {
      const path = join(folder, `${pages}.pdf`);
      writeFileSync(path, await makeLargeModule(pages));
      // In turn, so that both meet the same hours of the machine.
      const runs = Array.from({ length: 3 }, () => {
        const own = timeOf(path);
        const begun = performance.now();
        if (hasRival) execFileSync('pdftotext', [path, join(folder, 'out.txt')]);
        return { ...own, rival: performance.now() - begun };
      });
      const ratio = median(runs.map(({ milliseconds, rival }) => milliseconds / rival));
      table[`${runs[0]?.pages ?? 0} pages`] = {
        ms: Math.round(median(runs.map(({ milliseconds }) => milliseconds))),
        'pdftotext ms': hasRival ? Math.round(median(runs.map(({ rival }) => rival))) : '-',
        ratio: hasRival ? ratio.toFixed(2) : '-',
        'peak MB': Math.round(Math.max(...runs.map(({ megabytes }) => megabytes))),
      };
      if (hasRival && pages === 300) isGood = ratio <= 3;
    }
    console.table(table);
    if (!hasRival) console.log('pdftotext is not installed: nothing to compare the times with.');
  } finally {
    rmSync(folder, { recursive: true });
  }
  return isGood;
}

if (process.argv[2] === '--alone') await readAlone(process.argv[3] ?? '');
else {
  const folders = [fileURLToPath(new URL('../fixtures/modules', import.meta.url))];
  if (process.env.MODULES !== undefined) folders.push(process.env.MODULES);
  const results = [];
  for (const folder of folders) results.push(await scoreModules(folder));
  results.push(scoreSplitter(), await timeLarge());
  if (results.includes(false)) {
    console.error('A bar was missed.');
    process.exitCode = 1;
  }
}

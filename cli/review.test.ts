import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { translator } from '../messages/index.ts';
import { reviewImport } from './review.ts';

const folder = mkdtempSync(join(tmpdir(), 'jelajah-cli-review-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fixture = (name: string): string =>
  fileURLToPath(new URL(`../tests/fixtures/review/${name}`, import.meta.url));
const t = translator('id');

function run(design: string, files: string[], more: { out?: string; accept?: boolean } = {}) {
  const { out, accept = false } = more;
  return reviewImport({ name: 'review', files: files.map(fixture), design, out, accept }, t);
}

/** A design of its own in a folder of its own. */
function designIn(name: string): string {
  const home = join(folder, name);
  mkdirSync(home);
  copyFileSync(fixture('base.json'), join(home, 'rancangan.json'));
  return join(home, 'rancangan.json');
}

const proposalsIn = (place: string): { key: string; state: string; path: string }[] =>
  JSON.parse(readFileSync(join(place, 'proposals.json'), 'utf8')).proposals;

test('the design is brought up to date under its own name; another beside it stays', async () => {
  const design = designIn('nama');
  const other = join(folder, 'nama', 'design.json');
  writeFileSync(other, 'lain');
  await run(design, ['lo-second.docx']);
  expect(readFileSync(other, 'utf8')).toBe('lain');
  expect(readFileSync(design, 'utf8')).not.toBe(readFileSync(fixture('base.json'), 'utf8'));
});

test('proposals of an earlier import are never written over', async () => {
  const design = designIn('usulan');
  const out = join(folder, 'hasil');
  await run(design, ['lo-second.docx'], { out });
  const before = proposalsIn(out);
  expect(before.length).toBeGreaterThan(0);
  const loses = run(design, ['lo-tracked.docx'], { out });
  await expect(loses).rejects.toMatchObject({ text: { key: 'cli.problem.losesProposals' } });
  expect(proposalsIn(out)).toEqual(before);
  await run(join(out, 'design.json'), ['lo-untracked.docx']);
  const all = proposalsIn(out).map(({ key }) => key);
  expect(all).toEqual(expect.arrayContaining(before.map(({ key }) => key)));
  expect(all.length).toBeGreaterThan(before.length);
  writeFileSync(join(folder, 'usulan', 'proposals.json'), '{"format": ');
  const broken = run(design, ['lo-second.docx']);
  await expect(broken).rejects.toMatchObject({ text: { key: 'cli.problem.badProposals' } });
  expect(readFileSync(join(folder, 'usulan', 'proposals.json'), 'utf8')).toBe('{"format": ');
});

test('an accepted proposal that was taken back in the design is offered again', async () => {
  const design = designIn('kembali');
  await run(design, ['lo-tracked.docx'], { accept: true });
  const accepted = proposalsIn(join(folder, 'kembali'));
  copyFileSync(fixture('base.json'), design);
  await run(design, ['lo-tracked.docx']);
  const again = proposalsIn(join(folder, 'kembali'));
  expect(again.map(({ key }) => key).sort()).toEqual(accepted.map(({ key }) => key).sort());
  expect(new Set(again.map(({ state }) => state))).toEqual(new Set(['open']));
});

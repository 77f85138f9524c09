/**
 * The way of a Word file to a reviewer and back, through LibreOffice itself: every kind of document,
 * saved without a change (once and twice), says nothing; random edits with tracking come back exactly.
 */
// needs: soffice
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OfficeKind, officeKinds } from '../../design/export-catalogue.ts';
import type { Design } from '../../design/model/design.ts';
import { bookmarkName } from '../../design/review/bookmark-name.ts';
import { type DocxReview, reviewOf } from '../../design/review/docx-proposals.ts';
import { slotWords } from '../../design/review/fingerprint.ts';
import { plainOf } from '../../design/review/plain.ts';
import { slotsOf } from '../../design/texts.ts';
import { readReviewedDocx } from '../../documents/review/index.ts';
import { sampleDesign } from '../../documents/testing/sample-design.ts';
import { writeOfficeDocx } from '../../documents/writers/office/index.ts';
import { editInLibreOffice, type Step } from '../fixtures/review/libreoffice.ts';

const author = 'Budi (rekaan)';
const folder = await mkdtemp(join(tmpdir(), 'jelajah-word-'));
const design = sampleDesign();
const isFull = process.env.JELAJAH_PROOF === 'full';
const problems: string[] = [];

function review(bytes: Uint8Array, name: string): DocxReview | null {
  const read = readReviewedDocx(bytes);
  if (read.ok) return reviewOf(design, design, read.value, name);
  problems.push(`${name}: ${read.error.code}`);
  return null;
}

function expectNothing(name: string, found: DocxReview | null): void {
  if (found === null) return;
  for (const { path, changes } of found.proposals)
    problems.push(`${name}: ${path} became «${changes[0]?.after.slice(0, 80)}»`);
  for (const { reason, text } of found.unplaced)
    problems.push(`${name}: ${reason} «${text.slice(0, 80)}»`);
}

async function throughOffice(
  from: string,
  to: string,
  steps: readonly Step[],
): Promise<Uint8Array> {
  const failed = await editInLibreOffice({ from, to, steps, author, work: join(folder, 'work') });
  for (const line of failed) problems.push(`LibreOffice: ${line}`);
  return readFile(to);
}

async function exported(kind: OfficeKind): Promise<Uint8Array | null> {
  const approval = {
    number: 1,
    revision: 1,
    contentHash: '0'.repeat(64),
    at: '2026-11-22T03:00:00Z',
    recordedBy: 'Ayu (rekaan)',
    deciders: [],
    reason: '',
    packageHash: '',
    files: [],
  };
  const whole: Design = kind === 'memo' ? { ...design, result: 'memo' } : design;
  try {
    return await writeOfficeDocx(
      {
        kind,
        design: whole,
        approvals: [approval],
        earlier: { design: whole, label: '1' },
        label: '2',
      },
      { revision: 3, sourceDate: new Date('2026-11-22T03:00:00Z') },
    );
  } catch (error) {
    // A kind that nobody writes yet.
    if (error instanceof Error && /no writer/.test(error.message)) return null;
    throw error;
  }
}

/** The same numbers at every run. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** What a reviewer does to one text, and its words afterwards. */
function randomEdit(words: string, name: string, pick: (below: number) => number): [Step, string] {
  const all = [...(words.split('\n')[0]?.matchAll(/[\p{L}\p{N}]{4,}/gu) ?? [])];
  const word = all[pick(Math.max(1, all.length))];
  const kind = word === undefined ? 2 + pick(2) : pick(4);
  if (word !== undefined && kind < 2) {
    // The first place where these letters stand is the one that is found.
    const at = words.indexOf(word[0]);
    const fresh = kind === 0 ? 'pengganti' : '';
    const after = words.slice(0, at) + fresh + words.slice(at + word[0].length);
    return [['replace', name, word[0], fresh], after];
  }
  if (kind === 2) return [['append', name, ' tambahan di akhir'], `${words} tambahan di akhir`];
  return [['prepend', name, 'awal baru '], `awal baru ${words}`];
}

try {
  let kinds = 0;
  for (const kind of officeKinds) {
    const bytes = await exported(kind);
    if (bytes === null) continue;
    kinds += 1;
    const [from, once, twice] = ['0', '1', '2'].map((part) => join(folder, `${kind}-${part}.docx`));
    if (from === undefined || once === undefined || twice === undefined) continue;
    await writeFile(from, bytes);
    expectNothing(`${kind}, untouched`, review(bytes, kind));
    expectNothing(`${kind}, saved`, review(await throughOffice(from, once, []), kind));
    if (isFull || kind === 'journey')
      expectNothing(`${kind}, saved twice`, review(await throughOffice(once, twice, []), kind));
  }
  console.log(`${kinds} kinds of documents saved without a change`);

  const from = join(folder, 'journey-0.docx');
  const there = readReviewedDocx(await readFile(from));
  const names = new Set(there.ok ? there.value.texts.map(({ name }) => name) : []);
  // LibreOffice sets the anchor of the first table's text a letter further, so the macro, which writes at
  // anchors, would write behind that letter: the file then says so, and nobody can tell otherwise.
  const slots = slotsOf(design).filter(
    ({ path, slot }) =>
      path !== '/agency' && names.has(bookmarkName(path)) && plainOf(slot.text).plain !== '',
  );
  let edits = 0;
  for (let round = 0; round < (isFull ? 6 : 2); round += 1) {
    const pick = random(round + 1);
    const wanted = new Map<string, string>();
    const steps: Step[] = [['track', 'on']];
    while (wanted.size < 40) {
      const one = slots[pick(slots.length)];
      if (one === undefined || wanted.has(one.path)) continue;
      const [step, after] = randomEdit(plainOf(one.slot.text).plain, bookmarkName(one.path), pick);
      steps.push(step);
      wanted.set(one.path, after);
    }
    const bytes = await throughOffice(from, join(folder, `edited-${round}.docx`), steps);
    const found = review(bytes, 'edited.docx');
    for (const [path, after] of wanted) {
      edits += 1;
      const own = found?.proposals.filter((one) => one.path === path) ?? [];
      const text = own[0]?.changes[0]?.after;
      const isExact = text !== undefined && slotWords(text) === slotWords(after);
      if (own.length !== 1 || !isExact || own[0]?.madeBy !== author || !own[0].isTracked)
        problems.push(`round ${round}: ${path} «${text}» instead of «${after}»`);
    }
    const more = found?.proposals.filter(({ path }) => !wanted.has(path)) ?? [];
    for (const { path } of more) problems.push(`round ${round}: ${path} was not edited`);
    for (const { reason, text } of found?.unplaced ?? [])
      problems.push(`round ${round}: ${reason} «${text}»`);
  }
  console.log(`${edits} edits in LibreOffice came back`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

for (const line of problems) console.log(`  ${line}`);
if (problems.length > 0) process.exitCode = 1;

/** `jelajah review import`: reviewers' files into a `design.json`. */
import { basename, dirname, join, resolve } from 'node:path';
import { designJson, input, readDesign } from '../app/headless/index.ts';
import {
  type HeadlessProposal,
  type HeadlessReview,
  importReviews,
  proposalsFile,
  readProposals,
} from '../app/headless/review.ts';
import type { Message } from '../contract/errors.ts';
import type { Translate } from '../messages/index.ts';
import type { Command } from './arguments.ts';
import { isThere, makeFolder, readDesignFile, readSmallFile, writeWhole } from './files.ts';
import { progressOn } from './progress.ts';

type ReviewCommand = Extract<Command, { name: 'review' }>;

/** Prints what came in, and the path of each file written. Errors: Problem. */
export async function reviewImport(command: ReviewCommand, t: Translate): Promise<string[]> {
  const progress = progressOn(process.stderr);
  const { files, accept } = command;
  const home = dirname(command.design);
  const out = command.out ?? home;
  try {
    const design = readDesign(await readDesignFile(command.design));
    const inputs = [];
    for (const path of files) {
      inputs.push({ path, name: basename(path), bytes: await readSmallFile(path, 'review') });
    }
    // An earlier import left its proposals beside the design.
    const earlier = await proposalsIn(home, design);
    progress.show(t('errors.work.readingDocument'));
    const review = await importReviews(design, inputs, earlier, accept);
    const kept = new Set(review.proposals.map(({ key }) => key));
    const there = resolve(out) === resolve(home) ? [] : await proposalsIn(out, design);
    if (there.some(({ key }) => !kept.has(key)))
      throw input('cli.problem.losesProposals', { file: join(out, 'proposals.json') });
    await makeFolder(out);
    const paths: string[] = [];
    const put = async (name: string, bytes: Uint8Array): Promise<void> => {
      await writeWhole(join(out, name), bytes);
      paths.push(join(out, name));
    };
    const wording = ({ key, params }: Message): string =>
      t.has(key) ? t.dynamic(key, params) : key;
    // The design first: stopped in between, the same command finds in it what it holds, and the rest anew.
    const own = command.out === undefined ? basename(command.design) : 'design.json';
    await put(own, designJson(review.design));
    await put('proposals.json', json(proposalsFile(review, wording)));
    await put('review-report.json', json(reportOf(review, t)));
    return [...summaryOf(review, t), ...paths];
  } finally {
    progress.clear();
  }
}

/** None where there is no such file. Errors: Problem: one that cannot be read would be lost with its words. */
async function proposalsIn(
  folder: string,
  design: HeadlessReview['design'],
): Promise<HeadlessProposal[]> {
  const file = join(folder, 'proposals.json');
  if (!(await isThere(file))) return [];
  const found = readProposals(await readSmallFile(file, 'proposals'), design);
  if (found === null) throw input('cli.problem.badProposals', { file });
  return found;
}

const json = (value: object): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);

function reportOf(review: HeadlessReview, t: Translate): object {
  const { comments, decisions, found, accepted, report } = review;
  return {
    comments,
    decisions,
    proposals: found,
    accepted,
    files: report.files,
    unplaced: report.unplaced.map(({ reviewer, text, reason }) => ({
      reviewer,
      text,
      reason: t.dynamic(reason.key, reason.params),
    })),
  };
}

function summaryOf(
  { found, accepted, comments, decisions, report }: HeadlessReview,
  t: Translate,
): string[] {
  const unplaced = report.unplaced.length;
  return [
    t('cli.review.taken', { comments, decisions, proposals: found, accepted }),
    ...(unplaced === 0 ? [] : [t('cli.review.unplaced', { count: unplaced })]),
  ];
}

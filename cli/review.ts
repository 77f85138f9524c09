/** `jelajah review import`: reviewers' files into a `design.json`. */
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { designJson, readDesign } from '../app/headless/index.ts';
import {
  type HeadlessReview,
  importReviews,
  proposalsFile,
  readProposals,
} from '../app/headless/review.ts';
import type { Message } from '../contract/errors.ts';
import type { Translate } from '../messages/index.ts';
import type { Command } from './arguments.ts';
import { makeFolder, readDesignFile, readSmallFile, writeWhole } from './files.ts';
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
    const left = await readFile(join(home, 'proposals.json')).catch(() => null);
    await makeFolder(out);
    progress.show(t('errors.work.readingDocument'));
    const review = await importReviews(design, inputs, readProposals(left, design), accept);
    const paths: string[] = [];
    const put = async (name: string, bytes: Uint8Array): Promise<void> => {
      await writeWhole(join(out, name), bytes);
      paths.push(join(out, name));
    };
    const wording = ({ key, params }: Message): string =>
      t.has(key) ? t.dynamic(key, params) : key;
    // The design last: until then it is what it was.
    await put('proposals.json', json(proposalsFile(review, wording)));
    await put('review-report.json', json(reportOf(review, t)));
    await put('design.json', designJson(review.design));
    return [...summaryOf(review, t), ...paths];
  } finally {
    progress.clear();
  }
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

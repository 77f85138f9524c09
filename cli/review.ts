/** `jelajah review import`: reviewers' files into a `design.json`. */
import { input } from '../app/headless/index.ts';
import type { Translate } from '../messages/index.ts';
import type { Command } from './arguments.ts';

type ReviewCommand = Extract<Command, { name: 'review' }>;

/** Errors: Problem. */
export async function reviewImport(_command: ReviewCommand, _t: Translate): Promise<string[]> {
  throw input('errors.notNow.not-yet');
}

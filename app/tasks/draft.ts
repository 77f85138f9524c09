/** Drafting a brief with rules and patterns. */
import type { Language } from '../../design/enums.ts';
import type { Design } from '../../design/model/design.ts';
import type { Rules } from '../../design/model/rules.ts';

export interface DraftTask {
  text: string;
  format: 'text' | 'yaml' | 'json';
  language?: Language | undefined;
  rules: Rules;
  agency: string;
  /** Facts to leave out, by their ids in `ReadBrief`. */
  without: readonly string[];
}

export function draftTask(_input: DraftTask): { design: Design } {
  throw new Error('the drafter is not part of this copy yet');
}

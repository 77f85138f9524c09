/** Drafting a brief with rules and patterns. */
import type { Language } from '../../design/enums.ts';
import type { Design } from '../../design/model/design.ts';
import type { Rules } from '../../design/model/rules.ts';
import { draftDesign } from '../../pipeline/draft.ts';
import { type BriefFormat, readBrief } from '../../pipeline/intake/index.ts';
import { dropFacts } from './facts.ts';

export interface DraftTask {
  text: string;
  format: BriefFormat;
  /** The brief's own unless told. */
  language?: Language | undefined;
  rules: Rules;
  /** Of the agency's profile; empty when unknown. */
  agency: string;
  unit: string;
  /** Facts to leave out, by their ids in `ReadBrief`. */
  without: readonly string[];
  /** Patterns to take where the rules allow it, by their ids. */
  prefer?: readonly string[] | undefined;
}

/** Errors: IntakeError. The same input gives the same design. */
export function draftTask(input: DraftTask): { design: Design } {
  const { text, format, language, rules, agency, unit, without, prefer } = input;
  const facts = dropFacts(readBrief(text, format), without);
  const { design } = draftDesign({
    brief: { facts },
    rules,
    preferredPatterns: prefer ?? [],
    ...(language === undefined ? {} : { language }),
    profile: {
      ...(agency === '' ? {} : { name: agency }),
      ...(unit === '' ? {} : { unit }),
    },
  });
  return { design };
}

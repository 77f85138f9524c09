/**
 * The main job without a window or a database: brief in, design and documents out. The same tasks as
 * the window's jobs, called in this very thread: there is no window to keep responsive.
 */
import type { FindingOut } from '../../contract/files.ts';
import { type SeriesFormat, seriesFormatSchema } from '../../contract/series.ts';
import type { Language } from '../../design/enums.ts';
import type { Design } from '../../design/model/design.ts';
import { defaultRules } from '../../design/new-design.ts';
import type { DocumentError } from '../../design/parse.ts';
import type { MessageLanguage } from '../../messages/index.ts';
import { IntakeError } from '../../pipeline/intake/intake-error.ts';
import { tasks } from '../workers/tasks.ts';
import { input, Problem } from './problem.ts';
import { type Summary, summarise } from './summary.ts';

export { environment, input } from './problem.ts';
export { type Design, type FindingOut, Problem, type Summary };

export const seriesFormats = seriesFormatSchema.options;
export type { SeriesFormat };

export interface Drafted {
  design: Design;
  findings: FindingOut[];
  summary: Summary;
}

export interface BriefInput {
  text: string;
  /** How the file says it is written; free text unless told. */
  format: 'text' | 'yaml' | 'json';
  /** The brief's own unless told. */
  language?: Language | undefined;
  /** Language of the findings. */
  messages: MessageLanguage;
}

/** Errors: Problem (`input`) for a text that is no brief. */
export async function draftBrief(brief: BriefInput): Promise<Drafted> {
  try {
    const { design } = await tasks.draft({
      text: brief.text,
      format: brief.format,
      language: brief.language,
      rules: defaultRules(),
      agency: '',
      unit: '',
      without: [],
    });
    return await describe(design, brief.messages);
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error;
    throw input(`errors.intake.${error.code}`, { line: error.line ?? 1 });
  }
}

/** The findings of a design and its summary. */
export async function describe(design: Design, messages: MessageLanguage): Promise<Drafted> {
  const findings = tasks.check({ design, language: messages });
  return { design, findings, summary: summarise(design, findings) };
}

/** Errors: Problem (`input`) for what is not a valid design; its params tell the place. */
export function readDesign(bytes: Uint8Array): Design {
  const parsed = tasks.parse({ bytes });
  if (parsed.ok) return parsed.value;
  throw documentProblem(parsed.error);
}

function documentProblem({ code, path, detail }: DocumentError): Problem {
  return input(`errors.document.${code}`, { path: path === '' ? '/' : path, detail });
}

/** `design.json`. */
export function designJson(design: Design): Uint8Array {
  return tasks.writeJson({ design });
}

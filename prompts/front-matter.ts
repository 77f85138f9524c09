/** The head of a prompt file: what it is, what it takes, and how much. */
import { parse } from 'yaml';
import { z } from 'zod';
import { languageSchema } from '../design/enums.ts';

/**
 * Who wrote a variable's text. `app`: this program. `user`: the person at the keyboard, for this very
 * request. `untrusted`: everything else, also what a person pasted; it is data, never an instruction.
 */
export const trustSchema = z.enum(['app', 'user', 'untrusted']);
export type Trust = z.infer<typeof trustSchema>;

const name = /^[a-z][a-zA-Z0-9]*$/;

export const frontMatterSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  language: languageSchema,
  /** Raised with every change of the text; it stands in the provenance of what the prompt wrote. */
  version: z.string().regex(/^\d+$/),
  /** Stage of the drafting pipeline. */
  stage: z.string().min(1),
  /** Schema of the answer, by its name in the code. */
  schema: z.string().min(1),
  /** Fields on whose closing later stages wait. */
  gates: z.array(z.string()),
  inputs: z.record(
    z.string().regex(name),
    z.strictObject({
      trust: trustSchema,
      max_chars: z.number().int().min(1).max(200_000),
      /** Where it is empty, the paragraph of the user part that holds it falls away. */
      optional: z.boolean().optional(),
    }),
  ),
  /** Characters: the largest request, and the answer at which reading stops. */
  budget: z.strictObject({
    request_chars: z.number().int().min(1),
    answer_chars: z.number().int().min(1),
  }),
  /** One line per version, newest first: `2: why`. */
  changelog: z.array(z.string().regex(/^\d+: ./)).min(1),
});
export type FrontMatter = z.infer<typeof frontMatterSchema>;

export interface Prompt {
  readonly head: FrontMatter;
  /** Empty for an instruction that stands inside another prompt (`joinPrompts`). */
  readonly system: string;
  readonly user: string;
}

/** Names of the variables in a text, each once. */
export function variablesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{([^{}]*)\}\}/g)].map((match) => match[1] ?? ''))];
}

/** Reads a prompt file. Errors: an Error that names what is wrong with it; a shipped prompt has none. */
export function parsePrompt(text: string, where: string): Prompt {
  const plain = text.replaceAll('\r\n', '\n');
  const match = /^---\n([\s\S]*?)\n---\n\s*(?:## system\n([\s\S]*?)\n)?## user\n([\s\S]*)$/.exec(
    plain,
  );
  if (match === null) throw new Error(`${where}: front matter, ## system, ## user expected`);
  const [, front = '', system = '', user = ''] = match;
  const head = frontMatterSchema.parse(parse(front));
  if (!head.changelog[0]?.startsWith(`${head.version}: `)) {
    throw new Error(`${where}: the changelog does not begin with version ${head.version}`);
  }
  const used = variablesIn(system + user);
  const declared = Object.keys(head.inputs);
  for (const variable of used) {
    if (!declared.includes(variable)) throw new Error(`${where}: {{${variable}}} is not declared`);
  }
  for (const variable of declared) {
    if (!used.includes(variable)) throw new Error(`${where}: {{${variable}}} is not used`);
  }
  return { head, system: system.trim(), user: user.trim() };
}

/**
 * Puts instructions of stages into a frame, at its `{{task}}`: one prompt with the variables of all. So
 * every call begins with the same rules, which a provider's cache then knows.
 */
export function joinPrompts(frame: Prompt, tasks: readonly Prompt[]): Prompt {
  const { task: _, ...own } = frame.head.inputs;
  const inputs = { ...own };
  for (const { head } of tasks) Object.assign(inputs, head.inputs);
  return {
    head: { ...frame.head, inputs },
    system: frame.system,
    user: frame.user.replace('{{task}}', () => tasks.map(({ user }) => user).join('\n\n')),
  };
}

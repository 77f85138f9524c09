/** A prompt with its variables filled in. Every untrusted one is wrapped here, so that no author can forget. */
import type { Prompt } from './front-matter.ts';
import { nothing, visibleText, wrappingNote, wrapUntrusted } from './untrusted.ts';

export interface Rendered {
  readonly system: string;
  readonly user: string;
  /** Variables that were cut at their `max_chars`. */
  readonly cut: readonly string[];
}

/** Gives a mark that nobody outside this call could foresee; another one at each call. */
export type MarkSource = () => string;

/**
 * `inputs` must have exactly the declared variables. What a value says in `{{...}}` stays text.
 * Errors: an Error for a missing or unknown variable, or a request above the prompt's budget.
 */
export function renderPrompt(
  { head, system, user }: Prompt,
  inputs: Readonly<Record<string, string>>,
  nextMark: MarkSource,
): Rendered {
  const declared = Object.keys(head.inputs);
  for (const name of Object.keys(inputs)) {
    if (!declared.includes(name)) throw new Error(`${head.id}: {{${name}}} is not declared`);
  }
  const all = Object.values(inputs).join('\n');
  let mark = nextMark();
  while (all.includes(mark)) mark = nextMark();

  const cut: string[] = [];
  const values = new Map<string, string>();
  let isWrapped = false;
  for (const [name, { trust, max_chars: most }] of Object.entries(head.inputs)) {
    const given = inputs[name];
    if (given === undefined) throw new Error(`${head.id}: {{${name}}} is missing`);
    if (given.length > most) cut.push(name);
    const text = given.slice(0, most);
    if (text.trim() === '') values.set(name, nothing(head.language));
    else if (trust === 'untrusted') {
      values.set(name, wrapUntrusted(text, mark));
      isWrapped = true;
    } else values.set(name, trust === 'user' ? visibleText(text) : text);
  }
  const fill = (text: string): string =>
    text.replace(/\{\{([^{}]*)\}\}/g, (_, name: string) => values.get(name) ?? '');
  const note = isWrapped ? `${wrappingNote(head.language, mark)}\n\n` : '';
  const rendered = { system: fill(system), user: note + fill(user), cut };
  const length = rendered.system.length + rendered.user.length;
  if (length > head.budget.request_chars) {
    throw new Error(`${head.id}: ${length} characters are above its budget`);
  }
  return rendered;
}

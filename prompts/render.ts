/** A prompt with its variables filled in. Every untrusted one is wrapped here, so that no author can forget. */
import { type Prompt, variablesIn } from './front-matter.ts';
import { markedLines, nothing, visibleText, wrappingNote, wrapUntrusted } from './untrusted.ts';

/** A label of ours (`t1 | Kesenjangan | ...`) and below it a text from outside. */
export interface LabelledText {
  readonly label: string;
  readonly text: string;
}

/** A variable's value; a list only for untrusted ones. */
export type PromptInput = string | readonly LabelledText[];

export interface Rendered {
  readonly system: string;
  readonly user: string;
  /** Variables that were cut at their `max_chars`. */
  readonly cut: readonly string[];
}

/** Gives a mark that nobody outside this call could foresee; another one at each call. */
export type MarkSource = () => string;

/** Whole items up to `most` characters. */
function labelledLines(
  list: readonly LabelledText[],
  most: number,
  mark: string,
): { lines: string; isCut: boolean } {
  const lines: string[] = [];
  let length = 0;
  for (const { label, text } of list) {
    length += label.length + text.length;
    if (length > most) return { lines: lines.join('\n'), isCut: true };
    lines.push(label, ...markedLines(text, mark));
  }
  return { lines: lines.join('\n'), isCut: false };
}

/**
 * `inputs` must have exactly the declared variables. What a value says in `{{...}}` stays text.
 * Errors: an Error for a missing or unknown variable, or a request above the prompt's budget.
 */
export function renderPrompt(
  { head, system, user }: Prompt,
  inputs: Readonly<Record<string, PromptInput>>,
  nextMark: MarkSource,
): Rendered {
  const declared = Object.keys(head.inputs);
  for (const name of Object.keys(inputs)) {
    if (!declared.includes(name)) throw new Error(`${head.id}: {{${name}}} is not declared`);
  }
  const all = Object.values(inputs)
    .flatMap((value) => (typeof value === 'string' ? [value] : value.map(({ text }) => text)))
    .join('\n');
  let mark = nextMark();
  while (all.includes(mark)) mark = nextMark();

  const cut: string[] = [];
  const values = new Map<string, string>();
  const wrapped = new Set<string>();
  const dropped = new Set<string>();
  for (const [name, { trust, max_chars: most, optional }] of Object.entries(head.inputs)) {
    const given = inputs[name];
    if (given === undefined) throw new Error(`${head.id}: {{${name}}} is missing`);
    if (typeof given !== 'string') {
      if (trust !== 'untrusted') throw new Error(`${head.id}: {{${name}}} is no list`);
      const { lines, isCut } = labelledLines(given, most, mark);
      if (isCut) cut.push(name);
      if (lines === '') dropped.add(name);
      else wrapped.add(name);
      values.set(name, lines === '' ? nothing(head.language) : lines);
      continue;
    }
    if (given.length > most) cut.push(name);
    const text = given.slice(0, most);
    if (text.trim() === '') {
      values.set(name, nothing(head.language));
      if (optional === true) dropped.add(name);
    } else if (trust === 'untrusted') {
      values.set(name, wrapUntrusted(text, mark));
      wrapped.add(name);
    } else values.set(name, trust === 'user' ? visibleText(text) : text);
  }
  const paragraphs = user.split('\n\n').filter((paragraph) => {
    const names = variablesIn(paragraph);
    return !names.some((name) => dropped.has(name) && head.inputs[name]?.optional === true);
  });
  // Before the first data from outside, so that what comes earlier is the same at every call.
  const first = paragraphs.findIndex((one) => variablesIn(one).some((name) => wrapped.has(name)));
  if (first >= 0) paragraphs.splice(first, 0, wrappingNote(head.language, mark));
  const fill = (text: string): string =>
    text.replace(/\{\{([^{}]*)\}\}/g, (_, name: string) => values.get(name) ?? '');
  const rendered = { system: fill(system), user: fill(paragraphs.join('\n\n')), cut };
  const length = rendered.system.length + rendered.user.length;
  if (length > head.budget.request_chars) {
    throw new Error(`${head.id}: ${length} characters are above its budget`);
  }
  return rendered;
}

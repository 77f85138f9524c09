/** Puts words into templates and makes the result read as a sentence. */
import type { Language } from '../../design/enums.ts';
import type { Variables } from './slot-filler.ts';

const variable = /\{\{([a-zA-Z0-9]+)\}\}/gu;

/** True when every `{{name}}` of the template has a value. */
export function isFillable(template: string, variables: Variables): boolean {
  for (const [, name = ''] of template.matchAll(variable)) {
    if ((variables[name] ?? '') === '') return false;
  }
  return true;
}

/** Fills a template; a name without a value stays empty (callers ask `isFillable` first). */
export function render(template: string, variables: Variables): string {
  return polish(template.replace(variable, (_, name: string) => variables[name] ?? ''));
}

/** One space between words, none before punctuation, a capital at each beginning, no doubled stops. */
export function polish(text: string): string {
  const cleaned = text
    .replace(/[ \t]+/gu, ' ')
    // "pelaksanaan pelaksanaan": a template's word met the same word of the brief.
    .replace(/(?<![\p{L}-])(\p{L}{3,}) \1(?![\p{L}-])/giu, '$1')
    .replace(/ +([,.;:!?])(?=\s|$)/gu, '$1')
    .replace(/,(?=[.;:])/gu, '')
    .replace(/(?<!\.)([.!?])\.(?!\.)/gu, '$1')
    .replace(/\.(["”])\./gu, '.$1')
    .replace(/\(\s+/gu, '(')
    .replace(/\s+\)/gu, ')')
    .trim();
  return capitalise(cleaned);
}

/** Upper case for the first letter, also behind an opening quotation mark; placeholders stay. */
export function capitalise(text: string): string {
  return text.replace(
    /^(["“'(]?)(\p{Ll})/u,
    (_, open: string, letter: string) => open + letter.toUpperCase(),
  );
}

/** Lower case for the first letter, unless the first word is a name or an abbreviation. */
export function decapitalise(text: string, names: ReadonlySet<string> = new Set()): string {
  const first = /^[\p{L}\p{N}-]+/u.exec(text)?.[0] ?? '';
  if (first === '' || names.has(first)) return text;
  if (/^\p{Lu}\p{Ll}+$/u.test(first)) return first.toLowerCase() + text.slice(first.length);
  return text;
}

/** "A, B, dan C" / "A, B and C"; empty for none. */
export function listOf(items: readonly string[], language: Language): string {
  const all = items.filter((item) => item !== '');
  const last = all.at(-1) ?? '';
  if (all.length <= 1) return last;
  const word = language === 'id' ? 'dan' : 'and';
  const head = all.slice(0, -1);
  if (head.length === 1) return `${head[0] ?? ''} ${word} ${last}`;
  return `${head.join(', ')}${language === 'id' ? ',' : ''} ${word} ${last}`;
}

/** Whole sentences: ends with a stop unless it ends with one already. */
export function sentence(text: string): string {
  const trimmed = capitalise(text.trim());
  if (trimmed === '' || /[.!?⟩]["”)]?$/u.test(trimmed)) return trimmed;
  return `${trimmed}.`;
}

/** Without the final stop, to stand inside another sentence. */
export function withoutStop(text: string): string {
  return text.trim().replace(/[.;,\s]+$/u, '');
}

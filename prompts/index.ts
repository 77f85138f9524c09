/** What a model is told: one Markdown file per stage and language. This is its only door. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Language } from '../design/enums.ts';
import { type Prompt, parsePrompt } from './front-matter.ts';

export { type FrontMatter, joinPrompts, type Prompt, type Trust } from './front-matter.ts';
export {
  type LabelledText,
  type MarkSource,
  type PromptInput,
  type Rendered,
  renderPrompt,
} from './render.ts';
export { visibleText } from './untrusted.ts';

/**
 * Every prompt exists in both languages. `common` is the frame of all stages; those without a system
 * part stand inside it.
 */
export const promptIds = [
  'common',
  's1',
  's2a',
  's2b',
  's3',
  's3i',
  's4',
  's5',
  'redo',
  'repair',
  'critique',
  'question',
  'm1',
  'm2',
  'm3',
  'm4',
] as const;
export type PromptId = (typeof promptIds)[number];
const languages: readonly Language[] = ['id', 'en'];

/** Written out, so that a bundle takes the files along. */
const files = {
  'common.id': new URL('./common.id.md', import.meta.url),
  'common.en': new URL('./common.en.md', import.meta.url),
  's1.id': new URL('./s1.id.md', import.meta.url),
  's1.en': new URL('./s1.en.md', import.meta.url),
  's2a.id': new URL('./s2a.id.md', import.meta.url),
  's2a.en': new URL('./s2a.en.md', import.meta.url),
  's2b.id': new URL('./s2b.id.md', import.meta.url),
  's2b.en': new URL('./s2b.en.md', import.meta.url),
  's3.id': new URL('./s3.id.md', import.meta.url),
  's3.en': new URL('./s3.en.md', import.meta.url),
  's3i.id': new URL('./s3i.id.md', import.meta.url),
  's3i.en': new URL('./s3i.en.md', import.meta.url),
  's4.id': new URL('./s4.id.md', import.meta.url),
  's4.en': new URL('./s4.en.md', import.meta.url),
  's5.id': new URL('./s5.id.md', import.meta.url),
  's5.en': new URL('./s5.en.md', import.meta.url),
  'redo.id': new URL('./redo.id.md', import.meta.url),
  'redo.en': new URL('./redo.en.md', import.meta.url),
  'repair.id': new URL('./repair.id.md', import.meta.url),
  'repair.en': new URL('./repair.en.md', import.meta.url),
  'critique.id': new URL('./critique.id.md', import.meta.url),
  'critique.en': new URL('./critique.en.md', import.meta.url),
  'question.id': new URL('./question.id.md', import.meta.url),
  'question.en': new URL('./question.en.md', import.meta.url),
  'm1.id': new URL('./m1.id.md', import.meta.url),
  'm1.en': new URL('./m1.en.md', import.meta.url),
  'm2.id': new URL('./m2.id.md', import.meta.url),
  'm2.en': new URL('./m2.en.md', import.meta.url),
  'm3.id': new URL('./m3.id.md', import.meta.url),
  'm3.en': new URL('./m3.en.md', import.meta.url),
  'm4.id': new URL('./m4.id.md', import.meta.url),
  'm4.en': new URL('./m4.en.md', import.meta.url),
} as const satisfies Readonly<Record<`${PromptId}.${Language}`, URL>>;

export interface LoadedPrompt extends Prompt {
  /** `s1.id`: the id with the language, as provenance keeps it. */
  readonly name: string;
  /** sha256 of the file, in hex. */
  readonly hash: string;
}

const loaded = new Map<string, LoadedPrompt>();

/** Errors: an Error where the file is missing or broken: a fault of the program, never of the user. */
export function loadPrompt(id: PromptId, language: Language): LoadedPrompt {
  const name = `${id}.${language}` as const;
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(files[name], 'utf8');
  const prompt = parsePrompt(text, name);
  if (prompt.head.id !== id || prompt.head.language !== language) {
    throw new Error(`${name}: the file says it is ${prompt.head.id}.${prompt.head.language}`);
  }
  const fresh = { ...prompt, name, hash: hashOf(text) };
  loaded.set(name, fresh);
  return fresh;
}

/** All of them: for tests and the lock. */
export function loadAll(): LoadedPrompt[] {
  return promptIds.flatMap((id) => languages.map((language) => loadPrompt(id, language)));
}

/** Line ends do not make another prompt. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
}

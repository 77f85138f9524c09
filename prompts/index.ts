/** What a model is told: one Markdown file per stage and language. This is its only door. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Language } from '../design/enums.ts';
import { type Prompt, parsePrompt } from './front-matter.ts';

export type { FrontMatter, Prompt, Trust } from './front-matter.ts';
export { type MarkSource, type Rendered, renderPrompt } from './render.ts';
export { visibleText } from './untrusted.ts';

/** Every prompt exists in both languages. */
const ids = ['s1'] as const;
export type PromptId = (typeof ids)[number];
const languages: readonly Language[] = ['id', 'en'];

/** Written out, so that a bundle takes the files along. */
const files = {
  's1.id': new URL('./s1.id.md', import.meta.url),
  's1.en': new URL('./s1.en.md', import.meta.url),
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
  return ids.flatMap((id) => languages.map((language) => loadPrompt(id, language)));
}

/** Line ends do not make another prompt. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
}

/**
 * The name that a text slot has as a Word bookmark, so that a reviewed file can be read back:
 * the id of its innermost part, then its field (`act_k3f7q2m5xa_steps`); a slot of the document
 * itself has its path (`problem_statement`). Letters, digits and underscores, at most 40 characters.
 */
import { partIdSchema } from '../ids.ts';
import { parsePointer } from '../pointer.ts';

/** Long words of the model that would make a name longer than Word allows. */
const shortWords: Readonly<Record<string, string>> = {
  returnOnInvestment: 'roi',
  knowledgeManagement: 'knowledge',
};

export const longestBookmark = 40;

/** `path` is a slot's JSON Pointer, as slotsOf gives it. */
export function bookmarkName(path: string): string {
  const tokens = parsePointer(path) ?? [];
  const last = tokens.findLastIndex((token) => partIdSchema.safeParse(token).success);
  const words = last === -1 ? tokens : tokens.slice(last);
  return words
    .map((word) => shortWords[word] ?? word)
    .join('_')
    .replace(/[^A-Za-z0-9_]/g, '_')
    .slice(0, longestBookmark);
}

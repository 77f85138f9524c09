/** A model's text as the JSON that was asked for. */
import { jsonrepair } from 'jsonrepair';
import type { z } from 'zod';
import { ModelError } from './model-error.ts';

/** From the first brace to the last: models put fences and courtesies around their answer. */
function trimToBraces(text: string): string {
  // A brace in a sentence is not followed by a key.
  const likely = text.search(/\{\s*["}]/);
  const from = likely < 0 ? text.indexOf('{') : likely;
  if (from < 0) return '';
  const to = text.lastIndexOf('}');
  return to < from ? text.slice(from) : text.slice(from, to + 1);
}

function parsed(read: () => string): unknown {
  try {
    return JSON.parse(read());
  } catch {
    return undefined;
  }
}

/**
 * The object in a model's text: trimmed to the outermost braces, parsed, else repaired (missing commas and
 * quotes, a cut end) and parsed. Null where there is none. It says nothing about the shape, and what a
 * repair has closed was not closed by the model: gates look at the stream (value-stream.ts), not here.
 */
export function readAnswer(text: string): unknown {
  const trimmed = trimToBraces(text);
  if (trimmed === '') return null;
  const value = parsed(() => trimmed) ?? parsed(() => jsonrepair(trimmed)) ?? null;
  return typeof value === 'object' && !Array.isArray(value) ? value : null;
}

/** Errors: ModelError `bad-output`, which never carries the text. */
export function parseAnswer<S extends z.ZodType>(text: string, schema: S): z.output<S> {
  const result = schema.safeParse(readAnswer(text));
  if (!result.success) throw new ModelError('bad-output');
  return result.data;
}

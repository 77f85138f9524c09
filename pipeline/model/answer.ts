/** A model's text as the JSON that was asked for. */
import type { z } from 'zod';
import { ModelError } from './model-error.ts';

/** From the first brace to the last: models put fences and courtesies around their answer. */
function trimToBraces(text: string): string {
  const from = text.indexOf('{');
  const to = text.lastIndexOf('}');
  return from < 0 || to < from ? '' : text.slice(from, to + 1);
}

/** Errors: ModelError `bad-output`, which never carries the text. */
export function parseAnswer<S extends z.ZodType>(text: string, schema: S): z.output<S> {
  let value: unknown;
  try {
    value = JSON.parse(trimToBraces(text));
  } catch {
    throw new ModelError('bad-output');
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new ModelError('bad-output');
  return parsed.data;
}

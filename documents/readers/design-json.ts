/** A design from the bytes of a file; anything that is none comes back as a typed error. */
import type { Design } from '../../design/model/design.ts';
import { type DocumentError, parseDesignText } from '../../design/parse.ts';
import { fail, type Result } from '../../design/result.ts';

/** Reads UTF-8 JSON (a byte order mark is allowed); never throws. */
export function readDesignJson(bytes: Uint8Array): Result<Design, DocumentError> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fail({ code: 'not-json', path: '', detail: 'not UTF-8' });
  }
  return parseDesignText(text);
}

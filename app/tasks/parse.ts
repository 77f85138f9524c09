/** Reading a `design.json`. */
import type { Design } from '../../design/model/design.ts';
import { type DocumentError, parseDesignText } from '../../design/parse.ts';
import type { Result } from '../../design/result.ts';

/** UTF-8 with or without a byte order mark; anything else is not JSON. */
export function parseDesignFile(input: { bytes: Uint8Array }): Result<Design, DocumentError> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(input.bytes);
  } catch {
    return { ok: false, error: { code: 'not-json', path: '', detail: 'not UTF-8' } };
  }
  return parseDesignText(text);
}

/**
 * What a person sees while a model writes: the sentences of the answer, without its JSON. It is stored
 * with the job's events, so personal data that the model made up are masked, too; a piece is let out
 * only up to a place where no number or address can be cut in two.
 */
import { detectPersonalData } from '../../design/privacy/index.ts';
import { valueStream } from './value-stream.ts';

/** Whatever looks like personal data in a model's own words. Placeholders such as `[NIP_1]` stay. */
export function maskFound(text: string): string {
  let result = '';
  let from = 0;
  for (const { start, end } of detectPersonalData(text)) {
    result += `${text.slice(from, start)}[...]`;
    from = end;
  }
  return result + text.slice(from);
}

/** After a word of letters, a sign and a blank. */
const safeCut = /\p{L}[.,;:!?)]*\s(?=[^\s\d(+])/gu;

export interface LiveText {
  /** Takes a piece of the answer; gives what may be shown of it now, or ''. */
  push(delta: string): string;
}

/** `shown` names the fields whose text is meant for people. */
export function liveText(shown: ReadonlySet<string>): LiveText {
  const values = valueStream();
  let raw = '';
  let told = 0;
  const release = (upTo: number): string => {
    const masked = maskFound(raw.slice(0, upTo));
    const fresh = masked.slice(told);
    told = masked.length;
    return fresh;
  };
  return {
    push(delta) {
      let out = '';
      for (const piece of values.push(delta)) {
        if (piece.kind !== 'text') continue;
        const { path, text, closed } = piece;
        const name = path.findLast((step) => typeof step === 'string') ?? '';
        if (!shown.has(String(name))) continue;
        raw += text;
        if (closed) {
          out += `${release(raw.length)}\n`;
          raw = '';
          told = 0;
          continue;
        }
        const cut = [...raw.matchAll(safeCut)].at(-1);
        if (cut !== undefined) out += release(cut.index + cut[0].length);
      }
      return out;
    },
  };
}

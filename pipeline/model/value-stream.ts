/**
 * Reads the values of a JSON text while it still comes, piece by piece, each character once. Only what is
 * really closed is called closed: a string by its quotation mark and what may follow it, a number by what
 * stands behind it, an array by its bracket. Nothing is guessed or repaired; where the text stops being
 * JSON, the stream falls silent, and readAnswer takes what can be saved at the end.
 */

/** Where a value stands: keys and positions from the outermost object. */
export type ValuePath = readonly (string | number)[];

export type ValuePiece =
  /** Of a string, decoded: the part that is new. */
  | {
      readonly kind: 'text';
      readonly path: ValuePath;
      readonly text: string;
      readonly closed: boolean;
    }
  | { readonly kind: 'scalar'; readonly path: ValuePath; readonly value: number | boolean | null }
  /** An array or an object is complete; for the outermost the path is empty. */
  | { readonly kind: 'end'; readonly path: ValuePath; readonly of: 'object' | 'array' };

export interface ValueStream {
  push(delta: string): ValuePiece[];
  /** The text was no JSON any more; nothing will come. */
  readonly isBroken: boolean;
}

type Expected = 'key' | 'colon' | 'value' | 'comma';

interface Frame {
  readonly kind: 'object' | 'array';
  key: string;
  index: number;
  expected: Expected;
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
};
const isBlank = (character: string): boolean => /\s/.test(character);

/** Words before the first object and after it are the model talking. */
export function valueStream(): ValueStream {
  const stack: Frame[] = [];
  let found: ValuePiece[] = [];
  let isBroken = false;
  let isDone = false;
  let inString = false;
  /** Characters of an escape that is not complete yet: `\`, `\u12`. */
  let escaped = '';
  let key = '';
  /** Of the string being read: what has not been told yet. */
  let text = '';
  /** A string whose quotation mark came; what follows decides whether it was the last one. */
  let isTextPending = false;
  /** A number, true, false or null that is not complete yet. */
  let scalar = '';

  const top = (): Frame | undefined => stack.at(-1);
  const path = (): (string | number)[] =>
    stack.map((frame) => (frame.kind === 'object' ? frame.key : frame.index));

  const open = (kind: Frame['kind']): void => {
    stack.push({ kind, key: '', index: 0, expected: kind === 'object' ? 'key' : 'value' });
  };

  const take = (character: string): void => {
    if (top()?.expected === 'key') key += character;
    else text += character;
  };

  const inside = (character: string): void => {
    if (escaped !== '') {
      escaped += character;
      if (escaped.startsWith('\\u')) {
        if (escaped.length < 6) return;
        const code = Number.parseInt(escaped.slice(2), 16);
        take(Number.isNaN(code) ? '\uFFFD' : String.fromCharCode(code));
      } else take(escapes[character] ?? character);
      escaped = '';
    } else if (character === '\\') escaped = '\\';
    else if (character === '"') {
      inString = false;
      const frame = top();
      if (frame?.expected === 'key') {
        frame.key = key;
        key = '';
        frame.expected = 'colon';
      } else isTextPending = true;
    } else take(character);
  };

  /** A value is complete, now that `character` stands behind it. */
  const closeValue = (frame: Frame): void => {
    if (isTextPending) {
      found.push({ kind: 'text', path: path(), text, closed: true });
      text = '';
      isTextPending = false;
    } else if (scalar !== '') {
      if (!/^(?:true|false|null|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/i.test(scalar)) isBroken = true;
      else {
        const value: unknown = JSON.parse(scalar.toLowerCase());
        if (typeof value === 'number' || typeof value === 'boolean' || value === null) {
          found.push({ kind: 'scalar', path: path(), value });
        }
      }
      scalar = '';
    }
    frame.expected = 'comma';
  };

  const close = (frame: Frame): void => {
    stack.pop();
    found.push({ kind: 'end', path: path(), of: frame.kind });
    const outer = top();
    if (outer !== undefined) outer.expected = 'comma';
    // Empty braces in a sentence are no answer yet.
    else isDone = frame.key !== '' || frame.index > 0;
  };

  const outside = (character: string, frame: Frame): void => {
    if (scalar !== '' && !/[\s,\]}]/.test(character)) {
      scalar += character;
      return;
    }
    if (isTextPending || scalar !== '') {
      if (isTextPending && isBlank(character)) return;
      if (isTextPending && !/[,\]}]/.test(character)) {
        isBroken = true;
        return;
      }
      closeValue(frame);
      if (isBroken) return;
    }
    if (isBlank(character)) return;
    const { kind, expected } = frame;
    if (character === '}' && kind === 'object' && (expected === 'key' || expected === 'comma')) {
      close(frame);
    } else if (
      character === ']' &&
      kind === 'array' &&
      (expected === 'value' || expected === 'comma')
    ) {
      close(frame);
    } else if (expected === 'comma' && character === ',') {
      frame.index += 1;
      frame.expected = kind === 'object' ? 'key' : 'value';
    } else if (expected === 'colon' && character === ':') frame.expected = 'value';
    else if (expected === 'key' && character === '"') inString = true;
    else if (expected === 'value') {
      if (character === '"') inString = true;
      else if (character === '{') open('object');
      else if (character === '[') open('array');
      else if (/[-\dtfn]/i.test(character)) scalar = character;
      else isBroken = true;
    } else if (stack.length === 1 && frame.index === 0 && expected === 'key') {
      // A brace in a sentence.
      stack.pop();
    } else isBroken = true;
  };

  return {
    push(delta) {
      found = [];
      for (const character of delta) {
        if (isBroken || isDone) break;
        const frame = top();
        if (frame === undefined) {
          if (character === '{') open('object');
        } else if (inString) inside(character);
        else outside(character, frame);
      }
      if (inString && top()?.expected !== 'key' && text !== '') {
        found.push({ kind: 'text', path: path(), text, closed: false });
        text = '';
      }
      return found;
    },
    get isBroken() {
      return isBroken;
    },
  };
}

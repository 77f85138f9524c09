/**
 * Reads the string values of a JSON text while it still comes, piece by piece, each character once.
 * Only what is really closed is called closed: nothing is guessed or repaired here.
 */

export interface ValuePiece {
  /** Where the value stands: keys and positions from the outermost object. */
  readonly path: readonly (string | number)[];
  /** Decoded, the part that is new. */
  readonly text: string;
  readonly closed: boolean;
}

interface Frame {
  kind: 'object' | 'array';
  key: string;
  index: number;
  /** In an object: before the colon. */
  isKey: boolean;
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
};

export interface ValueStream {
  push(delta: string): ValuePiece[];
}

export function valueStream(): ValueStream {
  const stack: Frame[] = [];
  let inString = false;
  /** Characters of an escape that is not complete yet: `\`, `\u12`. */
  let pending = '';
  let key = '';
  let text = '';

  const top = (): Frame | undefined => stack.at(-1);
  const path = (): (string | number)[] =>
    stack.map(({ kind, key: name, index }) => (kind === 'object' ? name : index));

  const take = (character: string): void => {
    if (top()?.isKey === true) key += character;
    else text += character;
  };

  const inside = (character: string, found: ValuePiece[]): void => {
    if (pending !== '') {
      pending += character;
      if (pending.startsWith('\\u')) {
        if (pending.length < 6) return;
        const code = Number.parseInt(pending.slice(2), 16);
        take(Number.isNaN(code) ? '\uFFFD' : String.fromCharCode(code));
      } else take(escapes[character] ?? character);
      pending = '';
    } else if (character === '\\') pending = '\\';
    else if (character === '"') {
      inString = false;
      const frame = top();
      if (frame?.isKey === true) {
        frame.key = key;
        key = '';
      } else {
        found.push({ path: path(), text, closed: true });
        text = '';
      }
    } else take(character);
  };

  const outside = (character: string): void => {
    const frame = top();
    switch (character) {
      case '{':
        stack.push({ kind: 'object', key: '', index: 0, isKey: true });
        return;
      case '[':
        // Brackets before the first brace are the model talking.
        if (frame !== undefined) stack.push({ kind: 'array', key: '', index: 0, isKey: false });
        return;
      case '}':
      case ']':
        stack.pop();
        return;
      case ':':
        if (frame !== undefined) frame.isKey = false;
        return;
      case ',':
        if (frame?.kind === 'object') frame.isKey = true;
        else if (frame !== undefined) frame.index += 1;
        return;
      case '"':
        if (frame !== undefined) inString = true;
        return;
    }
  };

  return {
    push(delta) {
      const found: ValuePiece[] = [];
      for (const character of delta) {
        if (inString) inside(character, found);
        else outside(character);
      }
      if (inString && text !== '') {
        found.push({ path: path(), text, closed: false });
        text = '';
      }
      return found;
    },
  };
}

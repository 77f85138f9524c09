/**
 * Reads an answer while it comes: `{"group":[{item},...],...}`. An item is told when its brace really
 * closed and it parses; an array when its bracket closed. Nothing is guessed or repaired, and each
 * character is looked at once.
 */

export type StreamPiece =
  /** One element of the array under `group`; whatever JSON it is. */
  | { readonly type: 'item'; readonly group: string; readonly value: unknown }
  /** The array is closed. */
  | { readonly type: 'group'; readonly group: string };

export interface ItemStream {
  push(delta: string): StreamPiece[];
}

const quote = 34;
const backslash = 92;
const openBrace = 123;
const closeBrace = 125;
const openBracket = 91;
const closeBracket = 93;
const comma = 44;

function parse(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

export function itemStream(): ItemStream {
  let text = '';
  let at = 0;
  /** Open braces and brackets. */
  const stack: number[] = [];
  let inString = false;
  let isEscaped = false;
  /** Where the last string of the outermost object, or the item at hand, begins. */
  let keyFrom = -1;
  let key = '';
  let group: string | null = null;
  let itemFrom = -1;

  const endItem = (end: number, found: StreamPiece[]): void => {
    if (group === null || itemFrom < 0) return;
    const source = text.slice(itemFrom, end).trim();
    itemFrom = -1;
    if (source === '') return;
    const parsed = parse(source);
    if (parsed !== null) found.push({ type: 'item', group, value: parsed.value });
  };

  const close = (code: number, found: StreamPiece[]): void => {
    const depth = stack.length;
    const expected = code === closeBrace ? openBrace : openBracket;
    // A bracket that does not match: the text is broken from here on; the end's reading mends it.
    if (stack.at(-1) !== expected) return;
    if (depth === 2 && group !== null && code === closeBracket) {
      endItem(at, found);
      found.push({ type: 'group', group });
      group = null;
    }
    stack.pop();
    if (depth === 3 && group !== null) endItem(at + 1, found);
  };

  const outside = (code: number, found: StreamPiece[]): void => {
    switch (code) {
      case quote:
        inString = true;
        if (stack.length === 1) keyFrom = at + 1;
        return;
      case openBrace:
      case openBracket:
        // Brackets before the first brace are the model talking.
        if (stack.length === 0 && code === openBracket) return;
        stack.push(code);
        if (stack.length === 2 && code === openBracket) {
          group = key;
          itemFrom = at + 1;
        } else if (stack.length === 3 && group !== null && itemFrom < 0) itemFrom = at;
        return;
      case closeBrace:
      case closeBracket:
        close(code, found);
        return;
      case comma:
        if (stack.length === 2 && group !== null) {
          endItem(at, found);
          itemFrom = at + 1;
        }
        return;
    }
  };

  return {
    push(delta) {
      const found: StreamPiece[] = [];
      text += delta;
      for (; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (!inString) {
          outside(code, found);
          continue;
        }
        if (isEscaped) isEscaped = false;
        else if (code === backslash) isEscaped = true;
        else if (code === quote) {
          inString = false;
          if (stack.length === 1 && keyFrom >= 0) {
            key = text.slice(keyFrom, at);
            keyFrom = -1;
          }
        }
      }
      // What has been told is not needed any more; a long answer stays cheap.
      if (itemFrom < 0 && keyFrom < 0 && at > 4096) {
        text = '';
        at = 0;
      } else if (itemFrom > 4096) {
        text = text.slice(itemFrom);
        at -= itemFrom;
        itemFrom = 0;
      }
      return found;
    },
  };
}

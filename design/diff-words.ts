/** Word-level difference of two texts: a longest common subsequence over words and spaces. */

export interface DiffPiece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Beyond this many words the table would cost more than it shows: the texts stand whole, one after the other. */
const mostWords = 1500;

export function diffWords(before: string, after: string): DiffPiece[] {
  const a = before.match(/\s+|[^\s]+/g) ?? [];
  const b = after.match(/\s+|[^\s]+/g) ?? [];
  const pieces: DiffPiece[] = [];
  const push = (kind: DiffPiece['kind'], text: string): void => {
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text !== '') pieces.push({ kind, text });
  };
  if (a.length > mostWords || b.length > mostWords) {
    push('removed', before);
    push('added', after);
    return pieces;
  }
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      table[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      push('same', a[i] ?? '');
      i += 1;
      j += 1;
    } else if (i < a.length && (j >= b.length || at(i + 1, j) >= at(i, j + 1))) {
      push('removed', a[i] ?? '');
      i += 1;
    } else {
      push('added', b[j] ?? '');
      j += 1;
    }
  }
  return readable(pieces);
}

/**
 * Blanks and single words that two rewritten passages happen to share tear both into shreds: such
 * islands join the change around them, and each change reads as one old and one new passage.
 */
function readable(pieces: readonly DiffPiece[]): DiffPiece[] {
  const result: DiffPiece[] = [];
  let removed = '';
  let added = '';
  const flush = (): void => {
    if (removed !== '') result.push({ kind: 'removed', text: removed });
    if (added !== '') result.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const [index, { kind, text }] of pieces.entries()) {
    const words = text.match(/\S+/g)?.length ?? 0;
    const isIsland = words < 2 && index > 0 && index < pieces.length - 1;
    if (kind === 'same' && !(isIsland && removed !== '' && added !== '')) {
      flush();
      result.push({ kind, text });
      continue;
    }
    if (kind !== 'added') removed += text;
    if (kind !== 'removed') added += text;
  }
  flush();
  return result;
}

/**
 * A model for tests that reads its message as a model would: the list of texts, the shape of the answer,
 * the pattern cards. It writes each text a little differently from the one that stands there, by a rule,
 * so that the same slot gets the same words whichever call asks for it.
 */

export interface ListedSlot {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  readonly maxChars: number;
  readonly current: string;
}

const head = /^(t\d+) \| (.*) \| ≤ (\d+)$/;

/** The texts that a message asks for. */
export function listedSlots(user: string): ListedSlot[] {
  const found: ListedSlot[] = [];
  let group = '';
  let open: { id: string; label: string; maxChars: number; lines: string[] } | null = null;
  const close = (): void => {
    if (open !== null) {
      const { id, label, maxChars, lines } = open;
      found.push({ id, group, label, maxChars, current: lines.join(' ') });
    }
    open = null;
  };
  for (const line of user.split('\n')) {
    const slot = head.exec(line);
    const data = /^[^\s|]+\| (.*)$/.exec(line);
    if (slot !== null) {
      close();
      open = { id: slot[1] ?? '', label: slot[2] ?? '', maxChars: Number(slot[3]), lines: [] };
    } else if (line.startsWith('# ')) {
      close();
      group = line.slice(2).trim();
    } else if (open !== null && data !== null) open.lines.push(data[1] ?? '');
    else close();
  }
  close();
  return found;
}

/** Groups of the answer in their order, from the example of its shape. */
export function groupsOf(user: string): string[] {
  const line = user.split('\n').findLast((one) => one.startsWith('{"'));
  return line === undefined ? [] : Object.keys(JSON.parse(line) as object);
}

/** Other words for the same text: the same length but for a few characters, no number, no name. */
export function reworded(current: string, maxChars: number): string {
  const text = current.trim();
  if (text === '') return 'Teks yang ditulis dari bahan.'.slice(0, maxChars);
  const ending = /[.?!)⟩"]$/u.exec(text)?.[0] ?? '';
  const changed =
    ending === '.' ? `${text.slice(0, -1)} bersama.` : text.replace(/\bdan\b/u, 'serta');
  return changed.length <= maxChars ? changed : text;
}

/** `patterns`: what it chooses where patterns are asked for, as far as the cards offer them. */
export function readingAnswer(
  user: string,
  patterns: readonly string[],
  write: (slot: ListedSlot) => string | null = ({ current, maxChars }) =>
    reworded(current, maxChars),
): string {
  const slots = listedSlots(user);
  const answer: Record<string, object[]> = {};
  for (const group of groupsOf(user)) {
    if (group === 's3_rows') {
      const cards = patterns.filter(
        (id) => user.includes(`\n${id} | `) || user.includes(`${id} | `),
      );
      answer[group] = cards.map((patternId) => ({
        reason: 'Dikerjakan pada tugas nyata.',
        patternId,
      }));
    } else {
      answer[group] = slots
        .filter((slot) => slot.group === group)
        .map((slot) => ({ id: slot.id, text: write(slot) }));
    }
  }
  return JSON.stringify(answer);
}

/** Texts of the series as elements, with the page chips of what they rest on. */
import type { Cite, PlayerData, Rich, RichBlock, Run, Said } from '../common/data.ts';
import { filled, isEmpty } from '../common/data.ts';
import { append, button, type Child, h } from './dom.ts';

function runs(list: readonly Run[]): Child[] {
  return list.map((run) => {
    if (typeof run === 'string') return run;
    return 'b' in run ? h('strong', {}, run.b) : h('mark', {}, run.todo);
  });
}

/** Paragraphs and lists of a text; nothing for an empty one. */
export function rich(text: Rich): HTMLElement[] {
  if (typeof text === 'string') return text === '' ? [] : [h('p', {}, text)];
  const found: HTMLElement[] = [];
  let list: HTMLElement | null = null;
  let before: RichBlock | null = null;
  for (const block of text) {
    if (block.kind === 'p') {
      found.push(h('p', {}, ...runs(block.runs)));
      list = null;
    } else {
      if (list === null || before?.kind !== block.kind) {
        const start =
          block.kind === 'ol' && block.number > 1 ? { start: String(block.number) } : {};
        list = h(block.kind, { attrs: start });
        found.push(list);
      }
      list.append(h('li', { class: `level${block.level}` }, ...runs(block.runs)));
    }
    before = block;
  }
  return found;
}

/** The text within a line: blocks follow each other, separated by blanks. */
export function inline(text: Rich): Child[] {
  if (typeof text === 'string') return [text];
  return text.flatMap((block, index) => [index > 0 ? ' ' : null, ...runs(block.runs)]);
}

export interface Texts {
  /** A grounded text: its paragraphs, the chips at the end of the last. */
  said(said: Said, className?: string): HTMLElement | null;
  chips(said: Said): HTMLElement[];
}

/** `onCite` is told of a chip that was pressed. */
export function texts(data: PlayerData, onCite: (cite: Cite) => void): Texts {
  const { words, cites, isPreview } = data;

  const openQuote = (quoted: readonly Cite[], label: Said['label']): void => {
    const [first] = quoted;
    if (first === undefined) return;
    onCite(first);
    const title = label === 'quotation' ? words.quoteTitle : words.paraphraseTitle;
    const dialog = h('dialog', { class: 'quote', attrs: { 'aria-labelledby': 'quote-title' } });
    const close = button(words.close, 'soft', () => dialog.close());
    append(dialog, [
      // The beginning is what is read first, however long the quotation is.
      h('h2', { id: 'quote-title', attrs: { tabindex: '-1', autofocus: true } }, title),
      h('blockquote', {}, ...quoted.map(({ quote }) => h('p', {}, quote))),
      h('p', { class: 'where' }, `${first.source}, ${first.place}`),
      close,
    ]);
    dialog.addEventListener('close', () => dialog.remove());
    // A press beside the box closes it, as people expect of a phone.
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close();
    });
    document.body.append(dialog);
    dialog.showModal();
  };

  /** One chip per place; it opens all that is cited from there. */
  const chips = (said: Said): HTMLElement[] => {
    const found: HTMLElement[] = [];
    const places = new Map<string, Cite[]>();
    for (const place of said.cites ?? []) {
      const cite = cites[place];
      if (cite === undefined) continue;
      const key = `${cite.place}/${cite.source}`;
      const same = places.get(key) ?? [];
      if (!same.some(({ quote }) => quote === cite.quote)) same.push(cite);
      places.set(key, same);
    }
    for (const quoted of places.values()) {
      const place = quoted[0]?.place ?? '';
      const name = filled(words.openQuote, { page: place });
      const chip = h(
        'button',
        { class: 'chip', attrs: { type: 'button', 'aria-label': name, 'aria-haspopup': 'dialog' } },
        place,
      );
      chip.addEventListener('click', () => openQuote(quoted, said.label));
      found.push(chip);
    }
    if (isPreview && said.label === 'needs-check')
      found.push(h('span', { class: 'mark check' }, words.needsCheck));
    if (isPreview && said.label === 'made-up')
      found.push(h('span', { class: 'mark made' }, words.madeUp));
    return found;
  };

  return {
    chips,
    said(said, className = 'said') {
      if (isEmpty(said.text)) return null;
      const blocks = rich(said.text);
      const marks = chips(said);
      const last = blocks[blocks.length - 1];
      if (last !== undefined && marks.length > 0) {
        const end = last.tagName === 'P' ? last : (last.lastElementChild ?? last);
        for (const mark of marks) append(end, [' ', mark]);
      }
      return h('div', { class: className }, ...blocks);
    },
  };
}

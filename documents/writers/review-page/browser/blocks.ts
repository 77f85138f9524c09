/** The design's paragraphs as places for comments: their buttons, and which comment stands where. */
import { h } from '../../micro/player/browser/dom.ts';
import { type Comment, cut, limits } from '../common/work.ts';
import type { App } from './app.ts';
import { icon } from './dom.ts';

export interface Place {
  readonly block: HTMLElement;
  readonly path: string | null;
  readonly partId: string | null;
  readonly text: string;
  readonly button: HTMLButtonElement;
  /** Words of the chapter it stands in. */
  readonly chapter: string;
}

export interface Blocks {
  placeOf: (comment: Comment) => Place | null;
  quoteOf: (place: Place) => string;
  /** Brings a place into view and marks it for a moment. */
  show: (place: Place) => void;
  /** The place that a comment is being written about. */
  choose: (place: Place | null) => void;
}

const words = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A heading keeps its name to itself: the button stands beside it, in a box with it. */
function boxOf(block: HTMLElement): HTMLElement {
  if (!/^H\d$/.test(block.tagName)) return block;
  const box = h('div', { class: 'heading-box' });
  block.replaceWith(box);
  box.append(block);
  return box;
}

function buttonFor(text: string, app: App): HTMLButtonElement {
  const label = text.length > 60 ? `${cut(text, 60)}…` : text;
  const button = h(
    'button',
    {
      class: 'mark',
      attrs: {
        type: 'button',
        tabindex: '-1',
        'aria-label': app.say('commentOn', { text: label }),
      },
    },
    icon('comment'),
  );
  // A selection must outlive the press on the button.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  return button;
}

/** What is selected inside a block, or ''. */
function selectedIn(block: HTMLElement): string {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return '';
  const range = selection.getRangeAt(0);
  return block.contains(range.startContainer) && block.contains(range.endContainer)
    ? selection.toString().replace(/\s+/g, ' ').trim()
    : '';
}

export function createBlocks(
  app: App,
  article: HTMLElement,
  write: (place: Place, quote: string) => void,
): Blocks {
  const places: Place[] = [];
  const ofBlock = new Map<Element, Place>();
  let chapter = '';
  for (const block of Array.from(article.querySelectorAll<HTMLElement>('[data-a]'))) {
    const text = words(block) || (block.querySelector('img')?.alt ?? '');
    if (/^H[1-3]$/.test(block.tagName)) chapter = text;
    const [path, partId] = app.data.anchors[block.dataset.a ?? ''] ?? [null, null];
    const button = buttonFor(text, app);
    const box = boxOf(block);
    box.classList.add('block');
    const list = Array.from(box.children).find(({ tagName }) => /^[OU]L$/.test(tagName));
    box.insertBefore(button, list ?? null);
    const place: Place = { block: box, path, partId, text, button, chapter };
    places.push(place);
    ofBlock.set(box, place);
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      write(place, quoteOf(place));
    });
  }

  const quoteOf = ({ block, text }: Place): string => cut(selectedIn(block) || text, limits.quote);

  // One stop of the Tab key for all of them; arrows move between paragraphs.
  let current = 0;
  const stopAt = (index: number): void => {
    places[current]?.button.setAttribute('tabindex', '-1');
    current = Math.max(0, Math.min(places.length - 1, index));
    places[current]?.button.setAttribute('tabindex', '0');
  };
  stopAt(0);
  const indexOf = (target: EventTarget | null): number =>
    target instanceof Element
      ? places.findIndex(({ button }) => button === target.closest('.mark'))
      : -1;
  article.addEventListener('focusin', ({ target }) => {
    const index = indexOf(target);
    if (index !== -1) stopAt(index);
  });
  article.addEventListener('keydown', (event) => {
    const index = indexOf(event.target);
    if (index === -1) return;
    const next = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: places.length - 1 };
    const wanted = new Map(Object.entries(next)).get(event.key);
    if (wanted === undefined) return;
    event.preventDefault();
    stopAt(wanted);
    places[current]?.button.focus();
  });
  // After a jump from the contents the Tab key goes on from there.
  window.addEventListener('hashchange', () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target === null) return;
    const index = places.findIndex(
      ({ block }) =>
        block.contains(target) ||
        target.contains(block) ||
        (target.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    );
    if (index !== -1) stopAt(index);
  });

  // In comment mode, on a phone, the paragraph itself is the button.
  article.addEventListener(
    'click',
    (event) => {
      if (!document.body.classList.contains('commenting')) return;
      const target = event.target instanceof Element ? event.target : null;
      const place = ofBlock.get(target?.closest('.block') ?? article);
      if (place === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      write(place, quoteOf(place));
    },
    true,
  );

  // A text may stand in several places; those that repeat it carry its mark, too.
  const isAbout = ({ path, partId, quote }: Comment, place: Place): boolean =>
    place.path === path && place.partId === partId && quote !== '' && place.text.includes(quote);
  const placeOf = (comment: Comment): Place | null => {
    const { path, partId } = comment;
    const found = places.filter((place) => isAbout(comment, place));
    const own = found.find(({ block }) => !block.classList.contains('again'));
    if (own !== undefined || found[0] !== undefined) return own ?? found[0] ?? null;
    if (path === null && partId === null) return null;
    return places.find((place) => place.path === path && place.partId === partId) ?? null;
  };

  const refresh = (): void => {
    const counts = new Map<Place, number>();
    for (const comment of app.work.comments) {
      const main = placeOf(comment);
      for (const place of places) {
        if (place === main || isAbout(comment, place))
          counts.set(place, (counts.get(place) ?? 0) + 1);
      }
    }
    for (const place of places) {
      const count = counts.get(place) ?? 0;
      place.block.classList.toggle('commented', count > 0);
      if (count > 0) place.button.dataset.count = String(count);
      else delete place.button.dataset.count;
    }
  };
  app.onChange(refresh);
  refresh();

  let chosen: Place | null = null;
  return {
    placeOf,
    quoteOf,
    show: (place) => {
      place.block.scrollIntoView({ block: 'center' });
      place.block.classList.remove('shown');
      // Restarts the animation.
      void place.block.offsetWidth;
      place.block.classList.add('shown');
      place.button.focus({ preventScroll: true });
    },
    choose: (place) => {
      chosen?.block.classList.remove('chosen');
      chosen = place;
      chosen?.block.classList.add('chosen');
    },
  };
}

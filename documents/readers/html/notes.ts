/** Notes of a web page: a raised number that points to a place below, and the text at that place. */
import {
  attributeOf,
  eachElement,
  type HtmlElement,
  type HtmlNode,
  isElement,
  textOf,
} from './parse.ts';

export interface Notes {
  /** Marker of the note by the element that holds it. */
  readonly notes: ReadonlyMap<HtmlElement, string>;
  /** Links to notes and back from them: their numbers are no part of the text. */
  readonly links: ReadonlySet<HtmlElement>;
}

const number = /^[[(]?(\d{1,3}|[*†‡§]|[ivx]{1,4}|[a-z])[\])]?$/iu;
const named = /(?:^|[_\-#\s])(?:foot|end)?note|fn\d|ftn|_edn|cite_note|noteref|footnote/iu;
const back = /^(?:[↩↑⤴^]\ufe0e?|\[\^\])$/u;
const blocks = new Set(['p', 'li', 'div', 'aside', 'dd', 'td', 'section']);
/** Longer text is no note. */
const longest = 5000;

export function notesOf(root: { childNodes: readonly HtmlNode[] }): Notes {
  const places = new Map<string, HtmlElement>();
  const anchors: HtmlElement[] = [];
  const said = new Map<HtmlElement, string>();
  eachElement(root, (element) => {
    for (const name of ['id', 'name']) {
      const value = attributeOf(element, name);
      if (value !== null && value !== '' && !places.has(value)) places.set(value, element);
    }
    if (element.tagName === 'a') anchors.push(element);
    if (/\bdoc-(?:endnote|footnote)\b/u.test(attributeOf(element, 'role') ?? '')) {
      said.set(element, '');
    }
  });
  const links = new Set<HtmlElement>();
  const notes = new Map<HtmlElement, string>(said);
  const targets = new Set<HtmlElement>();
  const lengths = new Map<HtmlElement, number>();
  const lengthOf = (holder: HtmlElement): number => {
    const length = lengths.get(holder) ?? textOf(holder).length;
    lengths.set(holder, length);
    return length;
  };
  for (const anchor of anchors) {
    const href = attributeOf(anchor, 'href') ?? '';
    if (!href.startsWith('#')) continue;
    const text = textOf(anchor).trim();
    if (back.test(text)) {
      links.add(anchor);
      continue;
    }
    const marker = number.exec(text)?.[1];
    if (marker === undefined) continue;
    if (targets.has(anchor)) {
      // The place that an earlier number pointed to: the way back.
      links.add(anchor);
      continue;
    }
    const place = places.get(decode(href.slice(1)));
    if (place === undefined || !(isRaised(anchor) || named.test(marksOf(anchor)))) continue;
    const holder = holderOf(place);
    if (holder === null || lengthOf(holder) > longest || contains(holder, anchor)) continue;
    links.add(anchor);
    targets.add(place);
    notes.set(holder, marker);
  }
  return { notes, links };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function isRaised(anchor: HtmlElement): boolean {
  const parent = anchor.parentNode;
  if (parent !== null && 'tagName' in parent && parent.tagName === 'sup') return true;
  return anchor.childNodes.some((one) => isElement(one) && one.tagName === 'sup');
}

const marksOf = (anchor: HtmlElement): string =>
  ['class', 'role', 'href', 'id', 'name', 'epub:type']
    .map((name) => attributeOf(anchor, name) ?? '')
    .join(' ');

/** The block that the place is, or stands in. */
function holderOf(place: HtmlElement): HtmlElement | null {
  let at: HtmlElement | null = place;
  while (at !== null && !blocks.has(at.tagName)) {
    const parent: HtmlElement['parentNode'] = at.parentNode;
    at = parent !== null && 'tagName' in parent ? parent : null;
  }
  return at;
}

function contains(holder: HtmlElement, inner: HtmlElement): boolean {
  let at: HtmlElement['parentNode'] = inner;
  while (at !== null && 'tagName' in at) {
    if (at === holder) return true;
    at = at.parentNode;
  }
  return false;
}

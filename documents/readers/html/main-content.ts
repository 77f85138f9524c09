/** Which part of a web page is its content, and what stands around it: menus, site heads and feet, asides. */
import type { RawLoss } from '../raw-block.ts';
import { attributeOf, eachElement, type HtmlElement, type HtmlNode, textOf } from './parse.ts';

const around = new Set(['nav', 'header', 'footer', 'aside']);
const aroundRoles = /^(?:navigation|banner|contentinfo|complementary|search|menu|menubar)$/iu;

export interface MainContent {
  root: HtmlElement;
  /** The page's title, where it stands in a head above the content. */
  title: string;
  /** Parts of the content's own that are passed over. */
  passed: ReadonlySet<HtmlElement>;
  losses: RawLoss[];
}

/** `document`: the root of a parsed page. Null for a page without body. */
export function mainContent(document: { childNodes: readonly HtmlNode[] }): MainContent | null {
  let body: HtmlElement | null = null;
  const mains: HtmlElement[] = [];
  const articles: HtmlElement[] = [];
  eachElement(document, (element) => {
    if (element.tagName === 'body') body ??= element;
    if (element.tagName === 'main' || attributeOf(element, 'role') === 'main') mains.push(element);
    if (element.tagName === 'article') articles.push(element);
  });
  const page: HtmlElement | null = body;
  if (page === null) return null;
  const all = lengthOf(page, new Set());
  const outer = aroundOf(page);
  const whole = lengthOf(page, outer);
  const longest = (list: readonly HtmlElement[]): HtmlElement | undefined =>
    [...list].sort((a, b) => lengthOf(b, new Set()) - lengthOf(a, new Set()))[0];
  const main = longest(mains) ?? (articles.length < 8 ? longest(articles) : undefined);
  // A frame that holds little of the page is not what it is read for.
  const isMain = main !== undefined && lengthOf(main, new Set()) >= Math.max(60, whole * 0.3);
  const root = isMain && main !== undefined ? main : page;
  const passed = isMain ? insideOf(root) : outer;
  const kept = lengthOf(root, passed);
  const losses: RawLoss[] = [];
  const lost = isMain ? textOf(page).replace(/\s+/gu, ' ').trim() : '';
  if (isMain && all - lengthOf(root, new Set()) > 20 && kept < all) {
    // Said once: the words at its begin show what it was.
    const begin = lost.slice(0, 200);
    losses.push({
      what: 'text',
      fate: 'dropped',
      reason: 'running-head',
      page: null,
      text: begin,
      count: 1,
    });
  }
  for (const element of passed) {
    const text = textOf(element).replace(/\s+/gu, ' ').trim();
    const reason = isContents(element) ? 'contents-list' : 'running-head';
    if (text !== '')
      losses.push({ what: 'text', fate: 'dropped', reason, page: null, text, count: 1 });
  }
  return { root, title: titleOf(page, root, passed), passed, losses: losses.slice(0, 40) };
}

/** Around the content of a whole page; a head or foot of an article or section belongs to it. */
function aroundOf(page: HtmlElement): Set<HtmlElement> {
  const found = new Set<HtmlElement>();
  const walk = (element: HtmlElement, isInside: boolean): void => {
    for (const one of element.childNodes) {
      if (!('tagName' in one)) continue;
      const role = attributeOf(one, 'role') ?? '';
      const isNavigation = one.tagName === 'nav' || /^(?:navigation|search|menu)/iu.test(role);
      const isNote = /\bdoc-/u.test(role);
      const isAround = around.has(one.tagName) || aroundRoles.test(role);
      if (isNavigation || (isAround && !isInside && !isNote)) found.add(one);
      else walk(one, isInside || /^(?:article|main|section|blockquote|figure)$/u.test(one.tagName));
    }
  };
  walk(page, false);
  return found;
}

/** In the content itself only menus are passed over. */
function insideOf(root: HtmlElement): Set<HtmlElement> {
  const found = new Set<HtmlElement>();
  eachElement(root, (element) => {
    const role = attributeOf(element, 'role') ?? '';
    if (element.tagName === 'nav' || /^(?:navigation|search|menu)/iu.test(role)) found.add(element);
  });
  return found;
}

function isContents(element: HtmlElement): boolean {
  const marks = `${attributeOf(element, 'id') ?? ''} ${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'role') ?? ''}`;
  return /\btoc\b|contents|daftar-isi/iu.test(marks);
}

/** The first `h1` that is passed over, when the content has none. */
function titleOf(page: HtmlElement, root: HtmlElement, passed: ReadonlySet<HtmlElement>): string {
  const inside = new Set<HtmlElement>();
  const walk = (element: HtmlElement): void => {
    for (const one of element.childNodes) {
      if (!('tagName' in one) || passed.has(one)) continue;
      if (one.tagName === 'h1') inside.add(one);
      walk(one);
    }
  };
  walk(root);
  if (inside.size > 0) return '';
  let title = '';
  eachElement(page, (element) => {
    if (title === '' && element.tagName === 'h1') title = textOf(element);
  });
  return title;
}

function lengthOf(element: HtmlElement, without: ReadonlySet<HtmlElement>): number {
  let length = 0;
  const walk = (node: HtmlNode): void => {
    if ('value' in node) length += node.value.trim().length;
    else if (
      'tagName' in node &&
      !without.has(node) &&
      !/^(?:script|style|template)$/u.test(node.tagName)
    ) {
      for (const one of node.childNodes) walk(one);
    }
  };
  walk(element);
  return length;
}

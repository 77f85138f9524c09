/** Comments of a Word file with their answers, whether they are done, and what they are about. */
import type { ReviewedComment } from '../../design/review/reviewed-docx.ts';
import type { ReadLimits } from '../readers/limits.ts';
import { children, treeOf, type XmlNode } from '../readers/xml-tree.ts';
import { partOf } from './outside.ts';
import { inCurrent } from './slot-stream.ts';
import { symbolOf } from './symbols.ts';
import { instantOf, type Walked } from './walk.ts';

const longestQuote = 1000;
const mostComments = 5000;

interface Written {
  id: string;
  author: string;
  initials: string;
  at: string | null;
  text: string;
  /** Of its last paragraph: by it, other parts speak of the comment. */
  paraId: string;
}

/** Words of a comment, paragraphs as lines; what was struck out in it is left out. */
function textOf(node: XmlNode): string {
  switch (node.name) {
    case 't':
      return node.text;
    case 'tab':
      return '\t';
    case 'br':
    case 'cr':
      return '\n';
    case 'noBreakHyphen':
      return '-';
    case 'sym':
      return symbolOf(node.attributes.char ?? '', node.attributes.font ?? '');
    case 'pPr':
    case 'rPr':
    case 'del':
    case 'moveFrom':
    case 'instrText':
    case 'Fallback':
      return '';
    default: {
      const inner = node.children.map(textOf).join('');
      return node.name === 'p' ? `${inner}\n` : inner;
    }
  }
}

function paragraphsIn(node: XmlNode): XmlNode[] {
  return node.children.flatMap((one) => (one.name === 'p' ? [one] : paragraphsIn(one)));
}

export function readComments(
  part: (name: string) => Uint8Array | undefined,
  limits: ReadLimits,
  walked: Walked,
): ReviewedComment[] {
  const tree = treeOf(part('comments'), limits);
  const written = children(tree, 'comment')
    .slice(0, mostComments)
    .map((node): Written => {
      const { id = '', author = '', initials = '', date } = node.attributes;
      return {
        id,
        author: author.trim().slice(0, 200),
        initials: initials.slice(0, 20),
        at: instantOf(date),
        text: textOf(node).replace(/\n+$/u, '').trim(),
        paraId: paragraphsIn(node).at(-1)?.attributes.paraId ?? '',
      };
    });
  const byParagraph = new Map(written.map((one) => [one.paraId, one]));
  const done = new Set<string>();
  const parent = new Map<string, string>();
  for (const { attributes } of children(treeOf(part('commentsExtended'), limits), 'commentEx')) {
    const one = byParagraph.get(attributes.paraId ?? '');
    if (one === undefined || one.paraId === '') continue;
    if (/^(?:1|true|on)$/u.test(attributes.done ?? '')) done.add(one.id);
    const above = byParagraph.get(attributes.paraIdParent ?? '');
    if (above !== undefined && above !== one && above.paraId !== '') parent.set(one.id, above.id);
  }
  // Word keeps one true instant of each comment in a part of its own; the other is local time.
  const durable = new Map<string, string>();
  for (const { attributes } of children(treeOf(part('commentsIds'), limits), 'commentId'))
    durable.set(attributes.durableId ?? '', attributes.paraId ?? '');
  for (const { attributes } of children(
    treeOf(part('commentsExtensible'), limits),
    'commentExtensible',
  )) {
    const one = byParagraph.get(durable.get(attributes.durableId ?? '') ?? '');
    const at = instantOf(attributes.dateUtc);
    if (one !== undefined && at !== null) one.at = at;
  }
  const headOf = (id: string): string => {
    let at = id;
    for (let steps = 0; steps < 50; steps += 1) {
      const above = parent.get(at);
      if (above === undefined || above === id) break;
      at = above;
    }
    return at;
  };
  const places = placesOf(walked);
  const heads = new Map<string, ReviewedComment>();
  for (const { id, author, initials, at, text } of written) {
    if (headOf(id) !== id) continue;
    const { bookmarks, quote, partId } = places(id);
    const [bookmark = null] = bookmarks;
    heads.set(id, {
      id,
      author,
      initials,
      at,
      text,
      replies: [],
      done: done.has(id),
      bookmark,
      bookmarks,
      partId,
      quote,
    });
  }
  for (const { id, author, at, text } of written) {
    const head = heads.get(headOf(id));
    if (head === undefined || head.id === id) continue;
    head.replies.push({ author, at, text });
  }
  return [...heads.values()].filter(({ text, replies }) => text !== '' || replies.length > 0);
}

/** What each comment is about: anchors it touches, the words, the part. */
function placesOf(
  walked: Walked,
): (id: string) => { bookmarks: string[]; quote: string; partId: string | null } {
  const found = new Map<string, { bookmarks: Set<string>; quote: string; partId: string | null }>();
  for (const paragraph of walked.paragraphs) {
    const seen = new Set<string>();
    for (const { comments, owner, text, revisions } of paragraph.pieces) {
      for (const id of comments) {
        const one = found.get(id) ?? { bookmarks: new Set(), quote: '', partId: partOf(paragraph) };
        found.set(id, one);
        if (text === '') continue;
        if (owner !== null) one.bookmarks.add(owner);
        if (one.quote.length >= longestQuote || !inCurrent(revisions)) continue;
        const isNextParagraph = !seen.has(id) && one.quote !== '';
        seen.add(id);
        one.quote += `${isNextParagraph ? '\n' : ''}${text}`;
      }
    }
  }
  return (id) => {
    const one = found.get(id);
    const place = walked.comments.get(id);
    const paragraph = place === undefined ? undefined : walked.paragraphs[place.paragraph];
    const bookmarks = [...(one?.bookmarks ?? [])];
    if (bookmarks.length === 0) {
      // A sign without a range, or a range around nothing: the text it stands in or behind.
      const near =
        place?.owner ?? paragraph?.pieces.find(({ owner }) => owner !== null)?.owner ?? null;
      if (near !== null && (one === undefined || one.quote.trim() === '')) bookmarks.push(near);
    }
    return {
      bookmarks,
      quote: (one?.quote ?? '').trim().slice(0, longestQuote),
      partId: one?.partId ?? (paragraph === undefined ? null : partOf(paragraph)),
    };
  };
}

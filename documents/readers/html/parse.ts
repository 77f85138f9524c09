/** A web page as a tree, within bounds that the parser itself does not have. Nothing is run or fetched. */
import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  Parser,
  type TreeAdapter,
} from 'parse5';
import type { ReadWatch } from '../limits.ts';
import { ReaderError } from '../reader-error.ts';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/** Characters that are handed to the parser at once: between, time and size are looked at. */
const step = 16_384;
const mostNodes = 600_000;
/** Moving an element costs as much as it has siblings; sound pages hardly do it. */
const mostMoves = 10_000;

/** `isPartial`: the page went on. Errors: ReaderError `unsafe` for nesting without end. */
export function parseHtml(
  text: string,
  { limits, now, onProgress }: ReadWatch,
): { root: DefaultTreeAdapterTypes.Document; isPartial: boolean } {
  let depth = 0;
  let nodes = 0;
  let moves = 0;
  const count = (): void => {
    nodes += 1;
  };
  const move = (): void => {
    moves += 1;
    if (moves > mostMoves) throw new ReaderError('unsafe', 'too many misplaced elements');
  };
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createElement: (...given) => {
      count();
      return defaultTreeAdapter.createElement(...given);
    },
    createCommentNode: (...given) => {
      count();
      return defaultTreeAdapter.createCommentNode(...given);
    },
    insertBefore: (...given) => {
      move();
      defaultTreeAdapter.insertBefore(...given);
    },
    insertTextBefore: (...given) => {
      move();
      defaultTreeAdapter.insertTextBefore(...given);
    },
    detachNode: (...given) => {
      move();
      defaultTreeAdapter.detachNode(...given);
    },
    onItemPush: () => {
      depth += 1;
      if (depth > limits.depth) throw new ReaderError('unsafe', 'nested too deeply');
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
  // Scripting off: what stands in `noscript` is part of the page.
  const parser = new Parser({ treeAdapter, scriptingEnabled: false });
  const started = now();
  let at = 0;
  while (at < text.length && nodes < mostNodes && now() - started <= limits.milliseconds) {
    parser.tokenizer.write(text.slice(at, at + step), false);
    at += step;
    if (at % (step * 32) === 0) onProgress(Math.min(0.5, (at / text.length) * 0.5));
  }
  parser.tokenizer.write('', true);
  return { root: parser.document, isPartial: at < text.length };
}

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;

export function attributeOf(element: HtmlElement, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

/** Children; a template's are not shown and so are not there. */
export function elementsOf(element: { childNodes: readonly HtmlNode[] }): HtmlElement[] {
  return element.childNodes.filter(isElement);
}

/** Visits all elements, parents first. */
export function eachElement(
  root: { childNodes: readonly HtmlNode[] },
  visit: (element: HtmlElement) => void,
): void {
  for (const element of elementsOf(root)) {
    visit(element);
    eachElement(element, visit);
  }
}

const silent = new Set(['script', 'style', 'template', 'noscript']);

/** All letters of an element, hidden or not. */
export function textOf(node: HtmlNode): string {
  if ('value' in node) return node.value;
  if (!isElement(node) || silent.has(node.tagName)) return '';
  return node.childNodes.map(textOf).join('');
}

import { HtmlValidate } from 'html-validate';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import { type OfficeKind, officeKinds } from '../../../design/export-catalogue.ts';
import type { Design } from '../../../design/model/design.ts';
import { slotsOf } from '../../../design/texts.ts';
import { sampleDesign, sampleMemo } from '../../testing/sample-design.ts';
import { buildOffice, hasWriter, type OfficeDocument } from '../office/index.ts';
import { officeBodyHtml, officeHtml, officeMarkdown } from './index.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

interface Page {
  elements: Element[];
  /** Text of the body in its order, without white space and the numbers that Word keeps to itself. */
  words: string;
}

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

function readPage(html: string): Page {
  const elements: Element[] = [];
  let words = '';
  const walk = (node: Node): void => {
    if (node.nodeName === '#text' && 'value' in node) words += node.value;
    if (!('tagName' in node)) return;
    elements.push(node);
    if (attribute(node, 'class') === 'number' || node.tagName === 'head') {
      const kept = words;
      node.childNodes.forEach(walk);
      words = kept;
    } else node.childNodes.forEach(walk);
  };
  parse(html).childNodes.forEach(walk);
  return { elements, words: words.replace(/\s/gu, '') };
}

/** The first place where two texts part, short enough to read. */
function firstDifference(one: string, other: string): string | null {
  if (one === other) return null;
  const at = [...one].findIndex((character, index) => other[index] !== character);
  const from = Math.max(0, (at === -1 ? one.length : at) - 60);
  return `${one.slice(from, from + 160)} <> ${other.slice(from, from + 160)}`;
}

/** The words of the Word file, found without the reader that is tested. */
function wordsOfBody(body: string): string {
  const entities: Record<string, string> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
  };
  // How Word brings its page numbers in is said to who reads in Word.
  const shown = body.replace(/<w:p><w:pPr><w:pStyle w:val="ContentsHint".*?<\/w:p>/gs, '');
  return [...shown.matchAll(/<w:t xml:space="preserve">([^<]*)<\/w:t>/g)]
    .map(([, text = '']) => text.replace(/&(?:amp|lt|gt|quot);/g, (one) => entities[one] ?? one))
    .join('')
    .replace(/\s/gu, '');
}

const namesIn = (body: string): string[] =>
  [...body.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)].map(([, name = '']) => name);

function build(kind: OfficeKind, design: Design): Promise<OfficeDocument> {
  const earlier = sampleDesign();
  earlier.problem.statement.text = 'Pernyataan yang lama.';
  return buildOffice(
    {
      kind,
      design,
      earlier: { design: earlier, label: 'Versi 1' },
      label: 'Versi 2',
      approvals: [],
    },
    {
      revision: 3,
      isDraft: true,
      agency: { name: 'Badan Contoh (rekaan)', unit: 'Unit </style>' },
    },
  );
}

const kinds = officeKinds.filter((kind) => hasWriter(kind) && kind !== 'approval');
const documents = new Map<OfficeKind, OfficeDocument>();

beforeAll(async () => {
  for (const kind of kinds)
    documents.set(kind, await build(kind, kind === 'memo' ? sampleMemo() : sampleDesign()));
}, 60_000);

const documentOf = (kind: OfficeKind): OfficeDocument => {
  const document = documents.get(kind);
  if (document === undefined) throw new Error(`${kind} was not built`);
  return document;
};

describe.each(kinds)('%s as HTML', (kind) => {
  test('says what the Word file says, in its order, and keeps each name once', () => {
    const document = documentOf(kind);
    const { words, elements } = readPage(officeHtml(document, { mode: 'preview' }));
    expect(firstDifference(words, wordsOfBody(document.body))).toBeNull();
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(ids.toSorted()).toEqual(namesIn(document.body).toSorted());
    for (const link of elements.filter(({ tagName }) => tagName === 'a'))
      expect(ids).toContain(attribute(link, 'href')?.slice(1));
  });

  test('is valid HTML, with a heading first and none left out', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      // A document whose title is no heading of its own has one per part.
      rules: {
        'heading-level': ['error', { allowMultipleH1: true }],
        'long-title': 'off',
        // The names are those of Word's bookmarks.
        'valid-id': ['error', { relaxed: true }],
      },
    });
    const { results } = await validator.validateString(
      officeHtml(documentOf(kind), { mode: 'preview' }),
    );
    expect(
      results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
      ),
    ).toEqual([]);
  });

  test('has a head in every table that has a caption', () => {
    const { elements } = readPage(officeHtml(documentOf(kind), { mode: 'preview' }));
    for (const table of elements.filter(({ tagName }) => tagName === 'table')) {
      const cells = (node: Element): Element[] =>
        node.childNodes.flatMap((one) => ('tagName' in one ? [one, ...cells(one)] : []));
      const below = cells(table);
      if (!below.some(({ tagName }) => tagName === 'caption')) continue;
      const heads = below.filter(({ tagName }) => tagName === 'th');
      expect(heads.length).toBeGreaterThan(0);
      for (const head of heads) expect(attribute(head, 'scope')).toMatch(/^(?:col|row|colgroup)$/);
    }
  });

  test('as Markdown, keeps the headings', () => {
    const markdown = officeMarkdown(documentOf(kind));
    expect(markdown).toMatch(/^#+ \S/m);
    expect(markdown).not.toContain('undefined');
  });
});

describe('the journey', () => {
  test('reads as a document: title, parts, figures, lists, pages', () => {
    const html = officeHtml(documentOf('journey'), { mode: 'print' });
    const { elements } = readPage(html);
    const count = (name: string): number =>
      elements.filter(({ tagName }) => tagName === name).length;
    expect(count('h1')).toBe(1);
    expect(count('h2')).toBeGreaterThan(4);
    expect(count('figure')).toBe(2);
    expect(count('figcaption')).toBe(2);
    for (const image of elements.filter(({ tagName }) => tagName === 'img')) {
      expect(attribute(image, 'alt')).toMatch(/\w{3}/);
      expect(attribute(image, 'src')).toMatch(/^data:image\//);
    }
    expect(count('ol') + count('ul')).toBeGreaterThan(3);
    expect(html).toContain('<html lang="id-ID">');
    // Two kinds of pages, the first one without running lines, numbers on all others.
    expect(html.match(/@page page\d\{/g)).toHaveLength(2);
    expect(html).toMatch(/@page page1:first\{/);
    expect(html).toContain('counter(page)');
    expect(html).toContain('counter(pages)');
  });

  test('for the review page, comes without a page of its own', () => {
    const { body, css } = officeBodyHtml(documentOf('journey'));
    expect(body).toMatch(/^<div class="office" lang="id-ID">/);
    expect(css).not.toContain('@page');
    expect(css).not.toContain('@font-face');
  });
});

/** Texts that want to be something else than text: elements, attributes, styles, addresses. */
const attack =
  '"><script>alert(1)</script><img src=x onerror=alert(2)> </style></title><svg onload=alert(3)> ' +
  '\'; } @import url(//evil.example); \\22 <!-- ]]> <a href="javascript:alert(4)">x</a> {{7*7}} <?php';

test('nothing that a design says becomes more than text', async () => {
  const design = sampleDesign();
  for (const { slot } of slotsOf(design)) slot.text = attack;
  const document = await build('journey', design);
  for (const mode of ['print', 'preview', 'review'] as const) {
    const html = officeHtml(document, { mode });
    const { elements, words } = readPage(html);
    expect(firstDifference(words, wordsOfBody(document.body))).toBeNull();
    expect(words).toContain('<script>alert(1)</script>');
    const kindsOfElements = new Set(elements.map(({ tagName }) => tagName));
    for (const never of ['script', 'svg', 'iframe', 'object', 'embed', 'link', 'base', 'form'])
      expect(kindsOfElements).not.toContain(never);
    expect(elements.filter(({ tagName }) => tagName === 'style')).toHaveLength(1);
    for (const { attrs } of elements)
      for (const { name, value } of attrs) {
        expect(name).not.toMatch(/^on|^style$|^srcdoc$|^action$/);
        if (name === 'href') expect(value).toMatch(/^#[A-Za-z0-9_]+$/);
        if (name === 'src') expect(value).toMatch(/^data:image\/(?:png|jpeg|svg\+xml);base64,/);
      }
    const css = html.slice(html.indexOf('<style>'), html.indexOf('</style>'));
    expect(css).not.toContain('evil');
    expect(css).not.toContain('@import');
    for (const [, address] of css.matchAll(/url\((.{12})/g)) expect(address).toMatch(/^"?data:/);
    expect(html).toContain("default-src 'none'");
  }
});

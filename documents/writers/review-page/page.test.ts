/** What the page carries, what a comment would be about, its policy; and that no text of a design runs. */
import { type DefaultTreeAdapterMap, parse, defaultTreeAdapter as tree } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Design } from '../../../design/model/design.ts';
import { slotsOf } from '../../../design/texts.ts';
import { sampleDesign, sampleMemo } from '../../testing/sample-design.ts';
import { reviewScript } from './built.ts';
import { reviewContent } from './content.ts';
import { writeReviewPage } from './index.ts';
import { themeCss } from './theme.ts';

type Element = DefaultTreeAdapterMap['element'];

const round = {
  id: 'rnd_aaaaaaaaaa',
  name: 'Putaran 1',
  dueDate: '2026-11-20',
  reviewers: ['Kepala bidang (rekaan)'],
};
const pageOf = async (design: Design): Promise<string> =>
  new TextDecoder().decode(
    await writeReviewPage({ design, revision: 3, contentHash: 'ab'.repeat(32), round }),
  );

function elements(html: string): Element[] {
  const found: Element[] = [];
  const visit = (node: DefaultTreeAdapterMap['node']): void => {
    if (!('childNodes' in node)) return;
    for (const child of node.childNodes) {
      if (tree.isElementNode(child)) found.push(child);
      visit(child);
    }
  };
  visit(parse(html));
  return found;
}
const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;
const textOf = (element: Element | undefined): string =>
  (element?.childNodes ?? [])
    .map((child) =>
      tree.isTextNode(child) ? child.value : tree.isElementNode(child) ? textOf(child) : '',
    )
    .join('');

const attack =
  '</script><script>window.canary=1</script><img src=x onerror="window.canary=1"><svg onload=window.canary=1><a href="javascript:window.canary=1">x</a>[k](javascript:window.canary=1) <!-- \u2028 ]]> &lt;script&gt; {{7*7}}';

let page = '';
beforeAll(async () => {
  page = await pageOf(sampleDesign());
});

describe('the page', () => {
  it('is small, the same each time, and needs nothing from a network', async () => {
    expect(await pageOf(sampleDesign())).toBe(page);
    expect(page.length).toBeLessThan(600_000);
    expect(reviewScript.length).toBeLessThan(30_000);
    expect(page.match(/https?:\/\/[\w./]+/g)).toEqual(['http://www.w3.org/2000/svg']);
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; img-src data:;/,
    );
    expect(policy).not.toMatch(/unsafe|\*/);
  });

  it('shows all that the design says, its pictures and its contents', () => {
    const all = elements(page);
    const said = textOf(all.find(({ tagName }) => tagName === 'article'));
    for (const wanted of ['rata-rata 9 hari', 'Mohon tegaskan SOP mana yang berlaku.'])
      expect(said).toContain(wanted);
    expect(all.filter(({ tagName }) => tagName === 'figure')).toHaveLength(2);
    const ids = new Set(all.map((one) => attribute(one, 'id')));
    const links = all.filter(({ tagName }) => tagName === 'a');
    expect(links.length).toBeGreaterThan(60);
    for (const link of links) expect(ids).toContain(attribute(link, 'href')?.slice(1));
  });

  it('every text has a place for comments, named after the text itself', () => {
    const design = sampleDesign();
    const data = JSON.parse(/id="review-data">(.*?)<\/script>/s.exec(page)?.[1] ?? '');
    const named = new Set(Object.values<[string | null]>(data.anchors).map(([path]) => path));
    const missing = slotsOf(design)
      .filter(({ slot, path }) => slot.text.trim() !== '' && !named.has(path))
      .map(({ path }) => path);
    expect(missing).toEqual([]);
    for (const one of elements(page)) {
      const name = attribute(one, 'data-a');
      if (name !== undefined && name !== '') expect(data.anchors).toHaveProperty([name]);
    }
  });

  it('a figure of a row belongs to the part that the row is about', () => {
    const design = sampleDesign();
    const [indicator = ''] = design.problem.indicators.order;
    const cell = elements(page).find(
      (one) => attribute(one, 'data-a') === indicator && textOf(one).trim() === '74,20',
    );
    expect(cell).toBeDefined();
  });

  it('a memo is reviewed like a journey', async () => {
    expect(await pageOf(sampleMemo())).toContain('data-a="title"');
  });
});

describe('hostile texts', () => {
  it('are text, wherever they stand', async () => {
    const design = sampleDesign();
    for (const { slot } of slotsOf(design)) slot.text = attack;
    for (const item of Object.values(design.reviewItems.items)) item.note = attack;
    const hostile = new TextDecoder().decode(
      await writeReviewPage({
        design,
        revision: 3,
        contentHash: '',
        round: { ...round, name: attack, reviewers: [attack] },
        agency: { name: attack, unit: attack },
      }),
    );
    const all = elements(hostile);
    const scripts = all.filter(({ tagName }) => tagName === 'script');
    expect(scripts).toHaveLength(2);
    expect(textOf(scripts[1])).toBe(reviewScript);
    for (const { tagName, attrs } of all) {
      if (tagName !== 'script')
        expect(['iframe', 'object', 'embed', 'base', 'form', 'link']).not.toContain(tagName);
      for (const { name, value } of attrs) {
        expect(name).not.toMatch(/^on|^style$|^srcdoc$|^action$/);
        if (name === 'href') expect(value).toMatch(/^#/);
        if (name === 'src') expect(value).toMatch(/^data:image\/png;base64,/);
      }
    }
    expect(JSON.parse(textOf(scripts[0])).reviewers).toEqual([attack]);
  });

  it('what should never come is taken out', () => {
    const given =
      '<div class="office"><p id="title" onclick="x()" style="color:red">Judul<script>x()</script><iframe src="x"></iframe></p><a href="javascript:x()">a</a><img src="https://x.example/a.png" alt="b"><svg><script>x()</script></svg><form action="x"><input></form></div>';
    const { html } = reviewContent(given, sampleDesign());
    expect(html).toBe(
      '<div class="office"><p id="d-title" data-a="title">Judul</p><a>a</a><img alt="b"></div>',
    );
    expect(
      themeCss(
        '.office .k1{background:url(https://x.example);width:20%;color:#1F4E79;position:fixed}',
      ),
    ).toBe('.office .k1{width:20%;color:var(--accent)}\n.office .box.k1{padding:.6rem .75rem}');
  });
});

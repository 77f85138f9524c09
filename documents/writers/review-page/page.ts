/**
 * One HTML page with a design and the tools to review it: style, script and data inside, nothing
 * fetched. Its content policy names its own script and style by hash, so that nothing else can run.
 */
import { createHash } from 'node:crypto';
import { shorten } from '../../slot-markdown.ts';
import { escapeXml } from '../../xml-text.ts';
import { jsonForHtml } from '../micro/player/page.ts';
import { reviewScript, reviewStyle } from './built.ts';
import type { PageData } from './common/data.ts';
import { filled } from './common/data.ts';
import type { ContentsLine } from './content.ts';

export interface PageParts {
  data: PageData;
  /** HTML of the design, as reviewContent gives it. */
  html: string;
  contents: readonly ContentsLine[];
  /** Rules of the design's own looks, as themeCss gives them. */
  css: string;
  /** Under the title: agency, revision, round, due date. */
  about: readonly string[];
}

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function contentsHtml(lines: readonly ContentsLine[]): string {
  return lines
    .map(
      ({ level, id, number, text }) =>
        `<li class="level${level}"><a href="#${id}">${number === '' ? '' : `<span class="number">${escapeXml(number)}</span> `}${escapeXml(text)}</a></li>`,
    )
    .join('');
}

export function reviewPageHtml({ data, html, contents, css, about }: PageParts): string {
  const { words } = data;
  const word = (key: keyof PageData['words']): string => escapeXml(words[key]);
  const style = `${reviewStyle}\n${css}`;
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(reviewScript)}`,
    `style-src ${hashOf(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const title = filled('{brand}: {title}', { brand: words.brand, title: shorten(data.title, 50) });
  return `<!DOCTYPE html>
<html lang="${data.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeXml(title)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#isi">${word('skip')}</a>
<header class="top">
<button type="button" id="menu" aria-expanded="false" aria-controls="contents" aria-label="${word('openContents')}"><svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M4 7h16M4 12h16M4 17h10"/></svg></button>
<div class="top-words">
<p class="brand">${word('brand')}</p>
<p class="name">${escapeXml(data.title)}</p>
</div>
<p class="about">${about.map((one) => `<span>${escapeXml(one)}</span>`).join(' ')}</p>
</header>
<div class="shell">
<nav id="contents" aria-label="${word('contents')}">
<p class="nav-title">${word('contents')}</p>
<ul>${contentsHtml(contents)}</ul>
</nav>
<main id="isi" tabindex="-1">
<noscript><p class="no-script">${word('noScript')}</p></noscript>
<details class="how" open>
<summary>${word('howTo')}</summary>
<ol>
<li><span class="by-mouse">${word('howRead')}</span><span class="by-touch">${word('howReadTouch')}</span> <span class="by-keys">${word('howKeys')}</span></li>
<li>${word('howDecide')}</li>
<li>${word('howSend')}</li>
</ol>
</details>
<article id="design" class="paper">${html}</article>
</main>
</div>
<script type="application/json" id="review-data">${jsonForHtml(data)}</script>
<script>${reviewScript}</script>
</body>
</html>
`;
}

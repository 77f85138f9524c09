/** The look of a whole document: that of the Word styles, and how it lies on a screen or on paper. */

import type { Section } from './content.ts';
import { paragraphCss, points, runCss } from './css.ts';
import type { SheetStyles } from './sheet-styles.ts';

export type PageMode = 'print' | 'preview' | 'review';

/** Styles of Word as classes below `.office`; headings by class too, since their level may differ. */
export function stylesCss({ defaults, paragraphs }: SheetStyles): string {
  const base = [
    ...runCss(defaults.run, { withWeight: false }),
    'white-space:pre-wrap',
    'overflow-wrap:break-word',
  ];
  const plain = paragraphCss({ before: 0, after: 0, ...defaults.paragraph });
  const rules = [...paragraphs]
    .filter(([id]) => id !== 'Normal')
    .map(([id, { paragraph, run }]) => {
      const { numId: _, level: __, ...look } = paragraph;
      const css = [
        ...paragraphCss({ ...defaults.paragraph, ...look }),
        ...runCss(run, { withWeight: true }),
      ];
      return `.office .${id}{${css.join(';')}}`;
    });
  return [
    `.office{${base.join(';')}}`,
    `.office p,.office li,.office h1,.office h2,.office h3,.office h4,.office h5,.office h6,.office .room{${plain.join(';')}}`,
    '.office h1,.office h2,.office h3,.office h4,.office h5,.office h6{font-weight:bold;break-after:avoid;break-inside:avoid}',
    ...rules,
  ].join('\n');
}

const common = `
.office *{box-sizing:border-box}
.office a{color:inherit;text-decoration:none}
.office ul,.office ol{margin:0 0 6pt;padding:0 0 0 14.2pt}
.office ol{padding-left:17pt}
.office li ul,.office li ol{margin-bottom:0}
.office li{padding-left:1pt}
.office ul.dashes{list-style-type:"– "}
.office ol.letters{list-style-type:lower-alpha}
.office .numbered{padding-left:28.35pt;text-indent:-28.35pt}
.office .Heading2.numbered{padding-left:22.7pt;text-indent:-22.7pt}
.office .number{display:inline-block;min-width:28.35pt;text-indent:0;white-space:pre}
.office .Heading2 .number{min-width:22.7pt}
.office table{width:100%;border-collapse:collapse;table-layout:fixed;margin:0 0 6pt}
.office td,.office th{padding:1.7pt 4.8pt;vertical-align:top;text-align:left;font-weight:inherit}
.office .tight td,.office .tight th{padding-left:2.2pt;padding-right:2.2pt;letter-spacing:-.01em}
.office td>:last-child ul,.office td>ul,.office td>ol{margin-bottom:0}
.office th .block{display:block}
.office thead{display:table-header-group}
.office thead+tbody,.office thead+tbody tr:first-child{break-before:avoid}
.office tbody tr:first-child:not(:last-child){break-after:avoid}
.office table.short{break-inside:avoid}
.office tbody tr:last-child:not(:first-child){break-before:avoid}
.office thead tr{break-inside:avoid;break-after:avoid}
.office caption{text-align:left;caption-side:top;break-after:avoid}
.office caption.Caption{padding-top:6pt}
.office figure{margin:4pt 0 0;text-align:center;break-inside:avoid}
.office figcaption{text-align:left}
.office img{max-width:100%;height:auto;vertical-align:middle}
.office .boxes{display:flex;margin:0 0 6pt;break-inside:avoid}
.office .box{display:flex;flex-direction:column;padding:1.7pt 4.8pt;min-width:0}
.office .room{min-height:1lh}
.office .spread{display:flex;justify-content:space-between;gap:12pt}
.office ul.toc{list-style:none;padding:0}
.office ul.toc li{display:flex;gap:4pt;padding:0;text-indent:0}
.office ul.toc li a{color:inherit}
.office ul.toc .TOC1{font-weight:bold}
.office p,.office li,.office td{orphans:2;widows:2}
`;

// Laid out once, for paper: nobody looks at this page on a screen.
const paper = `
@media screen{body{display:none}}
html,body{margin:0;padding:0;background:#fff;print-color-adjust:exact;-webkit-print-color-adjust:exact}
`;

const screen = `
html{background:#E9ECEF}
body{margin:0;padding:16pt}
.sheet{background:#fff;margin:0 auto 16pt;box-shadow:0 1pt 4pt rgba(30,35,41,.18);max-width:100%}
@media(max-width:600pt){body{padding:6pt}.sheet{padding:16pt!important;min-height:0!important;width:auto!important;overflow-x:auto}}
`;

/** Fonts as the system has them; printed pages carry their own. */
export const systemFonts = 'Inter,"Segoe UI",Arial,"Liberation Sans",sans-serif';

export function sheetCss(mode: PageMode, sections: ReadonlyMap<string, Section>): string {
  const sheets = [...sections].map(([name, { width, height, margin }]) => {
    if (mode === 'print') return `.${name}{page:${name}}`;
    if (mode === 'review') return '';
    const { top, right, bottom, left } = margin;
    return `.${name}{width:${points(width)};min-height:${points(height)};padding:${[top, right, bottom, left].map(points).join(' ')}}`;
  });
  const ground = mode === 'print' ? paper : mode === 'preview' ? screen : '';
  return [common, ground, ...sheets].join('\n');
}

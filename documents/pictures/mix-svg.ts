/** The mix ring (70/20/10 by minutes) beside bars of minutes and JP: two ledgers, side by side. */
import type { Mode } from '../../design/enums.ts';
import { wrapText } from '../../design/text-width.ts';
import { ink, modeColours } from './palette.ts';
import { element, svgDocument, textLine } from './svg.ts';

export interface MixRow {
  mode: Mode;
  label: string;
  minutes: number;
  /** Share of all minutes, 0-1. */
  share: number;
  /** The share aimed at, 0-1. */
  target: number;
  jp: number;
}

export interface MixWords {
  title: string;
  /** In the middle of the ring, e.g. "42 jam". */
  total: string;
  totalNote: string;
  percent: (share: number) => string;
  minutes: (minutes: number) => string;
  jp: (jp: number) => string;
  target: (share: number) => string;
}

const width = 700;
const height = 190;
const centre = { x: 96, y: 95 };
const outer = 80;
const inner = 52;

function point(radius: number, share: number): string {
  const angle = share * 2 * Math.PI - Math.PI / 2;
  return `${(centre.x + radius * Math.cos(angle)).toFixed(2)} ${(centre.y + radius * Math.sin(angle)).toFixed(2)}`;
}

function arc(from: number, share: number, fill: string): string {
  // A full circle has no start and end apart: draw it a hair short.
  const to = from + Math.min(share, 0.99999);
  const large = to - from > 0.5 ? 1 : 0;
  const d = `M${point(outer, from)} A${outer} ${outer} 0 ${large} 1 ${point(outer, to)} L${point(inner, to)} A${inner} ${inner} 0 ${large} 0 ${point(inner, from)} Z`;
  return element('path', { d, fill, stroke: '#ffffff', 'stroke-width': 1.5 });
}

/** Draws the ring and, per mode, its share of minutes against the target and its JP. */
export function mixSvg(rows: readonly MixRow[], words: MixWords): string {
  const parts: string[] = [];
  let from = 0;
  for (const { mode, share } of rows) {
    if (share > 0) parts.push(arc(from, share, `#${modeColours[mode].strong}`));
    from += share;
  }
  if (from === 0)
    parts.push(
      element('circle', {
        cx: centre.x,
        cy: centre.y,
        r: (outer + inner) / 2,
        fill: 'none',
        stroke: `#${ink.line}`,
        'stroke-width': outer - inner,
      }),
    );
  parts.push(
    textLine(centre.x, centre.y + 2, words.total, {
      size: 19,
      fill: ink.text,
      weight: 600,
      anchor: 'middle',
    }),
    textLine(centre.x, centre.y + 18, words.totalNote, {
      size: 10.5,
      fill: ink.muted,
      anchor: 'middle',
    }),
  );
  const left = 214;
  const barLeft = left;
  const barWidth = 330;
  rows.forEach((row, index) => {
    const top = 14 + index * 58;
    const colours = modeColours[row.mode];
    const [label = ''] = wrapText(row.label, 13, 300, { weight: 'semibold', maxLines: 1 });
    parts.push(
      textLine(left, top + 12, label, { size: 13, fill: colours.strong, weight: 600 }),
      textLine(
        left + barWidth,
        top + 12,
        `${words.percent(row.share)} · ${words.target(row.target)}`,
        {
          size: 12,
          fill: ink.text,
          anchor: 'end',
        },
      ),
      element('rect', {
        x: barLeft,
        y: top + 20,
        width: barWidth,
        height: 14,
        rx: 3,
        fill: `#${colours.soft}`,
      }),
    );
    if (row.share > 0)
      parts.push(
        element('rect', {
          x: barLeft,
          y: top + 20,
          width: Math.max(2, barWidth * Math.min(1, row.share)),
          height: 14,
          rx: 3,
          fill: `#${colours.strong}`,
        }),
      );
    const mark = barLeft + barWidth * Math.min(1, row.target);
    parts.push(
      element('line', {
        x1: mark,
        y1: top + 16,
        x2: mark,
        y2: top + 38,
        stroke: `#${ink.text}`,
        'stroke-width': 1.6,
      }),
      textLine(width - 8, top + 24, words.minutes(row.minutes), {
        size: 12.5,
        fill: ink.text,
        anchor: 'end',
      }),
      textLine(width - 8, top + 40, words.jp(row.jp), {
        size: 12.5,
        fill: ink.muted,
        anchor: 'end',
      }),
    );
  });
  return svgDocument(width, height, words.title, parts.join(''));
}

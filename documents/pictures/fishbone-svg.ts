/** The fishbone as SVG, drawn from design/fishbone-layout.ts. */
import type { Verdict } from '../../design/enums.ts';
import type { CauseBox, FishboneLayout } from '../../design/fishbone-layout.ts';
import { ink, verdictColours } from './palette.ts';
import { element, svgDocument, textLine } from './svg.ts';

/** A sign of its own shape per verdict, for readers and printers without colour. */
function sign(verdict: Verdict, x: number, y: number, size: number): string {
  const fill = `#${verdictColours[verdict].strong}`;
  const r = size / 2;
  switch (verdict) {
    case 'learning':
      return element('circle', { cx: x + r, cy: y + r, r, fill });
    case 'non-learning':
      return element('rect', { x, y, width: size, height: size, fill });
    case 'mixed':
      return element('path', {
        d: `M${x + r} ${y} L${x + size} ${y + size} L${x} ${y + size} Z`,
        fill,
      });
    case 'undecided':
      return element('circle', {
        cx: x + r,
        cy: y + r,
        r: r - 0.6,
        fill: '#ffffff',
        stroke: fill,
        'stroke-width': 1.2,
      });
  }
}

function line(at: { x1: number; y1: number; x2: number; y2: number }, width: number): string {
  return element('line', {
    ...at,
    stroke: `#${ink.accent}`,
    'stroke-width': width,
    'stroke-linecap': 'round',
  });
}

function causeBox(cause: CauseBox, padding: number): string {
  const colours = verdictColours[cause.verdict];
  const textX = cause.x + padding + 4;
  const first = cause.y + padding * 0.6 + cause.size;
  const texts = cause.lines.map((text, index) =>
    textLine(textX, first + index * cause.leading, text, { size: cause.size, fill: ink.text }),
  );
  const baseline = first + Math.max(cause.lines.length, 1) * cause.leading;
  const signSize = cause.verdictSize * 0.72;
  return (
    line(cause.twig, 1.1) +
    element('rect', {
      x: cause.x,
      y: cause.y,
      width: cause.width,
      height: cause.height,
      rx: 3,
      fill: `#${colours.soft}`,
      stroke: `#${ink.line}`,
      'stroke-width': 0.8,
    }) +
    element('rect', {
      x: cause.x,
      y: cause.y,
      width: 3.5,
      height: cause.height,
      rx: 1.5,
      fill: `#${colours.strong}`,
    }) +
    texts.join('') +
    sign(cause.verdict, textX, baseline - signSize, signSize) +
    textLine(textX + signSize + 4, baseline, cause.verdictLabel, {
      size: cause.verdictSize,
      fill: colours.strong,
      weight: 600,
    })
  );
}

/** Draws a laid-out fishbone. `title` is its accessible name. */
export function fishboneSvg(layout: FishboneLayout, title: string): string {
  const { head, spine, padding } = layout;
  const bones = layout.bones.map((bone) => {
    const middle = bone.label.x + bone.label.width / 2;
    return (
      line(bone.bone, 1.8) +
      element('rect', { ...bone.label, rx: 4, fill: `#${ink.accent}` }) +
      bone.lines
        .map((text, index) =>
          textLine(middle, bone.label.y + padding * 0.5 + bone.size + index * bone.leading, text, {
            size: bone.size,
            fill: ink.white,
            weight: 600,
            anchor: 'middle',
          }),
        )
        .join('')
    );
  });
  const headTop = head.y + (head.height - head.lines.length * head.leading) / 2 + head.size;
  const content = [
    line(spine, 3.4),
    element('path', {
      d: `M${spine.x2} ${spine.y2} l-11 -6.5 l0 13 Z`,
      fill: `#${ink.accent}`,
    }),
    ...bones,
    ...layout.causes.map((cause) => causeBox(cause, padding)),
    element('rect', {
      x: head.x,
      y: head.y,
      width: head.width,
      height: head.height,
      rx: 6,
      fill: `#${ink.accentSoft}`,
      stroke: `#${ink.accent}`,
      'stroke-width': 1.6,
    }),
    ...head.lines.map((text, index) =>
      textLine(head.x + padding, headTop + index * head.leading, text, {
        size: head.size,
        fill: ink.accent,
        weight: 600,
      }),
    ),
  ];
  return svgDocument(layout.width, layout.height, title, content.join(''));
}

/** The few SVG elements that our pictures are made of, as text. */
import { escapeXml } from '../xml-text.ts';

const round = (value: number): string => String(Math.round(value * 100) / 100);

/** One element; numbers are rounded so that the same picture is the same bytes everywhere. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content = '',
): string {
  const written = Object.entries(attributes)
    .map(
      ([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(value)}"`,
    )
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

export interface TextStyle {
  size: number;
  fill: string;
  weight?: 400 | 600;
  anchor?: 'start' | 'middle' | 'end';
}

/** One line of text on the base line `y`. */
export function textLine(x: number, y: number, text: string, style: TextStyle): string {
  return element(
    'text',
    {
      x,
      y,
      'font-family': 'Inter',
      'font-size': style.size,
      'font-weight': style.weight ?? 400,
      fill: `#${style.fill}`,
      'text-anchor': style.anchor ?? 'start',
    },
    escapeXml(text),
  );
}

/** A whole picture; `title` is its accessible name. */
export function svgDocument(width: number, height: number, title: string, content: string): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${round(width)} ${round(height)}`,
      role: 'img',
    },
    element('title', {}, escapeXml(title)) +
      element('rect', { x: 0, y: 0, width, height, fill: '#ffffff' }) +
      content,
  );
}

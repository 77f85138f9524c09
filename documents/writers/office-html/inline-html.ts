/** Runs, links and pictures as HTML. All text goes through `escapeXml`; an address is `#` and a name, or data of ours. */

import type { Media } from '../../ooxml/package.ts';
import { mediaId } from '../../ooxml/package.ts';
import { escapeXml } from '../../xml-text.ts';
import type { Inline, Look, PictureMark } from './content.ts';
import { type ClassBook, points, runCss } from './css.ts';

export interface InlineContext {
  classes: ClassBook;
  /** Bookmarks of the document: links to others are plain words. */
  names: ReadonlySet<string>;
  /** Relation id -> address. */
  pictures: ReadonlyMap<string, string>;
}

const types: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  svg: 'image/svg+xml',
};

/** Pictures as data, by the id that the text knows them under. In an `img`, an SVG runs nothing and loads nothing. */
export function pictureAddresses(media: readonly Media[]): Map<string, string> {
  return new Map(
    media.flatMap(({ name, bytes }) => {
      const type = types[name.slice(name.lastIndexOf('.') + 1)];
      if (type === undefined) return [];
      const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
      return [[mediaId(name), `data:${type};base64,${data}`] as const];
    }),
  );
}

export function openTag(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes)
    .filter(([key, value]) => value !== '' || key === 'alt')
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return `<${name}${written.join('')}>`;
}

export function pictureHtml(picture: PictureMark, context: InlineContext): string {
  const source = picture.embeds
    .map((id) => context.pictures.get(id))
    .find((one) => one !== undefined);
  if (source === undefined) return escapeXml(picture.description);
  const look = context.classes.of([`width:${points(picture.width)}`]);
  return openTag('img', { class: look, alt: picture.description, src: source });
}

function textHtml(text: string, look: Look, classes: ClassBook): string {
  let html = escapeXml(text);
  const css = runCss(look, { withWeight: false });
  if (look.bold === false) css.push('font-weight:normal');
  const name = classes.of(css);
  if (name !== '') html = `<span class="${name}">${html}</span>`;
  if (look.raised !== undefined) {
    const tag = look.raised === 'superscript' ? 'sup' : 'sub';
    html = `<${tag}>${html}</${tag}>`;
  }
  if (look.underline === true) html = `<u>${html}</u>`;
  if (look.strike === true) html = `<s>${html}</s>`;
  if (look.italic === true) html = `<i>${html}</i>`;
  if (look.bold === true) html = `<b>${html}</b>`;
  return html;
}

/** The place of the end that belongs to the start at `from`, or -1 when it lies elsewhere. */
function endOf(inlines: readonly Inline[], from: number, id: string): number {
  return inlines.findIndex((one, index) => index > from && one.kind === 'end' && one.id === id);
}

/** The bookmark that holds all there is, so that the block itself can carry its name. */
export function wholeMark(inlines: readonly Inline[]): { name: string; inside: Inline[] } | null {
  const [first] = inlines;
  const last = inlines.at(-1);
  if (first?.kind !== 'start' || last?.kind !== 'end' || last.id !== first.id) return null;
  return { name: first.name, inside: inlines.slice(1, -1) };
}

export function inlineHtml(inlines: readonly Inline[], context: InlineContext): string {
  let html = '';
  for (let index = 0; index < inlines.length; index += 1) {
    const one = inlines[index];
    if (one === undefined) break;
    switch (one.kind) {
      case 'text': {
        // Neighbours of the same look are one piece.
        let { text } = one;
        for (let next = inlines[index + 1]; next?.kind === 'text'; next = inlines[index + 1]) {
          if (JSON.stringify(next.look) !== JSON.stringify(one.look)) break;
          text += next.text;
          index += 1;
        }
        html += textHtml(text, one.look, context.classes);
        break;
      }
      case 'break':
        html += '<br>';
        break;
      case 'tab':
        html += '\t';
        break;
      case 'start': {
        const end = endOf(inlines, index, one.id);
        // A bookmark over several blocks is theirs (block-html.ts).
        if (end === -1) break;
        html += `${openTag('span', { id: one.name })}${inlineHtml(inlines.slice(index + 1, end), context)}</span>`;
        index = end;
        break;
      }
      case 'link': {
        const words = inlineHtml(one.inlines, context);
        html +=
          context.names.has(one.anchor) && words !== ''
            ? `${openTag('a', { href: `#${one.anchor}` })}${words}</a>`
            : words;
        break;
      }
      case 'picture':
        html += pictureHtml(one, context);
        break;
      case 'end':
      case 'counter':
        break;
    }
  }
  return html;
}

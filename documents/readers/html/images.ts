/** A picture of a web page: its bytes only where the page itself holds them; nothing is fetched. */
import { imageFacts } from '../image-facts.ts';
import { attributeOf, type HtmlElement } from './parse.ts';

/** Pixels: smaller pictures are bullets, icons and counters. */
const smallest = 33;
const data = /^data:image\/(?:png|jpe?g|gif);base64,/iu;

export function imageOf(element: HtmlElement): {
  alt: string;
  image: Uint8Array | null;
  isDecoration: boolean;
} {
  const alt = (attributeOf(element, 'alt') ?? attributeOf(element, 'title') ?? '').trim();
  const image = bytesOf((attributeOf(element, 'src') ?? '').trim());
  const facts = image === null ? null : imageFacts(image);
  const sides = ['width', 'height'].map((name) =>
    Number.parseInt(attributeOf(element, name) ?? '', 10),
  );
  const isSmall =
    sides.some((side) => side < smallest) ||
    (facts !== null && Math.min(facts.width, facts.height) < smallest);
  const role = attributeOf(element, 'role') ?? '';
  // An empty text alternative says so.
  const isSaid = attributeOf(element, 'alt') === '' || /^(?:presentation|none)$/u.test(role);
  const isDecoration = isSmall || isSaid;
  return { alt, image: facts === null ? null : image, isDecoration };
}

function bytesOf(address: string): Uint8Array | null {
  const head = data.exec(address)?.[0];
  if (head === undefined) return null;
  const bytes = Buffer.from(address.slice(head.length), 'base64');
  return bytes.length === 0 ? null : new Uint8Array(bytes);
}

/** Small pictures beside words that say the same; elements come from the player's `h`. */

const svgNamespace = 'http://www.w3.org/2000/svg';
const paths = {
  comment: 'M20 11.5a7.5 7.5 0 0 1-11 6.6L4 20l1.9-5A7.5 7.5 0 1 1 20 11.5zM12.5 8.5v6M9.5 11.5h6',
  list: 'M8 6h12M8 12h12M8 18h12M4 6h.1M4 12h.1M4 18h.1',
  close: 'M6 6l12 12M18 6L6 18',
  save: 'M12 4v11M7 10.5l5 5 5-5M5 20h14',
  decide: 'M5 12.5l4.5 4.5L19 7.5',
} as const;

export function icon(name: keyof typeof paths): SVGSVGElement {
  const svg = document.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'icon');
  const path = document.createElementNS(svgNamespace, 'path');
  path.setAttribute('d', paths[name]);
  svg.appendChild(path);
  return svg;
}

/** Takes everything out of an element and puts `children` in. */
export function refill(element: Element, ...children: readonly (Node | string)[]): void {
  element.textContent = '';
  for (const child of children)
    element.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
}

/** On a narrow window the panel and the contents lie over the design. */
export const isNarrow = (): boolean => window.matchMedia('(max-width: 59.99rem)').matches;

/** Elements from data. Strings become text nodes, never markup. */

export type Child = Node | string | null | false;
interface Props {
  readonly class?: string;
  readonly id?: string;
  readonly onClick?: (event: MouseEvent) => void;
  readonly attrs?: Readonly<Record<string, string | boolean>>;
}

export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (props.class !== undefined) element.className = props.class;
  if (props.id !== undefined) element.id = props.id;
  for (const [name, value] of Object.entries(props.attrs ?? {})) {
    if (value === true) element.setAttribute(name, '');
    else if (value !== false) element.setAttribute(name, value);
  }
  if (props.onClick !== undefined)
    element.addEventListener('click', props.onClick as EventListener);
  append(element, children);
  return element;
}

export function append(parent: Node, children: readonly Child[]): void {
  for (const child of children) {
    if (child === null || child === false) continue;
    parent.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
  }
}

export function button(
  label: string,
  kind: 'main' | 'soft' | 'plain',
  onClick: () => void,
): HTMLButtonElement {
  return h('button', { class: `button ${kind}`, attrs: { type: 'button' }, onClick }, label);
}

const svgNamespace = 'http://www.w3.org/2000/svg';
const paths = {
  check: 'M5 12.5l4.5 4.5L19 7.5',
  back: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  up: 'M6 15l6-6 6 6',
  down: 'M6 9l6 6 6-6',
  think:
    'M12 17v.1M12 13.6c0-1.9 2.4-2.1 2.4-4A2.4 2.4 0 0 0 9.7 9M21 12a9 9 0 1 1-18 0a9 9 0 0 1 18 0',
  sound: 'M4 10v4h3l4 4V6L7 10zM15 9.5a4 4 0 0 1 0 5M17.5 7a8 8 0 0 1 0 10',
  repeat: 'M5 11a7 7 0 0 1 12-4l2 2M19 5v4h-4M19 13a7 7 0 0 1-12 4l-2-2M5 19v-4h4',
} as const;

/** A small picture beside words that say the same. */
export function icon(name: keyof typeof paths): SVGSVGElement {
  const svg = document.createElementNS(svgNamespace, 'svg');
  for (const [key, value] of Object.entries({
    viewBox: '0 0 24 24',
    'aria-hidden': 'true',
    class: 'icon',
  }))
    svg.setAttribute(key, value);
  const path = document.createElementNS(svgNamespace, 'path');
  path.setAttribute('d', paths[name]);
  svg.appendChild(path);
  return svg;
}

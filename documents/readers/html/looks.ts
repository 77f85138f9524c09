/** What styles say of an element, as far as it decides whether anyone sees its text, and whether it is bold. */
import { attributeOf, eachElement, type HtmlElement, type HtmlNode, textOf } from './parse.ts';

export interface Look {
  hides: boolean;
  isWhite: boolean | null;
  hasGround: boolean;
  isBold: boolean | null;
  /** Half-points. */
  size: number | null;
  /** Twips above. */
  before: number | null;
  isRight: boolean | null;
  /** A border around it, or at its side. */
  isFramed: boolean;
}

const nothing: Look = {
  hides: false,
  isWhite: null,
  hasGround: false,
  isBold: null,
  size: null,
  before: null,
  isRight: null,
  isFramed: false,
};

const white =
  /^(?:#fff(?:fff)?|white|rgba?\(\s*255\s*,\s*255\s*,\s*255\b.*|rgba?\(255 255 255.*)$/iu;
const noGround = /^(?:none|transparent|inherit|initial|unset|0|0 0|auto)?$/iu;
const mostCss = 500_000;

/** Of a list of declarations, `display: none; color: #fff`. */
export function lookOfStyle(style: string): Look {
  const look: Look = { ...nothing };
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const name = declaration.slice(0, colon).trim().toLowerCase();
    const value = declaration
      .slice(colon + 1)
      .replace(/!\s*important/iu, '')
      .trim()
      .toLowerCase();
    if (isHiding(name, value)) look.hides = true;
    if (name === 'color') look.isWhite = white.test(value);
    if (name.startsWith('background') && !noGround.test(value) && !white.test(value)) {
      look.hasGround = true;
    }
    if (name === 'font-size') look.size = pointsOf(value, 2);
    if (name === 'margin-top' || name === 'padding-top') look.before = pointsOf(value, 20);
    if (name === 'margin') look.before = pointsOf(value.split(/\s+/u)[0] ?? '', 20);
    if (name === 'text-align') look.isRight = value === 'right' || value === 'end';
    if (
      /^border(?:-left|-top)?$/u.test(name) &&
      /solid|double|dashed|dotted|groove|ridge/u.test(value)
    ) {
      look.isFramed = true;
    }
    if (name === 'font-weight') look.isBold = /^(?:bold|bolder|[6-9]00)$/u.test(value);
  }
  return look;
}

const units: Readonly<Record<string, number>> = { pt: 1, px: 0.75, in: 72, cm: 28.35, mm: 2.835 };

/** A length, in parts of a point; null where it depends on others. */
function pointsOf(value: string, parts: number): number | null {
  const match = /^([\d.]+)(pt|px|in|cm|mm)$/u.exec(value);
  const points = Number(match?.[1]) * (units[match?.[2] ?? ''] ?? Number.NaN);
  return Number.isFinite(points) ? Math.round(points * parts) : null;
}

function isHiding(name: string, value: string): boolean {
  const size = /^-?[\d.]+/u.exec(value);
  const number = size === null ? null : Number(size[0]);
  switch (name) {
    case 'display':
      return value === 'none';
    case 'visibility':
      return value === 'hidden' || value === 'collapse';
    case 'opacity':
      return number !== null && number < 0.05;
    case 'font-size':
      if (number === null) return false;
      return number === 0 || (/(?:px|pt)$/u.test(value) && number < 3);
    case 'color':
      return value === 'transparent' || /^rgba\([^)]*[,/]\s*0(?:\.0+)?\s*\)$/u.test(value);
    case 'left':
    case 'top':
    case 'text-indent':
    case 'margin-left':
    case 'margin-top':
      return number !== null && number <= -900;
    case 'clip':
      return /^rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?\s*\)$/u.test(
        value,
      );
    case 'clip-path':
      return /^inset\(\s*(?:50|100)%/u.test(value);
    case 'mso-hide':
      return value === 'all';
    default:
      return false;
  }
}

interface Rule {
  tag: string;
  classes: readonly string[];
  ids: readonly string[];
  look: Look;
}
export type LookOf = (element: HtmlElement) => Look;

/** Reads the page's own style sheets: plain selectors only, as they hide text or make it bold. */
export function looksOf(root: { childNodes: readonly HtmlNode[] }): LookOf {
  const rules = new Map<string, Rule[]>();
  let css = '';
  eachElement(root, (element) => {
    if (element.tagName !== 'style' || css.length > mostCss) return;
    const media = attributeOf(element, 'media') ?? 'all';
    if (!/print/iu.test(media)) css += `${element.childNodes.map(rawText).join('')}\n`;
  });
  for (const { selectors, body } of rulesOf(css.slice(0, mostCss))) {
    const look = lookOfStyle(body);
    if (isNothing(look)) continue;
    for (const selector of selectors.split(',')) {
      const plain = selector.trim().replace(/^(?:html|body|\*)\s+/iu, '');
      const parts = /^([a-z][\w-]*|\*)?((?:[.#][\w-]+)*)$/iu.exec(plain);
      if (parts === null || plain === '') continue;
      const marks = (parts[2] ?? '').match(/[.#][\w-]+/gu) ?? [];
      const rule: Rule = {
        tag: (parts[1] ?? '').toLowerCase(),
        classes: marks.filter((one) => one.startsWith('.')).map((one) => one.slice(1)),
        ids: marks.filter((one) => one.startsWith('#')).map((one) => one.slice(1)),
        look,
      };
      const key = marks[0] ?? rule.tag;
      rules.set(key, [...(rules.get(key) ?? []), rule]);
    }
  }
  return (element) => {
    const classes = (attributeOf(element, 'class') ?? '').split(/\s+/u).filter(Boolean);
    const id = attributeOf(element, 'id') ?? '';
    const keys = [element.tagName, '*', ...classes.map((one) => `.${one}`), `#${id}`];
    const found = keys
      .flatMap((key) => rules.get(key) ?? [])
      .filter(
        (rule) =>
          (rule.tag === '' || rule.tag === '*' || rule.tag === element.tagName) &&
          rule.classes.every((one) => classes.includes(one)) &&
          rule.ids.every((one) => one === id),
      )
      .map(({ look }) => look);
    return merged([browserLook(element.tagName), ...found, ...ownLooks(element)]);
  };
}

/** Half-points of `h1` to `h6`, as browsers show them. */
const headingSizes = [48, 36, 28, 24, 20, 16];

function browserLook(tag: string): Look {
  const isBold = /^(?:b|strong|th|h[1-6])$/u.test(tag) ? true : null;
  const size = /^h[1-6]$/u.test(tag) ? (headingSizes[Number(tag[1]) - 1] ?? null) : null;
  return { ...nothing, isBold, size };
}

function isNothing(look: Look): boolean {
  return (
    !look.hides &&
    !look.hasGround &&
    Object.values(look).every((one) => one === null || one === false)
  );
}

/** Points of `<font size>`. */
const fontSizes = [8, 10, 12, 14, 18, 24, 36];

function ownLooks(element: HtmlElement): Look[] {
  const looks: Look[] = [];
  for (const { name, value } of element.attrs) {
    if (name === 'style') looks.push(lookOfStyle(value));
    if (name === 'hidden' && value !== 'until-found') looks.push({ ...nothing, hides: true });
    if (name === 'bgcolor' && !white.test(value.trim()))
      looks.push({ ...nothing, hasGround: true });
    if (name === 'background' && value !== '') looks.push({ ...nothing, hasGround: true });
    if (name === 'align') looks.push({ ...nothing, isRight: value.toLowerCase() === 'right' });
    if (name === 'size' && element.tagName === 'font') {
      const points = fontSizes[Number(value) - 1];
      if (points !== undefined) looks.push({ ...nothing, size: points * 2 });
    }
    if (name === 'color' && element.tagName === 'font') {
      looks.push({ ...nothing, isWhite: white.test(value.trim()) });
    }
  }
  return looks;
}

function merged(looks: readonly Look[]): Look {
  const all: Look = { ...nothing };
  for (const look of looks) {
    all.hides ||= look.hides;
    all.hasGround ||= look.hasGround;
    all.isFramed ||= look.isFramed;
    all.isWhite = look.isWhite ?? all.isWhite;
    all.isBold = look.isBold ?? all.isBold;
    all.size = look.size ?? all.size;
    all.before = look.before ?? all.before;
    all.isRight = look.isRight ?? all.isRight;
  }
  return all;
}

const rawText = (node: HtmlNode): string => ('value' in node ? node.value : textOf(node));

/** Rules outside of conditions; what holds for print or narrow windows only is passed over. */
function rulesOf(css: string): Array<{ selectors: string; body: string }> {
  const text = withoutComments(css);
  const rules: Array<{ selectors: string; body: string }> = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('{', at);
    if (open < 0) break;
    const between = text.slice(at, open);
    const prelude = between
      .slice(between.lastIndexOf(';') + 1)
      .replace(/[}]/gu, '')
      .trim();
    if (prelude.startsWith('@')) {
      const isPlain = /^@(?:layer|media\s+(?:all|screen)\s*$)/iu.test(prelude);
      // The braces of a condition that always holds are passed over, its rules read.
      at = isPlain ? open + 1 : endOfBlock(text, open);
      continue;
    }
    const close = text.indexOf('}', open);
    if (close < 0) break;
    rules.push({ selectors: prelude, body: text.slice(open + 1, close) });
    at = close + 1;
  }
  return rules;
}

function withoutComments(css: string): string {
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    const open = css.indexOf('/*', at);
    if (open < 0) return [...parts, css.slice(at)].join('');
    parts.push(css.slice(at, open));
    const close = css.indexOf('*/', open + 2);
    if (close < 0) return parts.join('');
    at = close + 2;
  }
}

function endOfBlock(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}

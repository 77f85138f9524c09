/** Looks as CSS. Everything that comes in is a number or a colour of six hex digits: nothing of a design gets here. */
import type { Edge, Edges, Look, ParagraphLook, Side, TableEdges } from './content.ts';

/** Twips as points. */
export const points = (twips: number): string => `${Math.round(twips * 5) / 100}pt`;

/** A line of text at `auto` 240 is this much of the letter's size, as in Word with Arial. */
const naturalLine = 1.17;

export function edgeCss(side: string, edge: Edge | null): string {
  return edge === null
    ? `border-${side}:none`
    : `border-${side}:${Math.max(0.5, edge.size / 8)}pt solid #${edge.colour}`;
}

/** Declarations of a run, without bold, italic and what else is an element of its own. */
export function runCss(look: Look, options: { withWeight: boolean }): string[] {
  const css: string[] = [];
  if (options.withWeight && look.bold !== undefined)
    css.push(`font-weight:${look.bold ? 'bold' : 'normal'}`);
  if (options.withWeight && look.italic === true) css.push('font-style:italic');
  if (look.caps === true) css.push('text-transform:uppercase', 'letter-spacing:.04em');
  if (look.colour !== undefined) css.push(`color:#${look.colour}`);
  if (look.size !== undefined) css.push(`font-size:${look.size / 2}pt`);
  if (look.shade !== undefined) css.push(`background:#${look.shade}`);
  return css;
}

/** Lines beside a paragraph lie outside its text, as in Word. */
function edgesCss(edges: Edges): string[] {
  const css: string[] = [];
  for (const side of ['top', 'right', 'bottom', 'left'] as const satisfies readonly Side[]) {
    const edge = edges[side];
    if (edge === undefined || edge === null) continue;
    css.push(edgeCss(side, edge), `padding-${side}:${edge.space}pt`);
  }
  return css;
}

export function paragraphCss(look: ParagraphLook): string[] {
  const css: string[] = [];
  if (look.before !== undefined) css.push(`margin-top:${points(look.before)}`);
  if (look.after !== undefined) css.push(`margin-bottom:${points(look.after)}`);
  if (look.line !== undefined)
    css.push(
      look.exact === true
        ? `line-height:${points(look.line)}`
        : `line-height:${Math.round((look.line / 240) * naturalLine * 100) / 100}`,
    );
  const hanging = look.hanging ?? 0;
  const left = look.edges?.left;
  const outside = left === undefined || left === null ? 0 : (left.space + left.size / 8) * 20;
  const indent = (look.indent ?? 0) - outside - Math.max(0, hanging);
  if (look.indent !== undefined || outside !== 0) css.push(`margin-left:${points(indent)}`);
  if (look.right !== undefined) css.push(`margin-right:${points(look.right)}`);
  if (hanging > 0) css.push(`padding-left:${points(hanging)}`);
  if (look.hanging !== undefined) css.push(`text-indent:${points(-hanging)}`);
  if (look.align !== undefined) {
    const align = { both: 'justify', center: 'center', right: 'right', end: 'right' }[look.align];
    css.push(`text-align:${align ?? 'left'}`);
  }
  if (look.shade !== undefined) css.push(`background:#${look.shade}`);
  if (look.edges !== undefined) css.push(...edgesCss(look.edges));
  if (look.keepNext === true) css.push('break-after:avoid');
  if (look.keepLines === true) css.push('break-inside:avoid');
  if (look.pageBreakBefore === true) css.push('break-before:page');
  return css;
}

/** Lines of a table: around it, and of its cells. */
export function tableCss(edges: TableEdges): { table: string[]; cells: string[] } {
  const table: string[] = [];
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    const edge = edges[side];
    if (edge) table.push(edgeCss(side, edge));
  }
  const cells: string[] = [];
  if (edges.insideH) cells.push(edgeCss('top', edges.insideH), edgeCss('bottom', edges.insideH));
  if (edges.insideV) cells.push(edgeCss('left', edges.insideV), edgeCss('right', edges.insideV));
  // The line around the table stands; a row's own line would lie over it.
  if (edges.insideH && !edges.insideV) cells.push('border-left:none', 'border-right:none');
  return { table, cells };
}

/** Hands out a class per look, so that a long table says it once. */
export class ClassBook {
  private readonly classes = new Map<string, string>();

  of(declarations: readonly string[]): string {
    if (declarations.length === 0) return '';
    const css = declarations.join(';');
    const known = this.classes.get(css);
    if (known !== undefined) return known;
    const name = `k${this.classes.size + 1}`;
    this.classes.set(css, name);
    return name;
  }

  css(prefix: string): string {
    return [...this.classes].map(([css, name]) => `${prefix}.${name}{${css}}`).join('\n');
  }
}

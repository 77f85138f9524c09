/** The parts of a presentation: slides in the order they are shown, each with what it takes after. */
import type { ReadLimits } from '../limits.ts';
import { ReaderError } from '../reader-error.ts';
import { type Relations, relationsOf, targetOf } from '../relations.ts';
import { child, children, treeOf, type XmlNode } from '../xml-tree.ts';
import { backgroundOf, type Palette, paletteOf } from './colours.ts';
import type { Frame } from './order.ts';
import { flat, type Inherited, shapesOf } from './shapes.ts';

export interface SlideParts {
  readonly root: XmlNode | null;
  readonly relations: Relations;
  /** Name of the layout's part. */
  readonly layout: string;
  /** As the file names it: `title`, `secHead`, `obj`; '' where it does not. */
  readonly layoutType: string;
  readonly inherited: Inherited;
  readonly textStyles: XmlNode | null;
  readonly palette: Palette;
  readonly background: string | null;
  readonly notes: XmlNode | null;
}

export interface Presentation {
  readonly size: Frame;
  /** Names of the parts of slides. */
  readonly slides: readonly string[];
  readonly defaultTextStyle: XmlNode | null;
  slide(name: string): SlideParts;
  tree(name: string | null | undefined): XmlNode | null;
}

/** Errors: ReaderError `damaged`, `unknown-type`. */
export function openPresentation(
  parts: ReadonlyMap<string, Uint8Array>,
  limits: ReadLimits,
): Presentation {
  const top = relationsOf(parts, '', limits);
  const main = targetOf(top, 'officeDocument') ?? 'ppt/presentation.xml';
  const bytes = parts.get(main);
  if (bytes === undefined) throw new ReaderError('damaged', 'no presentation part');
  const root = treeOf(bytes, limits);
  if (root?.name !== 'presentation') throw new ReaderError('unknown-type', 'no presentation');
  const relations = relationsOf(parts, main, limits);
  const listed = children(child(root, 'sldIdLst'), 'sldId').flatMap(({ attributes }) => {
    // `r:id` and `id` have the same local name; the relation is the one that is known.
    const target = relations.get(attributes.id ?? '')?.target;
    return target === undefined || target === null || !parts.has(target) ? [] : [target];
  });
  const slides =
    listed.length > 0
      ? listed
      : [...relations.values()].flatMap(({ type, target }) =>
          type === 'slide' && target !== null && parts.has(target) ? [target] : [],
        );
  const extent = child(root, 'sldSz')?.attributes;
  const size = {
    x: 0,
    y: 0,
    width: Number(extent?.cx) || 9_144_000,
    height: Number(extent?.cy) || 6_858_000,
  };
  const tree = (name: string | null | undefined): XmlNode | null =>
    name === null || name === undefined ? null : treeOf(parts.get(name), limits);
  const layouts = new Map<string, ReturnType<typeof readLayout>>();

  const readLayout = (name: string) => {
    const layout = tree(name);
    const masterName = targetOf(relationsOf(parts, name, limits), 'slideMaster');
    const master = tree(masterName);
    const theme =
      masterName === null ? null : targetOf(relationsOf(parts, masterName, limits), 'theme');
    const palette = paletteOf(tree(theme), master);
    const masterShapes = flat(shapesOf(master, null, size));
    const inherited: Inherited = {
      layout: flat(shapesOf(layout, { layout: [], master: masterShapes }, size)),
      master: masterShapes,
    };
    return {
      inherited,
      palette,
      roots: [layout, master],
      type: layout?.attributes.type ?? '',
      textStyles: child(master, 'txStyles'),
    };
  };

  return {
    size,
    slides,
    defaultTextStyle: child(root, 'defaultTextStyle'),
    tree,
    slide: (name) => {
      const slide = tree(name);
      const own = relationsOf(parts, name, limits);
      const layoutName = targetOf(own, 'slideLayout') ?? '';
      const layout = layouts.get(layoutName) ?? readLayout(layoutName);
      layouts.set(layoutName, layout);
      return {
        root: slide,
        relations: own,
        layout: layoutName,
        layoutType: layout.type,
        inherited: layout.inherited,
        textStyles: layout.textStyles,
        palette: layout.palette,
        background: backgroundOf([slide, ...layout.roots], layout.palette),
        notes: tree(targetOf(own, 'notesSlide')),
      };
    },
  };
}

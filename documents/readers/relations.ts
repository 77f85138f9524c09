/** Which part of a package names which others. Names are looked up, never opened as paths. */
import type { ReadLimits } from './limits.ts';
import { children, treeOf } from './xml-tree.ts';

export interface Relation {
  /** The last word of its type: `slide`, `image`, `notesSlide`. */
  readonly type: string;
  /** Name of the part; null when it lies outside the file: then nothing is looked at. */
  readonly target: string | null;
}
export type Relations = ReadonlyMap<string, Relation>;

/** By id. Errors: ReaderError. */
export function relationsOf(
  parts: ReadonlyMap<string, Uint8Array>,
  part: string,
  limits: ReadLimits,
): Relations {
  const cut = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, cut);
  const root = treeOf(parts.get(`${folder}_rels/${part.slice(cut)}.rels`), limits);
  return new Map(
    children(root, 'Relationship').map(({ attributes }) => {
      const isOutside = attributes.TargetMode === 'External';
      const type = attributes.Type ?? '';
      return [
        attributes.Id ?? '',
        {
          type: type.slice(type.lastIndexOf('/') + 1),
          target: isOutside ? null : resolve(folder, attributes.Target ?? ''),
        },
      ];
    }),
  );
}

/** The first target of a type, or null. */
export function targetOf(relations: Relations, type: string): string | null {
  for (const one of relations.values()) if (one.type === type) return one.target;
  return null;
}

function resolve(folder: string, target: string): string {
  const from = target.startsWith('/') ? '' : folder;
  const path: string[] = [];
  for (const step of `${from}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

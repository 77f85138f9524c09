/** Claims about sentences of a module with the truth known: by construction, with a fixed seed. */
import type { SourceDocument } from '../../../design/source-document.ts';
import { type Random, randomOf } from '../random.ts';
import { type Rewrite, rewrites } from './true-claims.ts';
import { type Plant, plants } from './wrong-claims.ts';

export interface Claim {
  readonly kind: string;
  readonly cited: readonly string[];
  readonly claim: string;
  readonly isTrue: boolean;
}

/** Sentences of the running text that are whole statements. */
export function statementsOf(source: SourceDocument): string[] {
  return source.blocks.flatMap((block) => {
    if (block.kind !== 'paragraph' && block.kind !== 'list-item' && block.kind !== 'footnote')
      return [];
    return block.sentences
      .map(({ text }) => text)
      .filter((text) => {
        const words = text.split(/\s+/).length;
        return (
          words >= 6 &&
          words <= 45 &&
          /[.]$/.test(text) &&
          /^\p{Lu}/u.test(text) &&
          !text.includes('|')
        );
      });
  });
}

/** At most `perKind` claims of every kind over the statements. */
export function claimsOver(statements: readonly string[], perKind: number, seed: number): Claim[] {
  const random = randomOf(seed);
  return [
    ...Object.entries(rewrites).flatMap(([kind, rewrite]) =>
      truths(kind, rewrite, statements, perKind, random),
    ),
    ...Object.entries(plants).flatMap(([kind, plant]) =>
      lies(kind, plant, statements, perKind, random),
    ),
  ];
}

function truths(
  kind: string,
  rewrite: Rewrite,
  statements: readonly string[],
  most: number,
  random: Random,
): Claim[] {
  const found: Claim[] = [];
  for (const text of random.sample(statements, statements.length)) {
    if (found.length === most) break;
    const claim = rewrite(text, random);
    if (claim !== null) found.push({ kind, cited: [text], claim, isTrue: true });
  }
  return found;
}

/** Every second wrong claim is a paraphrase besides: nobody copies and changes one word only. */
function lies(
  kind: string,
  plant: Plant,
  statements: readonly string[],
  most: number,
  random: Random,
): Claim[] {
  const found: Claim[] = [];
  for (const text of random.sample(statements, statements.length)) {
    if (found.length === most) break;
    const planted = plant(text, random, statements);
    if (planted === null) continue;
    const disguise = random.pick([rewrites.synonyms, rewrites.connector, null, null]);
    const claim = disguise?.(planted.claim, random) ?? planted.claim;
    found.push({ kind, cited: [planted.cited], claim, isTrue: false });
  }
  return found;
}

/** The begin of one sentence with the end of another, both cited: wrong, and every word is borne out. */
export function mixturesCitedWhole(
  statements: readonly string[],
  count: number,
  seed: number,
): Claim[] {
  const random = randomOf(seed);
  const long = statements.filter((text) => text.length > 60);
  return Array.from({ length: count }, (): Claim => {
    const [one = '', other = ''] = random.sample(long, 2);
    const begin = one.split(' ');
    const end = other.split(' ');
    const claim = [
      ...begin.slice(0, Math.ceil(begin.length / 2)),
      ...end.slice(Math.ceil(end.length / 2)),
    ];
    return { kind: 'mixture', cited: [one, other], claim: claim.join(' '), isTrue: false };
  });
}

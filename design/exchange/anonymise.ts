/**
 * A design without its agency and its people, for colleagues elsewhere. What is left is the work: the
 * analysis, the journey, the project, the measures. A person looks at what changed and what may still
 * be a name before the file leaves the machine.
 */
import { type Design, designSchema } from '../model/design.ts';
import { parseDesign } from '../parse.ts';
import type { Origin } from '../slot.ts';
import { maskerOf, type Names } from './mask.ts';
import { compact } from './matcher.ts';
import { peopleIn, smallWords, withSingleNames } from './people.ts';
import { openOrigin, type Removed, strip } from './strip.ts';
import { type Suspect, suspectsIn } from './suspects.ts';
import { mapTexts, textsOf } from './text-fields.ts';
import { placeholderWords } from './words.ts';

export interface TextChange {
  /** JSON Pointer of the text in the design as it was. */
  path: string;
  before: string;
  after: string;
}

export interface Anonymised {
  design: Design;
  changes: TextChange[];
  /** Names of people that were found beside the given ones, and taken out. */
  found: string[];
  suspects: Suspect[];
  removed: Removed[];
}

const textOf = (names: readonly string[]): string[] =>
  names
    .map((name) => name.trim())
    .filter((name) => compact(name).length >= 2 && !placeholderWords.has(compact(name)));

/**
 * `names`: what to take out, by kind; the agency of the design goes in any case. `keep`: words that were
 * found or suspected and shall stay. No given name remains, however it is written.
 * `rename` gives every part its id in the copy; the same id for the same part.
 */
export function anonymise(
  design: Design,
  names: Names,
  { keep = [], rename }: { keep?: readonly string[]; rename?: (id: string) => string } = {},
): Anonymised {
  const all = textsOf(designSchema, design);
  const small = smallWords(all.map(({ text }) => text));
  const given = new Set(Object.values(names).flat().map(compact));
  const found = peopleIn(design, keep).filter((name) => !given.has(compact(name)));
  const kept = new Set(keep.map(compact));
  const people = withSingleNames([...names.person, ...found], small).filter(
    (name) => given.has(compact(name)) || !kept.has(compact(name)),
  );
  const masker = maskerOf(
    {
      agency: textOf([...names.agency, design.agency.text.slice(0, 300)]),
      unit: textOf(names.unit),
      place: textOf(names.place),
      person: textOf(people),
    },
    design.language,
  );

  const stripped = strip(design);
  const changes: TextChange[] = [];
  const left: string[] = [];
  let dates = 0;
  let confirmations = 0;
  const changed = (value: string, path: string, most: number | null): string => {
    const after = masker.mask(value, most);
    if (after !== value) changes.push({ path, before: value, after });
    if (after !== '') left.push(after);
    return after;
  };
  // A text may be 20,000 characters long; the schema of slots is not asked for each.
  const longestSlot = 20_000;
  const mapped = mapTexts(designSchema, stripped.design, {
    text: changed,
    slot: (slot, path) => {
      if (slot.confirmed !== null) confirmations += 1;
      return {
        text: changed(slot.text, `${path}/text`, longestSlot),
        origin: openOrigin(maskOrigin(slot.origin, (value) => masker.mask(value))),
        confirmed: null,
      };
    },
    date: () => {
      dates += 1;
      return null;
    },
  });
  const removed = [...stripped.removed];
  if (confirmations > 0) removed.push({ what: 'confirmations', count: confirmations });
  if (dates > 0) removed.push({ what: 'dates', count: dates });
  return {
    design: parsed(rename === undefined ? mapped : renamed(mapped, rename)),
    changes,
    found,
    suspects: suspectsIn(left, keep),
    removed,
  };
}

/** A model or pattern may be called after an agency. */
function maskOrigin(origin: Origin, mask: (value: string) => string): Origin {
  switch (origin.kind) {
    case 'pattern':
      return { kind: 'pattern', id: mask(origin.id), version: mask(origin.version) };
    case 'model': {
      const { model, promptId, promptVersion } = origin;
      return {
        kind: 'model',
        model: mask(model),
        promptId: mask(promptId),
        promptVersion: mask(promptVersion),
      };
    }
    case 'person': {
      if (origin.basedOn === undefined) return origin;
      const basedOn = maskOrigin(origin.basedOn, mask);
      return basedOn.kind === 'person' ? { kind: 'person' } : { kind: 'person', basedOn };
    }
    default:
      return origin;
  }
}

const partId = /(?<![a-z0-9_])[a-z]{3}_[a-z2-7]{10}(?![a-z0-9])/g;

/** Every id of the document and every mention of one, also in texts. */
export function renamed(document: unknown, rename: (id: string) => string): unknown {
  const known = new Map<string, string>();
  return JSON.parse(
    JSON.stringify(document).replace(partId, (id) => {
      const other = known.get(id) ?? rename(id);
      known.set(id, other);
      return other;
    }),
  );
}

function parsed(value: unknown): Design {
  const result = parseDesign(value);
  if (result.ok) return result.value;
  const { code, path } = result.error;
  throw new Error(`an anonymous copy is no valid design: ${code} at ${path}`);
}

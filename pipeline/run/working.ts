/**
 * The design while it is written: the base, its masked twin, and the texts that were accepted so far.
 * A text is bound to the slot's path; ids, numbers and links cannot be reached from here. When the rules
 * have planned again there is a second base; calls that did not wait for that read the first one.
 */
import type { Design } from '../../design/model/design.ts';
import { parsePointer } from '../../design/pointer.ts';
import { restoreOutput } from '../../design/privacy/index.ts';
import type { Origin, TextSlot } from '../../design/slot.ts';
import { slotsOf } from '../../design/texts.ts';
import type { GroupName, SlotTarget } from '../stages/types.ts';
import type { Masker } from './mask-design.ts';

/** A text that passed the gate, masked. */
interface AcceptedText {
  readonly target: SlotTarget;
  readonly text: string;
  /** It came after its group had closed: no other call has read it. */
  readonly isLate: boolean;
  /** Index of the base it was written over. */
  readonly base: number;
}

interface Base {
  readonly design: Design;
  readonly masked: Design;
  readonly texts: ReadonlyMap<string, string>;
}

/** Plain copy; a document is JSON. */
function copyOf<T>(value: T): T {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item: unknown) => copyOf(item)) as T;
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) copy[key] = copyOf(item);
  return copy as T;
}

/**
 * The same document with other texts at some slots. Only what lies on the way to them is copied: this is
 * made for every call, and a document has hundreds of slots.
 */
function withTexts(design: Design, texts: ReadonlyMap<string, string>): Design {
  const own = new Set<object>();
  const copyOnce = (value: Record<string, unknown>): Record<string, unknown> => {
    if (own.has(value)) return value;
    const copy = { ...value };
    own.add(copy);
    return copy;
  };
  const root = copyOnce(design as Record<string, unknown>);
  for (const [path, text] of texts) {
    let parent = root;
    let isThere = true;
    for (const segment of parsePointer(path) ?? []) {
      const child = parent[segment];
      if (child === null || typeof child !== 'object') {
        isThere = false;
        break;
      }
      const next = copyOnce(child as Record<string, unknown>);
      parent[segment] = next;
      parent = next;
    }
    if (isThere && typeof parent.text === 'string') parent.text = text;
  }
  return root as Design;
}

function slotsByPath(design: Design): Map<string, TextSlot> {
  return new Map(slotsOf(design).map(({ path, slot }) => [path, slot]));
}

export interface Working {
  /** The base that counts in the end. */
  readonly base: Design;
  readonly masked: Design;
  /** Index of that base. */
  readonly generation: number;
  accept(target: SlotTarget, text: string, isLate: boolean, base: number): void;
  drop(path: string): void;
  /** The rules planned again. */
  replaceBase(design: Design): void;
  /**
   * What a call reads: a masked base with the closed texts of the groups it builds on. Texts of other
   * groups stay out even when they are there already: the same call must read the same when it is made
   * again.
   */
  view(groups: ReadonlySet<GroupName>, base: number): Design;
  /** Masked, with every text that counts: for repairs at the end. */
  maskedNow(): Design;
  /** Texts that were written over a base whose slot said something else: about another thing. */
  orphans(): string[];
  /**
   * The real design with every text that counts. A text equal to the base's leaves its slot as it is; so
   * do confirmed slots and locked parts, whatever was asked for.
   */
  outcome(originOf: (target: SlotTarget) => Origin): { design: Design; written: string[] };
}

export function createWorking(first: Design, masker: Masker): Working {
  const baseOf = (design: Design): Base => ({
    design,
    masked: masker.design(design),
    texts: new Map(slotsOf(design).map(({ path, slot }) => [path, slot.text])),
  });
  let last = baseOf(first);
  const bases = [last];
  const accepted = new Map<string, AcceptedText>();

  const fits = (path: string, { base }: AcceptedText): boolean => {
    const before = bases[base]?.texts.get(path);
    return before !== undefined && last.texts.get(path) === before;
  };

  const write = (design: Design, isWanted: (text: AcceptedText) => boolean): Design => {
    const texts = new Map<string, string>();
    for (const [path, one] of accepted) if (isWanted(one)) texts.set(path, one.text);
    return withTexts(design, texts);
  };

  return {
    get base() {
      return last.design;
    },
    get masked() {
      return last.masked;
    },
    get generation() {
      return bases.length - 1;
    },
    accept(target, text, isLate, base) {
      accepted.set(target.path, { target, text, isLate, base });
    },
    drop(path) {
      accepted.delete(path);
    },
    replaceBase(design) {
      last = baseOf(design);
      bases.push(last);
    },
    view: (groups, base) =>
      write((bases[base] ?? last).masked, (text) => !text.isLate && groups.has(text.target.group)),
    maskedNow: () => write(last.masked, (text) => fits(text.target.path, text)),
    orphans: () => [...accepted].filter(([path, text]) => !fits(path, text)).map(([path]) => path),
    outcome(originOf) {
      const design = copyOf(last.design);
      const slots = slotsByPath(design);
      const written: string[] = [];
      for (const [path, text] of accepted) {
        const slot = slots.get(path);
        if (slot === undefined || slot.confirmed !== null || !fits(path, text)) continue;
        if (design.locks.some((id) => path.includes(`/${id}/`))) continue;
        const restored = restoreOutput(text.text, masker.map);
        if (slot.text === restored) continue;
        slot.text = restored;
        slot.origin = originOf(text.target);
        written.push(path);
      }
      return { design, written };
    },
  };
}

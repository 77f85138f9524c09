/**
 * How far one unit has come: texts written, left or refused, groups closed. What comes is stored before
 * anything else happens with it, in pieces; what an earlier beginning of the run has stored is taken up.
 */
import type { Json } from '../../design/canonical.ts';
import { toJson } from '../../design/edit.ts';
import type { Language } from '../../design/enums.ts';
import type { TokenCount } from '../../design/model-connection.ts';
import { type GateReason, gateReasons } from '../model/gate.ts';
import { maskFound } from '../model/live-text.ts';
import type { GroupName } from '../stages/types.ts';
import { tidy, type WrittenItem } from './answer-items.ts';
import type { PlannedUnit, RefTarget } from './graph.ts';
import { isOtherLanguage } from './language.ts';
import type { Piece, UnitSections } from './sections.ts';
import type { Refused } from './types.ts';

export type Reason = Refused['reason'];
export interface Failure {
  readonly reason: Reason;
  /** What was written; not kept across a restart. */
  readonly text: string | null;
}

/** Items after which an open group is stored before it closes: what a kill may cost. */
const itemsPerPiece = 12;

const reasons: ReadonlySet<string> = new Set<Reason>([
  ...gateReasons,
  'missing',
  'check',
  'repeated',
]);
const isReason = (value: string): value is Reason => reasons.has(value);

const unsafe: ReadonlySet<Reason> = new Set<Reason>([
  'link',
  'markup',
  'personal-data',
  'placeholder',
]);

/** What has not been stored yet of a group. */
interface Pending {
  items: Record<string, string>;
  refused: Record<string, { reason: string; text: string | null }>;
  extras: Json[];
}

export interface ProgressHooks {
  readonly language: Language;
  /** The output gate, without the language. */
  readonly gate: (target: RefTarget, text: string) => GateReason | null;
  /** What this sending has taken since the last piece. */
  readonly paid: () => { usage: TokenCount; cost: number | null; attempts: number };
  /** A masked text was accepted; `isLate`: its group had closed before. */
  readonly onText: (target: RefTarget, text: string, isLate: boolean) => void;
  readonly onStored: (group: GroupName) => void;
  /** Nothing more will come for the group before others may start. */
  readonly onGroup: (group: GroupName, items: readonly unknown[]) => void;
}

/** Nothing that is asked for lies deeper; what does would only exhaust the stack. */
const mostDepth = 8;

/** What a model made up may look like personal data; it is stored and shown without. */
function maskStrings(value: Json, depth = 0): Json {
  if (typeof value === 'string') return maskFound(value);
  if (value === null || typeof value !== 'object') return value;
  if (depth >= mostDepth) return null;
  const masked = (item: Json): Json => maskStrings(item, depth + 1);
  if (Array.isArray(value)) return value.map(masked);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, masked(item)]));
}

function namedItems(value: Json): { name: string; items: Json[] } | null {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
  const { name, items } = value;
  return typeof name === 'string' && Array.isArray(items) ? { name, items } : null;
}

export class UnitProgress {
  readonly #unit: PlannedUnit;
  readonly #hooks: ProgressHooks;
  readonly #sections: UnitSections;
  readonly #byRef: ReadonlyMap<string, RefTarget>;
  readonly #byPath: ReadonlyMap<string, RefTarget>;
  readonly #settled = new Map<string, 'written' | 'left'>();
  readonly #failures = new Map<string, Failure>();
  readonly #closed = new Set<GroupName>();
  readonly #pending = new Map<GroupName, Pending>();
  /** By names that a model chose: `constructor` is one like any other. */
  readonly #extras: Record<string, unknown[]> = Object.create(null);
  readonly #texts: string[] = [];
  /** A repair is under way: what was refused may come again. */
  isRepairing = false;

  constructor(unit: PlannedUnit, sections: UnitSections, hooks: ProgressHooks) {
    this.#unit = unit;
    this.#hooks = hooks;
    this.#sections = sections;
    this.#byRef = new Map(unit.targets.map((target) => [target.ref, target]));
    this.#byPath = new Map(unit.targets.map((target) => [target.path, target]));
  }

  get extras(): Readonly<Record<string, readonly unknown[]>> {
    return this.#extras;
  }

  /** Accepted texts in the order in which they came, masked. */
  get texts(): readonly string[] {
    return this.#texts;
  }

  get written(): number {
    let count = 0;
    for (const state of this.#settled.values()) if (state === 'written') count += 1;
    return count;
  }

  /** Slots with an answer: a text, or the decision to leave what stands there. */
  get answered(): number {
    return this.#settled.size;
  }

  /** Slots that any answer was about, taken or not. */
  get touched(): number {
    return this.#settled.size + this.#failures.size;
  }

  get refused(): Refused[] {
    return this.unanswered().map(({ path }) => ({
      path,
      reason: this.#failures.get(path)?.reason ?? 'missing',
    }));
  }

  isRef(ref: string): boolean {
    return this.#byRef.has(ref);
  }

  isClosed(group: GroupName): boolean {
    return this.#closed.has(group);
  }

  get isAllClosed(): boolean {
    return this.#unit.groups.every((group) => this.#closed.has(group));
  }

  /** What was missing has been asked for once more, now or before. */
  get isSettled(): boolean {
    return this.#unit.groups.every((group) => this.#sections.group(group).isSettled);
  }

  /** To be asked for now; what has closed with gaps is left to the repair: others may have read it. */
  open(): RefTarget[] {
    return this.#unit.targets.filter(
      ({ path, group }) =>
        !this.#settled.has(path) && !this.#failures.has(path) && !this.#closed.has(group),
    );
  }

  /** Missing or refused. */
  unanswered(): RefTarget[] {
    return this.#unit.targets.filter(({ path }) => !this.#settled.has(path));
  }

  failureOf(path: string): Failure {
    return this.#failures.get(path) ?? { reason: 'missing', text: null };
  }

  /** Takes one item of an answer; ids that nobody asked for and second answers fall away. */
  take({ id, text, sources }: WrittenItem): void {
    const target = this.#byRef.get(id);
    if (target === undefined || this.#settled.has(target.path)) return;
    if (this.#failures.has(target.path) && !this.isRepairing) return;
    const held = this.#pendingOf(target.group);
    const { path } = target;
    const isLate = this.#closed.has(target.group);
    if (text === null) {
      this.#settled.set(path, 'left');
      this.#failures.delete(path);
      held.items[path] = target.current;
      return;
    }
    const tidied = tidy(text);
    const reason = this.#judge(target, tidied);
    if (reason !== null) {
      // What must not stand anywhere is neither stored nor sent back.
      const isSafe = !unsafe.has(reason) && tidied.length <= 4 * target.maxChars;
      this.#failures.set(path, { reason, text: isSafe ? maskFound(tidied) : null });
      held.refused[path] = { reason, text: null };
      return;
    }
    this.#failures.delete(path);
    this.#settled.set(path, tidied === target.current ? 'left' : 'written');
    held.items[path] = tidied;
    if (sources.length > 0) this.addExtras('sources', [{ path, ids: [...sources] }]);
    if (tidied !== target.current) {
      this.#texts.push(tidied);
      this.#hooks.onText(target, tidied, isLate);
    }
    if (!isLate && Object.keys(held.items).length >= itemsPerPiece) {
      this.store(target.group, { isClosed: false, isSettled: false });
    }
  }

  /** What an answer holds besides texts; kept with its group, else with the last one. */
  addExtras(name: string, items: readonly unknown[]): void {
    const safe = items.map((item) => maskStrings(toJson(item)));
    this.#extras[name] = [...(this.#extras[name] ?? []), ...safe];
    const group = this.#unit.groups.find((one) => one === name) ?? this.#unit.groups.at(-1);
    if (group !== undefined) this.#pendingOf(group).extras.push({ name, items: safe });
  }

  close(group: GroupName): void {
    if (this.#closed.has(group)) return;
    this.#closed.add(group);
    this.store(group, { isClosed: true, isSettled: false });
    this.#hooks.onGroup(group, this.#extras[group] ?? []);
  }

  store(group: GroupName, flags: Pick<Piece, 'isClosed' | 'isSettled'>): void {
    const { items, refused, extras } = this.#pendingOf(group);
    this.#pending.delete(group);
    this.#sections.put(group, { items, refused, extras, ...flags }, this.#hooks.paid());
    this.#hooks.onStored(group);
  }

  /** What came since the last piece, of every group. */
  storePending(): void {
    for (const group of [...this.#pending.keys()]) {
      this.store(group, { isClosed: this.#closed.has(group), isSettled: false });
    }
  }

  /** Nothing of the unit is to be asked for any more. */
  settle(): void {
    for (const group of this.#unit.groups) this.store(group, { isClosed: true, isSettled: true });
  }

  /** What an earlier beginning of the run has stored. */
  replay(): void {
    for (const group of this.#unit.groups) {
      const record = this.#sections.group(group);
      this.#replayItems(record.items, false);
      for (const [path, { reason }] of record.refused) {
        if (!this.#settled.has(path) && isReason(reason)) {
          this.#failures.set(path, { reason, text: null });
        }
      }
      for (const extra of record.extras) {
        const named = namedItems(extra);
        if (named === null) continue;
        this.#extras[named.name] = [...(this.#extras[named.name] ?? []), ...named.items];
      }
      if (!record.isClosed) continue;
      this.#closed.add(group);
      this.#hooks.onGroup(group, this.#extras[group] ?? []);
      this.#replayItems(record.late, true);
    }
  }

  #replayItems(items: ReadonlyMap<string, string>, isLate: boolean): void {
    for (const [path, text] of items) {
      const target = this.#byPath.get(path);
      if (target === undefined) continue;
      this.#settled.set(path, text === target.current ? 'left' : 'written');
      this.#failures.delete(path);
      if (text === target.current) continue;
      this.#texts.push(text);
      this.#hooks.onText(target, text, isLate);
    }
  }

  #judge(target: RefTarget, text: string): Reason | null {
    const reason = this.#hooks.gate(target, text);
    if (reason !== null) return reason;
    const { language } = this.#hooks;
    return isOtherLanguage(text, language) && !isOtherLanguage(target.current, language)
      ? 'language'
      : null;
  }

  #pendingOf(group: GroupName): Pending {
    const there = this.#pending.get(group) ?? { items: {}, refused: {}, extras: [] };
    this.#pending.set(group, there);
    return there;
  }
}

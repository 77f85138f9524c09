/**
 * What reviewers did in a Word file, as edits of the design it came from: their comments as one patch,
 * and each changed text as a proposal that a person accepts, edits or rejects.
 */
import type { Json } from '../canonical.ts';
import { lockedPart, removePart, toJson } from '../edit.ts';
import type { Design } from '../model/design.ts';
import type { Patch } from '../patch.ts';
import { valueAt } from '../pointer.ts';
import { indexParts } from '../references.ts';
import { editSlot, type TextSlot } from '../slot.ts';
import { slotsOf } from '../texts.ts';
import { bookmarkName } from './bookmark-name.ts';
import { commentsPatch } from './docx-comments.ts';
import { fingerprintOf, flatWords, keyOf, slotWords } from './fingerprint.ts';
import { fitText } from './fit-text.ts';
import { mergeTexts } from './merge-texts.ts';
import type { ReviewChange, ReviewedDocx, ReviewedOutside, ReviewedText } from './reviewed-docx.ts';

export interface ReviewProposal {
  /** The same edit has the same key in every file it comes in. */
  key: string;
  kind: 'text' | 'removal';
  path: string;
  partId: string | null;
  /** A label of messages: `fields.problem.statement`. */
  title: { key: string; params: Record<string, string | number> };
  /** Guarded by a test of the text that it replaces; see refitPatch. */
  patch: Patch;
  /** Text before (as it is now) and after. */
  changes: Array<{ path: string; before: string; after: string }>;
  /** The reviewer. */
  madeBy: string;
  at: string | null;
  isTracked: boolean;
  /**
   * `same`: the text is still the exported one. `merged`: it has changed since, and the edit was carried
   * out in the new text. `older`: it has changed in the same words, so this is the reviewer's text as made
   * on the older one. `unknown`: the exported text is not known here.
   */
  basis: 'same' | 'merged' | 'older' | 'unknown';
  /** Reviewers whose changes of the same text are contained in this one. */
  includes: string[];
  /** The text that the reviewer had before them; null when it is not known. */
  baseText: string | null;
}

export const unplacedReasons = [
  /** The anchor of the text is not in the file any more. */
  'anchor-gone',
  /** The text stands elsewhere in the file than it was put. */
  'anchor-moved',
  /** The part is not in the design any more. */
  'part-gone',
  /** The part is locked here. */
  'locked',
  'outside-inserted',
  'outside-deleted',
  'outside-changed',
  'row-inserted',
  'row-deleted',
  'footnote',
  'header',
  'repeat',
  /** The text was changed to more than a text may hold. */
  'too-long',
] as const;
export type UnplacedReason = (typeof unplacedReasons)[number];

export interface Unplaced {
  reviewer: string;
  /** What a person would look for in the file. */
  text: string;
  reason: UnplacedReason;
  partId: string | null;
}

export interface DocxReview {
  /** Adds comments and answers that are not there yet. */
  commentsPatch: Patch;
  proposals: ReviewProposal[];
  unplaced: Unplaced[];
  counts: {
    /** New comments, and answers to known ones. */
    comments: number;
    replies: number;
    /** Proposals of tracked and of untracked changes. */
    tracked: number;
    untracked: number;
    /** Comments that are there already, and edits that the design holds already. */
    known: number;
    /** Texts of which nobody can tell who changed them: no fingerprint and no stored revision. */
    uncertain: number;
  };
}

const longestText = 20_000;

interface Place {
  path: string;
  partId: string | null;
  slot: TextSlot;
}

function placesOf(design: Design): Map<string, Place> {
  return new Map(slotsOf(design).map((place) => [bookmarkName(place.path), place]));
}

export function titleOf(path: string): ReviewProposal['title'] {
  const names = path
    .split('/')
    .filter((name) => name !== '' && name !== 'items' && !/^[a-z]{3}_[a-z2-7]{10}$/.test(name));
  return { key: `fields.${names.join('.')}`, params: {} };
}

/** One stage of a text on its way through the reviewers. */
interface Version {
  author: string;
  at: string | null;
  isTracked: boolean;
  /** In the slot's Markdown, on the exported text. */
  text: string;
  includes: string[];
}

/**
 * `base`: the design as it was exported (the revision that the file names); null when it is not known
 * here. `current`: as it is now. `name`: of the file, for who does not say who they are.
 */
export function reviewOf(
  base: Design | null,
  current: Design,
  reviewed: ReviewedDocx,
  name: string,
): DocxReview {
  const now = placesOf(current);
  const then = base === null ? new Map<string, Place>() : placesOf(base);
  const unplaced: Unplaced[] = [];
  const proposals: ReviewProposal[] = [];
  const counts = { comments: 0, replies: 0, tracked: 0, untracked: 0, known: 0, uncertain: 0 };
  const saver = reviewed.modifiedBy === '' ? name : reviewed.modifiedBy;
  const struck = strikes(reviewed, current, proposals, unplaced);

  for (const text of reviewed.texts) {
    const place = now.get(text.name);
    const former = then.get(text.name);
    const exported = exportedText(text, former?.slot.text, place?.slot.text);
    const isUntracked = text.isUntracked ?? differs(text, exported);
    if (isUntracked === null) counts.uncertain += 1;
    const versions = versionsOf(text, exported, isUntracked === true, saver);
    if (versions.length === 0) continue;
    if (place === undefined) {
      for (const one of versions)
        unplaced.push(unplacedText(text, one, 'part-gone', former?.partId ?? null));
      continue;
    }
    // The part is struck out as a whole: its texts went with it.
    if (struck.some((path) => place.path.startsWith(`${path}/`)) && text.current === '') continue;
    for (const version of versions) {
      const proposal = propose(current, place, { text: exported, mark: text.exported }, version);
      if (proposal === 'known') counts.known += 1;
      else if (proposal === 'locked' || proposal === 'too-long')
        unplaced.push(unplacedText(text, version, proposal, place.partId));
      else {
        proposals.push(proposal);
        counts[version.isTracked ? 'tracked' : 'untracked'] += 1;
      }
    }
  }
  counts.tracked += struck.length;
  unplaced.push(...lost(reviewed, then, now, saver, struck));
  const comments = commentsPatch(current, reviewed, now, name);
  return {
    commentsPatch: comments.patch,
    proposals,
    unplaced,
    counts: {
      ...counts,
      comments: comments.added,
      replies: comments.replies,
      known: counts.known + comments.known,
    },
  };
}

/** The slot's text as it was exported, where it is known: by its fingerprint, else by the revision. */
function exportedText(
  text: ReviewedText,
  stored: string | undefined,
  current: string | undefined,
): string | null {
  if (text.exported === null) return stored ?? null;
  for (const one of [stored, current]) {
    if (one !== undefined && fingerprintOf(text.name, slotWords(one)) === text.exported) return one;
  }
  return null;
}

/** Without fingerprints: whether the file's text is other than the stored one. Null: nothing to compare with. */
function differs(text: ReviewedText, exported: string | null): boolean | null {
  if (exported === null) return null;
  return slotWords(text.original) !== slotWords(exported);
}

function versionsOf(
  text: ReviewedText,
  exported: string | null,
  isUntracked: boolean,
  saver: string,
): Version[] {
  const versions: Version[] = [];
  const start = exported ?? text.original;
  let ground = start;
  if (isUntracked) {
    ground = exported === null ? text.original : fitText(exported, exported, text.original);
    versions.push({ author: saver, at: null, isTracked: false, text: ground, includes: [] });
  }
  const before = [...versions.map(({ author }) => author)];
  for (const { author, at, alone, together } of text.steps) {
    const own = alone === null ? null : fitText(ground, text.original, alone);
    // Free of what was changed without tracking as well, where the two can be told apart.
    const free = own === null ? null : isUntracked ? mergeTexts(ground, own, start) : own;
    if (own !== null && slotWords(own) === slotWords(ground)) {
      if (alone !== null && flatWords(together) === flatWords(text.original)) continue;
    }
    const all = fitText(ground, text.original, together);
    versions.push({
      author,
      at,
      isTracked: true,
      text: free ?? all,
      includes: free === null ? before.filter((one) => one !== author) : [],
    });
    before.push(author);
  }
  return versions.filter(
    (one) => slotWords(one.text) !== slotWords(start) || (exported === null && isUntracked),
  );
}

function propose(
  current: Design,
  { path, partId, slot }: Place,
  { text: exported, mark }: { text: string | null; mark: string | null },
  { author, at, isTracked, text, includes }: Version,
): ReviewProposal | 'known' | 'locked' | 'too-long' {
  if (slotWords(slot.text) === slotWords(text)) return 'known';
  const isSame = exported !== null && slotWords(exported) === slotWords(slot.text);
  const merged = exported === null ? null : isSame ? text : mergeTexts(exported, text, slot.text);
  const after = merged ?? text;
  if (slotWords(after) === slotWords(slot.text)) return 'known';
  if (after.length > longestText) return 'too-long';
  const patch = textPatch(path, slot, after);
  if (lockedPart(current, patch) !== null) return 'locked';
  // By the file's own fingerprint where it has one: what is known of the exported text here may change.
  const ground = mark ?? slotWords(exported ?? '');
  return {
    key: keyOf(`text\n${path}\n${author}\n${ground}\n${slotWords(text)}`),
    kind: 'text',
    path,
    partId,
    title: titleOf(path),
    patch,
    changes: [{ path, before: slot.text, after }],
    madeBy: author,
    at,
    isTracked,
    basis: exported === null ? 'unknown' : isSame ? 'same' : merged === null ? 'older' : 'merged',
    includes,
    baseText: exported,
  };
}

/** Replaces a text as a person's, if it still is what it was. */
export function textPatch(path: string, slot: TextSlot, text: string): Patch {
  return [
    { op: 'test', path: `${path}/text`, value: slot.text },
    { op: 'replace', path, value: toJson(editSlot(slot, text)) },
  ];
}

/**
 * A proposal's patch for a text that has changed since it was made: the same edit carried out in the
 * text as it is now. Null when the two are at odds, or the patch is of another kind.
 */
export function refitPatch(design: Design | Json, patch: Patch): Patch | null {
  const [test, replace, ...rest] = patch;
  if (test?.op !== 'test' || replace?.op !== 'replace' || rest.length > 0) return null;
  if (test.path !== `${replace.path}/text` || typeof test.value !== 'string') return null;
  const there = slotsOf(design).find(({ path }) => path === replace.path);
  const wanted = valueAt(replace.value, '/text');
  if (there === undefined || typeof wanted !== 'string') return null;
  if (there.slot.text === test.value) return patch;
  const text = mergeTexts(test.value, wanted, there.slot.text);
  if (text === null || text.length > longestText) return null;
  return textPatch(replace.path, there.slot, text);
}

/** Rows of parts that were struck out: a proposal to remove the part. Returns their paths. */
function strikes(
  reviewed: ReviewedDocx,
  current: Design,
  proposals: ReviewProposal[],
  unplaced: Unplaced[],
): string[] {
  const { parts } = indexParts(current);
  const found: string[] = [];
  for (const { partId, author, at, text } of reviewed.struckParts) {
    const path = parts.get(partId);
    if (path === undefined || !path.includes('/items/')) {
      unplaced.push({ reviewer: author, text, reason: 'part-gone', partId });
      continue;
    }
    const patch = removePart(current, partId);
    if (lockedPart(current, patch) !== null) {
      unplaced.push({ reviewer: author, text, reason: 'locked', partId });
      continue;
    }
    const before = slotsOf(valueAt(current, path)).filter(({ slot }) => slot.text !== '');
    found.push(path);
    proposals.push({
      key: keyOf(`removal\n${path}\n${author}`),
      kind: 'removal',
      path,
      partId,
      title: titleOf(path.slice(0, path.lastIndexOf('/items/'))),
      patch,
      changes: before.map((one) => ({ path: path + one.path, before: one.slot.text, after: '' })),
      madeBy: author,
      at,
      isTracked: true,
      basis: 'same',
      includes: [],
      baseText: null,
    });
  }
  return found;
}

function unplacedText(
  text: ReviewedText,
  version: Version,
  reason: UnplacedReason,
  partId: string | null,
): Unplaced {
  const own = text.changes.filter(({ author }) => author === version.author);
  const words = version.isTracked ? own.map(told).join(' ') : version.text;
  return { reviewer: version.author, text: words.slice(0, 4000), reason, partId };
}

const told = ({ kind, text }: ReviewChange): string =>
  kind === 'inserted' || kind === 'moved-here' ? `+ ${text.trim()}` : `- ${text.trim()}`;

const outsideReasons: Readonly<Record<ReviewedOutside['kind'], UnplacedReason>> = {
  inserted: 'outside-inserted',
  deleted: 'outside-deleted',
  changed: 'outside-changed',
  'row-inserted': 'row-inserted',
  'row-deleted': 'row-deleted',
  footnote: 'footnote',
  header: 'header',
  repeat: 'repeat',
};

/** Anchors that are gone or moved, and words that stand in none. */
function lost(
  reviewed: ReviewedDocx,
  then: ReadonlyMap<string, Place>,
  now: ReadonlyMap<string, Place>,
  saver: string,
  struck: readonly string[],
): Unplaced[] {
  const found: Unplaced[] = [];
  for (const name of reviewed.gone) {
    const place = then.get(name) ?? now.get(name);
    // What was empty has lost nothing, and what is gone here as well needs nobody.
    if (place === undefined || !now.has(name) || slotWords(place.slot.text) === '') continue;
    if (struck.some((path) => place.path.startsWith(`${path}/`))) continue;
    const { partId, slot } = place;
    found.push({ reviewer: saver, text: slot.text.slice(0, 4000), reason: 'anchor-gone', partId });
  }
  for (const name of reviewed.moved) {
    const text = reviewed.texts.find((one) => one.name === name)?.current ?? '';
    if (text === '') continue;
    const partId = now.get(name)?.partId ?? null;
    found.push({ reviewer: saver, text: text.slice(0, 4000), reason: 'anchor-moved', partId });
  }
  for (const { kind, author, text, partId, name } of reviewed.outside) {
    const owner = partId ?? (name === null ? null : (now.get(name)?.partId ?? null));
    found.push({ reviewer: author ?? saver, text, reason: outsideReasons[kind], partId: owner });
  }
  return found;
}

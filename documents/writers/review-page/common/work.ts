/**
 * A reviewer's work and the file it is sent back in. The page cannot carry a schema library, so the
 * limits of design/review-file.ts are held here by hand; a test compares the two.
 */
import type { ReviewFile, ReviewFileComment } from '../../../../design/review-file.ts';
import type { PageData } from './data.ts';

export type Comment = ReviewFileComment;
export type Severity = Exclude<Comment['severity'], null>;

export const limits = {
  comments: 1000,
  text: 4000,
  quote: 1000,
  name: 200,
  position: 300,
  /** Characters of a file. */
  file: 8_000_000,
} as const;

export interface Work {
  reviewer: { name: string; position: string };
  comments: Comment[];
  /** Null until somebody decides. */
  decision: {
    key: string;
    verdict: 'approve' | 'return';
    reason: string;
    at: string;
    /** Who decided, where a file was read; only that person's file carries it on. */
    by?: string;
  } | null;
}

export const emptyWork = (): Work => ({
  reviewer: { name: '', position: '' },
  comments: [],
  decision: null,
});

/** The first `most` characters, without half a character at the end. */
export function cut(text: string, most: number): string {
  return text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most;
const isKey = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z0-9._:-]{8,100}$/.test(value);

/** An instant in one form, or null. */
function instantOf(value: unknown): string | null {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(value))
    return null;
  const time = Date.parse(value);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function commentOf(value: unknown): Comment | null {
  const fields = fieldsOf(value);
  if (fields === null) return null;
  const { key, path, partId, quote, text, severity, author } = fields;
  const at = instantOf(fields.at);
  if (
    at === null ||
    !isKey(key) ||
    !(path === null || isText(path, 400)) ||
    !(partId === null || (isText(partId, 14) && /^[a-z]{3}_[a-z2-7]{10}$/.test(partId))) ||
    !isText(quote, limits.quote) ||
    !isText(text, limits.text) ||
    text.trim() === '' ||
    !(author === undefined || (isText(author, limits.name) && author.trim() !== '')) ||
    !(severity === null || severity === 'error' || severity === 'warning' || severity === 'info')
  )
    return null;
  return {
    key,
    path,
    partId,
    quote,
    text: text.trim(),
    severity,
    at,
    ...(author === undefined ? {} : { author: author.trim() }),
  };
}

/** `undefined` where it is broken. */
function decisionOf(value: unknown): Work['decision'] | undefined {
  if (value === null) return null;
  const fields = fieldsOf(value);
  const at = instantOf(fields?.at);
  if (fields === null || at === null) return undefined;
  const { key, verdict, reason } = fields;
  if (!isKey(key) || !(verdict === 'approve' || verdict === 'return')) return undefined;
  return isText(reason, limits.text) ? { key, verdict, reason: reason.trim(), at } : undefined;
}

export type ReadWork =
  | { readonly work: Work; readonly revision: number }
  | { readonly trouble: 'not-review' | 'other-design' | 'newer' };

/**
 * Reads an earlier file of this page, or what the browser kept. It may come from anybody: whatever is
 * not as it should be is refused as a whole. `isOwn`: what the page kept itself may lack a name.
 */
export function readWork(text: string, designId: string, isOwn = false): ReadWork {
  const trouble = { trouble: 'not-review' } as const;
  if (text.length > limits.file) return trouble;
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return trouble;
  }
  const file = fieldsOf(value);
  if (file === null || file.format !== 'jelajah.review') return trouble;
  if (typeof file.version === 'number' && file.version > 1) return { trouble: 'newer' };
  if (file.version !== 1) return trouble;
  if (file.designId !== designId) return { trouble: 'other-design' };
  const reviewer = fieldsOf(file.reviewer);
  const decision = decisionOf(file.decision);
  const { revision, comments: given } = file;
  if (
    typeof revision !== 'number' ||
    !Number.isSafeInteger(revision) ||
    revision < 1 ||
    reviewer === null ||
    !isText(reviewer.name, limits.name) ||
    !isText(reviewer.position, limits.position) ||
    (reviewer.name.trim() === '' && !isOwn) ||
    decision === undefined ||
    !Array.isArray(given) ||
    given.length > limits.comments
  )
    return trouble;
  const comments: Comment[] = [];
  for (const one of given) {
    const comment = commentOf(one);
    if (comment === null) return trouble;
    comments.push(comment);
  }
  const { name, position } = reviewer;
  return {
    work: { reviewer: { name: name.trim(), position: position.trim() }, comments, decision },
    revision,
  };
}

/**
 * Brings an earlier state in; of two states of one comment, the later counts. What it says stays its
 * reviewer's, whoever goes on with it. Gives how many were new or changed.
 */
export function mergeWork(into: Work, from: Work): number {
  let changed = 0;
  const { name } = from.reviewer;
  const isColleague = into.reviewer.name !== '' && into.reviewer.name !== name;
  for (const one of from.comments) {
    const comment: Comment = { ...one, author: one.author ?? name };
    const at = into.comments.findIndex(({ key }) => key === comment.key);
    const before = into.comments[at];
    if (before === undefined) {
      if (into.comments.length >= limits.comments) continue;
      into.comments.push(comment);
      changed += 1;
    } else if (comment.at > before.at) {
      into.comments[at] = comment;
      changed += 1;
    }
  }
  const { decision } = from;
  if (
    decision !== null &&
    !isColleague &&
    (into.decision === null || decision.at > into.decision.at)
  )
    into.decision = { ...decision, by: name };
  if (into.reviewer.name === '') into.reviewer = { ...from.reviewer };
  return changed;
}

/** Whether the reviewer may change it: a colleague's words stay as they are. */
export const isOwn = ({ author }: Comment, { reviewer }: Work): boolean =>
  author === undefined || author === reviewer.name.trim();

/** The text of the file that is sent back. */
export function fileText(data: PageData, work: Work): string {
  const { decision, reviewer } = work;
  const decided = decision?.by === undefined || decision.by === reviewer.name.trim();
  const file: ReviewFile = {
    format: 'jelajah.review',
    version: 1,
    designId: data.designId,
    revision: data.revision,
    contentHash: data.contentHash,
    roundId: data.roundId,
    reviewer: { name: work.reviewer.name.trim(), position: work.reviewer.position.trim() },
    comments: work.comments.map((comment) => {
      const { author, ...rest } = comment;
      return isOwn(comment, work) || author === undefined ? rest : { ...rest, author };
    }),
    decision:
      decision === null || !decided
        ? null
        : {
            key: decision.key,
            verdict: decision.verdict,
            reason: decision.reason,
            at: decision.at,
          },
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

function slug(text: string, most: number): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  // No half word at the end, unless there is but one.
  const whole = plain.length > most ? plain.slice(0, most + 1).replace(/-[^-]*$/, '') : plain;
  return whole.slice(0, most).replace(/^-+|-+$/g, '');
}

/** `telaah-<reviewer>-<design>.json`, in letters that every file system takes. */
export function fileName(data: PageData, work: Work): string {
  const who = slug(work.reviewer.name, 40) || 'penelaah';
  return `telaah-${who}-${slug(data.title, 50) || data.designId}.json`;
}

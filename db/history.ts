/**
 * How a document changes: the only write path is a patch on the newest revision, stored with its
 * inverse in one transaction. Undo, redo and restore append revisions like any other change.
 */
import type { Json } from '../design/canonical.ts';
import type { Patch } from '../design/patch.ts';
import { type Context, designKey, documentText, instant } from './context.ts';
import { diff } from './diff.ts';
import { StorageError } from './errors.ts';
import { mergeEdits } from './merge.ts';
import {
  closeRevision,
  documentAt,
  type Label,
  labelText,
  listRevisions,
  nameRevision,
  parsePatch,
  type Revision,
  type RevisionKind,
  revisionRow,
  saveSnapshot,
  snapshotEvery,
  verifyHistory,
} from './revisions.ts';
import type { StoredDocument } from './rules.ts';
import { keepFacts } from './series-facts.ts';
import { afterChange, afterRedo, afterUndo, type Linked, type Stacks } from './undo.ts';

/** An edit joins the one before it when no longer than this lies between them, in milliseconds. */
export const joinWithin = 1000;

export interface Change {
  designId: string;
  /** The revision that the patch was made on. */
  baseRevision: number;
  patch: Patch;
  author: string;
  kind?: Extract<RevisionKind, 'edit' | 'draft' | 'import' | 'proposal'>;
  label?: Label | null;
  /**
   * For text edits: the path being typed into. Edits of one author with the same key, at most a
   * second apart, become one revision (which takes the newer number).
   */
  coalesce?: string;
}

export interface Step {
  designId: string;
  baseRevision: number;
  author: string;
}

export interface Outcome {
  revision: number;
  updatedAt: string;
  document: StoredDocument;
  /** True when the change joined the revision before it, which then no longer exists by itself. */
  joined: boolean;
  undo: UndoState;
}

export interface UndoState {
  /** The revision that undo would take back, or null. */
  undo: { revision: number; kind: RevisionKind; label: Label | null } | null;
  /** The undo that redo would take back, or null. */
  redo: { revision: number } | null;
}

export interface HistoryRepository {
  /** Errors: NOT_FOUND, IN_TRASH, CONFLICT, LOCKED, INVALID_PATCH, INVALID_DOCUMENT. */
  append(change: Change): Outcome;
  /** Errors as append, and NOTHING_TO_UNDO. */
  undo(step: Step): Outcome;
  /** Errors as append, and NOTHING_TO_REDO. */
  redo(step: Step): Outcome;
  /** Makes the document what it was at `revision`; appends, forgets nothing. Errors as append. */
  restore(step: Step & { revision: number; label?: Label | null }): Outcome;
  undoState(designId: string): UndoState;
  /** Newest first. */
  list(designId: string, query?: { before?: number; limit?: number }): Revision[];
  /** Only those with a name, newest first. */
  versions(designId: string): Revision[];
  /** Names the state at a revision (default: the newest). Errors: NOT_FOUND. */
  name(designId: string, version: { name: string; author: string; revision?: number }): Revision;
  /** The document at a revision. Errors: NOT_FOUND (also for numbers that were joined away), DAMAGED. */
  at(designId: string, revision: number): StoredDocument;
  /** Ends joining, so that the newest number stays: before an export or a proposal names it. */
  seal(designId: string): number;
  /** Replays everything; what does not fit, in words. Empty: all is well. */
  verify(designId: string): string[];
}

export function historyRepository(context: Context): HistoryRepository {
  const { sql, rules } = context;

  const open = (id: string, baseRevision: number) => {
    const key = designKey(context, id);
    if (key.shelf === 'trashed') throw new StorageError('IN_TRASH', { designId: id });
    if (key.revision !== baseRevision) {
      throw new StorageError('CONFLICT', {
        designId: id,
        baseRevision,
        currentRevision: key.revision,
      });
    }
    const json = documentText(context, id, key.seq);
    const document: Json = JSON.parse(json);
    const head = revisionRow(context, id, key.seq, key.revision);
    return { ...key, id, json, document, head };
  };
  type Opened = ReturnType<typeof open>;

  /** Applies a patch in memory; nothing is written yet. */
  const prepare = ({ id, kind, document }: Opened, patch: Patch) => {
    const fixed = patch.find(({ op, path }) => op !== 'test' && /^\/(?:id|format)$/.test(path));
    if (fixed !== undefined) {
      throw new StorageError('INVALID_PATCH', { reason: 'fixed', path: fixed.path });
    }
    const patched = rules.apply(document, patch);
    if (!patched.ok) {
      const { code, path } = patched.error;
      throw new StorageError('INVALID_PATCH', { reason: code, path });
    }
    const parsed = rules.parse(kind, patched.value.document);
    if (!parsed.ok) {
      const { code, path, detail } = parsed.error;
      throw new StorageError('INVALID_DOCUMENT', { reason: code, path, detail });
    }
    // What is stored is what the patch made, so that replaying the history gives the same bytes.
    const json = rules.canonical(patched.value.document);
    return { id, json, document: parsed.value, inverse: patched.value.inverse };
  };

  const write = (
    opened: Opened,
    prepared: ReturnType<typeof prepare>,
    row: {
      patch: Patch;
      inverse: Patch;
      author: string;
      kind: RevisionKind;
      label: string | null;
      target: number | null;
      coalesceKey: string | null;
      links: Linked;
      join: boolean;
    },
  ): Outcome => {
    const { seq, head } = opened;
    const at = instant(context);
    const revision = opened.revision + 1;
    const depth = row.join ? head.depth : (head.depth + 1) % snapshotEvery;
    if (row.join) {
      for (const table of ['snapshots', 'revisions'] as const) {
        sql.run(
          sql.build
            .deleteFrom(table)
            .where('design_seq', '=', seq)
            .where('revision', '=', head.revision),
        );
      }
    }
    sql.run(
      sql.build.insertInto('revisions').values({
        design_seq: seq,
        revision,
        base_revision: row.join ? head.base_revision : head.revision,
        author: row.author,
        created_at: row.join ? head.created_at : at,
        updated_at: at,
        kind: row.kind,
        label: row.label,
        coalesce_key: row.coalesceKey,
        patch: JSON.stringify(row.patch),
        inverse: JSON.stringify(row.inverse),
        target: row.target,
        undo_top: row.links.undoTop,
        redo_top: row.links.redoTop,
        below: row.links.below,
        depth,
      }),
    );
    if (depth === 0) saveSnapshot(context, seq, revision, prepared.json);
    sql.run(
      sql.build.updateTable('documents').set({ json: prepared.json }).where('design_seq', '=', seq),
    );
    const { title, agency, result, language } = rules.headline(prepared.document);
    sql.run(
      sql.build
        .updateTable('designs')
        .set({ title, agency, result, language, revision, updated_at: at })
        .where('seq', '=', seq),
    );
    keepFacts(context, seq, prepared.document);
    context.touched(seq);
    return {
      revision,
      updatedAt: at,
      document: prepared.document,
      joined: row.join,
      undo: undoState(opened.id, seq, row.links),
    };
  };

  const undoState = (id: string, seq: number, stacks: Stacks): UndoState => {
    const top = stacks.undoTop === null ? null : revisionRow(context, id, seq, stacks.undoTop);
    return {
      undo:
        top === null
          ? null
          : {
              revision: top.revision,
              kind: top.kind,
              label: top.label === null ? null : JSON.parse(top.label),
            },
      redo: stacks.redoTop === null ? null : { revision: stacks.redoTop },
    };
  };

  const stacksOf = ({ head }: Opened): Stacks => ({
    undoTop: head.undo_top,
    redoTop: head.redo_top,
  });

  const canJoin = (opened: Opened, change: Change): boolean => {
    const { head } = opened;
    const { kind = 'edit', coalesce, author } = change;
    if (kind !== 'edit' || coalesce === undefined || head.kind !== 'edit') return false;
    if (head.coalesce_key !== coalesce || head.author !== author) return false;
    const apart = context.now().getTime() - Date.parse(head.updated_at);
    return apart >= 0 && apart <= joinWithin;
  };

  const append = (change: Change): Outcome => {
    const opened = open(change.designId, change.baseRevision);
    const { patch, author, kind = 'edit', label = null, coalesce = null } = change;
    const locked = rules.locked(opened.kind, opened.document, patch);
    if (locked !== null) throw new StorageError('LOCKED', locked);
    const prepared = prepare(opened, patch);
    const common = { author, kind, target: null, coalesceKey: coalesce };
    const revision = opened.revision + 1;
    if (canJoin(opened, change)) {
      const first = {
        patch: parsePatch(opened.head.patch),
        inverse: parsePatch(opened.head.inverse),
      };
      return write(opened, prepared, {
        ...common,
        ...mergeEdits(first, { patch, inverse: prepared.inverse }),
        label: opened.head.label ?? labelText(label),
        links: { undoTop: revision, redoTop: null, below: opened.head.below },
        join: true,
      });
    }
    return write(opened, prepared, {
      ...common,
      patch,
      inverse: prepared.inverse,
      label: labelText(label),
      links: afterChange(stacksOf(opened), revision),
      join: false,
    });
  };

  const takeBack = (step: Step, kind: 'undo' | 'redo'): Outcome => {
    const opened = open(step.designId, step.baseRevision);
    const stacks = stacksOf(opened);
    const target = kind === 'undo' ? stacks.undoTop : stacks.redoTop;
    if (target === null) {
      throw new StorageError(kind === 'undo' ? 'NOTHING_TO_UNDO' : 'NOTHING_TO_REDO', {
        designId: step.designId,
      });
    }
    const row = revisionRow(context, opened.id, opened.seq, target);
    const patch = parsePatch(row.inverse);
    const prepared = prepare(opened, patch);
    const after = kind === 'undo' ? afterUndo : afterRedo;
    return write(opened, prepared, {
      patch,
      inverse: prepared.inverse,
      author: step.author,
      kind,
      label: row.label,
      target,
      coalesceKey: null,
      links: after(stacks, opened.revision + 1, row.below),
      join: false,
    });
  };

  return {
    append: (change) => sql.transaction(() => append(change)),
    undo: (step) => sql.transaction(() => takeBack(step, 'undo')),
    redo: (step) => sql.transaction(() => takeBack(step, 'redo')),
    restore: ({ revision, label = null, ...step }) =>
      sql.transaction(() => {
        const opened = open(step.designId, step.baseRevision);
        const patch = diff(
          opened.document,
          documentAt(context, step.designId, opened.seq, revision),
        );
        const prepared = prepare(opened, patch);
        return write(opened, prepared, {
          patch,
          inverse: prepared.inverse,
          author: step.author,
          kind: 'restore',
          label: labelText(label),
          target: revision,
          coalesceKey: null,
          links: afterChange(stacksOf(opened), opened.revision + 1),
          join: false,
        });
      }),
    undoState: (designId) => {
      const { seq, revision } = designKey(context, designId);
      const head = revisionRow(context, designId, seq, revision);
      return undoState(designId, seq, { undoTop: head.undo_top, redoTop: head.redo_top });
    },
    list: (designId, query = {}) => listRevisions(context, designKey(context, designId).seq, query),
    versions: (designId) =>
      listRevisions(context, designKey(context, designId).seq, { namedOnly: true, limit: 10_000 }),
    name: (designId, { name, author, revision: wanted }) =>
      sql.transaction(() => {
        const { seq, revision: newest } = designKey(context, designId);
        const revision = wanted ?? newest;
        nameRevision(context, designId, seq, { revision, name, author });
        const [named] = listRevisions(context, seq, { revision });
        if (named === undefined) {
          throw new StorageError('NOT_FOUND', {
            what: 'revision',
            id: `${designId}@${revision}`,
          });
        }
        return named;
      }),
    at: (designId, revision) => {
      const { seq, kind, revision: newest } = designKey(context, designId);
      // The newest one lies there whole: an export need not replay what led to it.
      const document: Json =
        revision === newest
          ? JSON.parse(documentText(context, designId, seq))
          : documentAt(context, designId, seq, revision);
      const parsed = rules.parse(kind, document);
      if (!parsed.ok) {
        throw new StorageError('DAMAGED', {
          what: 'document',
          id: `${designId}@${revision}`,
          detail: `${parsed.error.code} ${parsed.error.path}`,
        });
      }
      return parsed.value;
    },
    seal: (designId) =>
      sql.transaction(() => {
        const { seq, revision } = designKey(context, designId);
        closeRevision(context, seq, revision);
        return revision;
      }),
    verify: (designId) => verifyHistory(context, designId, designKey(context, designId).seq),
  };
}

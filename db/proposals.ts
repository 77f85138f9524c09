/** Proposals on parts of a design: what a draft would change, and what a person decided. */
import type { Patch } from '../design/patch.ts';
import { type Context, designKey, instant } from './context.ts';
import { StorageError } from './errors.ts';
import { type Label, parsePatch } from './revisions.ts';
import type { ProposalsTable } from './tables.ts';

export type ProposalState = ProposalsTable['state'];

/** The text of one slot before and after. */
export interface TextChange {
  path: string;
  before: string;
  after: string;
}

export interface NewProposal {
  id: string;
  partId: string | null;
  path: string;
  title: Label;
  patch: Patch;
  changes: TextChange[];
  /** `pattern`, the model's name, or the reviewer's. */
  by: string;
  /** Of a reviewer's edit: the same in every file that it comes in. */
  key?: string;
}

export interface StoredProposal extends NewProposal {
  designId: string;
  jobId: string;
  at: string;
  state: ProposalState;
}

export interface ProposalsRepository {
  /**
   * Stores what a job proposes, all or nothing. Open ones of earlier jobs on the same paths give way;
   * what reviewers wrote gives way to nothing, stands beside the rest, and is stored once per key:
   * one that was accepted before is open again (the caller saw that accepting it was undone).
   * Once per job: one that is taken up again after a crash does not propose twice.
   */
  add(designId: string, jobId: string, proposals: readonly NewProposal[]): void;
  /** Of reviewers' edits, decided ones too unless states are named. Errors: NOT_FOUND. */
  keys(designId: string, states?: readonly ProposalState[]): string[];
  /** Errors: NOT_FOUND. */
  get(id: string): StoredProposal;
  /** Newest job first, in the order they were made. */
  list(designId: string, states?: readonly ProposalState[]): StoredProposal[];
  /** Errors: NOT_FOUND. A decided proposal stays decided. */
  decide(id: string, state: 'accepted' | 'rejected'): StoredProposal;
}

export function proposalsRepository(context: Context): ProposalsRepository {
  const { sql } = context;

  const select = () =>
    sql.build
      .selectFrom('proposals')
      .innerJoin('designs', 'designs.seq', 'proposals.design_seq')
      .selectAll('proposals')
      .select('designs.id as design_id');

  const get = (id: string): StoredProposal => {
    const row = sql.get(select().where('proposals.id', '=', id));
    if (row === undefined) throw new StorageError('NOT_FOUND', { what: 'proposal', id });
    return toProposal(row);
  };

  const keysOf = (seq: number, states: readonly ProposalState[]): string[] =>
    sql
      .all(
        sql.build
          .selectFrom('proposals')
          .select('key')
          .where('design_seq', '=', seq)
          .where('state', 'in', [...states])
          .where('key', 'is not', null),
      )
      .flatMap(({ key }) => (key === null ? [] : [key]));

  return {
    add: (designId, jobId, proposals) =>
      sql.transaction(() => {
        const { seq } = designKey(context, designId);
        const at = instant(context);
        const known = sql.get(
          sql.build
            .selectFrom('proposals')
            .select('id')
            .where('design_seq', '=', seq)
            .where('job_id', '=', jobId),
        );
        if (known !== undefined) return;
        const keys = new Set(keysOf(seq, ['open', 'rejected']));
        for (const [number, proposal] of proposals.entries()) {
          if (proposal.key === undefined) {
            sql.run(
              sql.build
                .deleteFrom('proposals')
                .where('design_seq', '=', seq)
                .where('path', '=', proposal.path)
                .where('state', '=', 'open')
                .where('key', 'is', null)
                .where('job_id', '!=', jobId),
            );
          } else if (keys.has(proposal.key)) continue;
          else {
            keys.add(proposal.key);
            sql.run(
              sql.build
                .deleteFrom('proposals')
                .where('design_seq', '=', seq)
                .where('key', '=', proposal.key)
                .where('state', '=', 'accepted'),
            );
          }
          sql.run(
            sql.build.insertInto('proposals').values({
              id: proposal.id,
              design_seq: seq,
              job_id: jobId,
              number,
              part_id: proposal.partId,
              path: proposal.path,
              title: JSON.stringify(proposal.title),
              patch: JSON.stringify(proposal.patch),
              changes: JSON.stringify(proposal.changes),
              made_by: proposal.by,
              key: proposal.key ?? null,
              state: 'open',
              created_at: at,
              updated_at: at,
            }),
          );
        }
      }),
    get,
    keys: (designId, states = ['open', 'accepted', 'rejected']) =>
      keysOf(designKey(context, designId).seq, states),
    list: (designId, states = ['open']) => {
      const { seq } = designKey(context, designId);
      const rows = sql.all(
        select()
          .where('design_seq', '=', seq)
          .where('state', 'in', [...states])
          .orderBy('proposals.created_at', 'desc')
          .orderBy('number'),
      );
      return rows.map(toProposal);
    },
    decide: (id, state) =>
      sql.transaction(() => {
        sql.run(
          sql.build
            .updateTable('proposals')
            .set({ state, updated_at: instant(context) })
            .where('id', '=', id)
            .where('state', '=', 'open'),
        );
        return get(id);
      }),
  };
}

function toProposal(row: ProposalsTable & { design_id: string }): StoredProposal {
  return {
    id: row.id,
    designId: row.design_id,
    jobId: row.job_id,
    at: row.created_at,
    partId: row.part_id,
    path: row.path,
    title: JSON.parse(row.title),
    patch: parsePatch(row.patch),
    changes: JSON.parse(row.changes),
    by: row.made_by,
    ...(row.key === null ? {} : { key: row.key }),
    state: row.state,
  };
}

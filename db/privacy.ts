/** What a person has decided about the privacy of a design: names, and who may read it. */
import { type Context, designKey, instant } from './context.ts';

export interface DesignPrivacy {
  /** Names to mask. */
  confirmed: string[];
  /** Words that are no names. */
  declined: string[];
  /** Only a model on this machine or in the office's network may read it. */
  localOnly: boolean;
  /** When outgoing text of each kind was first shown. */
  previewedAt: Readonly<Record<PreviewKind, string | null>>;
}

export type PreviewKind = 'draft' | 'review' | 'question';

export interface PrivacyRepository {
  /** Errors: NOT_FOUND. */
  get(designId: string): DesignPrivacy;
  /** Field by field; `previewed` notes the first time of its kind only. Errors: NOT_FOUND. */
  put(
    designId: string,
    change: Partial<Omit<DesignPrivacy, 'previewedAt'>> & { previewed?: PreviewKind },
  ): DesignPrivacy;
}

const none = { draft: null, review: null, question: null } as const;

export function privacyRepository(context: Context): PrivacyRepository {
  const { sql } = context;

  const get = (designId: string): DesignPrivacy => {
    const { seq } = designKey(context, designId);
    const row = sql.get(
      sql.build.selectFrom('design_privacy').selectAll().where('design_seq', '=', seq),
    );
    if (row === undefined) {
      return { confirmed: [], declined: [], localOnly: false, previewedAt: none };
    }
    return {
      confirmed: JSON.parse(row.confirmed),
      declined: JSON.parse(row.declined),
      localOnly: row.local_only === 1,
      previewedAt: {
        draft: row.previewed_at,
        review: row.review_previewed_at,
        question: row.question_previewed_at,
      },
    };
  };

  return {
    get,
    put: (designId, change) =>
      sql.transaction(() => {
        const before = get(designId);
        const { seq } = designKey(context, designId);
        const shown = (kind: PreviewKind): string | null =>
          before.previewedAt[kind] ?? (change.previewed === kind ? instant(context) : null);
        const row = {
          confirmed: JSON.stringify(change.confirmed ?? before.confirmed),
          declined: JSON.stringify(change.declined ?? before.declined),
          local_only: (change.localOnly ?? before.localOnly) ? 1 : 0,
          previewed_at: shown('draft'),
          review_previewed_at: shown('review'),
          question_previewed_at: shown('question'),
          updated_at: instant(context),
        };
        sql.run(
          sql.build
            .insertInto('design_privacy')
            .values({ design_seq: seq, ...row })
            .onConflict((conflict) => conflict.column('design_seq').doUpdateSet(row)),
        );
        return get(designId);
      }),
  };
}

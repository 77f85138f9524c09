/** What a person has decided about the privacy of a design: names, and who may read it. */
import { type Context, designKey, instant } from './context.ts';

export interface DesignPrivacy {
  /** Names to mask. */
  confirmed: string[];
  /** Words that are no names. */
  declined: string[];
  /** Only a model on this machine or in the office's network may read it. */
  localOnly: boolean;
  /** When the outgoing text was first shown. */
  previewedAt: string | null;
}

export interface PrivacyRepository {
  /** Errors: NOT_FOUND. */
  get(designId: string): DesignPrivacy;
  /** Field by field; `previewed` notes the first time only. Errors: NOT_FOUND. */
  put(
    designId: string,
    change: Partial<Omit<DesignPrivacy, 'previewedAt'>> & { previewed?: boolean },
  ): DesignPrivacy;
}

export function privacyRepository(context: Context): PrivacyRepository {
  const { sql } = context;

  const get = (designId: string): DesignPrivacy => {
    const { seq } = designKey(context, designId);
    const row = sql.get(
      sql.build.selectFrom('design_privacy').selectAll().where('design_seq', '=', seq),
    );
    if (row === undefined) {
      return { confirmed: [], declined: [], localOnly: false, previewedAt: null };
    }
    return {
      confirmed: JSON.parse(row.confirmed),
      declined: JSON.parse(row.declined),
      localOnly: row.local_only === 1,
      previewedAt: row.previewed_at,
    };
  };

  return {
    get,
    put: (designId, change) =>
      sql.transaction(() => {
        const before = get(designId);
        const { seq } = designKey(context, designId);
        const row = {
          confirmed: JSON.stringify(change.confirmed ?? before.confirmed),
          declined: JSON.stringify(change.declined ?? before.declined),
          local_only: (change.localOnly ?? before.localOnly) ? 1 : 0,
          previewed_at: before.previewedAt ?? (change.previewed === true ? instant(context) : null),
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

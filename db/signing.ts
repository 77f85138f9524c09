/** Who signs a design's documents: kept on this machine, in no design, no export of data and no log. */
import { emptySigning, type Signing, signingSchema } from '../design/signing.ts';
import { type Context, designKey, instant } from './context.ts';

export interface SigningRepository {
  /** Empty when nobody was named. Errors: NOT_FOUND. */
  get(designId: string): Signing;
  /** Errors: NOT_FOUND. */
  put(designId: string, signing: Signing): void;
}

export function signingRepository(context: Context): SigningRepository {
  const { sql } = context;
  return {
    get: (designId) => {
      const { seq } = designKey(context, designId);
      const row = sql.get(
        sql.build.selectFrom('signing').select('value').where('design_seq', '=', seq),
      );
      const stored = row === undefined ? null : signingSchema.safeParse(JSON.parse(row.value));
      return stored?.success === true ? stored.data : emptySigning();
    },
    put: (designId, signing) =>
      sql.transaction(() => {
        const { seq } = designKey(context, designId);
        const row = { value: JSON.stringify(signing), updated_at: instant(context) };
        sql.run(
          sql.build
            .insertInto('signing')
            .values({ design_seq: seq, ...row })
            .onConflict((conflict) => conflict.column('design_seq').doUpdateSet(row)),
        );
      }),
  };
}

/** What calls to models have cost. Rows stay when their job is forgotten and their design is gone. */
import type { TokenCount } from '../design/model-connection.ts';
import { type Context, instant } from './context.ts';

export interface UsageEntry {
  jobId: string;
  /** Which beginning of the job it belongs to, from 1: one that is taken up again adds to what was paid. */
  attempt: number;
  /** The call within the job. */
  unit: string;
  designId: string | null;
  kind: string;
  connection: string;
  model: string;
  tokens: TokenCount;
  cost: number | null;
}

export interface StoredUsage extends UsageEntry {
  at: string;
  /** Empty once the design is gone. */
  designTitle: string;
}

export interface UsageTotal {
  calls: number;
  tokens: TokenCount;
  /** Of the calls whose price was known; null when none was. */
  cost: number | null;
}

export interface UsageRepository {
  /** The call as it stands now: the same job, attempt and unit again replaces the row. */
  put(entry: UsageEntry): void;
  /** Newest first. `month`: `2026-11`, local time. */
  list(query?: { month?: string; designId?: string; limit?: number }): StoredUsage[];
  byMonth(): Array<UsageTotal & { month: string }>;
  byDesign(): Array<UsageTotal & { designId: string | null; designTitle: string }>;
  /** Rupiah that were spent in the present month. */
  spentThisMonth(): number;
}

/** `2026-11` of an instant, local time. */
export function monthOf(at: Date): string {
  return `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}`;
}

export function usageRepository(context: Context): UsageRepository {
  const { sql } = context;

  const totals = () =>
    sql.build
      .selectFrom('usage')
      .select(({ fn }) => [
        fn.countAll<number>().as('calls'),
        fn.sum<number>('usage.input').as('input'),
        fn.sum<number>('usage.output').as('output'),
        fn.sum<number>('usage.cached').as('cached'),
        fn.max('usage.is_estimate').as('is_estimate'),
        fn.sum<number | null>('usage.cost').as('cost'),
      ]);

  return {
    put: ({ jobId, attempt, unit, designId, kind, connection, model, tokens, cost }) =>
      sql.transaction(() => {
        // A design that went while a call was under way: the call is paid all the same.
        const design =
          designId === null
            ? undefined
            : sql.get(sql.build.selectFrom('designs').select('seq').where('id', '=', designId));
        const row = {
          design_seq: design?.seq ?? null,
          kind,
          connection,
          model,
          input: tokens.input,
          output: tokens.output,
          cached: tokens.cached,
          is_estimate: tokens.isEstimate ? 1 : 0,
          cost,
          month: monthOf(context.now()),
          at: instant(context),
        };
        sql.run(
          sql.build
            .insertInto('usage')
            .values({ job_id: jobId, attempt, unit, ...row })
            .onConflict((conflict) =>
              conflict.columns(['job_id', 'attempt', 'unit']).doUpdateSet(row),
            ),
        );
      }),
    list: ({ month, designId, limit = 1000 } = {}) => {
      let query = sql.build
        .selectFrom('usage')
        .leftJoin('designs', 'designs.seq', 'usage.design_seq')
        .selectAll('usage')
        .select(['designs.id as design_id', 'designs.title as design_title'])
        .orderBy('usage.at', 'desc')
        .orderBy('usage.job_id')
        .orderBy('usage.unit')
        .limit(limit);
      if (month !== undefined) query = query.where('usage.month', '=', month);
      if (designId !== undefined) query = query.where('designs.id', '=', designId);
      return sql.all(query).map((row) => ({
        jobId: row.job_id,
        attempt: row.attempt,
        unit: row.unit,
        designId: row.design_id,
        designTitle: row.design_title ?? '',
        kind: row.kind,
        connection: row.connection,
        model: row.model,
        tokens: tokensOf(row),
        cost: row.cost,
        at: row.at,
      }));
    },
    byMonth: () =>
      sql
        .all(totals().select('usage.month').groupBy('usage.month').orderBy('usage.month', 'desc'))
        .map(({ month, ...row }) => ({ month, ...toTotal(row) })),
    byDesign: () =>
      sql
        .all(
          totals()
            .leftJoin('designs', 'designs.seq', 'usage.design_seq')
            .select(['designs.id as design_id', 'designs.title as design_title'])
            .groupBy('usage.design_seq')
            .orderBy(({ fn }) => fn.max('usage.at'), 'desc'),
        )
        .map(({ design_id, design_title, ...row }) => ({
          designId: design_id,
          designTitle: design_title ?? '',
          ...toTotal(row),
        })),
    spentThisMonth: () =>
      sql.get(
        sql.build
          .selectFrom('usage')
          .select(({ fn }) => fn.sum<number | null>('cost').as('cost'))
          .where('month', '=', monthOf(context.now())),
      )?.cost ?? 0,
  };
}

interface Sums {
  input: number;
  output: number;
  cached: number;
  is_estimate: number;
}

function tokensOf({ input, output, cached, is_estimate }: Sums): TokenCount {
  return { input, output, cached, isEstimate: is_estimate === 1 };
}

function toTotal(row: Sums & { calls: number; cost: number | null }): UsageTotal {
  return { calls: row.calls, tokens: tokensOf(row), cost: row.cost };
}

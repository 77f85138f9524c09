/** Numbers with what they count, money, dates and spans of time. */
import { z } from 'zod';

/** A number as the user wrote it: `value` for computing, `unit` and `asWritten` for showing. */
export const quantitySchema = z.strictObject({
  value: z.number().finite(),
  unit: z.string().max(80),
  asWritten: z.string().max(200),
});
export type Quantity = z.infer<typeof quantitySchema>;

/** Integer rupiah. */
export const rupiahSchema = z.number().int().min(0).max(1e15);
/** Integer minutes. */
export const minutesSchema = z.number().int().min(0).max(1_000_000);
/** JP (jam pelajaran) in steps of 0.5. */
export const jpSchema = z.number().min(0).max(10_000).multipleOf(0.5);
/** A share, 0-1. */
export const shareSchema = z.number().min(0).max(1);
/** Calendar day, `YYYY-MM-DD`. */
export const dateSchema = z.iso.date();
/** 1-based week of the journey. */
export const weekSchema = z.number().int().min(1).max(520);

/** A deadline as briefs write it when they give no day ("dalam enam bulan"). */
export const periodSchema = z.strictObject({
  value: z.number().positive().max(1000),
  unit: z.enum(['day', 'week', 'month', 'year']),
  asWritten: z.string().max(200),
});
export type Period = z.infer<typeof periodSchema>;

/** Whole days of a period; a month is counted as 30 days, a year as 365. */
export function periodDays(period: Period): number {
  const days = { day: 1, week: 7, month: 30, year: 365 }[period.unit];
  return Math.round(period.value * days);
}

/** Whole weeks of a period, rounded down, at least 1: 6 months is 26 weeks (52 weeks a year). */
export function periodWeeks(period: Period): number {
  const weeks = { day: 1 / 7, week: 1, month: 52 / 12, year: 52 }[period.unit];
  return Math.max(1, Math.floor(period.value * weeks + 1e-9));
}

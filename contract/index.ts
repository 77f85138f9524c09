/**
 * Everything a window may ask of the core. A capability exists only if it is here; the contract
 * tests enumerate this object and fail for a procedure without a test.
 */
import type { ContractRouterClient } from '@orpc/contract';
import { ai, usage } from './ai.ts';
import { coach } from './coach.ts';
import { designs } from './designs.ts';
import { drafts, intake, privacy, proposals } from './drafting.ts';
import { exports } from './exports.ts';
import { checks, files } from './files.ts';
import { gapTable } from './gap-table.ts';
import { data, examples, host } from './host.ts';
import { jobs } from './jobs.ts';
import { exchange, review } from './review.ts';
import { series } from './series.ts';
import { settings } from './settings.ts';
import { sources } from './sources.ts';

export const contract = {
  host,
  designs,
  intake,
  drafts,
  proposals,
  privacy,
  ai,
  usage,
  coach,
  sources,
  series,
  checks,
  exports,
  review,
  exchange,
  gapTable,
  files,
  jobs,
  settings,
  data,
  examples,
};

/** The contract as its caller sees it. */
export type CoreClient = ContractRouterClient<typeof contract>;

export type * from './ai.ts';
export type * from './coach.ts';
export type * from './designs.ts';
export type * from './drafting.ts';
export type * from './errors.ts';
export type * from './exports.ts';
export type * from './files.ts';
export type * from './gap-table.ts';
export type * from './host.ts';
export type * from './jobs.ts';
export type * from './review.ts';
export { rpcPath } from './rpc-path.ts';
export type * from './series.ts';
export type * from './settings.ts';
export type { Stand } from './shared.ts';
export type * from './sources.ts';

/** All migrations, oldest first. A published one is never changed: a new number is added. */
import type { Migration } from 'kysely/migration';
import * as documents from './0001-documents.ts';
import * as search from './0002-search.ts';
import * as proposals from './0003-proposals.ts';
import * as models from './0004-models.ts';
import * as sources from './0005-sources.ts';
import * as previews from './0006-previews.ts';
import * as series from './0007-series.ts';
import * as review from './0008-review.ts';

export const migrations: Readonly<Record<string, Migration>> = {
  '0001-documents': documents,
  '0002-search': search,
  '0003-proposals': proposals,
  '0004-models': models,
  '0005-sources': sources,
  '0006-previews': previews,
  '0007-series': series,
  '0008-review': review,
};

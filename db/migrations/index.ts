/** All migrations, oldest first. A published one is never changed: a new number is added. */
import type { Migration } from 'kysely/migration';
import * as documents from './0001-documents.ts';
import * as search from './0002-search.ts';

export const migrations: Readonly<Record<string, Migration>> = {
  '0001-documents': documents,
  '0002-search': search,
};

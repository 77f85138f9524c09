/** Every failure of storage, intake and the program becomes one the contract declares, with a text. */
import type { ORPCError } from '@orpc/contract';
import { expect, test } from 'vitest';
import { commonErrors, editErrors } from '../contract/errors.ts';
import { StorageError, type StorageErrorCode, type StorageErrorDetails } from '../db/errors.ts';
import { translator } from '../messages/index.ts';
import { IntakeError, intakeErrorCodes } from '../pipeline/intake/intake-error.ts';
import { invalidDocument, messageOf, notNow, toDeclared } from './failures.ts';
import type { LogFields } from './ports.ts';
import { silentLog } from './ports.ts';

const declaredErrors = { ...commonErrors, ...editErrors };

function isKnown(code: string): code is keyof typeof declaredErrors {
  return Object.hasOwn(declaredErrors, code);
}

/** What the contract's own validation would say, and whether both languages have a text. */
function check(error: unknown): ORPCError<string, unknown> {
  const declared = toDeclared(error, silentLog, 'test');
  if (!isKnown(declared.code)) throw new Error(`${declared.code} is not declared`);
  const { status, data } = declaredErrors[declared.code];
  expect(declared.status).toBe(status);
  expect(data.safeParse(declared.data).success).toBe(true);
  const { key, params } = messageOf(declared);
  for (const language of ['id', 'en'] as const) {
    const t = translator(language);
    expect(t.has(key), `${language}: ${key}`).toBe(true);
    expect(t.dynamic(key, params)).not.toMatch(/\{\{/);
  }
  return declared;
}

const id = 'dsn_aaaaaaaaaa';
const storage: { [C in StorageErrorCode]: StorageErrorDetails[C][] } = {
  CONFLICT: [{ designId: id, baseRevision: 1, currentRevision: 2 }],
  NOT_FOUND: (['design', 'revision', 'job', 'file', 'backup', 'setting', 'proposal'] as const).map(
    (what) => ({ what, id }),
  ),
  EXISTS: [{ what: 'design', id }],
  INVALID_PATCH: [{ reason: 'no-such-path', path: '/x' }],
  INVALID_DOCUMENT: [{ reason: 'invalid', path: '/x', detail: 'wrong' }],
  LOCKED: [{ partId: 'act_aaaaaaaaaa', path: '/x' }],
  NOTHING_TO_UNDO: [{ designId: id }],
  NOTHING_TO_REDO: [{ designId: id }],
  NOT_IN_TRASH: [{ designId: id }],
  IN_TRASH: [{ designId: id }],
  JOB_STATE: [{ jobId: 'job_x', from: 'done', to: 'running' }],
  ALREADY_OPEN: [{ pid: 1, url: null, since: null }],
  NEWER_DATABASE: [{ found: '9', newestKnown: '1' }],
  NOT_OUR_DATABASE: [{ path: '/x' }],
  MIGRATION_FAILED: [{ migration: '1' }],
  DAMAGED: (['database', 'document', 'file', 'backup'] as const).map((what) => ({
    what,
    id,
    detail: '',
  })),
  DISK_FULL: [{ operation: 'write' }],
  BUSY: [{ operation: 'write' }],
  IO: [{ operation: 'write', detail: '' }],
  CLOSED: [{ operation: 'write' }],
};

/** Each code's details are its own; as a list of failures they are all of one kind. */
const failures = Object.entries(storage).flatMap(([code, details]) =>
  details.map((one) => new StorageError(code as StorageErrorCode, one)),
);

test.each(failures.map((failure) => [failure.message, failure] as const))('%s', (_, failure) => {
  check(failure);
});

test.each(intakeErrorCodes)('a brief that is %s', (code) => {
  expect(check(new IntakeError(code, '', 3)).code).toBe('INVALID');
});

test.each([
  'not-json',
  'not-a-document',
  'newer-version',
  'invalid',
  'duplicate-id',
  'unknown-reference',
  'unknown-lock',
])('a document that is %s', (code) => {
  check(invalidDocument(code, '/title', 'x'));
});

test('a failure that is declared already stays as it is', () => {
  const error = notNow('nothing-to-undo');
  expect(toDeclared(error, silentLog, 'test')).toBe(error);
});

test('an unforeseen one says only a number, which finds its story in the log', () => {
  const lines: Array<{ event: string; fields: LogFields | undefined }> = [];
  const log = {
    write: (_: string, event: string, fields?: LogFields) => lines.push({ event, fields }),
  };
  const declared = toDeclared(new TypeError('"rahasia" is not a function'), log, 'designs.get');
  expect(declared.code).toBe('INTERNAL');
  expect(JSON.stringify(declared)).not.toContain('rahasia');
  const { correlationId } = messageOf(declared);
  expect(correlationId).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/);
  expect(lines).toEqual([
    { event: 'failure', fields: expect.objectContaining({ correlationId, where: 'designs.get' }) },
  ]);
  expect(check(new Error('x')).code).toBe('INTERNAL');
});

/**
 * Turns whatever went wrong into a failure that the contract declares. Expected ones keep their code
 * and say what to do; unforeseen ones get a correlation id, and their story goes to the log.
 */
import { randomBytes } from 'node:crypto';
import { ORPCError, ValidationError } from '@orpc/contract';
import type { Message } from '../contract/errors.ts';
import { isStorageError, type StorageError } from '../db/errors.ts';
import { kindOf } from '../design/ids.ts';
import { ReaderError } from '../documents/readers/reader-error.ts';
import { IntakeError } from '../pipeline/intake/intake-error.ts';
import { MicroError } from '../pipeline/micro/types.ts';
import { ModelError } from '../pipeline/model/model-error.ts';
import { describeFailure } from './log.ts';
import type { Log } from './ports.ts';

/** Throwing helpers for use cases; each is one of the contract's declared errors. */
export function notFound(what: string, id: string): ORPCError<string, unknown> {
  return declared('NOT_FOUND', 404, message(`errors.notFound.${what}`), { what, id });
}

export function invalid(
  reason: string,
  place: { path?: string; detail?: string; key?: string; params?: Message['params'] } = {},
): ORPCError<string, unknown> {
  const { path = '', detail = '', key = `errors.invalid.${reason}`, params = {} } = place;
  return declared('INVALID', 422, message(key, params), { reason, path, detail });
}

export function notNow(reason: string): ORPCError<string, unknown> {
  return declared('NOT_NOW', 409, message(`errors.notNow.${reason}`), { reason });
}

/** `notNow` in words of its own. */
export function refused(reason: string, text: Message): ORPCError<string, unknown> {
  return declared('NOT_NOW', 409, text, { reason });
}

function message(key: string, params: Message['params'] = {}): Message {
  return { key, params };
}

function declared(
  code: string,
  status: number,
  text: Message,
  data: Readonly<Record<string, string | number>>,
): ORPCError<string, unknown> {
  return new ORPCError(code, { status, message: text.key, data: { ...text, ...data } });
}

function storageReason(reason: string): ORPCError<string, unknown> {
  return declared('STORAGE', 503, message(`errors.storage.${reason}`), { reason });
}

function fromStorage(error: StorageError): ORPCError<string, unknown> {
  if (isStorageError(error, 'CONFLICT')) {
    const { designId, currentRevision } = error.details;
    return declared('CONFLICT', 409, message('errors.conflict'), { designId, currentRevision });
  }
  if (isStorageError(error, 'LOCKED')) {
    return declared('LOCKED', 423, message('errors.locked'), { ...error.details });
  }
  if (isStorageError(error, 'NOT_FOUND')) {
    const { what, id } = error.details;
    return notFound(what === 'design' && kindOf(id) === 'series' ? 'series' : what, id);
  }
  if (isStorageError(error, 'EXISTS')) return invalid('exists', { detail: error.details.what });
  if (isStorageError(error, 'INVALID_PATCH')) {
    const { reason, path } = error.details;
    return invalid('patch', { path, detail: reason });
  }
  if (isStorageError(error, 'INVALID_DOCUMENT')) {
    const { reason, path, detail } = error.details;
    return invalidDocument(reason, path, detail);
  }
  if (isStorageError(error, 'NOTHING_TO_UNDO')) return notNow('nothing-to-undo');
  if (isStorageError(error, 'NOTHING_TO_REDO')) return notNow('nothing-to-redo');
  if (isStorageError(error, 'IN_TRASH')) return notNow('in-trash');
  if (isStorageError(error, 'NOT_IN_TRASH')) return notNow('not-in-trash');
  if (isStorageError(error, 'JOB_STATE')) return notNow('job-over');
  if (isStorageError(error, 'DISK_FULL')) return storageReason('disk-full');
  if (isStorageError(error, 'BUSY')) return storageReason('busy');
  if (isStorageError(error, 'DAMAGED')) return storageReason(`damaged-${error.details.what}`);
  if (isStorageError(error, 'IO')) return storageReason('io');
  if (isStorageError(error, 'CLOSED')) return storageReason('closed');
  if (isStorageError(error, 'ALREADY_OPEN')) return storageReason('already-open');
  if (isStorageError(error, 'NEWER_DATABASE')) return storageReason('newer');
  return storageReason('other');
}

/** A document that is not valid, in the words of design/parse.ts. */
export function invalidDocument(
  code: string,
  path: string,
  detail: string,
): ORPCError<string, unknown> {
  return invalid(code, { path, detail, key: `errors.document.${code}`, params: { path } });
}

/** What the input lacks, from oRPC's own validation. */
function fromValidation(error: ValidationError): ORPCError<string, unknown> {
  const issue = error.issues[0];
  const path = (issue?.path ?? [])
    .map((step) => String(typeof step === 'object' ? step.key : step))
    .map((step) => `/${step}`)
    .join('');
  return invalid('input', { path, detail: issue?.message ?? '' });
}

/** Always gives something the contract declares. */
export function toDeclared(error: unknown, log: Log, where: string): ORPCError<string, unknown> {
  if (isStorageError(error)) return fromStorage(error);
  if (error instanceof IntakeError) {
    const params = { line: error.line ?? 1 };
    return invalid(error.code, { path: '/text', key: `errors.intake.${error.code}`, params });
  }
  // Out of a worker an error keeps its name, not its class.
  if (error instanceof Error && error.name === 'SeriesWriteError') {
    return notNow('nothing-written');
  }
  if (error instanceof MicroError) return notNow(error.code);
  if (error instanceof ModelError) {
    const { status = 0, phase = '' } = error.details;
    log.write('warn', 'model.failed', { where, code: error.code, status, phase });
    return declared('NOT_NOW', 409, message(`errors.model.${error.code}`), { reason: error.code });
  }
  if (error instanceof ReaderError) {
    log.write('warn', 'reader.failed', { where, code: error.code });
    return invalid(error.code, { key: `errors.reader.${error.code}` });
  }
  if (error instanceof Error && error.name === 'TaskTimeout') {
    log.write('warn', 'task.timeout', { where });
    return declared('NOT_NOW', 409, message('errors.job.timeout'), { reason: 'timeout' });
  }
  if (error instanceof ORPCError) {
    if (error.cause instanceof ValidationError && error.code === 'BAD_REQUEST') {
      return fromValidation(error.cause);
    }
    const known = typeof error.data === 'object' && error.data !== null && 'key' in error.data;
    if (known) return error;
  }
  const correlationId = newCorrelationId();
  log.write('error', 'failure', { where, correlationId, ...describeFailure(error) });
  return internal(correlationId);
}

/** Short enough to read aloud: `K7QF-2M5X`. */
export function newCorrelationId(): string {
  const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
  const letters = [...randomBytes(8)].map((byte) => alphabet[byte % alphabet.length] ?? 'A');
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}

function internal(correlationId: string): ORPCError<string, unknown> {
  const text = message('errors.internal', { correlationId });
  return declared('INTERNAL', 500, text, { correlationId });
}

/** The message of a declared failure, for rows and streams that keep it. */
export function messageOf(error: ORPCError<string, unknown>): Message & {
  correlationId: string | null;
} {
  const { data } = error;
  if (typeof data !== 'object' || data === null || !('key' in data)) {
    return { key: 'errors.internal', params: { correlationId: '' }, correlationId: null };
  }
  const { key, params, correlationId } = { params: {}, correlationId: null, ...data };
  return {
    key: String(key),
    params: isParams(params) ? params : {},
    correlationId: typeof correlationId === 'string' ? correlationId : null,
  };
}

function isParams(value: unknown): value is Message['params'] {
  return typeof value === 'object' && value !== null;
}

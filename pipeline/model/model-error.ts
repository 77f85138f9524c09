/**
 * What can go wrong between us and a model, as one closed list. Branch on `code`. An error of this kind
 * carries no text of a request, an answer or a server's message: those may hold a key or a document.
 */

export const modelErrorCodes = [
  /** 401, 403: no or wrong key, or not allowed. */
  'auth',
  /** The address or the model's name is unknown to the server. */
  'not-found',
  /** Paid for, and used up. */
  'quota',
  /** Too many requests for now. */
  'rate-limited',
  /** No connection, or it broke. */
  'network',
  /** The address's name is unknown to the network. */
  'dns',
  /** Nobody listens at the address. */
  'refused',
  /** The certificate is not trusted, or encryption failed. */
  'tls',
  /** The office's proxy is not there, or does not let the connection through. */
  'proxy',
  /** Not tried: the server could not be reached several times in a row. */
  'circuit-open',
  /** Nothing came in time; `phase` says where. */
  'timeout',
  /** 5xx, or an error inside the stream. */
  'server',
  /** The server refuses the request itself. */
  'bad-request',
  /** The server does not know the asked-for form of enforcement. */
  'schema-refused',
  /** The request is longer than the model can read. */
  'too-long',
  /** A page or something else that is no model's stream. */
  'not-a-model',
  /** The stream ended without saying why. */
  'cut-off',
  /** The answer reached its limit of length. */
  'length',
  /** A filter or the model itself declined. */
  'declined',
  /** The answer is not of the asked-for shape. */
  'bad-output',
  /** The answer has the shape, but nothing in it may be used. */
  'nothing-usable',
  /** The answer is in another language than the document. */
  'wrong-language',
  /** A tracing service is switched on: it would send documents out. */
  'traced',
  /** http to a machine that is not on this network: the text would be readable on its way. */
  'insecure',
  'unknown',
] as const;
export type ModelErrorCode = (typeof modelErrorCodes)[number];

export type TimeoutPhase = 'connect' | 'first' | 'idle' | 'total';

export interface ModelErrorDetails {
  readonly status?: number;
  readonly phase?: TimeoutPhase;
  /** How long the server asks to wait, in milliseconds. */
  readonly retryAfterMs?: number;
  /** The request asked for a count of tokens, and that is what the server does not know. */
  readonly isAboutUsage?: true;
}

/** Worth another attempt, after a pause. */
const passing: ReadonlySet<ModelErrorCode> = new Set([
  'rate-limited',
  'network',
  'dns',
  'refused',
  'timeout',
  'server',
  'cut-off',
]);

/** It never reached the server. */
const free: ReadonlySet<ModelErrorCode> = new Set([
  'dns',
  'refused',
  'tls',
  'proxy',
  'circuit-open',
  'traced',
  'insecure',
]);

export class ModelError extends Error {
  readonly code: ModelErrorCode;
  readonly details: ModelErrorDetails;

  constructor(code: ModelErrorCode, details: ModelErrorDetails = {}) {
    super(`model: ${code}${details.status === undefined ? '' : ` (${details.status})`}`);
    this.name = 'ModelError';
    this.code = code;
    this.details = details;
  }

  /** The request was not sent, or was answered with something else than a model's words: it costs nothing. */
  get isFree(): boolean {
    return (
      this.details.status !== undefined || this.details.phase === 'connect' || free.has(this.code)
    );
  }

  get isPassing(): boolean {
    return passing.has(this.code);
  }
}

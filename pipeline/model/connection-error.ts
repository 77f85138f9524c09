/** Why a connection did not come about, from the platform's codes. */
import { ModelError } from './model-error.ts';

/** All codes in an error, its causes and its siblings. */
function codesOf(error: unknown, depth = 0): string[] {
  if (!(error instanceof Error) || depth > 6) return [];
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  const siblings = error instanceof AggregateError ? error.errors : [];
  return [
    ...own,
    ...[error.cause, ...siblings].flatMap((inner: unknown) => codesOf(inner, depth + 1)),
  ];
}

const unknownName = /^(?:ENOTFOUND|EAI_[A-Z]+)$/;
const noTrust =
  /^(?:ERR_TLS_|ERR_SSL_|ERR_OSSL_|CERT_|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_|INVALID_(?:CA|PURPOSE)|PATH_LENGTH_|HOSTNAME_MISMATCH|CRL_|EPROTO$|UND_ERR_PRX_TLS$)/;
const tooLate = /^(?:UND_ERR_CONNECT_TIMEOUT|ETIMEDOUT)$/;

/** `viaProxy`: then a name or a port that is not there is the proxy's, for it alone is called. */
export function connectionError(error: unknown, viaProxy: boolean): ModelError {
  const codes = codesOf(error);
  const has = (pattern: RegExp): boolean => codes.some((code) => pattern.test(code));
  if (has(noTrust)) return new ModelError('tls');
  if (has(tooLate)) return new ModelError('timeout', { phase: 'connect' });
  // What a proxy answers to a connection it does not make is an aborted request, or a bad argument (407).
  const isProxys = /^(?:ENOTFOUND|EAI_|ECONNREFUSED|UND_ERR_(?:ABORTED|PRX_|INVALID_ARG))/;
  if (viaProxy && has(isProxys)) return new ModelError('proxy');
  if (has(unknownName)) return new ModelError('dns');
  if (has(/^ECONNREFUSED$/)) return new ModelError('refused');
  return new ModelError('network');
}

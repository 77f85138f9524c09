/** Whatever the SDK, the platform or a server throws, as one of our codes. Their words stay behind. */
import { APIConnectionError, APIConnectionTimeoutError, APIError } from 'openai/error';
import { ModelError, type ModelErrorDetails } from './model-error.ts';

/** Milliseconds of a `retry-after` head: seconds or a date. */
export function retryAfterMs(value: string | null | undefined, now: Date): number | undefined {
  if (value === null || value === undefined || value.trim() === '') return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now.getTime());
}

function ofApi(error: APIError): ModelError {
  const { status } = error;
  // Read for classifying only; nothing of it is kept.
  const words = `${error.code ?? ''} ${error.type ?? ''} ${error.message}`.toLowerCase();
  const after = retryAfterMs(error.headers?.get('retry-after'), new Date());
  const details: ModelErrorDetails = {
    ...(status === undefined ? {} : { status }),
    ...(after === undefined ? {} : { retryAfterMs: after }),
  };
  const is = (pattern: RegExp): boolean => pattern.test(words);
  if (is(/insufficient_quota|billing|exceeded your current quota|credit/) || status === 402) {
    return new ModelError('quota', details);
  }
  if (status === 401 || status === 403) return new ModelError('auth', details);
  if (status === 404 || is(/model_not_found/)) return new ModelError('not-found', details);
  if (is(/content_filter|content_policy|safety/)) return new ModelError('declined', details);
  if (is(/context_length|context length|maximum context|too many tokens|prompt is too long/)) {
    return new ModelError('too-long', details);
  }
  if (status === 429) return new ModelError('rate-limited', details);
  if (status === 408 || status === 409) return new ModelError('network', details);
  if (status === undefined || status >= 500) return new ModelError('server', details);
  if (is(/response_format|json_schema|json_object|structured output|grammar/)) {
    return new ModelError('schema-refused', details);
  }
  return new ModelError('bad-request', details);
}

/** Always a ModelError. */
export function classify(error: unknown): ModelError {
  if (error instanceof ModelError) return error;
  if (error instanceof APIConnectionTimeoutError) {
    return new ModelError('timeout', { phase: 'first' });
  }
  if (error instanceof APIConnectionError) return new ModelError('network');
  if (error instanceof APIError) return ofApi(error);
  if (error instanceof SyntaxError) return new ModelError('not-a-model');
  // The platform's word for a connection that broke inside the body.
  if (error instanceof TypeError && /terminated|fetch failed|network/i.test(error.message)) {
    return new ModelError('network');
  }
  return new ModelError('unknown');
}

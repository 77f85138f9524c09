/** What a server answers instead of a stream, as one of our codes. Its words are read and left behind. */
import { ModelError, type ModelErrorDetails } from './model-error.ts';

/** Milliseconds of a `retry-after` head: seconds or a date. */
export function retryAfterMs(value: string | null | undefined, now: Date): number | undefined {
  if (value === null || value === undefined || value.trim() === '') return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now.getTime());
}

/** The wait that is asked for: a head in either unit, or Google's `retryDelay` in the body. */
function askedWait(headers: Headers, words: string): number | undefined {
  const inMs = Number(headers.get('retry-after-ms') ?? Number.NaN);
  if (Number.isFinite(inMs)) return Math.max(0, inMs);
  const inBody = /"retrydelay"\s*:\s*"([\d.]+)s"/.exec(words)?.[1];
  return (
    retryAfterMs(headers.get('retry-after'), new Date()) ??
    (inBody === undefined ? undefined : Number(inBody) * 1000)
  );
}

/** How servers name the form of answer that they don't know: OpenAI, Ollama, vLLM, LM Studio, llama.cpp, Google. */
const aboutSchema =
  /response_?format|json_?schema|json_?object|structured[ _]output|grammar|guided_|response_?schema|response_?mime|output_?(?:config|format)|additionalproperties|invalid schema|"?format"? (?:must|is|schema)|invalid format|json mode/;

/**
 * The error of a status that is not 2xx. `words`: the beginning of the body. `asksForSchema`: the request
 * had asked for a form of answer, so that a refusal may be about that.
 */
export function statusError(
  status: number,
  headers: Headers,
  body: string,
  asksForSchema: boolean,
): ModelError {
  const words = body.toLowerCase();
  const wait = askedWait(headers, words);
  const details: ModelErrorDetails = {
    status,
    ...(wait === undefined ? {} : { retryAfterMs: wait }),
  };
  const is = (pattern: RegExp): boolean => pattern.test(words);
  const error = (code: ModelError['code']): ModelError => new ModelError(code, details);
  // Google says "quota" of what passes in a minute, too, and then names the wait.
  const isPaidOut = is(/insufficient_quota|billing|exceeded your current quota|credit balance/);
  if (status === 402 || is(/perday/)) return error('quota');
  if (isPaidOut && !is(/"retrydelay"/)) return error('quota');
  if (status === 401 || status === 403 || is(/api_key_invalid|api key not valid/)) {
    return error('auth');
  }
  if (status === 407) return error('proxy');
  if (status === 413) return error('too-long');
  if (status === 404 || is(/model_not_found/)) return error('not-found');
  if (is(/content_filter|content_policy|content management policy|"safety"/)) {
    return error('declined');
  }
  if (
    is(
      /context_length|context length|context window|maximum context|too many tokens|prompt is too long|exceeds the (?:available|maximum)|input token count/,
    )
  ) {
    return error('too-long');
  }
  if (status === 429) return error('rate-limited');
  if (status === 408 || status === 409) return error('network');
  // llama.cpp and Ollama fail with 500 on a grammar that they cannot build.
  if (asksForSchema && status !== 503 && is(aboutSchema)) return error('schema-refused');
  if (status >= 500) return error('server');
  if (is(/stream_options|include_usage/)) {
    return new ModelError('bad-request', { ...details, isAboutUsage: true });
  }
  return error('bad-request');
}

/**
 * What an SDK threw while a stream was read. `isOver`: the server had ended it. Only kinds are looked at:
 * text that is no JSON, an error that the server put into the stream, an end without a reason.
 */
export function streamError(error: unknown, isOver: boolean): ModelError {
  if (error instanceof ModelError) return error;
  if (error instanceof SyntaxError) return new ModelError('not-a-model');
  if (isOver) return new ModelError('cut-off');
  return error instanceof Error ? new ModelError('server') : new ModelError('unknown');
}

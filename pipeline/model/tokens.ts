/** How many tokens a text is, where no server has counted them. */
import type { TokenCount } from '../../design/model-connection.ts';
import type { ModelRequest, Usage } from './port.ts';

/** Characters of Indonesian prose per token, on average; a server's own count always goes before it. */
const charactersPerToken = 4.2;

/** Tokens, rounded up. */
export function estimateTokens(characters: number): number {
  return Math.ceil(characters / charactersPerToken);
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** Some servers count nothing, or send something else in its place: it must not lower a meter. */
function isSound({ input, output, cached }: Usage): boolean {
  return isCount(input) && isCount(output) && isCount(cached) && input > 0;
}

/**
 * What one attempt took: as the server counted, else an estimate of what was sent and of what came, which
 * is also all that is known of an answer that was cut off.
 */
export function tokensOf(
  request: Pick<ModelRequest, 'system' | 'user'>,
  text: string,
  usage: Usage | null,
): TokenCount {
  if (usage !== null && isSound(usage)) return { ...usage, isEstimate: false };
  return {
    input: estimateTokens(request.system.length + request.user.length),
    output: estimateTokens(text.length),
    cached: 0,
    isEstimate: true,
  };
}

export const noTokens: TokenCount = { input: 0, output: 0, cached: 0, isEstimate: false };

export function addTokens(a: TokenCount, b: TokenCount): TokenCount {
  return {
    input: a.input + b.input,
    output: a.output + b.output,
    cached: a.cached + b.cached,
    isEstimate: a.isEstimate || b.isEstimate,
  };
}

/** Tokens and rupiah of a run as they come, and the ceiling at which it stops. */
import { costOf, type Price, type TokenCount } from '../../design/model-connection.ts';
import { addTokens, estimateTokens, noTokens } from '../model/index.ts';

export interface RunCeiling {
  readonly rupiah: number | null;
  readonly tokens: number | null;
}

/** One attempt under way. */
export interface MeteredCall {
  /** So many more characters came. */
  grow(characters: number): void;
  /** As the server counted, or estimated. */
  end(tokens: TokenCount): void;
}

export interface Meter {
  begin(inputTokens: number): MeteredCall;
  /** Of what has been stored before: it counts against the ceiling, not as spent now. */
  addEarlier(tokens: TokenCount): void;
  /** What ended calls took. */
  readonly tokens: TokenCount;
  readonly cost: number | null;
  /** A call of this size would go above the ceiling. */
  isTooMuch(input: number, output: number): boolean;
}

/** Estimated tokens after which a running answer is told again. */
const step = 250;

export interface MeterOptions {
  readonly price: Price | null;
  readonly ceiling: RunCeiling;
  readonly onChange: (tokens: TokenCount, cost: number | null) => void;
  /** Called once, in the middle of an answer or at its end. */
  readonly onExceeded: () => void;
}

interface Running {
  input: number;
  characters: number;
  told: number;
}

export function createMeter({ price, ceiling, onChange, onExceeded }: MeterOptions): Meter {
  let ended = noTokens;
  let earlier = noTokens;
  let hasExceeded = false;
  const running = new Set<Running>();

  const sum = (more: TokenCount): TokenCount => {
    let total = addTokens(ended, more);
    for (const { input, characters } of running) {
      const output = estimateTokens(characters);
      total = addTokens(total, { input, output, cached: 0, isEstimate: true });
    }
    return total;
  };
  const isAbove = (tokens: TokenCount): boolean => {
    const cost = costOf(tokens, price);
    return (
      (ceiling.tokens !== null && tokens.input + tokens.output > ceiling.tokens) ||
      (ceiling.rupiah !== null && cost !== null && cost > ceiling.rupiah)
    );
  };
  const look = (): void => {
    if (hasExceeded || !isAbove(sum(earlier))) return;
    hasExceeded = true;
    onExceeded();
  };
  const tell = (): void => {
    const now = sum(noTokens);
    onChange(now, costOf(now, price));
  };

  return {
    begin(input) {
      const call: Running = { input, characters: 0, told: 0 };
      running.add(call);
      return {
        grow(characters) {
          call.characters += characters;
          const tokens = estimateTokens(call.characters);
          if (tokens - call.told < step) return;
          call.told = tokens;
          tell();
          look();
        },
        end(tokens) {
          running.delete(call);
          ended = addTokens(ended, tokens);
          tell();
          look();
        },
      };
    },
    addEarlier(tokens) {
      earlier = addTokens(earlier, tokens);
    },
    get tokens() {
      return ended;
    },
    get cost() {
      return costOf(ended, price);
    },
    isTooMuch: (input, output) =>
      isAbove(sum(addTokens(earlier, { input, output, cached: 0, isEstimate: true }))),
  };
}

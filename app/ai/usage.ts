/** Notes what calls cost, as they are paid. */

import { costOf, type ModelConnection, type TokenCount } from '../../design/model-connection.ts';
import { redact } from '../../design/privacy/index.ts';
import type { Services } from '../services.ts';

export interface UsageBook {
  /** The call as it stands now; told again it replaces what was told before. Nothing was paid: no row. */
  note(unit: string, tokens: TokenCount, cost?: number | null): void;
}

export function usageBook(
  services: Services,
  job: { jobId: string; kind: string; attempt: number; designId: string | null },
  connection: Pick<ModelConnection, 'name' | 'model' | 'price'>,
): UsageBook {
  const { store } = services;
  // A name is the user's own text; usage rows hold masked text only.
  const name = redact(connection.name).text;
  return {
    note(unit, tokens, cost = costOf(tokens, connection.price)) {
      if (tokens.input + tokens.output === 0) return;
      store.usage.put({
        ...job,
        unit,
        connection: name,
        model: connection.model,
        tokens,
        cost,
      });
    },
  };
}

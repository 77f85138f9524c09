/** Where every procedure begins: the contract, and the one place where failures become declared ones. */
import { implement } from '@orpc/server';
import { contract } from '../../contract/index.ts';
import { toDeclared } from '../failures.ts';
import type { Log } from '../ports.ts';

export function implementer(log: Log) {
  return implement(contract).use(async ({ next, path, signal }) => {
    try {
      return await next();
    } catch (error) {
      // A window that went away is no failure, and nobody is left to hear of it.
      if (signal?.aborted === true) throw error;
      throw toDeclared(error, log, path.join('.'));
    }
  });
}

export type Implementer = ReturnType<typeof implementer>;

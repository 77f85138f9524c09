/** A model server that does what an attack wants, in every call. */
import type { Obedience } from '../injection/attack.ts';
import { obedientAnswer } from './answers.ts';
import { askOf } from './ask-of.ts';
import { type ModelServer, startModelServer } from './server.ts';

export interface ObedientServer extends ModelServer {
  obey(obeys: Obedience): void;
}

export async function startObedientServer(): Promise<ObedientServer> {
  const server = await startModelServer();
  return {
    ...server,
    obey(obeys) {
      server.reply((request) => ({
        kind: 'answer',
        text: obedientAnswer(askOf(request), obeys),
        pieces: 6,
      }));
    },
  };
}

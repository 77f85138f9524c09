/** Servers of the matrix: one that answers, one nobody trusts, an address where nobody listens. */
import { readFileSync } from 'node:fs';
import { startRawServer } from '../model-server/raw.ts';
import { startModelServer } from '../model-server/server.ts';
import type { Places } from './cell.ts';

const pem = (name: string): string =>
  readFileSync(new URL(`../model-server/certificates/${name}`, import.meta.url), 'utf8');

export interface OpenPlaces extends Places {
  close(): Promise<void>;
}

export async function openPlaces(): Promise<OpenPlaces> {
  const server = await startModelServer();
  const gone = await startModelServer();
  await gone.close();
  const untrusted = await startRawServer((_request, response) => response.end(), {
    key: pem('server.key.pem'),
    cert: pem('server.pem'),
  });
  return {
    server,
    ways: {
      refused: gone.baseUrl,
      // Reserved: no resolver knows it (RFC 2606).
      dns: 'https://layanan-rekaan.invalid/v1',
      tls: `${untrusted.origin}/v1`,
    },
    async close() {
      await server.close();
      await untrusted.close();
    },
  };
}

import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { createServer as createSilent, type Server as Silent } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const probe = fileURLToPath(new URL('./probe-url.mjs', import.meta.url));

function portOf(server: Server | Silent): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** As reachable.mjs runs it, but without holding up the servers of this test. */
function ask(
  url: string,
  ...options: readonly string[]
): Promise<{ code: number | null; out: string }> {
  const env = { ...process.env, NO_PROXY: '127.0.0.1' };
  const child = spawn(process.execPath, [probe, url, ...options], { env });
  let out = '';
  child.stdout.on('data', (data) => {
    out += data;
  });
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, out }));
  });
}

describe('the probe', () => {
  let host: Server;
  let silent: Silent;

  beforeAll(async () => {
    host = createServer((request, response) => {
      if (request.url === '/moved') response.writeHead(302, { location: '/there' }).end();
      else if (request.url === '/there') response.writeHead(200, { 'content-length': '123' }).end();
      else response.writeHead(404).end();
    });
    silent = createSilent(() => {});
    await Promise.all(
      [host, silent].map(
        (server) => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve())),
      ),
    );
  });
  afterAll(() => {
    host.close();
    silent.close();
  });

  const at = (path: string): string => `http://127.0.0.1:${portOf(host)}${path}`;

  it('follows to where the file lies and tells its size', async () => {
    expect(await ask(at('/moved'), '5000')).toEqual({ code: 0, out: '123\n' });
  });

  it('takes a refusal for out of reach, except where any answer will do', async () => {
    expect((await ask(at('/none'), '5000')).code).toBe(1);
    expect((await ask(at('/none'), '5000', 'any')).code).toBe(0);
  });

  it('gives up on a host that is silent or not there', async () => {
    expect((await ask(`http://127.0.0.1:${portOf(silent)}/`, '200', 'any')).code).toBe(1);
    expect((await ask('http://127.0.0.1:1/', '5000', 'any')).code).toBe(1);
  });
});

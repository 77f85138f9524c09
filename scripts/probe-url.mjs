/**
 * Says whether an address answers, in a bounded time: `node scripts/probe-url.mjs <url> <ms> [any]`.
 * With `any`, a refusal counts as an answer: the host is there.
 * A process of its own, so that a name lookup that hangs can be ended from outside. Run under
 * Node 24 with NODE_USE_ENV_PROXY=1 it goes through the proxy that the environment names.
 */
const [url, limit, any] = process.argv.slice(2);
if (url === undefined) process.exit(2);

const response = await fetch(url, {
  method: 'HEAD',
  signal: AbortSignal.timeout(Number(limit ?? '3000')),
}).catch(() => null);

if (response !== null && (response.ok || any === 'any')) {
  process.stdout.write(`${response.headers.get('content-length') ?? ''}\n`);
  process.exit(0);
}
process.exit(1);

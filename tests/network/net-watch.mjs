/**
 * Loaded before a program (`--import`, also in its worker threads): notes every connection, datagram socket
 * and name look-up that it begins, one line each, in the file that NET_WATCH_FILE names.
 */
import { subscribe } from 'node:diagnostics_channel';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isIP } from 'node:net';

const file = process.env.NET_WATCH_FILE;
/** @param {string} what */
const note = (what) => {
  if (file !== undefined) appendFileSync(file, `${what}\n`);
};

subscribe('net.client.socket', () => note('connection'));
subscribe('udp.socket', () => note('datagram socket'));
for (const table of [dns, dns.promises]) {
  for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse']) {
    const own = Reflect.get(table, name);
    Reflect.set(table, name, (/** @type {unknown[]} */ ...args) => {
      // An address is no name: nobody is asked.
      if (isIP(String(args[0])) === 0) note('look-up');
      return Reflect.apply(own, table, args);
    });
  }
}
syncBuiltinESMExports();

/** Every connection that this process opens while a test runs, by host and port. */
import { Socket } from 'node:net';

export interface NetworkWatch {
  /** `host:port` of each connection, also of those that failed. */
  readonly opened: string[];
  stop(): void;
}

interface Options {
  readonly host?: unknown;
  readonly path?: unknown;
  readonly port?: unknown;
}

const isOptions = (value: unknown): value is Options => value !== null && typeof value === 'object';

/** `connect` gets `(port, host)`, `(path)`, `(options)` or these in an array. */
function addressOf(args: readonly unknown[]): string {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  if (isOptions(first))
    return `${String(first.host ?? first.path ?? 'localhost')}:${String(first.port ?? '')}`;
  return `${typeof second === 'string' ? second : 'localhost'}:${String(first)}`;
}

export function watchNetwork(): NetworkWatch {
  const opened: string[] = [];
  const own = Socket.prototype.connect;
  const watched = function (this: Socket, ...args: unknown[]): Socket {
    opened.push(addressOf(args));
    return Reflect.apply(own, this, args) as Socket;
  };
  Socket.prototype.connect = watched as typeof own;
  return {
    opened,
    stop() {
      Socket.prototype.connect = own;
    },
  };
}

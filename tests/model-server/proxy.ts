/** An office's proxy on a real socket: CONNECT and plain forwarding, every host led to one port here. */
import { createServer, request as httpRequest } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface ProxyServer {
  /** `http://127.0.0.1:<port>`. */
  readonly url: string;
  readonly port: number;
  /** `CONNECT host:port` or `POST http://host/path`, with the credentials that came. */
  readonly seen: { line: string; authorization: string | undefined }[];
  /** Status for CONNECT and forwarding from now on; 200 lets through. */
  answer(status: number): void;
  close(): Promise<void>;
}

export async function startProxy(targetPort: () => number): Promise<ProxyServer> {
  const seen: ProxyServer['seen'] = [];
  const sockets = new Set<Socket>();
  let status = 200;
  const server = createServer((incoming, outgoing) => {
    seen.push({
      line: `${incoming.method} ${incoming.url}`,
      authorization: incoming.headers['proxy-authorization'],
    });
    if (status !== 200) {
      outgoing.writeHead(status);
      outgoing.end();
      return;
    }
    const { pathname, search } = new URL(incoming.url ?? '');
    const onward = httpRequest(
      {
        host: '127.0.0.1',
        port: targetPort(),
        path: pathname + search,
        method: incoming.method,
        headers: incoming.headers,
      },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    incoming.pipe(onward);
  });
  server.on('connect', (incoming, socket) => {
    seen.push({
      line: `CONNECT ${incoming.url}`,
      authorization: incoming.headers['proxy-authorization'],
    });
    if (status !== 200) {
      socket.end(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`);
      return;
    }
    const onward = connect(targetPort(), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.pipe(socket);
      socket.pipe(onward);
    });
    sockets.add(onward);
    // Either side may go first.
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
    socket.on('close', () => onward.destroy());
    onward.on('close', () => socket.destroy());
  });
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    seen,
    answer(next) {
      status = next;
    },
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      server.closeAllConnections();
      await closed;
    },
  };
}

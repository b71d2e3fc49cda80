import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A handler at 127.0.0.1, on a port of its own. */
export interface Loopback {
  readonly origin: string;
  close(): Promise<void>;
}

/** `port` where programs look for it there; any that is free unless told. */
export async function serveLoopback(handler: RequestListener, port = 0): Promise<Loopback> {
  const server = createServer(handler);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { makeCertificate } from './certificate';

/** What answers for a host, as `node:http` calls it. */
export type Handler = RequestListener;

/** One local HTTPS server that answers for several hosts. */
export interface Hosts {
  readonly names: readonly string[];
  readonly port: number;
  /** By this a browser knows the server: SHA-256 of its public key, in base64. */
  readonly fingerprint: string;
  /** `METHOD host/path` of every request, in order. */
  readonly requests: string[];
  /** While true, every connection is cut. */
  offline: boolean;
  close(): Promise<void>;
}

export async function startHosts(handlers: Readonly<Record<string, Handler>>): Promise<Hosts> {
  const names = Object.keys(handlers);
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const { fingerprint, ...certificate } = makeCertificate(names);
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  let offline = false;

  const server = createServer(certificate, (request, response) => {
    const host = request.headers.host ?? '';
    requests.push(`${request.method} ${host}${request.url}`);
    const handler = handlers[host];
    if (handler) handler(request, response);
    else response.writeHead(421).end();
  });
  server.on('connection', (socket: Socket) => {
    if (offline) return socket.destroy();
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    names,
    port: (server.address() as AddressInfo).port,
    fingerprint,
    requests,
    get offline() {
      return offline;
    },
    set offline(value) {
      offline = value;
      if (value) cut();
    },
    close: () => {
      cut();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

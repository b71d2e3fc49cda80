import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Hosts } from './hosts';

/** A loopback proxy: the hosts of one local server lead to it, every other is refused and noted. */
export interface Gate {
  readonly port: number;
  /** The key of the server behind it, SHA-256 in base64: the one that may be trusted unsigned. */
  readonly fingerprint: string;
  readonly refused: ReadonlySet<string>;
  close(): Promise<void>;
}

export async function startGate({ names, port, fingerprint }: Hosts): Promise<Gate> {
  const refused = new Set<string>();
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  };

  const server = createServer((request, response) => {
    refused.add(request.headers.host ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, client: Socket) => {
    keep(client);
    const host = (request.url ?? '').replace(/:443$/, '');
    if (!names.includes(host)) {
      refused.add(host);
      client.end('HTTP/1.1 502 Refused\r\n\r\n');
      return;
    }
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connected\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    keep(upstream);
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    port: (server.address() as AddressInfo).port,
    fingerprint,
    refused,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** Hosts that browsers call for themselves, whatever their settings say. */
const browsersOwn =
  /(^|\.)(mozilla\.(org|com|net)|firefox\.com|googleapis\.com|google\.com|gstatic\.com|gvt1\.com)$/;

/** The refused hosts that some page or extension asked for. */
export function strangers(gate: Gate): readonly string[] {
  return [...gate.refused].filter((host) => !browsersOwn.test(host.replace(/:\d+$/, '')));
}

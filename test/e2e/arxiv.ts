import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { type Answer, missingAnswer, type Site } from '../arxiv/site';
import { makeCertificate } from './certificate';

export const arxivHosts = ['arxiv.org', 'www.arxiv.org', 'export.arxiv.org'] as const;

/** A local HTTPS server that answers as arXiv does. */
export interface ArxivDouble {
  readonly port: number;
  /** `host/path` of every request, in order. */
  readonly requests: readonly string[];
  /** How long each answer waits, in milliseconds. */
  delay: (path: string) => number;
  /** While true, every connection is cut. */
  offline: boolean;
  serve(path: string, answer: Answer): void;
  close(): Promise<void>;
}

export async function startArxiv(site: Site): Promise<ArxivDouble> {
  const answers = new Map(site);
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const double = { delay: (_path: string): number => 0, offline: false };

  const server = createServer(makeCertificate(arxivHosts), (request, response) => {
    const path = decodeURI(request.url ?? '/');
    if (double.offline) return request.socket.destroy();
    requests.push(`${request.headers.host}${path}`);
    const answer =
      answers.get(path) ?? answers.get(path.replace(/\?.*/, '')) ?? missingAnswer(path);
    setTimeout(() => {
      response.writeHead(answer.status, {
        'content-type': answer.type,
        'cache-control': answer.type === 'text/css' ? 'max-age=600' : 'no-store',
      });
      response.end(answer.body);
    }, double.delay(path));
  });
  server.on('secureConnection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return Object.assign(double, {
    port: (server.address() as AddressInfo).port,
    requests,
    serve: (path: string, answer: Answer) => void answers.set(path, answer),
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  });
}

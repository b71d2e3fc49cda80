import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Shelf } from '../feed/shelf';

type FeedServer = { readonly port: number; readonly close: () => Promise<void> };

/** Serves a feed on this computer alone, as a static host would that lets every page read it; port 0 takes a free one. */
export async function startFeedServer(shelf: Shelf, port: number): Promise<FeedServer> {
  const server = createServer((request, response) => {
    answer(shelf, request, response).catch(() => response.writeHead(500).end());
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function answer(shelf: Shelf, request: IncomingMessage, response: ServerResponse) {
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Access-Control-Expose-Headers', 'ETag');
  if (request.method === 'OPTIONS') {
    response.setHeader('Access-Control-Allow-Headers', 'If-None-Match, Cache-Control');
    // Chromium asks so before it lets a page reach this computer.
    response.setHeader('Access-Control-Allow-Private-Network', 'true');
    return response.writeHead(204).end();
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') return response.writeHead(405).end();

  const path = readPath(request.url ?? '');
  const body = path === undefined ? undefined : await shelf(path);
  if (!body) return response.writeHead(404).end();
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  response.setHeader('ETag', etag);
  response.setHeader(
    'Cache-Control',
    path === 'index.json' ? 'no-cache' : 'public, max-age=31536000, immutable',
  );
  const known = request.headers['if-none-match']
    ?.split(/\s*,\s*/)
    .map((tag) => tag.replace(/^W\//, ''));
  if (known?.some((tag) => tag === etag || tag === '*')) return response.writeHead(304).end();
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Content-Length', body.length);
  return response.writeHead(200).end(request.method === 'HEAD' ? undefined : body);
}

/** `/digests/%ED%95%9C.json?x` → `digests/한.json`; nothing where it cannot be decoded. */
function readPath(url: string): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/, '')).replace(/^\//, '');
  } catch {
    return undefined;
  }
}

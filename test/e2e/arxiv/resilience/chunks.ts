import type { Handler } from '../../stage/hosts';

/** Serves a page in pieces with pauses between them, which may never end. */
export function serveInChunks(page: string, { chunks = 20, ends = true } = {}): Handler {
  return (_request, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    const size = Math.ceil(page.length / chunks);
    const send = (at: number) => {
      if (at >= page.length) return ends ? response.end() : undefined;
      response.write(page.slice(at, at + size));
      return setTimeout(send, 20, at + size);
    };
    send(0);
  };
}

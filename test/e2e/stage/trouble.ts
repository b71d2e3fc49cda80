import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Handler } from './hosts';

/**
 * The same answers, but of the requests that `counts`, each `every`th fails: by turns the server is
 * broken, and the answer breaks off. Without any answer a browser would quietly ask again by itself.
 */
export function flaky(
  handler: Handler,
  every: () => number,
  counts: (request: IncomingMessage) => boolean = () => true,
): Handler {
  let seen = 0;
  let failed = 0;
  return (request, response) => {
    if (counts(request)) {
      seen += 1;
      if (seen % every() === 0) {
        failed += 1;
        if (failed % 2 === 1) {
          return response.writeHead(503, { 'access-control-allow-origin': '*' }).end();
        }
        breakOff(response);
      }
    }
    handler(request, response);
  };
}

function breakOff(response: ServerResponse): void {
  const write = response.write.bind(response) as (chunk: unknown, done: () => void) => void;
  response.end = (chunk?: unknown) => {
    const body = Buffer.from((chunk ?? '') as Uint8Array);
    write(body.subarray(0, 10), () => response.destroy());
    return response;
  };
}

/** Who stands around each request: it calls `answer`, which ends when the answer was sent or nobody waits for it. */
export interface Hook {
  around: (request: string, answer: () => Promise<void>) => Promise<void>;
}

/** A hook that only lets pass. */
export const passing: Hook['around'] = (_request, answer) => answer();

/** The same answers, with someone standing around each. */
export function watched(handler: Handler, hook: Hook): Handler {
  return (request, response) => {
    const name = `${request.method} ${request.headers.host}${request.url}`;
    const answer = async () => {
      if (response.destroyed) return;
      const sent = new Promise<void>((resolve) => response.once('close', resolve));
      handler(request, response);
      await sent;
    };
    void hook.around(name, answer);
  };
}

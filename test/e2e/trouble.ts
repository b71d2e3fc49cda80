import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Handler } from './hosts';

/** The same answers, so many bytes a second of each body. */
export function slowly(handler: Handler, bytesPerSecond: () => number): Handler {
  return (request, response) => {
    const end = response.end.bind(response) as (chunk?: Buffer) => void;
    const write = response.write.bind(response) as (chunk: Buffer) => boolean;
    let waiting = Buffer.alloc(0);
    const collect = (chunk: unknown) => {
      if (typeof chunk === 'string' || chunk instanceof Uint8Array) {
        waiting = Buffer.concat([waiting, Buffer.from(chunk as Uint8Array)]);
      }
    };
    const drip = () => {
      const most = Math.ceil(bytesPerSecond() / 10);
      if (waiting.length <= most || response.destroyed) return end(waiting);
      write(waiting.subarray(0, most));
      waiting = waiting.subarray(most);
      setTimeout(drip, 100);
    };
    response.write = (chunk: unknown) => {
      collect(chunk);
      return true;
    };
    response.end = (chunk?: unknown) => {
      collect(chunk);
      drip();
      return response;
    };
    handler(request, response);
  };
}

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
    write(Buffer.from(chunk as Uint8Array).subarray(0, 10), () => response.destroy());
    return response;
  };
}

/** What is awaited before a request is answered, and after its answer was sent. */
export interface Hooks {
  before: (request: string) => Promise<void> | undefined;
  after: (request: string) => Promise<void> | undefined;
}

/** The same answers, with someone looking on. */
export function watched(handler: Handler, hooks: Hooks): Handler {
  return async (request, response) => {
    const name = `${request.method} ${request.headers.host}${request.url}`;
    await hooks.before(name);
    response.once('finish', () => void hooks.after(name));
    if (!response.destroyed) handler(request, response);
  };
}

import { createHash } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

export type StaticFile = { readonly body: string | Uint8Array; readonly type: string };

/** How a host misbehaves, everywhere or at one `path`. */
export type Rule = { readonly path?: string } & (
  | { readonly kind: 'slow'; readonly bytesPerSecond: number }
  /** Every so-manieth request dies: its connection is cut before a word. */
  | { readonly kind: 'flaky'; readonly every: number }
  /** So many bytes arrive of what was promised, then the connection is cut. */
  | { readonly kind: 'truncated'; readonly bytes: number }
  | { readonly kind: 'typed'; readonly type: string }
  /** To itself it is a loop. */
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'login' }
  | { readonly kind: 'error-body' }
  | { readonly kind: 'gigantic'; readonly bytes: number; readonly told: boolean }
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Headers }
  | { readonly kind: 'silent' }
);
type Headers = Readonly<Record<string, string>>;

export interface StaticHost {
  readonly handle: RequestListener;
  /** `GET /path 200` of every request that came, in order; `cut` for one that died. */
  readonly requests: string[];
  set(path: string, body: string | Uint8Array, type?: string): void;
  remove(path: string): void;
  /** From now on it misbehaves like this, and in no other way; without rules it is well again. */
  behave(...rules: readonly Rule[]): void;
}

/** A static host, as Pages or a bucket is one: files by path, ETags, CORS where wanted, and every fault. */
export function makeStatic(
  given: ReadonlyMap<string, StaticFile>,
  { cors, etag }: { readonly cors: boolean; readonly etag: boolean },
): StaticHost {
  const files = new Map(given);
  const requests: string[] = [];
  let rules: readonly Rule[] = [];
  let count = 0;
  return {
    requests,
    set: (path, body, type = 'application/json') => files.set(path, { body, type }),
    remove: (path) => files.delete(path),
    behave: (...next) => {
      rules = next;
      count = 0;
    },
    handle(request, response) {
      count += 1;
      const path = decodeURI(new URL(request.url ?? '/', 'http://host').pathname);
      const file = files.get(path) ?? files.get(`${path}index.html`);
      const rule = rules.find((rule) => rule.path === undefined || rule.path === path);
      const tell = (outcome: number | string) =>
        requests.push(`${request.method} ${path} ${outcome}`);
      if (cors) response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Cache-Control', 'max-age=600');

      // What a polite reader sends never needs a preflight.
      if (request.method !== 'GET' && request.method !== 'HEAD') return end(405);
      if (rule?.kind === 'silent') return tell('silent');
      if (rule?.kind === 'flaky' && count % rule.every === 0) return cut();
      if (rule?.kind === 'status') return end(rule.status, rule.headers);
      if (rule?.kind === 'redirect') return end(302, { Location: rule.to });
      if (rule?.kind === 'login') return send({ body: login, type: 'text/html; charset=utf-8' });
      if (rule?.kind === 'error-body') return send({ body: error, type: 'application/json' });
      if (rule?.kind === 'gigantic') return pour(rule.bytes, rule.told);
      if (!file) return end(404);
      return send(rule?.kind === 'typed' ? { ...file, type: rule.type } : file);

      function end(status: number, headers: Headers = {}) {
        tell(status);
        response.writeHead(status, headers).end();
      }
      function cut() {
        tell('cut');
        request.socket.destroy();
      }
      function send({ body, type }: StaticFile) {
        const bytes = Buffer.from(body);
        const tag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
        if (etag) response.setHeader('ETag', tag);
        if (etag && request.headers['if-none-match'] === tag) return end(304);
        tell(200);
        response.writeHead(200, { 'Content-Type': type, 'Content-Length': bytes.length });
        if (request.method === 'HEAD') return response.end();
        if (rule?.kind === 'slow') return drip(response, bytes, rule.bytesPerSecond);
        if (rule?.kind !== 'truncated') return response.end(bytes);
        return response.write(bytes.subarray(0, rule.bytes), () => request.socket.destroy());
      }
      function pour(bytes: number, told: boolean) {
        tell(200);
        const length = told ? { 'Content-Length': bytes } : {};
        response.writeHead(200, { 'Content-Type': 'application/json', ...length });
        drench(request, response, bytes);
      }
    },
  };
}

const login = '<!doctype html><title>로그인</title><form><input type="password"></form>';
const error = '{"error":{"code":500,"message":"database is away"}}';

function drip(response: ServerResponse, bytes: Buffer, perSecond: number): void {
  const step = Math.max(1, Math.round(perSecond / 20));
  let at = 0;
  const timer = setInterval(() => {
    response.write(bytes.subarray(at, at + step));
    at += step;
    if (at < bytes.length) return;
    clearInterval(timer);
    response.end();
  }, 50);
  response.on('close', () => clearInterval(timer));
}

/** As fast as it is read, and no faster. */
function drench(request: IncomingMessage, response: ServerResponse, bytes: number): void {
  const piece = Buffer.alloc(64 * 1024, ' ');
  let left = bytes;
  const pour = () => {
    while (left > 0 && !request.socket.destroyed) {
      const part = piece.subarray(0, left);
      left -= part.length;
      if (!response.write(part)) return response.once('drain', pour);
    }
    return response.end();
  };
  pour();
}

/** Text → EUC-KR, which Node only reads. Throws for a letter that it does not have. */
export function encodeEucKr(text: string): Uint8Array {
  table ??= makeTable();
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const bytes = letter < '\x80' ? [letter.charCodeAt(0)] : table?.get(letter);
      if (!bytes) throw new Error(`EUC-KR has no ${letter}`);
      return bytes;
    }),
  );
}

let table: ReadonlyMap<string, readonly number[]> | undefined;

function makeTable(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('euc-kr');
  const letters = new Map<string, readonly number[]>();
  for (let lead = 0xa1; lead <= 0xfe; lead += 1) {
    for (let trail = 0xa1; trail <= 0xfe; trail += 1) {
      letters.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  return letters;
}

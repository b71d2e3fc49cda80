import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { type Files, treeOf } from './git';

/** What is answered in the place of what GitHub would. `cut` breaks the connection in the middle of it. */
export type Fault = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  readonly cut?: true;
};
export type Repository = {
  readonly branch?: string;
  readonly description?: string;
  readonly homepage?: string;
};

/** GitHub's two hosts for some public repositories, as anyone without an account sees them. */
export interface Github {
  /** Answers as api.github.com does. */
  api(request: IncomingMessage, response: ServerResponse): void;
  /** Answers as raw.githubusercontent.com does. */
  raw(request: IncomingMessage, response: ServerResponse): void;
  /** `host GET path status` of every request, in order, percent signs decoded. */
  readonly requests: readonly string[];
  /** Pushes a file to the first repository; raw shows it at once unless `stale` says otherwise. */
  set(path: string, text: string | Buffer): void;
  remove(path: string): void;
  add(repo: string, files: Files, about?: Repository): void;
  /** Calls that are left to the address, and when they come back; undefined: 60 in an hour. */
  limit(left: number | undefined, resetSeconds?: number): void;
  /** Has raw serve an older text of a file, as its cache does for up to five minutes after a push. */
  stale(path: string, text: string | undefined): void;
  /** Whether tree calls say that they left files out. */
  truncated: boolean;
  /** Asked before every answer, with `host GET path`. */
  fault: (request: string) => Fault | undefined;
}

type Stored = { readonly files: Map<string, string | Buffer>; readonly about: Repository };
type Answer = { readonly status: number; readonly headers: Record<string, string>; body: Buffer };

/** As GitHub wrote them in November 2026. */
const apiHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'ETag, Link, Location, Retry-After, X-GitHub-OTP, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Used, X-RateLimit-Resource, X-RateLimit-Reset, X-OAuth-Scopes, X-Accepted-OAuth-Scopes, X-Poll-Interval, X-GitHub-Media-Type, X-GitHub-SSO, X-GitHub-Request-Id, Deprecation, Sunset, Warning',
  'content-security-policy': "default-src 'none'",
  'content-type': 'application/json; charset=utf-8',
  vary: 'Accept,Accept-Encoding, Accept, X-Requested-With',
  'x-content-type-options': 'nosniff',
};
const rawHeaders = {
  'access-control-allow-origin': '*',
  'cache-control': 'max-age=300',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  'content-type': 'text/plain; charset=utf-8',
  'cross-origin-resource-policy': 'cross-origin',
  vary: 'Authorization,Accept-Encoding',
  'x-content-type-options': 'nosniff',
};
const preflightHeaders = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, PATCH, PUT, DELETE',
  'access-control-allow-headers':
    'Authorization, Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Unmodified-Since, Accept-Encoding, X-GitHub-OTP, X-Requested-With, User-Agent, X-GitHub-Api-Version',
  'access-control-max-age': '86400',
};

/** The two hosts with one repository `owner/name` of the given files; `about` it, and more can be added. */
export function makeGithub(
  repo: string,
  files: Files,
  about: Repository = {},
  now = Date.now,
): Github {
  const repositories = new Map<string, Stored>();
  const staleTexts = new Map<string, string>();
  const requests: string[] = [];
  const budget = makeBudget(now);

  const answerApi = (path: string, known: string | undefined): Answer => {
    const spent = budget.spend();
    if (!spent.allowed) return json(403, rateLimitBody, spent.headers);
    const body = readApi(path);
    if (!body) return json(404, notFoundBody, spent.headers);
    const etag = `W/"${createHash('sha256').update(JSON.stringify(body)).digest('hex')}"`;
    const caching = { etag, 'cache-control': 'public, max-age=60, s-maxage=60' };
    const headers = { ...spent.headers, ...caching };
    // Without an account a 304 is counted like any other call.
    return known === etag ? unchanged(apiHeaders, headers) : json(200, body, headers);
  };

  const readApi = (path: string): object | undefined => {
    const { pathname, searchParams } = new URL(path, 'https://api.github.com');
    const [, owner = '', name = '', rest] =
      /^\/repos\/([^/]+)\/([^/]+)(?:\/git\/trees\/(.+))?$/.exec(pathname) ?? [];
    const found = repositories.get(`${owner}/${name}`.toLowerCase());
    if (!found) return undefined;
    if (rest === undefined) return describe(`${owner}/${name}`, found.about);
    const [ref = '', folder = ''] = decodeURIComponent(rest).split(/:(.*)/s);
    const tree = knowsRef(found, ref) && treeOf(found.files, folder.replace(/^\/|\/$/g, ''));
    if (!tree) return undefined;
    const base = `https://api.github.com/repos/${owner}/${name}/git`;
    const lines = tree.lines.filter(
      ({ path }) => searchParams.has('recursive') || !/\//.test(path),
    );
    return {
      sha: tree.sha,
      url: `${base}/trees/${tree.sha}`,
      tree: lines.map((line) => ({ ...line, url: `${base}/${line.type}s/${line.sha}` })),
      truncated: double.truncated,
    };
  };

  const answerRaw = (path: string, known: string | undefined): Answer => {
    const [, owner = '', name = '', ...rest] = new URL(path, 'https://raw').pathname.split('/');
    const found = repositories.get(`${owner}/${name}`.toLowerCase());
    const place = decodeURIComponent(rest.join('/')).replace(/^refs\/heads\//, '');
    const ref = ['HEAD', branchOf(found)].find((each) => place.startsWith(`${each}/`));
    const file = place.slice((ref?.length ?? 0) + 1);
    const text = ref && (staleTexts.get(file) ?? found?.files.get(file));
    if (text === undefined) {
      return { status: 404, headers: { ...rawHeaders }, body: Buffer.from('404: Not Found') };
    }
    const etag = `W/"${createHash('sha256').update(text).digest('hex')}"`;
    if (known === etag) return unchanged(rawHeaders, { etag });
    return { status: 200, headers: { ...rawHeaders, etag }, body: Buffer.from(text) };
  };

  const serve =
    (host: 'api' | 'raw', answer: typeof answerApi) =>
    (request: IncomingMessage, response: ServerResponse): void => {
      const url = request.url ?? '/';
      const line = `${host} ${request.method} ${decodeURIComponent(url)}`;
      const fault = double.fault(line);
      const { status, headers, body } =
        request.method === 'OPTIONS'
          ? { status: 204, headers: preflightHeaders, body: Buffer.alloc(0) }
          : replace(answer(url, request.headers['if-none-match']), fault);
      requests.push(`${line} ${status}`);
      send(response, status, headers, zip(request, headers, body), fault?.cut);
    };

  const first = () => repositories.get(repo.toLowerCase())?.files;
  const double: Github = {
    api: serve('api', answerApi),
    raw: serve('raw', answerRaw),
    requests,
    set: (path, text) => void first()?.set(path, text),
    remove: (path) => void first()?.delete(path),
    add: (name, more, told = {}) =>
      void repositories.set(name.toLowerCase(), { files: new Map(more), about: told }),
    limit: budget.set,
    stale: (path, text) =>
      void (text === undefined ? staleTexts.delete(path) : staleTexts.set(path, text)),
    truncated: false,
    fault: () => undefined,
  };
  double.add(repo, files, about);
  return double;
}

/** What GitHub answers to too many requests in a short time, whatever is left of the hour. */
export function secondaryLimit(retryAfter: number): Fault {
  const message =
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  return {
    status: 429,
    headers: { 'retry-after': String(retryAfter) },
    body: JSON.stringify({
      message,
      documentation_url: `${limitsPage}#about-secondary-rate-limits`,
    }),
  };
}

const limitsPage = 'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api';
const rateLimitBody = {
  message:
    "API rate limit exceeded for 127.0.0.1. (But here's the good news: Authenticated requests get a higher rate limit. Check out the documentation for more details.)",
  documentation_url:
    'https://docs.github.com/rest/overview/resources-in-the-rest-api#rate-limiting',
};
const notFoundBody = {
  message: 'Not Found',
  documentation_url: 'https://docs.github.com/rest/git/trees#get-a-tree',
  status: '404',
};

function makeBudget(now: () => number) {
  let [left, most, resetAt] = [60, 60, 0];
  const set = (calls = 60, resetSeconds = 3600) => {
    [left, most, resetAt] = [calls, Math.max(60, calls), Math.ceil(now() / 1000) + resetSeconds];
  };
  const spend = () => {
    if (now() / 1000 >= resetAt) set();
    const allowed = left > 0;
    if (allowed) left -= 1;
    const headers = {
      'x-ratelimit-limit': String(most),
      'x-ratelimit-remaining': String(left),
      'x-ratelimit-used': String(most - left),
      'x-ratelimit-reset': String(resetAt),
      'x-ratelimit-resource': 'core',
    };
    return { allowed, headers };
  };
  return { set, spend };
}

function branchOf(found: Stored | undefined): string {
  return found?.about.branch ?? 'main';
}

function knowsRef(found: Stored, ref: string): boolean {
  return ref === 'HEAD' || ref.replace(/^refs\/heads\//, '') === branchOf(found);
}

function describe(repo: string, { branch = 'main', description, homepage }: Repository): object {
  return {
    name: repo.split('/')[1],
    full_name: repo,
    private: false,
    html_url: `https://github.com/${repo}`,
    description: description ?? null,
    homepage: homepage ?? null,
    default_branch: branch,
  };
}

function json(status: number, body: object, headers: Record<string, string>): Answer {
  return {
    status,
    headers: { ...apiHeaders, ...headers },
    body: Buffer.from(JSON.stringify(body)),
  };
}

function unchanged(of: Record<string, string>, headers: Record<string, string>): Answer {
  const { 'content-type': _type, ...kept } = of;
  return { status: 304, headers: { ...kept, ...headers }, body: Buffer.alloc(0) };
}

function replace(answer: Answer, fault: Fault | undefined): Answer {
  if (!fault) return answer;
  const headers = { ...answer.headers, ...fault.headers };
  return {
    status: fault.status ?? answer.status,
    headers,
    body: fault.body === undefined ? answer.body : Buffer.from(fault.body),
  };
}

function zip(request: IncomingMessage, headers: Record<string, string>, body: Buffer): Buffer {
  if (body.length < 200 || !/\bgzip\b/.test(String(request.headers['accept-encoding'])))
    return body;
  headers['content-encoding'] = 'gzip';
  return gzipSync(body);
}

function send(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: Buffer,
  cut: true | undefined,
): void {
  const bare = status === 304 || status === 204;
  response.writeHead(status, bare ? headers : { 'content-length': `${body.length}`, ...headers });
  if (!cut) return void response.end(body);
  response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy());
}

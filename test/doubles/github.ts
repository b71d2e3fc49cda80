import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { type Content, type Files, treeOf } from './git';
import {
  type Answer,
  apiHeaders,
  type Fault,
  json,
  notFoundBody,
  preflightHeaders,
  rateLimitBody,
  rawHeaders,
  unchanged,
} from './githubAnswers';
import { makeBudget } from './githubBudget';

export { type Fault, secondaryLimit } from './githubAnswers';

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
  set(path: string, content: Content): void;
  remove(path: string): void;
  add(repo: string, files: Files, about?: Repository): void;
  /** Calls that are left to the address, and when they come back; undefined: 60 in an hour. */
  limit(left: number | undefined, resetSeconds?: number): void;
  /** Has raw serve an older text of a file, as its cache does for up to five minutes after a push. */
  stale(path: string, text: string | undefined): void;
  /** Whether tree calls say that they left files out: all, or those for such a tree (`HEAD:_posts?recursive=1`). */
  truncated: boolean | ((tree: string) => boolean);
  /** Asked before every answer, with `host GET path`. */
  fault: (request: string) => Fault | undefined;
}

type Stored = { readonly files: Map<string, Content>; readonly about: Repository };
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
      truncated:
        typeof double.truncated === 'boolean'
          ? double.truncated
          : double.truncated(decodeURIComponent(rest) + new URL(path, base).search),
    };
  };

  const answerRaw = (path: string, known: string | undefined): Answer => {
    const [, owner = '', name = '', ...rest] = new URL(path, 'https://raw').pathname.split('/');
    const found = repositories.get(`${owner}/${name}`.toLowerCase());
    const place = decodeURIComponent(rest.join('/')).replace(/^refs\/heads\//, '');
    const ref = ['HEAD', branchOf(found)].find((each) => place.startsWith(`${each}/`));
    const file = place.slice((ref?.length ?? 0) + 1);
    const text = ref && (staleTexts.get(file) ?? textOf(found?.files.get(file)));
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
    set: (path, content) => void first()?.set(path, content),
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

/** Raw gives of a link where it leads, and nothing of a submodule. */
function textOf(content: Content | undefined): string | Buffer | undefined {
  if (typeof content !== 'object' || Buffer.isBuffer(content)) return content;
  return 'link' in content ? content.link : undefined;
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

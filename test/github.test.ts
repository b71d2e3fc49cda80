import { Ajv } from 'ajv';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Failure } from '../core/failure';
import type { Source } from '../core/source';
import { githubSource, isGithub, offerGithub } from '../core/source/github';
import { pageOf, readFolders } from '../core/source/github/folder';
import { matchesNames } from '../core/source/github/names';
import { pickFolder } from '../core/source/github/pick';
import { choosePosts } from '../core/source/github/posts';
import { suggestedSources } from '../core/source/suggested';
import schema from '../data/schema/sources.schema.json' with { type: 'json' };
import suggestions from '../data/sources.json' with { type: 'json' };
import { blobSha, treeOf } from './doubles/git';
import { type Github, makeGithub, type Repository, secondaryLimit } from './doubles/github';
import { type Loopback, serveLoopback } from './doubles/loopback';

const PAGE = 'https://github.com/kim/papers/tree/HEAD/_posts';
const HTML = { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>로그인</html>' };

const post = (day: string, ...papers: string[]) =>
  `---\ntitle: ${day}의 논문\ndate: ${day}\n---\n\n${papers
    .map((paper) => `# [Paper ${paper}](https://arxiv.org/abs/${paper})\n\n## Conclusion\n결론.\n`)
    .join('\n')}`;
const first = post('2025-09-08', '2509.00001', '2509.00002');
const second = post('2025-09-09', '2509.00003');

let github: Github;
let hosts: { api: string; raw: string };
let servers: Loopback[] = [];

async function open(files: Readonly<Record<string, string | Buffer>>, about?: Repository) {
  github = makeGithub('kim/papers', new Map(Object.entries(files)), about);
  servers = await Promise.all([serveLoopback(github.api), serveLoopback(github.raw)]);
  const [api = '', raw = ''] = servers.map(({ origin }) => origin);
  hosts = { api, raw };
}
beforeEach(() =>
  open({
    'README.md': '# 논문',
    '_posts/2025-09-08-daily.md': first,
    '_posts/2025-09-09-daily.md': second,
  }),
);
afterEach(() => Promise.all(servers.map(({ close }) => close())));
async function reopen(files: Readonly<Record<string, string | Buffer>>, about?: Repository) {
  await Promise.all(servers.map(({ close }) => close()));
  await open(files, about);
}

const sourceOf = (change: Partial<Source> = {}): Source => ({
  id: 'kim',
  kind: 'github',
  url: PAGE,
  title: '',
  enabled: true,
  order: 0,
  every: { kind: 'off' },
  addedAt: 0,
  failures: 0,
  ...change,
});
const adapt = (change?: Partial<Source>) => githubSource(sourceOf(change), hosts);
const list = (change?: Partial<Source>) => adapt(change).list({});
const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (failure: Failure) => failure,
  );
const codeOf = async (work: Promise<unknown>) => (await failureOf(work))?.code;
const offer = (url: string) => offerGithub(new URL(url), {}, hosts);

describe('githubSource', () => {
  it('lists a folder in one call, the newest post first, with the hashes of its files', async () => {
    const { digests, keeps, unchanged } = await list();
    expect(digests).toEqual([
      {
        id: '2025-09-09-daily',
        revision: `${blobSha(second)}.1`,
        bytes: Buffer.byteLength(second),
      },
      { id: '2025-09-08-daily', revision: `${blobSha(first)}.1`, bytes: Buffer.byteLength(first) },
    ]);
    expect(unchanged).toBeUndefined();
    expect(keeps({ id: 'gone' } as never)).toBe(false);
    expect(github.requests).toEqual([
      'api GET /repos/kim/papers/git/trees/HEAD:_posts?recursive=1 200',
    ]);
  });

  it('fetches a post as the digest that its text gives, and tells what arrives', async () => {
    const source = adapt();
    const { digests } = await source.list({});
    const arrived: number[] = [];
    const [, listed] = digests;
    if (!listed) throw new Error('nothing is listed');
    const fetched = await source.fetch(listed, { onBytes: (bytes) => arrived.push(bytes) });
    expect(fetched).toMatchObject({
      revision: listed.revision,
      problems: [],
      digest: { id: '2025-09-08-daily', date: '2025-09-08', title: '2025-09-08의 논문' },
    });
    expect(fetched.digest?.entries.map(({ paper }) => paper)).toEqual(['2509.00001', '2509.00002']);
    expect(arrived.reduce((sum, bytes) => sum + bytes, 0)).toBe(Buffer.byteLength(first));
    expect(github.requests.at(-1)).toBe('raw GET /kim/papers/HEAD/_posts/2025-09-08-daily.md 200');
  });

  it('asks once and lists nothing while the folder stays the same, whatever changes beside it', async () => {
    const { validators } = await list();
    github.set('README.md', '# 다른 글');
    const again = await list(validators && { validators });
    expect(again).toMatchObject({ digests: [], unchanged: true, validators });
    expect(again.keeps({ id: 'any' } as never)).toBe(true);
    expect(github.requests).toHaveLength(2);
  });

  it('gives a new revision to what changed only, and drops what is gone', async () => {
    const before = await list();
    github.set('_posts/2025-09-08-daily.md', `${first}\n더함`);
    github.set('_posts/2025-09-10-daily.md', second);
    github.remove('_posts/2025-09-09-daily.md');
    const after = await list(before.validators && { validators: before.validators });
    expect(after.unchanged).toBeUndefined();
    const old = new Set(before.digests.map(({ id, revision }) => `${id} ${revision}`));
    expect(after.digests.map(({ id }) => id)).toEqual(['2025-09-10-daily', '2025-09-08-daily']);
    expect(after.digests.some(({ id, revision }) => old.has(`${id} ${revision}`))).toBe(false);
  });

  it('lists anew when the reader asks for other names in the same tree', async () => {
    const { validators } = await list();
    const { digests } = await list({ ...(validators && { validators }), names: '*09-08*' });
    expect(digests.map(({ id }) => id)).toEqual(['2025-09-08-daily']);
  });

  it('takes names that were asked for, and no file that every repository has', async () => {
    await reopen({
      '_posts/2025-09-08-daily-papers-20250908.md': first,
      '_posts/2025-09-08-diary.md': '일기',
      '_posts/README.md': '# 소개',
      '_posts/.hidden.md': first,
      '_posts/_draft.md': first,
      '_posts/picture.png': 'x',
      '_posts/node_modules/x/note.md': first,
      '_posts/2025/note.MARKDOWN': first,
    });
    expect((await list()).digests.map(({ id }) => id)).toEqual([
      '2025-09-08-diary',
      '2025-09-08-daily-papers-20250908',
      'note',
    ]);
    expect((await list({ names: '*Daily-Papers*' })).digests.map(({ id }) => id)).toEqual([
      '2025-09-08-daily-papers-20250908',
    ]);
  });

  it('names page bundles after their folders', async () => {
    await reopen({
      'content/posts/2025-09-08/index.md': first,
      'content/posts/2025-09-08/picture.png': 'x',
      'content/posts/deep/2025-09-09/README.md': second,
      'content/posts/_index.md': '# 모두',
    });
    const source = adapt({ url: 'https://github.com/kim/papers/tree/main/content/posts' });
    const { digests } = await source.list({});
    expect(digests.map(({ id }) => id)).toEqual(['2025-09-09', '2025-09-08']);
    const [listed] = digests;
    expect(listed && (await source.fetch(listed, {})).digest?.date).toBe('2025-09-09');
  });

  it('reads Hangul names and branches with dots and slashes', async () => {
    await reopen({ '논문 요약/9월 8일 #1.md': first }, { branch: 'team/2025.09' });
    const url = 'https://github.com/kim/papers/tree/team%2F2025.09/논문 요약';
    const source = adapt({ url });
    const { digests } = await source.list({});
    expect(digests.map(({ id }) => id)).toEqual(['9월 8일 #1']);
    const [listed] = digests;
    expect(listed && (await source.fetch(listed, {})).digest?.entries).toHaveLength(2);
  });

  it('reads EUC-KR, of which GitHub says that it is UTF-8', async () => {
    const title = Buffer.from([0xb3, 0xed, 0xb9, 0xae]);
    const [head = '', tail = ''] = first.split('2025-09-08의 논문');
    await reopen({
      '_posts/a.md': Buffer.concat([
        Buffer.from(head),
        title,
        Buffer.from(tail.replaceAll('결론', '')),
      ]),
    });
    const source = adapt();
    const [listed] = (await source.list({})).digests;
    expect(listed && (await source.fetch(listed, {})).digest?.title).toBe('논문');
  });

  it('stores no text that is not the listed one, and takes it once it is', async () => {
    const source = adapt();
    github.stale('_posts/2025-09-09-daily.md', first);
    const [listed] = (await source.list({})).digests;
    if (!listed) throw new Error('nothing is listed');
    expect(await codeOf(source.fetch(listed, {}))).toBe('changed-meanwhile');
    github.stale('_posts/2025-09-09-daily.md', undefined);
    expect((await source.fetch(listed, {})).digest?.date).toBe('2025-09-09');
  });

  it('says that a listed file is gone', async () => {
    const source = adapt();
    const [listed] = (await source.list({})).digests;
    github.remove('_posts/2025-09-09-daily.md');
    expect(listed && (await codeOf(source.fetch(listed, {})))).toBe('not-found');
    expect(await codeOf(source.fetch({ id: 'never' }, {}))).toBe('not-found');
  });

  it('gives a post without papers, so that it is known', async () => {
    await reopen({ '_posts/2025-09-08-diary.md': '일기' });
    const source = adapt();
    const [listed] = (await source.list({})).digests;
    const fetched = listed && (await source.fetch(listed, {}));
    expect(fetched?.digest).toMatchObject({ id: '2025-09-08-diary', entries: [] });
    expect(fetched?.problems[0]).toMatchObject({ file: '_posts/2025-09-08-diary.md' });
  });

  it('comes back when the hour is over, once the calls of the address are spent', async () => {
    github.limit(1, 1800);
    await list();
    const before = Date.now();
    const failure = await failureOf(list());
    expect(failure?.code).toBe('rate-limited');
    // GitHub counts whole seconds.
    expect(failure?.until).toBeGreaterThanOrEqual(before + 1_798_000);
    expect(failure?.until).toBeLessThanOrEqual(Date.now() + 1_802_000);
  });

  it('rests as long as either host wants it to', async () => {
    const source = adapt();
    const [listed] = (await source.list({})).digests;
    github.fault = () => secondaryLimit(120);
    const before = Date.now();
    for (const work of [list(), listed && source.fetch(listed, {})]) {
      const failure = await failureOf(Promise.resolve(work));
      expect(failure?.code).toBe('rate-limited');
      expect(failure?.until).toBeGreaterThanOrEqual(before + 120_000);
    }
  });

  it.each([
    ['a login page', HTML, 'page-instead'],
    ['an error that came as a success', { body: '{"message":"Bad"}' }, 'error-body'],
    ['half an answer', { body: '{"sha":"' }, 'cut-short'],
    ['a connection that breaks', { cut: true }, 'cut-short'],
    ['text', { body: 'hello' }, 'malformed'],
    ['a list', { body: '[]' }, 'malformed'],
    ['a tree of the wrong type', { body: '{"sha":"x","tree":{}}' }, 'malformed'],
    ['a private repository', { status: 404, body: '{"message":"Not Found"}' }, 'not-found'],
    ['a server in trouble', { status: 502, body: 'bad gateway' }, 'server-failed'],
    ['an answer without end', { headers: { 'content-length': '99999999999' } }, 'too-large'],
  ] as const)('tells %s for what it is', async (_what, fault, code) => {
    github.fault = () => fault;
    expect(await codeOf(list())).toBe(code);
  });

  it('tells a login page in the place of a post', async () => {
    const source = adapt();
    const [listed] = (await source.list({})).digests;
    github.fault = () => HTML;
    expect(listed && (await codeOf(source.fetch(listed, {})))).toBe('page-instead');
  });

  it('takes no part of a folder for the whole', async () => {
    github.truncated = true;
    expect(await codeOf(list())).toBe('too-many');
  });

  it('asks for nothing once it was stopped', async () => {
    const signal = AbortSignal.abort(new Error('stopped'));
    await expect(adapt().list({ signal })).rejects.toThrow('stopped');
    expect(github.requests).toEqual([]);
  });

  it('never asks for a post that is too large', async () => {
    const source = adapt();
    github.fault = () => ({ body: answer([{ path: 'a.md', size: 3e9 }]) });
    const [listed] = (await source.list({})).digests;
    expect(listed && (await codeOf(source.fetch(listed, {})))).toBe('too-large');
    expect(github.requests).toHaveLength(1);
  });

  it('takes no more files than anyone could mean', async () => {
    const lines = Array.from({ length: 20_000 }, (_, n) => ({ path: `${n}.md`, size: 1 }));
    github.fault = () => ({ body: answer(lines) });
    expect(await codeOf(list())).toBe('too-many');
  });

  it.each(['../x.md', 'a/../../x.md', '/etc/x.md', 'a\\x.md', 'a//x.md', './x.md', 'a\u0000.md'])(
    'refuses the path %j',
    async (path) => {
      github.fault = () => ({ body: answer([{ path, size: 1 }]) });
      expect(await codeOf(list())).toBe('unsafe-path');
    },
  );

  it('passes over folders, submodules, and links to other files', async () => {
    const size = 1;
    github.fault = () => ({
      body: answer([
        { path: 'a.md', size, mode: '120000' },
        { path: 'b.md', type: 'tree', mode: '040000' },
        { path: 'c.md', type: 'commit', mode: '160000' },
        { path: 'd.md', size },
      ]),
    });
    expect((await list()).digests.map(({ id }) => id)).toEqual(['d']);
  });

  it('refuses an address that is none of GitHub', async () => {
    expect(await codeOf(list({ url: 'https://example.org/kim/papers' }))).toBe('bad-address');
    expect(await codeOf(list({ url: '' }))).toBe('bad-address');
  });

  it('gives a listing or a failure for any JSON', async () => {
    const path = fc.oneof(fc.string(), fc.constantFrom('a.md', '../a.md', 'x/index.md'));
    const loose = fc.record(
      {
        path,
        sha: fc.constantFrom('x', blobSha('')),
        type: fc.constantFrom('blob', 7),
        size: fc.nat(),
      },
      { requiredKeys: [] },
    );
    const tree = fc.record({
      sha: fc.constantFrom(blobSha(''), 'x'),
      tree: fc.oneof(fc.array(fc.oneof(loose, fc.jsonValue())), fc.jsonValue()),
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(tree, fc.jsonValue()), async (value) => {
        github.fault = () => ({ body: JSON.stringify(value) });
        const result = await list().catch((failure: Failure) => failure.code);
        if (typeof result === 'string') expect(result).toMatch(/^[a-z-]+$/);
        else expect(new Set(result.digests.map(({ id }) => id)).size).toBe(result.digests.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('offerGithub', () => {
  it('finds the posts of a repository, and looks into the newest', async () => {
    expect(await offer('https://github.com/kim/papers?tab=readme#top')).toEqual({
      kind: 'github',
      url: PAGE,
      title: 'kim/papers',
      digests: 2,
      papers: 3,
      sampled: 2,
      newest: { date: '2025-09-09', title: '2025-09-09의 논문' },
    });
    expect(github.requests.filter((line) => line.startsWith('api'))).toHaveLength(1);
  });

  it.each([
    ['https://www.github.com/Kim/papers.git', 'https://github.com/Kim/papers/tree/HEAD/_posts'],
    ['https://github.com/kim/papers/issues/3', PAGE],
    ['https://github.com/kim/papers/tree/main', 'https://github.com/kim/papers/tree/main/_posts'],
    [
      'https://github.com/kim/papers/tree/main/_posts/',
      'https://github.com/kim/papers/tree/main/_posts',
    ],
    [
      'https://github.com/kim/papers/blob/main/_posts/2025-09-08-daily.md',
      'https://github.com/kim/papers/tree/main/_posts',
    ],
    [
      'https://raw.githubusercontent.com/kim/papers/refs/heads/main/_posts/2025-09-08-daily.md',
      'https://github.com/kim/papers/tree/main/_posts',
    ],
  ])('understands %s', async (given, url) => {
    expect(isGithub(new URL(given))).toBe(true);
    const found = await offer(given);
    expect(found).toMatchObject({ url, digests: 2 });
    expect((await list({ url: found.url })).digests).toHaveLength(2);
  });

  it('tells a branch with a slash from a folder by asking', async () => {
    await reopen({ 'posts/2025-09-08.md': first }, { branch: 'team/2025.09' });
    const { url } = await offer('https://github.com/kim/papers/tree/team/2025.09/posts');
    expect(url).toBe('https://github.com/kim/papers/tree/team%2F2025.09/posts');
    expect((await list({ url })).digests).toHaveLength(1);
  });

  it('names a folder that says something, and the site of its owner', async () => {
    await reopen({ 'notes/2025-09-08.md': first });
    expect((await offer('https://github.com/kim/papers')).title).toBe('kim/papers · notes');
    github.add('kim/kim.github.io', new Map([['_posts/2025-09-08-x.md', first]]));
    expect(await offer('https://github.com/kim/kim.github.io')).toMatchObject({
      title: 'kim.github.io',
      homepage: 'https://kim.github.io',
    });
  });

  it('knows a suggested source again, on whatever branch, and takes its names', async () => {
    github.add(
      'hahngt/hahngt.github.io',
      new Map([
        ['_posts/2025-09-08-daily-papers-20250908.md', first],
        ['_posts/2025-09-09-diary.md', '일기'],
      ]),
    );
    const [suggested] = suggestedSources;
    expect(
      await offer('https://github.com/Hahngt/hahngt.github.io/tree/main/_posts'),
    ).toMatchObject({ names: suggested?.names, title: suggested?.title, digests: 1, papers: 2 });
    expect((await offer('https://github.com/hahngt/hahngt.github.io')).url).toBe(suggested?.url);
  });

  it('looks further back when the newest posts hold no paper', async () => {
    const diary = Array.from({ length: 3 }, (_, n) => [
      `_posts/2025-10-0${n + 1}-diary.md`,
      '일기',
    ]);
    await reopen({ ...Object.fromEntries(diary), '_posts/2025-09-08-daily.md': first });
    expect(await offer(PAGE)).toMatchObject({ digests: 4, papers: 2, sampled: 4 });
  });

  it('offers what it could read when one post is stale', async () => {
    github.stale('_posts/2025-09-09-daily.md', first);
    expect(await offer(PAGE)).toMatchObject({ digests: 2, papers: 2, sampled: 1 });
  });

  it.each([
    ['no Markdown', { 'main.py': 'x' }],
    ['a README alone', { 'README.md': first }],
    ['no papers', { '_posts/a.md': '일기', '_posts/b.md': '일기' }],
  ])('finds nothing where there is %s', async (_what, files) => {
    await reopen(files);
    expect(await codeOf(offer('https://github.com/kim/papers'))).toBe('nothing-found');
  });

  it('says what GitHub says of a repository that is not there, or of too many calls', async () => {
    expect(await codeOf(offer('https://github.com/kim/none'))).toBe('not-found');
    expect(await codeOf(offer('https://github.com/kim/papers/tree/main/none/at/all'))).toBe(
      'not-found',
    );
    github.limit(0);
    expect(await codeOf(offer(PAGE))).toBe('rate-limited');
  });
});

describe('addresses of GitHub', () => {
  it.each([
    'https://github.com/kim',
    'https://github.com/',
    'https://github.com/kim/papers/commits/main.atom',
    'https://github.com/kim/papers/blob/main/feed/index.json',
    'https://raw.githubusercontent.com/kim/papers/main/index.json',
    'https://github.com/kim/papers/tree/main/a%2F..%2Fb',
    'https://github.com/kim/papers/tree/%E0%A4%A',
    'https://gist.github.com/kim/papers',
    'https://github.com.example.org/kim/papers',
    'https://example.org/kim/papers',
  ])('%s is none to look at', (url) => {
    expect(isGithub(new URL(url))).toBe(false);
  });

  it('are read back from the page of any folder', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
      .filter((text) => !/[\\/\p{Cc}]|^\.{1,2}$/u.test(text) && text.isWellFormed());
    const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('/'));
    fc.assert(
      fc.property(path, fc.oneof(path, fc.constant('')), (ref, folder) => {
        fc.pre(!ref.startsWith('refs/heads'));
        const given = { owner: 'kim', repo: 'papers', ref, folder };
        expect(readFolders(new URL(pageOf(given)))[0]).toEqual(given);
      }),
    );
  });
});

describe('pickFolder', () => {
  const pick = (...paths: string[]) =>
    pickFolder(paths.map((path) => ({ path, sha: blobSha(''), bytes: 1 })));

  it.each([
    ['Jekyll', ['_posts/a.md', 'docs/a.md', 'docs/b.md', 'README.md'], '_posts'],
    ['Hugo', ['content/about.md', 'content/posts/x/index.md'], 'content/posts'],
    ['Hugo without posts', ['content/a/x.md', 'posts.md'], 'content'],
    ['docs', ['docs/a.md', 'src/x.md'], 'docs'],
    ['the fullest folder', ['a/x.md', 'b/deep/x.md', 'b/deep/y.md', 'b/z.txt'], 'b/deep'],
    ['a folder by years', ['daily/2025/09/x.md', 'daily/2025/09/y.md'], 'daily'],
    ['a folder of bundles', ['daily/x/index.md', 'daily/y/index.md'], 'daily'],
    ['days at the root', ['2025-09-08/README.md', '2025-09-09/README.md'], ''],
    ['plain files', ['2025-09-08.md', '2025-09-09.md', 'src/x.md'], ''],
    ['nothing', ['README.md', 'LICENSE.md', 'x.py'], undefined],
  ])('finds %s', (_what, paths, folder) => {
    expect(pick(...paths)).toBe(folder);
  });
});

describe('matchesNames', () => {
  it.each([
    ['*daily-papers*', '_posts/2025-09-08-Daily-Papers-20250908.md', true],
    ['*daily-papers*', '2025-09-08-diary.md', false],
    ['2025-*', '2025-09-08.md', true],
    ['2025-*-a', 'x/2025-09-08-a.md', true],
    ['note', 'x/note.md', true],
    ['note', 'x/notes.md', false],
    ['x/*', 'x/note.md', true],
    ['a*a', 'a.md', false],
    ['', 'a.md', false],
    ['*', 'a.md', true],
    ['논문*'.normalize('NFD'), '논문 요약.md', true],
  ])('%j on %j: %s', (pattern, path, expected) => {
    expect(matchesNames(pattern, path)).toBe(expected);
  });

  it('takes signs of regular expressions as they are, and no time at all', () => {
    expect(matchesNames('a.c', 'abc')).toBe(false);
    expect(matchesNames('(*', '(a.md')).toBe(true);
    expect(matchesNames(`${'*a'.repeat(5000)}b`, 'a'.repeat(20_000))).toBe(false);
  });
});

describe('choosePosts', () => {
  it('gives every file an id of its own', () => {
    const paths = fc.array(fc.constantFrom('a.md', 'x/a.md', 'a/index.md', 'index.md', 'x-a.md'));
    fc.assert(
      fc.property(paths, (given) => {
        const files = given.map((path) => ({ path, sha: blobSha(''), bytes: 1 }));
        const ids = choosePosts(files).map(({ id }) => id);
        expect(new Set(ids).size).toBe(given.length);
      }),
    );
  });
});

describe('the suggested sources', () => {
  it('fit their schema, and each is an address that is understood', () => {
    const ajv = new Ajv();
    ajv.validate(schema, suggestions);
    expect(ajv.errors).toBeNull();
    for (const { kind, url } of suggestedSources) {
      const [folder] = readFolders(new URL(url));
      if (kind === 'github') expect(folder && pageOf(folder)).toBe(url);
    }
  });
});

describe("the double's git", () => {
  it('names contents and trees as git does', () => {
    const files = new Map([
      ['a.b/x.md', 'hi'],
      ['a/y.md', '한글'],
      ['a-z.md', 'z'],
    ]);
    expect(blobSha('')).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
    expect(treeOf(files, '')).toMatchObject({ sha: '1551e32921d4adbf5b4f8e3d243181b577819ec2' });
    expect(treeOf(files, 'a')?.sha).toBe('886d4654d8df1d6bb58c1c8c859a014aa78b3366');
    expect(treeOf(files, '')?.lines.map(({ path }) => path)).toEqual([
      'a-z.md',
      'a.b',
      'a.b/x.md',
      'a',
      'a/y.md',
    ]);
  });
});

describe("the double's hosts", () => {
  it('answer 304 to who knows the text, and the api counts that call too', async () => {
    for (const [host, path] of [
      [hosts.api, '/repos/kim/papers/git/trees/HEAD:_posts'],
      [hosts.raw, '/kim/papers/main/_posts/2025-09-08-daily.md'],
    ]) {
      const response = await fetch(`${host}${path}`);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      const etag = response.headers.get('etag') ?? '';
      const again = await fetch(`${host}${path}`, { headers: { 'if-none-match': etag } });
      expect([again.status, await again.text()]).toEqual([304, '']);
      if (host === hosts.api) expect(again.headers.get('x-ratelimit-remaining')).toBe('58');
    }
    expect(github.requests.map((line) => line.slice(-3))).toEqual(['200', '304', '200', '304']);
  });

  it('describe a repository, and allow a preflight without counting it', async () => {
    const preflight = await fetch(`${hosts.api}/repos/kim/papers`, { method: 'OPTIONS' });
    expect(preflight.status).toBe(204);
    const about = await fetch(`${hosts.api}/repos/kim/papers`);
    expect(await about.json()).toMatchObject({ full_name: 'kim/papers', default_branch: 'main' });
    expect(about.headers.get('x-ratelimit-remaining')).toBe('59');
  });
});

/** A tree call's answer with the given lines. */
function answer(lines: readonly object[]): string {
  const tree = lines.map((line) => ({ type: 'blob', mode: '100644', sha: blobSha(''), ...line }));
  return JSON.stringify({ sha: blobSha(''), tree, truncated: false });
}

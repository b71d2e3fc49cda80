import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../core/failure';
import type { Source } from '../../../core/source';
import { githubSource } from '../../../core/source/github';
import { blobSha } from '../../doubles/git';
import { secondaryLimit } from '../../doubles/github';
import { githubPage, samplePost, useGithub } from '../../doubles/useGithub';

const PAGE = 'https://github.com/kim/papers/tree/HEAD/_posts';
const first = samplePost('2025-09-08', '2509.00001', '2509.00002');
const second = samplePost('2025-09-09', '2509.00003');
const given = useGithub({
  'README.md': '# 논문',
  '_posts/2025-09-08-daily.md': first,
  '_posts/2025-09-09-daily.md': second,
});

const HTML = { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>로그인</html>' };
const adapt = (change?: Partial<Source>) => githubSource(githubPage(PAGE, change), given.hosts);
const list = (change?: Partial<Source>) => adapt(change).list({});
const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (failure: Failure) => failure,
  );
const codeOf = async (work: Promise<unknown>) => (await failureOf(work))?.code;

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
    expect(keeps?.({ id: 'gone' } as never)).toBe(false);
    expect(given.github.requests).toEqual([
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
    expect(given.github.requests.at(-1)).toBe(
      'raw GET /kim/papers/HEAD/_posts/2025-09-08-daily.md 200',
    );
  });

  it('asks once and lists nothing while the folder stays the same, whatever changes beside it', async () => {
    const { validators } = await list();
    given.github.set('README.md', '# 다른 글');
    const again = await list(validators && { validators });
    expect(again).toMatchObject({ digests: [], unchanged: true, validators });
    expect(given.github.requests).toHaveLength(2);
  });

  it('gives a new revision to what changed only, and drops what is gone', async () => {
    const before = await list();
    given.github.set('_posts/2025-09-08-daily.md', `${first}\n더함`);
    given.github.set('_posts/2025-09-10-daily.md', second);
    given.github.remove('_posts/2025-09-09-daily.md');
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
    await given.reopen({
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
    await given.reopen({
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
    await given.reopen({ '논문 요약/9월 8일 #1.md': first }, { branch: 'team/2025.09' });
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
    await given.reopen({
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
    given.github.stale('_posts/2025-09-09-daily.md', first);
    const [listed] = (await source.list({})).digests;
    if (!listed) throw new Error('nothing is listed');
    expect(await codeOf(source.fetch(listed, {}))).toBe('changed-meanwhile');
    given.github.stale('_posts/2025-09-09-daily.md', undefined);
    expect((await source.fetch(listed, {})).digest?.date).toBe('2025-09-09');
  });

  it('says that a listed file is gone', async () => {
    const source = adapt();
    const [listed] = (await source.list({})).digests;
    given.github.remove('_posts/2025-09-09-daily.md');
    expect(listed && (await codeOf(source.fetch(listed, {})))).toBe('not-found');
    expect(await codeOf(source.fetch({ id: 'never' }, {}))).toBe('not-found');
  });

  it('gives a post without papers, so that it is known', async () => {
    await given.reopen({ '_posts/2025-09-08-diary.md': '일기' });
    const source = adapt();
    const [listed] = (await source.list({})).digests;
    const fetched = listed && (await source.fetch(listed, {}));
    expect(fetched?.digest).toMatchObject({ id: '2025-09-08-diary', entries: [] });
    expect(fetched?.problems[0]).toMatchObject({ file: '_posts/2025-09-08-diary.md' });
  });

  it('comes back when the hour is over, once the calls of the address are spent', async () => {
    given.github.limit(1, 1800);
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
    given.github.fault = () => secondaryLimit(120);
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
    given.github.fault = () => fault;
    expect(await codeOf(list())).toBe(code);
  });

  it('tells a login page in the place of a post', async () => {
    const source = adapt();
    const [listed] = (await source.list({})).digests;
    given.github.fault = () => HTML;
    expect(listed && (await codeOf(source.fetch(listed, {})))).toBe('page-instead');
  });

  it('takes no part of a folder for the whole', async () => {
    given.github.truncated = true;
    expect(await codeOf(list())).toBe('too-many');
  });

  it('asks for nothing once it was stopped', async () => {
    const signal = AbortSignal.abort(new Error('stopped'));
    await expect(adapt().list({ signal })).rejects.toThrow('stopped');
    expect(given.github.requests).toEqual([]);
  });

  it('never asks for a post that is too large', async () => {
    const source = adapt();
    given.github.fault = () => ({ body: answer([{ path: 'a.md', size: 3e9 }]) });
    const [listed] = (await source.list({})).digests;
    expect(listed && (await codeOf(source.fetch(listed, {})))).toBe('too-large');
    expect(given.github.requests).toHaveLength(1);
  });

  it('takes no more files than anyone could mean', async () => {
    const lines = Array.from({ length: 20_000 }, (_, n) => ({ path: `${n}.md`, size: 1 }));
    given.github.fault = () => ({ body: answer(lines) });
    expect(await codeOf(list())).toBe('too-many');
  });

  it.each(['../x.md', 'a/../../x.md', '/etc/x.md', 'a\\x.md', 'a//x.md', './x.md', 'a\u0000.md'])(
    'passes over the path %j, and tells of it',
    async (path) => {
      given.github.fault = () => ({
        body: answer([
          { path, size: 1 },
          { path: 'a.md', size: 1 },
        ]),
      });
      const { digests, problems } = await list();
      expect(digests.map(({ id }) => id)).toEqual(['a']);
      expect(problems).toMatchObject([{ code: 'unsafe-path' }]);
    },
  );

  it('passes over folders, submodules, and links to other files', async () => {
    const size = 1;
    given.github.fault = () => ({
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
        given.github.fault = () => ({ body: JSON.stringify(value) });
        const result = await list().catch((failure: Failure) => failure.code);
        if (typeof result === 'string') expect(result).toMatch(/^[a-z-]+$/);
        else expect(new Set(result.digests.map(({ id }) => id)).size).toBe(result.digests.length);
      }),
      { numRuns: 60 },
    );
  });
});

/** A tree call's answer with the given lines. */
function answer(lines: readonly object[]): string {
  const tree = lines.map((line) => ({ type: 'blob', mode: '100644', sha: blobSha(''), ...line }));
  return JSON.stringify({ sha: blobSha(''), tree, truncated: false });
}

import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../../core/failure';
import type { Source } from '../../../../core/source';
import { githubSource, offerGithub } from '../../../../core/source/github';
import { blobSha } from '../../../doubles/git';
import { githubPage, samplePost, useGithub } from '../../../doubles/useGithub';

const PAGE = 'https://github.com/kim/papers/tree/HEAD/_posts';
const first = samplePost('2025-09-08', '2509.00001');
const second = samplePost('2025-09-09', '2509.00002');
const given = useGithub({ '_posts/2025-09-09-b.md': second });

const adapt = (change?: Partial<Source>) => githubSource(githubPage(PAGE, change), given.hosts);
const offer = (url = 'https://github.com/kim/papers') => offerGithub(new URL(url), {}, given.hosts);
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (failure: Failure) => failure.code,
  );
/** What a run takes: the papers by the ids of their digests, and what the listing tells. */
async function take(change?: Partial<Source>) {
  const adapter = adapt(change);
  const { digests, problems = [], validators, unchanged, keeps } = await adapter.list({});
  const papers: Record<string, unknown> = {};
  for (const listed of digests) {
    const { digest } = await adapter.fetch(listed, {});
    papers[listed.id] = digest?.entries.map(({ paper }) => paper);
  }
  const told = problems.map(({ file, code }) => [file, code]);
  return { papers, told, validators, unchanged, keeps, digests };
}
const both = { '2025-09-08-a': ['2509.00001'], '2025-09-09-b': ['2509.00002'] };

describe('a symbolic link', () => {
  it.each<[string, Parameters<typeof given.reopen>[0]]>([
    [
      'out of the folder',
      { '_posts/2025-09-08-a.md': { link: '../notes/a.md' }, 'notes/a.md': first },
    ],
    [
      'within the folder',
      { '_posts/2025-09-08-a.md': { link: './_hidden/a.md' }, '_posts/_hidden/a.md': first },
    ],
    [
      'to a link',
      {
        '_posts/2025-09-08-a.md': { link: '../notes/latest.md' },
        'notes/latest.md': { link: 'a.md' },
        'notes/a.md': first,
      },
    ],
    [
      'to a file of another name',
      { '_posts/2025-09-08-a.md': { link: '../논문 노트' }, '논문 노트': first },
    ],
  ])('is followed %s', async (_what, files) => {
    await given.reopen({ ...files, '_posts/2025-09-09-b.md': second });
    expect(await take()).toMatchObject({ papers: both, told: [] });
    expect(await offer()).toMatchObject({ url: PAGE, digests: 2, papers: 2 });
  });

  it.each([
    ['to nothing', 'gone.md'],
    ['out of the repository', '../../../etc/passwd'],
    ['to an absolute path', '/home/kim/a.md'],
    ['to a folder', '../notes'],
    ['to itself', '2025-09-08-a.md'],
    ['with a backslash', '..\\notes\\a.md'],
  ])('is told where it leads %s', async (_what, link) => {
    await given.reopen({
      '_posts/2025-09-08-a.md': { link },
      'notes/a.md': first,
      '_posts/2025-09-09-b.md': second,
    });
    expect(await take()).toMatchObject({
      papers: { '2025-09-09-b': ['2509.00002'] },
      told: [['_posts/2025-09-08-a.md', 'broken-link']],
    });
    given.github.remove('_posts/2025-09-09-b.md');
    expect(await codeOf(offer(PAGE))).toBe('broken-link');
  });

  it('to a post of the same folder is that post', async () => {
    await given.reopen({
      '_posts/latest.md': { link: '2025-09-09-b.md' },
      '_posts/2025-09-09-b.md': second,
    });
    expect(await take()).toMatchObject({ papers: { '2025-09-09-b': ['2509.00002'] }, told: [] });
  });

  it('is read anew when what it leads to changes, and only then', async () => {
    await given.reopen({
      '_posts/2025-09-08-a.md': { link: '../notes/a.md' },
      'notes/a.md': first,
    });
    const { validators, digests } = await take();
    const again = () => take({ ...(validators && { validators }) });
    expect((await again()).unchanged).toBe(true);
    given.github.set('notes/a.md', second);
    const { papers, ...changed } = await again();
    expect(papers).toEqual({ '2025-09-08-a': ['2509.00002'] });
    expect(changed.digests[0]?.revision).not.toBe(digests[0]?.revision);
  });

  it('costs no call where there is none, and few where there are many', async () => {
    await take();
    expect(given.github.requests.filter((line) => line.startsWith('api'))).toHaveLength(1);
    const links = Array.from({ length: 90 }, (_, n) => [
      `_posts/${n}.md`,
      { link: '../notes/a.md' },
    ]);
    await given.reopen({ ...Object.fromEntries(links), 'notes/a.md': first });
    const { told } = await take();
    expect(told).toHaveLength(30);
    expect(given.github.requests.filter((line) => line.startsWith('api'))).toHaveLength(2);
  });
});

describe('what belongs to another repository', () => {
  const commit = blobSha('another');

  it('is told, but for themes', async () => {
    await given.reopen({
      '_posts/old': { commit },
      '_posts/themes/paper': { commit },
      '_posts/2025-09-09-b.md': second,
    });
    expect(await take()).toMatchObject({
      papers: { '2025-09-09-b': ['2509.00002'] },
      told: [['_posts/old'.slice('_posts/'.length), 'submodule']],
    });
  });

  it('is said where nothing else is there', async () => {
    await given.reopen({ 'posts/2025': { commit }, LICENSE: 'x' });
    expect(await codeOf(offer())).toBe('submodule');
    await given.reopen({ 'themes/hugo': { commit }, LICENSE: 'x' });
    expect(await codeOf(offer())).toBe('nothing-found');
  });

  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`;
  it('is told where Git LFS has the text', async () => {
    await given.reopen({ '_posts/2025-09-08-a.md': pointer, '_posts/2025-09-09-b.md': second });
    const adapter = adapt();
    const { digests } = await adapter.list({});
    const fetched = await Promise.all(digests.map((listed) => adapter.fetch(listed, {})));
    expect(fetched.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      [],
      ['lfs-pointer'],
    ]);
    given.github.remove('_posts/2025-09-09-b.md');
    expect(await codeOf(offer())).toBe('lfs-pointer');
  });
});

describe('one odd path', () => {
  it.each(['img\\note.md', 'a\u0001.md', `${'x'.repeat(1200)}.md`, 'a\ud800.md'])(
    'such as %j is passed over and told',
    async (path) => {
      const tree = [
        { path, type: 'blob', mode: '100644', sha: blobSha(''), size: 1 },
        { path: '2025-09-09-b.md', type: 'blob', mode: '100644', sha: blobSha(second), size: 1 },
        { path: 7 },
      ];
      given.github.fault = (line) =>
        line.startsWith('api')
          ? { body: JSON.stringify({ sha: blobSha(''), tree, truncated: false }) }
          : undefined;
      const { papers, told } = await take();
      expect(papers).toEqual({ '2025-09-09-b': ['2509.00002'] });
      expect(told.map(([, code]) => code)).toEqual(['unsafe-path', 'malformed']);
    },
  );
});

describe('a repository that is too large', () => {
  const files = { '_posts/2025-09-08-a.md': first, '_posts/2025-09-09-b.md': second };
  const root = (tree: string) => tree === 'HEAD?recursive=1';

  it.each([
    ['_posts', '_posts'],
    ['content/posts', 'content/posts'],
    ['papers', 'papers'],
  ])('is read where its posts are: %s', async (folder, inner) => {
    await given.reopen({
      [`${folder}/2025-09-08-a.md`]: first,
      [`${folder}/2025-09-09-b.md`]: second,
      'data/x.json': '1',
      'src/main.py': 'x',
    });
    given.github.truncated = root;
    const url = `https://github.com/kim/papers/tree/HEAD/${inner}`;
    expect(await offer()).toMatchObject({ url, digests: 2, papers: 2 });
    const whole = await take({ url: 'https://github.com/kim/papers/tree/HEAD' });
    expect(whole).toMatchObject({ papers: both, told: [[inner, 'folder-alone']] });
    expect(whole.keeps?.({ id: 'elsewhere' } as never)).toBe(true);
    const { validators } = whole;
    const again = await take({
      url: 'https://github.com/kim/papers/tree/HEAD',
      ...(validators && { validators }),
    });
    expect(again.unchanged).toBe(true);
  });

  it('is told where no folder of it is whole', async () => {
    await given.reopen(files);
    given.github.truncated = (tree) => tree.endsWith('recursive=1');
    expect(await codeOf(offer())).toBe('too-many');
    expect(given.github.requests.length).toBeLessThan(9);
  });
});

describe('a branch that is gone', () => {
  it.each([
    ['master', 'main'],
    ['main', 'master'],
    ['team%2Fold', 'trunk'],
  ])('%s goes on with the usual one, %s, and is told', async (old, branch) => {
    await given.reopen({ '_posts/2025-09-09-b.md': second }, { branch });
    const url = `https://github.com/kim/papers/tree/${old}/_posts`;
    const { papers, told, validators } = await take({ url });
    expect(papers).toEqual({ '2025-09-09-b': ['2509.00002'] });
    expect(told).toEqual([['_posts', 'branch-gone']]);
    const again = await take({ url, ...(validators && { validators }) });
    expect(again).toMatchObject({ unchanged: true, told });
    expect(await offer(url)).toMatchObject({ url: PAGE, papers: 1 });
  });

  it('says that nothing is there where the folder is gone too', async () => {
    const url = 'https://github.com/kim/papers/tree/master/none';
    expect(await codeOf(adapt({ url }).list({}))).toBe('not-found');
    expect(given.github.requests).toHaveLength(2);
  });
});

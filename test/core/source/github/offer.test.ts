import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../../core/failure';
import { githubSource, isGithub, offerGithub } from '../../../../core/source/github';
import { pageOf, readFolders } from '../../../../core/source/github/folder';
import { suggestedSources } from '../../../../core/source/suggested';
import schema from '../../../../data/schema/sources.schema.json' with { type: 'json' };
import suggestions from '../../../../data/sources.json' with { type: 'json' };
import { githubPage, samplePost, useGithub } from '../../../doubles/useGithub';

const PAGE = 'https://github.com/kim/papers/tree/HEAD/_posts';
const first = samplePost('2025-09-08', '2509.00001', '2509.00002');
const second = samplePost('2025-09-09', '2509.00003');
const given = useGithub({
  'README.md': '# 논문',
  '_posts/2025-09-08-daily.md': first,
  '_posts/2025-09-09-daily.md': second,
});

const offer = (url: string) => offerGithub(new URL(url), {}, given.hosts);
const listAt = (url: string) => githubSource(githubPage(url), given.hosts).list({});
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (failure: Failure) => failure.code,
  );

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
      told: {
        kinds: [
          { kind: 'post', papers: 1 },
          { kind: 'section', papers: 2 },
        ],
        left: [],
      },
    });
    expect(given.github.requests.filter((line) => line.startsWith('api'))).toHaveLength(1);
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
  ])('understands %s', async (pasted, url) => {
    expect(isGithub(new URL(pasted))).toBe(true);
    const found = await offer(pasted);
    expect(found).toMatchObject({ url, digests: 2 });
    expect((await listAt(found.url)).digests).toHaveLength(2);
  });

  it('tells a branch with a slash from a folder by asking', async () => {
    await given.reopen({ 'posts/2025-09-08.md': first }, { branch: 'team/2025.09' });
    const { url } = await offer('https://github.com/kim/papers/tree/team/2025.09/posts');
    expect(url).toBe('https://github.com/kim/papers/tree/team%2F2025.09/posts');
    expect((await listAt(url)).digests).toHaveLength(1);
  });

  it('names a folder that says something, and the site of its owner', async () => {
    await given.reopen({ 'notes/2025-09-08.md': first });
    expect((await offer('https://github.com/kim/papers')).title).toBe('kim/papers · notes');
    given.github.add('kim/kim.github.io', new Map([['_posts/2025-09-08-x.md', first]]));
    expect(await offer('https://github.com/kim/kim.github.io')).toMatchObject({
      title: 'kim.github.io',
      homepage: 'https://kim.github.io',
    });
  });

  it('knows a suggested source again, on whatever branch, and takes its names', async () => {
    given.github.add(
      'hahngt/hahngt.github.io',
      new Map([
        ['_posts/2025-09-08-daily-papers-20250908.md', first],
        ['_posts/2025-09-09-diary.md', '일기'],
      ]),
    );
    const [suggested] = suggestedSources;
    const { url, names, title } = suggested ?? {};
    expect(
      await offer('https://github.com/Hahngt/hahngt.github.io/tree/main/_posts'),
    ).toMatchObject({ url, names, title, digests: 1, papers: 2 });
    expect((await offer('https://github.com/hahngt/hahngt.github.io')).url).toBe(suggested?.url);
  });

  it('looks further back when the newest posts hold no paper', async () => {
    const diary = Array.from({ length: 3 }, (_, n) => [
      `_posts/2025-10-0${n + 1}-diary.md`,
      '일기',
    ]);
    await given.reopen({ ...Object.fromEntries(diary), '_posts/2025-09-08-daily.md': first });
    expect(await offer(PAGE)).toMatchObject({ digests: 4, papers: 2, sampled: 4 });
  });

  it('offers what it could read when one post is stale', async () => {
    given.github.stale('_posts/2025-09-09-daily.md', first);
    expect(await offer(PAGE)).toMatchObject({ digests: 2, papers: 2, sampled: 1 });
  });

  it.each([
    ['no Markdown', { 'main.py': 'x' }],
    ['a README alone', { 'README.md': first }],
    ['no papers', { '_posts/a.md': '일기', '_posts/b.md': '일기' }],
  ])('finds nothing where there is %s', async (_what, files) => {
    await given.reopen(files);
    expect(await codeOf(offer('https://github.com/kim/papers'))).toBe('nothing-found');
  });

  it('says what a folder holds in place of Markdown', async () => {
    const summaries = Array.from({ length: 120 }, (_, n) => [`data/2025/${n}.json`, `${n}`]);
    await given.reopen({ 'README.md': '# 요약', ...Object.fromEntries(summaries) });
    const failed = (url: string) => offer(url).catch((failure: Failure) => failure);
    for (const url of [
      'https://github.com/kim/papers',
      'https://github.com/kim/papers/tree/main/data',
    ])
      expect(await failed(url)).toMatchObject({
        code: 'nothing-found',
        instead: { kind: 'JSON', files: 120 },
      });
    given.github.set('notes/todo.md', '# 할 일');
    expect(await failed('https://github.com/kim/papers')).toMatchObject({
      instead: { files: 120 },
    });
    await given.reopen({ 'main.py': 'x', 'package.json': '{}', '.cache/a.json': '1' });
    expect(await failed('https://github.com/kim/papers')).not.toHaveProperty('instead');
  });

  it('counts what is no digest among the posts that it looks into', async () => {
    await given.reopen({
      '_posts/2025-09-10-prompt.md': '요약해 주세요.',
      '_posts/2025-09-08-daily.md': first,
    });
    expect(await offer(PAGE)).toMatchObject({ digests: 2, papers: 2, sampled: 2, skipped: 1 });
  });

  it('says what GitHub says of a repository that is not there, or of too many calls', async () => {
    expect(await codeOf(offer('https://github.com/kim/none'))).toBe('not-found');
    expect(await codeOf(offer('https://github.com/kim/papers/tree/main/none/at/all'))).toBe(
      'not-found',
    );
    given.github.limit(0);
    expect(await codeOf(offer(PAGE))).toBe('rate-limited');
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

  it('say since when there are no new ones, and only then', () => {
    const [daily] = suggestions;
    const isValid = (change: object) => new Ajv().validate(schema, [{ ...daily, ...change }]);
    expect(isValid({ every: 'ended', ended: '2026-01' })).toBe(true);
    expect(isValid({ every: 'ended' })).toBe(false);
    expect(isValid({ every: 'daily', ended: '2026-01' })).toBe(false);
    expect(isValid({ every: undefined, ended: '2026-01' })).toBe(false);
    expect(isValid({ every: 'ended', ended: '2026-13' })).toBe(false);
  });
});

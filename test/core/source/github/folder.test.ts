import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGithub } from '../../../../core/source/github';
import { isSameFolder, pageOf, readFolders } from '../../../../core/source/github/folder';
import { matchesNames } from '../../../../core/source/github/names';
import { pickFolder } from '../../../../core/source/github/pick';
import { choosePosts } from '../../../../core/source/github/posts';
import { blobSha } from '../../../doubles/git';

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

it.each([
  ['kim/papers/tree/main/_posts', true],
  ['Kim/Papers/tree/master/_posts', true],
  ['kim/papers/tree/dev/_posts', false],
  ['kim/papers/tree/HEAD', false],
  ['lee/papers/tree/HEAD/_posts', false],
])('the folder of HEAD is told from %s: %s', (place, same) => {
  const head = 'https://github.com/kim/papers/tree/HEAD/_posts';
  expect(isSameFolder(head, `https://github.com/${place}`)).toBe(same);
});

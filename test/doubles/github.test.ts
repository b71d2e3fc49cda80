import { describe, expect, it } from 'vitest';
import { blobSha, treeOf } from './git';
import { useGithub } from './useGithub';

const double = useGithub({ '_posts/2025-09-08-daily.md': '글' });

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
      [double.hosts.api, '/repos/kim/papers/git/trees/HEAD:_posts'],
      [double.hosts.raw, '/kim/papers/main/_posts/2025-09-08-daily.md'],
    ]) {
      const response = await fetch(`${host}${path}`);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      const etag = response.headers.get('etag') ?? '';
      const again = await fetch(`${host}${path}`, { headers: { 'if-none-match': etag } });
      expect([again.status, await again.text()]).toEqual([304, '']);
      if (host === double.hosts.api) expect(again.headers.get('x-ratelimit-remaining')).toBe('58');
    }
    expect(double.github.requests.map((line) => line.slice(-3))).toEqual([
      '200',
      '304',
      '200',
      '304',
    ]);
  });

  it('describe a repository, and allow a preflight without counting it', async () => {
    const preflight = await fetch(`${double.hosts.api}/repos/kim/papers`, { method: 'OPTIONS' });
    expect(preflight.status).toBe(204);
    const about = await fetch(`${double.hosts.api}/repos/kim/papers`);
    expect(await about.json()).toMatchObject({ full_name: 'kim/papers', default_branch: 'main' });
    expect(about.headers.get('x-ratelimit-remaining')).toBe('59');
  });
});

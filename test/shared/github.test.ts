import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDigest } from '../../core/digest';
import { encodeDigest } from '../../core/feed/encode';
import { withMath } from '../../core/math';
import { githubSource, offerGithub } from '../../core/source/github';
import { suggestedSources } from '../../core/source/suggested';
import { makeGithub } from '../doubles/github';
import { type Loopback, serveLoopback } from '../doubles/loopback';
import { githubPage } from '../doubles/useGithub';

const blog = new URL('../../../shared/digests/blog/', import.meta.url);
const names = existsSync(blog) ? readdirSync(blog) : [];
const files = new Map(
  names.map((name) => [`_posts/${name}`, readFileSync(new URL(name, blog), 'utf8')]),
);
const source = githubPage('https://github.com/hahngt/hahngt.github.io/tree/HEAD/_posts');

describe.skipIf(names.length === 0)('the posts of the blog, by way of GitHub', () => {
  const github = makeGithub('hahngt/hahngt.github.io', files);
  let servers: Loopback[];
  let hosts: { api: string; raw: string };

  beforeAll(async () => {
    servers = await Promise.all([serveLoopback(github.api), serveLoopback(github.raw)]);
    const [api = '', raw = ''] = servers.map(({ origin }) => origin);
    hosts = { api, raw };
  });
  afterAll(() => Promise.all(servers.map(({ close }) => close())));

  test('are the digests that their texts give, each fetched once', async () => {
    const adapter = githubSource(source, hosts);
    const { digests } = await adapter.list({});
    expect(digests).toHaveLength(93);
    const from = github.requests.length;
    for (const listed of digests) {
      const { digest, problems } = await adapter.fetch(listed, {});
      const path = `_posts/${listed.id}.md`;
      const direct = parseDigest(path, files.get(path) ?? '');
      expect(digest && encodeDigest(digest)).toBe(encodeDigest(withMath(direct.digest)));
      expect(problems).toEqual(direct.problems);
    }
    expect(github.requests.slice(from)).toHaveLength(93);
  });

  test('are listed by the suggested names without those that are no digests', async () => {
    const [{ names: pattern = '' } = {}] = suggestedSources;
    const { digests } = await githubSource({ ...source, names: pattern }, hosts).list({});
    expect(digests).toHaveLength(names.filter((name) => name.includes('daily-papers')).length);
  });

  test('are offered for the address of the repository', async () => {
    const offer = await offerGithub(
      new URL('https://github.com/hahngt/hahngt.github.io'),
      {},
      hosts,
    );
    expect(offer).toMatchObject({
      url: source.url,
      names: '*daily-papers*',
      sampled: 3,
      // The post of the 26th is there and holds no paper.
      newest: { date: '2025-12-25' },
    });
    const newest = [...files].filter(([path]) => path.includes('daily-papers')).slice(-3);
    const entries = newest.flatMap(([path, text]) => parseDigest(path, text).digest.entries);
    expect(offer.papers).toBe(entries.length);
  });
});

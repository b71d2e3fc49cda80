import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../cli/main';
import { parseDigest } from '../../core/digest';
import { filesSource } from '../../core/files';
import type { DigestHead } from '../../core/paper';
import { discover } from '../../core/source/discover';
import { readAddress } from '../../core/source/discover/address';
import { githubSource, offerGithub } from '../../core/source/github';
import { rssSource } from '../../core/source/rss';
import { collectPicked } from '../../entrypoints/options/arriving/files/collectFiles';
import type { Content } from '../doubles/git';
import { type Loopback, serveLoopback } from '../doubles/loopback';
import { githubPage, samplePost, useGithub } from '../doubles/useGithub';

const shared = new URL('../../../shared/cases/reports/', import.meta.url);
const read = (name: string) => Uint8Array.from(readFileSync(new URL(name, shared)));
const text = (name: string) => readFileSync(new URL(name, shared), 'utf8');
const failing = (code: string) => expect.objectContaining({ code });

describe.skipIf(!existsSync(shared))('reports on feeds', () => {
  let loopback: Loopback;
  let body: Uint8Array = new Uint8Array();
  const headers = { 'content-type': 'text/xml', 'last-modified': 'Mon, 08 Sep 2025 00:00:00 GMT' };
  beforeEach(async () => {
    loopback = await serveLoopback((_, response) => response.writeHead(200, headers).end(body));
  });
  afterEach(() => loopback.close());

  const take = async (given: Uint8Array, validators = {}, known: readonly DigestHead[] = []) => {
    body = given;
    const adapter = rssSource(githubPage(`${loopback.origin}/feed`, { kind: 'rss', validators }));
    const listing = await adapter.list({ known });
    const fetched = await Promise.all(listing.digests.map((each) => adapter.fetch(each, {})));
    const heads = fetched.flatMap(({ digest, revision, key, problems }) =>
      digest
        ? [
            {
              source: 'kim',
              ...digest,
              revision,
              ...(key && { key }),
              papers: digest.entries.map(({ paper }) => paper),
              problems,
            },
          ]
        : [],
    );
    return { heads, validators: listing.validators };
  };

  it('days of a Korean feed are read (F)', async () => {
    const { heads } = await take(read('feeds/korean-pubdate.xml'));
    expect(heads.map(({ date }) => date)).toEqual(['2025-09-09', '2025-09-08']);
  });

  it('a new post comes though the host says that nothing changed (G)', async () => {
    const { heads, validators } = await take(read('feeds/last-modified-1.xml'));
    expect(heads).toHaveLength(1);
    expect((await take(read('feeds/last-modified-2.xml'), validators)).heads).toHaveLength(2);
  });

  it('a post that moves stays one (G)', async () => {
    const { heads } = await take(read('feeds/moved-1.xml'));
    const moved = await take(read('feeds/moved-2.xml'), {}, heads);
    expect(moved.heads.map(({ id }) => id)).toEqual(heads.map(({ id }) => id));
  });

  it('half a letter costs that letter, and is told at its post (H)', async () => {
    const { heads } = await take(read('feeds/cut-letter.xml'));
    expect(heads.map(({ papers }) => papers)).toEqual([['2509.20002'], ['2509.20001']]);
    expect(heads.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      [],
      ['broken-letter'],
    ]);
  });

  it('what was packed is unpacked (H)', async () => {
    const { heads } = await take(Uint8Array.from(gzipSync(read('feeds/last-modified-1.xml'))));
    expect(heads.map(({ papers }) => papers)).toEqual([['2509.20001']]);
  });

  it.each(['php-warning', 'blank-lines', 'control-char', 'tistory', 'xhtml-prefix'])(
    '%s.xml is a feed (I)',
    async (name) => {
      const { heads } = await take(read(`feeds/${name}.xml`));
      expect(heads.flatMap(({ papers }) => papers).length).toBeGreaterThan(0);
      expect(await discover(`${loopback.origin}/feed`, {})).toMatchObject({ kind: 'rss' });
    },
  );

  it('numbers name the items of a JSON Feed', async () => {
    expect((await take(read('feeds/numeric-id.json'))).heads).toHaveLength(2);
  });

  it('a feed whose text lies elsewhere says so (I)', async () => {
    body = read('feeds/content-src.xml');
    const found = discover(`${loopback.origin}/feed`, {});
    await expect(found).rejects.toEqual(failing('feed-without-text'));
  });

  it('feed:// is an address (I)', () => {
    expect(readAddress('feed://host.example/rss').href).toBe('https://host.example/rss');
  });
});

describe.skipIf(!existsSync(shared))('reports on files', () => {
  const pick = (name: string) => collectPicked([new File([read(name)], name.replace('zips/', ''))]);

  it('a zip within a zip is opened (J)', async () => {
    const found = await pick('zips/notion-export.zip');
    if (found.kind !== 'digests') throw new Error('a backup');
    const source = filesSource(found.files, []);
    const { digests } = await source.list({});
    const fetched = await Promise.all(digests.map((each) => source.fetch(each, {})));
    expect(fetched.flatMap(({ digest }) => digest?.entries ?? []).length).toBeGreaterThan(0);
  });

  it.each(['backup-pretty.json', 'backup-bom.json', 'backup-macos.zip'])(
    '%s is known for a backup (J)',
    async (name) => {
      expect(await pick(`zips/${name}`)).toMatchObject({ kind: 'backup' });
    },
  );

  it.each(['16-duplicate-keys', '16b-unquoted-colon'])('%s costs nothing else (F)', (name) => {
    const { digest, problems } = parseDigest(`${name}.md`, text(`${name}.md`));
    expect(digest).toMatchObject({ date: '2025-09-08', tags: ['논문', '요약'] });
    const code = name.includes('colon') ? 'front-matter-yaml' : 'front-matter-duplicate';
    expect(problems).toMatchObject([{ code }]);
  });

  it('a day of Obsidian is read (F)', () => {
    expect(parseDigest('a.md', text('07-created-date.md')).digest.date).toBe('2025-09-08');
  });

  describe('on the command line', () => {
    let out = '';
    beforeEach(async () => {
      out = await mkdtemp(join(tmpdir(), 'yoyak-reports-'));
    });
    afterEach(() => rm(out, { recursive: true }));
    const compile = (name: string) =>
      main(['compile', new URL(`zips/${name}`, shared).pathname, '--out', out, '--json'], out);

    it.each(['2025-09-08-euckr.md', '2025-09-08-utf16.md'])('%s is read (H)', async (name) => {
      expect(await compile(name)).toBe(0);
      const index = await readFile(join(out, 'index.json'), 'utf8');
      expect(JSON.parse(index).digests).toMatchObject([{ date: '2025-09-08', entries: 1 }]);
      expect(index).not.toContain('\uFFFD');
    });

    it('what is cut is not published, and is read where it is given (H)', async () => {
      expect(await compile('2025-09-08-cut.md')).toBe(1);
      await expect(readFile(join(out, 'index.json'))).rejects.toThrow();
      const found = await pick('zips/2025-09-08-cut.md');
      if (found.kind !== 'digests') throw new Error('a backup');
      const source = filesSource(found.files, []);
      const fetched = await source.fetch({ id: '2025-09-08-cut' }, {});
      expect(fetched.digest?.entries).toHaveLength(2);
      expect(fetched.problems).toMatchObject([{ code: 'broken-letter' }]);
    });
  });
});

describe.skipIf(!existsSync(shared))('reports on GitHub', () => {
  const trees: Readonly<Record<string, Readonly<Record<string, string>>>> = existsSync(shared)
    ? JSON.parse(text('github-trees.json'))
    : {};
  /** The files of a case: what it says of each, made real. */
  const filesOf = (name: string) =>
    Object.fromEntries(
      Object.entries(trees[name] ?? {}).flatMap(([path, said], at): [string, Content][] => {
        if (!/\.md$/.test(path)) return [];
        const link = /^mode 120000, text (.*)$/.exec(said)?.[1];
        const day = /\d{4}-\d\d-\d\d/.exec(path)?.[0] ?? '2025-09-08';
        return [
          [
            path,
            link ? { link } : said === 'one paper' ? samplePost(day, `2509.0000${at + 1}`) : said,
          ],
        ];
      }),
    );
  const given = useGithub({});
  const list = (ref = 'HEAD') =>
    githubSource(githubPage(`https://github.com/kim/papers/tree/${ref}/_posts`), given.hosts).list(
      {},
    );

  it('one odd name is passed over (J)', async () => {
    await given.reopen(filesOf('G1'));
    const { digests, problems } = await list();
    expect(digests).toHaveLength(2);
    expect(problems).toMatchObject([{ code: 'unsafe-path' }]);
  });

  it('a large repository is read where its posts are (K)', async () => {
    await given.reopen(filesOf('G2'));
    given.github.truncated = (tree) => tree === 'HEAD?recursive=1';
    const offer = await offerGithub(new URL('https://github.com/kim/papers'), {}, given.hosts);
    expect(offer).toMatchObject({
      url: 'https://github.com/kim/papers/tree/HEAD/_posts',
      papers: 1,
    });
  });

  it('a link is followed (K)', async () => {
    await given.reopen(filesOf('G4'));
    const { digests, problems } = await list();
    expect([digests.length, problems]).toEqual([2, []]);
  });

  it('a branch that was renamed is no end (K)', async () => {
    await given.reopen(filesOf('G6'), { branch: 'main' });
    const { digests, problems } = await list('master');
    expect(digests).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'branch-gone' }]);
  });
});

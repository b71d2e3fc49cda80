import { deflateSync, gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discover } from '../../../core/source/discover';
import { readAddress } from '../../../core/source/discover/address';
import { request } from '../../../core/source/net/net';
import { rssSource } from '../../../core/source/rss';
import { makeGithub } from '../../doubles/github';
import { type Loopback, serveLoopback } from '../../doubles/loopback';
import { encodeEucKr, makeStatic, type StaticHost } from '../../doubles/static';
import { githubPage, samplePost } from '../../doubles/useGithub';

const failing = (code: string) => expect.objectContaining({ code });
const post =
  '<h2><a href="https://arxiv.org/abs/2509.20001">첫 논문</a></h2><h3>결론</h3><p>결론이다.</p>';
const rss = (description = `<![CDATA[${post}]]>`) =>
  `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>논문 읽는 집</title><item><title>9월 8일의 논문</title><link>/8</link><pubDate>Mon, 08 Sep 2025 08:00:00 +0900</pubDate><description>${description}</description></item></channel></rss>`;
const json = (item: object) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'B',
    items: [{ id: '8', ...item }],
  });
const atom = (entry: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>B</title><entry><id>8</id><title>9월 8일</title><link href="/8"/><updated>2025-09-08T08:00:00+09:00</updated>${entry}</entry></feed>`;

describe('an address as people have it', () => {
  it.each([
    ['feed://host.example/rss', 'https://host.example/rss'],
    ['feed:https://host.example/rss', 'https://host.example/rss'],
    ['feed://https://host.example/rss', 'https://host.example/rss'],
    ['feed:host.example/rss', 'https://host.example/rss'],
    ['FEED://HOST.example/rss', 'https://host.example/rss'],
    ['rss://host.example/rss', 'https://host.example/rss'],
    ['web+feed://host.example/rss', 'https://host.example/rss'],
    ['//host.example/rss', 'https://host.example/rss'],
    ['https:/host.example/rss', 'https://host.example/rss'],
    ['https//host.example/rss', 'https://host.example/rss'],
    ['https:host.example', 'https://host.example/'],
    ['  \n https://host.example/rss \n', 'https://host.example/rss'],
    ['https://host.example/my feed.xml', 'https://host.example/my%20feed.xml'],
    [
      'https://host.example/a/매일 feed.xml',
      'https://host.example/a/%EB%A7%A4%EC%9D%BC%20feed.xml',
    ],
    ['https://host.example/a 여기 feed.xml', 'https://host.example/a'],
    ['feed://127.0.0.1:80/rss', 'http://127.0.0.1/rss'],
  ])('%j is %s', (text, url) => {
    expect(readAddress(text).href).toBe(url);
  });

  it.each(['feed:', 'feed://', 'feed:논문', 'feed:javascript:alert(1)', '//'])(
    '%j is none',
    (text) => expect(() => readAddress(text)).toThrow(failing('bad-address')),
  );

  it('does not become safe by another name', () => {
    expect(() => readAddress('feed:http://host.example/')).toThrow(failing('insecure-address'));
  });
});

describe('what is found at an address', () => {
  let host: StaticHost;
  let loopback: Loopback;
  beforeEach(async () => {
    host = makeStatic(new Map(), { cors: true, etag: false });
    loopback = await serveLoopback(host.handle);
  });
  afterEach(() => loopback.close());
  const find = (path = '/feed') => discover(`${loopback.origin}${path}`, {});
  /** What a subscription gets there: that the same is read when it is asked by itself. */
  const list = async (path = '/feed') => {
    const url = `${loopback.origin}${path}`;
    const adapter = rssSource(githubPage(url, { kind: 'rss' }));
    const { digests } = await adapter.list({});
    return Promise.all(digests.map((listed) => adapter.fetch(listed, {})));
  };
  const papers = async (path?: string) =>
    (await list(path)).flatMap(({ digest }) => digest?.entries.map(({ paper }) => paper));

  it.each<[string, string | Uint8Array]>([
    ['blank lines', `\n\n  ${rss()}`],
    ['two marks', `\uFEFF\uFEFF${rss()}`],
    [
      'a warning of PHP',
      `<br />\n<b>Warning</b>:  Undefined variable $x in <b>/rss.php</b><br />\n${rss()}`,
    ],
    ['a notice in plain text', `Notice: Undefined index: a in /www/rss.php on line 3\n${rss()}`],
    ['a comment and words', `<!-- cached -->\nok\n${rss()}`],
    [
      'a warning before Atom',
      `Deprecated: x\n${atom(`<content type="html"><![CDATA[${post}]]></content>`)}`,
    ],
    ['a notice before a JSON Feed', `Notice: x {y}\n${json({ content_html: post })}`],
    ['words after its end', `${rss()}\n<!-- 0.1 s -->\nNotice: x in /www/foot.php`],
  ])('is a feed with %s around it', async (_what, body) => {
    host.set('/feed', body, 'text/xml');
    expect(await find()).toMatchObject({ kind: 'rss', papers: 1 });
    expect(await papers()).toEqual(['2509.20001']);
  });

  it('is no feed where a page shows one', async () => {
    host.set('/feed', `<!doctype html><pre>${rss()}</pre>`, 'text/html');
    await expect(find()).rejects.toEqual(failing('nothing-found'));
    await expect(list()).rejects.toEqual(failing('page-instead'));
  });

  const refresh = (content: string) =>
    `<!doctype html><html><head><meta http-equiv="Refresh" content="${content}"></head></html>`;

  it.each([
    ['with its address in quotes', "0; url='/new/feed.xml'"],
    ['with its address bare', '0;URL=/new/feed.xml'],
    ['without a word for it', '0; /new/feed.xml'],
    ['after some seconds', '5 , url = /new/feed.xml'],
  ])('is where a page leads by itself, %s', async (_what, content) => {
    host.set('/new/feed.xml', rss(), 'text/xml');
    host.set('/feed', refresh(content), 'text/html');
    expect(await find()).toMatchObject({ url: `${loopback.origin}/new/feed.xml`, papers: 1 });
    expect(await papers()).toEqual(['2509.20001']);
  });

  it('is where a page leads that leads on, and what that page names', async () => {
    host.set('/feed', refresh('0; url=two'), 'text/html');
    host.set('/two', refresh('0; url=three'), 'text/html');
    host.set(
      '/three',
      '<!doctype html><link rel=alternate type="application/rss+xml" href=/x>',
      'text/html',
    );
    host.set('/x', rss(), 'text/xml');
    expect(await find()).toMatchObject({ url: `${loopback.origin}/x` });
  });

  it('is what a page names, though it shows itself anew', async () => {
    const named = '<link rel=alternate type="application/rss+xml" href=/x>';
    host.set('/feed', `${refresh('0; url=/elsewhere')}${named}`, 'text/html');
    host.set('/x', rss(), 'text/xml');
    expect(await find()).toMatchObject({ url: `${loopback.origin}/x` });
    host.set('/feed', refresh('300'), 'text/html');
    await expect(find()).rejects.toEqual(failing('nothing-found'));
  });

  it('is a folder of GitHub where a page leads to one', async () => {
    const github = makeGithub(
      'kim/papers',
      new Map([['_posts/a.md', samplePost('2025-09-08', '2509.00001')]]),
    );
    const [api, raw] = await Promise.all([serveLoopback(github.api), serveLoopback(github.raw)]);
    host.set('/feed', refresh('0; url=https://github.com/kim/papers'), 'text/html');
    try {
      const hosts = { api: api.origin, raw: raw.origin };
      const offer = await discover(`${loopback.origin}/feed`, {}, hosts);
      expect(offer).toMatchObject({ kind: 'github', papers: 1 });
    } finally {
      await Promise.all([api.close(), raw.close()]);
    }
  });

  it('is nothing where pages lead in a circle, or where nobody may go', async () => {
    host.set('/feed', refresh('0; url=/two'), 'text/html');
    host.set('/two', refresh('0; url=/feed'), 'text/html');
    await expect(find()).rejects.toEqual(failing('nothing-found'));
    await expect(list()).rejects.toEqual(failing('page-instead'));
    expect(host.requests.length).toBeLessThan(20);
    host.set('/feed', refresh('0; url=http://host.example/'), 'text/html');
    await expect(find()).rejects.toEqual(failing('bad-redirect'));
    await expect(list()).rejects.toEqual(failing('bad-redirect'));
    host.set('/feed', refresh('0; url=javascript:alert(1)'), 'text/html');
    await expect(find()).rejects.toEqual(failing('nothing-found'));
  });

  it.each<[string, string, string]>([
    [
      'Atom with content elsewhere',
      'feed-without-text',
      atom('<content type="text/html" src="/8"/><summary>두 편을 읽었다.</summary>'),
    ],
    ['Atom with summaries only', 'feed-without-text', atom('<summary>두 편을 읽었다.</summary>')],
    ['Atom with nothing', 'feed-without-text', atom('')],
    ['a JSON Feed with summaries only', 'feed-without-text', json({ summary: '두 편을 읽었다.' })],
    ['RSS with an empty description', 'feed-without-text', rss('')],
    [
      'RSS that goes on elsewhere',
      'feed-without-text',
      rss('<![CDATA[<p>오늘은 두 편을 읽었다 [&hellip;]</p>]]>'),
    ],
    [
      'RSS with a link to the rest',
      'feed-without-text',
      rss('<![CDATA[<p>오늘은… <a href="/8">더 보기</a></p>]]>'),
    ],
    [
      'RSS about something else',
      'feed-without-papers',
      rss('<![CDATA[<p>오늘은 바다에 갔다.</p>]]>'),
    ],
    [
      'a JSON Feed about something else',
      'feed-without-papers',
      json({ content_text: '바다에 갔다.' }),
    ],
    ['RSS without posts', 'feed-empty', rss().replace(/<item>.*<\/item>/s, '')],
    [
      'Atom without posts',
      'feed-empty',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>B</title></feed>',
    ],
  ])('is said of %s: %s', async (_what, code, body) => {
    host.set('/feed', body, 'text/xml');
    await expect(find()).rejects.toEqual(failing(code));
    host.set(
      '/',
      '<!doctype html><link rel=alternate type="application/rss+xml" href=/feed>',
      'text/html',
    );
    await expect(find('/')).rejects.toEqual(failing(code));
  });

  describe('that is packed and does not say so', () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    const two = (text: string) =>
      Buffer.concat([gzipSync(text.slice(0, 99)), gzipSync(text.slice(99))]);
    it.each<[string, Uint8Array, string]>([
      ['gzip', gzipSync(rss()), 'application/x-gzip'],
      ['gzip that calls itself XML', gzipSync(rss()), 'text/xml'],
      ['gzip in two members', two(rss()), 'application/gzip'],
      ['deflate', deflateSync(rss()), 'application/zlib'],
      ['deflate, hardly packed', deflateSync(rss(), { level: 1 }), 'text/xml'],
      [
        'a zip of one file',
        zipSync({ 'feed.xml': bytes(rss()), '.hidden': bytes('x') }),
        'application/zip',
      ],
      [
        'gzip in EUC-KR',
        gzipSync(encodeEucKr(rss().replace('utf-8', 'euc-kr'))),
        'application/gzip',
      ],
    ])('is unpacked: %s', async (_what, body, type) => {
      host.set('/feed', body, type);
      expect(await find()).toMatchObject({ kind: 'rss', papers: 1 });
      expect(await papers()).toEqual(['2509.20001']);
    });

    it.each<[string, string, Uint8Array]>([
      ['half of a gzip', 'cut-short', gzipSync(rss()).subarray(0, 200)],
      ['a bomb', 'too-large', gzipSync(Buffer.alloc(50_000_000))],
      ['a small bomb', 'too-large', gzipSync(Buffer.alloc(5_000_000))],
      ['a bomb in a zip', 'zip-too-large', zipSync({ 'feed.xml': new Uint8Array(5_000_000) })],
      ['a zip of posts', 'compressed', zipSync({ 'a.md': bytes('x'), 'b.md': bytes('y') })],
      ['an empty zip', 'compressed', zipSync({})],
      ['xz', 'compressed', Uint8Array.of(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0, 1, 2)],
      ['Zstandard', 'compressed', Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 4, 0, 1, 2)],
      ['7z', 'compressed', Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4)],
    ])('is said to be: %s', async (_what, code, body) => {
      host.set('/feed', body, 'application/octet-stream');
      await expect(find()).rejects.toEqual(failing(code));
      await expect(list()).rejects.toEqual(failing(code));
    });

    it('is text where it only begins like it', async () => {
      host.set('/feed', 'x^2 + y^2', 'text/plain');
      const reply = await request(`${loopback.origin}/feed`, { most: 1000 });
      expect(new TextDecoder().decode(reply.bytes)).toBe('x^2 + y^2');
    });

    it('is not unpacked beyond what is read at most', async () => {
      host.set('/feed', gzipSync('x'.repeat(5000)), 'text/plain');
      await expect(request(`${loopback.origin}/feed`, { most: 4999 })).rejects.toEqual(
        failing('too-large'),
      );
    });
  });

  it.each<[string, Uint8Array]>([
    ['half a letter in a text', cut(rss(`<![CDATA[${post}<p>끝이다</p>]]>`), '끝')],
    ['half a letter in a title', cut(rss().replace('<title>9월', '<title>끝 9월'), '끝')],
  ])('tells of %s at its post only', async (_what, body) => {
    host.set('/feed', body, 'text/xml');
    const [fetched] = await list();
    expect(fetched?.digest?.entries).toHaveLength(1);
    expect(fetched?.problems).toMatchObject([{ code: 'broken-letter', line: 1 }]);
  });
});

/** UTF-8 of a text, one letter of which has lost its last byte. */
function cut(text: string, letter: string): Uint8Array {
  const [before = '', after = ''] = text.split(letter);
  return Buffer.concat([
    Buffer.from(before),
    Buffer.from(letter).subarray(0, 2),
    Buffer.from(after),
  ]);
}

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodeFeed } from '../../../core/feed/encode';
import type { Asking } from '../../../core/source';
import { discover } from '../../../core/source/discover';
import { readAddress } from '../../../core/source/discover/address';
import { makeGithub } from '../../doubles/github';
import { type Loopback, serveLoopback } from '../../doubles/loopback';
import { encodeEucKr, makeStatic, type StaticHost } from '../../doubles/static';
import { sampleDigest } from '../../samples';

const failing = (code: string) => expect.objectContaining({ code });

describe('readAddress', () => {
  it.each([
    ['https://host.example/feed/', 'https://host.example/feed/'],
    ['  host.example  ', 'https://host.example/'],
    ['host.example/a b', undefined],
    ['host.example/blog?x=1#top', 'https://host.example/blog?x=1'],
    ['host.example:8443/feed', 'https://host.example:8443/feed'],
    ['<https://host.example/>', 'https://host.example/'],
    ['“host.example”', 'https://host.example/'],
    ['여기예요: https://host.example/feed 꼭 보세요', 'https://host.example/feed'],
    ['https://host.example/\u200b', 'https://host.example/'],
    ['HTTPS://HOST.example/A', 'https://host.example/A'],
    ['한글.한국/글', 'https://xn--bj0bj06e.xn--3e0b707e/%EA%B8%80'],
    ['github.com/owner/repo', 'https://github.com/owner/repo'],
    ['localhost:3000/feed', 'http://localhost:3000/feed'],
    ['http://127.0.0.1:3000/', 'http://127.0.0.1:3000/'],
    ['[::1]:3000', 'http://[::1]:3000/'],
    ['[::1]', 'http://[::1]/'],
    ['127.0.0.1.host.example', 'https://127.0.0.1.host.example/'],
    ['(https://host.example/feed.xml)', 'https://host.example/feed.xml'],
    ['(host.example/feed.xml)', 'https://host.example/feed.xml'],
    ['https://host.example/feed.xml.', 'https://host.example/feed.xml'],
    ['host.example/feed.xml,', 'https://host.example/feed.xml'],
    ['주소는 https://host.example/feed.xml입니다.', 'https://host.example/feed.xml'],
    ['(https://host.example/feed.xml)에서', 'https://host.example/feed.xml'],
    ['https://host.example에서 봐요', 'https://host.example/'],
    ['http://localhost:3000을', 'http://localhost:3000/'],
    ['[논문](https://host.example/feed.xml)을 봐요', 'https://host.example/feed.xml'],
    ['[https://host.example/a](https://host.example/b)', 'https://host.example/a'],
    ['`https://host.example/a`', 'https://host.example/a'],
    ['https://host.example/a_(b)', 'https://host.example/a_(b)'],
    ['https://host.example/논문', 'https://host.example/%EB%85%BC%EB%AC%B8'],
    ['https://한글.한국', 'https://xn--bj0bj06e.xn--3e0b707e/'],
  ])('reads %j', (text, url) => {
    if (url) expect(readAddress(text).href).toBe(url);
    else expect(() => readAddress(text)).toThrow(failing('bad-address'));
  });

  it.each([
    '',
    '   ',
    '논문',
    'feed',
    '오늘의 논문 요약',
    'reader@host.example',
    'ftp://host.example/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://',
    'https://name:word@host.example/',
    'chrome-extension://abc/page.html',
    '..',
    'x'.repeat(100_000),
  ])('finds no address in %j', (text) => {
    expect(() => readAddress(text)).toThrow(failing('bad-address'));
  });

  it('does not open what anyone on the way could change', () => {
    expect(() => readAddress('http://host.example/')).toThrow(failing('insecure-address'));
  });
});

const about = { title: '매일 논문', language: 'ko' };
const rss = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>논문 블로그</title><link>https://host.example/</link>
<item><title>2025년 9월 8일 논문</title><link>https://host.example/2025-09-08</link>
<pubDate>Mon, 08 Sep 2025 08:00:00 +0900</pubDate>
<content:encoded><![CDATA[<h2><a href="https://arxiv.org/abs/2509.04664">Why Models Hallucinate</a></h2>
<h3>Introduction</h3><p>소개이다.</p><h3>Conclusion</h3><p>결론이다.</p>]]></content:encoded></item>
</channel></rss>`;
const page = (head: string) =>
  `<!doctype html><html><head>${head}</head><body>블로그</body></html>`;

describe('discover', () => {
  let host: StaticHost;
  let loopback: Loopback;
  beforeEach(async () => {
    host = makeStatic(new Map(), { cors: true, etag: true });
    loopback = await serveLoopback(host.handle);
  });
  afterEach(() => loopback.close());

  const find = (path: string, asking: Asking = {}) => discover(`${loopback.origin}${path}`, asking);
  async function publish(folder: string) {
    const digest = sampleDigest('2025-09-08-x', ['2509.04664', '2509.00001']);
    for (const { path, text } of await encodeFeed(about, [digest])) host.set(folder + path, text);
    return { kind: 'feed', url: `${loopback.origin}${folder}index.json`, digests: 1, papers: 2 };
  }

  it('finds a feed by its index, with one request', async () => {
    const offer = await publish('/feed/');
    expect(await find('/feed/index.json')).toMatchObject({ ...offer, title: '매일 논문' });
    expect(host.requests).toEqual(['GET /feed/index.json 200']);
  });

  it('tells what arrives', async () => {
    await publish('/feed/');
    let bytes = 0;
    await find('/feed/index.json', {
      onBytes: (more) => {
        bytes += more;
      },
    });
    expect(bytes).toBeGreaterThan(100);
  });

  it.each([
    ['a folder', '/feed/', '/feed/'],
    ['a folder without its last slash', '/feed/', '/feed'],
    ['the root', '/', '/'],
  ])('finds a feed below %s that shows nothing', async (_what, folder, path) => {
    const offer = await publish(folder);
    expect(await find(path)).toMatchObject(offer);
  });

  it('finds a feed below a page that names none, and beside one', async () => {
    const offer = await publish('/feed/');
    host.set('/feed/index.html', page(''), 'text/html');
    expect(await find('/feed/')).toMatchObject(offer);
    expect(await find('/feed/index.html')).toMatchObject(offer);
  });

  it('finds a feed that a front page names', async () => {
    const offer = await publish('/data/digests/');
    const link = '<link rel="alternate" type="application/json" href="/data/digests/index.json">';
    host.set('/index.html', page(link), 'text/html');
    expect(await find('/')).toMatchObject(offer);
  });

  it('finds a feed where a redirect leads', async () => {
    const offer = await publish('/new/');
    host.set('/new/index.html', page(''), 'text/html');
    host.behave({ kind: 'redirect', to: '/new/', path: '/old/' });
    expect(await find('/old/')).toMatchObject(offer);
  });

  it('finds RSS, by its address and from a front page in EUC-KR', async () => {
    host.set('/feed.xml', rss, 'application/rss+xml');
    const offer = { kind: 'rss', url: `${loopback.origin}/feed.xml`, digests: 1, papers: 1 };
    expect(await find('/feed.xml')).toMatchObject(offer);
    const link = '<link rel="alternate" type="application/rss+xml" title="논문" href="/feed.xml">';
    const korean = encodeEucKr(page(`<meta charset="euc-kr">${link}`));
    host.set('/index.html', korean, 'text/html');
    expect(await find('/')).toMatchObject(offer);
  });

  it('reads a whole feed in EUC-KR', async () => {
    host.set('/feed.xml', encodeEucKr(rss.replace('utf-8', 'euc-kr')), 'text/xml');
    expect(await find('/feed.xml')).toMatchObject({ kind: 'rss', title: '논문 블로그' });
  });

  it('leaves an address of GitHub to GitHub', async () => {
    const post =
      '# 논문\n\n## [Why](https://arxiv.org/abs/2509.04664)\n\n### Conclusion\n\n결론이다.\n';
    const github = makeGithub('owner/name', new Map([['_posts/2025-09-08-daily.md', post]]));
    const api = await serveLoopback(github.api);
    const raw = await serveLoopback(github.raw);
    try {
      const hosts = { api: api.origin, raw: raw.origin };
      const address = 'github.com/owner/name/tree/main/_posts';
      expect(await discover(address, {}, hosts)).toMatchObject({ kind: 'github', papers: 1 });
    } finally {
      await Promise.all([api.close(), raw.close()]);
    }
  });

  it.each<[string, string, () => unknown]>([
    ['nothing', 'not-found', () => undefined],
    [
      'a page without a feed',
      'nothing-found',
      () => host.set('/index.html', page(''), 'text/html'),
    ],
    ['a login page', 'nothing-found', () => host.behave({ kind: 'login' })],
    ['an error that came as a success', 'error-body', () => host.behave({ kind: 'error-body' })],
    ['half a feed', 'cut-short', () => host.set('/index.html', '{"format":"paper-digest-feed"')],
    [
      'a newer feed',
      'newer-format',
      () => host.set('/index.html', '{"format":"paper-digest-feed","version":2}'),
    ],
    ['other JSON', 'malformed', () => host.set('/index.html', '{"name":"x"}')],
    [
      'a gigantic file',
      'too-large',
      () => host.behave({ kind: 'gigantic', bytes: 1e10, told: true }),
    ],
    ['a redirect loop', 'bad-redirect', () => host.behave({ kind: 'redirect', to: '/' })],
    ['a locked door', 'access-denied', () => host.behave({ kind: 'status', status: 401 })],
    ['a broken server', 'server-failed', () => host.behave({ kind: 'status', status: 500 })],
    [
      'a picture',
      'nothing-found',
      () => host.set('/index.html', Uint8Array.of(0x89, 0xff, 0xd8), 'image/png'),
    ],
  ])('says what is wrong with %s', async (_what, code, prepare) => {
    prepare();
    await expect(find('/')).rejects.toEqual(failing(code));
  });

  it('can be cancelled', async () => {
    host.behave({ kind: 'silent' });
    const cancel = new AbortController();
    const reason = new Error('enough');
    setTimeout(() => cancel.abort(reason), 30);
    await expect(find('/', { signal: cancel.signal })).rejects.toBe(reason);
  });
});

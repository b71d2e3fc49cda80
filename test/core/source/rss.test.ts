import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DigestHead } from '../../../core/paper';
import type { Source } from '../../../core/source';
import { request } from '../../../core/source/net/net';
import { offerRss, rssSource } from '../../../core/source/rss';
import { readDay } from '../../../core/source/rss/choose/day';
import { makeAtom, type Post } from '../../doubles/atom';
import { writeHtml } from '../../doubles/kramdown';
import { type Loopback, serveLoopback } from '../../doubles/loopback';
import { encodeEucKr, makeStatic, type StaticHost } from '../../doubles/static';
import { parseMarkdown } from '../markdown/parseMarkdown';

let loopback: Loopback | undefined;
afterEach(async () => {
  await loopback?.close();
  loopback = undefined;
});

type Blog = { readonly origin: string; readonly host: StaticHost };

/** An empty static host; `etag` as most have it. */
async function serve(etag = true): Promise<Blog> {
  const host = makeStatic(new Map(), { cors: true, etag });
  loopback = await serveLoopback(host.handle);
  return { host, origin: loopback.origin };
}

async function serveText(body: string | Uint8Array, type = 'application/xml'): Promise<Blog> {
  const blog = await serve();
  blog.host.set('/feed.xml', body, type);
  return blog;
}

function write(paper: string, words = '요약이다.'): string {
  const markdown = `# 1. [논문 ${paper}](https://arxiv.org/abs/${paper})\n\n## Results\n\n- ${words}\n`;
  return writeHtml(parseMarkdown(markdown).children.map(({ node }) => node));
}

const monday: Post = {
  title: 'Daily Papers — 2025-09-08',
  date: '2025-09-08T08:15:00+09:00',
  html: write('2509.04664'),
};
const tuesday: Post = {
  title: 'Daily Papers — 2025-09-09',
  date: '2025-09-09T08:15:00+09:00',
  html: write('2509.05208'),
  tags: ['papers', 'huggingface'],
};
const posts = new Map([
  ['daily-papers-20250908', monday],
  ['daily-papers-20250909', tuesday],
]);

function publish({ host, origin }: Blog, shown: ReadonlyMap<string, Post>, more: object = {}) {
  for (const [path, { body, type }] of makeAtom(shown, { origin, ...more }).files())
    host.set(path, body, type);
}

function source({ origin }: Blog, more: Partial<Source> = {}): Source {
  return {
    id: 's1',
    kind: 'rss',
    url: `${origin}/feed.xml`,
    title: '',
    enabled: true,
    order: 1,
    every: { kind: 'off' },
    addedAt: 0,
    failures: 0,
    ...more,
  };
}

/** Everything that a first run takes. */
async function take(blog: Blog) {
  const adapter = rssSource(source(blog));
  const { digests } = await adapter.list({});
  return Promise.all(digests.map((listed) => adapter.fetch(listed, {})));
}

const head = { id: 'x' } as DigestHead;
const failing = (code: string) => expect.objectContaining({ code });

describe('a blog with jekyll-feed', () => {
  it.each([
    ['in CDATA', {}],
    ['escaped', { escaped: true }],
  ])('gives its posts, newest first, %s', async (_, more) => {
    const blog = await serve();
    publish(blog, posts, more);
    const [newest, older] = await take(blog);
    expect(newest?.problems).toEqual([]);
    expect(newest?.digest).toEqual({
      id: '2025-09-09-daily-papers-20250909',
      date: '2025-09-09',
      title: 'Daily Papers — 2025-09-09',
      homepage: `${blog.origin}/2025/09/09/daily-papers-20250909.html`,
      tags: ['papers', 'huggingface'],
      entries: [
        {
          paper: '2509.05208',
          title: '논문 2509.05208',
          links: [],
          sections: [
            {
              kind: 'results',
              heading: 'Results',
              children: [
                {
                  type: 'list',
                  ordered: false,
                  children: [
                    {
                      type: 'listItem',
                      children: [
                        { type: 'paragraph', children: [{ type: 'text', value: '요약이다.' }] },
                      ],
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
    expect(older?.digest?.date).toBe('2025-09-08');
    expect(blog.host.requests).toEqual(['GET /feed.xml 200']);
  });

  it('keeps the digests that its feed shows no more', async () => {
    const blog = await serve();
    publish(blog, posts);
    const { keeps } = await rssSource(source(blog)).list({});
    expect(keeps?.(head)).toBe(true);
  });

  it.each([true, false])('costs one request while nothing changed (ETag: %s)', async (etag) => {
    const blog = await serve(etag);
    publish(blog, posts);
    const { validators } = await rssSource(source(blog)).list({});
    expect(Object.keys(validators ?? {})).toEqual(['content']);
    const again = await rssSource(source(blog, { ...(validators && { validators }) })).list({});
    expect(again).toMatchObject({ unchanged: true, digests: [], validators });
    expect(blog.host.requests).toHaveLength(2);
  });

  it('gives a new revision to the post that changed, and to no other', async () => {
    const blog = await serve();
    publish(blog, posts);
    const before = await rssSource(source(blog)).list({});
    const changed = { ...monday, html: write('2509.04664', '다시 쓴 요약이다.') };
    const built = '2025-09-10T00:00:00+09:00';
    publish(blog, new Map([...posts, ['daily-papers-20250908', changed]]), { built });
    const { validators } = before;
    const after = await rssSource(source(blog, { ...(validators && { validators }) })).list({});
    expect(after.unchanged).toBeUndefined();
    expect(after.digests.map(({ id }) => id)).toEqual(before.digests.map(({ id }) => id));
    const same = after.digests.map(({ revision }, at) => revision === before.digests[at]?.revision);
    expect(same).toEqual([true, false]);
  });

  it('names a digest the same whatever else the feed shows', async () => {
    const blog = await serve();
    const daily = new Map([
      ['daily', monday],
      ['other', tuesday],
    ]);
    publish(blog, daily);
    const both = await rssSource(source(blog)).list({});
    publish(blog, new Map([['daily', { ...monday, date: '2025-09-10T08:00:00+09:00' }]]));
    const later = await rssSource(source(blog)).list({});
    expect(both.digests.map(({ id }) => id)).toEqual(['2025-09-09-other', '2025-09-08-daily']);
    expect(later.digests.map(({ id }) => id)).toEqual(['2025-09-10-daily']);
  });

  it('shows the day that its writer put in the address or the title, not its clock', async () => {
    const blog = await serve();
    const utc = { ...monday, date: '2025-09-07T23:15:00+00:00' };
    publish(blog, new Map([['daily-papers-20250908', { ...utc, title: '논문' }]]));
    expect((await take(blog))[0]?.digest?.date).toBe('2025-09-08');
    publish(blog, new Map([['daily', utc]]));
    expect((await take(blog))[0]?.digest?.date).toBe('2025-09-08');
    publish(blog, new Map([['daily', { ...utc, title: '논문' }]]));
    expect((await take(blog))[0]?.digest?.date).toBe('2025-09-07');
  });

  it('tells of a post without papers, and fetches nothing that was not listed', async () => {
    const blog = await serve();
    publish(blog, new Map([['hello', { ...monday, html: '<p>첫 글입니다.</p>' }]]));
    const [fetched] = await take(blog);
    expect(fetched?.digest?.entries).toEqual([]);
    expect(fetched?.problems).toMatchObject([
      { code: 'no-papers', file: `${blog.origin}/2025/09/08/hello.html` },
    ]);
    const adapter = rssSource(source(blog));
    await expect(adapter.fetch({ id: 'hello' }, {})).rejects.toEqual(failing('not-found'));
  });
});

describe('other formats', () => {
  const html = write('2509.04664');
  const escaped = html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const xhtml = `<div xmlns="http://www.w3.org/1999/xhtml">${html}</div>`;
  const rss = (item: string, attributes = '') =>
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"${attributes}><channel><title>B</title><link>https://b.kr/</link><description>d</description><item>${item}</item></channel></rss>`;
  const fields =
    '<title>A &amp;amp; B</title><link>https://b.kr/posts/a/</link><guid isPermaLink="false">7</guid><pubDate>Mon, 08 Sep 2025 00:15:00 +0900</pubDate><category>논문</category>';
  const entry = (content: string) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>B</title><entry><id>7</id><title>A &amp; B</title><link href="https://b.kr/posts/a/"/><updated>2025-09-08T00:15:00+09:00</updated><category term="논문"/>${content}</entry></feed>`;
  const json = (content: object) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'B',
      items: [
        {
          id: '7',
          url: 'https://b.kr/posts/a/',
          title: 'A & B',
          date_published: '2025-09-08T00:15:00+09:00',
          tags: ['논문'],
          ...content,
        },
      ],
    });
  const markdown =
    '# 1. [논문 2509.04664](https://arxiv.org/abs/2509.04664)\n\n## Results\n\n- 요약이다.\n';

  it.each([
    [
      'RSS 2.0 with full content',
      rss(
        `${fields}<description>짧은 소개</description><content:encoded><![CDATA[${html}]]></content:encoded>`,
      ),
    ],
    ['RSS 2.0 with all in its description', rss(`${fields}<description>${escaped}</description>`)],
    ['RSS 2.0 with Markdown', rss(`${fields}<description>${markdown}</description>`)],
    [
      'RSS 1.0',
      `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel rdf:about="https://b.kr/"><title>B</title><link>https://b.kr/</link></channel><item rdf:about="7"><title>A &amp; B</title><link>https://b.kr/posts/a/</link><dc:date>2025-09-08T00:15:00+09:00</dc:date><dc:subject>논문</dc:subject><content:encoded><![CDATA[${html}]]></content:encoded></item></rdf:RDF>`,
    ],
    ['Atom with XHTML', entry(`<content type="xhtml">${xhtml}</content>`)],
    ['Atom with a summary only', entry(`<summary type="html">${escaped}</summary>`)],
    ['Atom that names no type', entry(`<content>${escaped}</content>`)],
    ['Atom with text', entry(`<content type="text">${markdown}</content>`)],
    ['JSON Feed with HTML', json({ content_html: html, content_text: '짧은 글' })],
    ['JSON Feed with Markdown', json({ content_text: markdown })],
  ])('%s', async (_, body) => {
    const blog = await serveText(body, 'text/plain');
    const [fetched] = await take(blog);
    expect(fetched?.problems).toEqual([]);
    expect(fetched?.digest).toMatchObject({
      id: 'posts-a',
      date: '2025-09-08',
      title: 'A & B',
      homepage: 'https://b.kr/posts/a/',
      tags: ['논문'],
      entries: [{ paper: '2509.04664', title: '논문 2509.04664', sections: [{ kind: 'results' }] }],
    });
  });

  it('takes relative links from xml:base, and else from the post', async () => {
    const words = '&lt;p&gt;&lt;a href="c"&gt;코드&lt;/a&gt; 설명이 길게 이어진다.&lt;/p&gt;';
    const paper =
      '&lt;h1&gt;&lt;a href="https://arxiv.org/abs/2509.04664"&gt;T&lt;/a&gt;&lt;/h1&gt;';
    for (const [base, expected] of [
      ['', 'https://b.kr/posts/a/c'],
      [' xml:base="https://c.kr/d/"', 'https://c.kr/d/c'],
    ]) {
      const body = entry(`<content type="html"${base}>${paper}${words}</content>`);
      const [fetched] = await take(await serveText(body));
      expect(JSON.stringify(fetched?.digest?.entries)).toContain(`"url":"${expected}"`);
      await loopback?.close();
    }
  });

  it('takes the newest of two versions of one item', async () => {
    const item = (updated: string, title: string) =>
      `<entry><id>7</id><title>${title}</title><link href="https://b.kr/a"/><published>2025-09-08T00:00:00Z</published><updated>${updated}</updated></entry>`;
    const feed = (items: string) =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>B</title>${items}</feed>`;
    const older = item('2025-09-08T00:00:00Z', '옛것');
    const newer = item('2025-09-09T00:00:00Z', '새것');
    for (const order of [older + newer, newer + older]) {
      const fetched = await take(await serveText(feed(order)));
      expect(fetched.map(({ digest }) => digest?.title)).toEqual(['새것']);
      await loopback?.close();
    }
  });

  it('reads the newest 2,000 items', async () => {
    const items = Array.from({ length: 2100 }, (_, n) => ({
      id: String(n),
      url: `https://b.kr/${n}`,
      date_published: new Date(Date.UTC(2000, 0, 1 + n)).toISOString(),
    }));
    const body = JSON.stringify({ version: 'https://jsonfeed.org/version/1', title: 'B', items });
    const { digests } = await rssSource(source(await serveText(body))).list({});
    expect(digests).toHaveLength(2000);
    expect(digests[0]?.id).toBe('2099');
    expect(digests.at(-1)?.id).toBe('100');
  });

  it('gives every item a name of its own, also those without an address', async () => {
    const link = (url: string, id: string) => ({ id, url, title: '글' });
    const items = [
      link('https://b.kr/?p=1&utm_source=rss', '1'),
      link('https://b.kr/?p=2', '2'),
      link('https://b.kr/%EA%B8%80/', '3'),
      link('https://b.kr/../..%2f..%2fetc', '4'),
      link('', 'urn:uuid:60a76c80-d399-11d9-b93C-0003939e0af6'),
      link(`https://b.kr/${'가'.repeat(150)}1`, '5'),
      link(`https://b.kr/${'가'.repeat(150)}2`, '6'),
    ];
    const body = JSON.stringify({ version: 'https://jsonfeed.org/version/1', title: 'B', items });
    const { digests } = await rssSource(source(await serveText(body))).list({});
    const ids = digests.map(({ id }) => id);
    expect(ids.slice(0, 5)).toEqual([
      'p-1',
      'p-2',
      '글',
      'etc',
      'uuid-60a76c80-d399-11d9-b93C-0003939e0af6',
    ]);
    expect(new Set(ids).size).toBe(items.length);
    expect(Math.max(...ids.map((id) => id.length))).toBeLessThan(140);
  });
});

describe('the names of items', () => {
  type Given = Readonly<Record<'id' | 'url' | 'title', string>>;
  const list = async (...items: readonly Partial<Given>[]) => {
    const body = JSON.stringify({ version: 'https://jsonfeed.org/version/1', title: 'B', items });
    const blog = await serveText(body, 'application/feed+json');
    const { digests } = await rssSource(source(blog)).list({});
    await loopback?.close();
    return digests.map(({ id }) => id);
  };

  it('tell the days of one page apart, and stay when newer ones come', async () => {
    const day = (n: number) => ({ id: `${n}`, url: `https://b.kr/daily.html#2025-09-0${n}` });
    expect(await list(day(2), day(1))).toEqual(['daily-2025-09-02', 'daily-2025-09-01']);
    expect(await list(day(3), day(2))).toEqual(['daily-2025-09-03', 'daily-2025-09-02']);
  });

  it('tell items of one address apart by what the feed calls them', async () => {
    const item = (id: string) => ({ id, url: 'https://b.kr/daily' });
    const [second, first] = await list(item('b'), item('a'));
    expect([second, first]).toEqual([
      expect.stringMatching(/^daily-[\da-f]{8}$/),
      expect.stringMatching(/^daily-[\da-f]{8}$/),
    ]);
    expect(await list(item('c'), item('b'), item('a'))).toEqual([
      expect.not.stringContaining(second ?? ''),
      second,
      first,
    ]);
  });

  it('say nothing of what an item does not have', async () => {
    expect(await list({ title: '오늘의 논문' }, { title: '어제의 논문' })).toEqual([
      '오늘의-논문',
      '어제의-논문',
    ]);
  });

  it('leave the day of an address where it is, whatever place within it is meant', async () => {
    const url = 'https://b.kr/2025-09-08-daily.html#content';
    const content_text =
      '# [논문](https://arxiv.org/abs/2509.04664)\n\n## Results\n\n- 요약이다.\n';
    const items = [{ id: '1', url, date_published: '2025-09-07T23:00:00Z', content_text }];
    const body = JSON.stringify({ version: 'https://jsonfeed.org/version/1', title: 'B', items });
    expect((await take(await serveText(body)))[0]?.digest?.date).toBe('2025-09-08');
  });
});

it('an item whose Markdown is a draft has no papers, and says so', async () => {
  const content_text =
    '---\ndraft: true\n---\n\n# [논문](https://arxiv.org/abs/2509.04664)\n\n요약이다.\n';
  const items = [{ id: '1', date_published: '2025-09-07T23:00:00Z', content_text }];
  const body = JSON.stringify({ version: 'https://jsonfeed.org/version/1', title: 'B', items });
  const [taken] = await take(await serveText(body));
  expect(taken?.digest?.entries ?? []).toEqual([]);
  expect(taken?.problems.map(({ code }) => code)).toEqual(['draft']);
});

describe('a feed that cannot be read', () => {
  const rss = (inside: string) =>
    `<rss version="2.0"><channel><title>t</title>${inside}</channel></rss>`;
  const whole = rss(
    `<item><title>a</title><description><![CDATA[${'<p>글</p>'.repeat(9)}]]></description></item>`,
  );

  it.each([
    ['a login page', 'page-instead', '<!doctype html><title>로그인</title><form></form>'],
    ['a page without a doctype', 'page-instead', '<html><body>로그인</body></html>'],
    ['an error in JSON', 'error-body', '{"message":"Not Found"}'],
    ['an item that is not closed', 'malformed', rss('<item><title>a</title>')],
    ['no feed at all', 'malformed', '<sitemap><url/></sitemap>'],
    ['plain words', 'malformed', 'database is away'],
    ['nothing', 'malformed', ''],
    ['elements without end', 'malformed', rss('<a>'.repeat(100_000))],
    [
      'a JSON Feed cut short',
      'cut-short',
      '{"version":"https://jsonfeed.org/version/1","items":[{',
    ],
    ['JSON of another kind', 'malformed', '{"version":1}'],
  ])('such as %s is %s', async (_, code, body) => {
    await expect(take(await serveText(body))).rejects.toEqual(failing(code));
  });

  it('is cut short wherever it ends early', async () => {
    const blog = await serveText(whole);
    expect(await take(blog)).toHaveLength(1);
    for (const length of [10, 40, 60, 90, whole.length - 30, whole.length - 5]) {
      blog.host.set('/feed.xml', whole.slice(0, length), 'application/xml');
      await expect(take(blog), String(length)).rejects.toEqual(failing('cut-short'));
    }
  });

  it('is too large at 20 MB', async () => {
    const blog = await serveText(whole);
    blog.host.behave({ kind: 'gigantic', bytes: 30_000_000, told: false });
    await expect(take(blog)).rejects.toEqual(failing('too-large'));
  });

  it('loses one item to its size, and no other', async () => {
    const one = `<item><title>a</title><guid>1</guid><description><![CDATA[${write('2509.04664')}]]></description></item>`;
    const huge = `<item><title>b</title><guid>2</guid><description><![CDATA[<h1>${'<p>$'.repeat(600_000)}]]></description></item>`;
    const fetched = await take(await serveText(rss(huge + one)));
    expect(fetched.map(({ digest }) => digest?.entries.length)).toEqual([0, 1]);
    expect(fetched[0]?.problems).toMatchObject([{ code: 'too-large' }]);
  });

  it('is read in EUC-KR, when it says so', async () => {
    const text = whole.replace('<rss', '<?xml version="1.0" encoding="EUC-KR"?><rss');
    const blog = await serveText(
      encodeEucKr(text.replace('<title>a', '<title>논문 요약')),
      'text/xml',
    );
    expect((await take(blog))[0]?.digest?.title).toBe('논문 요약');
  });

  it('does not mind HTML that nobody closed', async () => {
    const blog = await serveText(
      rss('<item><title>a</title><description><p>글<br></description></item>'),
    );
    expect(await take(blog)).toHaveLength(1);
  });
});

describe('offerRss', () => {
  const offer = async (blog: Blog, path: string) =>
    offerRss(await request(`${blog.origin}${path}`, { most: 1_000_000 }), {});
  const page = (...links: readonly string[]) =>
    `<!doctype html><head>${links.map((link) => `<link rel="alternate" ${link}>`).join('')}</head>`;
  const empty = '<rss version="2.0"><channel><title>t</title></channel></rss>';

  it.each(['/feed.xml', '/'])('finds the blog behind %s', async (path) => {
    const blog = await serve();
    publish(blog, posts, { title: 'A & B' });
    expect(await offer(blog, path)).toEqual({
      kind: 'rss',
      url: `${blog.origin}/feed.xml`,
      title: 'A & B',
      homepage: `${blog.origin}/`,
      digests: 2,
      papers: 2,
      sampled: 2,
      newest: { date: '2025-09-09', title: 'Daily Papers — 2025-09-09' },
      told: { kinds: [{ kind: 'post', papers: 2 }], left: [] },
    });
  });

  it('takes the first feed of a page that holds papers', async () => {
    const blog = await serve();
    publish(blog, posts);
    blog.host.set('/comments.xml', empty, 'application/xml');
    blog.host.set(
      '/blog/',
      page(
        'type="application/rss+xml" href="../comments.xml"',
        'type="text/html" href="/en"',
        'type="application/rss+xml" href="/gone.xml"',
        'type="application/atom+xml" href="/feed.xml"',
      ),
      'text/html',
    );
    expect((await offer(blog, '/blog/')).url).toBe(`${blog.origin}/feed.xml`);
    expect(blog.host.requests).toEqual([
      'GET /blog/ 200',
      'GET /comments.xml 200',
      'GET /gone.xml 404',
      'GET /feed.xml 200',
    ]);
  });

  it('looks at the usual places when a page names no feed', async () => {
    const blog = await serve();
    publish(blog, posts);
    blog.host.set('/about.html', page(), 'text/html');
    expect((await offer(blog, '/about.html')).digests).toBe(2);
  });

  it('gives up after four named feeds and five usual places', async () => {
    const blog = await serve();
    const links = Array.from({ length: 9 }, (_, n) => `type="text/xml" href="/${n}.xml"`);
    blog.host.set('/', page(...links), 'text/html');
    await expect(offer(blog, '/')).rejects.toEqual(failing('not-found'));
    expect(blog.host.requests).toHaveLength(1 + 4 + 5);
  });

  it('says what is wrong with the feed that a page names', async () => {
    const blog = await serve();
    blog.host.set('/', page('type="application/rss+xml" href="/a.xml"'), 'text/html');
    blog.host.set('/a.xml', empty.slice(0, 40), 'application/xml');
    await expect(offer(blog, '/')).rejects.toEqual(failing('cut-short'));
  });

  it('finds nothing in a feed without papers, nor in a page without a feed', async () => {
    const blog = await serveText(empty);
    await expect(offer(blog, '/feed.xml')).rejects.toEqual(failing('feed-empty'));
    blog.host.remove('/feed.xml');
    blog.host.set('/a.html', page(), 'text/html');
    await expect(offer(blog, '/a.html')).rejects.toEqual(failing('nothing-found'));
  });

  it('asks for a permission only where a page names the feed, as a browser hides what is not there', async () => {
    const blog = await serve();
    const { fetch } = globalThis;
    const asBrowser: typeof fetch = async (url, init) => {
      const response = await fetch(url, init);
      if (response.ok || init?.mode === 'no-cors') return response;
      throw new TypeError('Failed to fetch');
    };
    const spy = vi.spyOn(globalThis, 'fetch').mockImplementation(asBrowser);
    try {
      blog.host.set('/about', page(), 'text/html');
      await expect(offer(blog, '/about')).rejects.toEqual(failing('nothing-found'));
      blog.host.set('/none.xml', empty, 'application/xml');
      blog.host.set('/', page('type="application/rss+xml" href="/none.xml"'), 'text/html');
      await expect(offer(blog, '/')).rejects.toEqual(failing('feed-empty'));
      blog.host.set('/b', page('type="application/rss+xml" href="/gone.xml"'), 'text/html');
      const named = { code: 'permission-needed', origin: blog.origin };
      await expect(offer(blog, '/b')).rejects.toMatchObject(named);
    } finally {
      spy.mockRestore();
    }
  });

  it('asks nobody any more once the reader leaves', async () => {
    const blog = await serve();
    blog.host.set('/', page(), 'text/html');
    const reply = await request(`${blog.origin}/`, { most: 1000 });
    const asked = offerRss(reply, { signal: AbortSignal.abort() });
    await expect(asked).rejects.toHaveProperty('name', 'AbortError');
    expect(blog.host.requests).toEqual(['GET / 200']);
  });
});

describe('a date', () => {
  it.each([
    ['2025-09-08T08:15:00+09:00', '2025-09-08'],
    ['2025-09-08T23:59:59-12:00', '2025-09-08'],
    ['2025-09-08', '2025-09-08'],
    ['Mon, 08 Sep 2025 08:15:00 +0900', '2025-09-08'],
    ['Mon, 8 Sep 25 08:15:00 GMT', '2025-09-08'],
    ['8 September 2025', '2025-09-08'],
    ['Sep 8, 2025', '2025-09-08'],
    ['Monday, September 8th 2025, 10:00', '2025-09-08'],
    ['Mon Sep 08 08:15:00 2025', '2025-09-08'],
    ['2025년 9월 8일', '2025-09-08'],
    ['31 Feb 2025', undefined],
    ['어제', undefined],
    ['', undefined],
  ])('%s is %s in every zone', (text, day) => {
    expect(readDay(text)).toBe(day);
  });
});

describe('any text', () => {
  it('is a feed or a failure with a code', async () => {
    const blog = await serve();
    const parts = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 10 }),
        fc.constantFrom(
          '<rss version="2.0">',
          '<channel>',
          '<item>',
          '<title>',
          '</item>',
          '</channel>',
          '</rss>',
          '<feed>',
          '<entry>',
          '</feed>',
          '<![CDATA[',
          ']]>',
          '<?xml',
          '<!DOCTYPE',
          '[',
          '{"version":"1","items":[',
          '{"id":1}',
          ']}',
        ),
      ),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(parts, async (text) => {
        blog.host.set('/feed.xml', text.join(''), 'application/xml');
        const outcome = await take(blog).catch((error: unknown) => error);
        if (!Array.isArray(outcome)) expect(outcome).toHaveProperty('code');
      }),
      { numRuns: 200 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { paperPage } from '../../core/model/text/page';
import { serveLoopback } from '../../doubles/loopback';
import { modelPaper } from '../../doubles/models/answers';
import { useWrite } from './useWrite';

const { opened, put, parse, run, server, all, asked } = useWrite();
const { title, abstract } = modelPaper;
const row = { title, abstract };
const html = (...papers: string[]) => [
  ...server(),
  '--html',
  'pages',
  '--out',
  'post.md',
  ...papers,
];
const versions = async () =>
  (await parse()).digest.entries.map(({ paper, version }) => [paper, version]);

/** The four places in which a paper's page says what it is. */
const marks: Readonly<Record<string, (id: string) => string>> = {
  'its mark': (id) =>
    paperPage.replace('<article', `<div id="watermark-tr">\narXiv:${id} [cs.CL]</div>$&`),
  'its base': (id) => paperPage.replace('<title>', `<base href="/html/${id}/"/>$&`),
  'its way back': (id) =>
    paperPage.replace('<article', `<a title="Back to abstract page" href="/abs/${id}">Back</a>$&`),
  'who saved it': (id) =>
    `<!-- saved from url=(0033)https://arxiv.org/html/${id} -->\n${paperPage}`,
};
const abstractPage = (id: string, version = '') =>
  `<html><head><link rel="canonical" href="https://arxiv.org/abs/${id}"/>
<meta property="og:url" content="https://arxiv.org/abs/${id}${version}" />
<meta name="citation_title" content="${title}" /><meta name="citation_arxiv_id" content="${id}" />
<meta name="citation_abstract" content="${abstract}" /></head></html>`;

describe('a saved page', () => {
  it.each(Object.entries(marks))('of another paper is not read: %s', async (_, mark) => {
    await put('pages/2511.01234.html', mark('2509.04664v1'));
    await put('pages/2511.01235.html', mark('2511.01235v2'));
    const { code, complained } = await run(html('2511.01234', '2511.01235'));
    expect(code).toBe(1);
    expect(complained).toMatch(/^2511\.01234 {2}This is of another paper \(2509\.04664\)\./);
    expect(complained).toContain('pages/2511.01234.html');
    expect(await versions()).toEqual([['2511.01235', 2]]);
  });

  it.each(Object.entries(marks))('of another version is not read: %s', async (_, mark) => {
    await put('pages/2511.01234.html', mark('2511.01234v2'));
    const { code, complained } = await run(html('2511.01234v1'));
    expect([code, complained]).toEqual([1, expect.stringContaining('version (2511.01234v2)')]);
    expect(asked()).toEqual([]);
    expect((await run(html('2511.01234v2'))).complained).not.toContain('version');
    expect(await versions()).toEqual([['2511.01234', 2]]);
  });

  it('whose name says another version than the page is not read', async () => {
    await put('pages/2511.01234v3.html', marks['its base']?.('2511.01234v1') ?? '');
    expect((await run(html('2511.01234'))).complained).toContain('(2511.01234v1)');
  });

  it('of an abstract says its version elsewhere', async () => {
    await put('pages/2511.01234.html', abstractPage('2511.01234', 'v2'));
    await put('pages/2511.01235.html', abstractPage('2511.09999'));
    await put('pages/cs_0601001.html', abstractPage('cs/0601001', 'v4'));
    expect((await run(html('2511.01234v1'))).complained).toContain('(2511.01234v2)');
    const { code, complained } = await run(html('2511.01234', '2511.01235', 'cs/0601001v4'));
    expect([code, complained]).toEqual([1, expect.stringContaining('(2511.09999)')]);
    expect(await versions()).toEqual([
      ['2511.01234', 2],
      ['cs/0601001', 4],
    ]);
  });

  it('is the one of the version that is asked for', async () => {
    await put('pages/2511.01234v1.html', marks['its mark']?.('2511.01234v1') ?? '');
    await put('pages/2511.01234v2.html', marks['its mark']?.('2511.01234v2') ?? '');
    await run(html('2511.01234v1'));
    expect(await versions()).toEqual([['2511.01234', 1]]);
    expect((await run(html('2511.01234v3'))).complained).toContain('another version');
    // What stands there is of another version than is asked for now: it is made of that one.
    await run(html('2511.01234v2'));
    expect(await versions()).toEqual([['2511.01234', 2]]);
    opened.double.requests.length = 0;
    await run(html('2511.01234'));
    expect(asked()).toEqual([]);
  });

  it('may name other papers in its text, and may say nothing of itself', async () => {
    const cites = paperPage.replace('Others retrieve.', 'Others (arXiv:2401.00001v3) retrieve.');
    await put('pages/2511.01234.html', cites);
    expect((await run(html('2511.01234v7'))).complained).not.toContain('another');
    expect(await versions()).toEqual([['2511.01234', 7]]);
  });

  it.each([
    ['without a paper', '<html><body><h1>Just a moment…</h1></body></html>'],
    [
      'without its abstract',
      abstractPage('2511.01234').replace(/citation_abstract" content="[^"]*/, 'x" content="'),
    ],
    ['that is empty', ''],
  ])('%s holds nothing', async (_, page) => {
    await put('pages/2511.01234.html', page);
    const { code, complained } = await run(html('2511.01234'));
    expect([code, complained]).toEqual([1, expect.stringContaining('Save it again')]);
  });

  it('from arXiv itself has to be the one that was asked for, too', async () => {
    const arxiv = await serveLoopback((_, response) =>
      response
        .writeHead(200, { 'Content-Type': 'text/html' })
        .end(abstractPage('2511.09999', 'v1')),
    );
    try {
      const args = [...server(), '--out', 'post.md', '--fetch', '2511.07777'];
      const { code, complained } = await run(args, { arxiv: arxiv.origin });
      expect([code, complained]).toEqual([1, expect.stringContaining('(2511.09999)')]);
    } finally {
      await arxiv.close();
    }
  });
});

describe('a file of abstracts', () => {
  it.each<[string, unknown, string]>([
    [
      'a key and an id that differ',
      { '2511.01234': { ...row, id: '2511.01235' } },
      '["2511.01234"]',
    ],
    ['a key and an id of two versions', { '2511.01234v1': { ...row, id: '2511.01234v2' } }, 'v1"]'],
    [
      'two abstracts of one paper',
      [
        { id: '2511.01234', ...row },
        { id: 'arXiv:2511.01234', ...row, abstract: 'Another.' },
      ],
      '[1]',
    ],
  ])('with %s is none', async (_, value, where) => {
    await put('abstracts.json', JSON.stringify(value));
    const { code, complained } = await run(all('2511.01234'));
    expect([code, complained]).toEqual([2, expect.stringContaining(where)]);
    expect(asked()).toEqual([]);
  });

  it('has the version that is asked for, or it is not read', async () => {
    const rows = {
      '2511.01234v1': row,
      '2511.01234v3': row,
      '2511.01235v2': row,
      '2511.01236': row,
    };
    await put('abstracts.json', JSON.stringify(rows));
    const { code, complained } = await run(all('2511.01234v1', '2511.01235v1', '2511.01236v5'));
    expect([code, complained]).toEqual([1, expect.stringContaining('version (2511.01235v2)')]);
    expect(await versions()).toEqual([
      ['2511.01234', 1],
      ['2511.01236', 5],
    ]);
    await run(all('2511.01235', '2511.01234', '--out', 'post.md'));
    expect((await versions()).at(-1)).toEqual(['2511.01235', 2]);
  });

  it('may name papers as the API of arXiv does, twice, in UTF-16 and with a byte order mark', async () => {
    const id = 'http://arxiv.org/abs/2511.01234v2';
    const text = JSON.stringify([
      { id, ...row },
      { id, ...row },
    ]);
    await put('abstracts.json', Buffer.from(`\uFEFF${text}`, 'utf16le'));
    expect((await run(all('2511.01234'))).code).toBe(0);
    expect(await versions()).toEqual([['2511.01234', 2]]);
  });
});

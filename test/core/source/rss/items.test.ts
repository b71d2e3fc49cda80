import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decodeBackup } from '../../../../core/backup/decode';
import { encodeBackup } from '../../../../core/backup/encode';
import { readEverything } from '../../../../core/backup/read';
import { heads } from '../../../../core/query';
import type { Source } from '../../../../core/source';
import { rssSource } from '../../../../core/source/rss';
import { runSources } from '../../../../core/sync/runner/run';
import { addSource } from '../../../../core/sync/sources';
import { useBrowser } from '../../../browser';
import { type Loopback, serveLoopback } from '../../../doubles/loopback';

/** A post as any of the formats has it; `updated` where the format knows it. */
type Given = {
  readonly id: string;
  readonly link?: string;
  readonly title?: string;
  readonly day?: string;
  readonly updated?: string;
  readonly paper?: string;
  readonly words?: string;
};
const html = ({ paper = '2509.20001', words = '결론이다.' }: Given) =>
  `<h2><a href="https://arxiv.org/abs/${paper}">논문 ${paper}</a></h2><h3>결론</h3><p>${words}</p>`;
const dayOf = ({ day = '2025-09-08' }: Given) => `${day}T08:00:00+09:00`;
const titleOf = ({ title = '오늘의 논문' }: Given) => title;
const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const formats: Readonly<Record<string, (items: readonly Given[]) => string>> = {
  RSS: (items) =>
    `<rss version="2.0"><channel><title>B</title>${items
      .map(
        (each) =>
          `<item><title>${titleOf(each)}</title>${each.link ? `<link>${each.link}</link>` : ''}<guid isPermaLink="false">${each.id}</guid><pubDate>${new Date(dayOf(each)).toUTCString()}</pubDate><description>${escapeXml(html(each))}</description></item>`,
      )
      .join('')}</channel></rss>`,
  Atom: (items) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>B</title>${items
      .map(
        (each) =>
          `<entry><title>${titleOf(each)}</title>${each.link ? `<link href="${each.link}"/>` : ''}<id>${each.id}</id><published>${dayOf(each)}</published><updated>${each.updated ?? dayOf(each)}</updated><content type="html">${escapeXml(html(each))}</content></entry>`,
      )
      .join('')}</feed>`,
  RDF: (items) =>
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="b"><title>B</title></channel>${items
      .map(
        (each) =>
          `<item rdf:about="${each.id}"><title>${titleOf(each)}</title>${each.link ? `<link>${each.link}</link>` : ''}<dc:date>${dayOf(each)}</dc:date><description>${escapeXml(html(each))}</description></item>`,
      )
      .join('')}</rdf:RDF>`,
  'a JSON Feed': (items) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'B',
      items: items.map((each) => ({
        id: each.id,
        url: each.link,
        title: titleOf(each),
        date_published: dayOf(each),
        date_modified: each.updated,
        content_html: html(each),
      })),
    }),
};

useBrowser();
let loopback: Loopback;
let body = '';
let headers: Readonly<Record<string, string>> = {};
beforeEach(async () => {
  headers = {};
  loopback = await serveLoopback((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/xml', ...headers }).end(body);
  });
});
afterEach(() => loopback.close());

async function subscribe(): Promise<Source> {
  const url = `${loopback.origin}/feed`;
  return addSource(
    { kind: 'rss', url, title: 'B', digests: 1, papers: 1, sampled: 1 },
    { kind: 'off' },
  );
}

/** Publishes and asks; what is stored then. */
async function receive(source: Source, text: string) {
  body = text;
  const run = await runSources('reader', [source.id], { open: rssSource });
  const result = run?.parts[0]?.result;
  expect(result?.failure).toBeUndefined();
  const stored = (await heads()).filter((head) => head.source === source.id);
  return { stored, result };
}

describe.each(Object.entries(formats))('%s', (_name, write) => {
  const first: Given = { id: 'tag:b,2025:8', link: 'https://b.kr/2025/09/08/papers.html' };
  const other: Given = { ...first, id: 'tag:b,2025:9', day: '2025-09-09', paper: '2509.20002' };

  it.each([
    ['ETag', { etag: '"same"' }],
    ['Last-Modified', { 'last-modified': 'Mon, 08 Sep 2025 00:00:00 GMT' }],
    ['both', { etag: 'W/"same"', 'last-modified': 'Mon, 08 Sep 2025 00:00:00 GMT' }],
  ])('is read when posts came and the %s stands still', async (_what, still) => {
    headers = still;
    const source = await subscribe();
    await receive(source, write([first]));
    const second = { ...other, link: 'https://b.kr/2025/09/09/papers.html' };
    expect((await receive(source, write([second, first]))).stored).toHaveLength(2);
    expect((await receive(source, write([second, first]))).result).toMatchObject({ unchanged: 2 });
  });

  it('keeps apart two posts of one id, whose address is the same too', async () => {
    const source = await subscribe();
    const blog = { id: 'https://b.kr/', link: 'https://b.kr/' };
    const items = [
      { ...blog, day: '2025-09-09', paper: '2509.20002' },
      { ...blog, title: '어제의 논문' },
    ];
    const { stored } = await receive(source, write(items));
    expect(stored.flatMap(({ papers }) => papers).sort()).toEqual(['2509.20001', '2509.20002']);
    const third = { ...blog, day: '2025-09-10', paper: '2509.20003' };
    const later = await receive(source, write([third, ...items]));
    expect(later.result).toMatchObject({ added: 1, changed: 0 });
    expect(later.stored.map(({ id }) => id)).toEqual(
      expect.arrayContaining(stored.map(({ id }) => id)),
    );
  });

  it('keeps apart posts of one id and one moment at their own addresses', async () => {
    const source = await subscribe();
    const items = ['2509.20001', '2509.20002', '2509.20003'].map((paper, at) => ({
      id: 'https://b.kr/',
      link: `https://b.kr/${at}`,
      updated: `2025-09-1${at}T08:00:00+09:00`,
      title: `${at}번째`,
      paper,
    }));
    expect((await receive(source, write(items))).stored).toHaveLength(3);
  });

  it('gives one digest for one text that stands there twice', async () => {
    const source = await subscribe();
    const copies = [first, first, { ...first, id: 'copy' }, { ...first, link: 'https://b.kr/c' }];
    expect((await receive(source, write(copies))).stored).toHaveLength(1);
  });

  it('keeps a post that moves as one, also when it is edited on the way', async () => {
    const source = await subscribe();
    const [before] = (await receive(source, write([first]))).stored;
    const moved = { ...first, link: 'https://b.kr/archive/papers-8?ref=rss' };
    const { stored, result } = await receive(source, write([moved]));
    expect(result).toMatchObject({ added: 0, changed: 1 });
    expect(stored).toEqual([
      {
        ...before,
        homepage: moved.link,
        revision: expect.not.stringContaining(before?.revision ?? ''),
      },
    ]);
    const edited = { ...moved, link: 'https://b.kr/again', words: '고친 결론이다.' };
    const again = await receive(source, write([edited]));
    expect(again.stored).toMatchObject([{ id: before?.id, homepage: edited.link }]);
  });

  it('keeps a post as one that gets another id and another address', async () => {
    const source = await subscribe();
    const [before] = (await receive(source, write([first]))).stored;
    const moved = { ...first, id: 'urn:new', link: 'https://b.kr/new/8' };
    const { stored } = await receive(source, write([moved]));
    expect(stored).toMatchObject([{ id: before?.id, homepage: moved.link }]);
    const renamed = { ...moved, id: 'urn:newer', link: 'https://b.kr/8', title: '9월 8일의 논문' };
    expect((await receive(source, write([renamed]))).stored).toMatchObject([
      { id: before?.id, title: '9월 8일의 논문' },
    ]);
  });

  it('knows the address of a post that moved away for another post', async () => {
    const source = await subscribe();
    const [before] = (await receive(source, write([first]))).stored;
    const moved = { ...first, link: 'https://b.kr/archive/8' };
    const { stored } = await receive(source, write([other, moved]));
    expect(stored).toHaveLength(2);
    expect(stored.find(({ id }) => id === before?.id)?.papers).toEqual(['2509.20001']);
  });

  it('takes a post of the same day with other words for another one', async () => {
    const source = await subscribe();
    await receive(source, write([first]));
    const later = { ...first, id: 'x', link: 'https://b.kr/x', words: '다른 결론이다.' };
    expect((await receive(source, write([later]))).stored).toHaveLength(2);
  });

  it('is known after a backup was restored', async () => {
    const source = await subscribe();
    const [before] = (await receive(source, write([first]))).stored;
    const opened = decodeBackup(await encodeBackup(await readEverything(), { app: '1' }));
    expect(opened.digests).toMatchObject([{ key: before?.key }]);
  });
});

it('takes the newer of two versions of one entry, wherever it stands (RFC 4287, 4.1.1)', async () => {
  const source = await subscribe();
  const old: Given = { id: '7', link: 'https://b.kr/7', updated: '2025-09-08T09:00:00+09:00' };
  const edited = { ...old, updated: '2025-09-09T09:00:00+09:00', words: '고친 결론이다.' };
  const { stored } = await receive(source, formats.Atom?.([old, edited]) ?? '');
  expect(stored).toHaveLength(1);
});

it('knows what an older version stored without what its feed called it', async () => {
  const { identifyItems } = await import('../../../../core/source/rss/identify');
  const { compileItem, reviseItem } = await import('../../../../core/source/rss/compile');
  const item = (link: string) => ({
    key: `guid of ${link}`,
    link,
    title: '오늘의 논문',
    published: '2025-09-08T08:00:00+09:00',
    updated: '',
    tags: [],
    content: { kind: 'html', value: html({ id: '' }), base: link } as const,
  });
  const old = item('https://b.kr/old');
  const { digest } = compileItem('old', old);
  const { entries, tags: _tags, ...rest } = digest;
  const papers = entries.map(({ paper }) => paper);
  const head = { source: 's', ...rest, papers, revision: await reviseItem(old) };
  expect(await identifyItems([item('https://b.kr/new')], [head])).toEqual(['old']);
});

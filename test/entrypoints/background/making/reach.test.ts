import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchPaper } from '../../../../entrypoints/background/making/reach';
import { useBrowser } from '../../../browser';

useBrowser();
afterEach(() => vi.restoreAllMocks());

const page = (abstract: string) =>
  `<html><head><meta name="citation_title" content="A Title"/>${abstract}</head></html>`;
const html = { headers: { 'content-type': 'text/html; charset=utf-8' } };
const read = (
  paper: string,
  wait: (until: number) => void = () => undefined,
  from: 'abstract' | 'html' = 'abstract',
) => fetchPaper(paper, { from, signal: new AbortController().signal, wait });
/** What arXiv answers, where it does. */
const answer = (response: () => Response) =>
  vi
    .spyOn(globalThis, 'fetch')
    .mockImplementation(async (url) => Object.defineProperty(response(), 'url', { value: url }));

describe('the abstract of a paper that stands in no page', () => {
  it('is read from its own page', async () => {
    answer(() => new Response(page('<meta name="citation_abstract" content="We do it."/>'), html));
    const { text } = await read('2509.00001');
    expect(text).toMatchObject({ title: 'A Title', parts: [{ text: 'We do it.' }] });
  });

  it.each([['names none', () => new Response(page(''), html)]])(
    'is missing where arXiv %s',
    async (_, response) => {
      answer(response);
      await expect(read('2509.00001')).rejects.toMatchObject({ code: 'model-no-text' });
    },
  );

  it.each([
    ['has none of that number', () => new Response('', { status: 404 })],
    ['answers with something else', () => Response.json({})],
  ])('is no paper where arXiv %s', async (_, response) => {
    answer(response);
    await expect(read('2509.00001')).rejects.toMatchObject({ code: 'model-no-paper' });
  });

  it.each([
    ['is too busy', () => new Response('', { status: 429 })],
    ['is broken', () => new Response('', { status: 503 })],
    ['refuses', () => new Response('', { status: 403 })],
    ['cannot be reached', () => Response.error()],
  ])('is no fault of the paper where arXiv %s', async (_, response) => {
    answer(response);
    await expect(read('2509.00001')).rejects.toMatchObject({ code: 'model-no-page' });
  });
});

describe('who has asked arXiv a moment ago', () => {
  afterEach(() => vi.useRealTimers());
  const begin = async () => {
    vi.useFakeTimers({ now: 1_000_000 });
    const fetch = answer(
      () => new Response(page('<meta name="citation_abstract" content="We do it."/>'), html),
    );
    await read('2509.00001');
    expect(fetch).toHaveBeenCalledTimes(1);
    return fetch;
  };

  it('is told until when they wait', async () => {
    const fetch = await begin();
    const wait = vi.fn();
    const reading = read('2509.00002', wait);
    await vi.advanceTimersByTimeAsync(14_999);
    expect(wait.mock.calls).toEqual([[1_015_000]]);
    expect(fetch).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect((await reading).text).toMatchObject({ parts: [{ text: 'We do it.' }] });
  });

  it('asks nothing where they are stopped while they wait', async () => {
    const fetch = await begin();
    const stop = new AbortController();
    const reading = fetchPaper('2509.00002', {
      from: 'abstract',
      signal: stop.signal,
      wait: () => undefined,
    });
    const ended = expect(reading).rejects.toThrow();
    stop.abort();
    await vi.advanceTimersByTimeAsync(20_000);
    await ended;
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['at once', -1],
    ['a moment later', 0],
    ['while they wait', 9000],
    ['just before their turn', 14_999],
  ])('leaves the turn to the next one where they are stopped %s', async (_, after) => {
    const fetch = await begin();
    const stop = new AbortController();
    const given = { from: 'abstract', signal: stop.signal, wait: () => undefined } as const;
    if (after < 0) stop.abort();
    const ended = expect(fetchPaper('2509.00002', given)).rejects.toThrow();
    if (after >= 0) await vi.advanceTimersByTimeAsync(after);
    stop.abort();
    await ended;
    const wait = vi.fn();
    const reading = read('2509.00003', wait);
    await vi.advanceTimersByTimeAsync(15_000);
    await reading;
    expect(wait.mock.calls).toEqual([[1_015_000]]);
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('keeps the turn in which arXiv was asked, whatever it said', async () => {
    vi.useFakeTimers({ now: 1_000_000 });
    answer(() => new Response('', { status: 503 }));
    await expect(read('2509.00001')).rejects.toMatchObject({ code: 'model-no-page' });
    const wait = vi.fn();
    const ended = expect(read('2509.00002', wait)).rejects.toThrow();
    await vi.advanceTimersByTimeAsync(15_000);
    await ended;
    expect(wait.mock.calls).toEqual([[1_015_000]]);
  });
});

describe('the page of a paper’s own', () => {
  const of = (text: string) =>
    `<html><head><base href="/html/2509.00001v3/"></head><body><article class="ltx_document"><h1>A Title</h1><section><h2>1 Method</h2><p>${text}</p></section></article></body></html>`;
  const readBody = () => read('2509.00001', () => undefined, 'html');

  it('is read in its newest version, and says which that is', async () => {
    const fetch = answer(() => new Response(of('We do it.'), html));
    const { text, version } = await readBody();
    expect(fetch.mock.calls[0]?.[0]).toBe('https://arxiv.org/html/2509.00001');
    expect(text).toMatchObject({ kind: 'html', parts: [{ heading: 'Method', text: 'We do it.' }] });
    expect(version).toBe(3);
  });

  it.each([
    ['has none', () => new Response('', { status: 404 }), 'model-no-body'],
    ['has something else', () => new Response('%PDF', {}), 'model-no-body'],
    ['is broken', () => new Response('', { status: 503 }), 'model-no-page'],
  ])('is missing where arXiv %s', async (_, response, code) => {
    answer(response);
    await expect(readBody()).rejects.toMatchObject({ code });
  });
});

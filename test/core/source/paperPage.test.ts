import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchPaperPage } from '../../../core/source/paperPage';

const url = 'https://arxiv.org/html/2510.99301';
const asked: RequestInit[] = [];

/** What the host says next. */
function answer(body: BodyInit | null, init: ResponseInit = {}, from = url): void {
  const headers = { 'content-type': 'text/html; charset=utf-8', ...init.headers };
  vi.stubGlobal('fetch', async (_url: string, options: RequestInit) => {
    asked.push(options);
    const response = new Response(body, { ...init, headers });
    Object.defineProperty(response, 'url', { value: from });
    return response;
  });
}

afterEach(() => vi.unstubAllGlobals());

describe('the HTML page of a paper', () => {
  it('is asked for once, without cookies', async () => {
    answer('<p>수치</p>');
    expect(await fetchPaperPage(url)).toEqual({ html: '<p>수치</p>' });
    expect(asked.splice(0)).toEqual([expect.objectContaining({ credentials: 'omit' })]);
  });

  it.each<[string, () => void, string]>([
    ['there is none', () => answer('none', { status: 404 }), 'none'],
    [
      'it is no page',
      () => answer('%PDF', { headers: { 'content-type': 'application/pdf' } }),
      'none',
    ],
    ['another host answers', () => answer('<p>x</p>', {}, 'https://x.example/'), 'none'],
    ['the host is down', () => answer('down', { status: 503 }), 'failed'],
    ['it is larger than any paper', () => answer(endless()), 'large'],
    ['it breaks off', () => answer(broken()), 'failed'],
  ])('is told to be missing where %s', async (_why, prepare, failed) => {
    prepare();
    expect(await fetchPaperPage(url)).toEqual({ failed });
  });

  it('is told to be missing where there is no network', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
    expect(await fetchPaperPage(url)).toEqual({ failed: 'failed' });
  });
});

function endless(): ReadableStream {
  const part = new Uint8Array(1024 * 1024).fill(32);
  return new ReadableStream({ pull: (stream) => stream.enqueue(part) });
}

function broken(): ReadableStream {
  return new ReadableStream({ pull: (stream) => stream.error(new Error('cut off')) });
}

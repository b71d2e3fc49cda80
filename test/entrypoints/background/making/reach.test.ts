import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fetchAbstract } from '../../../../entrypoints/background/making/reach';
import { abstractPage } from '../../../arxiv/page';
import { samplePapers } from '../../../arxiv/papers';

const paper = '2511.01234';
const [sample] = samplePapers;
const page = abstractPage(sample as (typeof samplePapers)[number]);
const answer =
  (status: number, body = page) =>
  async () =>
    Object.defineProperty(
      new Response(body, { status, headers: { 'Content-Type': 'text/html' } }),
      'url',
      { value: `https://arxiv.org/abs/${paper}` },
    );

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.unstubAllGlobals());

describe('the abstract of a paper in the queue', () => {
  it('is read from its page', async () => {
    vi.stubGlobal('fetch', answer(200));
    expect((await fetchAbstract(paper)).title).toBe(sample?.title);
  });

  it.each([
    ['has no page', 'model-no-text', answer(404)],
    ['is asked of an arXiv that is busy', 'model-no-page', answer(503)],
    ['is asked of an arXiv that has too many requests', 'model-no-page', answer(429)],
    [
      'is asked for without a network',
      'model-no-page',
      async () => {
        throw new TypeError('Failed to fetch');
      },
    ],
  ])('is told apart where it %s: %s', async (_, code, fetch) => {
    vi.stubGlobal('fetch', fetch);
    await expect(fetchAbstract(paper)).rejects.toMatchObject({ code });
  });
});

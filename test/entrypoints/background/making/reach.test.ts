import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchAbstract } from '../../../../entrypoints/background/making/reach';
import { useBrowser } from '../../../browser';

useBrowser();
afterEach(() => vi.restoreAllMocks());

const page = (abstract: string) =>
  `<html><head><meta name="citation_title" content="A Title"/>${abstract}</head></html>`;
const html = { headers: { 'content-type': 'text/html; charset=utf-8' } };
/** What arXiv answers, where it does. */
const answer = (response: () => Response) =>
  vi
    .spyOn(globalThis, 'fetch')
    .mockImplementation(async (url) => Object.defineProperty(response(), 'url', { value: url }));

describe('the abstract of a paper that stands in no page', () => {
  it('is read from its own page', async () => {
    answer(() => new Response(page('<meta name="citation_abstract" content="We do it."/>'), html));
    const text = await fetchAbstract('2509.00001');
    expect(text).toMatchObject({ title: 'A Title', parts: [{ text: 'We do it.' }] });
  });

  it.each([
    ['has no such page', () => new Response('', { status: 404 })],
    ['names none', () => new Response(page(''), html)],
    ['is no page', () => new Response('{}', { headers: { 'content-type': 'application/json' } })],
  ])('is missing where arXiv %s', async (_, response) => {
    answer(response);
    await expect(fetchAbstract('2509.00001')).rejects.toMatchObject({ code: 'model-no-text' });
  });

  it.each([
    ['is too busy', () => new Response('', { status: 429 })],
    ['is broken', () => new Response('', { status: 503 })],
    ['refuses', () => new Response('', { status: 403 })],
    ['cannot be reached', () => Response.error()],
  ])('is no fault of the paper where arXiv %s', async (_, response) => {
    answer(response);
    await expect(fetchAbstract('2509.00001')).rejects.toMatchObject({ code: 'model-no-page' });
  });
});

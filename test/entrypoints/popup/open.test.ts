// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeSettings } from '../../../core/settings';
import { openReader, visit } from '../../../entrypoints/popup/open';
import { useBrowser } from '../../browser';

useBrowser();

const href = 'https://arxiv.org/abs/2509.00001';
const create = vi.fn(async () => ({}));
const update = vi.fn(async () => ({}));
const close = vi.fn();

beforeEach(() => {
  for (const each of [create, update, close]) each.mockClear();
  Object.assign(fakeBrowser.tabs, { create, update, getCurrent: async () => undefined });
  vi.stubGlobal('close', close);
});
const stand = (url?: string) =>
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 7, ...(url && { url }) }] });

it('opens a paper in a new tab and closes the popup, or behind it', async () => {
  stand('https://arxiv.org/list/cs.CL/new');
  await visit({ href, background: false });
  expect(create.mock.calls).toEqual([[{ url: href }]]);
  expect(close).toHaveBeenCalledOnce();
  await visit({ href, background: true });
  expect(create.mock.calls[1]).toEqual([{ url: href, active: false }]);
  expect(close).toHaveBeenCalledOnce();
});

it('opens it in this tab where the reader chose that and arXiv stands there', async () => {
  await writeSettings({ openIn: 'thisTab' });
  stand('https://www.arxiv.org/list/cs.CL/new');
  await visit({ href, background: false });
  expect(update.mock.calls).toEqual([[7, { url: href }]]);
  expect(create).not.toHaveBeenCalled();
});

it.each(['https://example.org/arxiv.org/', 'https://notarxiv.org/abs/1', undefined])(
  'leaves a tab alone that shows anything else: %s',
  async (url) => {
    await writeSettings({ openIn: 'thisTab' });
    stand(url);
    await visit({ href, background: false });
    expect(update).not.toHaveBeenCalled();
    expect(create).toHaveBeenCalledOnce();
  },
);

it('opens the reader, its queue, and what a search finds', async () => {
  await openReader();
  await openReader({ view: 'catchup' });
  await openReader({ q: 'a&b 환각' });
  const urls = create.mock.calls.map(
    (call) => new URL((call as unknown as [{ url: string }])[0].url),
  );
  expect(urls.map(({ pathname, search }) => pathname + search)).toEqual([
    '/reader.html',
    '/reader.html?view=catchup',
    '/reader.html?q=a%26b+%ED%99%98%EA%B0%81',
  ]);
});

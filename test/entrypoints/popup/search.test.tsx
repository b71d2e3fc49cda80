// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import type { PopupSearch } from '../../../components/popup/search/state';
import type { Digest } from '../../../core/paper';
import { readings } from '../../../core/query/readings';
import { annotate } from '../../../core/reading/annotate';
import { setRead } from '../../../core/reading/setRead';
import type { Source } from '../../../core/source';
import { runSources } from '../../../core/sync/runner/run';
import { addSource } from '../../../core/sync/sources';
import type { PopupRead } from '../../../entrypoints/popup/read/readPopup';
import { readPopup } from '../../../entrypoints/popup/read/readPopup';
import { usePopupSearch } from '../../../entrypoints/popup/search/usePopupSearch';
import { useBrowser } from '../../browser';
import { mount, unmount } from '../../components/mount';
import { sampleDigest } from '../../samples';

useBrowser();
afterEach(unmount);

async function store(digests: readonly Digest[]): Promise<void> {
  const offer = { kind: 'feed', url: 'https://digests.example/index.json', title: '피드' } as const;
  const { id } = await addSource({ ...offer, digests: 0, papers: 0, sampled: 0 }, { kind: 'off' });
  const open = (source: Source) => ({
    id: source.id,
    width: 1,
    list: async () => ({
      digests: digests.map((each) => ({ id: each.id, revision: each.id })),
      keeps: () => false,
    }),
    fetch: async ({ id: wanted }: { readonly id: string }) => {
      const digest = digests.find((each) => each.id === wanted);
      return { ...(digest && { digest }), revision: wanted, problems: [] };
    },
  });
  await runSources('reader', [id], { open });
}

/** A page with the hook in it, and what it gives now. */
async function open() {
  const seen: { now?: ReturnType<typeof usePopupSearch> } = {};
  const read = await readPopup();
  const Host = ({ of }: { readonly of: PopupRead }) => {
    seen.now = usePopupSearch(of);
    return <>{seen.now.searcher}</>;
  };
  const show = (of: PopupRead) => mount(<Host of={of} />);
  await show(read);
  return {
    read,
    show,
    type: (query: string | undefined) => act(() => seen.now?.onSearch(query)),
    search: () => seen.now?.search,
  };
}
/** What is shown, once it is what was waited for. */
const until = async (is: (search: PopupSearch | undefined) => boolean, page: Page) => {
  await vi.waitFor(async () => {
    await act(async () => undefined);
    expect(is(page.search())).toBe(true);
  });
  return page.search()?.found;
};
type Page = Awaited<ReturnType<typeof open>>;
const ids = (search: PopupSearch | undefined) => search?.found?.papers.map(({ paper }) => paper);

it('finds while it is typed, marked, and with the summary to unfold', async () => {
  await store([
    sampleDigest('2025-09-01-a', ['2509.00001'], '어텐션을 줄인다.'),
    sampleDigest('2025-09-02-b', ['2509.00002'], '환각을 줄인다.'),
  ]);
  const page = await open();
  expect(page.search()).toBeUndefined();
  await page.type('');
  expect(page.search()).toEqual({ query: '' });
  await page.type('환각');
  const found = await until((search) => search?.found?.isDone === true, page);
  expect(found?.papers.map(({ paper, read }) => [paper, read])).toEqual([['2509.00002', 'unread']]);
  const [row] = found?.papers ?? [];
  expect(row?.found.from).toBe('피드');
  const { text, marks } = row?.found.snippet ?? { text: '', marks: [] };
  expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['환각']);
  expect(JSON.stringify(row?.summary.entry.sections)).toContain('환각을 줄인다.');
  await page.type('줄인다');
  await until((search) => ids(search)?.length === 2, page);
  await page.type('없는말이다');
  const none = await until((search) => search?.found?.count === 0, page);
  expect(none?.papers).toEqual([]);
  await page.type(undefined);
  expect(page.search()).toBeUndefined();
});

it('finds notes too, also those that are read after the search was opened', async () => {
  await store([sampleDigest('2025-09-01-a', ['2509.00001', '2509.00002'], '환각을 줄인다.')]);
  await annotate('2509.00002', { note: '세미나 후보' });
  const page = await open();
  if (page.read.kind !== 'data') throw new Error(page.read.kind);
  await page.show({ ...page.read, readings: new Map() });
  await page.type('세미나');
  await until((search) => search?.found?.isDone === true, page);
  expect(ids(page.search())).toEqual([]);
  await page.show({ ...page.read, readings: await readings() });
  const found = await until((search) => ids(search)?.length === 1, page);
  expect(found?.papers[0]).toMatchObject({
    paper: '2509.00002',
    found: { snippet: { kind: 'note', text: '세미나 후보' } },
  });
});

it('goes on until all readings are there, and then says that there are no notes', async () => {
  await store([sampleDigest('2025-09-01-a', ['2509.00001'], '환각을 줄인다.')]);
  const page = await open();
  if (page.read.kind !== 'data') throw new Error(page.read.kind);
  await page.show({ ...page.read, whole: false });
  await page.type('메모:');
  await until((search) => search?.query === '메모:', page);
  expect(page.search()?.found?.isDone).not.toBe(true);
  await page.show({ ...page.read, whole: true });
  await until((search) => search?.found?.lack === 'noted', page);
  await annotate('2509.00001', { note: '세미나 후보' });
  await page.show({ ...page.read, whole: true, readings: await readings() });
  const noted = await until((search) => ids(search)?.length === 1, page);
  expect(noted).not.toHaveProperty('lack');
});

it('shows twenty of what it finds, a paper once, and as the reader has left them', async () => {
  const papers = Array.from({ length: 25 }, (_, n) => `2509.${String(n + 1).padStart(5, '0')}`);
  await store([sampleDigest('2025-09-01-a', papers, '환각을 줄인다.')]);
  const page = await open();
  await page.type('환각');
  const found = await until((search) => search?.found?.isDone === true, page);
  expect(found?.count).toBe(25);
  expect(new Set(found?.papers.map(({ paper }) => paper)).size).toBe(20);
  const [first] = found?.papers ?? [];
  await setRead([first?.paper ?? ''], true);
  if (page.read.kind !== 'data') throw new Error(page.read.kind);
  await page.show({ ...page.read, readings: await readings() });
  await until((search) => search?.found?.papers[0]?.read === 'read', page);
});

it('says why it cannot search as long as it cannot, and finds once it can again', async () => {
  await store([sampleDigest('2025-09-02-b', ['2509.00002'], '환각을 줄인다.')]);
  const page = await open();
  const getAll = IDBObjectStore.prototype.getAll;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (
    this: IDBObjectStore,
    ...asked
  ) {
    if (this.name === 'sources') throw new DOMException('damaged', 'UnknownError');
    return getAll.apply(this, asked);
  });
  try {
    await page.type('환각');
    const failed = await until((search) => search?.found?.failure !== undefined, page);
    expect(failed?.failure).toBe('storage-unusable');
  } finally {
    spy.mockRestore();
  }
  await page.show(await readPopup());
  await until((search) => ids(search)?.length === 1, page);
  expect(page.search()?.found).not.toHaveProperty('failure');
});

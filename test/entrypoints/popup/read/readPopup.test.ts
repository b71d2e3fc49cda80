import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countQueue, findQueue } from '../../../../core/catchUp/findQueue';
import { today } from '../../../../core/day';
import { encodeDigest } from '../../../../core/feed/encode';
import { hash } from '../../../../core/hash';
import { byPaper, heads } from '../../../../core/query';
import { bookmark } from '../../../../core/reading';
import { choose } from '../../../../core/reading/choose';
import { setRead, setSeen } from '../../../../core/reading/setRead';
import * as store from '../../../../core/store';
import { putDigest } from '../../../../core/store/digests';
import { sync } from '../../../../core/sync';
import { readPopup } from '../../../../entrypoints/popup/read/readPopup';
import { toShown } from '../../../../entrypoints/popup/shown/toShown';
import { readHeld } from '../../../../entrypoints/reader/library/readHeld';
import { note } from '../../../../entrypoints/visits/noted';
import { useBrowser } from '../../../browser';
import { sampleDigest, sampleEntry } from '../../../samples';

useBrowser();

const now = '2025-09-10';
const digests = [
  sampleDigest('2025-09-01-a', ['2509.00001', '2509.00002']),
  sampleDigest('2025-09-08-b', ['2509.00002', '2509.00003', '2509.00004']),
  sampleDigest('2025-09-08-c', ['2509.00003', '2509.00005']),
  sampleDigest('2999-01-01-d', ['2509.00009']),
];
const write = async () => {
  const revisions = await Promise.all(digests.map((digest) => hash(encodeDigest(digest))));
  await sync({
    id: 'bundled',
    width: 2,
    list: async () => ({
      digests: digests.map(({ id }, at) => ({ id, revision: revisions[at] ?? '' })),
      keeps: () => false,
    }),
    fetch: async ({ id, revision }) => {
      const digest = digests.find((each) => each.id === id);
      return { ...(digest && { digest }), revision: revision ?? '', problems: [] };
    },
  });
};
/** The address of the tab in front. */
const stand = (url: string) => {
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 1, url }] });
};
const read = async (asked?: string) => {
  const found = await readPopup(asked);
  if (found.kind !== 'data') throw new Error(found.kind);
  return { data: found, shown: toShown(found, now) };
};

beforeEach(async () => {
  stand('https://example.org/');
  await write();
});

describe('what the popup reads', () => {
  it('is the newest day that is due, each of its papers once, with what the reader made of it', async () => {
    await setSeen(['2509.00003']);
    await setRead(['2509.00004'], true);
    await bookmark('2509.00002', true);
    const { day } = (await read()).shown;
    expect(day).toMatchObject({ date: '2025-09-08', total: 4, unread: 2, open: 3, skipped: 0 });
    const rows = day.groups.flatMap(({ papers }) => papers);
    expect(rows.map((each) => [each.paper, each.read, each.bookmarked])).toEqual([
      ['2509.00002', 'unread', true],
      ['2509.00003', 'seen', false],
      ['2509.00004', 'read', false],
      ['2509.00005', 'unread', false],
    ]);
    expect(day.later).toBeUndefined();
    expect(day.earlier).toMatchObject({ key: '2025-09-01' });
  });

  it('is the day that is asked for, and the newest where that is not there', async () => {
    expect((await read('2025-09-01')).shown.day).toMatchObject({ date: '2025-09-01', total: 2 });
    expect((await read('2024-01-01')).shown.day.date).toBe('2025-09-08');
  });

  it('has the paper of the tab in front on top, and not in its day', async () => {
    stand('https://arxiv.org/pdf/2509.00003v2');
    const { shown } = await read();
    expect(shown.tab).toMatchObject({ paper: '2509.00003', gist: '2509.00003의 결론이다.' });
    const rows = shown.day.groups.flatMap(({ papers }) => papers.map(({ paper }) => paper));
    expect(rows).toEqual(['2509.00002', '2509.00004', '2509.00005']);
    expect(shown.day.papers).toContain('2509.00003');
    stand('https://arxiv.org/abs/2401.12345');
    expect((await read()).shown.tab).toBeUndefined();
  });

  it('has of the paper of the tab in front what its own page shows', async () => {
    stand('https://arxiv.org/abs/2509.00003');
    const of = async () => (await read()).shown.tab?.summary.digest.id;
    await store.withStore(async (db) => {
      const head = await db.get('heads', ['bundled', '2025-09-08-b']);
      if (head) await db.put('heads', { ...head, language: 'en' });
    });
    expect(await of()).toBe((await byPaper('2509.00003'))[0]?.digest.id);
    expect(await of()).toBe('2025-09-08-c');
    await bookmark('2509.00003', true, { of: ['bundled', '2025-09-08-b'] });
    expect(await of()).toBe('2025-09-08-b');
    await choose('2509.00003', ['bundled', '2025-09-08-c']);
    expect(await of()).toBe('2025-09-08-c');
  });

  it('tells of each summary whether its source lists its post no more', async () => {
    const [head] = (await heads()).filter(({ id }) => id === '2025-09-08-c');
    if (!head) throw new Error('no head');
    const { entries } = digests[2] ?? sampleDigest('', []);
    await store.withDigests((stores) =>
      putDigest(stores, { head: { ...head, goneAt: 1 }, entries: [...entries] }),
    );
    const { shown } = await read();
    const rows = shown.day.groups.flatMap(({ papers }) => papers);
    expect(rows.filter(({ summary }) => summary.isGone).map(({ paper }) => paper)).toEqual([
      '2509.00005',
    ]);
    stand('https://arxiv.org/abs/2509.00005');
    expect((await read()).shown.tab?.summary.isGone).toBe(true);
  });

  it('leaves out what is damaged, and counts it', async () => {
    await store.withDigests(async (stores) => {
      const body = await stores.bodies.get(['bundled', '2025-09-08-b']);
      const entries = [
        { ...body?.entries[0], sections: 3 },
        null,
        ...(body?.entries.slice(2) ?? []),
      ];
      await (stores.bodies as unknown as { put(value: unknown): Promise<unknown> }).put({
        ...body,
        entries,
      });
    });
    const { day } = (await read()).shown;
    expect(day.skipped).toBe(2);
    expect(day.groups.flatMap(({ papers }) => papers.map(({ paper }) => paper))).toEqual([
      '2509.00004',
      '2509.00003',
      '2509.00005',
    ]);
  });

  it('reads the readings of what is shown alone where the popup was open lately, else all', async () => {
    await setRead(['2509.00001', '2509.00003'], true);
    expect((await read()).data).toMatchObject({ whole: true });
    await note({ opened: today(), before: today() });
    const { data } = await read();
    expect(data.whole).toBe(false);
    expect([...data.readings.keys()]).toEqual(['2509.00003']);
  });

  it('has as missed what the reader has as news: nothing that came with the extension', async () => {
    await setSeen(['2508.00001'], new Date(2025, 7, 30, 12).getTime());
    const missed = async () => (await read()).shown.away?.days.map(({ date }) => date);
    expect(await missed()).toEqual(['2025-09-01', '2025-09-08']);
    await fakeBrowser.storage.local.set({ bundle: { since: now } });
    expect(await missed()).toBeUndefined();
    const put = (date: string, paper: string) =>
      store.withDigests((stores) =>
        putDigest(stores, {
          head: { source: 'x', id: date, date, title: date, revision: 'r', papers: [paper] },
          entries: [sampleEntry(paper)],
        }),
      );
    await put('2025-09-01', '2509.00011');
    await put('2025-09-03', '2509.00012');
    expect(await missed()).toEqual(['2025-09-01', '2025-09-03']);
    const { library, news, visit } = await readHeld(undefined, true);
    expect((await read()).shown.away?.papers).toBe(
      countQueue(findQueue(news, library.readings, now, visit)),
    );
  });

  it('is what is wrong when the store cannot be read', async () => {
    vi.spyOn(store, 'withStore').mockRejectedValue(new Error('broken'));
    expect(await readPopup()).toMatchObject({ kind: 'failed' });
    vi.restoreAllMocks();
  });
});

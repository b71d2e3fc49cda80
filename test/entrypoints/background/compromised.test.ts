import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { panelLook } from '../../../components/panel/look';
import { BUNDLE } from '../../../core/bundle';
import { cardKey, GLIMPSE, markKey, NAMES, STATE, wishKey } from '../../../core/cards';
import { fillCards } from '../../../core/cards/fillCards';
import { setLook } from '../../../core/cards/look';
import { LIST_KEYS, OFFER } from '../../../core/cards/offer';
import { COVERED, COVERED_MONTHS, LIST_LOOK, LIST_STYLE } from '../../../core/covered';
import { fillCovered } from '../../../core/covered/fillCovered';
import { type MessageName, serveMessages } from '../../../core/messages';
import { PARSER } from '../../../core/paper/parser';
import { birth } from '../../../core/query/birth';
import { SETTINGS } from '../../../core/settings';
import type { Offer } from '../../../core/source';
import { withStore } from '../../../core/store';
import { addSource } from '../../../core/sync/sources';
import { createHandlers } from '../../../entrypoints/background/handlers';
import { createRunner } from '../../../entrypoints/background/runs/runner';
import { GLOSSARY } from '../../../entrypoints/glossary/stored';
import { WELCOMED } from '../../../entrypoints/opening/welcomed';
import { PLACE } from '../../../entrypoints/reader/catchUp/place';
import { cardsFollowed, useBrowser } from '../../browser';
import { plainMaker } from '../../maker';
import { sampleDigest } from '../../samples';

useBrowser();
afterEach(() => {
  vi.restoreAllMocks();
});

const paper = '2509.00001';
const of = { paper, source: 's', id: '2025-09-01-a' };
/** What a script in a page may send, and what of the store that may change; undefined: it is not heard. */
const may: Readonly<
  Record<MessageName, { readonly ask: object; readonly writes?: string } | undefined>
> = {
  frame: { ask: of },
  choose: { ask: of, writes: 'reading' },
  shown: { ask: { paper } },
  seen: { ask: { paper }, writes: 'reading' },
  panel: { ask: { paper } },
  compare: { ask: { paper } },
  match: {
    ask: { figures: [{ wanted: 'percent|40|||', block: 0 }], texts: ['40%'], where: 'paper' },
  },
  turn: { ask: {} },
  copy: { ask: of },
  bookmark: { ask: { ...of, on: true, at: 5 }, writes: 'reading' },
  read: { ask: { paper } },
  report: { ask: of },
  sync: undefined,
  stop: undefined,
  progress: undefined,
  mend: undefined,
  plan: undefined,
  giveBack: undefined,
  // No model is chosen: its text would go to the reader's own model and nowhere else.
  make: { ask: { paper, title: 'Title', abstract: 'Text.' } },
  goOn: { ask: { paper } },
  stopMaking: { ask: { paper } },
  keepMaking: { ask: { paper } },
  renew: { ask: { paper } },
  edit: { ask: { paper } },
  dropMaking: undefined,
  makeAll: undefined,
  model: undefined,
  stopMakings: undefined,
  // Its page is no list.
  makeListed: { ask: { papers: [paper] } },
  showMakings: { ask: {} },
  chooseModel: { ask: {} },
};
const names = Object.keys(may) as readonly MessageName[];
/** Beside a message's own data: addresses, and what would be taken for more than it is. */
const lures = [
  {},
  { url: 'https://evil.example/', address: 'http://127.0.0.1/', sources: ['s'], file: '../x' },
  { source: 'https://evil.example/index.json', id: '../../options.html' },
  { paper: 'https://evil.example/2509.00001', tab: 7, isPrivate: true },
  { __proto__: { name: 'sync' }, name2: 'sync' },
];

async function fill(): Promise<void> {
  const { version } = browser.runtime.getManifest();
  // What ships is there.
  const bundle = { version, parser: PARSER, revisions: {}, into: await birth() };
  await browser.storage.local.set({ bundle });
  const { entries, date, title } = sampleDigest(of.id, [paper]);
  await withStore(async (db) => {
    await db.put('heads', { source: 's', id: of.id, date, title, revision: '1', papers: [paper] });
    await db.put('bodies', { source: 's', id: of.id, entries });
    await db.put('reading', { paper: '2509.00009', bookmarkedAt: 3, note: '적은 것' });
  });
}

/** Everything that is stored, by the name of its store. */
const readAll = () =>
  withStore(async (db) => {
    const all: Record<string, readonly unknown[]> = {};
    for (const name of db.objectStoreNames) all[name] = await db.getAll(name);
    return all;
  });

/** Who hears messages, and how often one of a page of arXiv's is heard that comes many times at once. */
function openDoor(): (name: string, ask: object) => Promise<number> {
  const hear = vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation(() => {});
  serveMessages(createHandlers(createRunner(), plainMaker()));
  const listen = hear.mock.calls.at(-1)?.[0] as (raw: unknown, from: object) => unknown;
  const from = { url: 'https://arxiv.org/abs/2509.00001', tab: { id: 1, incognito: false } };
  return async (name, ask) => {
    const answers = Array.from({ length: 12 }, () => listen({ ...ask, name }, from));
    const heard = answers.filter((answer) => answer !== undefined);
    await Promise.all(heard);
    await cardsFollowed();
    return heard.length;
  };
}

describe.each(names)('a script in a page that has been taken over and says %s', (name) => {
  it('deletes nothing, asks no address and opens one tab at most', async () => {
    await fill();
    const asked = vi.fn(async (_url: RequestInfo | URL) => new Response('', { status: 404 }));
    vi.stubGlobal('fetch', asked);
    const open = vi.spyOn(browser.tabs, 'create');
    const before = await readAll();
    const send = openDoor();
    const row = may[name];
    const ask = row?.ask ?? { sources: ['s'] };
    for (const lure of lures) {
      const heard = await send(name, { ...ask, ...lure });
      if (!row) expect(heard).toBe(0);
      else if (Object.keys(lure).length === 0) expect(heard).toBe(12);
    }
    const own = browser.runtime.getURL('/');
    const others = asked.mock.calls.map(([url]) => `${url}`).filter((url) => !url.startsWith(own));
    expect(others).toEqual([]);
    expect(open.mock.calls.length).toBeLessThanOrEqual(
      /^(?:read|report|edit|showMakings|chooseModel)$/.test(name) ? 1 : 0,
    );

    const { [row?.writes ?? '']: _written, ...after } = await readAll();
    const { [row?.writes ?? '']: written = [], ...rest } = before;
    expect(after).toEqual(rest);
    // What was there is there still, whatever has come.
    const now = row?.writes ? ((await readAll())[row.writes] ?? []) : [];
    expect(now).toEqual(expect.arrayContaining([...written]));
  });
});

it('what such a script can read of the storage that it shares holds no address and no note', async () => {
  // Cards look as they do: what stands in one is what may be read.
  setLook({ ...panelLook, prepare: async () => {} });
  await fill();
  const every = { kind: 'off' } as const;
  const about = { title: '매일 논문', digests: 1, papers: 1, sampled: 1 };
  const told: readonly Offer[] = [
    { ...about, kind: 'github', url: 'https://github.com/zq-owner/zq-repo/tree/HEAD/zq-posts' },
    { ...about, kind: 'feed', url: 'https://zq-feed.example/zq-index.json' },
    { ...about, kind: 'rss', url: 'https://zq-blog.example/zq-rss.xml' },
  ];
  for (const [at, offer] of told.entries()) {
    const { id: source } = await addSource(offer, every);
    const id = `2025-09-02-${at}`;
    const papers = [`2509.0001${at}`, paper];
    const { entries, date, title } = sampleDigest(id, papers, `${id}의 결론이다.`);
    await withStore(async (db) => {
      await db.put('heads', { source, id, date, title, revision: '1', papers });
      await db.put('bodies', { source, id, entries });
    });
  }
  const send = openDoor();
  await fillCards();
  await send('bookmark', { ...of, on: true, at: 5 });
  await send('frame', of);
  const all = await browser.storage.local.get();
  // Cards are texts of their own: only where one is drawn that could tell is there something to find.
  for (const [at, has] of [true, false, false].entries())
    expect(String(all[cardKey(`2509.0001${at}`)]).includes('"report"')).toBe(has);
  const raw = JSON.stringify(all).replace(/\\+"/g, '"');
  expect(raw).not.toMatch(/zq-/);
  expect(raw).not.toContain('적은 것');
  expect(raw).not.toMatch(/"url"|validators|"note"/);
});

it('what lies there is told, all of it, by the page on what Yoyak guards against', async () => {
  const told = readFileSync('docs/security.md', 'utf8');
  // Whatever stage or door keeps something there names it in one of these ways.
  const known = [
    ...[SETTINGS, COVERED, COVERED_MONTHS, LIST_LOOK, LIST_STYLE, BUNDLE, STATE, NAMES, GLIMPSE],
    ...[OFFER, ...LIST_KEYS, PLACE, GLOSSARY, WELCOMED, cardKey(''), markKey(''), wishKey('')],
  ];
  await fill();
  const send = openDoor();
  await send('bookmark', { ...of, on: true, at: 5 });
  const showing = { place: 'abstract', returned: 0, ms: 80, near: 0 };
  await send('seen', { paper, showing });
  await fillCards();
  await fillCovered();
  const written = Object.keys(await browser.storage.local.get());
  expect(written.length).toBeGreaterThan(5);
  for (const key of [...known, ...written])
    expect(told, key).toContain(`\`${key.replace(/:.*/, ':…')}\``);
});

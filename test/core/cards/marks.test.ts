import { openDB } from 'idb';
import { expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { markKey } from '../../../core/cards';
import { readKeys } from '../../../core/cards/keys';
import { markCards, mendMarks, withMarks } from '../../../core/cards/marks';
import { bookmark } from '../../../core/reading';
import { bookmarkAll } from '../../../core/reading/bookmarkAll';
import type { YoyakSchema } from '../../../core/store';
import { sync } from '../../../core/sync';
import { freeLocks, useBrowser } from '../../browser';

useBrowser();

const [one, two, three] = ['2509.00001', '2509.00002', 'hep-th/9901001'] as const;
const marks = async () =>
  (await readKeys(markKey(''))).map((key) => key.slice(markKey('').length)).sort();
/** A page that dies once the store says it, and before the marks do. */
async function dieBetween(press: () => Promise<unknown>) {
  const { local } = browser.storage;
  const die = async () => {
    throw new Error('ended');
  };
  const dying = [
    vi.spyOn(local, 'set').mockImplementation(die),
    vi.spyOn(local, 'remove').mockImplementation(die),
  ];
  await expect(press()).rejects.toThrow('ended');
  for (const each of dying) each.mockRestore();
}

it.each([
  ['one press', () => bookmark(one, true), [one, two]],
  ['one that clears', () => bookmark(two, false), []],
  ['a press for many', () => bookmarkAll([one, three], true), [one, two, three]],
] as const)(
  'marks that %s left behind are made good, whenever that was',
  async (_what, press, expected) => {
    await bookmark(two, true);
    await mendMarks();
    await dieBetween(press);
    expect(await marks()).toEqual([two]);
    await mendMarks();
    expect(await marks()).toEqual([...expected].sort());
  },
);

it('are looked through once for each start of the browser, and after whoever died', async () => {
  await mendMarks();
  await browser.storage.local.set({ [markKey(three)]: true });
  await mendMarks();
  await bookmark(one, true);
  await mendMarks();
  expect(await marks()).toEqual([one, three]);
  await browser.storage.session.clear();
  await mendMarks();
  expect(await marks()).toEqual([one]);
});

it.each([
  ['bookmarks', () => bookmark(one, true), [one, two, three]],
  ['clears', () => bookmark(three, false), [two]],
  ['presses for many', () => bookmarkAll([one, three], true), [one, two, three]],
] as const)(
  'that somebody left behind who %s while another did so are made good',
  async (_what, press, expected) => {
    await bookmark(three, true);
    await mendMarks();
    let end = () => {};
    const other = withMarks(async () => {
      await new Promise<void>((resolve) => {
        end = resolve;
      });
      await bookmark(two, true);
    });
    await dieBetween(press);
    end();
    await other;
    expect(await marks()).toEqual([two, three]);
    await mendMarks();
    expect(await marks()).toEqual([...expected].sort());
  },
);

it('of whoever still presses are theirs to make, and made good should they die then', async () => {
  await mendMarks();
  let store = () => {};
  const asked = new Promise<void>((resolve) => {
    store = resolve;
  });
  let hasStored = false;
  void withMarks(async () => {
    await asked;
    const another = await openDB<YoyakSchema>('yoyak');
    await another.put('reading', { paper: one, bookmarkedAt: 1 });
    another.close();
    hasStored = true;
    return new Promise(() => undefined);
  });
  await vi.waitFor(async () =>
    expect(Object.keys(await browser.storage.session.get(null)).join()).toContain('owed'),
  );
  await mendMarks();
  store();
  await vi.waitFor(() => expect(hasStored).toBe(true));
  freeLocks();
  expect(await marks()).toEqual([]);
  await mendMarks();
  expect(await marks()).toEqual([one]);
});

it('are made anew with the cards', async () => {
  await bookmark(one, true);
  await markCards([two, three]);
  const files = { id: 'files', width: 1, list: async () => ({ digests: [] }) };
  await sync({ ...files, fetch: async () => ({ revision: '', problems: [] }) });
  await vi.waitFor(async () => expect(await marks()).toEqual([one]));
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { readCard } from '../../../core/cards';
import { fillCards } from '../../../core/cards/fillCards';
import { gist } from '../../../core/gist';
import { heads } from '../../../core/query';
import type { SourceAdapter } from '../../../core/source';
import { withStore } from '../../../core/store';
import { sync } from '../../../core/sync';
import { mendCards } from '../../../core/sync/exclusively';
import { cardsFollowed, useBrowser } from '../../browser';
import { readDrawn } from '../../look';
import { sampleDigest } from '../../samples';

useBrowser();
afterEach(() => vi.restoreAllMocks());
const { local } = browser.storage;
const paper = '2509.00001';

/** A disk without room in the cache for what `isRefused` says of a key. */
function fillDisk(isRefused: (key: string) => boolean): void {
  const set = local.set.bind(local);
  vi.spyOn(local, 'set').mockImplementation(async (items) => {
    if (Object.keys(items).some(isRefused)) throw new Error('Resource::kQuotaBytes quota exceeded');
    await set(items);
  });
}
const isCard = (key: string) => key.startsWith('card:');

/** Files in hand: one digest of each text. */
function files(...said: readonly string[]): SourceAdapter {
  const all = said.map((text, at) =>
    sampleDigest(`2025-09-0${at + 1}`, [`2509.0000${at + 1}`], text),
  );
  return {
    id: 'files',
    width: 1,
    list: async () => ({
      digests: all.map(({ id }, at) => ({ id, revision: `${said[at]}` })),
      keeps: () => true,
    }),
    fetch: async ({ id, revision = '' }) => {
      const digest = all.find((each) => each.id === id);
      return { ...(digest && { digest }), revision, problems: [] };
    },
  };
}

async function gistOf(paper: string): Promise<string | undefined> {
  const drawn = await readDrawn(paper);
  return drawn && gist(drawn.card.summary.entry);
}

describe('an import with no room in storage.local', () => {
  it('for the cards is stored and told as done; the pages of its papers ask', async () => {
    await sync(files('처음이다.'));
    await cardsFollowed();
    expect(await gistOf(paper)).toBe('처음이다.');
    vi.spyOn(console, 'warn').mockReturnValue();
    fillDisk(isCard);
    const result = await sync(files('나중이다.', '새것이다.'));
    expect(result).toMatchObject({ added: [{}], changed: [{}] });
    expect(result.failure).toBeUndefined();
    await cardsFollowed();
    // Not what was before, nor that there is nothing.
    for (const each of [paper, '2509.00002'])
      expect(await readCard(each)).toEqual({
        none: false,
        bookmarked: false,
        collapsed: false,
        hold: true,
      });
    vi.restoreAllMocks();
    await mendCards();
    expect(await gistOf(paper)).toBe('나중이다.');
    expect(await gistOf('2509.00002')).toBe('새것이다.');
  });

  it('for anything says so, and stores nothing that cards would be silent about', async () => {
    await sync(files('처음이다.'));
    await cardsFollowed();
    fillDisk(() => true);
    vi.spyOn(console, 'warn').mockReturnValue();
    await expect(sync(files('나중이다.', '새것이다.'))).rejects.toMatchObject({
      code: 'storage-full',
    });
    await cardsFollowed();
    expect((await heads()).map(({ revision }) => revision)).toEqual(['처음이다.']);
    expect(await gistOf(paper)).toBe('처음이다.');
  });
});

it('shows no more what the reader removed, whatever there is no room for', async () => {
  await sync(files('처음이다.', '둘째이다.'));
  await cardsFollowed();
  const before = await heads();
  await withStore((db) => db.delete('heads', ['files', '2025-09-01']));
  await withStore((db) => db.put('heads', { ...before[0], revision: 'x' } as never));
  fillDisk(isCard);
  await expect(fillCards(before)).rejects.toMatchObject({ code: 'storage-full' });
  expect(await readCard(paper)).toMatchObject({ none: false });
  expect(await readDrawn(paper)).toBeUndefined();
});

import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beginFollowing, outdateCards } from '../../../core/cards/outdated';
import { writeSettings } from '../../../core/settings';
import { dropGlimpse, keepGlimpse, readGlimpse } from '../../../entrypoints/lastShown/glimpse';
import { useBrowser } from '../../browser';

useBrowser();
// Whoever wrote in a test before, also of another file, may have said that the store changes.
beforeEach(beginFollowing);

const today = '2025-09-10';
const look = { theme: 'system', textSize: 'normal', language: 'ko' } as const;
const page = [['p', {}, '논문 열두 편']] as const;
const stand = (url: string) => {
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 1, url }] });
};

describe('what the popup showed last', () => {
  it('is there on the same day, beside the same paper, in the same look', async () => {
    stand('https://arxiv.org/abs/2509.00001v2');
    await keepGlimpse({ today, tab: '2509.00001', key: 'a', look, page });
    expect(await readGlimpse(today)).toEqual({ look, page });
  });

  it.each([
    ['on another day', async () => undefined, '2025-09-11'],
    ['beside a paper', async () => stand('https://arxiv.org/abs/2509.00003'), today],
    ['in another language', () => writeSettings({ language: 'en' }), today],
    ['in another theme', () => writeSettings({ theme: 'dark' }), today],
    ['in another size', () => writeSettings({ textSize: 'large' }), today],
    ['once the store is about to change', () => outdateCards(), today],
    ['in another version', () => spoil({ version: '0.0.1' }), today],
    ['where it is no record', () => fakeBrowser.storage.local.set({ glimpse: 3 }), today],
    ['where its look is damaged', () => spoil({ look: null }), today],
  ])('is not there %s', async (_when, change, day) => {
    stand('https://example.org/');
    await keepGlimpse({ today, tab: null, key: 'a', look, page });
    await change();
    expect(await readGlimpse(day)).not.toHaveProperty('page');
  });

  it('or not, how the popup looks and speaks is told before its modules come', async () => {
    stand('https://example.org/');
    expect(await readGlimpse(today)).toEqual({ look });
    await writeSettings({ language: 'en', theme: 'dark' });
    expect(await readGlimpse(today)).toEqual({
      look: { ...look, language: 'en', theme: 'dark' },
    });
  });

  it('goes once another page is shown', async () => {
    stand('https://example.org/');
    await keepGlimpse({ today, tab: null, key: 'a', look, page });
    await dropGlimpse({ but: 'a' });
    expect(await readGlimpse(today)).toHaveProperty('page');
    await dropGlimpse({ but: 'b' });
    expect(await readGlimpse(today)).not.toHaveProperty('page');
  });

  it('is not kept where it is too long, nor what was kept before', async () => {
    stand('https://example.org/');
    await keepGlimpse({ today, tab: null, key: 'a', look, page });
    await keepGlimpse({ today, tab: null, key: 'a', look, page: ['가'.repeat(200_000)] });
    expect(await fakeBrowser.storage.local.get('glimpse')).toEqual({});
  });
});

async function spoil(part: object): Promise<void> {
  const { glimpse } = await fakeBrowser.storage.local.get('glimpse');
  await fakeBrowser.storage.local.set({ glimpse: { ...(glimpse as object), ...part } });
}

import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dropOld } from '../../../entrypoints/background/dropOld';
import { readFrozen, versions } from '../../frozen/load';

const { local, session } = fakeBrowser.storage;

beforeEach(() => fakeBrowser.reset());

describe('what an earlier version left on the disk', () => {
  it.each([1_780_000_000_000, [1_780_000_000_000, 1_779_999_999_000], 'soon', null])(
    'goes with an update, whatever it is: %j',
    async (htmlAsked) => {
      await local.set({ htmlAsked, settings: { theme: 'dark' } });
      await dropOld('update');
      expect(await local.get(null)).toEqual({ settings: { theme: 'dark' } });
    },
  );

  it.each(versions)('and nothing else does that %s kept', async (version) => {
    const kept = readFrozen(version).local;
    await local.set({ ...kept, htmlAsked: [1, 2] });
    await dropOld('update');
    expect(await local.get(null)).toEqual(kept);
  });

  it('is not what is kept under the same name until the browser ends', async () => {
    await session.set({ htmlAsked: [[1, 2]] });
    await dropOld('update');
    expect(await session.get(null)).toEqual({ htmlAsked: [[1, 2]] });
  });

  it.each(['install', 'browser_update'] as const)('is not looked for at: %s', async (reason) => {
    await local.set({ htmlAsked: 1 });
    await dropOld(reason);
    expect(await local.get(null)).toEqual({ htmlAsked: 1 });
  });
});

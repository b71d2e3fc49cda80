// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { NEWS } from '../../../components/popup/news/news';
import { tellNone } from '../../../entrypoints/background/tellNone';
import { type PopupRead, readPopup } from '../../../entrypoints/popup/read/readPopup';
import { useNews } from '../../../entrypoints/popup/useNews';
import { note, readNoted } from '../../../entrypoints/visits/noted';
import { useBrowser } from '../../browser';
import { mount, unmount } from '../../components/mount';
import { loadFrozen, readFrozen, versions } from '../../frozen/load';

useBrowser();
const [news] = NEWS;
let version: string;
beforeEach(() => {
  version = news.version;
  vi.spyOn(browser.runtime, 'getManifest').mockImplementation(() => ({ version }) as never);
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([]);
});
afterEach(() => {
  unmount();
  vi.restoreAllMocks();
});

const data = async (): Promise<PopupRead> =>
  ({ kind: 'data', readings: new Map(), noted: await readNoted() }) as never;

/** What the hook gives in a popup that read this. */
async function use(read: PopupRead) {
  const seen: { now?: ReturnType<typeof useNews> } = {};
  const Host = () => {
    seen.now = useNews(read);
    return null;
  };
  await mount(<Host />);
  return seen;
}

describe('the line about an update', () => {
  it('is not told to who has just installed that version, nor what came before it', async () => {
    await tellNone('install');
    expect((await use(await data())).now?.news).toBeUndefined();
    expect((await readNoted()).told).toBe(version);
  });

  it('is told to who installed an older one and noted nothing else', async () => {
    version = '0.1.0';
    await tellNone('install');
    expect((await use(await data())).now?.news).toBeUndefined();
    version = news.version;
    await tellNone('update');
    expect((await use(await data())).now?.news).toBe(news);
  });

  it('is told to who had a version that noted nothing, and has read nothing', async () => {
    await tellNone('update');
    expect((await use(await data())).now?.news).toBe(news);
    await tellNone('browser_update');
    expect((await use(await data())).now?.news).toBe(news);
  });

  it('is told until it is put away, for good', async () => {
    await note({ opened: '2025-09-08' });
    const seen = await use(await data());
    await act(() => seen.now?.onNews());
    expect(seen.now?.news).toBeUndefined();
    await vi.waitFor(async () =>
      expect(await readNoted()).toEqual({ opened: '2025-09-08', told: version }),
    );
    expect((await use(await data())).now?.news).toBeUndefined();
  });

  it.each<PopupRead>([{ kind: 'empty' }, { kind: 'importing' }, { kind: 'loading' }])(
    'waits until there is something to read: %j',
    async (read) => {
      expect((await use(read)).now?.news).toBeUndefined();
    },
  );

  it.each(versions)('is told over what version %s stored, of which nothing is lost', async (of) => {
    const frozen = readFrozen(of);
    await loadFrozen(frozen);
    await tellNone('update');
    expect((await readNoted()).told).toBeUndefined();
    const read = await readPopup();
    expect(read.kind).toBe('data');
    expect((await use(read)).now?.news).toBe(news);
    expect(await browser.storage.local.get(null)).toMatchObject(frozen.local);
  });
});

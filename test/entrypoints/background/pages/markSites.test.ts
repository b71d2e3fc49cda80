import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { markSites } from '../../../../entrypoints/background/pages/markSites';

type Script = { readonly id: string; readonly js: string[]; readonly matches: string[] };

const cool = 'https://papers.cool/*';
const face = 'https://huggingface.co/*';
const allowed = new Set<string>();
let registered: readonly Script[];
let files: string[];
const set = vi.fn((scripts: readonly Script[]) => {
  registered = scripts;
});

beforeEach(() => {
  vi.clearAllMocks();
  allowed.clear();
  registered = [];
  files = ['content-scripts/listing.js'];
  const { runtime } = browser;
  const contains = async ({ origins }: { origins: string[] }) =>
    origins.every((each) => allowed.has(each));
  Object.assign(browser, {
    runtime: {
      ...runtime,
      getManifest: () => ({
        content_scripts: [
          { matches: ['*://arxiv.org/abs/*'], js: ['content-scripts/arxiv.js'] },
          { matches: ['*://arxiv.org/a/*', '*://arxiv.org/list/*'], js: files },
        ],
      }),
    },
    permissions: { ...browser.permissions, contains },
    scripting: {
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: async (scripts: readonly Script[]) => {
        if (registered.length > 0) throw new Error(`Duplicate script ID '${scripts[0]?.id}'`);
        set(scripts);
      },
      updateContentScripts: async (scripts: readonly Script[]) => set(scripts),
      unregisterContentScripts: async () => set([]),
    },
  });
});

describe('the script of lists', () => {
  it('runs on no other site until one is allowed', async () => {
    await markSites();
    expect(set).not.toHaveBeenCalled();
  });

  it('runs on those that are allowed, and is registered once however often it is asked for', async () => {
    allowed.add(cool);
    await Promise.all([markSites(), markSites(), markSites()]);
    expect(set).toHaveBeenCalledOnce();
    expect(registered).toMatchObject([{ js: files, matches: [cool], runAt: 'document_idle' }]);
    allowed.add(face);
    await markSites();
    expect(registered[0]?.matches.sort()).toEqual([face, cool]);
  });

  it('runs nowhere else once the reader has taken that back', async () => {
    allowed.add(cool);
    await markSites();
    allowed.clear();
    await markSites();
    expect(registered).toEqual([]);
  });

  it('needs every address of a site, and none of a site without lists', async () => {
    for (const each of [
      'https://alphaxiv.org/*',
      'https://ar5iv.org/*',
      'https://ar5iv.labs.arxiv.org/*',
    ])
      allowed.add(each);
    await markSites();
    expect(registered).toEqual([]);
  });

  it('is named by its path where the browser gives whole addresses, and anew after an update', async () => {
    allowed.add(cool);
    files = ['moz-extension://4352090b/content-scripts/listing.js'];
    await markSites();
    expect(registered[0]?.js).toEqual(['content-scripts/listing.js']);
    files = ['content-scripts/other.js'];
    await markSites();
    expect(registered[0]?.js).toEqual(files);
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { writeSettings } from '../../../../core/settings';
import { followHold } from '../../../../entrypoints/background/pages/followHold';
import { hearChanges } from '../../../../entrypoints/background/toolbar/hearChanges';
import { useBrowser } from '../../../browser';

useBrowser();

type Script = { readonly id: string; readonly matches: readonly string[] };
const scripts = new Map<string, Script>();
const matches = ['*://arxiv.org/abs/*', '*://www.arxiv.org/abs/*'];

beforeEach(() => {
  scripts.clear();
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    ...{ manifest_version: 3, name: 'Yoyak', version: '0.1.0' },
    content_scripts: [{ matches: ['*://arxiv.org/pdf/*'] }, { matches }],
  });
  Object.assign(browser, {
    scripting: {
      getRegisteredContentScripts: async () => [...scripts.values()],
      registerContentScripts: async ([script]: readonly [Script]) => {
        if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        scripts.set(script.id, script);
      },
      unregisterContentScripts: async ({ ids: [id = ''] }: { readonly ids: readonly string[] }) => {
        if (!scripts.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
      },
    },
  });
});

describe('pages of papers', () => {
  it('wait for their panel until the reader wants it otherwise', async () => {
    await followHold();
    expect(scripts.size).toBe(0);
    hearChanges(async () => {});
    await writeSettings({ hold: 'off' });
    await vi.waitFor(() => expect(scripts.get('unheld')).toMatchObject({ matches }));
    await writeSettings({ hold: 'on' });
    await vi.waitFor(() => expect(scripts.size).toBe(0));
  });

  it('hear of it once, however often and quickly it is said', async () => {
    await writeSettings({ hold: 'off' });
    await Promise.all([followHold(), followHold(), followHold()]);
    expect(scripts.size).toBe(1);
    await writeSettings({ hold: 'on' });
    await Promise.all([followHold(), followHold()]);
    expect(scripts.size).toBe(0);
  });

  it('hear of it after a time at which the browser refused', async () => {
    await writeSettings({ hold: 'off' });
    vi.spyOn(browser.scripting, 'registerContentScripts').mockRejectedValueOnce(new Error('no'));
    await expect(followHold()).rejects.toThrow('no');
    await followHold();
    expect(scripts.size).toBe(1);
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { openSidePanel } from '../../../../entrypoints/background/toolbar/sidePanel';

const before = { ...browser };
afterEach(() => {
  // The browser is that of other tests too.
  for (const name of ['sidePanel', 'sidebarAction']) {
    if (name in before) Object.assign(browser, { [name]: Reflect.get(before, name) });
    else Reflect.deleteProperty(browser, name);
  }
});

/** An API that notes whatever is called of it. */
function note() {
  const asked: unknown[] = [];
  const call = (name: string) => async (of?: object) => void asked.push([name, of]);
  return { asked, api: new Proxy({}, { get: (_, name) => call(String(name)) }) };
}

describe('the side panel', () => {
  it('is that of the window, in Chromium: no tab has a panel or options of its own', async () => {
    const { asked, api } = note();
    Object.assign(browser, { sidePanel: api });
    expect(await openSidePanel(7)).toBe(true);
    expect(await openSidePanel(8)).toBe(true);
    expect(asked).toEqual([
      ['open', { tabId: 7 }],
      ['open', { tabId: 8 }],
    ]);
  });

  it('is asked for in the very press, before anything is waited for', () => {
    const open = vi.fn(async () => undefined);
    Object.assign(browser, { sidePanel: { open } });
    void openSidePanel(7);
    expect(open).toHaveBeenCalledOnce();
  });

  it('is the sidebar in Firefox, and none where a browser has neither', async () => {
    const { asked, api } = note();
    Object.assign(browser, { sidePanel: undefined, sidebarAction: api });
    expect(await openSidePanel(7)).toBe(true);
    expect(asked).toEqual([['open', undefined]]);
    Object.assign(browser, { sidebarAction: undefined });
    expect(await openSidePanel(7)).toBe(false);
  });
});

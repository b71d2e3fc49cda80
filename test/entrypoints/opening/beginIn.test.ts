import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { hearBegin } from '../../../core/messages/here';
import { beginIn } from '../../../entrypoints/opening/beginIn';

const { scripting } = browser;
afterEach(() => {
  Object.assign(browser, { scripting });
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const tell = () => vi.spyOn(browser.tabs, 'sendMessage').mockReset();
/** Of its own: another file may have left one there. */
const executeScript = vi.fn(async (_injection: object): Promise<unknown[]> => []);
beforeEach(() => {
  executeScript.mockReset().mockResolvedValue([]);
  Object.assign(browser, { scripting: { executeScript } });
});
const bring = () => executeScript;

describe('a summary that is begun in a tab', () => {
  it('is begun by the script that is there', async () => {
    const told = tell().mockResolvedValue(true);
    const brought = bring();
    await beginIn(7);
    expect(told.mock.calls).toEqual([[7, { begin: 'abstract' }]]);
    expect(brought).not.toHaveBeenCalled();
  });

  it.each([
    ['no script is', () => Promise.reject(new Error('Receiving end does not exist'))],
    ['only others are', () => Promise.resolve(undefined)],
  ])('is begun by one that is brought where %s, once that hears', async (_, answer) => {
    vi.useFakeTimers();
    const told = tell()
      .mockImplementationOnce(answer)
      .mockImplementationOnce(answer)
      .mockResolvedValueOnce(true);
    const brought = bring();
    const begun = beginIn(7);
    await vi.runAllTimersAsync();
    await begun;
    expect(brought.mock.calls).toEqual([[{ target: { tabId: 7 }, files: ['/making.js'] }]]);
    expect(told).toHaveBeenCalledTimes(3);
  });

  it('fails where nothing hears', async () => {
    vi.useFakeTimers();
    tell().mockResolvedValue(undefined);
    bring();
    const begun = beginIn(7).then(
      () => 'begun',
      (error: { code?: string }) => error.code,
    );
    await vi.runAllTimersAsync();
    expect(await begun).toBe('model-no-text');
  });

  it('fails where no script may be brought', async () => {
    tell().mockRejectedValue(new Error('none'));
    executeScript.mockRejectedValue(new Error('Cannot access'));
    await expect(beginIn(7)).rejects.toMatchObject({
      code: 'model-no-text',
      message: expect.stringContaining('Cannot access'),
    });
  });
});

describe('the script in a page', () => {
  it('says that it heard what is meant for it, and nothing to anything else', () => {
    const add = vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation(() => {});
    const begin = vi.fn();
    hearBegin(begin);
    const listen = add.mock.calls[0]?.[0] as unknown as (...all: unknown[]) => unknown;
    const respond = vi.fn();
    for (const other of [undefined, 'abstract', {}, { begin: 'pdf' }, { name: 'shown' }])
      expect(listen(other, {}, respond)).toBeUndefined();
    expect(respond).not.toHaveBeenCalled();
    listen({ begin: 'body' }, {}, respond);
    expect(begin.mock.calls).toEqual([['body']]);
    expect(respond.mock.calls).toEqual([[true]]);
  });
});

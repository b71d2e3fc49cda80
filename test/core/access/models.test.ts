import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import {
  endTrial,
  endTrials,
  followModel,
  giveBackHosts,
  mayReach,
  openRequests,
} from '../../../core/access/models';
import type { Server, ServerKind } from '../../../core/model';
import type { Source } from '../../../core/source';
import { withEverything } from '../../../core/store';
import { writeChosen } from '../../../core/store/models';
import { useBrowser } from '../../browser';

useBrowser();

type Wanted = { readonly origins?: string[]; readonly data_collection?: string[] };
const granted = new Set<string>();
let asksForData = false;
const request = vi.fn<(wanted: Wanted) => Promise<boolean>>();
const names = ({ origins = [], data_collection: data = [] }: Wanted) => [...origins, ...data];
const updateSessionRules = vi.fn<(change: { addRules: object[] }) => Promise<void>>();

beforeEach(async () => {
  await endTrials();
  await writeChosen(undefined);
  vi.clearAllMocks();
  granted.clear();
  asksForData = false;
  request.mockImplementation(async (wanted) => {
    for (const each of names(wanted)) granted.add(each);
    return true;
  });
  Object.assign(browser, {
    permissions: {
      request,
      contains: async (wanted: Wanted) => names(wanted).every((each) => granted.has(each)),
      remove: async (wanted: Wanted) => {
        for (const each of names(wanted)) granted.delete(each);
        return true;
      },
      getAll: async () => ({ origins: [], ...(asksForData && { data_collection: [] }) }),
    },
    declarativeNetRequest: { updateSessionRules },
  });
});

const at = (base: string, kind: ServerKind = 'other'): Server => ({ kind, base });
const ollama = at('http://localhost:11434/v1', 'ollama');
const choose = (server: Server) => writeChosen({ model: { server, name: 'lantern:8b' } });
const lastRules = () => updateSessionRules.mock.lastCall?.[0].addRules;

describe('what is asked for', () => {
  it.each([
    [ollama, 'http://localhost/*'],
    [at('http://127.0.0.1:8000/v1'), 'http://127.0.0.1/*'],
    [at('https://api.openai.com/v1'), 'https://api.openai.com/*'],
    [at('https://lab.example:8443/v1'), 'https://lab.example/*'],
  ])('is the host of a server alone: %o', async (server, origin) => {
    const requests = await openRequests();
    expect(await requests.server(server)).toBe(true);
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: [origin] });
  });

  it('is what leaves this computer, too, where a browser wants to know it', async () => {
    asksForData = true;
    const requests = await openRequests();
    await requests.server(at('https://api.openai.com/v1'));
    await requests.server(ollama);
    expect(request.mock.calls.map(([wanted]) => wanted)).toEqual([
      { origins: ['https://api.openai.com/*'], data_collection: ['websiteContent'] },
      { origins: ['http://localhost/*'] },
    ]);
  });

  it('is nothing for the browser’s own model', async () => {
    const requests = await openRequests();
    expect(await requests.server(at('', 'browser'))).toBe(true);
    expect(await mayReach(at('', 'browser'))).toBe(true);
    expect(request).not.toHaveBeenCalled();
  });

  it('is needed while it is not allowed', async () => {
    expect(await mayReach(ollama)).toBe(false);
    granted.add('http://localhost/*');
    expect(await mayReach(ollama)).toBe(true);
  });
});

describe('the rule', () => {
  it('takes the origin from our own requests to that port of that host, and from no others', async () => {
    await choose(ollama);
    await followModel();
    expect(lastRules()).toEqual([
      {
        id: 1,
        action: {
          type: 'modifyHeaders',
          requestHeaders: [{ header: 'origin', operation: 'remove' }],
        },
        condition: {
          urlFilter: '|http://localhost:11434/',
          initiatorDomains: [new URL(browser.runtime.getURL('')).host],
          resourceTypes: ['xmlhttprequest'],
        },
      },
    ]);
  });

  it.each([
    ['a server elsewhere', at('https://api.openai.com/v1')],
    ['the browser’s own model', at('', 'browser')],
  ])('is none for %s', async (_what, server) => {
    await choose(server);
    await followModel();
    expect(lastRules()).toEqual([]);
  });

  it('goes with the model', async () => {
    await choose(ollama);
    await followModel();
    await writeChosen(undefined);
    await followModel();
    expect(lastRules()).toEqual([]);
  });
});

describe('what is given back', () => {
  const HERE = ['http://127.0.0.1/*', 'http://localhost/*'];
  const left = () => [...granted].sort();

  it('is this computer after a search that no model came of', async () => {
    for (const each of [...HERE, 'https://feed.example/*']) granted.add(each);
    await giveBackHosts();
    expect(left()).toEqual(['https://feed.example/*']);
  });

  it('is not this computer while a model on it is in use', async () => {
    for (const each of HERE) granted.add(each);
    await choose(ollama);
    await giveBackHosts();
    expect(left()).toEqual(HERE);
  });

  it('is the host of the server before, and this computer, where another is in use', async () => {
    for (const each of [...HERE, 'https://a.example/*', 'https://b.example/*']) granted.add(each);
    await choose(at('https://b.example/v1'));
    await giveBackHosts(at('https://a.example/v1'));
    expect(left()).toEqual(['https://b.example/*']);
  });

  it('is not what a subscription or a site needs', async () => {
    const source: Source = {
      id: 'f1',
      kind: 'feed',
      url: 'http://localhost:8080/feed.json',
      title: '내 피드',
      enabled: true,
      order: 0,
      every: { kind: 'off' },
      addedAt: 0,
      failures: 0,
    };
    await withEverything(({ sources }) => sources.put(source));
    for (const each of [...HERE, 'https://huggingface.co/*']) granted.add(each);
    await giveBackHosts(at('https://huggingface.co/v1'));
    expect(left()).toEqual(['http://localhost/*', 'https://huggingface.co/*']);
  });

  it.each(['https://api.openai.com/v1', 'https://lab.example:8443/v1', 'https://10.0.0.5/v1'])(
    'is what was allowed to try a server and was never chosen, by whoever comes next: %s',
    async (base) => {
      const origin = `https://${new URL(base).hostname}/*`;
      await (await openRequests()).server(at(base));
      granted.add('https://feed.example/*');
      await endTrials();
      await giveBackHosts();
      expect(left()).toEqual(['https://feed.example/*']);
      // Allowed for something else since, it is not ours to give back.
      granted.add(origin);
      await giveBackHosts();
      expect(left()).toEqual([origin, 'https://feed.example/*'].sort());
      expect(await browser.storage.local.get(null)).toEqual({});
    },
  );

  it('is not what was tried and then chosen', async () => {
    const service = at('https://api.openai.com/v1');
    await (await openRequests()).server(service);
    await choose(service);
    await endTrial(service);
    await giveBackHosts();
    expect(left()).toEqual(['https://api.openai.com/*']);
  });

  it('is not what was tried where a subscription or a site needs it', async () => {
    const source: Source = {
      id: 'f1',
      kind: 'feed',
      url: 'https://lab.example/feed.json',
      title: '내 피드',
      enabled: true,
      order: 0,
      every: { kind: 'off' },
      addedAt: 0,
      failures: 0,
    };
    await withEverything(({ sources }) => sources.put(source));
    const requests = await openRequests();
    for (const host of ['lab.example', 'huggingface.co', 'other.example']) {
      await requests.server(at(`https://${host}/v1`));
    }
    await endTrials();
    await giveBackHosts();
    expect(left()).toEqual(['https://huggingface.co/*', 'https://lab.example/*']);
  });

  it('is the leave to send texts, unless a service is in use', async () => {
    asksForData = true;
    granted.add('websiteContent');
    await choose(at('https://b.example/v1'));
    await giveBackHosts();
    expect(left()).toEqual(['websiteContent']);
    await choose(ollama);
    await giveBackHosts();
    expect(left()).toEqual([]);
  });
});

describe('what a page tries at the moment', () => {
  const left = () => [...granted].sort();
  const service = at('https://api.openai.com/v1');
  const origin = 'https://api.openai.com/*';
  /** The page next to it, where a model is chosen, given up or looked for. */
  const others = [
    ['opens', () => giveBackHosts()],
    ['gives up the same server', () => giveBackHosts(service)],
    ['gives up another one', () => giveBackHosts(at('https://lab.example/v1'))],
    [
      'chooses a model of this computer',
      async () => {
        await choose(ollama);
        await giveBackHosts(service);
      },
    ],
  ] as const;

  it.each(others)('stays while another page %s, and goes once it was given up', async (_, act) => {
    asksForData = true;
    await (await openRequests()).server(service);
    await act();
    expect(left()).toEqual([origin, 'websiteContent']);
    await endTrial(service);
    await giveBackHosts();
    expect(left()).toEqual([]);
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it('is this computer, too, until its search has ended', async () => {
    await (await openRequests()).here();
    await giveBackHosts();
    expect(left()).toEqual(['http://127.0.0.1/*', 'http://localhost/*']);
    await endTrial();
    await giveBackHosts();
    expect(left()).toEqual([]);
  });

  it('is nothing else: another host that was only tried goes meanwhile', async () => {
    const requests = await openRequests();
    await requests.server(at('https://lab.example/v1'));
    await requests.server(service);
    await endTrial(at('https://lab.example/v1'));
    await giveBackHosts();
    expect(left()).toEqual([origin]);
  });

  it.each([
    ['refuses', async () => false],
    [
      'closes the question',
      async () => {
        throw new Error('closed');
      },
    ],
  ])('is nothing where the reader %s', async (_, answer) => {
    const requests = await openRequests();
    request.mockImplementation(answer);
    await requests.server(service).catch(() => false);
    granted.add(origin);
    await giveBackHosts(service);
    expect(left()).toEqual([]);
  });

  it('is not allowed where it was being given back in the very moment of the press', async () => {
    granted.add(origin);
    const requests = await openRequests();
    const [, isAllowed] = await Promise.all([
      navigator.locks.request(`yoyak-trying ${origin}`, async () => {
        await Promise.resolve();
        granted.delete(origin);
      }),
      (async () => {
        request.mockResolvedValue(true);
        return requests.server(service);
      })(),
    ]);
    expect(isAllowed).toBe(false);
  });

  it('is noted by each of many pages, and none of them loses another’s', async () => {
    const requests = await openRequests();
    const bases = ['a', 'b', 'c', 'd'].map((name) => at(`https://${name}.example/v1`));
    await Promise.all([...bases.map((each) => requests.server(each)), giveBackHosts()]);
    const { 'asked-hosts': asked } = await browser.storage.local.get('asked-hosts');
    expect([...(asked as string[])].sort()).toEqual(
      bases.map((_, n) => `https://${'abcd'[n]}.example/*`),
    );
    await endTrials();
    await giveBackHosts();
    expect(left()).toEqual([]);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { renewTexts } from '../../../../core/search/texts';
import { writeSettings } from '../../../../core/settings';
import { withStore } from '../../../../core/store';
import { hearOmnibox } from '../../../../entrypoints/background/omnibox/hearOmnibox';
import { useBrowser } from '../../../browser';
import { sampleDigest } from '../../../samples';

useBrowser();

type Suggested = readonly { readonly content: string; readonly description: string }[];
type Heard = (typed: string, suggest: (found: Suggested) => void) => void;

const { omnibox } = browser;
const heard = new Map<string, Heard>();
const create = vi.fn(async (_of: object) => ({}) as never);
const update = vi.fn(async (_tab: number, _of: object) => ({}) as never);

beforeEach(async () => {
  heard.clear();
  vi.clearAllMocks();
  const names = ['onInputStarted', 'onInputChanged', 'onInputCancelled', 'onInputEntered'] as const;
  const events = names.map((name) => [
    name,
    { addListener: (listener: Heard) => void heard.set(name, listener) },
  ]);
  Object.assign(browser, { omnibox: Object.fromEntries(events) });
  vi.spyOn(browser.tabs, 'create').mockImplementation(create as never);
  vi.spyOn(browser.tabs, 'update').mockImplementation(update as never);
  await put('2025-09-01-a', '2509.00001', '환각은 <평가> 때문에 남는다.');
  await put('2025-09-08-b', '2509.00002', '보상 모델을 다시 쓴다.');
  await renewTexts();
  hearOmnibox();
});
afterEach(() => {
  vi.restoreAllMocks();
  Object.assign(browser, { omnibox });
});

async function put(id: string, paper: string, said: string): Promise<void> {
  const { entries, date, title } = sampleDigest(id, [paper], said);
  await withStore(async (db) => {
    await db.put('heads', { source: 's', id, date, title, revision: id, papers: [paper] });
    await db.put('bodies', { source: 's', id, entries });
  });
}

const enter = (entered: string) => heard.get('onInputEntered')?.(entered, () => undefined);
/** The store is searched first: so many tabs come of it by then, or none for a while. */
const opened = async (count: number) => {
  if (count === 0) await new Promise((resolve) => setTimeout(resolve, 150));
  await vi.waitFor(() => expect(create.mock.calls.length + update.mock.calls.length).toBe(count));
};
const change = (typed: string, suggest: (found: Suggested) => void) =>
  heard.get('onInputChanged')?.(typed, suggest);
const page = (paper: string) => [[{ url: `https://arxiv.org/abs/${paper}` }]];

describe('Enter behind the keyword', () => {
  it.each([
    ['a suggestion’s address', 'https://arxiv.org/abs/2509.00002', '2509.00002'],
    ['an address of a PDF', 'https://arxiv.org/pdf/2509.00009v3', '2509.00009'],
    ['an id', ' 2509.00007v2 ', '2509.00007'],
    ['an old id', 'hep-th/9901001', 'hep-th/9901001'],
    ['words, whose best paper is meant', '환각', '2509.00001'],
    ['other words', '보상모델을', '2509.00002'],
  ])('opens the paper of %s', async (_, entered, paper) => {
    enter(entered);
    await opened(1);
    expect(create.mock.calls).toEqual(page(paper));
    expect(update).not.toHaveBeenCalled();
  });

  it.each(['없는말이다', '', '   ', 'https://example.org/abs/x'])(
    'opens nothing where nothing is meant: %j',
    async (entered) => {
      enter(entered);
      await opened(0);
    },
  );

  it('leads the tab in front there where the reader wants that', async () => {
    await writeSettings({ openIn: 'thisTab' });
    const tab = { id: 7, url: 'https://arxiv.org/list/cs.CL/new' };
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([tab] as never);
    enter('환각');
    await opened(1);
    expect(update.mock.calls).toEqual([[7, { url: 'https://arxiv.org/abs/2509.00001' }]]);
    expect(create).not.toHaveBeenCalled();
  });
});

describe('what is typed behind the keyword', () => {
  it('gets suggestions that Enter opens, written as XML', async () => {
    heard.get('onInputStarted')?.('', () => undefined);
    const found = await new Promise<Suggested>((resolve) => change('환각', resolve));
    expect(found).toEqual([
      {
        content: 'https://arxiv.org/abs/2509.00001',
        description: expect.stringContaining('환각은 &lt;평가&gt; 때문에'),
      },
    ]);
    enter(found[0]?.content ?? '');
    await opened(1);
    expect(create.mock.calls).toEqual(page('2509.00001'));
  });

  it('gets those of what was typed last alone', async () => {
    const early = vi.fn();
    change('환각', early);
    const found = await new Promise<Suggested>((resolve) => change('보상', resolve));
    expect(found.map(({ content }) => content)).toEqual(['https://arxiv.org/abs/2509.00002']);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(early).not.toHaveBeenCalled();
  });

  it('is looked for in what is stored by then, once the reader comes back', async () => {
    await new Promise<Suggested>((resolve) => change('새글', resolve));
    await put('2025-09-15-c', '2509.00003', '새글이다.');
    heard.get('onInputCancelled')?.('', () => undefined);
    const found = await new Promise<Suggested>((resolve) => change('새글', resolve));
    expect(found.map(({ content }) => content)).toEqual(['https://arxiv.org/abs/2509.00003']);
  });
});

it('a browser without an omnibox is left alone', () => {
  heard.clear();
  Object.assign(browser, { omnibox: undefined });
  expect(() => hearOmnibox()).not.toThrow();
  expect(heard.size).toBe(0);
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { createMakingHandlers } from '../../../../entrypoints/background/making/makingHandlers';
import { plainMaker } from '../../../maker';

afterEach(() => vi.restoreAllMocks());

const papers = ['2509.00001'];
const make = () => {
  const askAll = vi.fn(async () => undefined);
  const stop = vi.fn(async () => undefined);
  return { askAll, stop, handlers: createMakingHandlers({ ...plainMaker(), askAll, stop }) };
};

describe('papers of a list that are to be summarised', () => {
  it.each([
    'https://arxiv.org/list/cs.CL/new',
    'http://www.arxiv.org/search/?query=x',
    'https://export.arxiv.org/catchup/cs.CL/2025-09-08',
    'https://arxiv.org/a/kim_s_1',
  ])('are asked for by %s', async (url) => {
    const { askAll, handlers } = make();
    await handlers.makeListed({ papers }, { url, isPrivate: false });
    expect(askAll.mock.calls).toEqual([[papers]]);
  });

  it.each([
    undefined,
    'https://arxiv.org/abs/2509.00001',
    'https://evil.example/arxiv.org/list/cs.CL/new',
    'https://arxiv.org.evil.example/list/cs.CL/new',
    'https://arxiv.org/about/list/',
  ])('are not asked for by %s', async (url) => {
    const { askAll, handlers } = make();
    await handlers.makeListed({ papers }, { ...(url && { url }), isPrivate: false });
    expect(askAll).not.toHaveBeenCalled();
  });

  it('are shown in the reader, and all are stopped by one press', async () => {
    const open = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
    const { stop, handlers } = make();
    await handlers.showMakings({}, { isPrivate: false });
    expect(open.mock.calls).toEqual([
      [{ url: browser.runtime.getURL('/reader.html?view=making') }],
    ]);
    await handlers.stopMakings({}, { isPrivate: false });
    expect(stop.mock.calls).toEqual([[]]);
  });
});

it('leads to where a model is chosen, once for presses in a row', async () => {
  const open = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  const { handlers } = make();
  for (let times = 0; times < 3; times += 1) await handlers.chooseModel({}, { isPrivate: false });
  expect(open.mock.calls).toEqual([[{ url: browser.runtime.getURL('/options.html#model') }]]);
});

describe('what a page says of a paper’s summary', () => {
  const paper = '2509.00001';
  const say = async (url: string | undefined) => {
    const [goOn, stop, accept] = [0, 1, 2].map(() => vi.fn(async () => undefined));
    const handlers = createMakingHandlers({ ...plainMaker(), goOn, stop, accept } as never);
    const from = { ...(url && { url }), isPrivate: false };
    await handlers.goOn({ paper, anew: 'method' }, from);
    await handlers.stopMaking({ paper }, from);
    await handlers.keepMaking({ paper }, from);
    return [goOn, stop, accept].map((each) => each?.mock.calls ?? []);
  };

  it.each([
    'https://arxiv.org/abs/2509.00001',
    'https://arxiv.org/abs/2509.00001v3#S1',
    browser.runtime.getURL('/reader.html?view=making'),
  ])('is done where %s says it', async (url) => {
    expect(await say(url)).toEqual([[[paper, ['method']]], [[paper]], [[paper]]]);
  });

  it.each([
    undefined,
    'https://arxiv.org/abs/2509.00002',
    'https://arxiv.org/list/cs.CL/new',
    'https://evil.example/reader.html',
  ])('is not where %s does: what waits could take the place of what was edited', async (url) => {
    expect(await say(url)).toEqual([[], [], []]);
  });
});

it.each([
  ['make', { paper: '2509.00001', title: 'T', abstract: 'A' }, 'https://arxiv.org/abs/2509.00001'],
  ['goOn', { paper: '2509.00001' }, 'https://arxiv.org/abs/2509.00001'],
  ['keepMaking', { paper: '2509.00001' }, 'https://arxiv.org/abs/2509.00001'],
  ['keepMaking', { paper: '2509.00001' }, browser.runtime.getURL('/reader.html?view=making')],
  ['makeListed', { papers }, 'https://arxiv.org/list/cs.CL/new'],
  ['makeAll', { papers }, browser.runtime.getURL('/reader.html')],
] as const)(
  'in a private window nothing is made or kept, and so nothing noted: %s',
  async (name, asked, url) => {
    const heard = vi.fn(async () => undefined);
    const handlers = createMakingHandlers({
      ...plainMaker(),
      ask: heard,
      askAll: heard,
      goOn: heard,
      accept: heard,
    });
    const handle = handlers[name] as (ask: object, from: object) => Promise<unknown>;
    await expect(handle(asked, { url, isPrivate: true })).rejects.toMatchObject({
      code: 'model-private',
    });
    expect(heard).not.toHaveBeenCalled();
    await handle(asked, { url, isPrivate: false });
    expect(heard).toHaveBeenCalledTimes(1);
  },
);

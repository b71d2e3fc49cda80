import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { type MakingNews, serveWatchers, watchMaking } from '../../../core/messages/making';

const paper = '2511.01234';
type Hear = (said?: unknown) => void;

/** Ports to a background that may end, in their order. */
let ports: { say: (news: MakingNews) => void; die: () => void; readonly asked: unknown[] }[];

beforeEach(() => {
  vi.useFakeTimers();
  ports = [];
  vi.spyOn(browser.runtime, 'connect').mockImplementation(() => {
    const [hears, ends]: [Hear[], Hear[]] = [[], []];
    const asked: unknown[] = [];
    ports.push({
      say: (news) => {
        for (const hear of hears) hear(news);
      },
      die: () => {
        for (const end of ends) end();
      },
      asked,
    });
    return {
      onMessage: { addListener: (hear: Hear) => hears.push(hear) },
      onDisconnect: { addListener: (end: Hear) => ends.push(end) },
      postMessage: (said: unknown) => asked.push(said),
      disconnect: () => undefined,
    } as never;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const shown = (rests: boolean): MakingNews => ({
  kind: 'shown',
  frame: ['p', {}],
  ...(rests && { rests: true }),
});
const wait = () => vi.advanceTimersByTime(600_000);

describe('whoever watches a summary being made', () => {
  it.each([
    ['nothing was heard of it yet', []],
    ['it is under way', [shown(false)]],
    ['it went on after a rest', [shown(true), shown(false)]],
  ])('asks a background that ended again while %s', (_, news) => {
    watchMaking(paper, () => undefined);
    for (const each of news) ports[0]?.say(each);
    ports[0]?.die();
    wait();
    expect(ports.map(({ asked }) => asked)).toEqual([[paper], [paper]]);
  });

  it('lets the background sleep while it rests, and asks again where the reader looks', () => {
    const heard: unknown[] = [];
    const { look } = watchMaking(paper, (news) => heard.push(news.kind));
    ports[0]?.say(shown(true));
    look();
    ports[0]?.die();
    wait();
    expect(ports).toHaveLength(1);
    look();
    look();
    expect(ports).toHaveLength(2);
    ports[1]?.say({ kind: 'kept' });
    expect(heard).toEqual(['shown', 'kept']);
  });

  it.each([
    [false, ['shown', 'none']],
    [true, ['shown']],
  ])('does not show for ever as it was left by an update, unless it rests: %s', (rests, kinds) => {
    const heard: string[] = [];
    const { look } = watchMaking(paper, (news) => heard.push(news.kind));
    ports[0]?.say(shown(rests));
    const { id } = browser.runtime;
    Object.assign(browser.runtime, { id: undefined });
    ports[0]?.die();
    wait();
    look();
    Object.assign(browser.runtime, { id });
    expect(ports).toHaveLength(1);
    expect([...new Set(heard)]).toEqual(kinds);
  });

  it('asks nobody once it has ended', () => {
    const { look, end } = watchMaking(paper, () => undefined);
    end();
    ports[0]?.die();
    look();
    wait();
    expect(ports).toHaveLength(1);
  });
});

describe('whoever tells pages', () => {
  const open = (name: string, sender: object = {}) => {
    const hears: Hear[] = [];
    const told = vi.fn();
    const end = vi.fn();
    const on = vi.spyOn(browser.runtime.onConnect, 'addListener').mockImplementation(() => {});
    const add = vi.fn();
    serveWatchers(add);
    on.mock.calls.at(-1)?.[0]({
      name,
      onMessage: { addListener: (hear: Hear) => hears.push(hear) },
      onDisconnect: { addListener: end },
      postMessage: told,
      sender: { url: `https://arxiv.org/abs/${paper}`, ...sender },
    } as never);
    const say = (...all: unknown[]) => {
      for (const said of all) for (const hear of hears) hear(said);
      return add.mock.calls.map(([watcher]) => watcher.paper);
    };
    return { say, told };
  };

  it.each([
    ['many', ['2511.01234', '2511.01235', 'cs/0501001']],
    ['the same again and again', ['2511.01234', '2511.01234', '2511.01234']],
    ['what is none before', [7, null, 'x', {}, '2511.01234v2', '2511.09999']],
  ])('tells each of one paper alone, where it asks for %s', (_, said) => {
    expect(open('making').say(...said)).toEqual(['2511.01234']);
  });

  it.each([
    ['in a private window that there is nothing', { tab: { id: 1, incognito: true } }, true],
    ['in another one what there is', { tab: { id: 1, incognito: false } }, false],
    ['in no tab what there is', {}, false],
  ])('tells a page %s', (_, sender, isPrivate) => {
    const { say, told } = open('making', sender);
    expect(say(paper, paper)).toEqual(isPrivate ? [] : [paper]);
    expect(told.mock.calls).toEqual(isPrivate ? [[{ kind: 'none' }]] : []);
  });

  const page = browser.runtime.getURL('/');
  it.each([
    ['https://arxiv.org/abs/2511.01234', true],
    ['https://arxiv.org/abs/2511.01234v3?context=cs#S1', true],
    ['https://arxiv.org/html/2511.01234v1', true],
    [`${page}reader.html?view=making`, true],
    ['https://arxiv.org/abs/2511.01235', false],
    ['https://arxiv.org/list/cs.CL/new', false],
    ['https://arxiv.org.evil.example/abs/2511.01234', false],
    [`https://evil.example/#${page}`, false],
    [undefined, false],
  ])('tells the page at %s of its own paper, and no other of that: %s', (url, isTold) => {
    const { say, told } = open('making', { url });
    expect(say(paper)).toEqual(isTold ? [paper] : []);
    expect(told.mock.calls).toEqual(isTold ? [] : [[{ kind: 'none' }]]);
  });

  it('does not begin anew for whoever was refused: a page that is left has a port of its own', () => {
    const { say } = open('making', { url: 'https://arxiv.org/abs/2511.01235' });
    expect(say(paper, '2511.01235')).toEqual([]);
    const next = open('making', { url: 'https://arxiv.org/abs/2511.01234' });
    expect(next.say(paper)).toEqual([paper]);
  });

  it('leaves other ports alone', () => {
    expect(open('other').say(paper)).toEqual([]);
  });
});

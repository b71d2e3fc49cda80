// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toFrame } from '../../../components/frame/toFrame';
import { OfferLine } from '../../../components/making/OfferLine';
import { MakingPanel } from '../../../components/making/panel/MakingPanel';
import { speak } from '../../../components/words/language';
import { CARD_FORMAT, cardKey, STATE } from '../../../core/cards';
import { openCardWriter } from '../../../core/cards/cache/shared';
import { writeMakings, writeOffer } from '../../../core/cards/offer';
import { COVERED_MONTHS } from '../../../core/covered';
import { startMaking } from '../../../entrypoints/making/startMaking';

const paper = '2511.01234';
const model = { server: { kind: 'ollama', base: 'http://localhost:11434/v1' }, name: 'qwen3:8b' };
const offer = { frame: toFrame(<OfferLine model={model as never} />), css: '.offer{}' };
const page = `
  <div id="abs-outer"><div id="abs">
    <h1 class="title"><span class="descriptor">Title:</span>Lantern</h1>
    <blockquote class="abstract"><span class="descriptor">Abstract:</span>We present Lantern.</blockquote>
    <div></div>
  </div></div>`;
const { version } = fakeBrowser.runtime.getManifest();
const state = {
  format: CARD_FORMAT,
  version,
  language: '',
  words: 'ko',
  holds: 'all',
  shared: '[]',
};
const host = () => document.querySelector<HTMLElement>('yoyak-making');
const line = () => host()?.shadowRoot?.querySelector('.offer');

function press(name: string, isTrusted = true, detail = 1) {
  const button = host()?.shadowRoot?.querySelector(`[data-press=${name}]`);
  const event = new MouseEvent('click', { bubbles: true, composed: true, detail });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  button?.dispatchEvent(event);
}

const makePort = () => ({
  onMessage: { addListener: vi.fn() },
  onDisconnect: { addListener: vi.fn() },
  postMessage: vi.fn(),
  disconnect: vi.fn(),
});

beforeEach(async () => {
  fakeBrowser.reset();
  speak('ko');
  document.body.innerHTML = page;
  vi.stubGlobal('location', new URL(`https://arxiv.org/abs/${paper}v2`));
  vi.spyOn(browser.i18n, 'getMessage').mockReturnValue('');
  await browser.storage.local.set({ [STATE]: state });
  await browser.storage.local.set({ [COVERED_MONTHS]: '2510' });
  await writeOffer(offer, undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
});

describe('a page of a paper without a summary', () => {
  it('has one quiet line behind the abstract that says what would be sent, and where', async () => {
    await startMaking();
    expect(document.querySelector('blockquote')?.nextElementSibling).toBe(host());
    expect(line()?.textContent).toContain('아직 한국어 요약이 없어요');
    expect(line()?.textContent).toContain('qwen3:8b · 이 컴퓨터 · 초록 19자');
  });

  it('has none where no model is chosen, the paper has a card, or nobody knows', async () => {
    await writeOffer(undefined, undefined);
    await startMaking();
    await writeOffer(offer, undefined);
    await browser.storage.local.set({ [cardKey(paper)]: 'x' });
    await startMaking();
    await browser.storage.local.remove(cardKey(paper));
    await browser.storage.local.set({ [STATE]: { ...state, holds: 'unknown' } });
    await startMaking();
    // Its card has gone with its age, and a digest has it.
    await browser.storage.local.set({ [STATE]: { ...state, holds: 'some' } });
    await browser.storage.local.set({
      [COVERED_MONTHS]: '2510 2511',
      'covered-blocks:2511': '2511.01',
      'covered-in:2511.01': JSON.stringify([['s', 'a', paper]]),
    });
    await startMaking();
    await browser.storage.local.remove(COVERED_MONTHS);
    await startMaking();
    expect(host()).toBeNull();
  });

  it('has the line too where there are more papers than cards', async () => {
    await browser.storage.local.set({ [STATE]: { ...state, holds: 'some' } });
    await startMaking();
    expect(line()).not.toBeNull();
  });

  it('has none where the page names no abstract', async () => {
    document.querySelector('blockquote')?.replaceChildren();
    await startMaking();
    expect(host()).toBeNull();
  });

  it('has none once it has been painted: nothing comes into it by itself', async () => {
    vi.spyOn(performance, 'getEntriesByName').mockReturnValue([{} as PerformanceEntry]);
    await startMaking();
    expect(host()).toBeNull();
  });

  it.each(['', '{', '[]', '[["script",{},"x"],""]', '["p",{}]'])(
    'stands as if Yoyak were not there where what is stored is no offer: %s',
    async (stored) => {
      await browser.storage.local.set({ offer: stored });
      await startMaking().catch(() => undefined);
      expect(host()?.isConnected ?? false).toBe(false);
    },
  );
});

describe('a press', () => {
  it('hands the paper’s own words over, and nothing before it', async () => {
    const send = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ answer: undefined });
    const connect = vi.spyOn(browser.runtime, 'connect').mockReturnValue(makePort() as never);
    await startMaking();
    expect(send).not.toHaveBeenCalled();
    press('make', false);
    expect(send).not.toHaveBeenCalled();
    press('make');
    await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(1));
    expect(send).toHaveBeenCalledWith({
      name: 'make',
      paper,
      version: 2,
      title: 'Lantern',
      abstract: 'We present Lantern.',
    });
    await vi.waitFor(() => expect(connect).toHaveBeenCalledTimes(1));
  });

  it('that is a double click does not stop what its first half began', async () => {
    const send = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ answer: undefined });
    const port = makePort();
    vi.spyOn(browser.runtime, 'connect').mockReturnValue(port as never);
    await startMaking();
    press('make');
    await vi.waitFor(() => expect(port.onMessage.addListener).toHaveBeenCalledTimes(1));
    const [hear] = port.onMessage.addListener.mock.calls[0] ?? [];
    // It stands where the first button stood.
    hear({ kind: 'shown', frame: ['section', {}, ['button', { 'data-press': 'stop' }, '멈추기']] });
    press('stop', true, 2);
    expect(send).toHaveBeenCalledTimes(1);
    press('stop', true, 1);
    press('stop', true, 0);
    await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(3));
    expect(send).toHaveBeenLastCalledWith({ name: 'stopMaking', paper });
  });

  it('that fails says why in the line, and what to do', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ failure: 'model-unset' });
    await startMaking();
    press('make');
    await vi.waitFor(() => expect(line()?.querySelector('.outcome')?.textContent).not.toBe(''));
    expect(line()?.querySelector('.outcome')?.textContent).toContain('설정');
  });

  it('elsewhere that fails says so in the page too, and not that there is no summary', async () => {
    await browser.storage.local.set({ [cardKey(paper)]: 'x' });
    const hear = vi.spyOn(browser.runtime.onMessage, 'addListener');
    vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ failure: 'too-many' });
    await startMaking();
    expect(host()).toBeNull();
    // As the popup says it; the panel of an own summary comes to the same.
    hear.mock.calls.at(-1)?.[0]({ begin: 'abstract' } as never, {} as never, () => undefined);
    await vi.waitFor(() => expect(line()?.querySelector('.outcome')?.textContent).toContain('편'));
    expect(line()?.textContent).not.toContain('요약이 없어요');
    expect(line()?.querySelector('[data-press=make]')).not.toBeNull();
  });
});

it.each([
  ['model-unset', '모델을 고르고 다시 눌러'],
  ['too-many', '기다리는 요약이 너무 많아요'],
  ['storage-full', '저장 공간이'],
  ['other', '하지 못했어요'],
])('a press on what was stopped says why it led to nothing: %s', async (failure, words) => {
  await writeMakings([paper]);
  const port = makePort();
  vi.spyOn(browser.runtime, 'connect').mockReturnValue(port as never);
  vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ failure });
  await startMaking();
  const stopped = { paper, model, state: 'stopped', askedAt: 0, done: [], faults: [] };
  const frame = toFrame(<MakingPanel progress={stopped as never} now={0} closes />);
  port.onMessage.addListener.mock.lastCall?.[0]({ kind: 'shown', frame });
  const said = () => host()?.shadowRoot?.querySelector('.outcome p')?.textContent;
  expect(said()).toContain('멈췄어요');
  const choose = () => host()?.shadowRoot?.querySelector<HTMLElement>('.choose');
  expect(choose()?.hidden).toBe(true);
  press('on');
  await vi.waitFor(() => expect(said()).toContain(words));
  expect(choose()?.hidden).toBe(failure !== 'model-unset');
});

it('a paper whose summary is being made is watched from the beginning', async () => {
  await writeMakings([paper]);
  const port = makePort();
  const connect = vi.spyOn(browser.runtime, 'connect').mockReturnValue(port as never);
  await startMaking();
  expect(connect).toHaveBeenCalledTimes(1);
  expect(port.postMessage).toHaveBeenCalledWith(paper);
  const [hear] = port.onMessage.addListener.mock.calls[0] ?? [];
  hear({ kind: 'shown', frame: ['section', { class: 'panel' }, '만드는 중'] });
  expect(host()?.shadowRoot?.textContent).toContain('만드는 중');
});

it('a paper that was kept while nobody listened has its summary shown, and another its offer again', async () => {
  const port = makePort();
  vi.spyOn(browser.runtime, 'connect').mockReturnValue(port as never);
  const send = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ answer: undefined });
  const hear = (news: object) => port.onMessage.addListener.mock.lastCall?.[0](news);
  await startMaking();
  press('make');
  await vi.waitFor(() => expect(port.onMessage.addListener).toHaveBeenCalledTimes(1));
  hear({ kind: 'shown', frame: ['section', { class: 'panel' }, '만드는 중'] });
  hear({ kind: 'none' });
  await vi.waitFor(() => expect(line()?.textContent).toContain('아직 한국어 요약이 없어요'));
  expect(send).not.toHaveBeenCalledWith({ name: 'renew', paper });

  press('make');
  await vi.waitFor(() => expect(port.onMessage.addListener).toHaveBeenCalledTimes(2));
  await browser.storage.local.set({
    [cardKey(paper)]: openCardWriter([])(['section', {}, '요약']),
  });
  hear({ kind: 'none' });
  await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ name: 'renew', paper }));
});

it.each([true, false])(
  'a summary that came counts as seen where its page was looked at: %s',
  async (isShown) => {
    const port = makePort();
    vi.spyOn(browser.runtime, 'connect').mockReturnValue(port as never);
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(!isShown);
    const send = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ answer: undefined });
    await startMaking();
    press('make');
    await vi.waitFor(() => expect(port.onMessage.addListener).toHaveBeenCalledTimes(1));
    port.onMessage.addListener.mock.lastCall?.[0]({ kind: 'kept' });
    await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ name: 'renew', paper }));
    expect(send.mock.calls.some(([said]) => (said as { name?: string }).name === 'seen')).toBe(
      isShown,
    );
  },
);
describe('what is offered in a page that is open', () => {
  const other = {
    ...offer,
    frame: toFrame(<OfferLine model={{ ...model, name: 'other:1b' } as never} />),
  };

  it('goes with the model, and is not there again by itself', async () => {
    await startMaking();
    expect(line()).not.toBeNull();
    await writeOffer(undefined, undefined);
    await vi.waitFor(() => expect(host()).toBeNull());
    await writeOffer(offer, undefined);
    await Promise.resolve();
    expect(host()).toBeNull();
  });

  it('names the model that would be asked now', async () => {
    await startMaking();
    await writeOffer(other, undefined);
    await vi.waitFor(() =>
      expect(line()?.textContent).toContain('other:1b · 이 컴퓨터 · 초록 19자'),
    );
    expect(line()?.textContent).not.toContain('qwen3:8b');
  });

  it('leaves alone what is being made', async () => {
    await writeMakings([paper]);
    const port = makePort();
    vi.spyOn(browser.runtime, 'connect').mockReturnValue(port as never);
    await startMaking();
    const [hear] = port.onMessage.addListener.mock.calls[0] ?? [];
    hear({ kind: 'shown', frame: ['section', { class: 'panel' }, '만드는 중'] });
    await writeOffer(undefined, undefined);
    await Promise.resolve();
    expect(host()?.shadowRoot?.textContent).toContain('만드는 중');
    hear({ kind: 'none' });
    await vi.waitFor(() => expect(host()).toBeNull());
  });

  it('is only a sentence once a press found that no model is chosen', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ failure: 'model-unset' });
    await startMaking();
    press('make');
    await vi.waitFor(() => expect(line()?.textContent).toContain('모델을 고르고 다시 눌러'));
    const left = [...(line()?.querySelectorAll('button') ?? [])];
    expect(left.map(({ textContent, hidden }) => [textContent, hidden])).toEqual([
      ['모델 고르기', false],
    ]);
    press('choose');
    await vi.waitFor(() =>
      expect(browser.runtime.sendMessage).toHaveBeenLastCalledWith({ name: 'chooseModel' }),
    );
    expect(line()?.textContent).not.toContain('qwen3:8b');
    await writeOffer(other, undefined);
    await vi.waitFor(() => expect(line()?.querySelector('[data-press=make]')).not.toBeNull());
    expect(line()?.querySelector('.outcome')?.textContent).toBe('');
    expect(line()?.querySelector<HTMLElement>('.choose')?.hidden).toBe(true);
  });

  it('has the panel of an own summary offer to make it again, or not, and to edit it always', async () => {
    const panel = document.createElement('yoyak-panel');
    const own = (['again', 'again-body', 'edit'] as const).map((each) => {
      const button = document.createElement('button');
      Object.assign(button.dataset, { press: each });
      button.hidden = true;
      return button;
    });
    const frame = document.createElement('div');
    frame.className = 'frame';
    const box = document.createElement('span');
    box.className = 'own';
    box.append(...own);
    frame.append(box);
    panel.attachShadow({ mode: 'open' }).append(frame);
    document.body.append(panel);
    const hidden = () => own.map((each) => each.hidden);
    await startMaking();
    expect(hidden()).toEqual([false, false, false]);
    await writeOffer(undefined, undefined);
    await vi.waitFor(() => expect(hidden()).toEqual([true, true, false]));
    await writeOffer(other, undefined);
    await vi.waitFor(() => expect(hidden()).toEqual([false, false, false]));
  });

  it('says how long arXiv is waited for', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(
      async (message) =>
        ((message as unknown as { name: string }).name === 'turn'
          ? { answer: 9000 }
          : { answer: undefined }) as never,
    );
    vi.useFakeTimers();
    try {
      await startMaking();
      press('body');
      await vi.advanceTimersByTimeAsync(10);
      const said = () => line()?.querySelector('.outcome')?.textContent;
      expect(said()).toBe('arXiv에 다시 요청할 수 있을 때까지 9초');
      await vi.advanceTimersByTimeAsync(4100);
      expect(said()).toBe('arXiv에 다시 요청할 수 있을 때까지 5초');
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('what is being made', () => {
  const frame = ['section', { class: 'panel' }, ['button', { 'data-press': 'stop' }, '멈추기']];
  const begin = async () => {
    await writeMakings([paper]);
    const port = makePort();
    vi.spyOn(browser.runtime, 'connect').mockReturnValue(port as never);
    const send = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ answer: undefined });
    await startMaking();
    const tell = (news: object) => port.onMessage.addListener.mock.lastCall?.[0](news);
    tell({ kind: 'shown', frame });
    return { send, tell };
  };
  const pressEscape = (
    init: KeyboardEventInit = {},
    on: Element = document.body,
    isTrusted = true,
  ) => {
    const all = { key: 'Escape', bubbles: true, composed: true, cancelable: true, ...init };
    const event = new KeyboardEvent('keydown', all);
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    on.dispatchEvent(event);
  };

  it('is stopped by Escape, wherever the reader is', async () => {
    const { send } = await begin();
    pressEscape({}, document.querySelector('h1') ?? undefined);
    await vi.waitFor(() => expect(send.mock.calls).toEqual([[{ name: 'stopMaking', paper }]]));
  });

  it.each([
    ['is composed with', { isComposing: true }, '<p id="on"></p>'],
    ['goes with another key', { ctrlKey: true }, '<p id="on"></p>'],
    ['leaves a field', {}, '<input id="on">'],
    ['leaves what is written in', {}, '<div role="textbox"><span id="on"></span></div>'],
    ['closes a dialog', {}, '<div role="dialog"><button id="on"></button></div>'],
    ['closes a dialog of the browser’s', {}, '<dialog open><button id="on"></button></dialog>'],
  ])('is not stopped by one that %s', async (_what, init, html) => {
    const { send } = await begin();
    document.body.insertAdjacentHTML('beforeend', html);
    pressEscape(init, document.getElementById('on') ?? undefined);
    expect(send).not.toHaveBeenCalled();
  });

  it('is not stopped by one that has done something already, as with a tip of ours, or that a script made up', async () => {
    const { send } = await begin();
    document.body.insertAdjacentHTML('beforeend', '<p id="on"></p>');
    const on = document.getElementById('on') ?? undefined;
    pressEscape({}, on, false);
    on?.addEventListener('keydown', (event) => event.preventDefault());
    pressEscape({}, on);
    expect(send).not.toHaveBeenCalled();
  });

  it('is dressed as the page is each time that it comes back, and hears of it once', async () => {
    const { tell } = await begin();
    const hear = vi.spyOn(document, 'addEventListener');
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    for (const color of ['rgb(24, 26, 27)', 'rgb(255, 255, 255)', 'rgb(24, 26, 27)']) {
      host()?.remove();
      document.body.style.backgroundColor = color;
      tell({ kind: 'shown', frame: ['section', { class: 'panel' }, color] });
      expect(host()?.dataset.theme).toBe(color.includes('24') ? 'dark' : 'light');
    }
    expect(hear).not.toHaveBeenCalled();
    expect(observe).not.toHaveBeenCalled();
    document.body.removeAttribute('style');
  });

  it('elsewhere is nothing of a private window’s', async () => {
    Object.assign(browser.extension, { inIncognitoContext: true });
    try {
      await writeMakings([paper]);
      const connect = vi.spyOn(browser.runtime, 'connect').mockReturnValue(makePort() as never);
      await startMaking();
      expect(connect).not.toHaveBeenCalled();
      expect(host()).toBeNull();
    } finally {
      Object.assign(browser.extension, { inIncognitoContext: false });
    }
  });
});

it('a page in a private window is offered nothing, and a press elsewhere is answered by a sentence', async () => {
  Object.assign(browser.extension, { inIncognitoContext: true });
  try {
    const hear = vi.spyOn(browser.runtime.onMessage, 'addListener');
    const send = vi.spyOn(browser.runtime, 'sendMessage');
    await startMaking();
    expect(host()).toBeNull();
    hear.mock.calls.at(-1)?.[0]({ begin: 'body' } as never, {} as never, () => undefined);
    await vi.waitFor(() => expect(line()?.textContent).toContain('시크릿 창에서는'));
    expect(send).not.toHaveBeenCalled();
  } finally {
    Object.assign(browser.extension, { inIncognitoContext: false });
  }
});

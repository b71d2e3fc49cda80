// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toFrame } from '../../../components/frame/toFrame';
import { ListOffer } from '../../../components/making/ListOffer';
import { CARD_FORMAT, STATE } from '../../../core/cards';
import { LIST_KEYS, writeMakings, writeOffer } from '../../../core/cards/offer';
import { COVERED_MONTHS } from '../../../core/covered';
import { offerList } from '../../../entrypoints/listMaking/offerList';
import { listPage, sampleRows, searchPage } from '../../arxiv/list';
import { pressOn } from '../../arxiv/press';
import { writePage } from '../../arxiv/write';

const model = {
  server: { kind: 'ollama', base: 'http://localhost:11434/v1' },
  name: 'lantern:8b',
} as const;
const { version } = fakeBrowser.runtime.getManifest();
/** What the cards say of themselves once all has followed the store. */
const followed = { format: CARD_FORMAT, version, language: 'ko', holds: 'some' };
const asked = vi.fn(async (_message: unknown): Promise<unknown> => ({ answer: undefined }));
const offer = { frame: toFrame(<ListOffer model={model} />), css: '' };
const part = () => document.querySelector('yoyak-offer')?.shadowRoot;
const say = (state: object) => browser.storage.local.set({ [STATE]: state });
const find = (path: string) => part()?.querySelector<HTMLElement>(path) ?? undefined;
const make = () => find('.make');
const open = async (count: number, html = listPage(sampleRows(count))) => {
  writePage(html);
  await offerList();
};

beforeEach(async () => {
  fakeBrowser.reset();
  asked.mockClear();
  asked.mockResolvedValue({ answer: undefined });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(asked as never);
  await browser.storage.local.set({
    [STATE]: followed,
    [COVERED_MONTHS]: '2509',
    'covered:2509.00': '2509.00001\n\n',
  });
  await writeOffer(offer, offer);
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('the papers of a list without a summary', () => {
  it('are counted at its top, with where they would be sent', async () => {
    await open(4);
    expect(make()?.textContent).toBe('요약이 없는 논문 3편 요약하기');
    expect(make()?.title).toBe('lantern:8b · 이 컴퓨터');
    const host = document.querySelector('yoyak-offer');
    const first = document.querySelector('#articles');
    const isBefore = host && first?.compareDocumentPosition(host);
    expect(isBefore).toBe(Node.DOCUMENT_POSITION_PRECEDING);
  });

  it.each(['alone', 'with what stands beside it'])(
    'are offered again where another script takes the offer out %s, three times',
    async (how) => {
      await open(4);
      const take = async () => {
        const host = document.querySelector('yoyak-offer');
        if (how !== 'alone') host?.nextElementSibling?.nextElementSibling?.remove();
        host?.remove();
        // Whoever puts it back does so before the next paint.
        await Promise.resolve();
      };
      for (let time = 0; time < 3; time += 1) {
        await take();
        expect(make()?.textContent).toBe('요약이 없는 논문 3편 요약하기');
      }
      await take();
      expect(part()).toBeUndefined();
      // Nor is it put back for what changes afterwards.
      await browser.storage.local.set({ 'covered:2509.00': '2509.00001 2509.00002\n\n' });
      document.querySelector('#articles')?.before(document.createElement('p'));
      await Promise.resolve();
      expect(part()).toBeUndefined();
    },
  );

  it('are offered once, whatever else changes in the page', async () => {
    await open(4);
    const host = document.querySelector('yoyak-offer');
    host?.before(document.createElement('p'));
    host?.nextElementSibling?.remove();
    await Promise.resolve();
    expect([...document.querySelectorAll('yoyak-offer')]).toEqual([host]);
  });

  it('are offered no more once no model is chosen, whatever changes in the page', async () => {
    await open(4);
    await browser.storage.local.remove(LIST_KEYS.slice());
    await vi.waitFor(() => expect(part()).toBeUndefined());
    document.querySelector('#articles')?.before(document.createElement('p'));
    await Promise.resolve();
    expect(part()).toBeUndefined();
  });

  it('are those of a search too', async () => {
    await open(0, searchPage(sampleRows(3)));
    expect(make()?.textContent).toBe('요약이 없는 논문 2편 요약하기');
  });

  it('are asked for by the reader’s press alone, and it is said what happens next', async () => {
    await open(3);
    await pressOn(make(), 'script');
    expect(asked).not.toHaveBeenCalled();
    expect(find('.see')?.hidden).toBe(true);
    await pressOn(make());
    expect(asked.mock.calls).toEqual([
      [{ name: 'makeListed', papers: ['2509.00002', '2509.00003'] }],
    ]);
    expect(find('[role=status]')?.textContent).toBe('대기열에 넣었어요');
    await pressOn(find('.see'));
    expect(asked).toHaveBeenLastCalledWith({ name: 'showMakings' });
  });

  it.each([
    ['what shows them', { answer: undefined }, '.see'],
    ['what is said of the press', { failure: 'model-unset' }, '[role=status]'],
  ])('leave the focus to %s where nothing is left to be asked for', async (_what, answer, next) => {
    vi.spyOn(console, 'debug').mockImplementation(() => {});
    asked.mockResolvedValue(answer);
    await open(3);
    make()?.focus();
    await pressOn(make());
    if (next === '.see') await writeMakings(['2509.00002', '2509.00003']);
    await vi.waitFor(() => expect(make()?.hidden).toBe(true));
    expect(find(next)).toBeDefined();
    expect(part()?.activeElement).toBe(find(next));
  });

  it('are counted anew without taking the focus of the page', async () => {
    await open(3);
    await writeMakings(['2509.00002', '2509.00003']);
    await vi.waitFor(() => expect(make()?.hidden).toBe(true));
    expect(part()?.activeElement ?? null).toBeNull();
  });

  it('are twenty at once', async () => {
    await open(30);
    expect(make()?.textContent).toBe('요약이 없는 논문 29편 중 20편 요약하기');
    await pressOn(make());
    const [{ papers }] = asked.mock.calls[0] as unknown as [{ papers: string[] }];
    expect(papers).toHaveLength(20);
    expect(papers[0]).toBe('2509.00002');
  });

  it.each([
    ['too-many', '기다리는 요약이 너무 많아요'],
    ['model-unset', '모델을 고르고 다시 눌러'],
    ['storage-full', '저장 공간이'],
    ['other', '요약을 시작하지 못했어요'],
  ])('say so where that fails: %s', async (failure, words) => {
    vi.spyOn(console, 'debug').mockImplementation(() => {});
    asked.mockResolvedValue({ failure });
    await open(3);
    await pressOn(make());
    expect(find('[role=status]')?.textContent).toContain(words);
    expect(find('.see')?.hidden).toBe(true);
  });

  it('are offered no more once they are asked for or covered', async () => {
    await open(4);
    await writeMakings(['2509.00002']);
    await vi.waitFor(() => expect(make()?.textContent).toBe('요약이 없는 논문 2편 요약하기'));
    await browser.storage.local.set({ 'covered:2509.00': '2509.00001 2509.00003 2509.00004\n\n' });
    await vi.waitFor(() => expect(make()?.hidden).toBe(true));
  });

  it.each([
    ['no model is chosen', () => writeOffer(undefined, undefined)],
    ['it is not known what is covered', () => browser.storage.local.remove(COVERED_MONTHS)],
    ['the store changes', () => say({ ...followed, holds: 'unknown' })],
    ['nobody knows how it ended', () => say({ ...followed, holds: undefined })],
    ['another version wrote what is covered', () => say({ ...followed, version: '0.0.1' })],
    ['another format tells it', () => say({ ...followed, format: CARD_FORMAT - 1 })],
    ['the cards say nothing', () => browser.storage.local.remove(STATE)],
    ['what is stored is damaged', () => browser.storage.local.set({ 'list-offer': '[' })],
  ])('are not offered where %s', async (_, change) => {
    await change();
    await open(4);
    expect(part()).toBeUndefined();
  });
});

describe('what is offered in a list that is open', () => {
  const there = () => document.querySelector('yoyak-offer') !== null;
  const other = { ...offer, frame: toFrame(<ListOffer model={{ ...model, name: 'other:1b' }} />) };

  it('goes with the model, and comes back as the one that is chosen then', async () => {
    await open(3);
    await writeOffer(undefined, undefined);
    await vi.waitFor(() => expect(there()).toBe(false));
    await writeOffer(other, other);
    await vi.waitFor(() => expect(make()?.title).toBe('other:1b · 이 컴퓨터'));
    await writeOffer(offer, offer);
    await vi.waitFor(() => expect(make()?.title).toBe('lantern:8b · 이 컴퓨터'));
    expect(document.querySelectorAll('yoyak-offer')).toHaveLength(1);
  });

  it('goes while digests are written, and comes back of what is bare then', async () => {
    await open(3);
    await say({ ...followed, holds: 'unknown' });
    await vi.waitFor(() => expect(there()).toBe(false));
    await browser.storage.local.set({ 'covered:2509.00': '2509.00001 2509.00002\n\n' });
    await Promise.resolve();
    expect(there()).toBe(false);
    await say({ ...followed, holds: 'all' });
    await vi.waitFor(() => expect(make()?.textContent).toBe('요약이 없는 논문 1편 요약하기'));
  });

  it.each([
    ['what is covered', () => say({ ...followed, holds: 'unknown' }), () => say(followed)],
    ['a model', () => writeOffer(undefined, undefined), () => writeOffer(offer, offer)],
  ])('comes where the list came before %s', async (_what, before, after) => {
    await before();
    await open(3);
    expect(there()).toBe(false);
    await after();
    await vi.waitFor(() => expect(make()?.textContent).toBe('요약이 없는 논문 2편 요약하기'));
    expect(document.querySelectorAll('yoyak-offer')).toHaveLength(1);
  });

  it('is pressed no more once nobody would make it', async () => {
    vi.spyOn(console, 'debug').mockImplementation(() => {});
    asked.mockResolvedValue({ failure: 'model-unset' });
    await open(3);
    await pressOn(make());
    expect(make()?.hidden).toBe(true);
  });

  it.each([
    ['its own papers', { 'covered:2509.00': '2509.00001 2509.00002\n\n' }, true],
    ['what is made', { makings: '2509.00002' }, true],
    ['other papers', { 'covered:2508.00': '2508.00001\n\n' }, false],
    ['cards', { 'card:2509.00002': 'x' }, false],
    ['settings', { settings: {} }, false],
  ])('is read again as the browser stores something of %s', async (_, change, isRead) => {
    await open(3);
    const read = vi.spyOn(browser.storage.local, 'get');
    await browser.storage.local.set(change);
    await Promise.resolve();
    expect(read).toHaveBeenCalledTimes(isRead ? 1 : 0);
    if (isRead)
      await vi.waitFor(() => expect(make()?.textContent).toBe('요약이 없는 논문 1편 요약하기'));
  });
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { drawPanel } from '../../../components/panel/drawPanel';
import { panelLook } from '../../../components/panel/look';
import { CARD_FORMAT, cardKey, markCard, markKey, STATE, wishKey } from '../../../core/cards';
import { openCardWriter, writeShared } from '../../../core/cards/cache/shared';
import type { Frame } from '../../../core/frame';
import type { Card, Summary } from '../../../core/paper';
import { readSettings, writeFolded } from '../../../core/settings';
import { showPanel } from '../../../entrypoints/arxiv.content/showPanel';
import { standForAnimations } from '../../arxiv/animation';
import { watchObservers } from '../../arxiv/observers';
import { abstractPage, missingPage } from '../../arxiv/page';
import { samplePapers } from '../../arxiv/papers';
import { pressOn } from '../../arxiv/press';
import { writePage } from '../../arxiv/write';
import { sampleEntry } from '../../samples';

const [sample] = samplePapers;
if (!sample) throw new Error('no sample paper');
const { paper } = sample;
const summary = (date: string): Summary => ({
  digest: { source: 'bundled', id: date, date, title: '다이제스트', revision: 'r' },
  rank: 1,
  entry: { ...sampleEntry(paper, `${date}의 결론이다.`), version: 1 },
});
const { digest, rank } = summary('2025-09-05');
const card: Card = {
  summary: summary('2025-09-08'),
  others: [{ digest, rank }],
};
const { version } = fakeBrowser.runtime.getManifest();
const frameOf = (from: Card, shown?: Summary): Frame => drawPanel(from, {}, shown);
const frame = frameOf(card);
const shared = panelLook.shared();

let leave: () => void;
const answers = vi.fn<(message: unknown) => Promise<unknown>>();
const panel = () => document.querySelector('yoyak-panel')?.shadowRoot;
const press = async (name: string, by?: 'reader' | 'script') => {
  const buttons = [...(panel()?.querySelectorAll('button') ?? [])];
  const found = buttons.find((each) => each.textContent === name);
  expect(found, name).toBeDefined();
  await pressOn(found, by);
};
const bookmarked = () => panel()?.querySelector('.bookmark')?.getAttribute('aria-pressed');
const isFolded = () => panel()?.querySelector<HTMLElement>('.sections')?.hidden;
/** The panel's gist, without the signs that only keep lines together. */
const gist = () => panel()?.querySelector('.gist')?.textContent?.replaceAll('\u2060', '');
const notice = () => panel()?.querySelector('[role="status"]')?.textContent;
const visit = async (path = paper) => {
  (window as unknown as { happyDOM: { setURL: (url: string) => void } }).happyDOM.setURL(
    `https://arxiv.org/abs/${path}`,
  );
  await showPanel();
};

beforeEach(async () => {
  fakeBrowser.reset();
  leave = watchObservers();
  answers.mockReset();
  answers.mockResolvedValue({ answer: undefined });
  fakeBrowser.runtime.onMessage.addListener(answers);
  writePage(abstractPage(sample));
  await fakeBrowser.storage.local.set({
    [cardKey(paper)]: openCardWriter(shared)(frame),
    [STATE]: {
      format: CARD_FORMAT,
      version,
      language: 'ko',
      holds: 'all',
      shared: writeShared(shared),
    },
  });
});
afterEach(() => {
  leave();
  vi.restoreAllMocks();
});

describe('an abstract page', () => {
  it('shows the summary from the cache without asking anyone', async () => {
    await markCard(paper, true);
    await visit();
    expect(gist()).toBe('2025-09-08의 결론이다.');
    expect(bookmarked()).toBe('true');
    expect(document.querySelector('yoyak-panel')?.getAttribute('lang')).toBe('ko');
    expect(answers).not.toHaveBeenCalled();
  });

  it.each([
    ['above', 'above', 'blockquote.abstract'],
    ['float', 'float', undefined],
    ['below', 'abstract', '.metatable'],
    [7, 'abstract', '.metatable'],
  ])('shows the summary where the reader wants it: %s', async (place, name, next) => {
    await fakeBrowser.storage.local.set({ settings: { place } });
    await visit();
    const host = document.querySelector<HTMLElement>('yoyak-panel');
    expect(host?.dataset.place).toBe(name);
    const after = host?.nextElementSibling;
    expect(next === undefined ? after === null : after?.matches(next)).toBe(true);
    // A page that takes it away gets it back where it was.
    host?.remove();
    await vi.waitFor(() => expect(host?.isConnected).toBe(true));
    expect(host?.dataset.place).toBe(name);
  });

  it('asks the background only when the cache cannot know', async () => {
    await fakeBrowser.storage.local.remove(cardKey(paper));
    await fakeBrowser.storage.local.set({
      [STATE]: { format: CARD_FORMAT, version, language: 'ko', holds: 'some' },
    });
    answers.mockResolvedValueOnce({ answer: frame });
    await visit();
    expect(answers.mock.calls[0]?.[0]).toEqual({ name: 'frame', paper });
    expect(panel()).toBeDefined();
  });

  it('asks once more when the background was ended before it could answer', async () => {
    await fakeBrowser.storage.local.clear();
    answers.mockRejectedValueOnce(new Error('The message port closed before a response'));
    answers.mockResolvedValueOnce({ answer: frame });
    await visit();
    const question = { name: 'frame', paper };
    expect(answers.mock.calls.map(([message]) => message)).toEqual([question, question]);
    expect(panel()).toBeDefined();
  });

  it('is left alone when the paper has no summary', async () => {
    await fakeBrowser.storage.local.remove(cardKey(paper));
    await visit();
    expect(panel()).toBeUndefined();
    expect(answers).not.toHaveBeenCalled();
  });

  it('that was open before Yoyak came is not taken away again', async () => {
    const hidden = vi.spyOn(document.documentElement, 'append');
    await visit();
    expect(panel()).toBeDefined();
    expect(hidden).not.toHaveBeenCalled();
  });

  it('waits with its paint for the read of the card, and for nothing else', async () => {
    const visitHeld = async () => {
      const stand = standForAnimations();
      const shown = visit();
      expect(stand.isHeld()).toBe(true);
      stand.bringBody();
      return { stand, shown };
    };
    const first = await visitHeld();
    await first.shown;
    expect(first.stand.isHeld()).toBe(false);
    first.stand.leave();

    await fakeBrowser.storage.local.clear();
    document.querySelector('yoyak-panel')?.remove();
    let held: boolean | undefined;
    const second = await visitHeld();
    answers.mockImplementationOnce(async () => {
      held = second.stand.isHeld();
      return { answer: frame };
    });
    await second.shown;
    expect(held).toBe(false);
    expect(panel()).toBeDefined();
    second.stand.leave();

    writePage(missingPage(paper));
    const third = await visitHeld();
    await third.shown;
    expect(third.stand.isHeld()).toBe(false);
    third.stand.leave();
  });

  it('is shown also when storage never answers', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockReturnValue(new Promise(() => {}) as never);
    vi.useFakeTimers();
    const stand = standForAnimations();
    void visit();
    expect(stand.isHeld()).toBe(true);
    stand.bringBody();
    await vi.advanceTimersByTimeAsync(150);
    expect(stand.isHeld()).toBe(false);
    vi.useRealTimers();
    stand.leave();
  });

  it('asks the store when storage fails', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('damaged') as never);
    answers.mockResolvedValueOnce({ answer: frame });
    await visit();
    expect(answers.mock.calls[0]?.[0]).toEqual({ name: 'frame', paper });
    expect(panel()).toBeDefined();
  });

  const [name, attributes, ...children] = frame;
  const whole = openCardWriter(shared)(frame);
  /** Whole as it stands: only its frame is none. */
  const sealed = (...wrong: readonly unknown[]) =>
    openCardWriter(shared)(wrong as unknown as Frame);
  it.each<[string, unknown]>([
    ['null', null],
    ['a tree', card],
    ['a list', [frame]],
    ['a number', 7],
    ['text', 'card'],
    ['half of it', whole.slice(0, 500)],
    ['its name and attributes, of all that it had', `${whole.slice(0, whole.indexOf('}'))}}]`],
    ['those alone', JSON.stringify([name, attributes])],
    ['its frame alone', JSON.stringify(frame)],
    ['another word', whole.replace('결론이다', '서론이다')],
    ['nothing inside', '{}'],
    ['no more than its name', sealed(name)],
    ['another paper', sealed(name, { ...attributes, 'data-paper': '2509.00001' }, ...children)],
    ['no paper', sealed(name, {}, ...children)],
    ['an element that is not on the list', sealed(name, attributes, ['img', {}])],
    ['an attribute that is not on the list', sealed(name, { ...attributes, style: '' })],
    ['a link that runs', sealed(name, attributes, ['a', { href: 'data:text/html,' }])],
    ['a formula', sealed('math', attributes)],
    ['a shared frame that is not there', sealed(name, attributes, shared.length)],
    ['the number of an attribute', sealed(name, { ...attributes, title: 0 })],
    [
      'so much depth that a stack overflows',
      `${'["div",{},'.repeat(90_000)}""${']'.repeat(90_000)}`,
    ],
  ])('asks the store when its card is damaged: %s', async (_what, damaged) => {
    const known = await fakeBrowser.storage.local.get();
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation((async () => ({
      ...known,
      [cardKey(paper)]: damaged,
    })) as never);
    answers.mockResolvedValueOnce({ answer: frame });
    await visit();
    expect(answers.mock.calls.map(([message]) => message)).toEqual([{ name: 'frame', paper }]);
    expect(gist()).toBe('2025-09-08의 결론이다.');
    expect(document.querySelectorAll('yoyak-panel')).toHaveLength(1);
  });

  it.each<[string, unknown]>([
    ['a text', 'abcdefgh'],
    ['texts', JSON.stringify(['a', 'b'])],
    ['a list of texts', ['a', 'b']],
    ['other frames than its own', writeShared(shared.toReversed())],
    ['frames in another language', writeShared(shared).replace('복사', 'Copy')],
    ['fewer frames', writeShared(shared.slice(0, 1))],
    ['none', writeShared([])],
    ['what an earlier version stored', shared],
    ['null', null],
  ])(
    'asks the store, and draws nothing else, when what cards share is %s',
    async (_what, damaged) => {
      const state = { format: CARD_FORMAT, version, language: 'ko', holds: 'all', shared: damaged };
      await fakeBrowser.storage.local.set({ [STATE]: state });
      let drawn: unknown;
      answers.mockImplementationOnce(async () => {
        drawn = panel();
        return { answer: frame };
      });
      await visit();
      expect(drawn).toBeUndefined();
      expect(answers.mock.calls.map(([message]) => message)).toEqual([{ name: 'frame', paper }]);
      expect(panel()?.querySelectorAll('button').length).toBeGreaterThan(3);
      expect(gist()).toBe('2025-09-08의 결론이다.');
    },
  );

  it.each<[string, object]>([
    ['another format', { format: CARD_FORMAT - 1, version, language: 'ko', holds: 'all' }],
    ['another version', { format: CARD_FORMAT, version: '0.0.9', language: 'ko', holds: 'all' }],
    ['another language', { format: CARD_FORMAT, version, language: 'en', holds: 'all' }],
    ['no language', { format: CARD_FORMAT, version, holds: 'all' }],
    [
      'a look whose shared frames are lost',
      { format: CARD_FORMAT, version, language: 'ko', holds: 'all' },
    ],
    [
      'a store that has changed',
      { format: CARD_FORMAT, version, language: 'ko', holds: 'unknown' },
    ],
  ])('asks the store when its cards are of %s', async (_what, state) => {
    if (!('holds' in state && state.holds === 'unknown'))
      await fakeBrowser.storage.local.set({ [STATE]: state });
    else {
      await fakeBrowser.storage.local.remove(cardKey(paper));
      await fakeBrowser.storage.local.set({ [STATE]: state });
    }
    answers.mockResolvedValueOnce({ answer: frame });
    await visit();
    expect(answers.mock.calls.map(([message]) => message)).toEqual([{ name: 'frame', paper }]);
    expect(panel()).toBeDefined();
  });

  it('stands as if Yoyak were not there when the answer is no frame of its paper either', async () => {
    await fakeBrowser.storage.local.clear();
    for (const answer of [7, ['script', {}, 'alert(1)'], [name, {}, ...children]]) {
      answers.mockResolvedValueOnce({ answer });
      await expect(visit()).rejects.toThrow();
      expect(panel()).toBeUndefined();
    }
  });

  it('is left alone when the background fails', async () => {
    await fakeBrowser.storage.local.clear();
    answers.mockResolvedValueOnce({ failure: 'storage-unusable' });
    answers.mockResolvedValueOnce({ failure: 'storage-unusable' });
    await expect(visit()).rejects.toThrow('storage-unusable');
    expect(panel()).toBeUndefined();
  });

  it('is left alone when it shows no paper, whatever its address says', async () => {
    writePage(missingPage(paper));
    await visit();
    expect(panel()).toBeUndefined();
  });

  it('is believed when its tag names another paper than its address', async () => {
    await visit('2401.00001');
    expect(gist()).toBe('2025-09-08의 결론이다.');
  });

  it('is looked at once more when all of it is there', async () => {
    await visit(`${paper}v2`);
    const link = () => panel()?.querySelector<HTMLElement>('footer .html');
    expect(link()?.hidden).toBe(true);
    const late = document.createElement('a');
    late.href = `https://arxiv.org/html/${paper}v2`;
    document.body.append(late);
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(link()?.hidden).toBe(false);
    expect(link()?.getAttribute('href')).toBe(`https://arxiv.org/html/${paper}v2`);
  });

  it('tells when it shows another version than the summary is of', async () => {
    await visit(`${paper}v2`);
    expect(panel()?.querySelector('.version')?.textContent).toBe(
      '이 요약은 v1 기준 · 지금 보는 것은 v2',
    );
  });
});

describe('the buttons', () => {
  it('copy the summary as Markdown and say so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    answers.mockResolvedValueOnce({ answer: '# 요약' });
    await visit();
    await press('복사');
    const { source, id } = card.summary.digest;
    expect(answers.mock.calls[0]?.[0]).toEqual({ name: 'copy', paper, source, id });
    expect(write.mock.calls).toEqual([['# 요약']]);
    expect(notice()).toBe('복사했어요');
  });

  it('leave the clipboard alone when the summary has gone meanwhile', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    answers.mockResolvedValueOnce({ failure: 'nothing-found' });
    await visit();
    await press('복사');
    expect(write).not.toHaveBeenCalled();
    expect(notice()).toContain('그사이 사라졌어요');
  });

  it('bookmark the paper', async () => {
    const of = { source: 'bundled', id: '2025-09-08' };
    answers.mockResolvedValueOnce({ answer: { bookmarked: true, of } });
    await visit();
    await press('북마크');
    const wish = { on: true, ...of, at: expect.any(Number) };
    expect(answers.mock.calls[0]?.[0]).toEqual({ name: 'bookmark', paper, ...wish });
    expect(bookmarked()).toBe('true');
  });

  it('note a press and tell of it within the press, and wait until one has come through', async () => {
    await visit();
    let notedNow: () => void = () => undefined;
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(
      () =>
        new Promise<void>((resolve) => {
          notedNow = resolve;
        }),
    );
    answers.mockReturnValue(new Promise(() => undefined));
    const button = panel()?.querySelector('.bookmark');
    let issued: readonly number[] = [];
    document.addEventListener(
      'click',
      () => {
        issued = [set.mock.calls.length, answers.mock.calls.length];
      },
      { once: true },
    );
    await press('북마크');
    expect(issued).toEqual([1, 1]);
    expect(set.mock.calls[0]?.[0]).toMatchObject({ [wishKey(paper)]: { on: true } });
    expect(bookmarked()).toBe('false');
    expect(button?.getAttribute('aria-busy')).toBe('true');
    notedNow();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(bookmarked()).toBe('true');
    expect(button?.getAttribute('aria-busy')).toBe('false');
    set.mockRestore();
  });

  it('keep a bookmark that is noted when the background is ended before it answers', async () => {
    await visit();
    answers.mockRejectedValueOnce(new Error('The message port closed before a response'));
    await press('북마크');
    expect(bookmarked()).toBe('true');
    expect(notice()).toBe('');
    expect(await fakeBrowser.storage.local.get(wishKey(paper))).toMatchObject({
      [wishKey(paper)]: { on: true },
    });
  });

  it('say of a copy that its bookmark is gone, and bring it back with what it was', async () => {
    const first = { ...card.summary, from: '하루 논문' };
    const kept = { source: first.digest.source, id: first.digest.id };
    const copied = { ...card, summary: first };
    await fakeBrowser.storage.local.set({
      [cardKey(paper)]: openCardWriter(shared)(frameOf(copied)),
      [markKey(paper)]: true,
    });
    const line = () => panel()?.querySelector('.kept')?.textContent;
    const store = vi.fn(async (message: unknown) => {
      const { name, on, source, id } = message as Record<string, unknown>;
      // Without a bookmark nobody keeps it: only the other digest has the paper.
      if (name === 'frame') return { answer: frameOf(copied, summary('2025-09-05')) };
      return { answer: { bookmarked: on, ...(on === true && { of: { source, id } }) } };
    });
    answers.mockImplementation(store);
    await visit();
    expect(line()).toContain('남겨 둔 것을');
    await press('북마크');
    expect(line()).toContain('이제 북마크에 없어요');
    await press('기본 다이제스트 2025년 9월 5일');
    expect(line()).toBeUndefined();
    await press('기본 다이제스트 2025년 9월 8일 (사라진 다이제스트)');
    expect(line()).toContain('이제 북마크에 없어요');
    await press('북마크');
    expect(line()).toContain('남겨 둔 것을');
    expect(store.mock.calls.at(-1)?.[0]).toMatchObject({ on: true, ...kept });
    await press('기본 다이제스트 2025년 9월 5일');
    await press('북마크');
    await press('북마크');
    await press('기본 다이제스트 2025년 9월 8일 (사라진 다이제스트)');
    // The bookmark keeps the other one now.
    expect(bookmarked()).toBe('true');
    expect(line()).toContain('이제 북마크에 없어요');
  });

  it('show a bookmark that is set and cleared elsewhere, and press on from there', async () => {
    await visit();
    const tell = (marks: object) => fakeBrowser.runtime.onMessage.trigger(marks, {});
    await tell({ '2401.00001': true });
    expect(bookmarked()).toBe('false');
    await tell({ [paper]: true });
    expect(bookmarked()).toBe('true');
    answers.mockImplementation(async (message) => ({
      answer: { bookmarked: (message as { on: boolean }).on },
    }));
    await press('북마크');
    expect(answers.mock.lastCall?.[0]).toMatchObject({ name: 'bookmark', on: false });
    expect(bookmarked()).toBe('false');
    await press('북마크');
    await tell({ [paper]: false });
    expect(bookmarked()).toBe('false');
  });

  it('show the bookmark as it was set while the page was left, and press on from there', async () => {
    await visit();
    const comeBack = (persisted: boolean) =>
      window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
    const shownAgain = { name: 'shown', paper, again: true };
    await markCard(paper, true);
    comeBack(false);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(bookmarked()).toBe('false');
    expect(answers).not.toHaveBeenCalledWith(shownAgain, expect.anything(), expect.anything());
    comeBack(true);
    await vi.waitFor(() => expect(bookmarked()).toBe('true'));
    expect(answers.mock.calls.map(([message]) => message)).toContainEqual(shownAgain);
    answers.mockResolvedValue({ answer: { bookmarked: false } });
    await press('북마크');
    expect(answers.mock.lastCall?.[0]).toMatchObject({ name: 'bookmark', on: false });
    await markCard(paper, false);
    comeBack(true);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(bookmarked()).toBe('false');
  });

  it('stay with what is stored elsewhere when a press fails later', async () => {
    await visit();
    await fakeBrowser.runtime.onMessage.trigger({ [paper]: true }, {});
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full') as never);
    answers.mockResolvedValue({ failure: 'storage-full' });
    await press('북마크');
    expect(bookmarked()).toBe('true');
    expect(notice()).not.toBe('');
  });

  it('take a second press as the opposite, answered or not', async () => {
    const asked: boolean[] = [];
    let answer: () => void = () => undefined;
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    answers.mockImplementation(async (message) => {
      const { on } = message as { on: boolean };
      asked.push(on);
      await answered;
      return { answer: { bookmarked: on } };
    });
    await visit();
    await press('북마크');
    expect(bookmarked()).toBe('true');
    await press('북마크');
    answer();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(asked).toEqual([true, false]);
    expect(bookmarked()).toBe('false');
  });

  it('take a bookmark back that could not be kept', async () => {
    await visit();
    for (let time = 1; time <= 2; time += 1) {
      answers.mockResolvedValueOnce({ failure: 'storage-full' });
      await press('북마크');
      expect(bookmarked()).toBe('false');
    }
  });

  it('open the reader', async () => {
    await visit();
    await press('새 탭에서 읽기');
    expect(answers.mock.calls[0]?.[0]).toMatchObject({ name: 'read', paper });
  });

  it('begin a letter, by the digest alone, and say so where that cannot be', async () => {
    const { source, id } = summary('2025-09-08').digest;
    const known = { ...summary('2025-09-08'), repository: 'kim/papers' };
    const drawn = openCardWriter(shared)(frameOf({ summary: known, others: [] }));
    await fakeBrowser.storage.local.set({ [cardKey(paper)]: drawn });
    await visit();
    await press('잘못된 요약 알리기', 'script');
    expect(answers).not.toHaveBeenCalled();
    await press('잘못된 요약 알리기');
    expect(answers.mock.calls.map(([message]) => message)).toEqual([
      { name: 'report', paper, source, id },
    ]);
    answers.mockResolvedValueOnce({ failure: 'nothing-found' });
    await press('잘못된 요약 알리기');
    await vi.waitFor(() => expect(notice()).not.toBe(''));
  });

  it('collapse the panel, on the next page too', async () => {
    await visit();
    await press('접기');
    expect(isFolded()).toBe(true);
    leave();
    document.querySelector('yoyak-panel')?.remove();
    await visit();
    expect(isFolded()).toBe(true);
    await press('펼치기');
    expect(isFolded()).toBe(false);
    await writeFolded(false);
  });

  it('hear of a page’s own script only to fold the panel and to change digests', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    answers.mockImplementation(async (message) => {
      const { id } = message as { id: string };
      return { answer: frameOf(card, summary(id)) };
    });
    await visit();
    for (const name of ['복사', '북마크', '새 탭에서 읽기']) await press(name, 'script');
    expect(write).not.toHaveBeenCalled();
    expect(answers).not.toHaveBeenCalled();
    expect(bookmarked()).toBe('false');

    for (let time = 0; time < 10; time += 1) {
      await press('기본 다이제스트 2025년 9월 5일', 'script');
      await press('기본 다이제스트 2025년 9월 8일', 'script');
    }
    await press('기본 다이제스트 2025년 9월 5일', 'script');
    expect(gist()).toBe('2025-09-05의 결론이다.');
    // Asked for once, however often a page presses.
    expect(answers.mock.calls.map(([message]) => message)).toEqual([
      { name: 'frame', paper, source: 'bundled', id: '2025-09-05' },
    ]);

    await press('접기', 'script');
    expect(isFolded()).toBe(true);
    expect(await readSettings()).toMatchObject({ collapsed: false });
  });

  it('and links follow no press but the reader’s', async () => {
    const homepage = 'https://kim.example/';
    const { summary } = card;
    const digest = { ...summary.digest, homepage };
    await fakeBrowser.storage.local.set({
      [cardKey(paper)]: openCardWriter(shared)(
        frameOf({ ...card, summary: { ...summary, digest } }),
      ),
    });
    await visit();
    const link = panel()?.querySelector('.source a') ?? undefined;
    expect(link?.getAttribute('href')).toBe(homepage);
    const leads: boolean[] = [];
    document.querySelector('yoyak-panel')?.addEventListener('click', (press) => {
      leads.push(link?.hasAttribute('href') === true);
      // Not to be followed in a test.
      press.preventDefault();
    });
    await pressOn(link, 'script');
    await pressOn(link);
    expect(leads).toEqual([false, true]);
    expect(link?.getAttribute('href')).toBe(homepage);
  });

  it('switch to the paper’s other digest, with all that page and reader have made of it', async () => {
    await markCard(paper, true);
    answers.mockResolvedValueOnce({ answer: frameOf(card, summary('2025-09-05')) });
    await visit(`${paper}v2`);
    const before = panel()?.querySelector<HTMLElement>('.picks button:last-child');
    before?.focus();
    await press('기본 다이제스트 2025년 9월 5일');
    expect(answers.mock.calls[0]?.[0]).toEqual({
      name: 'frame',
      paper,
      source: 'bundled',
      id: '2025-09-05',
    });
    expect(gist()).toBe('2025-09-05의 결론이다.');
    expect(bookmarked()).toBe('true');
    expect(panel()?.querySelector('.version')?.textContent).toContain('지금 보는 것은 v2');
    expect(panel()?.activeElement?.textContent).toBe('기본 다이제스트 2025년 9월 5일');

    await press('기본 다이제스트 2025년 9월 8일');
    expect(gist()).toBe('2025-09-08의 결론이다.');
    // Drawn once, and each choice remembered.
    expect(answers.mock.calls.slice(1).map(([message]) => message)).toEqual(
      ['2025-09-05', '2025-09-08'].map((id) => ({ name: 'choose', paper, source: 'bundled', id })),
    );
  });

  it('move the focus from tab to tab by the arrow keys, and around at the ends', async () => {
    await visit();
    const tabs = [...(panel()?.querySelectorAll<HTMLElement>('[role=tab]') ?? [])];
    const [first, last] = tabs;
    const hit = (key: string, init: KeyboardEventInit = {}) => {
      const on = panel()?.activeElement;
      return on?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }),
      );
    };
    first?.focus();
    // These the browser hears.
    for (const init of [{ altKey: true }, { metaKey: true }])
      expect([hit('ArrowLeft', init), panel()?.activeElement]).toEqual([true, first]);
    const went = (['ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowDown', 'a'] as const).map(
      (key) => [hit(key), tabs.indexOf(panel()?.activeElement as HTMLElement)],
    );
    expect(went).toEqual([
      [false, 1],
      [false, 0],
      [false, 1],
      [true, 1],
      [true, 1],
    ]);
    expect(panel()?.activeElement).toBe(last);
    // Buttons that are no tabs keep their keys.
    panel()?.querySelector<HTMLElement>('.bookmark')?.focus();
    expect(hit('ArrowRight')).toBe(true);
    expect(panel()?.activeElement?.className).toBe('bookmark');
    expect(answers).not.toHaveBeenCalled();
  });

  it('stay where they are when the other digest has gone meanwhile', async () => {
    answers.mockResolvedValueOnce({ failure: 'nothing-found' });
    await visit();
    const pressed = panel()?.querySelector<HTMLElement>('.picks button:last-child');
    pressed?.focus();
    await press('기본 다이제스트 2025년 9월 5일');
    expect(gist()).toBe('2025-09-08의 결론이다.');
    expect(notice()).toContain('그사이 사라졌어요');
    expect(panel()?.activeElement).toBe(pressed);
    answers.mockResolvedValueOnce({ answer: frameOf(card, summary('2025-09-05')) });
    await press('기본 다이제스트 2025년 9월 5일');
    expect(gist()).toBe('2025-09-05의 결론이다.');
    expect(notice()).toBe('');
  });

  it('show what was pressed last, whatever comes first', async () => {
    const three = { ...card, others: ['2025-09-05', '2025-09-04'].map((day) => summary(day)) };
    await fakeBrowser.storage.local.set({
      [cardKey(paper)]: openCardWriter(shared)(frameOf(three)),
    });
    // Each comes when the test says so, however slow the machine is.
    const come = new Map<string, () => void>();
    answers.mockImplementation(async (message) => {
      const { name, id } = message as { name: string; id: string };
      if (name === 'frame') await new Promise<void>((resolve) => come.set(id, resolve));
      return { answer: frameOf(three, summary(id)) };
    });
    await visit();
    await press('기본 다이제스트 2025년 9월 5일');
    await press('기본 다이제스트 2025년 9월 4일');
    come.get('2025-09-04')?.();
    await vi.waitFor(() => expect(gist()).toBe('2025-09-04의 결론이다.'));
    come.get('2025-09-05')?.();
    // A turn of the loop, after which all that it led to is done.
    await new Promise((resolve) => setTimeout(resolve));
    expect(gist()).toBe('2025-09-04의 결론이다.');
    await press('기본 다이제스트 2025년 9월 4일');
    expect(gist()).toBe('2025-09-04의 결론이다.');
    await press('기본 다이제스트 2025년 9월 8일');
    expect(gist()).toBe('2025-09-08의 결론이다.');
    const asked = answers.mock.calls.map(([message]) => message as { name: string; id: string });
    expect(asked.filter(({ name }) => name === 'frame')).toHaveLength(2);
    expect(asked.filter(({ name }) => name === 'choose').map(({ id }) => id)).toEqual([
      '2025-09-04',
      '2025-09-08',
    ]);
  });

  it('ask for no digest that a page makes up, and leave the focus where the reader has it', async () => {
    answers.mockImplementation(async () => ({ answer: frameOf(card, summary('2025-09-05')) }));
    await visit();
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    const last = panel()?.querySelector<HTMLElement>('.picks button:last-child') ?? undefined;
    for (let time = 0; time < 20; time += 1) {
      last?.setAttribute('data-id', `made up ${time}`);
      await pressOn(last, 'script');
    }
    expect(answers).not.toHaveBeenCalled();
    last?.setAttribute('data-id', '2025-09-05');
    await pressOn(last, 'script');
    expect(gist()).toBe('2025-09-05의 결론이다.');
    expect(document.activeElement).toBe(field);
    field.remove();
    // Nor is another digest bookmarked than is shown.
    panel()?.querySelector('.panel')?.setAttribute('data-id', 'made up');
    await press('북마크');
    expect(answers.mock.calls.at(-1)?.[0]).toMatchObject({ name: 'bookmark', id: '2025-09-05' });
  });

  it.each<[string, unknown]>([
    ['a full disk', { failure: 'storage-full' }],
    ['a frame that is none', { answer: 7 }],
  ])('call nothing gone at %s', async (_what, answer) => {
    answers.mockResolvedValueOnce(answer);
    await visit();
    await press('기본 다이제스트 2025년 9월 5일');
    expect(notice()).toContain('잠시 뒤에');
  });

  it('say quietly that something did not work', async () => {
    answers.mockResolvedValueOnce({ failure: 'storage-full' });
    await visit();
    await press('북마크');
    expect(notice()).toContain('잠시 뒤에');
  });

  it('ask for a reload after the extension was updated under the page', async () => {
    await visit();
    const gone = () => {
      throw new Error('Extension context invalidated.');
    };
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(gone);
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(gone);
    const { id } = fakeBrowser.runtime;
    Object.assign(fakeBrowser.runtime, { id: undefined });
    await press('북마크');
    expect(notice()).toContain('새로고침해 주세요');
    await press('접기');
    await press('펼치기');
    expect(notice()).toContain('새로고침해 주세요');
    Object.assign(fakeBrowser.runtime, { id });
  });
});

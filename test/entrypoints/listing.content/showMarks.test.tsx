// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toFrame } from '../../../components/frame/toFrame';
import { ListLook } from '../../../components/marks/ListLook';
import { drawPanel } from '../../../components/panel/drawPanel';
import { speak } from '../../../components/words/language';
import { LIST_LOOK } from '../../../core/covered';
import { writeListLook } from '../../../core/covered/listLook';
import { writeSettings } from '../../../core/settings';
import { listPage, sampleRows } from '../../arxiv/list';
import { watchObservers } from '../../arxiv/observers';
import { pressOn } from '../../arxiv/press';
import { writePage } from '../../arxiv/write';
import { makeLocks } from '../../locks';
import { sampleEntry } from '../../samples';

const rows = sampleRows(5);
const [one = '', two = '', three = ''] = rows.map(({ paper }) => paper);
const record = 'covered:2509.00';
const frameOf = (paper: string) =>
  drawPanel(
    {
      summary: {
        digest: { source: 's', id: 'd', date: '2025-09-08', title: '읽기 모임', revision: 'r' },
        rank: 1,
        entry: sampleEntry(paper),
      },
      others: [],
    },
    {},
  );

let leave: () => void;
const answers = vi.fn<(message: unknown) => Promise<unknown>>();
const asked = () =>
  answers.mock.calls.map(([message]) => message as { name: string; paper: string });
const marks = () => [...document.querySelectorAll('yoyak-mark')];
const button = (mark: Element | undefined) =>
  mark?.shadowRoot?.querySelector<HTMLElement>('.mark') ?? undefined;
const told = () =>
  marks().map((mark) => {
    const paper = mark.closest('dd')?.previousElementSibling?.querySelector('[title=Abstract]')?.id;
    return `${paper} ${button(mark)?.getAttribute('aria-label')}`;
  });
const bar = () => document.querySelector('yoyak-list')?.shadowRoot;
const only = () => bar()?.querySelector<HTMLElement>('.only') ?? undefined;
const dress = () => writeListLook({ frame: toFrame(<ListLook />), css: '', summaries: '' });
const open = async (html = listPage(rows)) => {
  writePage(html);
  vi.resetModules();
  const { showMarks } = await import('../../../entrypoints/listing.content/showMarks');
  showMarks();
};
const marked = (count: number) => vi.waitFor(() => expect(marks()).toHaveLength(count));
/** What the page itself has, in its order. */
const own = () =>
  [...document.querySelectorAll('#content *')]
    .filter((each) => !each.localName.startsWith('yoyak-'))
    .map(({ localName, className }) => `${localName} ${className}`);

beforeEach(async () => {
  // A script that a test has left behind looks at the page no more.
  vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout'] });
  fakeBrowser.reset();
  Object.defineProperty(navigator, 'locks', { value: makeLocks(), configurable: true });
  fakeBrowser.storage.onChanged.removeAllListeners();
  leave = watchObservers();
  answers.mockReset();
  answers.mockImplementation(async (message) => {
    const { name, paper } = message as { name: string; paper: string };
    return { answer: name === 'frame' ? frameOf(paper) : undefined };
  });
  fakeBrowser.runtime.onMessage.addListener(answers);
  Object.assign(fakeBrowser.runtime, { id: 'test' });
  await dress();
  await fakeBrowser.storage.local.set({ [record]: `${one} 2509.00777\n${two}\n${three}` });
});
afterEach(() => {
  leave();
  vi.clearAllTimers();
  vi.useRealTimers();
  speak('ko');
  vi.restoreAllMocks();
});

describe('a list', () => {
  it('has a mark beside each paper that is covered, which says what the reader made of it', async () => {
    writePage(listPage(rows));
    const before = own();
    await open();
    await marked(3);
    expect(told()).toEqual([
      `${one} 요약 있음 · 안 읽음`,
      `${two} 요약 있음 · 열어 봄`,
      `${three} 요약 있음 · 읽음`,
    ]);
    expect(marks().map((mark) => button(mark)?.dataset.state)).toEqual(['unread', 'seen', 'read']);
    expect(own()).toEqual(before);
    expect(document.querySelector('dt yoyak-mark')).toBeNull();
    expect(answers).not.toHaveBeenCalled();
  });

  it('is read for in one go', async () => {
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    await open();
    await marked(3);
    expect(get).toHaveBeenCalledOnce();
  });

  it('says so in the language that the reader chose', async () => {
    speak('en');
    await dress();
    await open();
    await marked(3);
    expect(told()[0]).toBe(`${one} Has a summary · unread`);
    expect(only()?.textContent).toBe('Only papers in digests (3)');
    speak('ko');
    await dress();
    await vi.waitFor(() => expect(told()[0]).toBe(`${one} 요약 있음 · 안 읽음`));
    expect(told()).toHaveLength(3);
  });

  it('is left alone when no digest has any of its papers', async () => {
    await open(listPage(sampleRows(5, '2401')));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([marks(), bar()]).toEqual([[], undefined]);
  });

  it.each([undefined, 7, 'no JSON', '[]', '[["script",{}],""]', '[["div",{}],""]'])(
    'is left alone while what marks look like is %j, and marked once that is there',
    async (damaged) => {
      await fakeBrowser.storage.local.remove(LIST_LOOK);
      if (damaged !== undefined) await fakeBrowser.storage.local.set({ [LIST_LOOK]: damaged });
      await open();
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(marks()).toEqual([]);
      await dress();
      await marked(3);
    },
  );

  it('follows what the reader does elsewhere, and what is removed', async () => {
    await open();
    await marked(3);
    await fakeBrowser.storage.local.set({ [record]: `\n\n${one} ${two}` });
    await marked(2);
    expect(told()).toEqual([`${one} 요약 있음 · 읽음`, `${two} 요약 있음 · 읽음`]);
    expect(only()?.textContent).toBe('다이제스트에 있는 2편만 보기');
    await fakeBrowser.storage.local.remove(record);
    await marked(0);
    expect(bar()).toBeUndefined();
  });

  it('has no marks where the reader wants none, from that press on', async () => {
    await open();
    await marked(3);
    await writeSettings({ marks: 'off' });
    await marked(0);
    expect(bar()).toBeUndefined();
    await writeSettings({ marks: 'on' });
    await marked(3);
  });
});

describe('a list that changes', () => {
  it('has its new rows marked', async () => {
    await open(listPage(rows.slice(1, 2)));
    await marked(1);
    const added = new DOMParser().parseFromString(listPage(rows.slice(0, 1)), 'text/html');
    document.querySelector('#articles')?.append(...added.querySelectorAll('dt, dd'));
    await marked(2);
    expect(told()).toEqual([`${two} 요약 있음 · 열어 봄`, `${one} 요약 있음 · 안 읽음`]);
  });

  it('has the mark of what a row is about now', async () => {
    await open();
    await marked(3);
    const link = document.getElementById(one);
    link?.removeAttribute('id');
    link?.setAttribute('href', `/abs/${three}`);
    const first = () => button(marks()[0])?.dataset.state;
    await vi.waitFor(() => expect(first()).toBe('read'));
    link?.setAttribute('href', '/abs/2401.00001');
    await marked(2);
  });

  it('gets a mark back three times, and the mark alone where its HTML is written anew', async () => {
    await open();
    await marked(3);
    const row = marks()[0]?.parentElement;
    for (let time = 1; time <= 3; time += 1) {
      row?.querySelector('yoyak-mark')?.replaceWith(document.createElement('yoyak-mark'));
      await vi.waitFor(() => expect(button(marks()[0]), `${time}`).toBeDefined());
      expect(row?.querySelectorAll('yoyak-mark')).toHaveLength(1);
    }
    row?.querySelector('yoyak-mark')?.remove();
    document.querySelector('#articles')?.append(document.createElement('dt'));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(marks()).toHaveLength(2);
  });

  it('has its marks and its bar once where all of it is written anew, with the same papers', async () => {
    await open();
    await marked(3);
    const page = document.querySelector('#dlpage');
    if (page) page.innerHTML += '<p>Sorted by date</p>';
    await vi.waitFor(() => expect(marks().map(button).filter(Boolean)).toHaveLength(3));
    expect(told()).toHaveLength(3);
    expect(document.querySelectorAll('yoyak-list')).toHaveLength(1);
    await vi.waitFor(() => expect(only()).toBeDefined());
  });

  it('is left to the next script once this one has been replaced', async () => {
    await open();
    await marked(3);
    Object.assign(fakeBrowser.runtime, { id: undefined });
    marks()[0]?.remove();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(marks()).toHaveLength(2);
    Object.assign(fakeBrowser.runtime, { id: 'test' });
    const [left] = marks();
    await open();
    await marked(3);
    expect(marks()).not.toContain(left);
  });
});

describe('the bar', () => {
  it('hides the rows without a summary until it is pressed again, for the reader alone', async () => {
    await open(listPage(rows, rows.slice(0, 1)));
    await marked(4);
    expect(only()?.textContent).toBe('다이제스트에 있는 3편만 보기');
    const host = document.querySelector('yoyak-list');
    expect(host?.nextElementSibling?.className).toBe('morefewer');
    await pressOn(only(), 'script');
    expect([only()?.getAttribute('aria-pressed'), host?.childElementCount]).toEqual(['false', 0]);
    await pressOn(only());
    expect(only()?.getAttribute('aria-pressed')).toBe('true');
    expect(host?.querySelector('style')?.textContent).toContain('display: none');
    await pressOn(only());
    expect([only()?.getAttribute('aria-pressed'), host?.childElementCount]).toEqual(['false', 0]);
  });

  it.each<[string, () => unknown]>([
    ['takes it out', () => document.querySelector('yoyak-list')?.remove()],
    [
      'puts an empty one in its place',
      () => document.querySelector('yoyak-list')?.replaceWith(document.createElement('yoyak-list')),
    ],
    [
      'takes it out with what lies around it',
      () => {
        const around = document.querySelector('yoyak-list')?.parentElement;
        around?.replaceChildren(
          ...[...around.children].filter((each) => !each.matches('yoyak-list')),
        );
      },
    ],
  ])('is put back three times, where a script %s', async (_what, remove) => {
    await open();
    await marked(3);
    await vi.waitFor(() => expect(only()).toBeDefined());
    for (let time = 1; time <= 3; time += 1) {
      remove();
      await vi.waitFor(() => expect(only(), `${time}`).toBeDefined());
      expect(document.querySelectorAll('yoyak-list')).toHaveLength(1);
      expect(marks()).toHaveLength(3);
    }
    remove();
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(only()).toBeUndefined();
    // Nor is anything read anew for what is left as it is.
    expect(get).not.toHaveBeenCalled();
  });

  it('that comes back is as new, and leads to the next one once at a press', async () => {
    await open();
    await marked(3);
    await pressOn(only());
    for (const marksSet of ['off', 'on', 'off', 'on'] as const) {
      await writeSettings({ marks: marksSet });
      await marked(marksSet === 'on' ? 3 : 0);
    }
    expect(only()?.getAttribute('aria-pressed')).toBe('false');
    expect(document.querySelector('yoyak-list')?.childElementCount).toBe(0);
    const lead = vi.spyOn(Element.prototype, 'scrollIntoView');
    // The card of what it leads to never comes: here nothing shows it.
    answers.mockImplementation(() => new Promise(() => {}));
    await pressOn(bar()?.querySelector('.next') ?? undefined);
    expect(lead).toHaveBeenCalledOnce();
    await pressOn(only());
    expect(only()?.getAttribute('aria-pressed')).toBe('true');
  });
});

describe('a press on a mark', () => {
  const panel = () => document.querySelector('dd > yoyak-panel')?.shadowRoot;

  it('opens the whole summary in its row, tells that it was seen, and closes it', async () => {
    await open();
    await marked(3);
    const [mark] = marks();
    await pressOn(button(mark) ?? undefined);
    await vi.waitFor(() => expect(panel()).toBeDefined());
    expect(panel()?.querySelector<HTMLElement>('.sections')?.hidden).toBe(false);
    expect(mark?.parentElement?.lastElementChild?.localName).toBe('yoyak-panel');
    expect(button(mark)?.getAttribute('aria-expanded')).toBe('true');
    expect(asked().map(({ name, paper }) => [name, paper])).toEqual([
      ['frame', one],
      ['seen', one],
    ]);
    await pressOn(button(mark) ?? undefined);
    expect(panel()).toBeUndefined();
    expect(button(mark)?.getAttribute('aria-expanded')).toBe('false');
  });

  it('brings what it opens into view, by as little as that takes, and moves nothing as it closes', async () => {
    await open();
    await marked(3);
    const [mark] = marks();
    const seen = vi.spyOn(Element.prototype, 'scrollIntoView');
    await pressOn(button(mark) ?? undefined);
    await vi.waitFor(() => expect(seen).toHaveBeenCalledOnce());
    expect(seen.mock.contexts[0]).toBe(mark?.parentElement);
    expect(seen.mock.calls[0]).toEqual([{ block: 'nearest' }]);
    expect(panel()).toBeDefined();
    await pressOn(button(mark) ?? undefined);
    expect(panel()).toBeUndefined();
    expect(seen).toHaveBeenCalledOnce();
  });

  it('leaves nothing behind that hears of bookmarks, however often', async () => {
    await open();
    await marked(3);
    const hear = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
    for (const mark of [...marks(), ...marks()]) {
      await pressOn(button(mark) ?? undefined);
      await vi.waitFor(() => expect(button(mark)?.getAttribute('aria-expanded')).toBe('true'));
      await pressOn(button(mark) ?? undefined);
    }
    expect(asked().filter(({ name }) => name === 'frame')).toHaveLength(6);
    expect(hear).not.toHaveBeenCalled();
  });

  it('does nothing when it is the page that presses', async () => {
    await open();
    await marked(3);
    await pressOn(button(marks()[0]) ?? undefined, 'script');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(panel()).toBeUndefined();
    expect(answers).not.toHaveBeenCalled();
  });

  it('folds the summary by its own button, and leaves what the reader set for panels', async () => {
    await open();
    await marked(3);
    await pressOn(button(marks()[0]) ?? undefined);
    await vi.waitFor(() => expect(panel()).toBeDefined());
    await pressOn(panel()?.querySelector('.fold') ?? undefined);
    expect(panel()).toBeUndefined();
    expect((await fakeBrowser.storage.local.get('settings')).settings ?? {}).toEqual({});
  });

  it('bookmarks through the summary', async () => {
    await open();
    await marked(3);
    await pressOn(button(marks()[0]) ?? undefined);
    await vi.waitFor(() => expect(panel()).toBeDefined());
    await pressOn(panel()?.querySelector('.bookmark') ?? undefined, 'script');
    await pressOn(panel()?.querySelector('.bookmark') ?? undefined);
    const bookmarks = asked().filter(({ name }) => name === 'bookmark');
    expect(bookmarks).toMatchObject([{ paper: one, on: true, source: 's' }]);
  });
});

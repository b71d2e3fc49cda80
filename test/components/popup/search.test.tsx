// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { PopupFound } from '../../../components/popup/search/state';
import { button, click, press, type, unmount } from '../mount';
import { makeEvents, paper, papers, show } from './samples';

afterEach(unmount);

const snippet = {
  text: '긴 글의 환각을 줄인다.',
  marks: [{ start: 5, end: 7 }],
  kind: 'method',
} as const;
const found: PopupFound = {
  papers: [
    {
      ...paper('2509.00021', { title: 'On Hallucination' }),
      found: { marks: [{ start: 3, end: 16 }], snippet, from: '매일 논문' },
    },
    { ...paper('2509.00022', { read: 'read' }), found: { marks: [], from: '' } },
  ],
  count: 31,
  isDone: true,
};
const field = () => {
  const input = document.querySelector<HTMLInputElement>('header input');
  if (!input) throw new Error('no field');
  return input;
};
const titles = () => [...document.querySelectorAll('.title')].map((each) => each.textContent);
const status = () => document.querySelector('.finding[role=status]')?.textContent;
const mark = (row: number, of: string) =>
  [...document.querySelectorAll(`li:nth-child(${row + 1}) ${of} mark`)].map(
    (each) => each.textContent,
  );

describe('the search of the popup', () => {
  it('is opened by its button and by /, and takes the focus', async () => {
    const on = makeEvents();
    await show({}, on);
    await click(button('찾기'));
    await press('/');
    expect(on.onSearch.mock.calls).toEqual([[''], ['']]);
    await show({}, on, { query: '' });
    expect(document.activeElement).toBe(field());
    expect(titles()).toEqual(papers.map(({ title }) => title));
  });

  it('tells each letter, and keeps the day’s rows while nothing but spaces is typed', async () => {
    const on = makeEvents();
    await show({}, on, { query: ' ' });
    expect(titles()).toHaveLength(papers.length);
    await type(field(), '환각');
    expect(on.onSearch.mock.calls).toEqual([['환각']]);
  });

  it('shows what was found in the place of the day, marked, with a piece of the text', async () => {
    await show({}, makeEvents(), { query: '환각', found });
    expect(titles()).toEqual(['On Hallucination', 'Paper 2509.00022']);
    expect([mark(0, '.title'), mark(0, '.says'), mark(1, '.title')]).toEqual([
      ['Hallucination'],
      ['환각'],
      [],
    ]);
    const stands = [...document.querySelectorAll('.stands')].map((each) => each.textContent);
    expect(stands).toEqual([
      expect.stringMatching(/\d월 \d+일 · 매일 논문$/),
      expect.stringMatching(/일$/),
    ]);
    expect(status()).toBe('31편을 찾았어요');
    expect(() => button('모두 읽음')).toThrow();
  });

  it('unfolds a row in place, and folds it when the day is back', async () => {
    const on = makeEvents();
    await show({}, on, { query: '환각', found });
    await click(document.querySelector('.title'));
    expect(document.querySelector('.row.open .whole')?.textContent).toContain('2509.00021의 요지');
    expect(on.onSeen.mock.calls).toEqual([['2509.00021']]);
    document.querySelector<HTMLElement>('.title')?.focus();
    await press('e');
    expect(on.onRead.mock.calls).toEqual([[['2509.00021'], true]]);
    await show({}, on);
    expect(document.querySelector('.row.open')).toBeNull();
  });

  it('is walked by keys from the field, and left by Escape from anywhere', async () => {
    const on = makeEvents();
    await show({}, on, { query: '환각', found });
    await press('ArrowDown');
    expect(document.activeElement?.textContent).toBe('On Hallucination');
    await press('j');
    expect(document.activeElement?.textContent).toBe('Paper 2509.00022');
    await press('ArrowLeft');
    expect(on.onGo).not.toHaveBeenCalled();
    await press('Escape');
    await press('/');
    expect(document.activeElement).toBe(field());
    await press('Escape', { isComposing: true });
    await press('Escape');
    await click(button('찾기 닫기'));
    expect(on.onSearch.mock.calls).toEqual([[undefined], [undefined], [undefined]]);
    await show({}, on);
    expect(document.activeElement).toBe(button('찾기'));
  });

  it('leads to all of it in the reader', async () => {
    const on = makeEvents();
    await show({}, on, { query: 'a&b 환각', found });
    const link = document.querySelector<HTMLAnchorElement>('.finding a');
    expect(new URLSearchParams(link?.getAttribute('href')?.split('?')[1]).get('q')).toBe(
      'a&b 환각',
    );
    await click(link);
    expect(on.onSearchAll.mock.calls).toEqual([['a&b 환각']]);
  });

  it('says that it is searching, that there is nothing, and what failed', async () => {
    const none = { papers: [], count: 0, isDone: true };
    await show({}, makeEvents(), { query: '환각' });
    expect(status()).toBe('찾고 있어요');
    await show({}, makeEvents(), { query: '환각', found: { ...none, isDone: false } });
    expect(status()).toBe('찾고 있어요');
    await show({}, makeEvents(), { query: '환각', found: none });
    expect(status()).toContain('찾는 요약이 없어요');
    const noteless = { ...none, lack: 'noted' } as const;
    await show({}, makeEvents(), { query: '메모:', found: noteless });
    expect(status()).toContain('아직 메모가 없어요');
    await show({}, makeEvents(), { query: '메모:', found: { ...noteless, isDone: false } });
    expect(status()).not.toContain('메모');
    expect(document.querySelector('.finding a')).toBeNull();
    await show({}, makeEvents(), {
      query: '환각',
      found: { ...none, failure: 'storage-full' },
    });
    expect(document.querySelector('[role=alert]')?.textContent).not.toBe('');
  });
});

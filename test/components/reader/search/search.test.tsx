// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Chips } from '../../../../components/reader/search/Chips';
import { SearchField } from '../../../../components/reader/search/SearchField';
import { speak } from '../../../../components/words/language';
import { button, click, mount, press, type, unmount } from '../../mount';

afterEach(unmount);
afterEach(() => speak('ko'));

const sources = [
  { id: 'a', name: '매일 논문' },
  { id: 'b', name: '주간' },
];

describe('what a search can be narrowed by', () => {
  const narrow = async (query: string, from: readonly string[] = ['a', 'b']) => {
    const onGo = vi.fn();
    await mount(<Chips address={{ query }} sources={sources} from={from} onGo={onGo} />);
    return onGo;
  };

  it('is written behind a phrase, also one that is still open, and taken out again', async () => {
    const onGo = await narrow('"언어  모');
    await click(button('안 읽음'));
    expect(onGo).toHaveBeenLastCalledWith({ query: '"언어  모" 안읽음' }, true);
    const other = await narrow('"언어  모" 안읽음');
    expect(button('안 읽음').getAttribute('aria-pressed')).toBe('true');
    await click(button('안 읽음'));
    expect(other).toHaveBeenLastCalledWith({ query: '"언어  모"' }, true);
  });

  it('names a subscription whole, and shows what was set by hand', async () => {
    const onGo = await narrow('환각 한계:"데이터 부족" https://arxiv.org/abs/2509.04664');
    const names = [...document.querySelectorAll('button')].map((each) => each.textContent);
    expect(names).toEqual([
      '한계: 데이터 부족',
      '안 읽음',
      '북마크',
      '메모 있음',
      '매일 논문',
      '주간',
    ]);
    await click(button('매일 논문'));
    expect(onGo.mock.lastCall?.[0].query).toMatch(/ 구독:"매일 논문"$/);
  });

  it.each([
    [['b'], ['주간']],
    [
      ['b', 'a'],
      ['주간', '매일 논문'],
    ],
    [['gone'], []],
    [[], []],
  ])('is a subscription that has any of it, most of it first: %j', async (from, offered) => {
    await narrow('환각', from);
    const names = [...document.querySelectorAll('button')].map((each) => each.textContent);
    expect(names).toEqual(['안 읽음', '북마크', '메모 있음', ...offered]);
  });

  it('is a note, with its words or any, and no name that means nothing', async () => {
    const onGo = await narrow('메모:표 ai:데이터 note:"표 3" 없는이름:말');
    const names = [...document.querySelectorAll('button')].map((each) => each.textContent);
    expect(names.slice(0, 3)).toEqual(['메모: 표', 'note: 표 3', '안 읽음']);
    expect(names.join()).not.toMatch(/데이터|없는이름/);
    await click(button('메모 있음'));
    expect(onGo.mock.lastCall?.[0].query).toMatch(/ 메모:$/);
  });

  it('says in English what it writes in English', async () => {
    speak('en');
    const onGo = await narrow('subscription:주간');
    const names = [...document.querySelectorAll('button')].map((each) => each.textContent);
    expect(names).toEqual(['Unread', 'Bookmarked', 'With a note', '매일 논문', '주간']);
    expect(button('주간').getAttribute('aria-pressed')).toBe('true');
    await click(button('With a note'));
    expect(onGo.mock.lastCall?.[0].query).toBe('subscription:주간 note:');
  });

  it('does not read a word within a phrase as what is set', async () => {
    await narrow('"그 안읽음 표시"');
    expect(button('안 읽음').getAttribute('aria-pressed')).toBe('false');
  });
});

describe('the field of a search', () => {
  const show = (query: string, onGo = vi.fn()) =>
    mount(<SearchField address={{ query }} onGo={onGo} onDown={() => undefined} />);
  const field = () => document.querySelector('input') as HTMLInputElement;

  it('keeps what is typed when the page follows later, and goes where Back leads', async () => {
    const onGo = vi.fn();
    await show('', onGo);
    await type(field(), '환');
    await type(field(), '환각');
    await show('환', onGo);
    await show('환각', onGo);
    expect(field().value).toBe('환각');
    await show('강화', onGo);
    expect(field().value).toBe('강화');
  });

  it('is one step of the history, however quickly it is typed, and another after Back', async () => {
    const onGo = vi.fn();
    await show('', onGo);
    // The page has followed none of these yet.
    for (const typed of ['환', '환각', '환각은']) await type(field(), typed);
    expect(onGo.mock.calls.map(([, replace]) => replace)).toEqual([false, true, true]);
    await show('환각은', onGo);
    await show('', onGo);
    await type(field(), '강');
    expect(onGo.mock.lastCall).toEqual([{ query: '강' }, false]);
    await type(field(), '');
    expect(onGo.mock.lastCall).toEqual([{}, true]);
  });

  it.each([
    [
      { view: 'bookmarks', only: 'noted', query: '표' },
      { view: 'bookmarks', only: 'noted' },
    ],
    [
      { view: 'bookmarks', paper: '2509.04664' },
      { view: 'bookmarks', paper: '2509.04664' },
    ],
    [{ view: 'unread', only: 'twice', query: '표' }, {}],
    [{ from: 'a', day: '2025-09-08' }, {}],
  ] as const)('stays among the bookmarks, and leaves any other list: %j', async (address, left) => {
    const onGo = vi.fn();
    await mount(<SearchField address={address} onGo={onGo} onDown={() => undefined} />);
    await type(field(), '환각');
    expect(onGo.mock.lastCall?.[0]).toEqual({ ...left, query: '환각' });
    await type(field(), '');
    expect(onGo.mock.lastCall?.[0]).toEqual(left);
  });

  it('is reached by / and left by Escape', async () => {
    const onGo = vi.fn();
    await show('환각', onGo);
    await press('/');
    expect(document.activeElement).toBe(field());
    await press('Escape');
    expect(onGo).toHaveBeenLastCalledWith({}, true);
    await act(() => undefined);
    expect(field().value).toBe('');
    expect(document.activeElement).toBe(field());
    onGo.mockClear();
    await show('', onGo);
    await press('Escape');
    expect(onGo).not.toHaveBeenCalled();
    expect(document.activeElement).not.toBe(field());
  });

  it('leads down by Enter and ↓, and by no other key, nor while a syllable is composed', async () => {
    const onDown = vi.fn();
    await mount(<SearchField address={{ query: '환각' }} onGo={vi.fn()} onDown={onDown} />);
    field().focus();
    for (const key of ['Enter', 'ArrowDown']) await press(key);
    expect(onDown).toHaveBeenCalledTimes(2);
    for (const key of ['ArrowUp', 'ArrowRight', 'j']) await press(key);
    await press('Enter', { isComposing: true });
    expect(onDown).toHaveBeenCalledTimes(2);
  });
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { click, press, type, unmount } from '../../mount';
import { events, show, texts } from '../samples';

beforeEach(() => {
  vi.stubGlobal('scrollTo', vi.fn());
  HTMLElement.prototype.scrollIntoView = vi.fn();
});
afterEach(() => {
  unmount();
  vi.unstubAllGlobals();
});

const field = () => document.querySelector('.finder input') as HTMLInputElement;
const links = () => texts(document, 'nav a');

it('leads to each chapter, and says which one is shown', async () => {
  const root = await show({ chapter: 'log' });
  expect(links()).toEqual(['구독', '읽기', '모델', '가져오기', '백업', '기록', '정보']);
  expect(texts(root, 'nav [aria-current=page]')).toEqual(['기록']);
  expect(texts(root, '[data-chapter]:not([hidden]) h1')).toEqual(['기록']);
});

it('says where something waits for an answer', async () => {
  const declined = {
    source: 'g1',
    id: 'a',
    revision: 'r',
    reason: 'gone',
    title: '글',
    at: 0,
    before: 12,
    after: 0,
  } as const;
  const root = await show({ declined: { declined: [declined] }, chapter: 'log' });
  expect(texts(root, 'nav a')[0]).toBe('구독확인할 것이 있어요');
  const [first] = root.querySelectorAll('[data-chapter=subscriptions] section h2');
  expect(first?.textContent).toBe('확인이 필요한 변경');
  await show({ declined: { declined: [{ ...declined, reason: 'removed' }] } });
  expect(texts(root, 'nav a')[0]).toBe('구독');
  const last = [...root.querySelectorAll('[data-chapter=subscriptions] section h2')].at(-1);
  expect(last?.textContent).toBe('받지 않기로 한 것');
});

it('finds settings while one types, by / from anywhere, and leads there', async () => {
  const acts = events();
  const root = await show({}, acts);
  await press('/');
  expect(document.activeElement).toBe(field());
  await type(field(), '테마', 'input');
  expect(links()).toEqual(['테마읽기']);
  expect(root.querySelector('.finder [role=status]')?.textContent).toBe('1개를 찾았어요');
  expect(root.querySelector('nav a')?.getAttribute('href')).toBe('#set-theme');
  await click(root.querySelector('nav a'));
  expect(links()).toHaveLength(7);
  expect(acts.chapter.onReach).toHaveBeenLastCalledWith('#set-theme');
});

const chapters = () => texts(document, '[data-chapter]:not([hidden]) > h1');
const marked = () => [...document.querySelectorAll('[data-found]')];

it('shows the first that is found, marked, in place of the chapter that was open', async () => {
  await show({ chapter: 'log' });
  for (const [typed, chapter, mark] of [
    ['테마', '읽기', '#set-theme'],
    ['초기화', '백업', 'section:has(#clear)'],
    ['기록', '기록', 'section:has(#log)'],
    ['환경설정', '읽기', '[data-chapter=reading] > h1'],
  ] as const) {
    await type(field(), typed, 'input');
    expect(chapters(), typed).toEqual([chapter]);
    expect(marked(), typed).toEqual([document.querySelector(mark)]);
  }
  expect(texts(document, 'main > .empty')).toEqual([]);
  await type(field(), '없는 설정', 'input');
  expect(chapters()).toEqual([]);
  expect(marked()).toEqual([]);
  expect(texts(document, 'main > .empty')).toEqual(['찾는 것이 없어요. 다른 말로 찾아보세요.']);
  await type(field(), '', 'input');
  expect(chapters()).toEqual(['기록']);
  expect(marked()).toEqual([]);
});

it('says that it finds nothing, and nothing that this reader does not have', async () => {
  const root = await show();
  await type(field(), '없는 설정', 'input');
  expect(links()).toEqual([]);
  expect(root.querySelector('.finder [role=status]')?.textContent).toBe(
    '찾는 것이 없어요. 다른 말로 찾아보세요.',
  );
  await type(field(), '단축키', 'input');
  expect(links()).toEqual([]);
  await show({ shortcuts: [{ name: 'a', description: '열기', keys: '' }] });
  await type(field(), '단축', 'input');
  expect(links()).toEqual(['단축키읽기']);
  field().focus();
  await press('Escape');
  expect(links()).toHaveLength(7);
});

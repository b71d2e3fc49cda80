// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { button, click, press, unmount } from '../mount';
import { day, makeEvents, paper, papers, show } from './samples';

afterEach(unmount);

const rows = () => [...document.querySelectorAll<HTMLElement>('.row')];
const title = (at: number) => rows()[at]?.querySelector<HTMLButtonElement>('.title');
const focused = () => rows().findIndex((row) => row.contains(document.activeElement));
const opened = () => rows().map((row) => row.classList.contains('open'));

it('tells in an unfolded row that its post has gone from its source, and of no other', async () => {
  const gone = paper('2509.00009');
  const all = [{ ...gone, summary: { ...gone.summary, isGone: true } } as const, ...papers];
  const groups = [{ key: 'a', from: '매일 논문', title: 'Daily Papers', ai: true, papers: all }];
  await show({ day: day({ groups }) });
  await click(title(0));
  expect(rows()[0]?.querySelector('.whole .kept')?.textContent).toContain('사라졌지만');
  await click(title(1));
  expect(rows()[1]?.querySelector('.whole')).not.toBeNull();
  expect(rows()[1]?.querySelector('.kept')).toBeNull();
});

describe('the popup’s head', () => {
  it('says the day, its age, and how much is new', async () => {
    const root = await show();
    expect(root.querySelector('h1')?.textContent).toBe('9월 8일 월');
    expect(root.querySelector('time')?.dateTime).toBe('2025-09-08');
    const about = [...root.querySelectorAll('.about > span')].map((each) => each.textContent);
    expect(about).toEqual(['오늘', '안 읽음 1/3']);
    expect(root.querySelector<HTMLElement>('.share')?.style.width).toMatch(/^66\.6/);
  });

  it('names the year of another one, and that nothing is new', async () => {
    const root = await show({ day: day({ date: '2024-12-31', unread: 0 }) });
    expect(root.querySelector('h1')?.textContent).toBe('2024년 12월 31일 화');
    expect(root.querySelector('.about')?.textContent).toContain('3편 모두 봤어요');
  });

  it('names the subscription, the title, and that a model wrote it', async () => {
    const groups = [
      { key: 'a', from: '매일 논문', title: 'Daily Papers', ai: true, papers: papers.slice(0, 1) },
      { key: 'b', from: '', title: '손으로 쓴 글', ai: false, papers: papers.slice(1) },
    ];
    const root = await show({ day: day({ groups }) });
    expect([...root.querySelectorAll('.from')].map((each) => each.textContent)).toEqual([
      '매일 논문Daily PapersAI 요약',
      '손으로 쓴 글',
    ]);
  });

  it('leads to the days beside it, also by keys, and nowhere at the end', async () => {
    const on = makeEvents();
    await show({}, on);
    await click(button('다음 날'));
    await press('ArrowRight');
    expect(on.onGo).not.toHaveBeenCalled();
    expect(button('다음 날').getAttribute('aria-disabled')).toBe('true');
    await click(button('이전 날 · 2025년 9월 5일'));
    await press('ArrowLeft');
    expect(on.onGo.mock.calls).toEqual([['2025-09-05'], ['2025-09-05']]);
  });

  it('leads back to the newest day by a key, from a day and not from what is searched', async () => {
    const on = makeEvents();
    const newest = { key: '2025-09-08', day: '2025-09-08', apart: '' };
    await show({ day: day({ key: '2025-08-20', date: '2025-08-20', newest }) }, on);
    await press('t');
    await press('ㅅ', { code: 'KeyT' });
    await press('t', { ctrlKey: true });
    expect(on.onGo.mock.calls).toEqual([['2025-09-08'], ['2025-09-08']]);
    await show({ day: day({ newest }) }, on, { query: '환각' });
    await press('t');
    await show({}, on);
    await press('t');
    expect(on.onGo).toHaveBeenCalledTimes(2);
  });

  it('says that a digest, or its neighbour, has no date', async () => {
    const neighbour = { key: 'u', day: '1970-01-01', apart: '모음 글' };
    const root = await show({ day: day({ date: '1970-01-01', earlier: neighbour }) });
    expect(root.querySelector('h1')?.textContent).toBe('날짜 없음');
    expect(root.querySelector('.about')?.textContent).toBe('안 읽음 1/3');
    expect(button('이전 날 · 날짜 없음 · 모음 글').disabled).toBe(false);
  });

  it('tells how many damaged summaries were skipped', async () => {
    const root = await show({ day: day({ skipped: 2 }) });
    expect(root.querySelector('.skipped')?.textContent).toContain('2편을 건너뛰었어요');
  });
});

describe('a row of the popup', () => {
  it('has its title, gist and state, each in its language', async () => {
    await show();
    expect(rows().map((row) => row.querySelector('.dot')?.getAttribute('aria-label'))).toEqual([
      '읽음',
      '열어 봄',
      '안 읽음',
    ]);
    expect(rows().map((row) => row.querySelector('.says')?.textContent)).toEqual([
      '2509.04664의 요지이다.',
      undefined,
      '2509.00003의 요지이다.',
    ]);
    expect([0, 1, 2].map((at) => title(at)?.lang)).toEqual(['en', 'en', 'ko']);
  });

  it('unfolds in place to its whole summary, the gist once, and folds', async () => {
    const on = makeEvents();
    await show({}, on);
    await click(title(2));
    expect(opened()).toEqual([false, false, true]);
    const body = rows()[2]?.querySelector('.whole');
    expect(body?.id).toBe(title(2)?.getAttribute('aria-controls'));
    expect(body?.textContent).toBe('2509.00003의 요지이다.소개소개이다.');
    expect(on.onSeen.mock.calls).toEqual([['2509.00003']]);
    await click(title(2));
    expect(opened()).toEqual([false, false, false]);
    expect(rows()[2]?.querySelector('.whole')).toBeNull();
    expect(on.onSeen).toHaveBeenCalledOnce();
  });

  it('is seen once: not when it was seen or read before', async () => {
    const on = makeEvents();
    await show({}, on);
    await click(title(0));
    await click(title(1));
    expect(opened()).toEqual([true, true, false]);
    expect(on.onSeen).not.toHaveBeenCalled();
  });

  it('draws no formula before it is unfolded', async () => {
    const math = { name: 'math', children: [{ name: 'mi', children: ['x'] }] };
    const formula = { type: 'inlineMath' as const, value: 'x', mathml: math };
    const own = paper('2509.00009');
    const [section] = own.summary.entry.sections;
    const entry = {
      ...own.summary.entry,
      sections: section
        ? [{ ...section, children: [{ type: 'paragraph' as const, children: [formula] }] }]
        : [],
    };
    const groups = [
      {
        key: 'a',
        from: '',
        title: '글',
        ai: false,
        papers: [{ ...own, summary: { ...own.summary, entry } }],
      },
    ];
    const root = await show({ day: day({ groups }) });
    expect(root.querySelector('math')).toBeNull();
    await click(title(0));
    expect(root.querySelector('.whole math mi')?.textContent).toBe('x');
  });

  it('tells of a damaged summary and spares the others', async () => {
    const broken = paper('2509.00010');
    const entry = {
      ...broken.summary.entry,
      sections: [{ kind: 'method', heading: '', children: [null] }],
    };
    const summary = { ...broken.summary, entry } as unknown as typeof broken.summary;
    const groups = [
      { key: 'a', from: '', title: '글', ai: false, papers: [{ ...broken, summary }, ...papers] },
    ];
    const root = await show({ day: day({ groups }) });
    await click(title(0));
    expect(root.querySelector('.broken')?.textContent).toContain('손상되어');
    await click(title(1));
    expect(opened()).toEqual([true, true, false, false]);
  });

  it('bookmarks, is noted as read, and opens on arXiv', async () => {
    const on = makeEvents();
    await show({}, on);
    await click(rows()[0]?.querySelector('.toggle'));
    expect(on.onBookmark.mock.calls.map(([each, to]) => [each.paper, to])).toEqual([
      ['2509.04664', false],
    ]);
    await click(title(2));
    await click(rows()[2]?.querySelector('.actions .read'));
    expect(on.onRead.mock.calls).toEqual([[['2509.00003'], true]]);
    await click(rows()[2]?.querySelector('.actions a'));
    await click(rows()[2]?.querySelector('.actions a'), { metaKey: true });
    await click(title(1), { ctrlKey: true });
    await click(title(1), { button: 1 });
    expect(on.onVisit.mock.calls.map(([{ href, background }]) => [href, background])).toEqual([
      ['https://arxiv.org/abs/2509.00003', false],
      ['https://arxiv.org/abs/2509.00003', true],
      ['https://arxiv.org/abs/hep-th/9711200', true],
      ['https://arxiv.org/abs/hep-th/9711200', true],
    ]);
  });

  it('leaves a new window, a download and the menu to the browser', async () => {
    const on = makeEvents();
    await show({}, on);
    await click(title(2));
    for (const init of [{ shiftKey: true }, { altKey: true }, { button: 2 }]) {
      const link = rows()[2]?.querySelector('.actions a');
      expect((await click(link, init)).defaultPrevented).toBe(false);
    }
    expect(on.onVisit).not.toHaveBeenCalled();
  });

  it('copies itself, or says that it could not', async () => {
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    await show();
    await click(title(2));
    const copy = () => rows()[2]?.querySelector('.actions [aria-live]');
    await click(copy());
    expect(writeText.mock.calls.flat()[0]).toContain('Paper 2509.00003');
    expect(copy()?.textContent).toBe('복사했어요');
    writeText.mockRejectedValueOnce(new Error('no'));
    await click(copy());
    expect(copy()?.textContent).toContain('복사하지 못했어요');
    vi.unstubAllGlobals();
  });
});

describe('the popup’s keys', () => {
  it('walk the list, from no focus too, and it is one stop for Tab', async () => {
    await show();
    expect([0, 1, 2].map((at) => title(at)?.tabIndex)).toEqual([0, -1, -1]);
    const walk = [];
    for (const key of ['ArrowDown', 'j', 'k', 'ArrowUp', 'End', 'j', 'Home']) {
      await press(key);
      walk.push(focused());
    }
    expect(walk).toEqual([0, 1, 0, 0, 2, 2, 0]);
    await press('End');
    expect([0, 1, 2].map((at) => title(at)?.tabIndex)).toEqual([-1, -1, 0]);
  });

  it('work on a keyboard that writes Hangul, and enter from below', async () => {
    await show();
    await press('ㅏ', { code: 'KeyK' });
    expect(focused()).toBe(2);
    await press('ㅏ', { code: 'KeyK' });
    expect(focused()).toBe(1);
  });

  it('note, bookmark and open the row that has the focus, or the one that is unfolded', async () => {
    const on = makeEvents();
    await show({}, on);
    for (const key of ['e', 'b', 'o']) await press(key);
    expect(on.onRead).not.toHaveBeenCalled();
    await press('j');
    for (const key of ['e', 'b', 'o']) await press(key);
    expect(on.onRead.mock.calls).toEqual([[['2509.04664'], false]]);
    expect(on.onBookmark.mock.calls.map(([each, to]) => [each.paper, to])).toEqual([
      ['2509.04664', false],
    ]);
    expect(on.onVisit.mock.calls).toEqual([
      [{ href: 'https://arxiv.org/abs/2509.04664', background: false }],
    ]);
    await click(title(2));
    title(0)?.blur();
    await press('e');
    expect(on.onRead.mock.calls.at(-1)).toEqual([['2509.00003'], true]);
  });

  it('stand on the first paper of the next day when they stood in the list', async () => {
    await show();
    await press('End');
    await press('ArrowLeft');
    await show({ day: day({ key: 'b' }) });
    expect(focused()).toBe(0);
    title(0)?.blur();
    await press('ArrowLeft');
    await show({ day: day({ key: 'c' }) });
    expect(focused()).toBe(-1);
  });

  it('leave the browser its own shortcuts', async () => {
    const on = makeEvents();
    await show({}, on);
    await press('ArrowLeft', { altKey: true });
    await press('j', { ctrlKey: true });
    expect(on.onGo).not.toHaveBeenCalled();
    expect(focused()).toBe(-1);
  });

  it('are shown by ?', async () => {
    const root = await show();
    expect(root.querySelector('dialog')).toBeNull();
    await press('?');
    expect([...root.querySelectorAll('dialog dt')].map((each) => each.textContent)).toEqual([
      'jk',
      'HomeEnd',
      'Enter',
      'e',
      'b',
      'o',
      '←→',
      't',
      'g',
      '/',
      '?',
    ]);
  });
});

describe('the paper of the tab in front', () => {
  it('stands on top with three things to do, and unfolds like any other', async () => {
    const on = makeEvents();
    const tab = paper('2509.00020', { title: 'Bootstrapping Task Spaces' });
    const root = await show({ tab }, on);
    expect(rows()[0]?.closest('.tab')?.querySelector('.label')?.textContent).toBe('이 탭의 논문');
    const actions = [...root.querySelectorAll('.tab .actions button')];
    expect(actions.map((each) => each.textContent)).toEqual(['펼치기 Enter', '북마크', '복사']);
    await click(actions[1]);
    expect(on.onBookmark.mock.calls.map(([each, to]) => [each.paper, to])).toEqual([
      ['2509.00020', true],
    ]);
    await click(actions[0]);
    expect(on.onSeen.mock.calls).toEqual([['2509.00020']]);
    expect(rows()[0]?.querySelector('.whole')?.textContent).toContain('소개이다.');
    await press('Home');
    expect(focused()).toBe(0);
  });
});

describe('after days away', () => {
  const missed = (date: string, unread: number, all = unread) => ({
    date,
    papers: all,
    unread: Array.from({ length: unread }, (_, at) => `${date}/${at}`),
  });

  it('says what has piled up, leads to the queue, or leaves it alone', async () => {
    const on = makeEvents();
    const days = [missed('2025-09-04', 6), missed('2025-09-05', 9), missed('2025-09-08', 2, 3)];
    const root = await show({ away: { days, papers: 17 } }, on);
    expect(root.querySelector('.slip h2')?.textContent).toBe('3일 동안 17편이 쌓였어요');
    expect(root.querySelector('.slip p')?.textContent).toContain('5분쯤 걸려요');
    await click(button('17편 훑어보기'));
    await click(button('최근 것만 볼게요'));
    expect(on.onCatchUp).toHaveBeenCalledOnce();
    expect(on.onSkip).toHaveBeenCalledOnce();
    const lines = [...root.querySelectorAll('.missed')];
    expect(lines.map((each) => each.textContent)).toEqual([
      '9월 4일 목6편',
      '9월 5일 금9편',
      '9월 8일 월2편',
    ]);
    expect(lines.map((each) => each.getAttribute('aria-current'))).toEqual([null, null, 'true']);
    expect(lines[2]?.querySelectorAll('.dots .read')).toHaveLength(1);
    await click(lines[0]);
    expect(on.onGo.mock.calls).toEqual([['2025-09-04']]);
  });

  it('writes the year of days of another one', async () => {
    const days = ['2023-02-28', '2024-12-31', '2025-01-01'].map((date) => missed(date, 1));
    const root = await show({ away: { days, papers: 3 } });
    expect([...root.querySelectorAll('.missed b')].map((each) => each.textContent)).toEqual([
      '2023년 2월 28일 화',
      '2024년 12월 31일 화',
      '1월 1일 수',
    ]);
  });

  it('keeps to the last week, and tells of the days before', async () => {
    const days = Array.from({ length: 20 }, (_, at) => missed(`2025-08-${String(at + 10)}`, 40));
    const root = await show({ away: { days, papers: 800 } });
    expect(root.querySelectorAll('.missed')).toHaveLength(7);
    expect(root.querySelector('.missed')?.textContent).toContain('8월 23일');
    expect(root.querySelector('p.earlier')?.textContent).toContain('그 전 13일');
  });
});

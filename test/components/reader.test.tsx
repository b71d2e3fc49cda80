// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Access } from '../../components/AccessNotice';
import type { CatchUpSlice } from '../../components/reader/catchUp/state';
import { Reader } from '../../components/reader/Reader';
import type { Marks, ReaderState, ReaderSummary } from '../../components/reader/state';
import type { Section } from '../../core/paper';
import { button, click, mount, press, type, unmount } from './mount';
import { makeEvents, marks, paper, row, shownPaper, state, summary } from './reader/samples';

const show = (shown: ReaderState, acts = makeEvents()) =>
  mount(<Reader state={shown} terms={() => <p class="terms" />} {...acts} />);

afterEach(unmount);

describe('arXiv that is withheld', () => {
  const withheld = (access: Access, shown: ReaderState, onAllowAccess = vi.fn()) =>
    mount(
      <Reader
        state={shown}
        terms={() => <p />}
        access={{ access, onAllowAccess }}
        {...makeEvents()}
      />,
    );

  it.each<ReaderState>([
    state([]),
    state([], { address: { view: 'catchup' } }),
    state([], { address: { view: 'terms' } }),
    { kind: 'failed', code: 'storage-off' },
  ])('is told over whatever is shown, with the press that mends it: %j', async (shown) => {
    const onAllowAccess = vi.fn();
    const view = await withheld('withheld', shown, onAllowAccess);
    expect(view.querySelector('.access[role=status]')?.textContent).toContain('막아 두어');
    await click(button('허용하기'));
    expect(onAllowAccess).toHaveBeenCalledOnce();
    await withheld('refused', shown);
    expect(view.querySelector('.access')?.textContent).toContain('허용하지 않았어요');
    await withheld('granted', shown);
    expect(view.querySelector('.access')).toBeNull();
  });
});

describe('a reader in which nothing is stored', () => {
  const empty = (change = {}) => {
    const { list } = state([]);
    return show(
      state([], { list: { ...list, kind: 'empty' }, paper: { kind: 'none' }, ...change }),
    );
  };

  it('asks for no choice and names no keys to move with, but leads to the others', async () => {
    const shown = await empty();
    expect(shown.textContent).toContain('아직 저장된 다이제스트가 없어요');
    expect(shown.querySelector('.paper')?.textContent).toBe('');
    expect(shown.querySelector('.hints')?.textContent).toBe('?단축키');
    await click(button('?단축키'));
    expect(shown.querySelector('dialog')).not.toBeNull();
  });

  it('still shows a paper that was asked for', async () => {
    const shown = await empty({ paper: shownPaper([]) });
    expect(shown.querySelector('.paper')?.textContent).toContain('이 논문의 요약이 없어요');
  });

  it('is not one whose list is filtered to nothing', async () => {
    const shown = await show(state([], { paper: { kind: 'none' } }));
    expect(shown.querySelector('.paper')?.textContent).toContain('목록에서 논문을 고르면');
    expect(shown.querySelector('.hints')?.textContent).toContain('이동');
  });
});

describe('the list of the reader', () => {
  const rows = [
    row('2509.00001', { state: 'seen', digests: 2 }),
    row('2509.00002', { state: 'read', bookmarked: true }),
    row('2509.00003'),
  ];

  it('has its papers under their day, what was made of each told in words too', async () => {
    const shown = await show(state(rows));
    expect(shown.querySelector('.day')?.textContent).toBe('9월 8일 월매일 논문1/3 봤어요');
    const said = [...shown.querySelectorAll('.row')].map((each) => [
      each.querySelector('.name')?.textContent,
      each.querySelector('.dot')?.textContent,
      each.querySelector('.mark')?.getAttribute('aria-pressed'),
    ]);
    expect(said).toEqual([
      ['Paper 2509.00001', '열어 봄', 'false'],
      ['Paper 2509.00002', '', 'true'],
      ['Paper 2509.00003', '안 읽음', 'false'],
    ]);
    expect(shown.querySelector('.row .about')?.textContent).toBe('다이제스트 2개에 실림');
    expect(shown.querySelectorAll('.rows a[tabindex="0"]')).toHaveLength(1);
  });

  it.each(['Enter', 'ArrowDown'])('is come to from the search by %s', async (key) => {
    const acts = makeEvents();
    const shown = await show(state(rows, { address: { query: '논문' } }), acts);
    const field = shown.querySelector<HTMLElement>('.searching input');
    field?.focus();
    await press(key);
    expect(document.activeElement?.getAttribute('data-paper')).toBe('2509.00001');
    expect(acts.onGo).not.toHaveBeenCalled();
    await show(state([], { address: { query: '논문' } }), acts);
    field?.focus();
    await press(key);
    expect(document.activeElement).toBe(field);
  });

  it('is walked by keys, also with a Korean keyboard, and opens what it comes to', async () => {
    const acts = makeEvents();
    await show(state(rows), acts);
    await press('j');
    expect(acts.onGo).toHaveBeenLastCalledWith({ paper: '2509.00001' }, false);
    await show(state(rows, { address: { paper: '2509.00001' } }), acts);
    await press('ㅓ', { code: 'KeyJ' });
    expect(acts.onGo).toHaveBeenLastCalledWith({ paper: '2509.00002' }, true);
    expect(document.activeElement?.getAttribute('data-paper')).toBe('2509.00002');
    await show(state(rows, { address: { paper: '2509.00002' } }), acts);
    await press('e');
    expect(acts.onRead).toHaveBeenLastCalledWith(['2509.00002'], false);
    await press('b');
    expect(acts.onBookmark).toHaveBeenLastCalledWith(['2509.00002'], false);
    await press('j');
    await show(state(rows, { address: { paper: '2509.00003' } }), acts);
    await press('j');
    expect(acts.onMore).toHaveBeenCalledOnce();
    await press('j', { ctrlKey: true });
    expect(acts.onMore).toHaveBeenCalledOnce();
  });

  it('has the focus on the row of a paper that is left, unless it is elsewhere', async () => {
    const read = { address: { paper: '2509.00002' }, paper: shownPaper([summary('2025-09-08')]) };
    const shown = await show(state(rows, read));
    shown.querySelector<HTMLElement>('.inside h1')?.focus();
    await show(state(rows, { address: {} }));
    expect(document.activeElement?.getAttribute('data-paper')).toBe('2509.00002');
    await show(state(rows, read));
    const search = shown.querySelector<HTMLElement>('.searching input');
    search?.focus();
    await show(state(rows, { address: {} }));
    expect(document.activeElement).toBe(search);
  });

  it('is gone through to either end from a row, and only from there', async () => {
    const acts = makeEvents();
    const shown = await show(state(rows), acts);
    const focused = () => document.activeElement?.getAttribute('data-paper');
    (document.activeElement as HTMLElement | null)?.blur();
    await press('End');
    expect(focused()).not.toBe('2509.00003');
    shown.querySelector<HTMLElement>('[data-paper="2509.00002"]')?.focus();
    await press('End');
    expect(focused()).toBe('2509.00003');
    await press('Home');
    expect(focused()).toBe('2509.00001');
    expect(acts.onGo).not.toHaveBeenCalled();
    await show(state(rows, { address: { paper: '2509.00001' } }), acts);
    await press('End');
    expect(acts.onGo).toHaveBeenLastCalledWith({ paper: '2509.00003' }, true);
  });

  it('has several papers chosen, with Shift all between, and does one thing to all', async () => {
    const acts = makeEvents();
    const shown = await show(state(rows), acts);
    await click(button('여러 편 고르기'));
    const boxes = [...shown.querySelectorAll('.row input')];
    await click(boxes[0]);
    await click(boxes[2], { shiftKey: true });
    expect(shown.querySelector('.selection label')?.textContent).toBe('3편 선택');
    await click(button('복사'));
    const all = ['2509.00001', '2509.00002', '2509.00003'];
    expect(acts.onCopy).toHaveBeenCalledWith(all);
    await click(boxes[1]);
    const selection = shown.querySelector('.selection');
    await click([...(selection?.querySelectorAll(':scope > button') ?? [])][1]);
    expect(acts.onRead).toHaveBeenCalledWith(['2509.00001', '2509.00003'], true);
    await press('Escape');
    expect(shown.querySelector('.selection')).toBeNull();
    expect(acts.onGo).not.toHaveBeenCalled();
  });

  it.each([
    ['its link', 'a'],
    ['its bookmark', '.mark'],
  ])('keeps the focus on a row, at %s, while others come in before it', async (_part, part) => {
    const many = Array.from({ length: 130 }, (_, at) => row(`2509.1${1000 + at}`));
    const of = (paper: string) =>
      [...document.querySelectorAll('.row')].find((each) =>
        each.querySelector(`[data-paper="${paper}"]`),
      );
    // The last of a portion, the first of one, and one that stays in its own.
    for (const at of [59, 60, 3]) {
      await show(state(many));
      const { paper } = many[at] as (typeof many)[number];
      of(paper)?.querySelector<HTMLElement>(part)?.focus();
      for (const more of [1, 7, 61]) {
        const before = Array.from({ length: more }, (_, nth) => row(`2510.0${1000 + nth}`));
        await show(state([...before, ...many]));
        expect(of(paper)?.contains(document.activeElement)).toBe(true);
        expect(document.activeElement?.matches(part)).toBe(true);
      }
      unmount();
    }
  });

  it('leaves the focus where it is, and to nobody where its row has gone', async () => {
    await show(state(rows));
    document.querySelector<HTMLElement>('[data-paper="2509.00002"]')?.focus();
    await show(state([rows[0], rows[2]] as typeof rows));
    expect(document.activeElement).toBe(document.body);
    const search = document.querySelector<HTMLElement>('.searching input');
    search?.focus();
    await show(state([row('2510.00001'), ...rows]));
    expect(document.activeElement).toBe(search);
  });

  it('follows its links in the page, and leaves presses for another tab to the browser', async () => {
    const acts = makeEvents();
    const shown = await show(state(rows), acts);
    const link = shown.querySelector('.row a');
    expect(link?.getAttribute('href')).toBe('?paper=2509.00001');
    const plain = await click(link);
    expect(plain.defaultPrevented).toBe(true);
    expect(acts.onGo).toHaveBeenCalledWith({ paper: '2509.00001' });
    const other = await click(link, { ctrlKey: true });
    expect(other.defaultPrevented).toBe(false);
    expect(acts.onGo).toHaveBeenCalledOnce();
  });

  it('leads to the options, by a link with a name, and calls only today so', async () => {
    const shown = await show(state([row('2509.00001')]));
    const link = shown.querySelector('.rail .settings a');
    expect(link?.getAttribute('href')).toBe('options.html');
    expect(link?.textContent).toBe('설정');
    const first = () => document.querySelector('.rail li .name')?.textContent;
    expect(first()).toBe('오늘');
    const { rail } = state([]);
    await show(state([row('2509.00001')], { rail: { ...rail, isToday: false } }));
    expect(first()).toBe('최근');
  });

  it.each([
    ['bundled', '처음부터 들어 있던 논문은 메뉴의 ‘안 읽음’에서 세지 않아요.'],
    ['made', '내가 만든 요약은 메뉴의 ‘안 읽음’에서 세지 않아요.'],
    [undefined, undefined],
  ] as const)('says why what is unread in it is counted nowhere else: %s', async (kind, said) => {
    const { list } = state([row('2509.00001')]);
    const shown = await show(
      state([], { address: { from: 'x' }, list: { ...list, ...(kind && { notNews: kind }) } }),
    );
    expect(shown.querySelector('.head .aside')?.textContent).toBe(said);
  });

  it('says that a day is not there, that all is read, and what could not be read', async () => {
    const { list } = state([]);
    const none = { ...list, groups: [], counts: { ...list.counts, all: 0 } };
    const missing = await show(
      state([], { address: { day: '2024-01-01' }, list: { ...none, kind: 'missing' } }),
    );
    expect(missing.querySelector('.list')?.textContent).toContain('저장된 다이제스트가 없어요');
    const read = await show(state([], { address: { view: 'unread' }, list: none }));
    expect(read.querySelector('.rows h1')?.textContent).toBe('안 읽은 논문이 없어요');
    expect(read.querySelector('.rows a')?.getAttribute('href')).toBe('?');
    const noted = await show(
      state([], { address: { view: 'bookmarks', only: 'noted' }, list: none }),
    );
    expect(noted.querySelector('.rows h1')?.textContent).toBe('아직 메모한 논문이 없어요');
    const few = await show(
      state([], { address: { day: '2025-09-08', only: 'twice' }, list: none }),
    );
    expect(few.querySelector('.rows a')?.getAttribute('href')).toBe('?day=2025-09-08');
    const [group] = list.groups;
    const damaged = group ? [{ ...group, unreadable: 2 }] : [];
    const shown = await show(state(rows, { list: { ...list, groups: damaged } }));
    expect(shown.querySelector('.warn')?.textContent).toContain('2편은 보여 드릴 수 없어요');
  });

  it('keeps a bookmark that no digest covers in its place', async () => {
    const { list } = state([]);
    const [group] = state([
      row('2509.00001', { bookmarked: true, day: '2025-09-01', tags: ['평가'], note: '다시' }),
      row('hep-th/9901001', { title: '', gist: '', gone: true }),
    ]).list.groups;
    const { day: _day, ...bookmarks } = group ?? {
      key: '',
      from: '',
      total: 0,
      read: 0,
      size: 2,
      unreadable: 0,
    };
    const acts = makeEvents();
    const shown = await show(
      state([], {
        address: { view: 'bookmarks' },
        list: { ...list, counts: { ...list.counts, all: 2 }, groups: [bookmarks] },
      }),
      acts,
    );
    const [first, second] = [...shown.querySelectorAll('.row')];
    expect(first?.querySelector('.about')?.textContent).toBe('9월 1일 월#평가다시');
    expect(second?.querySelector('a')?.textContent).toContain('arXiv:hep-th/9901001');
    expect(second?.querySelector('a')?.textContent).toContain('이 논문의 요약이 없어요');
    await click(second?.querySelector('.mark'));
    expect(acts.onBookmark).toHaveBeenCalledWith(['hep-th/9901001'], true);
    await click(button('#평가 1'));
    expect(acts.onGo).toHaveBeenLastCalledWith({ view: 'bookmarks', query: '#평가' }, false);
    expect(shown.querySelector('a[href^="?q="]')).toBeNull();
    // The one field looks among them as long as they are shown, and a link leads to all that is stored.
    const query = '#평가';
    const found = { ...list, find: query, groups: [bookmarks] };
    await show(state([], { address: { view: 'bookmarks', query }, list: found }), acts);
    const fields = shown.querySelectorAll<HTMLInputElement>('.list input[type=search]');
    expect([...fields].map(({ value, placeholder }) => [value, placeholder])).toEqual([
      [query, '북마크에서 찾기'],
    ]);
    expect(shown.querySelector('.chips a')?.getAttribute('href')).toBe('?q=%23%ED%8F%89%EA%B0%80');
    if (fields[0]) await type(fields[0], '#평가 다');
    expect(acts.onGo).toHaveBeenLastCalledWith({ view: 'bookmarks', query: '#평가 다' }, true);
    await click(button('#평가 1'));
    expect(acts.onGo).toHaveBeenLastCalledWith({ view: 'bookmarks' }, true);
  });
});

describe('a list of which not all is shown', () => {
  const rest = ['2509.00002', '2509.00003'];
  const long = () => {
    const given = state([row('2509.00001', { state: 'read' })]);
    return { ...given, list: { ...given.list, papers: ['2509.00001', ...rest], open: 2, left: 2 } };
  };

  it('is noted as read as a whole', async () => {
    const acts = makeEvents();
    await show(long(), acts);
    await click(button('모두 읽음'));
    expect(acts.onRead).toHaveBeenCalledWith(['2509.00001', ...rest], true);
    const read = long();
    await show({ ...read, list: { ...read.list, open: 0 } }, acts);
    expect(button('모두 읽음').getAttribute('aria-disabled')).toBe('true');
    await click(button('모두 읽음'));
    expect(acts.onRead).toHaveBeenCalledOnce();
  });

  it('is chosen as a whole, and what cannot be seen is bookmarked and read too', async () => {
    const acts = makeEvents();
    const shown = await show(long(), acts);
    await click(button('여러 편 고르기'));
    await click(shown.querySelector('.selection input'));
    expect(shown.querySelector('.selection label')?.textContent).toBe('3편 선택');
    const [bookmark, read] = shown.querySelectorAll('.selection > button');
    expect([bookmark?.textContent, read?.textContent]).toEqual(['북마크', '읽음']);
    await click(bookmark);
    expect(acts.onBookmark).toHaveBeenCalledWith(['2509.00001', ...rest], true);
    await click(read);
    expect(acts.onRead).toHaveBeenCalledWith(['2509.00001', ...rest], true);
  });

  it('is asked of notes where one of what is chosen has one, or cannot be seen', async () => {
    const acts = makeEvents();
    const shown = await show(long(), acts);
    const ask = () => shown.querySelector<HTMLInputElement>('.selection .ways input');
    await click(button('여러 편 고르기'));
    await click(shown.querySelector('.row input'));
    expect(shown.querySelector('.selection .out')).not.toBeNull();
    expect(ask()).toBeNull();
    await click(shown.querySelector('.selection input'));
    await click(ask());
    await click(shown.querySelector('.selection .ways [value=csv]'));
    expect(acts.onOut).toHaveBeenCalledWith('csv', ['2509.00001', ...rest], true);
  });
});

describe('the days of the reader', () => {
  it('are links with what was read of them, which the arrows walk', async () => {
    const shown = await show(state([row('2509.00001')]));
    const days = [...shown.querySelectorAll('.month a')];
    expect(days.map((day) => [day.getAttribute('href'), day.getAttribute('class')])).toEqual([
      ['?day=2025-09-05', 'heat4'],
      ['?day=2025-09-08', 'heat0'],
    ]);
    expect(days[0]?.getAttribute('aria-label')).toBe('2025년 9월 5일 금요일, 4편 중 4편 봤어요');
    (days[1] as HTMLElement).focus();
    for (const own of [{ altKey: true }, { metaKey: true }]) await press('ArrowLeft', own);
    expect(document.activeElement).toBe(days[1]);
    await press('ArrowLeft');
    expect(document.activeElement).toBe(days[0]);
    await press('ArrowDown');
    expect(document.activeElement).toBe(days[0]);
    await click(button('이전 달'));
    expect(shown.querySelectorAll('.month a')).toHaveLength(2);
    expect(shown.querySelectorAll('.year button')).toHaveLength(12);
    expect(shown.querySelector('.year legend')?.textContent).toMatch(/^20\d\d년 .*20\d\d년 /);
  });
});

describe('the year of the reader', () => {
  const months = () => [...document.querySelectorAll<HTMLElement>('.year button')];
  const stops = () => months().filter(({ tabIndex }) => tabIndex === 0);
  const at = () => months().indexOf(document.activeElement as HTMLElement);

  it('is one stop of Tab, at the month that is shown, each month with its words', async () => {
    await show(state([row('2509.00001')]));
    expect(stops().map((each) => each.getAttribute('aria-pressed'))).toEqual(['true']);
    expect(stops()[0]?.getAttribute('aria-label')).toContain('2025년 9월, ');
    for (const each of months()) expect(each.getAttribute('aria-label')).toMatch(/^20\d\d년 /);
    expect(stops()[0]?.getAttribute('aria-label')).toBe('2025년 9월, 4편 중 4편 봤어요');
    await click(months()[2]);
    expect(stops()).toEqual([months()[2]]);
  });

  it.each([
    ['ArrowLeft', 5, 4],
    ['ArrowRight', 5, 6],
    ['ArrowUp', 5, 1],
    ['ArrowDown', 5, 9],
    ['ArrowLeft', 0, 0],
    ['ArrowUp', 2, 2],
    ['ArrowRight', 11, 11],
    ['ArrowDown', 9, 9],
    ['PageUp', 5, 5],
  ])('is walked by %s from %i to %i, which shows no other month', async (key, from, to) => {
    await show(state([row('2509.00001')]));
    const shown = stops();
    months()[from]?.focus();
    await press(key);
    expect(at()).toBe(to);
    expect(stops()).toEqual(shown);
  });

  it('leaves arrows with a modifier to the browser', async () => {
    await show(state([row('2509.00001')]));
    months()[5]?.focus();
    await press('ArrowLeft', { altKey: true });
    expect(at()).toBe(5);
  });
});

describe('a paper in the reader', () => {
  const open = (given: ReaderState & { kind: 'shown' }, acts = makeEvents()) => show(given, acts);
  const at = { address: { paper } };

  it('has its digests as tabs, and leads to its neighbours and everywhere it is to be read', async () => {
    const summaries = [
      summary('2025-09-08', 'bundled', '팔일의 말이다.'),
      summary('2025-09-05', 'x', '오일의 말이다.'),
    ];
    const shown = await open(
      state([], { ...at, paper: shownPaper(summaries, { names: { x: '매일 논문' } }) }),
    );
    expect(shown.querySelector('.inside h1')?.textContent).toBe(`Paper ${paper}`);
    const tabs = [...shown.querySelectorAll('[role=tab]')];
    expect(tabs.map((tab) => tab.textContent)).toEqual([
      '기본 다이제스트2025년 9월 8일',
      '매일 논문2025년 9월 5일',
    ]);
    expect(shown.querySelector('.gist')?.textContent).toBe('팔일의 말이다.');
    await click(tabs[1]);
    expect(shown.querySelector('.paper .gist')?.textContent).toBe('오일의 말이다.');
    const links = [...shown.querySelectorAll('.where a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      `https://arxiv.org/abs/${paper}`,
      `https://arxiv.org/pdf/${paper}`,
      `https://arxiv.org/html/${paper}`,
      `https://www.alphaxiv.org/abs/${paper}`,
      `https://huggingface.co/papers/${paper}`,
    ]);
    const steps = [...shown.querySelectorAll('.place a')].map((link) => link.getAttribute('href'));
    expect(steps).toEqual(['?paper=2509.00001', '?paper=2509.00002']);
    expect(shown.querySelector('.place')?.textContent).toContain('12편 중 2번째');
  });

  it('shows what differs between two digests side by side', async () => {
    const summaries = [
      summary('2025-09-08', 'bundled', '모델을 제안한다.'),
      summary('2025-09-05', 'x', '체계를 제안한다.'),
    ];
    const shown = await open(state([], { ...at, paper: shownPaper(summaries) }));
    await press('d');
    expect(shown.querySelector('.told')?.textContent).toContain('한쪽에만 있는 낱말 2개');
    const sides = [...shown.querySelectorAll('section .side')].map((side) => side.textContent);
    expect(sides).toEqual(['소개이다.', '소개이다.', '모델을 제안한다.', '체계를 제안한다.']);
    await press('d');
    expect(shown.querySelector('.compared')).toBeNull();
  });

  it('says that nothing differs where all digests say the same, and nothing of a single one', async () => {
    const [one] = [summary('2025-09-08')];
    const also = [summary('2025-09-05', 'x').summary];
    const said = async (summaries: readonly ReaderSummary[]) => {
      unmount();
      const shown = await open(state([], { ...at, paper: shownPaper(summaries) }));
      await press('d');
      return [...shown.querySelectorAll('.inside [role=status]')].map((told) => told.textContent);
    };
    expect(await said([{ ...one, also }])).toContain(
      '다른 점이 없어요. 다이제스트마다 같은 요약이 실렸어요.',
    );
    expect((await said([one])).join()).not.toContain('다른 점');
    const other = summary('2025-09-01', 'y', '다른 말이다.');
    expect((await said([{ ...one, also }, other])).join()).not.toContain('다른 점');
  });

  it('marks and counts nothing of a part that only one digest has, or that is another text', async () => {
    const told = async (one: string, other: string, more: readonly Section[] = []) => {
      const [first, second] = [
        summary('2025-09-08', 'bundled', one),
        summary('2025-09-05', 'x', other),
      ];
      const { entry } = first.summary;
      const longer = { ...entry, sections: [...entry.sections, ...more] };
      const summaries = [{ ...first, summary: { ...first.summary, entry: longer } }, second];
      const shown = await open(state([], { ...at, paper: shownPaper(summaries) }));
      await press('d');
      const lines = [...shown.querySelectorAll('.told span')].map((line) => line.textContent);
      await press('d');
      return lines;
    };
    const results: Section[] = [
      {
        kind: 'results',
        heading: '결과',
        children: [{ type: 'paragraph', children: [{ type: 'text', value: '점수가 올랐다.' }] }],
      },
    ];
    const apart = '한쪽에만 있는 부분과 너무 다른 부분에는 표시하지 않았어요';
    expect(await told('말이다.', '말이다.')).toEqual(['낱말까지 모두 같아요']);
    expect(await told('말이다.', '말이다.', results)).toEqual([apart]);
    expect(await told('이 말이다.', '저 말이다.', results)).toEqual([
      '한쪽에만 있는 낱말 2개를 표시했어요',
      apart,
    ]);
    const long = (word: string) => Array.from({ length: 1000 }, (_, n) => `${word}${n}`).join(' ');
    expect(await told(long('가'), long('나'))).toEqual([apart]);
  });

  it('stays what it is while other digests come and go, and is the first where its own has gone', async () => {
    const [a, b, c] = [
      summary('2025-09-08', 'a', '가'),
      summary('2025-09-05', 'b', '나'),
      summary('2025-09-09', 'c', '다'),
    ];
    const said = async (summaries: readonly ReaderSummary[], first = 0) => {
      const shown = await open(state([], { ...at, paper: shownPaper(summaries, { first }) }));
      return shown.querySelector('.paper .gist')?.textContent;
    };
    expect(await said([a, b], 1)).toBe('나');
    expect(await said([c, a, b])).toBe('나');
    expect(await said([b, c], 1)).toBe('나');
    expect(await said([{ ...c, also: [b.summary] }, a], 1)).toBe('다');
    expect(await said([c, a], 1)).toBe('가');
  });

  it.each([
    ['where it has neighbours, by the way to them', { total: 12 }, '12편 중 2번째'],
    ['where it stood once, with its day', undefined, '2025년 9월 8일 · 2번째'],
    ['nowhere, where it has no other beside it', { total: 1 }, ''],
  ])('says its place once: %s', async (_where, beside, place) => {
    const { beside: _own, ...alone } = summary('2025-09-08');
    const shown = await open(
      state([], { ...at, paper: shownPaper([{ ...alone, ...(beside && { beside }) }]) }),
    );
    const text = shown.querySelector('.paper')?.textContent ?? '';
    expect(text.match(/번째/g) ?? []).toHaveLength(place === '' ? 0 : 1);
    expect(text).toContain(place);
  });

  it('names where the same text stands too, and what a bookmark alone keeps', async () => {
    const kept = summary('2025-09-08', 'x');
    const also = [summary('2025-09-08', 'files').summary];
    const summaries = [{ ...kept, summary: { ...kept.summary, from: '매일 논문' }, also }];
    const shown = await open(
      state([], {
        ...at,
        paper: shownPaper(summaries, { marks: { ...marks, bookmarked: true } }),
      }),
    );
    const text = shown.querySelector('.summary')?.textContent;
    expect(text).toContain('2025년 9월 8일 · 매일 논문');
    expect(text).toContain('같은 요약을 실은 다이제스트: 2025년 9월 8일 · 2번째 · 가져온 파일');
    expect(text).toContain('원래 다이제스트에서 사라졌어요');
  });

  it('says once what its conclusion repeats', async () => {
    const own = summary('2025-09-08', 'bundled', '끝에 한 말이다.');
    const shown = await open(state([], { ...at, paper: shownPaper([own]) }));
    expect([...shown.querySelectorAll('.section')].map((each) => each.textContent)).toEqual([
      '소개소개이다.',
    ]);
  });

  it('takes notes and tags of a bookmark as they are typed', async () => {
    const acts = makeEvents();
    const noted = { ...marks, bookmarked: true, note: '한 줄', tags: ['평가'] };
    const shown = await open(
      state([], { ...at, paper: shownPaper([summary('2025-09-08')], { marks: noted }) }),
      acts,
    );
    const note = shown.querySelector('textarea') as HTMLTextAreaElement;
    expect(note.value).toBe('한 줄');
    note.value = '두 줄';
    note.dispatchEvent(new Event('input', { bubbles: true }));
    expect(acts.onNote).toHaveBeenCalledWith(paper, '두 줄');
    note.focus();
    await press('e');
    expect(acts.onRead).not.toHaveBeenCalled();
    await click(button('태그 평가 지우기'));
    expect(acts.onTags).toHaveBeenLastCalledWith(paper, ['평가'], false);
    const field = shown.querySelector('.tags input') as HTMLInputElement;
    field.focus();
    await type(field, '#환각 검색, 평가');
    await press('Enter');
    expect(acts.onTags).toHaveBeenLastCalledWith(paper, ['환각 검색', ' 평가'], true);
    acts.onTags.mockClear();
    await type(field, '언어');
    await press(' ');
    expect(acts.onTags).not.toHaveBeenCalled();
  });

  it('is left by Escape: the note as it is stored, a tag that was begun forgotten', async () => {
    const acts = makeEvents();
    const noted = { ...marks, bookmarked: true, note: '한 줄' };
    const shown = await open(
      state([], { ...at, paper: shownPaper([summary('2025-09-08')], { marks: noted }) }),
      acts,
    );
    const leave = (field: HTMLElement, isComposing = false) =>
      act(() => {
        const init = { key: 'Escape', bubbles: true, cancelable: true, isComposing };
        field.dispatchEvent(new KeyboardEvent('keydown', init));
      });
    const note = shown.querySelector('textarea') as HTMLTextAreaElement;
    note.focus();
    await leave(note, true);
    expect(document.activeElement).toBe(note);
    await leave(note);
    const heading = shown.querySelector('.inside h1');
    expect(document.activeElement).toBe(heading);
    expect(note.value).toBe('한 줄');
    const field = shown.querySelector('.tags input') as HTMLInputElement;
    field.focus();
    await type(field, '환각');
    await leave(field, true);
    expect([document.activeElement, field.value]).toEqual([field, '환각']);
    await leave(field);
    expect(document.activeElement).toBe(heading);
    expect(field.value).toBe('');
    expect(acts.onTagTyped).toHaveBeenLastCalledWith(paper, '');
    expect(acts.onTags).not.toHaveBeenCalled();
    // Neither leads back to the list.
    expect(acts.onGo).not.toHaveBeenCalled();
  });

  it('keeps its field while that is emptied, and has none of a paper without', async () => {
    const noted = (change: Partial<Marks>) =>
      open(
        state([], {
          ...at,
          paper: shownPaper([summary('2025-09-08')], { marks: { ...marks, ...change } }),
        }),
      );
    expect((await noted({})).querySelector('.notes')).toBeNull();
    const shown = await noted({ note: '한 줄' });
    const field = shown.querySelector('textarea');
    field?.focus();
    await noted({});
    expect(shown.querySelector('textarea')).toBe(field);
    expect(document.activeElement).toBe(field);
    await noted({ tags: ['평가'] });
    expect(shown.querySelector('.keeps')?.textContent).toContain('남겨 둬요');
    // What the note says is taken away there.
    await noted({ note: '#평가', tags: ['평가', '환각'], written: ['평가'] });
    expect([...shown.querySelectorAll('.tags button')].map((each) => each.textContent)).toEqual([
      '#환각 ×',
    ]);
    await noted({ bookmarked: true, note: '한 줄' });
    expect(shown.querySelector('.keeps')).toBeNull();
    await noted({});
    expect(shown.querySelector('.tags input')).not.toBeNull();
    await open(
      state([], {
        address: { paper: '2509.00001' },
        paper: { ...shownPaper([summary('2025-09-08')]), paper: '2509.00001' } as never,
      }),
    );
    expect(shown.querySelector('.notes')).toBeNull();
  });

  it('keeps what was typed in its field until that is stored, and then follows other windows', async () => {
    const acts = makeEvents();
    const noted = (note: string) =>
      open(
        state([], {
          ...at,
          paper: shownPaper([summary('2025-09-08')], {
            marks: { ...marks, bookmarked: true, note },
          }),
        }),
        acts,
      );
    const shown = await noted('한 줄');
    const field = shown.querySelector('textarea') as HTMLTextAreaElement;
    const write = (value: string) =>
      act(() => {
        field.focus();
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    await write('한 줄 더');
    await act(() => field.blur());
    expect(field.value).toBe('한 줄 더');
    await noted('한 줄 더');
    await noted('다른 창에서 쓴 것');
    expect(field.value).toBe('다른 창에서 쓴 것');
    await write('손대는 중');
    await noted('또 다른 창에서 쓴 것');
    expect(field.value).toBe('손대는 중');
  });

  it('is what keys mean, wherever the focus stayed, and of one that is not there they do nothing', async () => {
    const acts = makeEvents();
    const rows = [row('2509.00001'), row('2509.00002')];
    const shown = await open(
      state(rows, { ...at, paper: shownPaper([summary('2025-09-08')]) }),
      acts,
    );
    shown.querySelector<HTMLElement>('.row a')?.focus();
    await press('b');
    const shownSummary = expect.objectContaining({ entry: expect.objectContaining({ paper }) });
    expect(acts.onBookmark).toHaveBeenLastCalledWith([paper], true, shownSummary);
    await press('e');
    expect(acts.onRead).toHaveBeenLastCalledWith([paper], true);
    await open(state(rows, { address: { paper: '2509.00002' }, paper: { kind: 'loading' } }), acts);
    await press('e');
    expect(acts.onRead).toHaveBeenLastCalledWith(['2509.00002'], true);
    await press('b');
    expect(acts.onBookmark).toHaveBeenLastCalledWith(['2509.00002'], true);
    const none = makeEvents();
    await open(state([], { ...at, paper: shownPaper([]) }), none);
    for (const key of ['b', 'e', 'c']) await press(key);
    expect(none.onBookmark).not.toHaveBeenCalled();
    expect(none.onRead).not.toHaveBeenCalled();
    expect(none.onCopy).not.toHaveBeenCalled();
  });

  it('stands where its record is damaged, and the page around it stays', async () => {
    const own = summary('2025-09-08');
    const entry = {
      ...own.summary.entry,
      sections: [{ kind: 'method', heading: '', children: 7 }],
    };
    const broken = { ...own, summary: { ...own.summary, entry: entry as never } };
    const shown = await open(state([row(paper)], { ...at, paper: shownPaper([broken]) }));
    expect(shown.querySelector('.paper')?.textContent).toContain('보여 드릴 수 없어요');
    expect(shown.querySelectorAll('.row')).toHaveLength(1);
  });

  it('says that no digest covers a paper, and still leads to arXiv', async () => {
    const shown = await open(state([], { ...at, paper: shownPaper([]) }));
    expect(shown.querySelector('.inside h1')?.textContent).toBe('이 논문의 요약이 없어요');
    expect(shown.querySelector('.where a')?.getAttribute('href')).toContain(paper);
    expect(shown.querySelector('.doing .bookmark')).toBeNull();
  });
});

describe('the queue', () => {
  const away = { address: { view: 'catchup' } } as const;
  const days = [{ day: '2025-09-08', papers: ['2509.00001', paper, '2509.00003'] }];

  it('shows one paper, how far it is, and hears what becomes of it', async () => {
    const acts = makeEvents();
    const catchUp = {
      kind: 'shown',
      days,
      decisions: ['kept'],
      current: paper,
      last: 'One',
    } as const;
    const second = summary('2025-09-08');
    const summaries = [summary('2025-09-01', 'x'), second];
    const shown = await show(
      state([], { ...away, catchUp, paper: shownPaper(summaries, { first: 1 }) }),
      acts,
    );
    expect(shown.querySelector('header b')?.textContent).toBe('3편 중 2번째');
    expect(shown.querySelector('.card .where')?.textContent).toContain('기본 다이제스트');
    expect(
      [...shown.querySelectorAll('.progress i')].map((i) => i.getAttribute('data-is')),
    ).toEqual(['kept', 'now', 'due']);
    expect(shown.querySelector('.last')?.textContent).toContain('방금 북마크함: One');
    await press('j');
    expect(acts.onDecide).toHaveBeenLastCalledWith('skipped', `Paper ${paper}`, second.summary);
    await press('b');
    expect(acts.onDecide).toHaveBeenLastCalledWith('kept', `Paper ${paper}`, second.summary);
    await press('z');
    expect(acts.onTakeBack).toHaveBeenCalledOnce();
    await press('Escape');
    expect(acts.onGo).toHaveBeenLastCalledWith({});
  });

  it('decides nothing of what is not shown yet', async () => {
    const acts = makeEvents();
    const catchUp = { kind: 'shown', days, decisions: [], current: paper, last: '' } as const;
    await show(state([], { ...away, catchUp, paper: { kind: 'loading' } }), acts);
    await press('b');
    expect(acts.onDecide).not.toHaveBeenCalled();
  });

  it('says that it is over, and that there is none', async () => {
    const decisions = ['kept', 'skipped', 'skipped'] as const;
    const over = await show(
      state([], { ...away, catchUp: { kind: 'shown', days, decisions, last: '' } }),
    );
    expect(over.textContent).toContain('3편 가운데 1편을 북마크했어요');
    const none = await show(
      state([], { ...away, catchUp: { kind: 'shown', days: [], decisions: [], last: '' } }),
    );
    expect(none.querySelector('h1')?.textContent).toBe('밀린 논문이 없어요');
  });

  it.each([
    ['after the last paper', ['kept', 'skipped'], ['kept', 'skipped', 'skipped']],
    ['with all of them kept', ['kept', 'kept'], ['kept', 'kept', 'kept']],
  ] as const)('hands the focus to what says that it is over: %s', async (_, before, decisions) => {
    const at = (change: Pick<CatchUpSlice, 'decisions' | 'current'>) => ({
      kind: 'shown' as const,
      days,
      last: '',
      ...change,
    });
    const shown = await show(
      state([], {
        ...away,
        catchUp: at({ decisions: before, current: paper }),
        paper: shownPaper([summary('2025-09-08')]),
      }),
    );
    expect(document.activeElement).toBe(shown.querySelector('.card h1'));
    await show(state([], { ...away, catchUp: at({ decisions }), paper: { kind: 'none' } }));
    expect(document.activeElement).toBe(shown.querySelector('.message h1'));
    expect(shown.querySelector('.message a')?.textContent).toBe('북마크한 논문 보기');
  });

  it('hands the focus to what says that there is none, and back to a paper that is taken back', async () => {
    const at = (change: Omit<CatchUpSlice, 'kind' | 'last'>): CatchUpSlice => ({
      kind: 'shown',
      last: '',
      ...change,
    });
    const none = { decisions: [], days: [] };
    const shown = await show(state([], { ...away, catchUp: at(none) }));
    expect(document.activeElement).toBe(shown.querySelector('.message h1'));
    const back = at({ days, decisions: ['kept', 'skipped'], current: paper });
    const open = { paper: shownPaper([summary('2025-09-08')]) };
    await show(state([], { ...away, catchUp: back, ...open }));
    expect(document.activeElement).toBe(shown.querySelector('.card h1'));
  });
});

describe('the reader', () => {
  it('says what is wrong with the storage and offers to try again', async () => {
    const acts = makeEvents();
    const shown = await show({ kind: 'failed', code: 'storage-newer' }, acts);
    expect(shown.querySelector('.message p')?.textContent).not.toBe('');
    await click(button('다시 시도'));
    expect(acts.onRetry).toHaveBeenCalledOnce();
  });

  it('offers to take back what was done, and tells what could not be stored', async () => {
    const acts = makeEvents();
    const shown = await show(state([], { notice: { kind: 'read', count: 12 } }), acts);
    expect(shown.querySelector('.notice')?.textContent).toContain('12편을 읽음으로 표시했어요');
    await press('z');
    expect(acts.onUndo).toHaveBeenCalledOnce();
    await show(state([], { notice: { kind: 'failed', code: 'storage-full' } }), acts);
    expect(shown.querySelector('.notice .failed')?.textContent).toContain('저장하지 못했어요');
  });
});

// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Access } from '../../components/AccessNotice';
import { Popup } from '../../components/popup/Popup';
import type { PopupDigest, PopupEvents, PopupState } from '../../components/popup/state';
import { button, click, mount, press, unmount } from './mount';

const digest: PopupDigest = {
  key: 'a',
  title: 'Daily Papers — 2025-09-08',
  date: '2025-09-08',
  ai: true,
  papers: [
    {
      paper: '2509.04664',
      rank: 1,
      title: 'Why Language Models Hallucinate',
      gist: '환각은 남는다.',
    },
    { paper: 'hep-th/9711200', rank: 2, title: 'The Large N Limit', gist: '' },
    { paper: '2509.00003', rank: 3, title: '한국어 제목', gist: '요점.' },
  ],
  earlier: { day: '2025-09-05', apart: '' },
};
const shown = (change: Partial<PopupDigest> = {}): PopupState => ({
  kind: 'shown',
  digest: { ...digest, ...change },
  counts: { digests: 1234, entries: 20000, papers: 15000 },
});
const events = () => ({
  onAllowAccess: vi.fn(),
  onMove: vi.fn<PopupEvents['onMove']>(),
  onVisit: vi.fn<PopupEvents['onVisit']>(),
  onOptions: vi.fn(),
  onReader: vi.fn(),
  onStop: vi.fn(),
  onRetry: vi.fn(),
});
const links = () => [...document.querySelectorAll('a')];
const focused = () => links().indexOf(document.activeElement as HTMLAnchorElement);

afterEach(unmount);

describe('the popup', () => {
  it('says the digest’s day, age, number of papers and title', async () => {
    const root = await mount(
      <Popup access="granted" state={shown()} today="2025-09-11" {...events()} />,
    );
    expect(root.querySelector('h1')?.textContent).toBe('2025년 9월 8일 월요일');
    expect(root.querySelector('time')?.dateTime).toBe('2025-09-08');
    expect(root.querySelector('.about')?.textContent).toBe('3일 전3편AI 요약');
    expect(root.querySelector('.name')?.textContent).toBe('Daily Papers — 2025-09-08');
    expect(root.querySelector('footer p')?.textContent).toBe('다이제스트 1,234개 · 논문 15,000편');
  });

  it('names the subscription where others have a digest of the same day', async () => {
    const among = shown({ from: '매일 논문', earlier: { day: '2025-09-08', apart: '아침 논문' } });
    const root = await mount(
      <Popup access="granted" state={among} today="2025-09-11" {...events()} />,
    );
    expect(root.querySelector('.name')?.textContent).toBe('매일 논문Daily Papers — 2025-09-08');
    expect(button('이전 다이제스트 · 2025. 9. 8. · 아침 논문')).toBeDefined();
  });

  it('says that a digest, or its neighbour, has no date', async () => {
    const undated = shown({
      date: '1970-01-01',
      earlier: { day: '1970-01-01', apart: '' },
      ai: false,
    });
    const root = await mount(
      <Popup access="granted" state={undated} today="2025-09-11" {...events()} />,
    );
    expect(root.querySelector('h1')?.textContent).toBe('날짜 없음');
    expect(root.querySelector('.about')?.textContent).toBe('3편');
    expect(button('이전 다이제스트 · 날짜 없음')).toBeDefined();
  });

  it('leaves the label out where no model is named', async () => {
    const root = await mount(
      <Popup access="granted" state={shown({ ai: false })} today="2025-09-08" {...events()} />,
    );
    expect(root.querySelector('.about')?.textContent).toBe('오늘3편');
  });

  it('gives each paper its rank, title, gist and language', async () => {
    const root = await mount(
      <Popup access="granted" state={shown()} today="2025-09-08" {...events()} />,
    );
    expect(links().map((link) => link.textContent)).toEqual([
      '1Why Language Models Hallucinate환각은 남는다.',
      '2The Large N Limit',
      '3한국어 제목요점.',
    ]);
    expect(links().map((link) => link.href)).toEqual([
      'https://arxiv.org/abs/2509.04664',
      'https://arxiv.org/abs/hep-th/9711200',
      'https://arxiv.org/abs/2509.00003',
    ]);
    const titles = [...root.querySelectorAll('.title')];
    expect(titles.map((title) => title.getAttribute('lang'))).toEqual(['en', 'en', 'ko']);
  });

  it('opens a paper, or behind with Ctrl, Cmd or the middle button', async () => {
    const on = events();
    await mount(<Popup access="granted" state={shown()} today="2025-09-08" {...on} />);
    const href = 'https://arxiv.org/abs/2509.04664';
    for (const init of [{}, { ctrlKey: true }, { metaKey: true }, { button: 1 }]) {
      expect((await click(links()[0], init)).defaultPrevented).toBe(true);
    }
    expect(on.onVisit.mock.calls.map(([visit]) => visit)).toEqual([
      { href, background: false },
      { href, background: true },
      { href, background: true },
      { href, background: true },
    ]);
  });

  it('leaves a new window, a download and the menu to the browser', async () => {
    const on = events();
    await mount(<Popup access="granted" state={shown()} today="2025-09-08" {...on} />);
    for (const init of [{ shiftKey: true }, { altKey: true }, { button: 2 }]) {
      expect((await click(links()[0], init)).defaultPrevented).toBe(false);
    }
    expect(on.onVisit).not.toHaveBeenCalled();
  });
});

describe('the popup’s keyboard', () => {
  it('walks the list, from no focus too, and is one stop for Tab', async () => {
    await mount(<Popup access="granted" state={shown()} today="2025-09-08" {...events()} />);
    expect(links().map((link) => link.tabIndex)).toEqual([0, -1, -1]);
    const walk = [];
    for (const key of [
      'ArrowDown',
      'ArrowDown',
      'ArrowUp',
      'ArrowUp',
      'End',
      'ArrowDown',
      'Home',
    ]) {
      await press(key);
      walk.push(focused());
    }
    expect(walk).toEqual([0, 1, 0, 0, 2, 2, 0]);
    await press('End');
    expect(links().map((link) => link.tabIndex)).toEqual([-1, -1, 0]);
  });

  it('enters from below with the up arrow', async () => {
    await mount(<Popup access="granted" state={shown()} today="2025-09-08" {...events()} />);
    await press('ArrowUp');
    expect(focused()).toBe(2);
  });

  it('moves to a neighbouring digest, and nowhere at the end', async () => {
    const on = events();
    await mount(<Popup access="granted" state={shown()} today="2025-09-08" {...on} />);
    await press('ArrowRight');
    expect(on.onMove).not.toHaveBeenCalled();
    await press('ArrowLeft');
    expect(on.onMove.mock.calls).toEqual([['earlier']]);
    expect(button('다음 다이제스트').getAttribute('aria-disabled')).toBe('true');
    await click(button('다음 다이제스트'));
    await click(button('이전 다이제스트 · 2025. 9. 5.'));
    expect(on.onMove.mock.calls).toEqual([['earlier'], ['earlier']]);
  });

  it('stands on the first paper of the next digest when it stood in the list', async () => {
    const on = events();
    await mount(<Popup access="granted" state={shown()} today="2025-09-08" {...on} />);
    await press('End');
    await press('ArrowLeft');
    await mount(<Popup access="granted" state={shown({ key: 'b' })} today="2025-09-08" {...on} />);
    expect(focused()).toBe(0);
    await click(document.body);
    links()[0]?.blur();
    await press('ArrowLeft');
    await mount(<Popup access="granted" state={shown({ key: 'c' })} today="2025-09-08" {...on} />);
    expect(focused()).toBe(-1);
  });

  it('leaves the browser its own shortcuts', async () => {
    const on = events();
    await mount(<Popup access="granted" state={shown()} today="2025-09-08" {...on} />);
    await press('ArrowLeft', { altKey: true });
    await press('ArrowDown', { ctrlKey: true });
    expect(on.onMove).not.toHaveBeenCalled();
    expect(focused()).toBe(-1);
  });
});

describe('the popup without a digest', () => {
  it('says what to do when nothing is stored', async () => {
    const on = events();
    const root = await mount(
      <Popup access="granted" state={{ kind: 'empty' }} today="2025-09-08" {...on} />,
    );
    expect(root.querySelector('h1')?.textContent).toBe('저장된 다이제스트가 없어요');
    await click(button('설정 열기'));
    expect(on.onOptions).toHaveBeenCalledOnce();
    // One door to the options is enough.
    const sync = { kind: 'unsubscribed' } as const;
    await mount(
      <Popup access="granted" state={{ kind: 'empty' }} sync={sync} today="2025-09-08" {...on} />,
    );
    expect([...root.querySelectorAll('button')].map((each) => each.textContent)).toEqual([
      '설정 열기',
      '북마크',
    ]);
    expect(root.querySelector('footer p')).toBeNull();
  });

  it('says that the first import goes on', async () => {
    const root = await mount(
      <Popup access="granted" state={{ kind: 'importing' }} today="2025-09-08" {...events()} />,
    );
    expect(root.querySelector('[role=status]')?.textContent).toContain('요약을 저장하고 있어요');
  });

  it.each([
    ['storage-unusable', '디스크에 빈 공간이 있는지'],
    ['storage-private', '일반 창에서 열어 주세요'],
    ['storage-off', '사이트 데이터 저장을 허용해 주세요'],
    ['storage-silent', '창을 모두 닫았다가 다시 열어 주세요'],
    ['storage-newer', 'Yoyak을 업데이트하면 다시 열려요'],
    ['storage-full', '디스크 공간을 확보한 뒤'],
  ] as const)('says what to do when the store fails: %s', async (code, advice) => {
    const on = events();
    const root = await mount(
      <Popup access="granted" state={{ kind: 'failed', code }} today="2025-09-08" {...on} />,
    );
    expect(root.querySelector('[role=alert]')?.textContent).toContain(advice);
    await click(button('다시 시도'));
    expect(on.onRetry).toHaveBeenCalledOnce();
  });

  it('asks for arXiv where the browser withholds it, and says what a refusal means', async () => {
    const on = events();
    const withheld = (access: Access) => (
      <Popup access={access} state={shown()} today="2025-09-08" {...on} />
    );
    const root = await mount(withheld('withheld'));
    expect(root.querySelector('.access')?.textContent).toContain('arXiv 접근을 막아 두어');
    await click(button('허용하기'));
    expect(on.onAllowAccess).toHaveBeenCalledOnce();
    await mount(withheld('refused'));
    expect(root.querySelector('.access')?.textContent).toContain('허용하지 않았어요');
    await mount(withheld('granted'));
    expect(root.querySelector('.access')).toBeNull();
  });

  it('leads to the reader and to the options in every state', async () => {
    const on = events();
    await mount(<Popup access="granted" state={{ kind: 'loading' }} today="2025-09-08" {...on} />);
    await click(button('북마크'));
    await click(button('설정'));
    expect(on.onReader).toHaveBeenCalledOnce();
    expect(on.onOptions).toHaveBeenCalledOnce();
  });
});

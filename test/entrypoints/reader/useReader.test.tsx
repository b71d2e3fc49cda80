// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { Reader } from '../../../components/reader/Reader';
import { bookmark } from '../../../core/reading';
import { annotate, setTags } from '../../../core/reading/annotate';
import { choose } from '../../../core/reading/choose';
import { setRead, setSeen } from '../../../core/reading/setRead';
import { withDigests, withStore } from '../../../core/store';
import { putDigest } from '../../../core/store/digests';
import { PLACE, readPlace } from '../../../entrypoints/reader/catchUp/place';
import { TermsPage } from '../../../entrypoints/reader/terms/TermsPage';
import { useReader } from '../../../entrypoints/reader/useReader';
import { useBrowser } from '../../browser';
import { button, click, mount, press, unmount } from '../../components/mount';
import { sampleEntry } from '../../samples';

useBrowser();

const put = (source: string, date: string, papers: readonly string[], said?: string) =>
  withDigests((stores) =>
    putDigest(stores, {
      head: { source, id: date, date, title: date, revision: 'r', papers },
      entries: papers.map((paper) => sampleEntry(paper, said)),
    }),
  );

beforeEach(async () => {
  await put('x', '2025-09-01', ['2509.00001', '2509.00002'], '먼저 쓴 결론이다.');
  await put('x', '2025-09-08', ['2509.00002', '2509.00003']);
  await put('y', '2025-09-08', ['2509.00003', '2509.00004'], '다른 결론이다.');
});
afterEach(() => {
  unmount();
  localStorage.clear();
  sessionStorage.clear();
  vi.restoreAllMocks();
  history.replaceState(null, '', '/');
});

function Page() {
  return <Reader terms={TermsPage} {...useReader()} />;
}

const open = (search: string) => {
  history.replaceState(null, '', `/reader.html${search}`);
  return mount(<Page />);
};

/** Waits until the page shows what is wanted. */
const see = (path: string, text = '') =>
  vi.waitFor(async () => {
    await act(() => undefined);
    const found = [...document.querySelectorAll(path)].map((each) => each.textContent ?? '');
    expect(found.some((each) => each.includes(text))).toBe(true);
    return found;
  });
/** A press is answered by what the page shows by then, so it waits until that is up to date. */
const seeBookmark = (on: boolean) => see(`.doing .bookmark[aria-pressed=${on}]`);
const openPrivately = (search: string) => {
  vi.spyOn(browser.windows, 'getCurrent').mockResolvedValue({ incognito: true } as never);
  return open(search);
};
const reading = (paper: string) => withStore((db) => db.get('reading', paper));

describe('the reader', () => {
  it.each(['foo', '2026-13-45', '2025-02-30', '<img src=x>'])(
    'has no heading of what is no day, and leads to the newest: %s',
    async (day) => {
      await open(`?day=${encodeURIComponent(day)}`);
      await see('.list .message h1', '그런 날은 없어요');
      await see('.list .head h1', '없는 날');
      expect(document.body.textContent).not.toContain(day);
      await click(document.querySelector('.list .message a'));
      await see('.row .name', 'Paper 2509.00003');
      expect(location.search).toBe('');
    },
  );

  it('tells a day without digests from one that no calendar has', async () => {
    await open('?day=2024-02-29');
    await see('.list .message h1', '여기에는 저장된 다이제스트가 없어요');
    await see('.list .head h1', '2월 29일');
  });

  it('opens the paper of an address', async () => {
    await open(`?paper=${encodeURIComponent('https://arxiv.org/pdf/2509.00003v2')}`);
    await see('.inside h1', 'Paper 2509.00003');
  });

  it('shows the newest day, a paper of two digests once, and what is pressed', async () => {
    await open('');
    expect(await see('.row .name', 'Paper')).toEqual([
      'Paper 2509.00002',
      'Paper 2509.00003',
      'Paper 2509.00004',
    ]);
    await press('j');
    await see('.inside h1', 'Paper 2509.00002');
    expect(location.search).toBe('?paper=2509.00002');
    await press('e');
    await see('.row.read .name', '2509.00002');
    await see('.day', '1/3 봤어요');
    await see('.filters a', '안 읽음 2');
    await press('z');
    await see('.row.unread .name', '2509.00002');
    await see('.filters a', '안 읽음 3');
    expect((await reading('2509.00002'))?.readAt).toBeUndefined();
  });

  it('has what bookmarks are searched for in its address, and goes back from there', async () => {
    await bookmark('2509.00002', true);
    await bookmark('2509.00003', true);
    await setTags('2509.00003', ['평가'], true);
    await open('?view=bookmarks');
    await see('.chips button', '#평가');
    await click(document.querySelector('.chips button'));
    await vi.waitFor(() => expect(location.search).toBe('?view=bookmarks&q=%23%ED%8F%89%EA%B0%80'));
    await vi.waitFor(async () => {
      await act(() => undefined);
      expect(await see('.row .name')).toEqual(['Paper 2509.00003']);
    });
    unmount();
    await mount(<Page />);
    expect(await see('.row .name', 'Paper')).toEqual(['Paper 2509.00003']);
    history.replaceState(null, '', '/reader.html?view=bookmarks');
    await act(() => void dispatchEvent(new Event('popstate')));
    await vi.waitFor(async () => expect(await see('.row .name')).toHaveLength(2));
  });

  it('says why a press elsewhere led to nothing, until one goes on', async () => {
    await open('?paper=2509.00002&failed=storage-full');
    await see('.notice .failed', '저장 공간이 가득 찼어요');
    history.replaceState(null, '', '/reader.html?paper=2509.00003');
    await act(() => void dispatchEvent(new Event('popstate')));
    await see('.inside h1', 'Paper 2509.00003');
    expect(document.querySelector('.notice .failed')).toBeNull();
    unmount();
    await open('?view=making&failed=too-many');
    await see('.notice .failed', '기다리는 요약이 너무 많아요');
  });

  it('notes nothing as read in a private window, and says so; a bookmark is kept', async () => {
    await openPrivately('?paper=2509.00002');
    await see('.inside h1', 'Paper 2509.00002');
    await press('e');
    await see('.notice', '시크릿 창에서는');
    expect(document.querySelector('.notice button')).toBeNull();
    await press('b');
    await see('.notice', '북마크했어요');
    const noted = await reading('2509.00002');
    expect(noted?.bookmarkedAt).toBeDefined();
    expect(noted?.readAt).toBeUndefined();
  });

  it('bookmarks and sends out the summary that is shown, and clears just as any', async () => {
    const kept = async () => {
      const { bookmarkedAt, kept: copy } = (await reading('2509.00003')) ?? {};
      return bookmarkedAt === undefined ? undefined : copy?.digest.source;
    };
    const copied = vi.fn(async (_text: string) => undefined);
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: copied },
      configurable: true,
    });
    onTestFinished(() => void Reflect.deleteProperty(navigator, 'clipboard'));
    await open('?paper=2509.00003');
    await see('[role=tab]');
    await click(document.querySelectorAll('[role=tab]')[1]);
    await see('.paper .gist', '다른 결론이다.');
    await press('b');
    await see('.notice', '북마크했어요');
    expect(await kept()).toBe('y');
    await press('z');
    await seeBookmark(false);
    expect(await kept()).toBeUndefined();
    await click(document.querySelector('.doing .bookmark'));
    await seeBookmark(true);
    expect(await kept()).toBe('y');
    await click(document.querySelectorAll('[role=tab]')[0]);
    await click([...document.querySelectorAll('.inside .out button')][0]);
    await vi.waitFor(() => expect(copied).toHaveBeenCalled());
    expect(copied.mock.lastCall?.[0]).toContain('2509\\.00003의 결론이다.');
    await press('b');
    await see('.notice', '북마크를 해제했어요');
    await press('z');
    await vi.waitFor(async () => expect(await kept()).toBe('y'));
  });

  it('bookmarks what the reader chose where nothing is shown', async () => {
    await choose('2509.00003', ['y', '2025-09-08']);
    await open('');
    await see('.row .name', 'Paper 2509.00003');
    await click(document.querySelectorAll('.row .mark')[1]);
    await see('.notice', '북마크했어요');
    expect((await reading('2509.00003'))?.kept?.digest.source).toBe('y');
  });

  it('takes back nothing but what it offers to', async () => {
    await open('?paper=2509.00002');
    await see('.inside h1', 'Paper 2509.00002');
    await press('e');
    await see('.notice', '읽음으로 표시했어요');
    await press('c');
    await vi.waitFor(() =>
      expect(document.querySelector('.notice')?.textContent).not.toContain('되돌리기'),
    );
    await press('z');
    await press('b');
    await see('.notice', '북마크했어요');
    expect((await reading('2509.00002'))?.readAt).toBeDefined();
  });

  it('takes a double press of a star in the list for one, which can be taken back', async () => {
    await open('');
    await see('.row .name', 'Paper 2509.00003');
    const star = document.querySelectorAll<HTMLElement>('.row .mark')[1];
    await act(() => {
      star?.click();
      star?.click();
    });
    await see('.notice', '1편을 북마크했어요');
    // Bookmarks are set one after the other: the second press is over by then.
    await bookmark('2509.00001', true);
    await see('.notice', '1편을 북마크했어요');
    await press('z');
    await vi.waitFor(async () =>
      expect((await reading('2509.00003'))?.bookmarkedAt).toBeUndefined(),
    );
  });

  it('goes to an address and back', async () => {
    await open('?day=2025-09-01&paper=2509.00001');
    await see('.inside h1', 'Paper 2509.00001');
    await click(document.querySelector('a[href="?from=y"]'));
    expect(await see('.row .name', '2509.00004')).toHaveLength(2);
    await act(() => {
      history.replaceState(null, '', '?day=2025-09-01&paper=2509.00001');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await see('.inside h1', 'Paper 2509.00001');
    expect(await see('.row .name', '2509.00001')).toHaveLength(2);
  });

  it('opens a paper beside the day of its newest digest, with the tab that the list means', async () => {
    await open('?paper=2509.00003');
    await see('.day', '9월 8일 월');
    expect(await see('[role=tab]', '')).toHaveLength(2);
    unmount();
    await open('?from=y&paper=2509.00003');
    await see('.paper .gist', '다른 결론이다.');
    unmount();
    await open(`?q=${encodeURIComponent('"다른 결론"')}&paper=2509.00003`);
    await see('.paper .gist', '다른 결론이다.');
    unmount();
    await open('?paper=2509.00003');
    await see('.paper .gist', '2509.00003의 결론이다.');
    unmount();
    await choose('2509.00003', ['y', '2025-09-08']);
    await open('?paper=2509.00003');
    await see('.paper .gist', '다른 결론이다.');
  });

  it('opens the summary that a search found, also where it had to guess what was meant', async () => {
    await put('x', '2025-10-01', ['2510.00001'], '강화된 방법이다.');
    await put('y', '2025-10-01', ['2510.00001'], '강화 학습을 쓴다.');
    for (const typed of ['강화 학습', 'rkdghk gkrtmq']) {
      await open(`?q=${encodeURIComponent(typed)}`);
      await see('.row .gist', '강화 학습을 쓴다.');
      await click(document.querySelector('.row a'));
      await see('.paper .gist', '강화 학습을 쓴다.');
      await click(document.querySelectorAll('[role=tab]')[0]);
      await see('.paper .gist', '강화된 방법이다.');
      unmount();
      await open(`?q=${encodeURIComponent(typed)}&paper=2510.00001`);
      await see('.paper .gist', '강화 학습을 쓴다.');
      unmount();
    }
    await open(`?q=${encodeURIComponent('강화')}&paper=2510.00001`);
    await see('.paper .gist', '강화된 방법이다.');
  });

  it.each([
    ['메모:', '아직 메모가 없어요'],
    ['결론 북마크', '아직 북마크한 논문이 없어요'],
    ['#없는태그', '이 태그가 달린 논문이 없어요'],
    ['구독:없는곳', '이름에 이 말이 든 구독'],
    ['2019-01', '이때의 다이제스트가 없어요'],
    ['없는말이다', '낱말을 줄이거나'],
  ])('says what to do where %s finds nothing', async (typed, told) => {
    await open(`?q=${encodeURIComponent(`${typed} `)}`);
    await see('.rows .none', told);
    await see('.list [role=status]', told);
  });

  it('opens what a bookmark keeps, but on a day that was asked for what that has', async () => {
    await bookmark('2509.00002', true, { of: ['x', '2025-09-01'] });
    await open('?paper=2509.00002');
    await see('.paper .gist', '먼저 쓴 결론이다.');
    unmount();
    await open('?paper=2509.00002&day=2025-09-08');
    await see('.paper .gist', '2509.00002의 결론이다.');
    unmount();
    await bookmark('2509.00002', false);
    await open('?paper=2509.00002');
    await see('.paper .gist', '2509.00002의 결론이다.');
  });

  it('counts a paper of several days once', async () => {
    await open('?view=unread');
    expect(await see('.row', '')).toHaveLength(5);
    await see('.list .head small', '4편');
  });

  it.each([
    ['?day=2024-01-01', '.list .message', '저장된 다이제스트가 없어요'],
    ['?day=yesterday', '.list .message', '그런 날은 없어요'],
    ['?day=2025-02-30', '.list .message', '그런 날은 없어요'],
    ['?view=unread&day=2025-02-30', '.list .message', '그런 날은 없어요'],
    ['?from=x&day=8', '.list .message', '그런 날은 없어요'],
    ['?from=nobody', '.list .message', '저장된 다이제스트가 없어요'],
    ['?paper=2401.00001', '.inside .message', '이 논문의 요약이 없어요'],
    ['?paper=nonsense', '.inside .message', '이 논문의 요약이 없어요'],
  ])('says of %s that it is not there', async (search, place, text) => {
    await open(search);
    await see(place, text);
  });

  it('keeps what was read in the list of what is unread, until that is opened anew', async () => {
    await open('?view=unread');
    expect(await see('.row', '')).toHaveLength(4 + 1);
    await setRead(['2509.00001'], true);
    await see('.row.read .name', '2509.00001');
    expect(document.querySelectorAll('.row')).toHaveLength(5);
    await click(document.querySelector('a[href="?view=bookmarks"]'));
    await see('.rows', '아직 북마크한 논문이 없어요');
    await click(document.querySelector('a[href="?view=unread"]'));
    await vi.waitFor(() => expect(document.querySelectorAll('.row')).toHaveLength(4));
  });

  it('lists bookmarks with what they keep, and one that is cleared can be set again', async () => {
    await bookmark('2509.00001', true, { now: 1 });
    await bookmark('2401.00001', true, { now: 2 });
    await open('?view=bookmarks');
    const names = await see('.row .name', 'Paper 2509.00001');
    expect(names).toEqual(['arXiv:2401.00001', 'Paper 2509.00001']);
    await see('.row .gist', '먼저 쓴 결론이다.');
    await click(document.querySelector('.row .mark'));
    await see('.notice', '북마크를 해제했어요');
    expect(document.querySelectorAll('.row')).toHaveLength(2);
    expect((await reading('2401.00001'))?.bookmarkedAt).toBeUndefined();
    await press('z');
    await vi.waitFor(async () => expect((await reading('2401.00001'))?.bookmarkedAt).toBe(2));
  });

  it('lists what has a note or tags beside the bookmarks, bookmarked or not', async () => {
    await bookmark('2509.00001', true, { now: 1 });
    await annotate('2509.00001', { note: '표 3을 다시' }, 1);
    await setTags('2509.00004', ['세미나'], true);
    await bookmark('2509.00001', false);
    await bookmark('2509.00003', true, { now: 3 });
    await open('?view=bookmarks');
    expect(await see('.row .name', 'Paper 2509.00003')).toHaveLength(1);
    expect(await see('.filters a', '메모')).toEqual(['북마크 1', '메모 2']);
    await click(document.querySelectorAll('.filters a')[1]);
    expect(location.search).toBe('?view=bookmarks&only=noted');
    const names = await see('.row .name', 'Paper 2509.00001');
    expect(names).toEqual(['Paper 2509.00004', 'Paper 2509.00001']);
    await see('h1', '메모');
  });

  it('finds what the reader wrote, and says that it is in the note', async () => {
    await annotate('2509.00004', { note: '세미나에서 표 3을 다시' });
    await open('?q=세미나');
    expect(await see('.row .name', 'Paper 2509.00004')).toHaveLength(1);
    expect(await see('.row .gist', '세미나')).toEqual(['메모 세미나에서 표 3을 다시']);
    await see('.row .gist b', '메모');
    await see('.row .gist mark', '세미나');
    expect(document.querySelector('.row .noted')).toBeNull();
  });

  it('says of what it keeps that its source has it no more', async () => {
    await bookmark('2509.00001', true);
    await bookmark('2509.00003', true, { of: ['y', '2025-09-08'] });
    await bookmark('2509.00004', true);
    await withStore(async (db) => {
      const head = await db.get('heads', ['x', '2025-09-01']);
      if (head) await db.put('heads', { ...head, goneAt: 5 });
      await db.delete('heads', ['y', '2025-09-08']);
      await db.delete('bodies', ['y', '2025-09-08']);
    });
    await open('?view=bookmarks');
    await see('.row .name', 'Paper 2509.00001');
    const told = Object.fromEntries(
      [...document.querySelectorAll('.row')].map((row) => [
        row.querySelector('.name')?.textContent,
        row.querySelector('.about')?.textContent ?? '',
      ]),
    );
    expect(told['Paper 2509.00001']).toContain('원본이 사라짐');
    expect(told['Paper 2509.00003']).toContain('여기에만 남음');
    await click(document.querySelector('a[data-paper="2509.00001"]'));
    await see('.summary .kept', '올라왔던 곳에서 사라졌지만');
    await click(document.querySelector('a[data-paper="2509.00004"]'));
    await see('.summary .kept', '원래 다이제스트에서 사라졌어요');
  });

  it('tells nothing of the kind of what its source lists', async () => {
    await bookmark('2509.00001', true);
    await open('?view=bookmarks&paper=2509.00001');
    await see('.summary .section');
    await see('.row .about');
    expect(document.querySelector('.summary .kept')).toBeNull();
    expect(document.querySelector('.row .about')?.textContent).not.toMatch(/사라|남음/);
  });

  it('lists what is bookmarked elsewhere meanwhile, and keeps what is cleared', async () => {
    await bookmark('2509.00001', true, { now: 1 });
    await bookmark('2509.00003', true, { now: 3 });
    await open('?view=bookmarks');
    await see('.row .name', 'Paper 2509.00001');
    await bookmark('2509.00001', false);
    await bookmark('2509.00002', true, { now: 2 });
    await see('.row .name', 'Paper 2509.00002');
    const names = await see('.row .name', 'Paper 2509.00001');
    expect(names).toEqual(['Paper 2509.00003', 'Paper 2509.00002', 'Paper 2509.00001']);
  });

  it('notes a whole list as read or bookmarked, also what it does not show yet', async () => {
    const many = Array.from({ length: 75 }, (_, n) => `2510.${String(n + 1).padStart(5, '0')}`);
    await put('x', '2025-10-08', many);
    await setRead(['2510.00070'], true, 1);
    await open('');
    await vi.waitFor(() => expect(document.querySelectorAll('.row')).toHaveLength(60));
    await click(document.querySelector('button[aria-label="모두 읽음"]'));
    await see('.notice', '74편을 읽음으로 표시했어요');
    expect((await reading('2510.00075'))?.readAt).toBeDefined();
    await press('z');
    await vi.waitFor(async () => expect((await reading('2510.00075'))?.readAt).toBeUndefined());
    expect((await reading('2510.00070'))?.readAt).toBe(1);
    await click(document.querySelector('button[aria-label="여러 편 고르기"]'));
    await click(document.querySelector('.selection input'));
    await see('.selection', '75편 선택');
    await click(document.querySelector('.selection > button'));
    await see('.notice', '75편을 북마크했어요');
    await press('z');
    await vi.waitFor(async () =>
      expect((await reading('2510.00075'))?.bookmarkedAt).toBeUndefined(),
    );
  });

  it('shows at once what another window does and receives', async () => {
    await open('');
    await see('.row.unread .name', '2509.00004');
    await setRead(['2509.00004'], true);
    await see('.row.read .name', '2509.00004');
  });

  it('stores a note as it is typed, and what an earlier page could not store', async () => {
    localStorage.setItem('note:2509.00002', '닫히기 전에 쓴 것');
    await bookmark('2509.00001', true);
    await open('?day=2025-09-01&paper=2509.00001');
    await vi.waitFor(async () =>
      expect((await reading('2509.00002'))?.note).toBe('닫히기 전에 쓴 것'),
    );
    await see('.notes');
    const field = document.querySelector('.notes textarea') as HTMLTextAreaElement;
    await act(() => {
      field.value = '다시 볼 것';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(localStorage.getItem('note:2509.00001')).toBe('다시 볼 것');
    dispatchEvent(new Event('pagehide'));
    await vi.waitFor(async () => expect((await reading('2509.00001'))?.note).toBe('다시 볼 것'));
    await vi.waitFor(() => expect(localStorage.getItem('note:2509.00001')).toBeNull());
  });
});

describe('a press whose storing fails once', () => {
  const FULL = '저장하지 못했어요';
  const paper = '2509.00001';
  /** The next write of what the reader did throws; those after it go through. */
  const failOnce = () => {
    const { put: really } = IDBObjectStore.prototype;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...given
    ) {
      if (this.name !== 'reading') return really.apply(this, given);
      spy.mockRestore();
      throw new DOMException('full', 'QuotaExceededError');
    });
  };

  it.each([
    ['a bookmark', 'b', '.doing .bookmark', 'bookmarkedAt'],
    ['a read mark', 'e', '.doing [aria-pressed]:not(.bookmark)', 'readAt'],
  ] as const)('is told, and shown as it is stored: %s', async (_, key, button, field) => {
    await open(`?day=2025-09-01&paper=${paper}`);
    await see(button);
    const pressed = () => document.querySelector(button)?.getAttribute('aria-pressed');
    for (const [before, after] of [
      ['false', 'true'],
      ['true', 'false'],
    ]) {
      failOnce();
      await press(key);
      await see('.notice', FULL);
      expect(pressed()).toBe(before);
      expect((await reading(paper))?.[field] !== undefined).toBe(before === 'true');
      await press(key);
      await see(`${button}[aria-pressed=${after}]`);
      expect((await reading(paper))?.[field] !== undefined).toBe(after === 'true');
    }
  });

  it('is told of a note, which stays where it is typed and is stored by the next page', async () => {
    await bookmark(paper, true);
    await annotate(paper, { note: '먼저 쓴 메모' });
    await open(`?day=2025-09-01&paper=${paper}`);
    await see('.notes');
    const field = () => document.querySelector<HTMLTextAreaElement>('.notes textarea');
    failOnce();
    await act(() => {
      const at = field();
      if (at) at.value = '이어서 쓴 메모';
      at?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    dispatchEvent(new Event('pagehide'));
    await see('.notice', FULL);
    expect(field()?.value).toBe('이어서 쓴 메모');
    expect((await reading(paper))?.note).toBe('먼저 쓴 메모');
    unmount();
    await open(`?day=2025-09-01&paper=${paper}`);
    await vi.waitFor(async () => expect((await reading(paper))?.note).toBe('이어서 쓴 메모'));
    expect((await reading(paper))?.bookmarkedAt).toBeDefined();
  });
});

describe('a note that cannot be stored', () => {
  const field = () => document.querySelector<HTMLTextAreaElement>('.notes textarea');
  const type = (text: string) =>
    act(() => {
      const at = field();
      if (at) at.value = text;
      at?.dispatchEvent(new Event('input', { bubbles: true }));
    });
  const goTo = async (paper: string) => {
    await click(document.querySelector(`.row a[href$="paper=${paper}"]`));
    await see('.inside h1', `Paper ${paper}`);
  };
  const fill = () => {
    const { put: really } = IDBObjectStore.prototype;
    return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...given
    ) {
      if (this.name !== 'reading') return really.apply(this, given);
      throw new DOMException('full', 'QuotaExceededError');
    });
  };

  it.each([
    ['where none was', '', '가득한 동안 쓴 메모'],
    ['over another', '먼저 쓴 메모', '고쳐 쓴 메모'],
    ['that empties another', '먼저 쓴 메모', ''],
  ])('is there when the reader comes back, and is tried again: %s', async (_, before, typed) => {
    await bookmark('2509.00001', true);
    if (before) await annotate('2509.00001', { note: before });
    await open('?day=2025-09-01&paper=2509.00001');
    await see('.notes');
    const disk = fill();
    await type(typed);
    dispatchEvent(new Event('pagehide'));
    await see('.notice', '저장하지 못했어요');
    await goTo('2509.00002');
    await goTo('2509.00001');
    await vi.waitFor(() => expect(field()?.value).toBe(typed));
    disk.mockRestore();
    dispatchEvent(new Event('pagehide'));
    await vi.waitFor(async () => expect((await reading('2509.00001'))?.note ?? '').toBe(typed));
    await vi.waitFor(() => expect(localStorage.getItem('note:2509.00001')).toBeNull());
  });

  const tagField = () => document.querySelector<HTMLInputElement>('.tags input');
  const typeTag = (text: string) =>
    act(() => {
      const input = tagField() as HTMLInputElement;
      input.focus();
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });

  it.each(['강화 학습', 'RL, 세미나'])(
    'of a tag is there, too, and can be confirmed then: %s',
    async (typed) => {
      await bookmark('2509.00001', true);
      await open('?day=2025-09-01&paper=2509.00001');
      await see('.notes');
      const disk = fill();
      await typeTag(typed);
      await act(() => tagField()?.blur());
      await see('.notice', '저장하지 못했어요');
      await goTo('2509.00002');
      await goTo('2509.00001');
      await vi.waitFor(() => expect(tagField()?.value).toBe(typed));
      expect(sessionStorage.getItem('tag:2509.00001')).toBe(typed);
      disk.mockRestore();
      tagField()?.focus();
      await press('Enter');
      await vi.waitFor(async () =>
        expect((await reading('2509.00001'))?.tags).toHaveLength(typed.split(',').length),
      );
      await vi.waitFor(() => expect(sessionStorage.getItem('tag:2509.00001')).toBeNull());
      expect(tagField()?.value).toBe('');
    },
  );

  it('of a tag is in no other window', async () => {
    await bookmark('2509.00001', true);
    await open('?day=2025-09-01&paper=2509.00001');
    await see('.notes');
    await typeTag('강');
    expect({ ...localStorage }).toEqual({});
    unmount();
    // Another window has what this one has, but for what only a window has.
    sessionStorage.clear();
    await open('?day=2025-09-01&paper=2509.00001');
    await see('.notes');
    expect(tagField()?.value).toBe('');
  });

  it('of a tag that was begun before the page was left is there, too, and no tag yet', async () => {
    sessionStorage.setItem('tag:2509.00001', '강화');
    await open('?day=2025-09-01&paper=2509.00001');
    await see('.notes');
    expect(tagField()?.value).toBe('강화');
    expect((await reading('2509.00001'))?.tags).toBeUndefined();
    await typeTag('');
    expect(sessionStorage.getItem('tag:2509.00001')).toBeNull();
  });

  it('is no other with a tag, which stays in its field until it is', async () => {
    await bookmark('2509.00001', true);
    await open('?day=2025-09-01&paper=2509.00001');
    await see('.notes');
    const tag = () => document.querySelector<HTMLInputElement>('.tags input');
    const disk = fill();
    await act(() => {
      const at = tag();
      at?.focus();
      if (at) at.value = '평가';
      at?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press('Enter');
    await see('.notice', '저장하지 못했어요');
    expect(tag()?.value).toBe('평가');
    expect((await reading('2509.00001'))?.tags).toBeUndefined();
    disk.mockRestore();
    await press('Enter');
    await see('.tags .pill', '#평가');
    await vi.waitFor(() => expect(tag()?.value).toBe(''));
    expect((await reading('2509.00001'))?.tags).toEqual(['평가']);
  });

  it('gives way to what another window writes once it is stored', async () => {
    await bookmark('2509.00001', true);
    await open('?day=2025-09-01&paper=2509.00001');
    await see('.notes');
    await type('이 창의 메모');
    dispatchEvent(new Event('pagehide'));
    await vi.waitFor(async () => expect((await reading('2509.00001'))?.note).toBe('이 창의 메모'));
    await annotate('2509.00001', { note: '다른 창의 메모' });
    await goTo('2509.00002');
    await goTo('2509.00001');
    await vi.waitFor(() => expect(field()?.value).toBe('다른 창의 메모'));
  });
});

describe('a note in two windows', () => {
  const field = () => document.querySelector<HTMLTextAreaElement>('.notes textarea');
  const type = (text: string) =>
    act(() => {
      const at = field();
      if (at) at.value = text;
      at?.dispatchEvent(new Event('input', { bubbles: true }));
    });
  const leave = () => dispatchEvent(new Event('pagehide'));
  const note = async () => (await reading('2509.00001'))?.note;
  const openNote = async (stored: string) => {
    await annotate('2509.00001', { note: stored });
    await open('?day=2025-09-01&paper=2509.00001');
    await vi.waitFor(() => expect(field()?.value).toBe(stored));
  };

  it('is followed where it was not touched, also where it has the focus', async () => {
    await openNote('처음');
    await act(() => field()?.focus());
    await annotate('2509.00001', { note: '다른 창에서 고침' });
    await vi.waitFor(() => expect(field()?.value).toBe('다른 창에서 고침'));
    await type('다른 창에서 고침, 여기서 더');
    leave();
    await vi.waitFor(async () => expect(await note()).toBe('다른 창에서 고침, 여기서 더'));
    expect(document.querySelector('.behind')).toBeNull();
  });

  it('is told where it was touched: nothing is lost, and one press keeps both', async () => {
    await openNote('처음');
    await type('처음, 여기서');
    // Behind the back of this page, which has yet to hear of it.
    await annotate('2509.00001', { note: '처음, 저기서' });
    leave();
    await see('.behind blockquote', '처음, 저기서');
    expect(field()?.value).toBe('처음, 여기서');
    expect(await note()).toBe('처음, 저기서');
    await type('처음, 여기서 더');
    leave();
    await annotate('2509.00001', { note: '처음, 저기서 또' });
    await see('.behind blockquote', '처음, 저기서 또');
    expect(field()?.value).toBe('처음, 여기서 더');
    await click(button('둘 다 남기기'));
    expect(field()?.value).toBe('처음, 저기서 또\n\n처음, 여기서 더');
    leave();
    await vi.waitFor(async () => expect(await note()).toBe('처음, 저기서 또\n\n처음, 여기서 더'));
    await vi.waitFor(() => expect(document.querySelector('.behind')).toBeNull());
    expect(localStorage.getItem('note:2509.00001')).toBeNull();
  });

  it('is told by the next page too, of what this one could not store', async () => {
    await openNote('처음');
    await type('처음, 여기서');
    await annotate('2509.00001', { note: '처음, 저기서' });
    leave();
    await see('.behind');
    unmount();
    await open('?day=2025-09-01&paper=2509.00001');
    await see('.behind blockquote', '처음, 저기서');
    expect(field()?.value).toBe('처음, 여기서');
    expect(await note()).toBe('처음, 저기서');
    // What is left unstored would be stored by the page as it goes, in the midst of the next test.
    await click(button('둘 다 남기기'));
    leave();
    await vi.waitFor(async () => expect(await note()).toBe('처음, 저기서\n\n처음, 여기서'));
  });

  it('goes on from what was stored while one went on typing', async () => {
    await openNote('처음');
    for (const text of ['가', '가나', '가나다 ', '가나다 라']) {
      await type(text);
      leave();
    }
    await vi.waitFor(async () => expect(await note()).toBe('가나다 라'));
    await type('');
    leave();
    await vi.waitFor(async () => expect(await note()).toBeUndefined());
    expect(document.querySelector('.behind')).toBeNull();
  });
});

describe('the queue', () => {
  const title = (paper: string) => see('.card h1', `Paper ${paper}`);
  /** Until it is noted how far the queue has come, the page is not done with a press: another would find it. */
  const seeNoted = (steps: number) =>
    vi.waitFor(async () => expect((await readPlace())?.steps).toHaveLength(steps));

  it('goes through the days, the oldest first, and goes on where it was left', async () => {
    await open('?view=catchup');
    await title('2509.00001');
    await press('b');
    await title('2509.00002');
    await press('j');
    await title('2509.00003');
    await vi.waitFor(async () => {
      expect((await reading('2509.00001'))?.bookmarkedAt).toBeDefined();
      expect((await reading('2509.00002'))?.readAt).toBeDefined();
    });
    unmount();
    await open('?view=catchup');
    await title('2509.00003');
    await see('.catching header b', '4편 중 3번째');
    await press('z');
    await title('2509.00002');
    await press('z');
    await title('2509.00001');
    await vi.waitFor(async () => {
      expect((await reading('2509.00001'))?.bookmarkedAt).toBeUndefined();
      expect((await reading('2509.00002'))?.readAt).toBeUndefined();
    });
    await seeNoted(0);
  });

  /** Ends all waits of seconds that were begun, as time would. */
  const letTimePass = (waits: { readonly mock: { readonly calls: readonly unknown[][] } }) =>
    act(async () => {
      for (const [end, delay] of waits.mock.calls)
        if (typeof end === 'function' && Number(delay) >= 2000 && Number(delay) <= 10_000) end();
    });

  it('keeps a paper that was only looked at, which elsewhere is seen by then', async () => {
    const waits = vi.spyOn(globalThis, 'setTimeout');
    await open('?paper=2509.00004');
    await see('.inside h1', 'Paper 2509.00004');
    await vi.waitFor(async () => {
      await letTimePass(waits);
      expect((await reading('2509.00004'))?.seenAt).toBeDefined();
    });
    unmount();
    waits.mockClear();
    await open('?view=catchup');
    await title('2509.00001');
    await see('.catching header b', '3편 중 1번째');
    await letTimePass(waits);
    await setTags('2509.00002', ['평가'], true);
    expect(await reading('2509.00001')).toBeUndefined();
    unmount();
    await open('?view=catchup');
    await title('2509.00001');
    await see('.catching header b', '3편 중 1번째');
  });

  it('is of what came since the reader was here, where they were away', async () => {
    const now = vi.useFakeTimers({ toFake: ['Date'], now: new Date('2025-09-09T09:00') });
    const seenAt = new Date('2025-09-01T09:00').getTime();
    await setSeen(['2509.00002'], seenAt);
    await put('z', '2025-09-03', ['2509.00005']);
    await open('?view=catchup');
    await title('2509.00005');
    await see('.catching header b', '3편 중 1번째');
    now.useRealTimers();
  });

  it('goes back to what could not be stored, and says so', async () => {
    await open('?view=catchup');
    await title('2509.00001');
    const { put: really } = IDBObjectStore.prototype;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...given
    ) {
      if (this.name === 'reading') throw new DOMException('full', 'QuotaExceededError');
      return really.apply(this, given);
    });
    await press('j');
    await see('.catching [role=alert]', '저장하지 못했어요');
    await title('2509.00001');
    full.mockRestore();
    await press('j');
    await title('2509.00002');
    await vi.waitFor(async () => expect((await reading('2509.00001'))?.readAt).toBeDefined());
    await seeNoted(1);
  });

  it('is gone through in a private window too, and only what is kept is stored', async () => {
    await openPrivately('?view=catchup');
    await title('2509.00001');
    await see('.catching .stays', '시크릿 창에서는');
    await press('j');
    await title('2509.00002');
    await press('b');
    await title('2509.00003');
    await vi.waitFor(async () => expect((await reading('2509.00002'))?.bookmarkedAt).toBeDefined());
    expect((await reading('2509.00002'))?.seenAt).toBeUndefined();
    expect(await reading('2509.00001')).toBeUndefined();
    await press('z');
    await title('2509.00002');
    await vi.waitFor(async () =>
      expect((await reading('2509.00002'))?.bookmarkedAt).toBeUndefined(),
    );
    expect(await browser.storage.local.get(PLACE)).toEqual({});
  });

  it('keeps the summary that it showed', async () => {
    await put('x', '2025-09-01', ['2509.00003'], '첫날의 결론이다.');
    await put('y', '2025-09-08', ['2509.00003'], '다음 날의 결론이다.');
    await put('w', '2025-08-31', ['2509.00003'], '전날의 결론이다.');
    await open('?view=catchup');
    await title('2509.00003');
    await see('.card .gist', '전날의 결론이다.');
    await press('b');
    await vi.waitFor(async () =>
      expect((await reading('2509.00003'))?.kept?.digest.source).toBe('w'),
    );
    await seeNoted(1);
  });

  it('comes to its end', async () => {
    await open('?view=catchup');
    for (const paper of ['2509.00001', '2509.00002', '2509.00003', '2509.00004']) {
      await title(paper);
      await press('j');
    }
    await see('.message', '밀린 논문을 모두 훑어봤어요');
    await seeNoted(4);
  });
});

import { vi } from 'vitest';
import { Popup } from '../../../components/popup/Popup';
import type { PopupSearch } from '../../../components/popup/search/state';
import type {
  CalendarDay,
  PopupDay,
  PopupEvents,
  PopupPaper,
  PopupState,
} from '../../../components/popup/state';
import { sampleEntry } from '../../samples';
import { mount } from '../mount';

export const today = '2025-09-08';

/** A paper whose summary's conclusion is its gist. */
export function paper(id: string, change: Partial<PopupPaper> = {}): PopupPaper {
  const gist = change.gist ?? `${id}의 요지이다.`;
  const digest = { source: 'g1', id: 'd', date: today, title: '', revision: '' };
  const summary = { digest, rank: 1, entry: sampleEntry(id, gist) };
  return {
    paper: id,
    title: `Paper ${id}`,
    gist,
    read: 'unread',
    bookmarked: false,
    summary,
    ...change,
  };
}

export const papers = [
  paper('2509.04664', { title: 'Why Language Models Hallucinate', read: 'read', bookmarked: true }),
  paper('hep-th/9711200', { title: 'The Large N Limit', gist: '', read: 'seen' }),
  paper('2509.00003', { title: '한국어 제목' }),
];

export function day(change: Partial<PopupDay> = {}): PopupDay {
  return {
    key: today,
    date: today,
    groups: [{ key: 'a', from: '매일 논문', title: 'Daily Papers', ai: true, papers }],
    papers: papers.map((each) => each.paper),
    total: 3,
    unread: 1,
    open: 2,
    skipped: 0,
    earlier: { key: '2025-09-05', day: '2025-09-05', apart: '' },
    ...change,
  };
}

export type Shown = Extract<PopupState, { kind: 'shown' }>;

export function makeEvents() {
  return {
    onAllowAccess: vi.fn(),
    onGo: vi.fn<PopupEvents['onGo']>(),
    onVisit: vi.fn<PopupEvents['onVisit']>(),
    onSeen: vi.fn<PopupEvents['onSeen']>(),
    onRead: vi.fn<PopupEvents['onRead']>(),
    onBookmark: vi.fn<PopupEvents['onBookmark']>(),
    onCatchUp: vi.fn(),
    onHold: vi.fn<PopupEvents['onHold']>(),
    onSkip: vi.fn(),
    onNews: vi.fn(),
    listDays: (): readonly CalendarDay[] => [],
    onOptions: vi.fn(),
    onReader: vi.fn(),
    onSearch: vi.fn<PopupEvents['onSearch']>(),
    onSearchAll: vi.fn<PopupEvents['onSearchAll']>(),
    onStop: vi.fn(),
    onRetry: vi.fn(),
  };
}

/** Puts a popup with this day into the page. */
export function show(
  change: Partial<Shown> = {},
  on = makeEvents(),
  search?: PopupSearch,
): Promise<HTMLElement> {
  const state: Shown = { kind: 'shown', day: day(), ...change };
  return mount(<Popup access="granted" state={state} search={search} today={today} {...on} />);
}

import { vi } from 'vitest';
import type { ReaderEvents } from '../../../components/reader/events';
import type { ReaderState, ReaderSummary, Row } from '../../../components/reader/state';
import { sampleEntry } from '../../samples';

export const paper = '2509.04664';
type Shown = Extract<ReaderState, { kind: 'shown' }>;

export const marks = {
  state: 'unread',
  bookmarked: false,
  note: '',
  tags: [],
  written: [],
} as const;

export function row(id: string, change: Partial<Row> = {}): Row {
  return {
    ...marks,
    paper: id,
    title: `Paper ${id}`,
    gist: `${id}의 한 줄.`,
    digests: 1,
    ...change,
  };
}

/** A summary of `paper` in the digest of a day and a subscription. */
export function summary(date: string, source = 'bundled', said?: string): ReaderSummary {
  return {
    summary: {
      digest: { source, id: `${source}-${date}`, date, title: `다이제스트 ${date}`, revision: 'r' },
      rank: 2,
      entry: sampleEntry(paper, said),
    },
    also: [],
    beside: { total: 12, previous: '2509.00001', next: '2509.00002' },
  };
}

export function shownPaper(
  summaries: readonly ReaderSummary[],
  change: Partial<Extract<Shown['paper'], { kind: 'shown' }>> = {},
): Shown['paper'] {
  return { kind: 'shown', paper, marks, summaries, first: 0, names: {}, near: [], ...change };
}

/** A reader that shows a day of the given rows. */
export function state(rows: readonly Row[], change: Partial<Shown> = {}): Shown {
  const count = rows.length;
  return {
    kind: 'shown',
    address: {},
    rail: {
      newest: count,
      isToday: true,
      unread: count,
      bookmarks: 1,
      catchUp: 0,
      sources: [{ id: 'x', name: '매일 논문', unread: 3 }],
      heat: new Map([
        ['2025-09-05', { total: 4, read: 4 }],
        ['2025-09-08', { total: count, read: 0 }],
      ]),
      months: new Map([['2025-09', { total: count + 3, read: 4 }]]),
      now: '2025-09-08',
      shown: '2025-09-08',
    },
    list: {
      kind: 'shown',
      counts: { all: count, unread: count, bookmarked: 0, noted: 0, twice: 0 },
      groups: [
        {
          key: '2025-09-08',
          day: '2025-09-08',
          from: '매일 논문',
          total: count,
          read: 1,
          size: count,
          rows,
          unreadable: 0,
        },
      ],
      left: 0,
      papers: rows.map(({ paper }) => paper),
      open: rows.filter(({ state }) => state !== 'read').length,
      find: '',
    },
    paper: { kind: 'none' },
    catchUp: { kind: 'loading', days: [], decisions: [], last: '' },
    making: { queue: [], kept: [], isCovered: () => false, titles: new Map() },
    ...change,
  };
}

export const makeEvents = () =>
  ({
    onGo: vi.fn(),
    onBookmark: vi.fn(),
    onRead: vi.fn(),
    onUndo: vi.fn(),
    onCopy: vi.fn(),
    onOut: vi.fn(async () => undefined),
    onNote: vi.fn(),
    onTags: vi.fn(async () => true),
    onTagTyped: vi.fn(),
    onMore: vi.fn(),
    onDecide: vi.fn(),
    onTakeBack: vi.fn(),
    onRetry: vi.fn(),
    making: {
      make: vi.fn(),
      stop: vi.fn(),
      goOn: vi.fn(),
      keep: vi.fn(),
      drop: vi.fn(),
      dropAll: vi.fn(),
    },
    own: {
      preview: vi.fn(async () => ({ fault: 'empty' as const })),
      save: vi.fn(async () => undefined),
      remove: vi.fn(),
      readDraft: vi.fn(() => undefined),
      keepDraft: vi.fn(),
      leave: vi.fn(),
    },
  }) satisfies ReaderEvents;

import { useEffect } from 'preact/hooks';
import { today } from '../../core/day';
import { findFirstDay } from '../../core/query/days';
import { readings } from '../../core/query/readings';
import { lastVisit, note } from '../visits/noted';
import type { PopupRead } from './read/readPopup';
import type { Readings } from './shown/toShown';

type Change = (to: (readings: Readings) => Readings, whole: boolean) => void;

/** What can wait until the list is there: what the calendar is to know, and a note for the next time, of no private window. */
export function useLater(read: PopupRead, change: Change): void {
  const isPart = read.kind === 'data' && !read.whole;
  useEffect(() => {
    if (!isPart) return;
    // What was pressed meanwhile is newer than what is read.
    readings().then((all) => change((before) => new Map([...all, ...before]), true), console.warn);
  }, [isPart, change]);

  const data = read.kind === 'data' && !read.inPrivate ? read : undefined;
  useEffect(() => {
    if (!data) return;
    const now = today();
    const newest = findFirstDay(data.pages, now);
    const before = lastVisit(data.noted, now);
    const last = {
      page: data.page.key,
      newest: newest?.date ?? '',
      papers: newest?.papers.length ?? 0,
      at: Date.now(),
    };
    note({ last, opened: now, ...(before !== undefined && { before }) }).catch(console.warn);
  }, [data?.page]);
}

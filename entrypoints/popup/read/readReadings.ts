import { countDays } from '../../../core/day';
import type { PaperId } from '../../../core/paper';
import { findFirstDay } from '../../../core/query/days';
import { readings, readingsOf } from '../../../core/query/readings';
import { lastVisit, type NotedVisits } from '../../visits/noted';
import type { PageDay } from '../shown/pages';
import type { Readings } from '../shown/toShown';

/**
 * The readings that a popup opens with: all of them where days may have passed without the reader, else those of the pages
 * that it may open on, and of one more paper. `whole` tells which.
 */
export async function readReadings(
  pages: readonly PageDay[],
  noted: NotedVisits,
  today: string,
  { page, paper }: { readonly page?: string | undefined; readonly paper?: PaperId | undefined },
): Promise<{ readonly readings: Readings; readonly whole: boolean }> {
  const visit = lastVisit(noted, today);
  const wasHere = visit !== undefined && countDays(visit, today) < 2;
  if (!wasHere) return { readings: await readings(), whole: true };
  const keys = [page, noted.last?.page, findFirstDay(pages, today)?.key];
  const papers = pages.filter(({ key }) => keys.includes(key)).flatMap((each) => each.papers);
  const wanted = new Set([...papers, ...(paper === undefined ? [] : [paper])]);
  return { readings: await readingsOf([...wanted]), whole: false };
}

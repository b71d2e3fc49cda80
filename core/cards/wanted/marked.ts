import type { PaperId } from '../../paper';
import { isKept, keptOf } from '../../query';
import { readings, readingsOf } from '../../query/readings';
import type { Reading } from '../../store';

/** What the reader did with the papers whose bookmarks, notes or choices say what their cards show. */
export type MarkedReadings = ReadonlyMap<PaperId, Reading>;

/** Those readings, of some papers or of all, as the store has them now. */
export async function readMarked(of?: readonly PaperId[]): Promise<MarkedReadings> {
  const isMarked = (reading: Reading) => isKept(reading) || reading.chosen;
  const found = await (of ? readingsOf(of) : readings());
  return new Map([...found].filter(([_paper, reading]) => isMarked(reading)));
}

/** The papers among them that are bookmarked. */
export function bookmarked(marked: MarkedReadings): PaperId[] {
  return [...marked.values()].flatMap(({ paper, bookmarkedAt }) =>
    bookmarkedAt === undefined ? [] : [paper],
  );
}

/** A reading → a text that differs when another summary is to be shown first. */
export function writeFirst(reading: Reading | undefined): string {
  return JSON.stringify([
    reading?.bookmarkedAt !== undefined,
    reading && keptOf(reading),
    reading?.chosen,
  ]);
}

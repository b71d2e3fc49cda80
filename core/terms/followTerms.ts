import { addDays, type Day, noDay, today } from '../day';
import { startOfWeek } from '../day/weeks';
import { makeSlices } from '../slices';
import type { SaidText } from '../terms';
import type { TermPair } from './findTermPairs';
import { foldTerm, hasTerm, hasTermWord } from './foldTerm';
import { halve, shareOf } from './shareOf';

/** In how many of the `of` texts of one week a term stood, in either language. */
export type Week = { readonly monday: Day; readonly hits: number; readonly of: number };

/** Where a term stands in all texts: how many have its Korean side, its English one, or either. */
export type Followed = {
  readonly inKo: number;
  readonly inEn: number;
  readonly inEither: number;
  /** The newest day of a text that has it; `noDay` where none has a day. */
  readonly latest: Day;
  /** Up to the newest text's week, or the last that is over, the oldest first, weeks without a digest too. */
  readonly weeks: readonly Week[];
  /** By how much its share in the later half of the weeks is above that in the earlier one, from -1 to 1; 0 where one has no text. */
  readonly rise: number;
};

/** Of so many texts one looks at the clock while a term is followed. */
const TEXTS_AT_ONCE = 200;

type Following = { readonly weeks?: number; readonly now?: Day; readonly signal?: AbortSignal };

/**
 * Reads texts once, and gives what follows a term through them over so many weeks, the last of them that of the newest text that
 * has come by `now` (what is dated in the future would leave all others behind), if it is over: a few days are no week. All of it
 * goes in slices, and throws once `signal` is aborted.
 */
export async function followTerms(
  texts: readonly SaidText[],
  { weeks = 10, now = today(), signal }: Following = {},
): Promise<(term: TermPair) => Promise<Followed>> {
  const newest = texts.reduce((last, { day }) => (day > last && day <= now ? day : last), noDay);
  const ends = addDays(startOfWeek(newest), 7);
  const end = ends > now ? startOfWeek(newest) : ends;
  const first = addDays(end, -7 * weeks);
  const mondays = Array.from({ length: weeks }, (_, n) => addDays(first, 7 * n));
  const sizes = mondays.map(() => 0);
  const read: { readonly folded: string; readonly day: Day; readonly week: number }[] = [];
  const reading = makeSlices(signal);
  for (const { text, day } of texts) {
    if (reading.isOver()) await reading.pause();
    const week = day < first || day >= end ? -1 : mondays.findLastIndex((monday) => monday <= day);
    read.push({ folded: foldTerm(text), day, week });
    if (week >= 0) sizes[week] = (sizes[week] ?? 0) + 1;
  }
  const slices = makeSlices(signal, TEXTS_AT_ONCE);
  return async (term) => {
    const [ko, en] = [foldTerm(term.ko), foldTerm(term.en)];
    const counts = { inKo: 0, inEn: 0, inEither: 0 };
    const hits = mondays.map(() => 0);
    let latest = noDay;
    for (const { folded, day, week } of read) {
      if (slices.isOver()) await slices.pause();
      const hasKo = hasTerm(folded, ko);
      const hasEn = hasTermWord(folded, en);
      if (!hasKo && !hasEn) continue;
      counts.inKo += Number(hasKo);
      counts.inEn += Number(hasEn);
      counts.inEither += 1;
      if (day > latest) latest = day;
      if (week >= 0) hits[week] = (hits[week] ?? 0) + 1;
    }
    const found = mondays.map((monday, n) => ({ monday, hits: hits[n] ?? 0, of: sizes[n] ?? 0 }));
    const [before, after] = halve(found).map(shareOf);
    const rise = before === undefined || after === undefined ? 0 : after - before;
    return { ...counts, latest, weeks: found, rise };
  };
}

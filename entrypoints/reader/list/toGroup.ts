import type { Group } from '../../../components/reader/state';
import { nameSource } from '../../../components/words/nameSource';
import type { Names } from '../../../core/cards/look';
import type { Library } from '../../../core/library';
import { countDay } from '../../../core/library/listDays';
import type { PaperId } from '../../../core/paper';
import { toMarks } from '../toMarks';
import type { TakenDay } from './takePortion';
import type { useLines } from './useLines';

type Known = {
  readonly readings: Library['readings'];
  readonly names: Names;
  readonly copies: ReadonlyMap<PaperId, number>;
};

/** A day of a list, and its lines once they are read → what is shown of it. */
export function toGroup(
  day: TakenDay,
  { of, days }: Pick<ReturnType<typeof useLines>, 'of' | 'days'>,
  { readings, names, copies }: Known,
): Group {
  const { heads } = day.whole;
  const from = new Set(heads.map(({ source }) => nameSource(source, names)));
  const all = [...new Set(heads.flatMap(({ papers }) => papers))];
  const shown = new Set(day.papers);
  const lines = of.get(day.date)?.filter(({ paper }) => shown.has(paper));
  const rows = lines?.map((line) => ({
    ...line,
    ...toMarks(readings.get(line.paper)),
    digests: copies.get(line.paper) ?? 1,
  }));
  return {
    key: day.date,
    day: day.date,
    from: [...from].filter((name) => name !== '').join(' · '),
    ...countDay({ papers: all }, readings),
    size: day.whole.papers.length,
    ...(rows && { rows }),
    // What is yet to be read is not damaged.
    unreadable: rows && days.includes(day) ? day.papers.length - rows.length : 0,
  };
}

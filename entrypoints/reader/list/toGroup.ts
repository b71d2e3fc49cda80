import type { Group } from '../../../components/reader/state';
import { type Names, nameSource } from '../../../components/words/nameSource';
import type { Library } from '../../../core/library';
import { countDay, type ListedDay } from '../../../core/library/listDays';
import type { Line } from '../../../core/library/readLines';
import type { PaperId } from '../../../core/paper';
import { toMarks } from '../toMarks';

type Known = {
  readonly readings: Library['readings'];
  readonly names: Names;
  readonly copies: ReadonlyMap<PaperId, number>;
};

/** A day of a list, and its lines once they are read → what is shown of it. */
export function toGroup(
  day: ListedDay,
  lines: readonly Line[] | undefined,
  { readings, names, copies }: Known,
): Group {
  const from = new Set(day.heads.map(({ source }) => nameSource(source, names)));
  const all = [...new Set(day.heads.flatMap(({ papers }) => papers))];
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
    ...(rows && { rows }),
    unreadable: rows ? day.papers.length - rows.length : 0,
  };
}

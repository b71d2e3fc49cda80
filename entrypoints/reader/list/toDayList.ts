import type { ListSlice } from '../../../components/reader/state';
import type { Names } from '../../../components/words/nameSource';
import type { Library } from '../../../core/library';
import { listPapers } from './listPapers';
import type { Plan } from './planList';
import type { takePortion } from './takePortion';
import { toGroup } from './toGroup';
import type { useLines } from './useLines';

type Known = { readonly readings: Library['readings']; readonly names: Names };

/** What a list of days has, and as much of it as is to be shown, with its lines once they are read → the list. */
export function toDayList(
  { kind, papers, copies }: Plan,
  told: Pick<ListSlice, 'counts' | 'notNews'>,
  { days, left }: ReturnType<typeof takePortion>,
  lines: ReturnType<typeof useLines>,
  known: Known,
): ListSlice {
  return {
    kind,
    ...told,
    groups: days.map((day) => toGroup(day, lines, { ...known, copies })),
    left,
    ...listPapers(papers, known.readings),
    find: '',
  };
}

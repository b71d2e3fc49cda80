import { useMemo } from 'preact/hooks';
import type { Address } from '../../../components/reader/address';
import type { ListSlice } from '../../../components/reader/state';
import { toNames } from '../../../components/words/nameSource';
import { findNotNews } from '../../../core/catchUp/findNotNews';
import type { FailureCode } from '../../../core/failure';
import type { Library } from '../../../core/library';
import { countList } from './countList';
import { listPapers } from './listPapers';
import type { Plan } from './planList';
import { takePortion } from './takePortion';
import { toGroup } from './toGroup';
import { useLines } from './useLines';

type Days = {
  readonly list: ListSlice;
  /** All of it that is to be shown is read. */
  readonly stands: boolean;
  readonly failure?: FailureCode;
};
type Held = { readonly library: Library; readonly news: Library['days'] };

/** What a list of days has, and the first `size` of its papers, with their lines once they are read. */
export function useDays(
  plan: Plan,
  { library, news }: Held,
  view: Address['view'],
  size: number,
): Days {
  const { readings, sources } = library;
  const portion = useMemo(() => takePortion(plan.days, size), [plan.days, size]);
  const lines = useLines(portion.days);
  const names = useMemo(() => toNames(sources), [sources]);
  const told = useMemo(() => {
    const notNews = findNotNews(plan.whole, news, readings);
    return { counts: countList(plan, readings, view), ...(notNews && { notNews }) };
  }, [plan, news, readings, view]);
  const list = useMemo(() => {
    const { kind, papers, copies } = plan;
    const groups = portion.days.map((day) => toGroup(day, lines, { readings, names, copies }));
    const of = { kind, ...told, groups, left: portion.left };
    return { ...of, ...listPapers(papers, readings), find: '' };
  }, [plan, told, portion, lines, readings, names]);
  const { failure } = lines;
  return { list, stands: lines.days === portion.days, ...(failure && { failure }) };
}

import { useMemo } from 'preact/hooks';
import { searchOf } from '../../components/reader/address';
import type { ReaderEvents } from '../../components/reader/events';
import type { ReaderState } from '../../components/reader/state';
import type { Glossary } from '../../components/term/glossary';
import { useGlossary } from '../glossary/useGlossary';
import { sendOut } from '../out/sendOut';
import { useCatchUp } from './catchUp/useCatchUp';
import { nothingHeld } from './library/readHeld';
import { useLibrary } from './library/useLibrary';
import { useList } from './list/useList';
import { useOwn } from './making/useOwn';
import { useNotes } from './paper/useNotes';
import { usePaper } from './paper/usePaper';
import { useSeen } from './paper/useSeen';
import { usePresses } from './presses/usePresses';
import { toRail } from './toRail';
import { useAddress } from './useAddress';
import { useTitle } from './useTitle';

type Reader = { readonly state: ReaderState; readonly glossary?: Glossary } & ReaderEvents;

/** The whole page: where it is, what is shown there, and what presses do. */
export function useReader(): Reader {
  const [address, onGo] = useAddress();
  const { state: read, retry, refresh } = useLibrary();
  const held = read.kind === 'ready' ? read : nothingHeld;
  const { library, news, visit } = held;
  const presses = usePresses(library, refresh, address);
  const { making, acts } = useOwn(presses, address, { heads: library.heads, onGo });
  const { list, shown: day, found, failure, onMore } = useList(address, library, news);
  const isAway = address.view === 'catchup' && read.kind === 'ready';
  const { current, slice, ...deciding } = useCatchUp(isAway, held, presses.tellFailure);
  const open = isAway ? current?.paper : address.paper;
  const where = { ...address, query: searchOf(address), found, newest: day };
  const beside = isAway ? { query: '', day: current?.day } : where;
  const { typedOf, withTag, ...notes } = useNotes(library.readings, refresh, presses.tellFailure);
  const isReady = read.kind === 'ready';
  const paper = withTag(usePaper(isReady ? open : undefined, library, beside, typedOf(open)));
  const isShown = paper.kind === 'shown' && paper.summaries.length > 0;
  // In the queue a paper stays until it is decided, however long it is looked at.
  useSeen(isShown && !isAway ? open : undefined, refresh);
  const glossary = useGlossary(isShown, library.heads);
  useTitle(isShown && paper.summaries[0]?.summary.entry.title);
  const rail = useMemo(
    () => toRail(held, address, day),
    [library, news, address.day, address.view, day, visit],
  );
  const { notice, tellFailure: _tell, press: _press, ...events } = presses;
  const failed = read.kind === 'failed' ? read.code : failure;
  const shown = { address, rail, list, paper, catchUp: slice, making, ...(notice && { notice }) };
  const state: ReaderState =
    failed === undefined
      ? read.kind === 'ready'
        ? { kind: 'shown', ...shown }
        : { kind: 'loading' }
      : { kind: 'failed', code: failed };
  const presented = { ...events, ...acts, ...notes, ...deciding, ...(glossary && { glossary }) };
  return { state, onGo, onMore, onOut: sendOut, onRetry: retry, ...presented };
}

import type { RefObject } from 'preact';
import { addressOf } from '../../../core/paper/addressOf';
import { useKeys } from '../../keys/useKeys';
import { type Address, withPaper } from '../address';
import type { Marks, ReaderSummary } from '../state';
import type { PaperEvents } from './PaperView';
import { readOn } from './readOn';

type Reach = Pick<PaperEvents, 'onRead' | 'onCopy' | 'onGo'> & {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly address: Address;
  readonly paper: string;
  readonly marks: Marks;
  readonly current: ReaderSummary | undefined;
  /** Does any digest cover the paper? */
  readonly known: boolean;
  readonly bookmark: () => void;
  readonly compare: () => boolean;
};

/** The keys of a paper that is read: what they do to it, and which lead to its neighbours. */
export function usePaperKeys({ heading, address, paper, marks, current, known, ...acts }: Reach) {
  const { bookmark, compare, onRead, onCopy, onGo } = acts;
  const beside = current?.beside;
  const go = (other: string | undefined) =>
    other === undefined ? false : onGo(withPaper(address, other), true);
  useKeys(
    {
      ' ': () => readOn(heading.current),
      m: () => {
        const field = heading.current?.closest('.paper')?.querySelector('textarea');
        field?.focus();
        return field != null;
      },
      b: () => (known || marks.bookmarked) && bookmark(),
      e: () => known && onRead([paper], marks.state !== 'read'),
      o: () => open(addressOf(paper), '_blank', 'noopener'),
      c: () => known && onCopy([paper], current?.summary),
      d: compare,
      n: () => go(beside?.next),
      p: () => go(beside?.previous),
    },
    [' ', 'n', 'p'],
  );
}

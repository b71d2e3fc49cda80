import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PaperId } from '../../../core/paper';
import { useKeys } from '../../keys/useKeys';
import { type Address, withPaper } from '../address';
import type { ReaderEvents } from '../events';
import type { Row } from '../state';
import { findRow } from './findRow';
import type { Selecting } from './selection/useSelection';

type Reach = Pick<ReaderEvents, 'onGo' | 'onBookmark' | 'onRead' | 'onMore'> & {
  readonly address: Address;
  readonly rows: readonly Row[];
  readonly selection: Selecting;
  /** The paper of which a summary is before the reader. */
  readonly shown: PaperId | undefined;
};

/**
 * The keys of the list: it is walked by `j` and `k`, which open what they come to. Gives the row where the Tab key stops:
 * the open one, or the first.
 */
export function useRowKeys(
  box: RefObject<HTMLElement | null>,
  { address, rows, selection, shown, onGo, onBookmark, onRead, onMore }: Reach,
): PaperId | undefined {
  const isOpen = address.paper !== undefined;
  const open = rows.findIndex(({ paper }) => paper === address.paper);
  const focused = () => {
    const at = (document.activeElement as HTMLElement | null)?.dataset?.paper;
    return rows.findIndex(({ paper }) => paper === at);
  };
  // A press means the paper that is read; the focus may have stayed on another row.
  const current = () => (isOpen ? rows[open] : rows[focused()]);
  const step = (by: number) => {
    const at = open < 0 ? focused() : open;
    const next = rows[at < 0 ? 0 : at + by];
    if (!next) {
      if (by > 0 && at >= 0) onMore();
      return;
    }
    // Walking through a list is one step of the history, not one a row.
    onGo(withPaper(address, next.paper), address.paper !== undefined);
    focusRow(box.current, next.paper);
  };
  // From a row, to the first or last: a browser's own way there ends early while rows on it are laid out for the first time.
  const leap = (to: number) => {
    const row = focused() < 0 ? undefined : rows.at(to);
    if (!row) return false;
    if (isOpen) onGo(withPaper(address, row.paper), true);
    focusRow(box.current, row.paper);
    return true;
  };

  useKeys(
    {
      j: () => step(1),
      k: () => step(-1),
      Home: () => leap(0),
      End: () => leap(-1),
      Enter: () => {
        const at = focused();
        if (at < 0 || at !== open) return false;
        // What is open is gone into: to read on, and to come to what belongs to it.
        const heading = box.current?.closest('.reader')?.querySelector<HTMLElement>('.paper h1');
        heading?.focus();
        return heading !== null;
      },
      x: () => {
        const row = current();
        if (row) selection.toggle(row.paper);
        return row !== undefined;
      },
      b: () => {
        const row = current();
        // What is shown has several summaries perhaps: there one knows which is meant.
        if (!row || row.paper === shown) return false;
        onBookmark([row.paper], !row.bookmarked);
        return true;
      },
      e: () => {
        const row = current();
        if (row) onRead([row.paper], row.state !== 'read');
        return row !== undefined;
      },
      Escape: () => {
        if (!selection.on) return false;
        selection.setOn(false);
        return true;
      },
    },
    ['j', 'k'],
  );
  useReturn(box, address.paper);
  return rows[open < 0 ? 0 : open]?.paper;
}

/** Who leaves a paper stands on its row: on a narrow window it took the place of the list, and elsewhere it may have held the focus. */
function useReturn(box: RefObject<HTMLElement | null>, paper: PaperId | undefined): void {
  const before = useRef(paper);
  useEffect(() => {
    const left = before.current;
    before.current = paper;
    if (left === undefined || paper !== undefined) return;
    const isLost = document.activeElement === document.body;
    if (isLost || matchMedia('(max-width: 639px)').matches) focusRow(box.current, left);
  }, [paper]);
}

/** Puts the focus on the row of a paper, in view. */
export function focusRow(box: HTMLElement | null, paper: PaperId): void {
  const row = findRow(box, paper);
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
}

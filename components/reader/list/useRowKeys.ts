import type { RefObject } from 'preact';
import type { PaperId } from '../../../core/paper';
import { type Address, withPaper } from '../address';
import type { ReaderEvents, Row } from '../state';
import { useKeys } from '../useKeys';
import type { Selecting } from './useSelection';

type Reach = Pick<ReaderEvents, 'onGo' | 'onBookmark' | 'onRead' | 'onMore'> & {
  readonly address: Address;
  readonly rows: readonly Row[];
  readonly selection: Selecting;
};

/**
 * The keys of the list: it is walked by `j` and `k`, which open what they come to. Gives the row where the Tab key stops:
 * the open one, or the first.
 */
export function useRowKeys(
  box: RefObject<HTMLElement | null>,
  { address, rows, selection, onGo, onBookmark, onRead, onMore }: Reach,
): PaperId | undefined {
  const open = rows.findIndex(({ paper }) => paper === address.paper);
  const focused = () => {
    const at = (document.activeElement as HTMLElement | null)?.dataset?.paper;
    return rows.findIndex(({ paper }) => paper === at);
  };
  const current = () => {
    const at = focused();
    return rows[at < 0 ? open : at];
  };
  const step = (by: number) => {
    const at = focused() < 0 ? open : focused();
    const next = rows[at < 0 ? 0 : at + by];
    if (!next) {
      if (by > 0 && at >= 0) onMore();
      return;
    }
    // Walking through a list is one step of the history, not one a row.
    onGo(withPaper(address, next.paper), address.paper !== undefined);
    focusRow(box.current, next.paper);
  };

  useKeys({
    j: () => step(1),
    k: () => step(-1),
    x: () => {
      const row = current();
      if (row) selection.toggle(row.paper);
    },
    b: () => {
      const row = current();
      if (row) onBookmark([row.paper], !row.bookmarked);
      return row !== undefined;
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
  });
  return rows[open < 0 ? 0 : open]?.paper;
}

function focusRow(box: HTMLElement | null, paper: PaperId): void {
  const row = box?.querySelector<HTMLElement>(`a[data-paper="${CSS.escape(paper)}"]`);
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
}

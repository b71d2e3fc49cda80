import type { Address } from '../../../components/reader/address';
import type { ReaderEvents } from '../../../components/reader/events';
import type { Notice } from '../../../components/reader/notice';
import type { Library } from '../../../core/library';
import { bookmarkAll, bookmarkShown, takeBackBookmarks } from '../../../core/reading/bookmarkAll';
import { setRead, takeBackRead } from '../../../core/reading/setRead';
import { isPrivate } from '../../visits/isPrivate';
import { copyPapers } from './copyPapers';
import type { Press } from './press';
import { useNotice } from './useNotice';

type Presses = Pick<ReaderEvents, 'onBookmark' | 'onRead' | 'onCopy' | 'onUndo'> & {
  readonly notice?: Notice;
  /** Tells what failed, or that nothing does any more. */
  readonly tellFailure: (error?: unknown) => void;
  readonly press: Press;
};

/** What the reader does to papers, and how the last of it is taken back; `address` is where they are, whose change ends the telling. */
export function usePresses(
  library: Library,
  refresh: () => Promise<void>,
  address: Address,
): Presses {
  const told = useNotice(refresh, address);
  const { press } = told;
  return {
    ...told,
    onBookmark: (papers, on, shown) =>
      void press(async (canUndo) => {
        const changed = shown ? await bookmarkShown(shown, on) : await bookmarkAll(papers, on);
        if (changed.length === 0) return 'nothing';
        canUndo(() => takeBackBookmarks(changed));
        return { kind: on ? 'bookmarked' : 'cleared', count: changed.length };
      }),
    onRead: (papers, on) =>
      void press(async (canUndo) => {
        if (await isPrivate()) return { kind: 'private' };
        const changed = await setRead(papers, on);
        if (changed.length === 0) return 'nothing';
        canUndo(() => takeBackRead(changed));
        return { kind: on ? 'read' : 'unread', count: changed.length };
      }),
    onCopy: (papers, shown) => void press(() => copyPapers(papers, library, shown)),
  };
}

import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReaderEvents } from '../../../components/reader/events';
import type { Notice } from '../../../components/reader/notice';
import { storageFailure } from '../../../core/failure';
import type { Library } from '../../../core/library';
import { bookmarkAll, bookmarkShown, takeBackBookmarks } from '../../../core/reading/bookmarkAll';
import { setRead } from '../../../core/reading/setRead';
import { isPrivate } from '../../visits/isPrivate';
import { copyPapers } from './copyPapers';

type Presses = Pick<ReaderEvents, 'onBookmark' | 'onRead' | 'onCopy' | 'onUndo'> & {
  readonly notice?: Notice;
  /** Tells what failed, or that nothing does any more. */
  readonly tellFailure: (error?: unknown) => void;
};

/** What the reader does to papers, and how the last of it is taken back; `at` is the address, whose change ends the telling. */
export function usePresses(library: Library, refresh: () => Promise<void>, at: string): Presses {
  const [notice, setNotice] = useState<Notice>();
  const undo = useRef<(() => Promise<unknown>) | undefined>(undefined);
  useEffect(() => setNotice(undefined), [at]);
  const tellFailure = (error?: unknown) =>
    setNotice(error === undefined ? error : { kind: 'failed', code: storageFailure(error).code });

  const run = async (work: () => Promise<Notice | undefined>) => {
    // What is told next is taken back, or nothing: never what was done before it.
    undo.current = undefined;
    try {
      setNotice(await work());
    } catch (error) {
      tellFailure(error);
    }
    await refresh();
  };
  return {
    ...(notice && { notice }),
    tellFailure,
    onBookmark: (papers, on, shown) =>
      void run(async () => {
        const changed = shown ? await bookmarkShown(shown, on) : await bookmarkAll(papers, on);
        undo.current = () => takeBackBookmarks(changed);
        return { kind: on ? 'bookmarked' : 'cleared', count: changed.length };
      }),
    onRead: (papers, on) =>
      void run(async () => {
        if (await isPrivate()) return { kind: 'private' };
        const changed = await setRead(papers, on);
        undo.current = () => setRead(changed, !on);
        return { kind: on ? 'read' : 'unread', count: changed.length };
      }),
    onUndo: () => {
      const back = undo.current;
      if (back) void run(() => back().then(() => undefined));
    },
    onCopy: (papers, shown) => {
      undo.current = undefined;
      void copyPapers(papers, library, shown).then(setNotice);
    },
  };
}

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PopupFound } from '../../../components/popup/search/state';
import { toNames, toTold } from '../../../components/words/nameSource';
import { type FailureCode, storageFailure } from '../../../core/failure';
import { sources as readSources } from '../../../core/query/sources';
import type { Source } from '../../../core/source';
import { useFound } from '../../search/useFound';
import { useTexts } from '../../search/useTexts';
import { toRow } from '../shown/toRow';
import type { PopupData } from '../shown/toShown';
import { useStoredFound } from './useStoredFound';

export type SearcherProps = {
  readonly query: string;
  readonly data: PopupData;
  readonly onFound: (found: PopupFound | undefined) => void;
};

/** How many hits are shown. */
const LIMIT = 20;

/** Searches while it is in the page, and tells what it found; nothing of it is seen. */
export function Searcher({ query, data, onFound }: SearcherProps) {
  const { pages, readings, whole } = data;
  const [sources, setSources] = useState<readonly Source[]>([]);
  const [failure, setFailure] = useState<FailureCode>();
  const fail = (error: unknown) => setFailure(storageFailure(error).code);
  const { texts, failure: unread } = useTexts(true, pages);
  const library = useMemo(() => ({ sources, readings }), [sources, readings]);
  const { of, rows } = useStoredFound(
    useFound(query, texts, library, LIMIT, whole),
    readings,
    fail,
  );

  useEffect(() => {
    const show = (read: readonly Source[]) => {
      setSources(read);
      setFailure(undefined);
    };
    readSources().then(show, fail);
  }, [pages]);
  useEffect(() => {
    const failed = unread ?? failure;
    if (failed) onFound({ papers: [], count: 0, isDone: true, failure: failed });
    else if (!of || !rows) onFound(undefined);
    else {
      const names = toNames(sources);
      const papers = rows.map(({ found: text, ...row }) => {
        const { from } = toTold(row.summary, names);
        return { ...toRow(row, readings), found: { ...text, from } };
      });
      const { count, isDone, lack, meant } = of;
      onFound({ papers, count, isDone, ...(lack && { lack }), ...(meant && { meant }) });
    }
  }, [of, rows, readings, sources, unread, failure, onFound]);
  return null;
}

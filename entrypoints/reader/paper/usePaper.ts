import { useEffect, useState } from 'preact/hooks';
import type { PaperSlice, ReaderSummary } from '../../../components/reader/state';
import { toNames } from '../../../components/words/nameSource';
import { type FailureCode, storageFailure } from '../../../core/failure';
import type { Library } from '../../../core/library';
import type { PaperId } from '../../../core/paper';
import { toMarks } from '../toMarks';
import type { DueNote } from './dueNotes';
import { findShownFirst, type OpenedFrom } from './findShownFirst';
import { readSummaries } from './readSummaries';
import { useNear } from './useNear';

type Read =
  | { readonly paper: PaperId; readonly summaries: readonly ReaderSummary[] }
  | { readonly paper: PaperId; readonly code: FailureCode };

/** What is stored of the paper that is open; `beside` is the list that it was opened from, `typed` its note where that is newer. */
export function usePaper(
  paper: PaperId | undefined,
  library: Library,
  beside: OpenedFrom,
  typed?: DueNote,
): PaperSlice {
  const { heads, readings, sources } = library;
  const [read, setRead] = useState<Read>();
  useEffect(() => {
    if (paper === undefined) return;
    let current = true;
    readSummaries(paper, heads, readings.get(paper)).then(
      (summaries) => current && setRead({ paper, summaries }),
      (error: unknown) => current && setRead({ paper, code: storageFailure(error).code }),
    );
    return () => {
      current = false;
    };
    // A press on its bookmark moves no summary to another place under the reader's eyes.
  }, [paper, heads]);
  const isThere = read?.paper === paper && read !== undefined && 'summaries' in read;
  const near = useNear(isThere && read.summaries.length > 0 ? paper : undefined, heads);

  if (paper === undefined) return { kind: 'none' };
  if (read?.paper !== paper) return { kind: 'loading' };
  if ('code' in read) return { kind: 'failed', code: read.code };
  const { found } = beside;
  const hit = found?.hits.find((each) => each.paper === paper);
  const reading = readings.get(paper);
  const { chosen, bookmarkedAt } = reading ?? {};
  const isOwn = chosen !== undefined || bookmarkedAt !== undefined;
  return {
    kind: 'shown',
    paper,
    marks: toMarks(typed ? { paper, ...reading, note: typed.note } : reading),
    ...(typed?.isBehind && reading?.note && { elsewhere: reading.note }),
    summaries: read.summaries,
    ...(found && { found: { query: found.query, ...(hit && { digest: hit.digest }) } }),
    first: findShownFirst(read.summaries, beside, isOwn),
    names: toNames(sources),
    near,
  };
}

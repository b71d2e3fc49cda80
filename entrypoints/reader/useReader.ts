import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ReaderEvents, ReaderState } from '../../components/reader/state';
import { say } from '../../components/words/say';
import { storageFailure } from '../../core/failure';
import type { PaperId } from '../../core/paper';
import { bookmark } from '../../core/reading';
import { readReader } from './readReader';

/** Reads what is asked for and writes bookmarks; the view changes once the store has it. */
export function useReader(asked: string | null): { readonly state: ReaderState } & ReaderEvents {
  const [state, setState] = useState<ReaderState>({ kind: 'loading' });
  const onRetry = useCallback(() => void readReader(asked).then(setState), [asked]);
  useEffect(onRetry, [onRetry]);
  useEffect(() => {
    document.title = nameTab(state);
  }, [state]);

  const onBookmark = (paper: PaperId, on: boolean) => {
    bookmark(paper, on).then(
      () => setState((before) => marked(before, paper, on)),
      (error: unknown) => setState({ kind: 'failed', code: storageFailure(error).code }),
    );
  };
  return { state, onRetry, onBookmark };
}

function marked(state: ReaderState, paper: PaperId, on: boolean): ReaderState {
  if (state.kind === 'paper') return { ...state, bookmarked: on };
  if (state.kind !== 'bookmarks') return state;
  const papers = state.papers.map((each) =>
    each.paper === paper ? { ...each, bookmarked: on } : each,
  );
  return { ...state, papers };
}

function nameTab(state: ReaderState): string {
  const title = state.kind === 'paper' && state.summaries[0]?.summary.entry.title;
  return title || say('reader.title');
}

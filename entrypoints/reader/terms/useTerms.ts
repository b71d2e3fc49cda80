import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { TermsEvents, TermsState } from '../../../components/terms/state';
import { storageFailure } from '../../../core/failure';
import { readTerms } from '../../../core/library/readTerms';
import { writeTitleFormulas } from '../../../core/math/title';
import { heads } from '../../../core/query';
import { makeSlices } from '../../../core/slices';
import type { SaidText } from '../../../core/terms';
import { type Quote, quoteTerm } from '../../../core/terms/quoteTerm';

/** How many sentences a row unfolds to. */
const QUOTES = 8;
/** Of so many texts one looks at the clock. */
const TEXTS_AT_ONCE = 100;

/** Collects the terms while the view is open, and quotes them. */
export function useTerms(): { readonly state: TermsState } & Pick<
  TermsEvents,
  'quote' | 'onRetry'
> {
  const [state, setState] = useState<TermsState>({ kind: 'loading', done: 0, total: 0 });
  const [turn, setTurn] = useState(0);
  const texts = useRef<readonly SaidText[]>([]);

  useEffect(() => {
    const { signal, abort } = control();
    const onProgress = (done: number, total: number) => setState({ kind: 'loading', done, total });
    const read = async () => readTerms(await heads(), { onProgress, signal });
    read().then(
      ({ rows, texts: said }) => {
        if (signal.aborted) return;
        texts.current = [...said].sort((a, b) => Number(a.day < b.day) - Number(a.day > b.day));
        setState({ kind: 'shown', rows });
      },
      (error: unknown) => {
        if (!signal.aborted) setState({ kind: 'failed', code: storageFailure(error).code });
      },
    );
    return abort;
  }, [turn]);

  const quote = useCallback<TermsEvents['quote']>(async (term) => {
    const slices = makeSlices(undefined, TEXTS_AT_ONCE);
    const quotes: Quote[] = [];
    for (const said of texts.current) {
      if (slices.isOver()) await slices.pause();
      const found = quoteTerm(said, term);
      if (found)
        quotes.push({ ...found, said: { ...said, title: await writeTitleFormulas(said.title) } });
      if (quotes.length === QUOTES) break;
    }
    return quotes;
  }, []);
  return { state, quote, onRetry: () => setTurn(turn + 1) };
}

function control() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

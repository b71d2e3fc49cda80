import { useEffect, useState } from 'preact/hooks';
import { storageFailure } from '../../../../core/failure';
import { useWork } from '../useWork';
import { hear } from './hear';
import { type TrialEvent, type TrialSlice, type TrialState, UNTRIED } from './state';

type Effects = {
  /** Has the model in use summarise a text that is known; ends when it has, or throws. */
  readonly tryModel: (signal: AbortSignal, hear: (event: TrialEvent) => void) => Promise<void>;
  readonly readTermsInUse: () => Promise<readonly string[]>;
  /** Milliseconds from any moment. */
  readonly clock: () => number;
};

/** Shows how well the model in use writes; `of` names it: of another one nothing is known yet. */
export function useTrial(
  of: string,
  { tryModel, readTermsInUse: readTerms, clock }: Effects,
): TrialSlice {
  const [state, setState] = useState<TrialState>(UNTRIED);
  const work = useWork();
  useEffect(() => {
    setState(UNTRIED);
    return work.end;
  }, [of]);

  const run = async () => {
    const signal = work.begin();
    const start = clock();
    const seconds = () => (clock() - start) / 1000;
    const tell = (change: (before: TrialState) => TrialState) => {
      if (!signal.aborted) setState(change);
    };
    tell(() => ({ ...UNTRIED, kind: 'running' }));
    try {
      const terms = await readTerms();
      tell((before) => ({ ...before, terms }));
      await tryModel(signal, (event) => tell((before) => hear(before, event, seconds())));
      tell((before) => end({ ...before, kind: 'done', all: seconds() }));
    } catch (error) {
      const { code } = storageFailure(error);
      tell((before) => end({ ...before, kind: 'failed', code, all: seconds() }));
    }
  };
  const onStop = () => {
    work.end();
    setState((before) => end({ ...before, kind: 'stopped' }));
  };
  return { state, onTry: () => void run(), onStop };
}

/** What was not whole by then is none. */
function end({ writing: _writing, loading: _loading, ...state }: TrialState): TrialState {
  return state;
}

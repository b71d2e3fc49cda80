import { useState } from 'preact/hooks';
import { storageFailure } from '../../../../core/failure';
import type { BrowserModel } from '../../../../core/model/browser';
import { useWork } from '../useWork';
import type { BuiltInSlice, BuiltInState } from './state';

type Effects = {
  readonly findBrowserModel: (signal: AbortSignal) => Promise<BrowserModel | undefined>;
};

/** Whether the browser has a model of its own, once that was asked. */
export function useBuiltIn({ findBrowserModel }: Effects): BuiltInSlice {
  const [state, setState] = useState<BuiltInState>({ kind: 'idle' });
  const work = useWork();
  const onAsk = () => {
    const signal = work.begin();
    const tell = (next: BuiltInState) => {
      if (!signal.aborted) setState(next);
    };
    tell({ kind: 'asking' });
    findBrowserModel(signal).then(
      (found) => tell({ kind: 'told', ...(found && { found }) }),
      (error: unknown) => tell({ kind: 'failed', code: storageFailure(error).code }),
    );
  };
  return { state, onAsk };
}

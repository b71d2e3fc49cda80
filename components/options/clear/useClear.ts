import { useState } from 'preact/hooks';
import { storageFailure } from '../../../core/failure';
import type { ClearSlice, ClearState } from './state';

type Effects = {
  readonly startAfresh: () => Promise<void>;
  /** Nothing is stored any more, nor due. */
  readonly onEnd: () => Promise<void>;
};

/** Clears everything once the reader has said so twice. */
export function useClear({ startAfresh: clearEverything, onEnd }: Effects): ClearSlice {
  const [state, setState] = useState<ClearState>({ kind: 'idle' });
  const clear = async () => {
    setState({ kind: 'clearing' });
    try {
      await clearEverything();
      setState({ kind: 'cleared' });
    } catch (error) {
      setState({ kind: 'failed', code: storageFailure(error).code });
    }
    await onEnd();
  };
  return {
    state,
    onAsk: () => setState({ kind: 'asking' }),
    onCancel: () => setState({ kind: 'idle' }),
    onClear: () => void clear(),
  };
}

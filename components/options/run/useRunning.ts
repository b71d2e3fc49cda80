import { useEffect, useRef, useState } from 'preact/hooks';
import { storageFailure } from '../../../core/failure';
import { ask } from '../../../core/messages';
import { hearRuns } from '../../../core/messages/runs';
import type { Run } from '../../../core/run';
import { report } from '../../../entrypoints/options/report';
import { isRunning, type RunState } from '../state';

/** So long without a word of a run, in milliseconds, and the worker may have been ended: a question wakes it. */
const SILENCE = 2000;

/** The run that is under way, whoever started it. */
export function useRunning(onEnd: () => Promise<void>) {
  const [state, setState] = useState<RunState>({ kind: 'idle' });
  const heard = useRef(0);
  const running = isRunning(state);

  useEffect(() => {
    ask('progress', {}).then((progress) => {
      if (progress) setState({ kind: 'running', progress });
    }, report);
    return hearRuns(async (event) => {
      heard.current = Date.now();
      if (event.kind === 'progress') setState({ kind: 'running', progress: event.progress });
      else {
        await onEnd();
        if (event.kind === 'failed') setState({ kind: 'failed', code: event.code });
        else setState((before) => toEnd(event.run, before));
      }
    });
  }, [onEnd]);

  useEffect(() => {
    if (!running) return;
    const timer = setInterval(async () => {
      if (Date.now() - heard.current < SILENCE) return;
      const progress = await ask('progress', {}).catch(() => undefined);
      // It was told while the question was under way.
      if (Date.now() - heard.current < SILENCE) return;
      if (progress) setState({ kind: 'running', progress });
      else {
        // It ended while nobody told.
        await onEnd();
        setState({ kind: 'idle' });
      }
    }, SILENCE / 2);
    return () => clearInterval(timer);
  }, [running, onEnd]);

  const onSync = async (source?: string) => {
    heard.current = Date.now();
    setState((before) => (isRunning(before) ? before : { kind: 'starting' }));
    try {
      await ask('sync', source === undefined ? {} : { sources: [source] });
    } catch (error) {
      setState({ kind: 'failed', code: storageFailure(error).code });
    }
  };
  const onStop = () => void ask('stop', {}).catch(report);
  return { state, onSync, onStop };
}

/** A run in which there was nothing to ask leaves standing how the last one ended. */
function toEnd(run: Run | undefined, before: RunState): RunState {
  if (run) return { kind: 'ended', run };
  return isRunning(before) ? { kind: 'idle' } : before;
}

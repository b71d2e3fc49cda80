import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { isWithin } from '../../../core/day/isWithin';
import { storageFailure } from '../../../core/failure';
import type { Run, RunEvent, RunProgress } from '../../../core/run';
import { isRunning, type RunSlice, type RunState } from './state';

/** The same functions all the time. */
type Effects = {
  /** How far a run is; undefined when none is under way, or nobody can tell. */
  readonly askProgress: () => Promise<RunProgress | undefined>;
  readonly hearRuns: (onEvent: (event: RunEvent) => void) => () => void;
  readonly askSync: (source?: string) => Promise<unknown>;
  readonly stop: () => void;
};

/** After how long without a word of a run the worker may have been ended, in milliseconds: a question wakes it. */
const SILENCE_MS = 2000;

/** The run that is under way, whoever started it. */
export function useRunning(effects: Effects, onEnd: () => Promise<void>): RunSlice {
  const { askProgress, hearRuns, askSync: sync, stop } = effects;
  const [state, setState] = useState<RunState>({ kind: 'idle' });
  const heard = useRef(0);
  /** How often a run was begun here, or said to go on. */
  const told = useRef(0);
  const running = isRunning(state);

  const show = useCallback((progress: RunProgress) => {
    told.current += 1;
    setState({ kind: 'running', progress });
  }, []);
  /** What is shown of a run that is over, once the page has followed: not in the place of one that has begun meanwhile. */
  const end = useCallback(
    async (next: (before: RunState) => RunState) => {
      const at = told.current;
      await onEnd();
      if (told.current === at) setState(next);
    },
    [onEnd],
  );

  useEffect(() => {
    void askProgress().then((progress) => {
      // What was told while the question was under way is newer.
      if (progress && heard.current === 0) show(progress);
    });
    return hearRuns(async (event) => {
      heard.current = Date.now();
      if (event.kind === 'progress') show(event.progress);
      else if (event.kind === 'failed') await end(() => ({ kind: 'failed', code: event.code }));
      else await end((before) => toEnd(event.run, before));
    });
  }, [askProgress, hearRuns, show, end]);

  useEffect(() => {
    if (!running) return;
    const timer = setInterval(async () => {
      if (isWithin(heard.current, Date.now(), SILENCE_MS)) return;
      const progress = await askProgress();
      // It was told while the question was under way.
      if (isWithin(heard.current, Date.now(), SILENCE_MS)) return;
      if (progress) show(progress);
      // It ended while nobody told.
      else await end(() => ({ kind: 'idle' }));
    }, SILENCE_MS / 2);
    return () => clearInterval(timer);
  }, [running, askProgress, show, end]);

  const onSync = async (source?: string) => {
    heard.current = Date.now();
    told.current += 1;
    setState((before) => (isRunning(before) ? before : { kind: 'starting' }));
    try {
      await sync(source);
    } catch (error) {
      setState({ kind: 'failed', code: storageFailure(error).code });
    }
  };
  return { state, onSync, onStop: stop };
}

/** A run in which there was nothing to ask leaves standing how the last one ended. */
function toEnd(run: Run | undefined, before: RunState): RunState {
  if (run) return { kind: 'ended', run };
  return isRunning(before) ? { kind: 'idle' } : before;
}

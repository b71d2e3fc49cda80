import { setTimeout } from 'node:timers/promises';
import { untilStopped } from '../follow/untilStopped';

/** What `write` stands on, which a test has others for. */
export type World = {
  readonly arxiv: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => number;
  readonly signal: AbortSignal;
  /** Throws the signal's reason once it is aborted. */
  readonly wait: (milliseconds: number) => Promise<void>;
};

export function openWorld(): World {
  const signal = untilStopped();
  return {
    arxiv: 'https://arxiv.org',
    env: process.env,
    now: Date.now,
    signal,
    wait: async (milliseconds) => {
      signal.throwIfAborted();
      if (milliseconds <= 0) return;
      await setTimeout(milliseconds, undefined, { signal }).catch(() => signal.throwIfAborted());
    },
  };
}

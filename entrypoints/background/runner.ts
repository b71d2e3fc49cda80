import browser from 'webextension-polyfill';
import { storageFailure } from '../../core/failure';
import { openRunChannel } from '../../core/messages/runs';
import { sources } from '../../core/query/sources';
import type { Run, RunProgress } from '../../core/run';
import { type RunOptions, resumeRun, runSources, unfinished } from '../../core/sync/run';
import { planLater, planWake } from './alarm';
import { showBadge } from './badge';
import { isFree } from './network';

/** The alarm that wakes the worker again when it was ended in the middle of a run. */
export const RESUME = 'yoyak-resume';
/** Pages hear of progress at most so often, in milliseconds. */
const PAUSE = 100;
/** A worker is ended after 30 seconds in which it called nothing of the browser. */
const SIGN_OF_LIFE = 20_000;

/** Whoever starts a run starts it here; there is one at a time, and pages follow it. */
export function createRunner() {
  const tell = openRunChannel();
  const aborts = new Set<AbortController>();
  let latest: RunProgress | undefined;
  let told = 0;

  const follow = (progress: RunProgress) => {
    latest = progress;
    if (Date.now() - told < PAUSE) return;
    told = Date.now();
    tell({ kind: 'progress', progress });
    void showBadge(progress);
  };

  async function watch(work: (options: RunOptions) => Promise<Run | undefined>): Promise<void> {
    const abort = new AbortController();
    aborts.add(abort);
    const alive = setInterval(() => void browser.runtime.getPlatformInfo(), SIGN_OF_LIFE);
    browser.alarms.create(RESUME, { delayInMinutes: 1, periodInMinutes: 1 });
    try {
      // The parsers weigh ten times the rest: a worker that only answers a page wakes without them.
      const { openSource } = await import('../../core/source/open');
      const run = await work({ open: openSource, signal: abort.signal, onProgress: follow });
      tell({ kind: 'ended', run });
    } catch (error) {
      tell({ kind: 'failed', code: storageFailure(error).code });
      throw error;
    } finally {
      clearInterval(alive);
      aborts.delete(abort);
      if (aborts.size === 0) {
        latest = undefined;
        await Promise.all([browser.alarms.clear(RESUME), showBadge(undefined)]);
      }
      await planWake();
    }
  }

  return {
    progress: () => latest,
    stop() {
      for (const abort of aborts) abort.abort();
      if (latest) {
        told = 0;
        follow({ ...latest, stopping: true });
      }
    },
    /** Asks the named sources, or all that are enabled: the reader has pressed. */
    async run(wanted?: readonly string[]): Promise<void> {
      const running = new Set(latest?.parts.map(({ source }) => source));
      const enabled = async () =>
        (await sources()).filter((one) => one.enabled).map(({ id }) => id);
      const ids = (wanted ?? (await enabled())).filter((id) => !running.has(id));
      if (ids.length > 0) await watch((options) => runSources('reader', ids, options));
    },
    /** Asks those whose time has come, if this is a moment for it. */
    async runDue(): Promise<void> {
      if (isFree()) await watch((options) => runSources('schedule', undefined, options));
      else planLater();
    },
    /** Goes on with the run that was cut off, if there is one. */
    async resume(): Promise<void> {
      if (aborts.size === 0 && (await unfinished())) await watch(resumeRun);
    },
  };
}

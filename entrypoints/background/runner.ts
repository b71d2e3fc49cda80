import browser from 'webextension-polyfill';
import { storageFailure } from '../../core/failure';
import { openRunChannel } from '../../core/messages/runs';
import { sources, unfinishedRun } from '../../core/query/sources';
import type { Run, RunProgress } from '../../core/run';
import { type RunOptions, resumeRun, runSources } from '../../core/sync/run';
import { planLater, planWake } from './alarm';
import { showBadge } from './badge';
import { isFree } from './network';
import { report } from './report';

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
  /** Sources that were asked for and whose turn has not come. */
  const queued = new Set<string>();
  let latest: RunProgress | undefined;
  let told = 0;
  let resuming: Promise<void> | undefined;

  const follow = (progress: RunProgress) => {
    latest = progress;
    if (Date.now() - told < PAUSE) return;
    told = Date.now();
    tell({ kind: 'progress', progress });
    void showBadge(progress).catch(report);
  };

  async function watch(work: (options: RunOptions) => Promise<Run | undefined>): Promise<void> {
    const abort = new AbortController();
    aborts.add(abort);
    const alive = setInterval(() => void browser.runtime.getPlatformInfo(), SIGN_OF_LIFE);
    browser.alarms.create(RESUME, { delayInMinutes: 1, periodInMinutes: 1 });
    let failed = false;
    try {
      // The parsers weigh ten times the rest: a worker that only answers a page wakes without them.
      const { openSource } = await import('../../core/source/open');
      const run = await work({ open: openSource, signal: abort.signal, onProgress: follow });
      tell({ kind: 'ended', run });
    } catch (error) {
      failed = true;
      tell({ kind: 'failed', code: storageFailure(error).code });
      throw error;
    } finally {
      clearInterval(alive);
      aborts.delete(abort);
      if (aborts.size === 0) {
        latest = undefined;
        await Promise.all([browser.alarms.clear(RESUME), showBadge(undefined).catch(report)]);
      }
      // Nothing could be written down, so nobody knows that it was tried: the alarm does.
      if (failed) planLater();
      else await planWake();
    }
  }

  /** Sources that a run under way, or one that waits for it, will still ask. */
  const awaited = () => {
    const open = latest?.parts.filter(({ phase }) => phase !== 'done' && phase !== 'failed') ?? [];
    return new Set([...queued, ...open.map(({ source }) => source)]);
  };

  async function goOn(ready: Promise<unknown> | undefined): Promise<void> {
    await ready;
    const run = await unfinishedRun();
    if (!run) return;
    if (run.cause !== 'reader' && !isFree()) planLater();
    else await watch(resumeRun);
  }

  return {
    /** Shows on the toolbar what is so now. */
    showBadge: () => showBadge(latest),
    /** How far the run is; the question itself may have woken the worker, which then goes on with it first. */
    async progress(): Promise<RunProgress | undefined> {
      const until = Date.now() + 1000;
      while (!latest && resuming && Date.now() < until) await pause();
      return latest;
    },
    async stop(): Promise<void> {
      // What woke this worker may be this very press: the run is taken up first, to be ended well.
      const stopping = () => {
        for (const abort of aborts) abort.abort();
      };
      stopping();
      if (latest) {
        told = 0;
        follow({ ...latest, stopping: true });
      } else if (resuming) {
        const isBeginning = () => resuming !== undefined && aborts.size === 0;
        while (isBeginning()) await pause();
        stopping();
      }
    },
    /** Asks the named sources, or all that are enabled: the reader has pressed. */
    async run(wanted?: readonly string[]): Promise<void> {
      const enabled = async () =>
        (await sources()).filter((one) => one.enabled).map(({ id }) => id);
      const asked = wanted ?? (await enabled());
      const already = awaited();
      const ids = asked.filter((id) => !already.has(id));
      if (ids.length === 0) return;
      for (const id of ids) queued.add(id);
      const unqueue = () => {
        for (const id of ids) queued.delete(id);
      };
      await watch((options) =>
        runSources('reader', ids, {
          ...options,
          onProgress: (progress) => {
            unqueue();
            options.onProgress?.(progress);
          },
        }),
      ).finally(unqueue);
    },
    /** Asks those whose time has come, if this is a moment for it. */
    async runDue(cause: 'schedule' | 'startup'): Promise<void> {
      if (isFree()) await watch((options) => runSources(cause, undefined, options));
      else planLater();
    },
    /** Goes on with the run that was cut off, if there is one, once what has to come first is `ready`. */
    resume(ready?: Promise<unknown>): Promise<void> {
      if (aborts.size > 0) return Promise.resolve();
      resuming ??= goOn(ready).finally(() => {
        resuming = undefined;
      });
      return resuming;
    },
  };
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10));
}

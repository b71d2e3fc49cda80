import browser from 'webextension-polyfill';
import { storageFailure } from '../../core/failure';
import { sources, unfinishedRun } from '../../core/query/sources';
import type { Run, RunProgress } from '../../core/run';
import { isRemote } from '../../core/schedule';
import { type RunOptions, resumeRun, runSources } from '../../core/sync/run';
import { planLater, planResume, planWake, RESUME } from './alarm';
import { openAsked } from './asked';
import { showBadge } from './badge';
import { openFollowing } from './following';
import { isFree } from './network';
import { report } from './report';

export { RESUME } from './alarm';

/** A worker is stopped after 30 seconds in which it called nothing of the browser. */
const SIGN_OF_LIFE = 20_000;

/** Whoever starts a run starts it here; there is one at a time, and pages follow it. */
export function createRunner() {
  const { tell, follow, latest, stopping, over } = openFollowing();
  const aborts = new Set<AbortController>();
  const queue = openAsked();
  let resuming: Promise<void> | undefined;

  async function watch(work: (options: RunOptions) => Promise<Run | undefined>): Promise<void> {
    const abort = new AbortController();
    aborts.add(abort);
    const alive = setInterval(() => void browser.runtime.getPlatformInfo(), SIGN_OF_LIFE);
    planResume();
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
      if (aborts.size === 0) await Promise.all([browser.alarms.clear(RESUME), over()]);
      // Nothing could be written down, so nobody knows that it was tried: the alarm does.
      if (failed) planLater();
      else await planWake();
    }
  }

  /** Sources that a run under way, or one that waits for it, will still ask. */
  const awaited = () => {
    const parts = latest()?.parts ?? [];
    const open = parts.filter(({ phase }) => phase !== 'done' && phase !== 'failed');
    return new Set([...queue.ids, ...open.map(({ source }) => source)]);
  };

  /** Resolves once it is written down what is asked for; `ended` then follows the run. */
  async function ask(wanted?: readonly string[]): Promise<{ readonly ended: Promise<void> }> {
    const asked = wanted ?? (await enabledSources());
    const already = awaited();
    const ids = asked.filter((id) => !already.has(id));
    // Should the worker be stopped now, this alarm finds what is written down.
    if (ids.length > 0) planResume();
    try {
      await queue.add(ids);
    } catch (error) {
      void queue.remove(ids).catch(report);
      throw error;
    }
    return { ended: ids.length > 0 ? runAsked(ids) : Promise.resolve() };
  }

  async function runAsked(ids: readonly string[]): Promise<void> {
    let isBegun = false;
    // Once: they may be asked for anew while the run goes on.
    const begun = () => {
      if (!isBegun) void queue.remove(ids).catch(report);
      isBegun = true;
    };
    await watch((options) =>
      runSources('reader', ids, {
        ...options,
        onProgress: (progress) => {
          begun();
          options.onProgress?.(progress);
        },
      }),
    ).finally(begun);
  }

  async function goOn(ready: Promise<unknown> | undefined): Promise<void> {
    await ready;
    const run = await unfinishedRun();
    const due = new Set(run?.parts.flatMap(({ source, result }) => (result ? [] : [source])));
    // What the run that was cut off will ask anyway is asked once.
    const noted = await queue.left().catch((error: unknown) => {
      report(error);
      return [];
    });
    const left = noted.filter((id) => !due.has(id));
    const { ended } = await ask(left);
    await queue.forgetLeft();
    if (run && run.cause !== 'reader' && !isFree()) planLater();
    else if (run) await watch(resumeRun);
    await ended;
    if (!run && aborts.size === 0 && queue.ids.size === 0) await browser.alarms.clear(RESUME);
  }

  return {
    /** Shows on the toolbar what is so now. */
    showBadge: () => showBadge(latest()),
    /** How far the run is; the question itself may have woken the worker, which then goes on with it first. */
    async progress(): Promise<RunProgress | undefined> {
      const until = Date.now() + 1000;
      while (!latest() && resuming && Date.now() < until) await pause();
      return latest();
    },
    async stop(): Promise<void> {
      // What woke this worker may be this very press: the run is taken up first, to be brought to its end well.
      const abortAll = () => {
        for (const abort of aborts) abort.abort();
      };
      abortAll();
      if (latest()) stopping();
      else if (resuming) {
        const isBeginning = () => resuming !== undefined && aborts.size === 0;
        while (isBeginning()) await pause();
        abortAll();
      }
    },
    ask,
    /** `ask`, and follows the run to its end. */
    async run(wanted?: readonly string[]): Promise<void> {
      const { ended } = await ask(wanted);
      await ended;
    },
    /** Asks those whose time has come, if this is a moment for it. */
    async runDue(cause: 'schedule' | 'startup'): Promise<void> {
      if (isFree()) await watch((options) => runSources(cause, undefined, options));
      else planLater();
    },
    /** Goes on with what was cut off, if there is anything, once what has to come first is `ready`. */
    resume(ready?: Promise<unknown>): Promise<void> {
      if (aborts.size > 0) return Promise.resolve();
      resuming ??= goOn(ready).finally(() => {
        resuming = undefined;
      });
      return resuming;
    },
  };
}

async function enabledSources(): Promise<readonly string[]> {
  const all = await sources();
  return all.filter(({ enabled, kind }) => enabled && isRemote(kind)).map(({ id }) => id);
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10));
}

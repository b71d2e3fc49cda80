import { sources, unfinishedRun } from '../query/sources';
import type { RunProgress } from '../run';
import { openAsked } from './runner/asked';
import { findEnabled, leaveOutAwaited, leaveOutUnfinished } from './runner/choose';
import { openFollowing } from './runner/following';
import type { RunnerHost } from './runner/host';
import { openLeft } from './runner/left';
import { resumeRun, runSources } from './runner/run';
import { openWatch } from './runner/watch';

/** Whoever starts a run starts it here. */
export type Runner = ReturnType<typeof openRunner>;

/** For how long, in milliseconds, one who asks waits for a run that is just being taken up. */
const PATIENCE_MS = 1000;

/**
 * The one who runs: hears what is asked for, has one run at a time, takes up what was cut off, and tells of it. `host` is
 * what it has of the browser.
 */
export function openRunner(host: RunnerHost) {
  const following = openFollowing(host);
  const { watch, isIdle, abortAll } = openWatch(host, following);
  const asked = openAsked(host);
  const endLeft = openLeft(host);
  const { latest } = following;
  let resuming: Promise<void> | undefined;

  /** Resolves once it is written down what is asked for; `ended` then follows the run. */
  async function ask(wanted?: readonly string[]): Promise<{ readonly ended: Promise<void> }> {
    const all = wanted ?? findEnabled(await sources());
    const ids = leaveOutAwaited(all, asked.ids, latest());
    // Should the worker be stopped now, this alarm finds what is written down.
    if (ids.length > 0) host.planResume();
    try {
      await asked.add(ids);
    } catch (error) {
      void asked.remove(ids).catch(host.report);
      throw error;
    }
    return { ended: ids.length > 0 ? runAsked(ids) : Promise.resolve() };
  }

  async function runAsked(ids: readonly string[]): Promise<void> {
    let isBegun = false;
    // Once: they may be asked for anew while the run goes on.
    const onBegun = () => {
      if (!isBegun) void asked.remove(ids).catch(host.report);
      isBegun = true;
    };
    await watch((options) => runSources('reader', ids, { ...options, onBegun })).finally(onBegun);
  }

  async function goOn(ready: Promise<unknown> | undefined): Promise<void> {
    await ready;
    void endLeft().catch(host.report);
    const run = await unfinishedRun();
    const left = await asked.left().catch((error: unknown) => {
      host.report(error);
      return [];
    });
    // What the run that was cut off will ask anyway is asked once.
    const { ended } = await ask(leaveOutUnfinished(left, run));
    await asked.forgetLeft();
    if (run && run.cause !== 'reader' && !host.isFree()) host.planLater();
    else if (run) await watch(resumeRun);
    await ended;
    if (!run && isIdle() && asked.ids.size === 0) await host.forgetResume();
  }

  return {
    /** Shows on the toolbar what is so now. */
    show: () => host.show(latest()),
    /** How far the run is; the question itself may have woken the worker, which then goes on with it first. */
    async progress(): Promise<RunProgress | undefined> {
      const until = Date.now() + PATIENCE_MS;
      while (!latest() && resuming && Date.now() < until) await pause();
      return latest();
    },
    async stop(): Promise<void> {
      abortAll();
      if (latest()) following.stopping();
      else if (resuming) {
        // What woke this worker may be this very press: the run is taken up first, to be brought to its end well.
        const isBeginning = () => resuming !== undefined && isIdle();
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
      if (host.isFree()) await watch((options) => runSources(cause, undefined, options));
      else host.planLater();
    },
    endLeft,
    /** Goes on with what was cut off, if there is anything, once what has to come first is `ready`. */
    resume(ready?: Promise<unknown>): Promise<void> {
      if (!isIdle()) return Promise.resolve();
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

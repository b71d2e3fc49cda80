import { Failure } from '../failure';
import { byTurn, isUnderWay, type MakingProgress } from '../making';
import type { PaperId } from '../paper';
import { changeMaking, readChosen, readMakings, type StoredMaking } from '../store/models';
import type { MakerHost } from './host';
import { openKeeper } from './keeper';
import { makeOne } from './one/makeOne';
import { toFailure } from './one/toEnded';

/** What the text of one paper is to blame for; with anything else the next one would fail too. */
const OF_ONE: readonly string[] = [
  'model-context',
  'model-unfit',
  'model-no-text',
  'model-no-body',
  'model-no-paper',
  'model-endless',
];

/** What is made now; `asked` is the server that is asked for it, with the key that it is told. */
type Current = { readonly paper: PaperId; readonly stop: AbortController; readonly asked: string };

async function readAsked(): Promise<string> {
  const chosen = await readChosen();
  return JSON.stringify([chosen?.model.server.base, chosen?.key]);
}

/** Those that wait, made one after the other, by their turns. */
export function openQueue(
  host: MakerHost,
  tell: (paper: PaperId, progress: MakingProgress | undefined) => void,
) {
  let current: Current | undefined;
  let working: Promise<void> | undefined;
  let isAsked = false;
  let hearAsk = () => {};

  async function workThrough(): Promise<void> {
    const sleep = host.stayAwake();
    try {
      // Who asks while the last one ends is not to wait for a worker that is woken by something else.
      while (isAsked) {
        isAsked = false;
        host.planResume();
        for (let next = await findNext(); next; next = await findNext()) await makeNext(next);
        // Nor for whoever writes digests.
        await Promise.race([keeper.done(), nextAsk()]);
        if (!isAsked) await host.forgetResume();
      }
    } finally {
      current = undefined;
      working = undefined;
      sleep();
    }
  }

  const nextAsk = () =>
    new Promise<void>((resolve) => {
      hearAsk = resolve;
      if (isAsked) resolve();
    });

  async function makeNext(next: StoredMaking): Promise<void> {
    const { paper } = next;
    const stop = new AbortController();
    current = { paper, stop, asked: await readAsked() };
    const failure = await makeOne(next, {
      host,
      signal: stop.signal,
      tell: (progress) => tell(paper, progress),
      keep: keeper.keep,
    }).catch(async (error: unknown) => {
      // Nothing can be written down any more: that is told, of this one too, and whoever is woken next tries again.
      current = undefined;
      await failAll(toFailure(error));
      throw error;
    });
    current = undefined;
    if (failure && !OF_ONE.includes(failure.code)) await failAll(failure);
  }

  async function failAll(failure: Failure): Promise<void> {
    const { code } = failure;
    const made = current;
    // It ends itself, with what has come of it.
    made?.stop.abort(failure);
    const fail = (now: StoredMaking): StoredMaking => ({ ...now, state: 'failed', failure: code });
    for (const each of (await readMakings()).filter(isUnderWay)) {
      if (each.paper === made?.paper) continue;
      const failed = await changeMaking(each.paper, (now) =>
        now && isUnderWay(now) ? fail(now) : now,
      ).catch(() => fail(each));
      tell(each.paper, failed);
    }
  }

  const keeper = openKeeper({ host, tell, fail: failAll });

  const abort = (paper: PaperId) => {
    if (current?.paper === paper) current.stop.abort();
  };

  /** Stops one, or all; what came of it stays, and of one that waited with nothing, nothing. */
  async function stop(paper?: PaperId): Promise<void> {
    const all = (await readMakings()).filter(isUnderWay);
    for (const each of all.filter((one) => paper === undefined || one.paper === paper)) {
      const stopped = await changeMaking(each.paper, toStopped);
      if (current?.paper === each.paper) current.stop.abort();
      else tell(each.paper, stopped);
    }
  }

  return {
    abort,
    stop,
    /** Stops what is asked of a server, or with a key, that is chosen no more; where no model is, all fails that is under way. */
    async leaveOld(): Promise<void> {
      if (!(await readChosen())) return failAll(new Failure('model-gone', 'No model is chosen'));
      if (current && current.asked !== (await readAsked())) await stop(current.paper);
    },
    /** Makes all that wait; whoever asks meanwhile waits for the same. */
    work(): Promise<void> {
      isAsked = true;
      hearAsk();
      working ??= workThrough();
      return working;
    },
  };
}

function toStopped(now: StoredMaking | undefined): StoredMaking | undefined {
  if (!now || !isUnderWay(now)) return now;
  if (now.state === 'waiting' && now.done.length === 0) return undefined;
  return { ...now, state: 'stopped', endedAt: Date.now() };
}

/** What was cut off first: it had its turn. */
async function findNext(): Promise<StoredMaking | undefined> {
  const [next] = (await readMakings()).filter(isUnderWay).sort(byTurn);
  return next;
}

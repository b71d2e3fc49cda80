/** Before the name of what is allowed: whoever tries it shares such a lock, which ends with the page at the latest. */
const LOCK = 'yoyak-trying ';

type Trial = { readonly begun: Promise<unknown>; readonly end: () => Promise<unknown> };
const trials = new Map<string, Trial>();

/**
 * From now on this page tries `what`, for which the browser allows what has these names: nobody takes that away meanwhile.
 * Resolves once nobody is about to.
 */
export function beginTrying(what: string, names: readonly string[]): Promise<unknown> {
  const known = trials.get(what);
  if (known) return known.begun;
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const all = names.map((name) => share(`${LOCK}${name}`, ended));
  const trial = {
    begun: Promise.all(all.map(({ begun }) => begun)),
    end: () => {
      end();
      return Promise.all(all.map((each) => each.ended));
    },
  };
  trials.set(what, trial);
  return trial.begun;
}

/** It is used now, or was given up. */
export async function endTrying(what: string): Promise<void> {
  const trial = trials.get(what);
  trials.delete(what);
  await trial?.end();
}

/** The page is left. */
export async function endAllTrials(): Promise<void> {
  await Promise.all([...trials.keys()].map(endTrying));
}

/** Does what may be done to what is allowed as long as no page tries it; gives whether it was done. */
export function unlessTried(name: string, work: () => Promise<unknown>): Promise<boolean> {
  return navigator.locks.request(`${LOCK}${name}`, { ifAvailable: true }, async (lock) => {
    if (lock) await work();
    return lock !== null;
  });
}

function share(name: string, until: Promise<void>) {
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const ended = navigator.locks.request(name, { mode: 'shared' }, () => {
    begin();
    return until;
  });
  return { begun, ended };
}

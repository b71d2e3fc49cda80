/**
 * Runs works of one name one after the other, whichever of our pages or workers have them, and gives what each gives; one
 * that fails holds up none. Scripts in the pages of others have no part in it: their locks are those of their page.
 */
export function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`yoyak-${name}`, work) as Promise<T>;
}

/**
 * Gives what runs works one after the other, in the order in which it gets them, and gives what each gives; one that fails
 * holds up none. For one page or worker alone: across them `inTurn` does it.
 */
export function createOrder(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
}

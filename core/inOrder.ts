/**
 * Gives what runs works one after the other, in the order in which it gets them, and gives what each gives; one that fails
 * holds up none. For one page or worker alone: across them a Web Lock does it.
 */
export function createOrder(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
}

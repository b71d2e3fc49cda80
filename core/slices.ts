/** How long a page may be held up at once, in milliseconds: half a frame. */
const SLICE_MS = 8;

/** `isOver`: is it time to `pause`? */
export type Slices = { isOver(): boolean; pause(): Promise<void> };

/** Lets a page paint and hear what is typed whenever its time is up; of so many questions whether it is, `every` one looks at the clock. */
export function makeSlices(signal?: AbortSignal, every = 1): Slices {
  let since = performance.now();
  let asked = 0;
  return {
    isOver: () => {
      asked += 1;
      return asked % every === 0 && performance.now() - since > SLICE_MS;
    },
    pause: async () => {
      await nextTask();
      signal?.throwIfAborted();
      since = performance.now();
    },
  };
}

/** A timer would wait for milliseconds that nobody needs. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}

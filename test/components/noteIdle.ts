import { act } from 'preact/test-utils';
import { onTestFinished } from 'vitest';

/** For one test a page that is idle whenever that says so: how much waits for it, and what lets it `pass`. */
export function noteIdle() {
  const { requestIdleCallback, cancelIdleCallback } = globalThis;
  onTestFinished(() => void Object.assign(globalThis, { requestIdleCallback, cancelIdleCallback }));
  const waiting = new Map<number, () => void>();
  let last = 0;
  Object.assign(globalThis, {
    requestIdleCallback: (call: () => void) => {
      last += 1;
      waiting.set(last, call);
      return last;
    },
    cancelIdleCallback: (id: number) => waiting.delete(id),
  });
  return {
    due: () => waiting.size,
    pass: () =>
      act(() => {
        const calls = [...waiting.values()];
        waiting.clear();
        for (const call of calls) call();
      }),
  };
}

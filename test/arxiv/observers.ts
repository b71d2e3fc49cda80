import { vi } from 'vitest';

/** Notes what observes the page from now on; the result ends it, as leaving the page would. */
export function watchObservers(): () => void {
  const observe = vi.spyOn(MutationObserver.prototype, 'observe');
  return () => {
    for (const observer of observe.mock.contexts) (observer as MutationObserver).disconnect();
    observe.mockRestore();
  };
}

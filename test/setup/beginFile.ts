import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteHeld } from './noteHeld';

/** Told apart from the thread's own: the setup is run anew for each file. */
const first = Symbol.for('yoyak.first');

/**
 * Files share a thread, and run in any order: each begins with the browser and the page as the first found them, whatever
 * those before it mocked, stubbed or put in the place of something and left there.
 */
export function beginFile(): void {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  const putBack: readonly (() => void)[] = Reflect.get(globalThis, first) ?? shared().map(noteHeld);
  Object.defineProperty(globalThis, first, { value: putBack, configurable: true });
  for (const each of putBack) each();
  fakeBrowser.reset();
}

function shared(): readonly object[] {
  if (!globalThis.document) return [fakeBrowser];
  const prototypes = [EventTarget, Node, Element, HTMLElement, Document].map(
    ({ prototype }) => prototype,
  );
  return [fakeBrowser, navigator, document, ...prototypes];
}

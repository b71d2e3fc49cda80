import { vi } from 'vitest';

/** What is waited for comes late on a machine that is busy elsewhere: as the tests themselves, a wait is told to have failed late. */
const wait = vi.waitFor;
const patient = Symbol.for('yoyak.patient');

// Threads are shared by many files: once is enough.
if (!Reflect.has(wait, patient)) {
  vi.waitFor = Object.assign(
    ((callback, options) => {
      const given = typeof options === 'number' ? { timeout: options } : options;
      return wait(callback, { timeout: 120_000, ...given });
    }) satisfies typeof wait,
    { [patient]: true },
  );
}

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { feedValidator } from './scripts/feedValidator';
import { locales } from './scripts/locales';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
// For machines whose processors are busy elsewhere. What hangs is told late, what is slow never fails.
const patient = { testTimeout: 300_000, hookTimeout: 300_000 };
const slow = { ...patient, fileParallelism: false };
// What asserts nothing cannot fail. What waits in a browser until something is there throws where it never comes.
// What is polled comes late there, too.
const poll = { timeout: 120_000, interval: 50 };
const asserting = { expect: { requireAssertions: true, poll } };

/** Our modules as the extension builds them, over a fake browser that speaks Korean. */
const inFakeBrowser = async () => ({
  plugins: [await WxtVitest(), feedValidator(), locales()],
  resolve: { alias: { 'webextension-polyfill': path('test/setup/polyfill.ts') } },
});
const setupFiles = ['patience', 'file', 'messages', 'idle'].map((name) => `test/setup/${name}.ts`);

export default defineConfig({
  test: {
    projects: [
      {
        ...(await inFakeBrowser()),
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/{bench,e2e,output,shared}/**'],
          setupFiles,
          // Threads start sooner than processes, and modules are loaded once for many files: half of what the tests cost.
          pool: 'threads',
          isolate: false,
          ...asserting,
          ...patient,
        },
      },
      { test: { name: 'output', include: ['test/output/**/*.test.ts'], ...asserting, ...slow } },
      // Each file starts a browser of its own, and leaves nothing behind in this process.
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          isolate: false,
          expect: { poll },
          ...slow,
        },
      },
      {
        ...(await inFakeBrowser()),
        test: {
          name: 'shared',
          include: ['test/shared/**/*.test.ts'],
          setupFiles,
          ...asserting,
          ...slow,
        },
      },
    ],
  },
});

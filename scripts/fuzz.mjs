import { spawnSync } from 'node:child_process';

// What is tried first is what comes from outside as data: frames, messages and feeds, ten minutes (`FUZZ_MINUTES`), and
// what pages ask of the store, as long. Then the parser against every sign of its grammars and every pair of them, for
// hours: `npm run fuzz`, or a part of it by the words of its tests, `npm run fuzz -- -t HTML`, `npm run fuzz -- -t store`.
const args = ['run', '--project', 'unit', 'test/fuzz', 'test/core/markdown/fuzz.test.ts'];
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', ...args, ...process.argv.slice(2)],
  { env: { ...process.env, FUZZ: 'long' }, stdio: 'inherit' },
);
process.exitCode = status ?? 1;

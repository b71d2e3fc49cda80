import { spawnSync } from 'node:child_process';

// The parser against every sign of its grammars and every pair of them, for hours: `npm run fuzz`, or a part of it by
// the words of its tests, `npm run fuzz -- -t HTML`.
const args = ['run', '--project', 'unit', 'test/core/markdown/fuzz.test.ts'];
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', ...args, ...process.argv.slice(2)],
  { env: { ...process.env, FUZZ: 'long' }, stdio: 'inherit' },
);
process.exitCode = status ?? 1;

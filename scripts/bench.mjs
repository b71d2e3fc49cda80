import { spawnSync } from 'node:child_process';
import { ensureBrowsers } from './browsers.mjs';
import { ensurePackages } from './packages.mjs';
import { runNode, runStep } from './steps.mjs';

// What is measured is what stands here: a build of before, or none, would be measured as well.
try {
  ensurePackages();
  await ensureBrowsers(['chromium']);
  await runStep('build', () => runNode('wxt/bin/wxt.mjs', ['build']));
  const args = ['node_modules/vite-node/dist/cli.mjs', '--script', 'scripts/benchRows.ts'];
  const { status } = spawnSync(process.execPath, [...args, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

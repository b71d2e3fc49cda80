import { ensureBrowsers, ensureScreen } from './browsers.mjs';
import { ensurePackages } from './packages.mjs';
import { runNode, runStep, runTests } from './steps.mjs';

const counts = { passed: 0, failed: 0 };
const wxt = 'wxt/bin/wxt.mjs';
const dates = ['--project', 'unit', 'test/digest', 'day.test', 'popup.test', 'copy.test'];

try {
  await runStep('packages', async () => ensurePackages());
  const browsers = await runStep('browsers', () => ensureBrowsers(['chromium', 'firefox']));
  await runStep('screen', async () => ensureScreen());
  const executables = { YOYAK_CHROMIUM: browsers.chromium, YOYAK_FIREFOX: browsers.firefox };

  await runStep('prepare', () => runNode(wxt, ['prepare']));
  await runStep('lint', () => runNode('@biomejs/biome/bin/biome', ['check', '.']));
  await runStep('types', () => runNode('typescript/bin/tsc', ['--noEmit']));
  await runStep('unit tests', () => runTests(counts, ['--project', 'unit']));
  for (const TZ of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
    await runStep(`dates in ${TZ}`, () => runTests(counts, dates, { TZ }));
  }
  await runStep('Chromium build', () => runNode(wxt, ['build']));
  await runStep('Firefox build', () => runNode(wxt, ['build', '-b', 'firefox', '--mv3']));
  await runStep('built output', () => runTests(counts, ['--project', 'output']));
  for (const name of ['chromium', 'firefox']) {
    const env = { ...executables, YOYAK_BROWSERS: name };
    await runStep(`end to end in ${name}`, () => runTests(counts, ['--project', 'e2e'], env));
  }
} catch (error) {
  console.error(error.message);
  if (counts.failed === 0) counts.failed = 1;
}

console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;

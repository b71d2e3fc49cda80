import { ensureBrowsers, ensureScreen } from './browsers.mjs';
import { ensurePackages } from './packages.mjs';
import { runNode, runStep, runTests, runTogether } from './steps.mjs';

const counts = { passed: 0, failed: 0 };
const wxt = 'wxt/bin/wxt.mjs';
const unit = ['--project', 'unit', '--maxWorkers=100%'];
const dates = [
  ...unit,
  'core/digest.test',
  'digest/frontMatter',
  'day.test',
  'popup.test',
  'copy.test',
];

// What needs no browser makes way for what does.
const niceness = 10;

try {
  await runStep('packages', async () => ensurePackages());
  await runStep('prepare', () => runNode(wxt, ['prepare']));
  await runTogether(checkCode, build);
  await runTogether(testModules, testOutput, testExtension);
} catch (error) {
  console.error(error.message);
  if (counts.failed === 0) counts.failed = 1;
}

console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;

async function checkCode() {
  await runStep('lint', () => runNode('@biomejs/biome/bin/biome', ['check', '.']));
  await runStep('types', () => runNode('typescript/bin/tsc', ['--noEmit']));
}

async function build() {
  await runStep('Chromium build', () => runNode(wxt, ['build']));
  await runStep('Firefox build', () => runNode(wxt, ['build', '-b', 'firefox', '--mv3']));
}

async function testModules() {
  await runStep('unit tests', () => runTests(counts, unit, { niceness }));
  const testIn = (TZ) =>
    runStep(`dates in ${TZ}`, () => runTests(counts, dates, { env: { TZ }, niceness }));
  await runTogether(
    () => testIn('America/Los_Angeles'),
    () => testIn('Pacific/Kiritimati'),
  );
}

function testOutput() {
  return runStep('built output', () => runTests(counts, ['--project', 'output'], { niceness }));
}

async function testExtension() {
  const browsers = await runStep('browsers', () => ensureBrowsers(['chromium', 'firefox']));
  await runStep('screen', ensureScreen);
  const executables = { YOYAK_CHROMIUM: browsers.chromium, YOYAK_FIREFOX: browsers.firefox };
  const testIn = (name) => {
    const env = { ...executables, YOYAK_BROWSERS: name };
    return runStep(`end to end in ${name}`, () => runTests(counts, ['--project', 'e2e'], { env }));
  };
  await runTogether(
    () => testIn('chromium'),
    () => testIn('firefox'),
  );
}

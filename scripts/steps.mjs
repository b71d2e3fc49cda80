import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';

/** One named step: a line when it begins, one with its duration when it ended, and at once what went wrong. */
export async function runStep(name, work) {
  console.log(`· ${name} …`);
  const start = performance.now();
  const seconds = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
  try {
    const result = await work();
    console.log(`✓ ${name}, ${seconds()}`);
    return result;
  } catch (error) {
    console.log(`✗ ${name}, ${seconds()}`);
    console.error(`\n${error.message}\n`);
    throw new Error(`${name} failed`);
  }
}

/** Runs all of them at the same time and to the end, and throws when any failed. */
export async function runTogether(...works) {
  const ended = await Promise.allSettled(works.map((work) => work()));
  const failed = ended.filter(({ status }) => status === 'rejected');
  if (failed.length > 0) throw new Error(failed.map(({ reason }) => reason.message).join(', '));
}

/** Runs a program of node_modules by its script, so that no shell and no PATH is needed. */
export function runNode(script, args, { env = {}, niceness = 0 } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`node_modules/${script}`, ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('spawn', () => yieldTo(child.pid, niceness));
    child.on('close', (status) => {
      if (status === 0) resolve(output);
      else reject(new Error(output.trim() || `${script} ended with ${status}`));
    });
  });
}

/** Lets other programs go first, where the system allows to say so. */
function yieldTo(pid, niceness) {
  if (niceness === 0) return;
  try {
    setPriority(pid, niceness);
  } catch {
    // It runs all the same.
  }
}

/** Runs a vitest project and counts its tests, also when some fail. */
export async function runTests(counts, args, options) {
  const folder = mkdtempSync(join(tmpdir(), 'yoyak-tests-'));
  const report = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    await runNode('vitest/vitest.mjs', ['run', ...reporters, ...args], options).finally(() =>
      count(counts, report),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function count(counts, report) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    counts.passed += numPassedTests;
    counts.failed += numFailedTests;
  } catch {
    // Vitest could not even start: the step fails by its exit code.
  }
}

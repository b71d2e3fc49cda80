import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One named step. It ends with its output shown when it failed, with its duration when it did not. */
export async function runStep(name, work) {
  process.stdout.write(`· ${name} … `);
  const start = performance.now();
  try {
    const result = await work();
    console.log(`${((performance.now() - start) / 1000).toFixed(1)} s`);
    return result;
  } catch (error) {
    console.log('failed\n');
    throw error;
  }
}

/** Runs a program of node_modules by its script, so that no shell and no PATH is needed. */
export function runNode(script, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`node_modules/${script}`, ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve(output);
      else reject(new Error(output.trim() || `${script} ended with ${status}`));
    });
  });
}

/** Runs a vitest project and counts its tests, also when some fail. */
export async function runTests(counts, args, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'yoyak-tests-'));
  const report = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    await runNode('vitest/vitest.mjs', ['run', ...reporters, ...args], env).finally(() =>
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

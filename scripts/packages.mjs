import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Runs `npm ci` unless what is installed is what the lock file says. True when it had to. */
export function ensurePackages() {
  if (isInstalled()) return false;
  console.log('Installing packages (npm ci) …');
  const { npm_execpath: npm } = process.env;
  const ci = ['ci', '--loglevel=error'];
  const [command, ...args] = npm ? [process.execPath, npm, ...ci] : ['npm', ...ci];
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: !npm && process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci failed: is the npm registry within reach?');
  return true;
}

function isInstalled() {
  const written = 'node_modules/.package-lock.json';
  if (!existsSync(written)) return false;
  const wanted = readPackages('package-lock.json');
  const installed = readPackages(written);
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' ||
      installed[path]?.version === version ||
      ((optional || devOptional) && !installed[path]),
  );
}

/** @param {string} file */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}

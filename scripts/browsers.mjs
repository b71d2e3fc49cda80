import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

// Google Chrome is not among them: since version 137 it refuses --load-extension.
const known = {
  chromium: {
    variable: 'YOYAK_CHROMIUM',
    names: ['chromium', 'chromium-browser'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    packages: ['chromium', 'chromium-l10n'],
  },
  firefox: {
    variable: 'YOYAK_FIREFOX',
    names: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    packages: ['firefox-esr'],
  },
};

/**
 * Finds the browsers, installing what is missing where that can be done.
 * @param {readonly ('chromium' | 'firefox')[]} names
 * @returns {Promise<Record<string, string>>} name → executable
 */
export async function ensureBrowsers(names) {
  const missing = [];
  for (const name of names) if (!(await findBrowser(name))) missing.push(name);
  const packages = missing.flatMap((name) => known[name].packages);
  if (packages.length > 0 && canUseApt()) await installPackages(packages);
  else if (missing.includes('chromium')) await downloadChromium();
  if (process.platform === 'linux' && !hasKoreanFont()) await installFont();

  const found = {};
  for (const name of names) {
    const executable = await findBrowser(name);
    if (!executable) throw new Error(sentence(name));
    found[name] = executable;
  }
  return found;
}

/** Programs of a screen that nobody sees: there Chromium can be asked for a permission as a reader is. */
const screenPrograms = ['Xvfb', 'openbox', 'xdotool'];

/** Installs them where that can be done; without them the tests that need them say so and are skipped. */
export async function ensureScreen() {
  if (process.platform !== 'linux' || hasScreen() || !canUseApt()) return;
  try {
    await installPackages(['xvfb', 'openbox', 'xdotool']);
  } catch (error) {
    console.warn(error.message);
  }
}

/** Are the programs of a screen installed? */
export function hasScreen() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return screenPrograms.every((name) => folders.some((folder) => isProgram(join(folder, name))));
}

/** @param {'chromium' | 'firefox'} name */
export async function findBrowser(name) {
  const { variable, names, places } = known[name];
  const given = process.env[variable];
  if (given) return given;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = names.flatMap((file) => folders.map((folder) => join(folder, file)));
  const found = [...candidates, ...places].find((file) => isProgram(file) && !isSnap(file));
  return found ?? (name === 'chromium' ? await findDownloaded() : undefined);
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

// A snap cannot read a profile or an extension that lies in the temporary folder.
function isSnap(file) {
  const real = realpathSync(file);
  if (real.startsWith('/snap/') || real === '/usr/bin/snap') return true;
  return statSync(real).size < 10_000 && readFileSync(real, 'utf8').includes('/snap/');
}

async function findDownloaded() {
  const { chromium } = await import('playwright-core').catch(() => ({ chromium: undefined }));
  const file = chromium?.executablePath();
  return file && existsSync(file) ? file : undefined;
}

function canUseApt() {
  const release = '/etc/os-release';
  return (
    process.getuid?.() === 0 &&
    existsSync(release) &&
    /^ID=debian$/m.test(readFileSync(release, 'utf8'))
  );
}

async function installPackages(packages) {
  console.log(`Installing ${packages.join(', ')} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => run('apt-get', ['-qq', ...args], { env, stdio: 'ignore' });
  await apt('update');
  if ((await apt('install', '-y', '--no-install-recommends', ...packages)) !== 0) {
    throw new Error(`apt-get could not install ${packages.join(', ')}: run it by hand to see why.`);
  }
}

/** Without it Korean is boxes in a picture; that is no reason to show nothing. */
async function installFont() {
  try {
    if (canUseApt()) return await installPackages(['fonts-noto-cjk']);
  } catch {
    // Said below.
  }
  console.warn('No Korean font is installed: Korean will show as boxes.');
}

async function downloadChromium() {
  console.log('Downloading Chromium (Playwright) …');
  const args = ['node_modules/playwright-core/cli.js', 'install', 'chromium'];
  await run(process.execPath, args, { stdio: 'inherit' });
}

/** The exit code of a program, none when it could not be started. */
function run(program, args, options) {
  return new Promise((resolve) => {
    spawn(program, args, options)
      .on('close', resolve)
      .on('error', () => resolve(undefined));
  });
}

function hasKoreanFont() {
  const { stdout } = spawnSync('fc-list', [':lang=ko'], { encoding: 'utf8' });
  return Boolean(stdout?.trim());
}

function sentence(name) {
  const { names, variable } = known[name];
  return `No usable ${names[0]} was found and none could be installed: install it, or name its executable in ${variable}.`;
}

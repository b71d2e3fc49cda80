import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowsers } from './browsers.mjs';
import { ensurePackages } from './packages.mjs';
import { runNode } from './steps.mjs';

const usage = `npm run try -- [options]

Builds Yoyak and opens it in a browser of its own, on the page of a paper that has a summary. Where there is no
display it saves a picture of that page, .output/panel.png or where --screenshot says, and ends.

  --browser chromium|firefox  which browser (chromium)
  --paper ID                  which paper (1706.03762)
  --headless                  without a window
  --screenshot FILE           save a picture once the panel is there, and end
  --help                      this text`;

const shipped = 'data/digests';
const PICTURE = '.output/panel.png';
const builds = {
  chromium: { folder: '.output/chrome-mv3', args: ['build'] },
  firefox: { folder: '.output/firefox-mv3', args: ['build', '-b', 'firefox', '--mv3'] },
};

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function main() {
  const options = readOptions();
  if (options.help) {
    console.log(usage);
    return 0;
  }
  const { browser, paper } = options;
  const build = builds[browser];
  if (!build) throw new Error(`--browser is chromium or firefox, not ${browser}.`);
  const isSeen = !options.headless && !isWithoutDisplay();
  const screenshot = options.screenshot ?? (isSeen ? undefined : PICTURE);
  if (!isSeen) console.log(`No window is opened: a picture of the page goes to ${screenshot}.`);

  const papers = listPapers();
  if (paper && !papers.includes(paper)) {
    throw new Error(
      `No digest that ships with Yoyak covers ${paper}. Try --paper ${papers[0]}, or any other in ${shipped}.`,
    );
  }

  ensurePackages();
  console.log('Building …');
  await runNode('wxt/bin/wxt.mjs', build.args);
  const { [browser]: executable } = await ensureBrowsers([browser]);
  return runScript([
    ...['--browser', browser, '--executable', executable, '--extension', build.folder],
    ...(paper ? ['--paper', paper] : []),
    ...(isSeen ? [] : ['--headless']),
    ...(screenshot ? ['--screenshot', screenshot] : []),
  ]);
}

function readOptions() {
  const text = { type: 'string' };
  const flag = { type: 'boolean', default: false };
  const { values } = parseArgs({
    options: {
      browser: { type: 'string', default: 'chromium' },
      paper: text,
      screenshot: text,
      headless: flag,
      help: flag,
    },
  });
  return values;
}

/** The papers that headings of the digests link to. */
function listPapers() {
  return readdirSync(shipped).flatMap((file) => {
    const text = readFileSync(join(shipped, file), 'utf8');
    const headings = text.matchAll(/^#.*\(https:\/\/arxiv\.org\/abs\/([^)]+?)(?:v\d+)?\)/gm);
    return [...headings].map(([, paper]) => paper);
  });
}

function isWithoutDisplay() {
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
}

function runScript(args) {
  const script = ['node_modules/vite-node/dist/cli.mjs', '--script', 'scripts/open.ts'];
  const child = spawn(process.execPath, [...script, ...args], { stdio: 'inherit' });
  // The child gets the terminal's Ctrl+C itself and closes its browser first.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve) => child.on('close', (status) => resolve(status ?? 1)));
}

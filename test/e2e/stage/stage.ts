import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { findBrowser } from '../../../scripts/browsers.mjs';
import { type Site, sampleSite } from '../../arxiv/site';
import type { Browser, BrowserName, LaunchOptions } from '../browsers/browser';
import { startChromium } from '../browsers/chromium';
import { startFirefox } from '../browsers/firefox';
import { type Arxiv, answerAsArxiv, arxivHandlers } from './arxiv';
import { type Handler, type Hosts, startHosts } from './hosts';
import { type Gate, startGate } from './proxy';

export const builds: Readonly<Record<BrowserName, string>> = {
  chromium: resolve('.output/chrome-mv3'),
  firefox: resolve('.output/firefox-mv3'),
};

/** A browser with the built extension, an arXiv of its own, and a way to its own hosts only. */
export interface Stage {
  readonly browser: Browser;
  readonly arxiv: Arxiv;
  readonly hosts: Hosts;
  readonly gate: Gate;
  close(): Promise<void>;
}

export type StageOptions = Partial<LaunchOptions> & {
  readonly site?: Site;
  /** Who answers for the hosts besides arXiv's, all over HTTPS. */
  readonly hosts?: Readonly<Record<string, Handler>>;
};

export async function openStage(name: BrowserName, options: StageOptions = {}): Promise<Stage> {
  const { site = sampleSite(), hosts: others, ...launch } = options;
  const arxiv = answerAsArxiv(site);
  const hosts = await startHosts({ ...arxivHandlers(arxiv), ...others });
  const gate = await startGate(hosts);
  const closeServers = async () => {
    await gate.close();
    await hosts.close();
  };
  try {
    const browser = await startBrowser(name, { gate, ...launch });
    const close = async () => {
      await browser.close();
      await closeServers();
    };
    return { browser, arxiv, hosts, gate, close };
  } catch (error) {
    await closeServers();
    throw error;
  }
}

export async function startBrowser(
  name: BrowserName,
  options: Partial<LaunchOptions>,
): Promise<Browser> {
  const executable = options.executable ?? (await findBrowser(name));
  const extension = resolve(options.extension ?? builds[name]);
  if (!executable) throw new Error(`${name} is not installed: npm test installs it`);
  if (!existsSync(extension)) throw new Error(`${extension} is missing: build it first`);
  const start = name === 'chromium' ? startChromium : startFirefox;
  return start({ ...options, executable, extension });
}

/** Which browsers a run drives: both, or those that YOYAK_BROWSERS names. */
export function wantedBrowsers(): readonly BrowserName[] {
  const all = ['chromium', 'firefox'] as const;
  const wanted = process.env.YOYAK_BROWSERS?.split(',');
  return all.filter((name) => wanted?.includes(name) ?? true);
}

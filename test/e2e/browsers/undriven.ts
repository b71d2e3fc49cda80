import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitUntil } from '../look';
import type { Gate } from '../stage/proxy';
import { loadAll, quiet, throughGate } from './chromiumFlags';

/** A browser that nobody drives: its pages have to tell by themselves what they see. */
export interface Undriven {
  /** Opens an address in a tab of its own, in front of all others. */
  open(url: string): Promise<void>;
  close(): Promise<void>;
}

/** Chromium makes no page ready beforehand where a debugger such as Playwright is attached: here none is, tabs are only opened. */
export async function startUndriven(options: {
  readonly executable: string;
  readonly extension: string;
  readonly gate: Gate;
  readonly url: string;
}): Promise<Undriven> {
  const { executable, extension, gate, url } = options;
  const profile = await mkdtemp(join(tmpdir(), 'yoyak-undriven-'));
  const flags = [...quiet, ...loadAll(extension), ...throughGate(gate)];
  const own = [
    '--headless=new',
    '--remote-debugging-port=0',
    '--window-size=1280,900',
    `--user-data-dir=${profile}`,
  ];
  const browser = spawn(executable, [...flags, ...own, url], { stdio: 'ignore' });
  const ended = once(browser, 'exit');
  return {
    open: async (to) => {
      const port = await waitUntil(
        () => readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => ''),
        (text) => text !== '',
        { what: 'the port of the browser' },
      );
      const [number] = port.split('\n');
      await fetch(`http://127.0.0.1:${number}/json/new?${to}`, { method: 'PUT' });
    },
    close: async () => {
      browser.kill();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

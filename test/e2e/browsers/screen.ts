import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import type { Readable } from 'node:stream';

/** A screen that nobody sees, with a keyboard: what a browser asks in a window of its own is answered there. */
export interface Screen {
  /** Its name, as the variable DISPLAY wants it. */
  readonly display: string;
  press(...keys: readonly string[]): void;
  close(): void;
}

export async function startScreen(): Promise<Screen> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = `:${await readNumber(server)}`;
  const env = { ...process.env, DISPLAY: display };
  // Without a window manager no window has the keyboard.
  const windows = spawn('openbox', [], { env, stdio: 'ignore' });
  return {
    display,
    press: (...keys) => {
      for (const key of keys) spawnSync('xdotool', ['key', '--delay', '100', key], { env });
    },
    close: () => {
      windows.kill();
      server.kill();
    },
  };
}

function readNumber(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    (server.stdio[3] as Readable).once('data', (text) => resolve(String(text).trim()));
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
}

import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A running Firefox and the port of its remote protocol. */
export interface FirefoxProcess {
  readonly port: number;
  readonly ended: Promise<void>;
  kill(): void;
}

export async function startProcess(
  executable: string,
  profile: string,
  { headless = true, width = 1280, height = 900 },
): Promise<FirefoxProcess> {
  const child = spawn(
    executable,
    [
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      ...(headless ? ['--headless'] : []),
      '--profile',
      profile,
      `--width=${width}`,
      `--height=${height}`,
    ],
    { stdio: 'ignore' },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return { port: await readPort(child, profile), ended, kill: () => child.kill('SIGKILL') };
}

/** Firefox writes the port that it was given into its profile as soon as it listens. */
async function readPort(child: ChildProcess, profile: string): Promise<number> {
  const end = Date.now() + 180_000;
  while (Date.now() < end && child.exitCode === null && child.signalCode === null) {
    const port = await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => '');
    if (port !== '') return Number(port);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill('SIGKILL');
  throw new Error('Firefox did not start');
}

import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { startProcess } from './firefoxProcess';
import { makeProfile } from './firefoxProfile';
import { connectMarionette } from './marionette';

/** What a first start compiles, and by which Firefox; a profile without them makes them anew, which takes it a second. */
const compiled = ['startupCache', 'compatibility.ini'];
/** Another Firefox than the one that compiled what is kept here throws it away. */
const kept = resolve('node_modules/.cache/yoyak-firefox');

/** Puts into a new profile what Firefox compiled when it was first started here. */
export async function settle(profile: string, executable: string): Promise<void> {
  if (!existsSync(kept)) await startOnce(executable);
  await copy(kept, profile);
}

async function startOnce(executable: string): Promise<void> {
  const profile = await makeProfile({ addonId: 'none@yoyak.example', uuid: crypto.randomUUID() });
  const firefox = await startProcess(executable, profile, {});
  const { send, close } = await connectMarionette(firefox.port);
  await send('WebDriver:NewSession', {});
  // It writes its caches only as it quits.
  await send('Marionette:Quit', { flags: ['eAttemptQuit'] }).catch(() => undefined);
  await firefox.ended;
  close();
  const next = `${kept}-${process.pid}`;
  await mkdir(next, { recursive: true });
  await copy(profile, next);
  // Whoever else was as quick has put the same there.
  await rename(next, kept).catch(() => rm(next, { recursive: true }));
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

async function copy(from: string, to: string): Promise<void> {
  const one = (name: string) =>
    cp(join(from, name), join(to, name), { recursive: true, preserveTimestamps: true });
  await Promise.all(compiled.map(one));
}

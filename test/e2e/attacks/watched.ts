import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watchScript } from './inspect';

/** A copy of a build each of whose pages counts what runs in it and what its policy refuses, before anything else does. */
export async function watchPages(build: string) {
  const folder = await mkdtemp(join(tmpdir(), 'yoyak-watched-'));
  await cp(build, folder, { recursive: true });
  await writeFile(join(folder, 'watch.js'), watchScript);
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.html')) continue;
    const file = join(folder, name);
    const page = await readFile(file, 'utf8');
    await writeFile(file, page.replace('<head>', '<head><script src="/watch.js"></script>'));
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

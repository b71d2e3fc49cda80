import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of a build whose content scripts in abstracts and lists meet what `?storage=` and `?script=` of the page's address say. */
export interface Altered {
  readonly folder: string;
  remove(): Promise<void>;
}

/**
 * `storage=never|late|fails|throws` is how `storage.local` answers; with `script=dead` no timer of the content
 * script ever comes, as when its extension has gone. Any other address is as it is in the build.
 */
const before = `(() => {
  const asked = new URLSearchParams(location.search);
  const area = (globalThis.browser ?? globalThis.chrome).storage.local;
  const get = area.get.bind(area);
  const ways = {
    never: () => new Promise(() => {}),
    late: (keys) => new Promise((resolve) => globalThis.setTimeout(resolve, 600)).then(() => get(keys)),
    fails: () => Promise.reject(new Error('storage fails')),
    throws: () => { throw new Error('storage throws'); },
  };
  const way = ways[asked.get('storage')];
  if (way) Object.defineProperty(area, 'get', { value: way });
  const setTimeout = asked.get('script') === 'dead' ? () => 0 : globalThis.setTimeout.bind(globalThis);
`;
const after = '\n})();\n';

export async function alterContentScripts(build: string): Promise<Altered> {
  const folder = await mkdtemp(join(tmpdir(), 'yoyak-altered-'));
  await cp(build, folder, { recursive: true });
  for (const script of ['arxiv', 'listing']) {
    const file = join(folder, `content-scripts/${script}.js`);
    await writeFile(file, before + (await readFile(file, 'utf8')) + after);
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

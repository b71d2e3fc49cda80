import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Another extension: what it does to a page, and where its own then stands, all of it of the class `theirs`. */
export interface Neighbour {
  readonly name: string;
  readonly theirs: string;
  /** Refers to nothing outside itself. */
  readonly act: () => void;
}

/** Extensions on the disk, one for each neighbour. */
export interface Written {
  readonly folders: readonly string[];
  remove(): Promise<void>;
}

/**
 * A neighbour acts where `?neighbours=` of the page's address names it: as soon as the page is parsed, or, with `&after`,
 * when it is loaded and the panel or a mark is there (`&after=alone`: where none comes). What it then has in the page answers a press by
 * saying so: `data-heard` counts what comes as far as the document, `data-own` what each element hears itself.
 */
function writeScript({ name, act }: Neighbour): string {
  return `(() => {
  const asked = new URLSearchParams(location.search);
  if (!asked.get('neighbours')?.split(' ').includes('${name}')) return;
  const work = () => {
    (${act})();
    document.documentElement.dataset.acted = (document.documentElement.dataset.acted ?? '') + '${name} ';
    const count = (own, what) => { own.dataset[what] = Number(own.dataset[what] ?? 0) + 1 };
    for (const own of document.querySelectorAll('.theirs.${name}'))
      own.addEventListener('click', () => count(own, 'own'));
    document.addEventListener('click', ({ target }) => {
      const own = target.closest?.('.theirs.${name}');
      if (own) count(own, 'heard');
    });
  };
  const isThere = () => !asked.has('after') || (document.readyState === 'complete'
    && (asked.get('after') === 'alone' || document.querySelector('yoyak-panel, yoyak-mark')));
  const look = () => {
    if (document.readyState === 'loading' || !isThere()) return;
    observer.disconnect();
    for (const ready of ['DOMContentLoaded', 'load']) removeEventListener(ready, look);
    work();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  for (const ready of ['DOMContentLoaded', 'load']) addEventListener(ready, look);
})();
`;
}

export async function writeNeighbours(neighbours: readonly Neighbour[]): Promise<Written> {
  const root = await mkdtemp(join(tmpdir(), 'yoyak-neighbours-'));
  const folders: string[] = [];
  for (const each of neighbours) {
    const folder = join(root, each.name);
    const scripts = {
      matches: ['https://arxiv.org/*'],
      js: ['act.js'],
      run_at: 'document_start',
    };
    const manifest = {
      manifest_version: 3,
      name: each.name,
      version: '1',
      content_scripts: [scripts],
    };
    await mkdir(folder);
    await writeFile(join(folder, 'act.js'), writeScript(each));
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
    folders.push(folder);
  }
  return { folders, remove: () => rm(root, { recursive: true, force: true, maxRetries: 5 }) };
}

import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Writes an extension of one content script that finds the ids of a list and does nothing else; gives its folder. */
export async function writeFinder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'yoyak-finder-'));
  const manifest = {
    manifest_version: 3,
    name: 'finder',
    version: '1',
    content_scripts: [
      { matches: ['*://arxiv.org/list/*'], js: ['find.js'], run_at: 'document_end' },
    ],
    // Only so that it is found as an extension whose worker starts.
    background: { service_worker: 'worker.js' },
  };
  const code = `globalThis.found = Array.from(
    document.querySelectorAll('a[title="Abstract"]'),
    (link) => link.id,
  );`;
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'worker.js'), '');
  await writeFile(join(folder, 'find.js'), code);
  return folder;
}

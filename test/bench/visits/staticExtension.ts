import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleInside } from '../bundleInside';

/** Writes an extension of one content script that holds one frame; gives its folder, which is to be removed. */
export async function writeStaticExtension(frame: unknown): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'yoyak-static-'));
  const code = await bundleInside('staticPanel.ts');
  const manifest = {
    manifest_version: 3,
    name: 'static panel',
    version: '1',
    content_scripts: [
      { matches: ['*://arxiv.org/abs/*'], js: ['panel.js'], run_at: 'document_start' },
    ],
    // Only so that it is found as an extension whose worker starts.
    background: { service_worker: 'worker.js' },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'worker.js'), '');
  await writeFile(join(folder, 'panel.js'), `${code};bench.putPanel(${JSON.stringify(frame)})`);
  return folder;
}

import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleInside } from '../bundleInside';

/** Writes an extension of one content script that holds one frame; gives its folder, which is to be removed. */
export async function writeStaticExtension(frame: unknown): Promise<string> {
  const code = await bundleInside('staticPanel.ts');
  return write('static panel', {
    script: `${code};bench.putPanel(${JSON.stringify(frame)})`,
    // Only so that it is found as an extension whose worker starts.
    worker: '',
  });
}

/** The same with the frame in `storage.local`, which its worker puts there. */
export async function writeStoredExtension(frame: unknown): Promise<string> {
  const code = await bundleInside('storedPanel.ts');
  const stored = JSON.stringify({ frame: JSON.stringify(frame) });
  return write('stored panel', {
    script: `${code};bench.putStoredPanel()`,
    worker: `chrome.storage.local.set(${stored})`,
  });
}

/** One with the bar of that frame, for a paper's HTML page, where Yoyak's script runs at the document's end. */
export async function writeStaticBar(frame: unknown): Promise<string> {
  const code = await bundleInside('staticBar.ts');
  const script = `${code};bench.putBar(${JSON.stringify(frame)})`;
  const on = { matches: ['*://arxiv.org/html/*'], run_at: 'document_end' };
  return write('static bar', { script, worker: '' }, on);
}

const onAbstracts = { matches: ['*://arxiv.org/abs/*'], run_at: 'document_start' };

async function write(
  name: string,
  files: { readonly script: string; readonly worker: string },
  on = onAbstracts,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'yoyak-static-'));
  const manifest = {
    manifest_version: 3,
    name,
    version: '1',
    permissions: ['storage'],
    content_scripts: [{ ...on, js: ['panel.js'] }],
    background: { service_worker: 'worker.js' },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'worker.js'), files.worker);
  await writeFile(join(folder, 'panel.js'), files.script);
  return folder;
}

import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { feedValidator } from '../../scripts/feedValidator';
import { locales } from '../../scripts/locales';
import { yamlOnly } from '../../scripts/yamlOnly';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** A file of `inside/` as one script that a page of the extension can run; its exports are `bench`'s. */
export async function bundleInside(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [feedValidator(), locales(), yamlOnly()],
    resolve: {
      alias: {
        'webextension-polyfill': path('../../scripts/standIns/polyfill.ts'),
        '#i18n': path('../../.wxt/i18n/index.ts'),
      },
    },
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: path(`inside/${file}`), name: 'bench', formats: ['iife'] },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const [chunk] = output && 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The benchmark was not built');
  return chunk.code;
}

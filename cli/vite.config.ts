import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { feedValidator } from '../scripts/feedValidator';
import { yamlOnly } from '../scripts/yamlOnly';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** One file that needs nothing but Node. */
export default defineConfig({
  plugins: [feedValidator(), yamlOnly()],
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: path('yoyakDigest.ts'),
    outDir: path('dist'),
    emptyOutDir: true,
    target: 'node20',
    minify: true,
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      output: {
        banner: '#!/usr/bin/env node',
        entryFileNames: 'yoyak-digest.js',
        codeSplitting: false,
      },
    },
  },
});

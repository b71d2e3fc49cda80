import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const engines = fileURLToPath(new URL('../core/digest/front/formats/yaml.ts', import.meta.url));

/**
 * gray-matter as a browser can hold it: its engines, one of which is an `eval`, give way to our YAML
 * alone, and the copy that it keeps of its input is a string where Node has a `Buffer`.
 */
export function yamlOnly(): Plugin {
  const own = /[\\/]gray-matter[\\/]/;
  return {
    name: 'yaml-only',
    enforce: 'pre',
    resolveId: (id, importer = '') =>
      own.test(importer) && /[/]engines$/.test(id) ? engines : undefined,
    transform: (code, id) =>
      own.test(id) ? { code: code.replaceAll('Buffer.from(', 'String('), map: null } : undefined,
  };
}

import type { Plugin } from 'vite';

const MODULES = /^\s*(?:<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>)\n/gm;
const STYLES = /^\s*<link rel="stylesheet"[^>]* href="\/([^"]+)">\n/gm;
/** The first script of a page, which draws what was shown there last (see `entrypoints/glimpse`). */
const GLIMPSE = '<script src="/glimpse.js"></script>';

/**
 * Orders a built page by what its first paint needs, as a browser asks for files in the order in which they stand: the
 * style sheet comes before the modules. A page with a glimpse has its style inside, and its modules in a template: two
 * dozen files that are loaded at once take a frame or more from what is already there to be drawn.
 */
export function paintFirst(): Plugin {
  return {
    name: 'paint-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const modules = html.match(MODULES)?.join('') ?? '';
        const rest = html.replace(MODULES, '');
        if (!html.includes(GLIMPSE)) return rest.replace(/^\s*<\/body>/m, `${modules}$&`);
        const inside = (_link: string, file: string) =>
          `    <style>${readStyle(bundle[file])}</style>\n`;
        return rest
          .replace(STYLES, inside)
          .replace(GLIMPSE, `<template id="modules">\n${modules}    </template>\n    ${GLIMPSE}`);
      },
    },
  };
}

function readStyle(file: { readonly type: string; readonly source?: unknown } | undefined): string {
  if (file?.type !== 'asset') throw new Error('a style sheet that is not in the bundle');
  return String(file.source);
}

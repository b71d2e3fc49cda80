import type { Plugin } from 'vite';

/** What a content script says of itself for the manifest, which has read it by then. */
const FACTS =
  /^ {2}(?:matches: \[[^\]]*\](?:\.flatMap\([\s\S]*?^ {2}\]\))?|exclude: \[[^\]]*\]|(?:runAt|cssInjectionMode): '[^']*'),$/gm;

/** Leaves out of the content scripts' own code what only the manifest needs: a page pays for every byte. */
export function leanScripts(): Plugin {
  return {
    name: 'lean-scripts',
    enforce: 'pre',
    transform: (code, id) =>
      /\.content\/index\.ts$/.test(id) ? { code: code.replace(FACTS, ''), map: null } : undefined,
  };
}

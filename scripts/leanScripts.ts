import type { Plugin } from 'vite';

/** What a content script says of itself for the manifest, which has read it by then. */
const FACTS =
  /^ {2}(?:matches: \[[^\]]*\](?:\.flatMap\([\s\S]*?^ {2}\]\))?|exclude: \[[^\]]*\]|(?:runAt|cssInjectionMode): '[^']*'),$/gm;
/** WXT's own modules, which start ours: they watch addresses, timers and newer scripts, and keep a log. */
const STARTERS = /wxt-(content-script-isolated-world|unlisted-script)-entrypoint/;

/**
 * Leaves out of the scripts in pages what only the manifest needs and what nothing here asks for: a page pays for every byte.
 * The panel asks the browser itself whether it is still connected. Throws where WXT starts a script in another way than is
 * known.
 */
export function leanScripts(): Plugin {
  return {
    name: 'lean-scripts',
    enforce: 'pre',
    transform: (code, id) => {
      const [, kind] = STARTERS.exec(id) ?? [];
      if (kind) return { code: startPlainly(code, kind), map: null };
      if (!/\/entrypoints\/[\w.]+\/index\.ts$/.test(id)) return undefined;
      const plain = code.replace(FACTS, '').replace('defineContentScript(', '(');
      return { code: plain.replace('defineUnlistedScript(', '('), map: null };
    },
  };
}

function startPlainly(code: string, kind: string): string {
  const [entry] = /^import definition from .*$/m.exec(code) ?? [];
  if (!entry) throw new Error('WXT starts content scripts in an unknown way.');
  // An unlisted script is a function, which WXT would wrap.
  const start = kind === 'unlisted-script' ? 'definition' : 'definition.main';
  return `${entry}\nexport default ${start}();`;
}

const rules = `[...document.styleSheets, ...document.adoptedStyleSheets]
  .flatMap((sheet) => { try { return [...sheet.cssRules] } catch { return [] } })
  .map((rule) => rule.cssText).join('\\n')`;

/** Pages that copy, rewrite or replace what they consist of, as scripts at the end of their body. */
export const copyingPages: readonly (readonly [what: string, script: string])[] = [
  [
    'replaces its element by a clone',
    'document.replaceChild(document.documentElement.cloneNode(true), document.documentElement)',
  ],
  [
    'imports a clone of its element',
    'const copy = document.importNode(document.documentElement, true); document.documentElement.replaceWith(copy)',
  ],
  [
    'writes its inner HTML anew',
    'const root = document.documentElement; const html = root.innerHTML; root.innerHTML = html',
  ],
  ['writes its body anew', 'const html = document.body.innerHTML; document.body.innerHTML = html'],
  [
    'opens itself and writes its HTML',
    'const html = document.documentElement.outerHTML; document.open(); document.write(html); document.close()',
  ],
  [
    'opens itself and writes its HTML when it is loaded',
    `const html = document.documentElement.outerHTML; addEventListener('DOMContentLoaded', () => {
      document.open(); document.write(html); document.close() })`,
  ],
  ['writes its HTML into itself', 'document.write(document.documentElement.outerHTML)'],
  [
    'moves its nodes to a new element',
    `const root = document.createElement('html'); const old = document.documentElement;
    root.append(...old.childNodes); document.replaceChild(root, old)`,
  ],
  [
    'copies its attributes to a new element',
    `const root = document.createElement('html'); const old = document.documentElement;
    for (const { name, value } of old.attributes) root.setAttribute(name, value);
    root.append(...old.childNodes); old.replaceWith(root)`,
  ],
  [
    'is parsed again',
    `const copy = new DOMParser().parseFromString(document.documentElement.outerHTML, 'text/html');
    document.replaceChild(document.adoptNode(copy.documentElement), document.documentElement)`,
  ],
  [
    'is serialised as XML and parsed again',
    `const text = new XMLSerializer().serializeToString(document);
    const copy = new DOMParser().parseFromString(text, 'text/html');
    document.documentElement.replaceWith(copy.documentElement)`,
  ],
  [
    'copies all rules into a sheet of its own',
    `const style = document.createElement('style'); style.textContent = ${rules}; document.head.append(style)`,
  ],
  [
    'copies all rules into an adopted sheet',
    `const sheet = new CSSStyleSheet(); sheet.replaceSync(${rules});
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]`,
  ],
  [
    'takes everything away and puts it back',
    `const root = document.documentElement; root.remove(); document.append(root)`,
  ],
];

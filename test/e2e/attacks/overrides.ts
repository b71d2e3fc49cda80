/** Pages that bend what scripts stand on, hide the panel, lie about their paper or never rest, as scripts in their head. */
export const bentPages: readonly (readonly [what: string, script: string])[] = [
  [
    'breaks what puts nodes into a page',
    `for (const name of ['append', 'after', 'before', 'prepend', 'attachShadow', 'replaceWith'])
      for (const { prototype } of [Element, Document, DocumentFragment]) if (prototype[name]) prototype[name] = () => { throw new Error('no') }`,
  ],
  [
    'breaks what makes nodes',
    `document.createElement = () => { throw new Error('no') }; Document.prototype.createElementNS = () => null;
    Node.prototype.appendChild = Node.prototype.insertBefore = (node) => node`,
  ],
  [
    'has observers, registries and clocks of its own',
    `window.MutationObserver = window.IntersectionObserver = class { observe() {} disconnect() {} };
    customElements.define = customElements.get = () => { throw new Error('no') };
    `,
  ],
  [
    'bends all objects',
    `Object.prototype.frame = ['script', {}]; Object.prototype.href = 'javascript:1';`,
  ],
  [
    'hides the panel',
    `addEventListener('DOMContentLoaded', () => {
    const sheet = document.createElement('style'); sheet.textContent = 'yoyak-panel { display: none !important }'; document.head.append(sheet) })`,
  ],
  [
    'lays something over everything',
    `addEventListener('DOMContentLoaded', () => { const cover = document.createElement('div');
    cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;opacity:0'; document.body.append(cover) })`,
  ],
  [
    'names a paper that is none',
    `addEventListener('DOMContentLoaded', () => {}); document.write('<meta name="citation_arxiv_id" content="javascript:1">')`,
  ],
  [
    'names ten thousand papers',
    `document.write('<meta name="citation_arxiv_id" content="2509.00001">'.repeat(10000))`,
  ],
  [
    'changes thousands of times a second',
    `addEventListener('DOMContentLoaded', () => { let left = 400; const turn = () => { for (let at = 0; at < 50; at += 1) {
      const one = document.createElement('i'); document.body.append(one); one.remove();
      document.documentElement.dataset.turn = at; document.head.append(document.createComment('')) }
      if (left--) setTimeout(turn) }; turn() })`,
  ],
  [
    'speaks to whoever listens',
    `const say = () => { for (const name of ['sync', 'read', 'bookmark', 'stop']) { const message = { name, paper: '1706.03762', on: true, source: '', id: '', at: 1 };
      window.postMessage(message, '*'); document.dispatchEvent(new CustomEvent('yoyak', { detail: message }));
      try { chrome.runtime.sendMessage(message) } catch {} try { new BroadcastChannel('yoyak-run').postMessage(message) } catch {} } };
    say(); addEventListener('load', say)`,
  ],
];

import type { Neighbour } from './write';

/** What other extensions do to every page. */
export const otherNeighbours: readonly Neighbour[] = [
  {
    // As Dark Reader: marks the root, recolours the page, and does so in each open shadow root, whenever one comes.
    name: 'dark',
    theirs: 'style.dark',
    act: () => {
      const root = document.documentElement;
      root.dataset.scheme = 'dark';
      const paint = (into: ParentNode, css: string) => {
        if (into.querySelector('style.dark')) return;
        const sheet = document.createElement('style');
        sheet.className = 'theirs dark';
        sheet.textContent = css;
        into.prepend(sheet);
      };
      paint(document.head, 'html, body { background: #181a1b !important; color: #e8e6e3 }');
      const reach = () => {
        for (const each of document.querySelectorAll('*')) {
          if (!each.shadowRoot) continue;
          paint(each.shadowRoot, '* { border-color: #736b5e !important }');
          each.setAttribute('data-dark-inline', '');
        }
      };
      reach();
      new MutationObserver(reach).observe(root, { childList: true, subtree: true });
    },
  },
];

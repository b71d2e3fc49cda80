/** A word of a summary as it stands there, and what is told of it where one points at it. */
export type Tip = { readonly word: string; readonly tip: string };

/**
 * Marks words of a paper's panel that stands in this page, by itself or on a card at its mark, each where it stands first, and
 * dresses them. It is sent there by itself: whatever it needs stands within it or is given.
 */
export function markWords(paper: string, tips: readonly Tip[], css: string): void {
  const silent = 'a, button, code, pre, table, del, h3, math';
  const mark = (body: Element) => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
      if (!walker.currentNode.parentElement?.closest(silent))
        texts.push(walker.currentNode as Text);
    for (const { word, tip } of tips) {
      for (const [index, text] of texts.entries()) {
        const value = text.data;
        let at = value.indexOf(word);
        // As they were found: at the start of a word, and English ones as whole words.
        while (
          at >= 0 &&
          (/[\p{L}\p{N}]$/u.test(value.slice(0, at)) ||
            (/[a-z]$/i.test(word) && /^[a-z0-9]/i.test(value.slice(at + word.length))))
        )
          at = value.indexOf(word, at + 1);
        if (at < 0) continue;
        const marked = text.splitText(at);
        const rest = marked.splitText(word.length);
        const term = document.createElement('span');
        Object.assign(term, { className: 'term', tabIndex: 0, role: 'term', ariaDescription: tip });
        term.dataset.tip = tip;
        marked.replaceWith(term);
        term.append(marked);
        texts.splice(index + 1, 0, rest);
        break;
      }
    }
    // Whoever came to one by key sends its tip away, and nothing else with it.
    body.addEventListener('keydown', (press) => {
      const { target, key } = press as KeyboardEvent;
      const term = key === 'Escape' && target instanceof Element && target.closest('.term');
      if (!term) return;
      (term as HTMLElement).blur();
      press.preventDefault();
    });
  };
  for (const each of document.querySelectorAll('yoyak-panel, yoyak-mark')) {
    const own = each.shadowRoot;
    const root = own?.querySelector('yoyak-panel')?.shadowRoot ?? own;
    const body = root?.querySelector(`[data-paper="${CSS.escape(paper)}"] .body`);
    if (!root || !body || body.querySelector('.term')) continue;
    mark(body);
    const style = root.querySelector('style.terms') ?? document.createElement('style');
    style.className = 'terms';
    style.textContent = css;
    root.prepend(style);
  }
}

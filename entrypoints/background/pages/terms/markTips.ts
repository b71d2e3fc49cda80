import type { Tip } from './findTips';

/**
 * Marks words of a paper's panel that stands in this page, by itself or on a card at its mark, each where it stands first, and
 * dresses them; in what is `silent`, a selector, none stands. It is sent there by itself: whatever it needs stands within it or is given.
 */
export function markTips(paper: string, tips: readonly Tip[], css: string, silent: string): void {
  const readTexts = (body: Element) => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    return texts.filter((text) => !text.parentElement?.closest(silent));
  };
  // As they were found: at the start of a word, and English ones as whole words.
  const isWithinWord = (text: string, at: number, word: string) =>
    /[\p{L}\p{N}]$/u.test(text.slice(0, at)) ||
    (/[a-z]$/i.test(word) && /^[a-z0-9]/i.test(text.slice(at + word.length)));
  const findWord = (text: string, word: string, from = 0): number => {
    const at = text.indexOf(word, from);
    return at >= 0 && isWithinWord(text, at, word) ? findWord(text, word, at + 1) : at;
  };
  /** Makes a term of the word in a text; gives the text behind it. */
  const cutOut = (text: Text, { word, tip }: Tip) => {
    const marked = text.splitText(findWord(text.data, word));
    const rest = marked.splitText(word.length);
    const term = document.createElement('span');
    Object.assign(term, { className: 'term', tabIndex: 0, role: 'term', ariaDescription: tip });
    term.dataset.tip = tip;
    marked.replaceWith(term);
    term.append(marked);
    return rest;
  };
  const markFirst = (texts: Text[], tip: Tip) => {
    const index = texts.findIndex(({ data }) => findWord(data, tip.word) >= 0);
    const text = texts[index];
    if (text) texts.splice(index + 1, 0, cutOut(text, tip));
  };
  // Whoever came to one by key sends its tip away, and nothing else with it.
  const leaveByKey = (press: Event) => {
    const { target, key } = press as KeyboardEvent;
    const term = key === 'Escape' && target instanceof Element && target.closest('.term');
    if (!term) return;
    (term as HTMLElement).blur();
    press.preventDefault();
  };
  for (const each of document.querySelectorAll('yoyak-panel, yoyak-mark')) {
    const own = each.shadowRoot;
    const root = own?.querySelector('yoyak-panel')?.shadowRoot ?? own;
    const body = root?.querySelector(`[data-paper="${CSS.escape(paper)}"] .body`);
    if (!root || !body || body.querySelector('.term')) continue;
    const texts = readTexts(body);
    for (const tip of tips) markFirst(texts, tip);
    body.addEventListener('keydown', leaveByKey);
    const style = root.querySelector('style.terms') ?? document.createElement('style');
    Object.assign(style, { className: 'terms', textContent: css });
    root.prepend(style);
  }
}

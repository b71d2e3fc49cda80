import type { Showing } from '../../core/showings';

/** A place in the page where the panel may stand. */
export type Anchor = {
  readonly name: Showing['place'];
  readonly put: (host: Element) => void;
};

type Rule = readonly [name: Anchor['name'], selector: string, how: 'after' | 'before' | 'append'];

// Seen 2026-06 and 2025-11; the best place first, behind one that is only taken where the reader wants it.
const rules: readonly Rule[] = [
  ['above', '#abs > blockquote.abstract', 'before'],
  ['abstract', '#abs > blockquote.abstract', 'after'],
  ['full-text', '#abs-outer > .extra-services > .full-text', 'after'],
  ['labs', '#labstabs', 'before'],
  ['outer', '#abs-outer', 'append'],
];
/** Where the reader's choice of a place begins among the rules; without one at the second. */
const FIRST: Readonly<Record<string, number>> = { above: 0, float: rules.length };
/** Other extensions rewrite these, and whatever stands in them. */
const OTHERS = '.full-text, blockquote.abstract, .metatable, dt, dd';

/** The best place there is, as far as it goes the one that the reader chose; undefined on a page that shows no paper, such as arXiv's 404. */
export function findAnchor(page: Document, place = ''): Anchor | undefined {
  for (const [name, selector, how] of rules.slice(FIRST[place] ?? 1)) {
    const found = page.querySelector(selector);
    const parent = how === 'append' ? found : found?.parentElement;
    if (found && parent && !parent.closest(OTHERS)) {
      return { name, put: (host) => found[how](host) };
    }
  }
  if (!page.querySelector('meta[name="citation_arxiv_id"]')) return undefined;
  return { name: 'float', put: (host) => page.body.append(host) };
}

export function findAbstract(page: Document): Element | null {
  return page.querySelector('#abs > blockquote.abstract');
}

/**
 * The abstract's place as soon as the parser has gone past the abstract; any other place only once the
 * whole page is there, since a better one could still come.
 */
export function waitForAnchor(page: Document): Promise<Anchor | undefined> {
  return new Promise((resolve) => {
    const look = () => {
      const abstract = findAbstract(page);
      if (page.readyState === 'loading' && !abstract?.nextSibling) return;
      observer.disconnect();
      resolve(findAnchor(page));
    };
    const observer = new MutationObserver(look);
    observer.observe(page, { childList: true, subtree: true });
    page.addEventListener('DOMContentLoaded', look);
    look();
  });
}

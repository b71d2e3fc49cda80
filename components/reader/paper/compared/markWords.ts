import type { ComparedWord } from './findDifferences';

/** The name under which the style sheet knows what is marked. */
const NAME = 'yoyak-differs';

/** Marks words of some elements' texts, as `readElementText` reads them; gives what takes the marks away. Nothing where no browser can. */
export function markWords(
  marked: readonly (readonly [HTMLElement, readonly ComparedWord[]])[],
): () => void {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return () => undefined;
  const ranges = marked.flatMap(([element, words]) => toRanges(element, words));
  CSS.highlights.set(NAME, new Highlight(...ranges));
  return () => void CSS.highlights.delete(NAME);
}

/** All text of an element, a space between its nodes. */
export function readElementText(element: HTMLElement): string {
  return textNodes(element)
    .map((node) => node.data)
    .join(' ');
}

function toRanges(element: HTMLElement, words: readonly ComparedWord[]): readonly Range[] {
  const ranges: Range[] = [];
  let start = 0;
  let at = 0;
  for (const node of textNodes(element)) {
    const end = start + node.length;
    for (; at < words.length; at += 1) {
      const word = words[at];
      if (!word || word.start >= end) break;
      const range = new Range();
      range.setStart(node, Math.max(0, word.start - start));
      range.setEnd(node, Math.min(node.length, word.end - start));
      ranges.push(range);
    }
    start = end + 1;
  }
  return ranges;
}

function textNodes(element: HTMLElement): readonly Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}

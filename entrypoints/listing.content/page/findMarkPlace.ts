import type { Links } from './findPapers';

/** Where the mark of a paper stands, whose link is given; nowhere if it is a link of another kind. */
export function findMarkPlace(link: Element, within: Links['row']): Element | null {
  const row = link.closest(within);
  if (row?.localName !== 'dt') return row;
  if (row.nextElementSibling?.localName === 'dd') return row.nextElementSibling;
  // Other extensions put boxes around rows, and what is theirs between them.
  const walker = document.createTreeWalker(document);
  walker.currentNode = row;
  let next = walker.nextNode();
  while (next && !/^D[DT]$/.test(next.nodeName)) next = walker.nextNode();
  return next?.nodeName === 'DD' ? (next as Element) : null;
}

import type { Inline } from '../../../../tree';

/** `[arXiv] **제목**: …`: first of all, and before a title in bold. */
export function standsFirst(nodes: readonly Inline[], before: string): boolean {
  if (/[\p{L}\p{N}]/u.test(before)) return false;
  const isWord = (node: Inline) => node.type !== 'text' || /[\p{L}\p{N}]/u.test(node.value);
  const first = nodes.findIndex(isWord);
  const next = nodes.find((node, at) => at > first && isWord(node));
  return nodes[first]?.type === 'link' && next?.type === 'strong';
}

/** `… 요약이다. [논문]`, `제목 ([PDF])`: behind a sentence or in brackets, and at the line's end or before more links. */
export function standsAside(before: string, after: string): boolean {
  const isEnd =
    /^[)\]\s]*[.。]?[\s[(]*$/.test(after) ||
    /^[)\]\s]*[|·•,]/.test(after) ||
    /^[)\]]+\s*[:：—–-]/.test(after);
  return isEnd && /[([|·•.。!?:：—–-]\s*$/.test(before);
}

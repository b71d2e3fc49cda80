import type { Inline } from '../../tree';
import { trimNodes } from '../../tree/inlines';
import { isLinkLabel } from '../papers/linkLine';

/** A line's title (bold or linked, with the links after it) and the prose that follows; undefined when it has no title. */
export function splitTitle(
  nodes: readonly Inline[],
): { readonly title: readonly Inline[]; readonly rest: readonly Inline[] } | undefined {
  const line = trimNodes(nodes);
  const start = line.findIndex((node) => node.type !== 'text' || !/^[\s\d.)#]*$/.test(node.value));
  const first = line[start];
  if (first?.type !== 'strong' && first?.type !== 'link') return undefined;
  let end = start + 1;
  while (end < line.length && isAside(line[end])) end += 1;
  const [next, ...others] = line.slice(end);
  if (next?.type !== 'text') return { title: line.slice(0, end), rest: trimNodes(line.slice(end)) };
  const rest: Inline = { type: 'text', value: next.value.replace(/^[\s:：–—-]+/, '') };
  return { title: line.slice(0, end), rest: trimNodes([rest, ...others]) };
}

function isAside(node: Inline | undefined): boolean {
  if (node?.type === 'link') return true;
  if (node?.type !== 'text') return false;
  return node.value
    .split(/[|·•,/:：()[\]–—-]/)
    .every((part) => part.trim() === '' || isLinkLabel(part) || /^[^\p{L}\p{N}]*$/u.test(part));
}

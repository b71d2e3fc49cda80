import type { Block, ListItem } from '../../tree';
import type { Placed } from '../node';
import type { Element, Paired } from './pair';
import { readAttribute } from './tags';

type Items<Node> = { readonly line: number; readonly children: Paired<Node>[] };

/**
 * A list with its items. A list right in a list, as browsers show it and editors write it, is a part of the item before;
 * without one its items are this one's.
 */
export function lowerList<Node>(
  element: Element<Node>,
  lower: (pieces: readonly Paired<Node>[]) => readonly Block[],
): readonly Placed[] {
  const items = gatherItems(element);
  if (items.length === 0) return [];
  const children = items.map(
    (item): ListItem => ({ type: 'listItem', children: lower(item.children) }),
  );
  const ordered = element.name === 'ol';
  const start = Number(ordered ? (readAttribute(element.raw, 'start') ?? 1) : 1);
  const first = Number.isSafeInteger(start) && start !== 1 && { start };
  const node: Block = { type: 'list', ordered, ...first, children };
  return [{ node, line: element.line, lines: items.map(({ line }) => line) }];
}

function gatherItems<Node>({ children }: Element<Node>): readonly Items<Node>[] {
  const items: Items<Node>[] = [];
  for (const child of children) {
    if (child.kind === 'text' && child.text.trim() === '') continue;
    const { line } = child;
    const isElement = child.kind === 'element';
    const last = items.at(-1);
    if (isElement && child.name === 'li') items.push({ line, children: [...child.children] });
    else if (!isElement || !/^[uo]l$/.test(child.name)) items.push({ line, children: [child] });
    else if (last) last.children.push(child);
    else items.push(...gatherItems(child));
  }
  return items;
}

import type { Inline } from '../tree';

/** The nodes with neighbouring texts joined and empty ones gone. */
export function joinTexts(nodes: readonly Inline[]): readonly Inline[] {
  if (!nodes.some(joins)) return nodes;
  const joined: Inline[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type !== 'text') joined.push(node);
    else if (last?.type === 'text')
      joined[joined.length - 1] = { type: 'text', value: last.value + node.value };
    else if (node.value !== '') joined.push(node);
  }
  return joined;
}

/** Is a node a text that another one goes before, or an empty one? */
function joins(node: Inline, at: number, nodes: readonly Inline[]): boolean {
  return node.type === 'text' && (node.value === '' || nodes[at - 1]?.type === 'text');
}

/** The nodes without white space at either end. */
export function trimNodes(nodes: readonly Inline[]): readonly Inline[] {
  const [only] = nodes;
  if (nodes.length === 1 && only?.type === 'text') {
    const value = only.value.trim();
    if (value === '') return [];
    return value.length === only.value.length ? nodes : [{ type: 'text', value }];
  }
  const joined = joinTexts(nodes);
  let from = 0;
  let to = joined.length;
  while (from < to && isBlank(joined[from])) from += 1;
  while (to > from && isBlank(joined[to - 1])) to -= 1;
  const trimmed = joined.slice(from, to);
  const first = trimmed[0];
  if (first?.type === 'text') trimmed[0] = { type: 'text', value: first.value.trimStart() };
  const last = trimmed.at(-1);
  if (last?.type === 'text')
    trimmed[trimmed.length - 1] = { type: 'text', value: last.value.trimEnd() };
  return trimmed;
}

function isBlank(node: Inline | undefined): boolean {
  return node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '');
}

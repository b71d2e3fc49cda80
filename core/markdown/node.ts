import type { Block, Inline } from '../tree';

/** A heading: known to the parser only, which makes titles and sections of it. */
export type Heading = {
  readonly type: 'heading';
  readonly depth: number;
  readonly children: readonly Inline[];
};
/** A top-level node and the line it starts on, from 1; for a list also the lines of its items. */
export type Placed = {
  readonly node: Block | Heading;
  readonly line: number;
  readonly lines?: readonly number[];
};

const inlineTypes: ReadonlySet<string> = new Set([
  'text',
  'strong',
  'emphasis',
  'inlineCode',
  'link',
  'break',
  'inlineMath',
]);

/** Is this node one that stands inside a paragraph? */
export function isInline(node: Block | Heading | Inline): node is Inline {
  return inlineTypes.has(node.type);
}

/** The nodes with neighbouring texts joined and empty ones gone. */
export function joinTexts(nodes: readonly Inline[]): readonly Inline[] {
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

/** The nodes without white space at either end. */
export function trimNodes(nodes: readonly Inline[]): readonly Inline[] {
  const [only] = nodes;
  if (nodes.length === 1 && only?.type === 'text') {
    const value = only.value.trim();
    return value === '' ? [] : [{ type: 'text', value }];
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

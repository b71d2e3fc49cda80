import type { Placed } from '../../markdown/node';
import type { PaperRef } from '../../paper';
import type { Block, Inline, ListItem } from '../../tree';
import { cutLines, joinLines } from '../../tree/lines';
import { writePlain } from '../../tree/plain';
import { splitTitle } from '../titles/splitTitle';
import { readTitle } from '../titles/title';
import { findRef } from './findRef';
import { isLinkLabel } from './linkLine';
import type { Start, Starts } from './start';

/** Lists with one paper an item: `1. **Title**` with its links in the same line or nested under it. */
export function startItems(nodes: readonly Placed[], related: ReadonlySet<number>): Starts {
  const starts = new Map<number, readonly Start[]>();
  for (const [index, { node, line, lines = [] }] of nodes.entries()) {
    if (node.type !== 'list' || related.has(index)) continue;
    const items = node.children.map((item, place) => startItem(item, lines[place] ?? line));
    const titled = items.filter((item) => item !== undefined);
    const papers = titled.filter(({ ref }) => ref).length;
    // A list of papers is one whose items are mostly papers, and all of them titles.
    if (papers > 0 && papers * 2 >= items.length && titled.length === items.length)
      starts.set(index, titled);
  }
  return starts;
}

function startItem(item: ListItem, line: number): Start | undefined {
  const [first, ...below] = item.children;
  if (first?.type !== 'paragraph') return undefined;
  const [opening, ...lines] = cutLines(first.children);
  const words = opening?.children ?? [];
  const split = splitTitle(words) ?? takePlain(words);
  if (!split) return undefined;
  const heading = readTitle(split.title);
  if (heading.title === '' || isLinkLabel(heading.title)) return undefined;
  const prose = joinLines([{ children: split.rest, end: { type: 'break' } }, ...lines]);
  const body: readonly Block[] =
    prose.length > 0 ? [{ type: 'paragraph', children: prose }, ...below] : below;
  const ref = heading.ref ?? findFirstRef(body);
  return { heading, ref, line, depth: 0, body: body.map((node) => ({ node, line })) };
}

/** A line in plain words is a title when it is no sentence. */
function takePlain(nodes: readonly Inline[]): ReturnType<typeof splitTitle> {
  const words = writePlain(nodes).trim();
  const sentence = /(?:다|요|음|함|임)[.。]?$|[.。]\s/.test(words) || words.length > 200;
  return sentence || words === '' ? undefined : { title: nodes, rest: [] };
}

function findFirstRef(blocks: readonly Block[]): PaperRef | undefined {
  for (const block of blocks) {
    const ref = findRef(block);
    if (ref) return ref;
  }
  return undefined;
}

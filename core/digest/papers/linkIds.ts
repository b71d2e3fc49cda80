import type { Placed } from '../../markdown/node';
import type { Block, Inline, ListItem } from '../../tree';
import { cutLines, joinLines } from '../../tree/lines';
import { writePlain } from '../../tree/plain';
import { findAddressInCode } from './mentions/namedInCode';
import { findOpeningId, findWholeId } from './mentions/namedPaper';

/**
 * An id beside a title stands for its address, as if its writer had linked it: first in its line before a title that is set apart
 * (`2401.00001 — *Title*`), set apart itself before one that is not (`**2401.00001** Title`), or right behind one
 * (`**Title** 2401.00001`, `**Title** \`2401.00001\`: text`). So does an id or an address that is a line of its own in code. What a
 * node has no such id in stays the same node.
 */
export function linkIds(nodes: readonly Placed[]): readonly Placed[] {
  return mapped(nodes, (placed) => {
    const { node } = placed;
    const linked: Placed['node'] = node.type === 'heading' ? withLines(node) : linkBlock(node);
    return linked === node ? placed : { ...placed, node: linked };
  });
}

function linkBlock(node: Block): Block {
  switch (node.type) {
    case 'paragraph':
      return withLines(node);
    case 'list': {
      const children = mapped(node.children, (item: ListItem) => withBlocks(item));
      return children === node.children ? node : { ...node, children };
    }
    case 'blockquote':
      return withBlocks(node);
    case 'code': {
      const link = linkAddress(node.value);
      return link ? { type: 'paragraph', children: [link] } : node;
    }
    default:
      return node;
  }
}

function withBlocks<Holder extends { readonly children: readonly Block[] }>(
  holder: Holder,
): Holder {
  const children = mapped(holder.children, linkBlock);
  return children === holder.children ? holder : { ...holder, children };
}

function withLines<Holder extends { readonly children: readonly Inline[] }>(
  holder: Holder,
): Holder {
  if (!holder.children.some(mayBeId)) return holder;
  const lines = cutLines(holder.children);
  const linked = mapped(lines, (line) => {
    const children = linkLine(line.children);
    return children === line.children ? line : { ...line, children };
  });
  return linked === lines ? holder : { ...holder, children: joinLines(linked) };
}

/** A quick look: few lines have an id in plain words. */
function mayBeId(node: Inline): boolean {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return /\d{4}\.\d{4}|\/\d{7}/.test(node.value);
    case 'strong':
    case 'emphasis':
      return node.children.some(mayBeId);
    default:
      return false;
  }
}

function linkLine(line: readonly Inline[]): readonly Inline[] {
  const first = line.findIndex((node) => node.type !== 'text' || says(node.value));
  const opening = line[first];
  const next = line[first + 1];
  if (opening?.type === 'inlineCode' && !line.slice(first + 1).some(saysMore)) {
    const link = linkAddress(opening.value) ?? wholeLink(opening);
    return link ? line.with(first, link) : line;
  }
  if (!opening || !next) return line;
  const replace = (at: number, ...nodes: readonly Inline[]) => [
    ...line.slice(0, at),
    ...nodes,
    ...line.slice(at + 1),
  ];
  if (opening.type === 'text') {
    const found = findOpeningId(opening.value);
    const isBare = found && !/[\p{L}\p{N}]/u.test(found.after);
    return isBare && isSetApart(next) ? replace(first, ...cut(opening.value, found)) : line;
  }
  const own = isSetApart(opening) || opening.type === 'inlineCode' ? wholeLink(opening) : undefined;
  if (own) return replace(first, own);
  if (!isSetApart(opening)) return line;
  const behind = next.type === 'text' && next.value.trim() === '' ? first + 2 : first + 1;
  const id = line[behind];
  if (id?.type === 'inlineCode') {
    const link = wholeLink(id);
    return link ? replace(behind, link) : line;
  }
  if (id?.type !== 'text') return line;
  const found = findOpeningId(id.value);
  return found && /^\s*(?:$|[:：]|[—–-]\s)/.test(found.after)
    ? replace(behind, ...cut(id.value, found))
    : line;
}

function saysMore(node: Inline): boolean {
  return node.type !== 'text' || says(node.value);
}

/** The link for an address that is written as code. */
function linkAddress(value: string): Inline | undefined {
  const ref = findAddressInCode(value);
  return ref && { type: 'link', url: value.trim(), children: [{ type: 'text', value }] };
}

/** Does a text say more than the box of a task or a sign? */
function says(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text.replace(/^\s*\[[xX]\]/, ''));
}

function isSetApart(node: Inline): boolean {
  return node.type === 'strong' || node.type === 'emphasis';
}

function wholeLink(node: Inline): Inline | undefined {
  const words = writePlain([node]);
  const paper = words.length < LONGEST_ID ? findWholeId(words) : undefined;
  return paper === undefined ? undefined : write(words.trim(), paper);
}

/** With its archive and version. */
const LONGEST_ID = 40;

function cut(
  text: string,
  { words, paper, after }: NonNullable<ReturnType<typeof findOpeningId>>,
): readonly Inline[] {
  const before = text.slice(0, text.length - after.length - words.length);
  const texts = (value: string): readonly Inline[] =>
    value === '' ? [] : [{ type: 'text', value }];
  return [...texts(before), write(words, paper), ...texts(after)];
}

function write(words: string, paper: string): Inline {
  return {
    type: 'link',
    url: `https://arxiv.org/abs/${paper}`,
    children: [{ type: 'text', value: words }],
  };
}

/** Each as it is made; the same list where each is the same. */
function mapped<Each>(all: readonly Each[], make: (each: Each) => Each): readonly Each[] {
  let made: Each[] | undefined;
  for (const [at, each] of all.entries()) {
    const next = make(each);
    if (next !== each) made ??= [...all];
    if (made) made[at] = next;
  }
  return made ?? all;
}

import type { Document } from '../../markdown';
import { recognise } from '../../paper';
import type { Block, Heading, Inline, List, ListItem } from '../../tree';
import { writePlain } from '../../tree/plain';

/** One line of a post's head in plain text, as `key: value` where it has one. */
export type HeadLine = { readonly text: string; readonly key: string; readonly value: string };
/** What a post says above its second heading: its first heading's words, and the lines below and above it. */
export type Head = {
  readonly title: string;
  /** The first heading names a paper, so that what stands below is said of the paper. */
  readonly isPaper: boolean;
  readonly lines: readonly HeadLine[];
  /** The lines right below the first heading, when all are `key: value`: so Notion exports a page's properties. */
  readonly properties: readonly HeadLine[];
};

/** A head has no more blocks than this. */
const MOST_BLOCKS = 12;

/** Reads the head of a post; nothing that stands in code is read. */
export function readHead({ children }: Document): Head {
  let title: string | undefined;
  let isPaper = false;
  let properties: readonly HeadLine[] = [];
  const lines: HeadLine[] = [];
  for (const [at, { node }] of children.slice(0, MOST_BLOCKS).entries()) {
    if (node.type !== 'heading') {
      const here = readLines(node).map(readLine);
      const above = at > 0 && !isPaper && node.type === 'paragraph' && children[at - 1]?.node;
      const isBelow = above && above.type === 'heading' && above.depth === 1;
      if (isBelow && here.length > 0 && here.every(({ key }) => key !== '')) properties = here;
      for (const line of here) lines.push(line);
      continue;
    }
    const words = writePlain([node]).trim();
    lines.push(readLine(words));
    if (title !== undefined) break;
    title = words;
    // A heading that counts begins the papers, with its link or without.
    isPaper = namesPaper(node.children) || /^\d{1,3}[.)]\s/.test(words);
  }
  return { title: title ?? '', isPaper, lines, properties };
}

function readLines(node: Block | Heading): readonly string[] {
  switch (node.type) {
    case 'paragraph':
      return writePlain([node])
        .split('\n')
        .filter((line) => line.trim() !== '');
    case 'blockquote':
      return node.children.flatMap(readLines);
    case 'list':
      return readDotted(node) ?? node.children.flatMap(readFirst);
    case 'table':
      return node.children.map(({ children }) => {
        const [key, value] = children.map((cell) => writePlain([cell]).trim());
        return children.length === 2 ? `${key}: ${value}` : '';
      });
    default:
      return [];
  }
}

function readFirst({ children }: ListItem): readonly string[] {
  return children.slice(0, 1).flatMap(readLines);
}

/** `2025. 9. 8. (월)` at a line's start is a list in a list in a list to Markdown: its lines as they were written. */
function readDotted(year: List): readonly string[] | undefined {
  if (!year.ordered || (year.start ?? 0) < 1900) return undefined;
  const month = readInner(year);
  const date = month && readInner(month);
  if (!date || date.children.length > 1) return undefined;
  const [first = '', ...lines] = date.children.flatMap(readFirst);
  return [`${year.start}. ${month.start ?? 1}. ${date.start ?? 1}. ${first}`.trim(), ...lines];
}

/** The numbered list that the only item of a list is. */
function readInner({ children: [item, ...others] }: List): List | undefined {
  const [inner, ...rest] = item?.children ?? [];
  const isAlone = others.length === 0 && rest.length === 0;
  return isAlone && inner?.type === 'list' && inner.ordered ? inner : undefined;
}

function readLine(text: string): HeadLine {
  const words = text.replace(/^[^\p{L}\p{N}]{1,9}/u, '').trim();
  const [whole = '', key = ''] = /^([^:：\d]{1,24}?)\s{0,3}[:：]\s?/.exec(words) ?? [];
  return { text: words, key, value: words.slice(whole.length).replace(/^[*_`\s]{1,9}/, '') };
}

function namesPaper(nodes: readonly Inline[]): boolean {
  return nodes.some((node) => {
    if (node.type === 'link') return recognise(node.url) !== undefined;
    return 'children' in node && namesPaper(node.children);
  });
}

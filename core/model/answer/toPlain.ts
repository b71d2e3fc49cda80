import { readMarkdown } from '../../markdown';
import { cleanText } from '../../markdown/clean';
import type { Block, Heading, Inline, ListItem, TableCell, TableRow } from '../../tree';
import { joinTexts, trimNodes } from '../../tree/inlines';
import { keepNumbers } from './plain/keepNumbers';
import { keepSigns } from './plain/keepSigns';
import { keepStars, putStars } from './plain/keepStars';
import { mendParticles } from './plain/mendParticles';
import { dropUnseen } from './unseen';

/** All that a summary of a model holds: no link, no dress, no block but paragraphs. */
export type PlainNode = Extract<Inline, { type: 'text' | 'inlineMath' | 'inlineCode' }>;

/** What a chat's template puts around what is said. */
const TEMPLATE = /<\|[a-z_]{2,40}\|>/gi;

type Node = Block | Heading | Inline | ListItem | TableRow | TableCell;

/**
 * A text as a model writes it → its words, formulas and code; Markdown and HTML are read and lose what they dress and link.
 * Signs that nobody sees, and the protocol of addresses, which makes links of them, are left out.
 */
export function toPlain(text: string): readonly PlainNode[] {
  const kept = keepSigns(keepNumbers(keepStars(clean(breakLines(text)))));
  const blocks = readMarkdown(kept, 1).children.map(({ node }) => node);
  const nodes = blocks.flatMap((node, at) => [
    ...flatten(node),
    { type: 'text', value: at < blocks.length - 1 && isTitle(node) ? ': ' : ' ' } as const,
  ]);
  // What stood there as an entity is seen only now.
  const folded = (joinTexts(nodes) as readonly PlainNode[]).map((node) =>
    node.type === 'text'
      ? { ...node, value: mendParticles(fold(clean(putStars(node.value)))) }
      : { ...node, value: dropUnseen(putStars(node.value)) },
  );
  return trimNodes(folded) as readonly PlainNode[];
}

/** A heading, which what is below it would else go on. */
function isTitle(node: Node): boolean {
  return node.type === 'heading' && !/[\p{P}]\s*$/u.test(writeNodes(flatten(node)));
}

function clean(text: string): string {
  return dropUnseen(cleanText(text))
    .replace(TEMPLATE, '')
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\b[a-z][a-z\d+.-]{1,20}:\/\//gi, '')
    .replace(/\bwww\./gi, '');
}

/** Breaks that were escaped twice; `\nu` and `\nRightarrow` are TeX. */
function breakLines(text: string): string {
  return text
    .replace(/\\n(?![a-z]|Left|Right|V[Dd]ash)/g, '\n')
    .replace(/\\[rt](?![A-Za-z])/g, ' ');
}

/** Nodes → the text that they are, formulas between `$` and code in its ticks or bare. */
export function writeNodes(nodes: readonly PlainNode[]): string {
  return nodes
    .map((node) => (node.type === 'inlineMath' ? `$${node.value}$` : node.value))
    .join('');
}

function flatten(node: Node): readonly PlainNode[] {
  switch (node.type) {
    case 'text':
      return [node];
    case 'inlineCode':
      return node.value.trim() === '' ? [] : [node];
    case 'inlineMath':
    case 'math':
      return toFormula(node.value.trim());
    case 'code':
      return node.value.trim() === ''
        ? []
        : [{ type: 'inlineCode', value: fold(node.value).trim() }];
    case 'break':
      return [{ type: 'text', value: ' ' }];
    case 'paragraph':
    case 'heading':
    case 'list':
    case 'listItem':
    case 'blockquote':
    case 'table':
    case 'tableRow':
    case 'tableCell':
      return node.children.flatMap((child: Node) => [
        ...flatten(child),
        ...(isInline(child) ? [] : [{ type: 'text', value: ' ' } as const]),
      ]);
    default:
      return node.children.flatMap(flatten);
  }
}

/** What holds the brackets of another formula, or half of a command, is none that could be written down again. */
function toFormula(tex: string): readonly PlainNode[] {
  if (tex === '') return [];
  const isBroken = /\\(?:[()]|$)/.test(tex.replaceAll('\\\\', ''));
  return [{ type: isBroken ? 'text' : 'inlineMath', value: tex }];
}

function isInline({ type }: Node): boolean {
  return ![
    'paragraph',
    'heading',
    'list',
    'listItem',
    'blockquote',
    'table',
    'tableRow',
    'tableCell',
    'code',
    'math',
  ].includes(type);
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ');
}

import { readHtml } from '../../../core/markdown/html';
import type { Block, Heading, Inline } from '../../../core/tree';
import { parseMarkdown } from './parseMarkdown';

/** A Markdown text's tree, one block a line: short enough to be read in a test. */
export function markdown(text: string): string {
  return parseMarkdown(text)
    .children.map(({ node }) => writeBlock(node))
    .join('\n');
}

/** The same of a page. */
export function page(html: string): string {
  return readHtml(html, 'https://a.kr/post')
    .children.map(({ node }) => writeBlock(node))
    .join('\n');
}

function writeBlock(node: Block | Heading): string {
  switch (node.type) {
    case 'paragraph':
      return writeLine(node.children);
    case 'heading':
      return `${'#'.repeat(node.depth)} ${writeLine(node.children)}`;
    case 'list':
      return `list(${node.children.map((item) => item.children.map(writeBlock).join(' + ')).join('; ')})`;
    case 'blockquote':
      return `quote(${node.children.map(writeBlock).join('; ')})`;
    case 'table':
      return `table(${node.children.map((row) => row.children.map((cell) => writeLine(cell.children)).join(' | ')).join('; ')})`;
    case 'code':
      return `code${node.lang ? `.${node.lang}` : ''}(${node.value.replaceAll('\n', '⏎')})`;
    case 'math':
      return `math(${node.value})`;
  }
}

function writeLine(nodes: readonly Inline[]): string {
  return nodes.map(writeInline).join('');
}

function writeInline(node: Inline): string {
  switch (node.type) {
    case 'text':
      return node.value.replaceAll('\n', '↵');
    case 'strong':
      return `<b>${writeLine(node.children)}</b>`;
    case 'emphasis':
      return `<i>${writeLine(node.children)}</i>`;
    case 'delete':
      return `<s>${writeLine(node.children)}</s>`;
    case 'inlineCode':
      return `\`${node.value}\``;
    case 'link':
      return `<a ${node.url}>${writeLine(node.children)}</a>`;
    case 'break':
      return '⏎';
    case 'inlineMath':
      return `⟪${node.value}⟫`;
  }
}

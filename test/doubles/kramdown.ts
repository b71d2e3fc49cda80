import type { Block, Heading, Inline, List, ListItem, Table } from '../../core/tree';

/** Blocks as the HTML that kramdown 2 with rouge and MathJax writes of them. */
export function writeHtml(nodes: readonly (Block | Heading)[]): string {
  return nodes.map((node) => `${writeBlock(node)}\n`).join('\n');
}

/** A text or an attribute's value, with the five characters that HTML reads otherwise written as references. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function writeBlock(node: Block | Heading): string {
  switch (node.type) {
    case 'heading': {
      const words = writeInlines(node.children);
      return `<h${node.depth} id="section-${words.length}">${words}</h${node.depth}>`;
    }
    case 'paragraph':
      return `<p>${writeInlines(node.children)}</p>`;
    case 'list':
      return writeList(node);
    case 'table':
      return writeTable(node);
    case 'blockquote':
      return `<blockquote>\n${indent(writeHtml(node.children))}\n</blockquote>`;
    case 'math':
      return `\\[${escapeHtml(node.value)}\\]`;
    case 'code': {
      const classes = `language-${node.lang ?? 'plaintext'} highlighter-rouge`;
      const code = escapeHtml(node.value).replace(/\bdef\b/g, '<span class="k">def</span>');
      return `<div class="${classes}"><div class="highlight"><pre class="highlight"><code>${code}\n</code></pre></div></div>`;
    }
  }
}

function writeList({ ordered, start, children }: List): string {
  const tag = ordered ? 'ol' : 'ul';
  const first = start === undefined ? '' : ` start="${start}"`;
  const items = children.map((item) => `<li>${writeItem(item)}</li>`).join('\n');
  return `<${tag}${first}>\n${indent(items)}\n</${tag}>`;
}

/** A tight item's first paragraph has no tags. */
function writeItem({ children }: ListItem): string {
  const [first, ...rest] = children;
  const tight = first?.type === 'paragraph' && rest[0]?.type !== 'paragraph';
  if (!tight) return `\n${indent(writeHtml(children))}\n`;
  const words = writeInlines(first.children);
  return rest.length === 0 ? words : `${words}\n${indent(writeHtml(rest))}\n`;
}

function writeTable({ children }: Table): string {
  const rows = children.map(({ children: cells }, at) => {
    const tag = at === 0 ? 'th' : 'td';
    const row = cells.map((cell) => `<${tag}>${writeInlines(cell.children)}</${tag}>`).join('\n');
    return `<tr>\n${indent(row)}\n</tr>`;
  });
  const [head = '', ...body] = rows;
  return `<table>\n<thead>\n${head}\n</thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}

function writeInlines(nodes: readonly Inline[]): string {
  return nodes.map(writeInline).join('');
}

function writeInline(node: Inline): string {
  switch (node.type) {
    case 'text':
      return escapeHtml(node.value);
    case 'strong':
      return `<strong>${writeInlines(node.children)}</strong>`;
    case 'emphasis':
      return `<em>${writeInlines(node.children)}</em>`;
    case 'delete':
      return `<s>${writeInlines(node.children)}</s>`;
    case 'inlineCode':
      return `<code class="language-plaintext highlighter-rouge">${escapeHtml(node.value)}</code>`;
    case 'link':
      return `<a href="${escapeHtml(node.url)}">${writeInlines(node.children)}</a>`;
    case 'break':
      return '<br />\n';
    case 'inlineMath':
      return `\\(${escapeHtml(node.value)}\\)`;
  }
}

/** Code is never indented, because there white space counts. */
function indent(html: string): string {
  return html.includes('<pre') ? html : html.replace(/^(?=.)/gm, '  ');
}

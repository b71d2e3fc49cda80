import { escaped, escapeStart, unlinked } from './copy/escape';
import { writeFormula } from './copy/formula';
import { writeAddress } from './copy/link';
import { cutTex } from './math/cutTex';
import type { Entry, Section } from './paper';
import { addressOf } from './paper/addressOf';
import type { Block, Inline, Label, ListItem, TableRow } from './tree';

/** What sections and labels are called in the reader's copy. */
export type CopyNames = {
  readonly section: (section: Section) => string;
  readonly label: (label: Label) => string;
};

/** One paper's summary as Markdown that reads the same as what was shown: title with link, then the sections. */
export function toMarkdown(entry: Entry, names: CopyNames): string {
  const title = `# [${writeTitle(entry.title)}](${addressOf(entry.paper)})`;
  return `${[title, ...writeSections(entry, names)].join('\n\n')}\n`;
}

/** A title's formulas stay formulas, as those of its sections do. */
function writeTitle(title: string): string {
  return cutTex(title)
    .map(({ raw, tex }, at, all) =>
      tex === undefined ? escaped(raw) : writeFormula(tex, all[at + 1]?.raw ?? ''),
    )
    .join('');
}

/** The sections of a summary as Markdown, each under its name. */
export function writeSections(entry: Entry, names: CopyNames): string[] {
  return entry.sections.map((section) => {
    const heading = names.section(section);
    const text = blocks(section.children, names);
    return heading ? `## ${unlinked(heading)}\n\n${text}` : text;
  });
}

function blocks(nodes: readonly Block[], names: CopyNames): string {
  return nodes.map((node) => block(node, names)).join('\n\n');
}

function block(node: Block, names: CopyNames): string {
  switch (node.type) {
    case 'paragraph': {
      const text = escapeStart(inlines(node.children));
      return node.label ? `${unlinked(names.label(node.label))}: ${text}` : text;
    }
    case 'list':
      return list(node.children, node.ordered ? (node.start ?? 1) : undefined, names);
    case 'table':
      return table(node.children);
    case 'code':
      return fenced(node.value, node.lang ?? '');
    case 'blockquote':
      return prefix(blocks(node.children, names), '> ', '> ');
    case 'math':
      return `$$\n${node.value.trim()}\n$$`;
  }
}

function list(items: readonly ListItem[], start: number | undefined, names: CopyNames): string {
  const tight = items.every(({ children }) => children.length <= 1 || children[1]?.type === 'list');
  return items
    .map(({ children }, index) => {
      const mark = start === undefined ? '- ' : `${start + index}. `;
      const text = children.map((each) => block(each, names)).join(tight ? '\n' : '\n\n');
      return prefix(text, mark, ' '.repeat(mark.length));
    })
    .join(tight ? '\n' : '\n\n');
}

function table(rows: readonly TableRow[]): string {
  const lines = rows.map(({ children }) => {
    const cells = children.map((cell) =>
      inlines(cell.children).replace(/\|/g, '\\|').replace(/\\?\n/g, ' '),
    );
    return `| ${cells.join(' | ')} |`;
  });
  const rule = `|${' --- |'.repeat(rows[0]?.children.length ?? 0)}`;
  return [...lines.slice(0, 1), rule, ...lines.slice(1)].join('\n');
}

function inlines(nodes: readonly Inline[], linked = false): string {
  return nodes
    .map((node, index) => {
      const next = nodes[index + 1];
      if (node.type === 'inlineMath')
        return writeFormula(node.value, next?.type === 'text' ? next.value : '');
      const text = inline(node, linked);
      if (node.type !== 'text') return text;
      const lines = text.split('\n');
      const isStart = nodes[index - 1]?.type === 'break';
      const kept = lines.map((line, n) => (n > 0 || isStart ? escapeStart(line) : line)).join('\n');
      // With its mark before it a link would be a picture.
      return next?.type === 'link' ? kept.replace(/!$/, '\\!') : kept;
    })
    .join('');
}

function inline(node: Exclude<Inline, { type: 'inlineMath' }>, linked: boolean): string {
  switch (node.type) {
    case 'text':
      return linked ? escaped(node.value) : unlinked(node.value);
    case 'strong':
      return node.children.length > 0 ? `**${inlines(node.children, linked)}**` : '';
    case 'emphasis':
      return node.children.length > 0 ? `*${inlines(node.children, linked)}*` : '';
    case 'delete':
      return node.children.length > 0 ? `~~${inlines(node.children, linked)}~~` : '';
    case 'inlineCode':
      return quoted(node.value);
    case 'link':
      return `[${inlines(node.children, true)}](${writeAddress(node.url)})`;
    case 'break':
      return '\\\n';
  }
}

/** A run of backticks longer than any inside. */
function ticks(value: string, least: number): string {
  const longest = Math.max(0, ...(value.match(/`+/g) ?? []).map((run) => run.length));
  return '`'.repeat(Math.max(least, longest + 1));
}

function fenced(value: string, lang: string): string {
  const fence = ticks(value, 3);
  return `${fence}${lang}\n${value}\n${fence}`;
}

function quoted(value: string): string {
  const fence = ticks(value, 1);
  // A space at both ends would be taken off.
  const pad = /^`|`$|^ .*[^ ].* $/.test(value) ? ' ' : '';
  return `${fence}${pad}${value}${pad}${fence}`;
}

function prefix(text: string, first: string, rest: string): string {
  return text
    .split('\n')
    .map((line, index) => ((index === 0 ? first : rest) + line).replace(/[ \t]+$/, ''))
    .join('\n');
}

import type { Block, Heading, Inline, ListItem } from '../../tree';
import { joinTexts, trimNodes } from '../../tree/inlines';

const lineEnd: Inline = { type: 'break' };

/** Blocks as lines of one paragraph, for a place that holds none: a cell. Items have bullets, cells a dot between them. */
export function flattenBlocks(blocks: readonly (Block | Heading)[]): readonly Inline[] {
  const lines = blocks.flatMap((block) => cutBlock(block)).filter(({ length }) => length > 0);
  return trimNodes(joinTexts(join(lines, [lineEnd])));
}

type Line = readonly Inline[];

function cutBlock(block: Block | Heading): readonly Line[] {
  switch (block.type) {
    case 'paragraph':
      return [block.children];
    case 'heading':
      return [[{ type: 'strong', children: block.children }]];
    case 'list':
      return block.children.flatMap((item, at) =>
        cutItem(item, block.ordered ? `${(block.start ?? 1) + at}. ` : '• '),
      );
    case 'table':
      return block.children.map(({ children }) =>
        join(
          children.map((cell) => cell.children),
          [{ type: 'text', value: ' · ' }],
        ),
      );
    case 'blockquote':
      return block.children.flatMap(cutBlock);
    case 'code':
      return block.value.split('\n').map((value): Line => [{ type: 'inlineCode', value }]);
    case 'math':
      return [[{ type: 'inlineMath', value: block.value }]];
  }
}

function cutItem({ children }: ListItem, mark: string): readonly Line[] {
  const [first = [], ...rest] = children.flatMap(cutBlock);
  return [[{ type: 'text', value: mark }, ...first], ...rest];
}

function join(lines: readonly Line[], between: Line): Line {
  return lines.flatMap((line, at) => (at > 0 ? [...between, ...line] : line));
}

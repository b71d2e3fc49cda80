import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeedIndex } from '../../../core/feed';
import type { Digest, Entry } from '../../../core/paper';
import type { Block, Inline, ListItem } from '../../../core/tree';

/** The digests that a build carries, newest first. */
export function readFeed(extension: string): readonly Digest[] {
  const read = (path: string) => JSON.parse(readFileSync(join(extension, 'feed', path), 'utf8'));
  const index: FeedIndex = read('index.json');
  return index.digests.map(({ url }) => read(url));
}

/** The runs of text that a reader must see of an entry, in order; formulas stand between two runs. */
export function textRuns(entry: Entry): readonly string[] {
  const marked = entry.sections.flatMap(({ children }) => children.flatMap(blockText)).join('');
  return marked
    .split('\0')
    .map((run) => run.replace(/\s+/g, ' ').trim())
    .filter((run) => run !== '');
}

function blockText(block: Block | ListItem): string[] {
  switch (block.type) {
    case 'paragraph':
      return ['\0', ...block.children.map(inlineText), '\0'];
    case 'code':
      return ['\0', block.value, '\0'];
    case 'table':
      return block.children.flatMap((row) =>
        row.children.flatMap((cell) => ['\0', ...cell.children.map(inlineText), '\0']),
      );
    case 'math':
      return ['\0'];
    default:
      return block.children.flatMap(blockText);
  }
}

function inlineText(node: Inline): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return ' ';
    case 'inlineMath':
      return '\0';
    default:
      return node.children.map(inlineText).join('');
  }
}

import { Budget } from './markdown/budget';
import { readDialects, speaksPerhaps } from './markdown/dialects';
import { beginsModule } from './markdown/dialects/modules';
import { hidesPerhaps, withoutHidden } from './markdown/hidden';
import { readBlocks, readNotes } from './markdown/marked/blocks';
import { endsInFence } from './markdown/marked/cut/endsInFence';
import { findPlain } from './markdown/marked/cut/findPlain';
import { lex } from './markdown/marked/lexer';
import type { Placed } from './markdown/node';
import { placeNotes } from './markdown/notes';
import { WEIGHTS } from './markdown/weights';

/**
 * A text as top-level nodes. `plain` when it could not be read and stands as bare paragraphs; `plainLines` are the
 * lines of those blocks alone that cost too much to read and hold text as it was written.
 */
export type Document = {
  readonly children: readonly Placed[];
  readonly plain?: true;
  readonly plainLines?: readonly number[];
  /** The line of a fence that is never closed, so that all below it is code. */
  readonly fenceLine?: number;
};

/** One look for both: most posts hold neither. */
const perhaps = new RegExp(`${hidesPerhaps.source}|${speaksPerhaps.source}`);

/**
 * Reads Markdown (CommonMark with GFM's tables, formulas, and HTML that is closed where it stands), once `cleanText`
 * has been through it, into the tree of `core/tree.ts`. Total: any text gives a document, in time and of a size that
 * its length bounds. What its writer hid is not there. `firstLine` is the text's line in its file;
 * a text that begins with a module of JavaScript is MDX, whatever its file is called.
 */
export function readMarkdown(text: string, firstLine: number, dialect?: 'mdx'): Document {
  const isMdx = dialect === 'mdx' || beginsModule.test(text);
  const shown = isMdx || perhaps.test(text) ? readDialects(withoutHidden(text), isMdx) : text;
  try {
    const lexed = lex(shown, new Budget(shown));
    const plainLines = findPlain(lexed, firstLine);
    const children = placeNotes(readBlocks(lexed.tokens, firstLine), readNotes(lexed.notes));
    const fenceLine = endsInFence(lexed.tokens)
      ? children.findLast(({ node }) => node.type === 'code')?.line
      : undefined;
    return {
      children,
      ...(plainLines.length > 0 && { plainLines }),
      ...(fenceLine !== undefined && { fenceLine }),
    };
  } catch {
    return { children: readPlain(shown, firstLine), plain: true };
  }
}

function readPlain(text: string, firstLine: number): readonly Placed[] {
  const lines = text.split('\n');
  if (!new Budget(text).holds(WEIGHTS.node * lines.length))
    return [{ node: { type: 'code', value: text }, line: firstLine }];
  return lines.flatMap((line, index): readonly Placed[] => {
    if (line.trim() === '') return [];
    const children = [{ type: 'text', value: line.trim() }] as const;
    return [{ node: { type: 'paragraph', children }, line: firstLine + index }];
  });
}

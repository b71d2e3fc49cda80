import { cleanText } from './markdown/clean';
import { withoutHidden } from './markdown/hidden';
import { readBlocks } from './markdown/marked/blocks';
import { lex } from './markdown/marked/lexer';
import type { Placed } from './markdown/node';

/** A Markdown text as top-level nodes; `plain` when it could not be read and stands as bare paragraphs. */
export type Document = { readonly children: readonly Placed[]; readonly plain?: true };

/**
 * Reads Markdown (CommonMark with GFM's tables, formulas, and HTML that is closed where it stands) into the
 * tree of `core/tree.ts`. Total: any text gives a document. `firstLine` is the text's line in its file.
 */
export function parseMarkdown(text: string, firstLine = 1): Document {
  return readMarkdown(cleanText(text), firstLine);
}

/** `parseMarkdown` for a text that `cleanText` has been through. What its writer hid is not there. */
export function readMarkdown(text: string, firstLine: number): Document {
  const shown = withoutHidden(text);
  try {
    return { children: readBlocks(lex(shown), firstLine) };
  } catch {
    return { children: readPlain(shown, firstLine), plain: true };
  }
}

function readPlain(text: string, firstLine: number): readonly Placed[] {
  return text.split('\n').flatMap((line, index): Placed[] => {
    if (line.trim() === '') return [];
    const children = [{ type: 'text', value: line.trim() }] as const;
    return [{ node: { type: 'paragraph', children }, line: firstLine + index }];
  });
}

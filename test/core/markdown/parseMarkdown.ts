import { type Document, readMarkdown } from '../../../core/markdown';
import { cleanText } from '../../../core/markdown/clean';

/** A text as a post holds it → its tree, as a digest is read. */
export function parseMarkdown(text: string, firstLine = 1): Document {
  return readMarkdown(cleanText(text), firstLine);
}

import { decodeHTML } from 'entities';
import { Failure } from '../../failure';
import type { PaperText } from '../../model';
import { readAbstract } from './readAbstract';

/** So much of a page is looked through: what it says of itself stands in its head. */
const HEAD = 100_000;

/**
 * An abstract page of arXiv's, as it comes from its host, → the title and the abstract that it names for whoever cites it (seen
 * 2026-11). Throws `Failure` `model-no-text` for a page that names none.
 */
export function readAbstractPage(html: string): PaperText {
  const head = html.slice(0, HEAD);
  const abstract = readName(head, 'citation_abstract');
  if (abstract === '') throw new Failure('model-no-text', 'The page names no abstract');
  return readAbstract(readName(head, 'citation_title'), abstract);
}

function readName(head: string, name: string): string {
  const [, value = ''] = head.match(new RegExp(`<meta name="${name}" content="([^"]*)"`)) ?? [];
  return decodeHTML(value).replace(/\s+/g, ' ').trim();
}

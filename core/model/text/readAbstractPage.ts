import { decodeHTML } from 'entities';
import { Failure } from '../../failure';
import type { PaperText } from '../../model';
import type { PaperId } from '../../paper';
import { parseId } from '../../paper/id';
import { readAbstract } from './readAbstract';

/** How much of a page is looked through, in characters: what it says of itself stands in its head. */
const HEAD = 100_000;

/**
 * An abstract page of arXiv's, as it comes from its host, → the title and the abstract that it names for whoever cites it (seen
 * 2026-11). Throws `Failure` `model-no-text` for a page that names none, and for that of another paper than is meant.
 */
export function readAbstractPage(html: string, paper: PaperId): PaperText {
  const head = html.slice(0, HEAD);
  const named = parseId(readName(head, 'citation_arxiv_id'))?.paper;
  if (named !== undefined && named !== paper)
    throw new Failure('model-no-text', `The page is of ${named}, not of ${paper}`);
  const abstract = readName(head, 'citation_abstract');
  if (abstract === '') throw new Failure('model-no-text', 'The page names no abstract');
  return readAbstract(readName(head, 'citation_title'), abstract);
}

function readName(head: string, name: string): string {
  const [, value = ''] = head.match(new RegExp(`<meta name="${name}" content="([^"]*)"`)) ?? [];
  return decodeHTML(value).replace(/\s+/g, ' ').trim();
}

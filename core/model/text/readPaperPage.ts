import { readHtml } from '../../markdown/html';
import type { PaperText } from '../../model';
import type { Block } from '../../tree';
import { trimNodes } from '../../tree/inlines';
import { writePlain } from '../../tree/plain';
import { toText } from './toText';
import { writeBlock } from './writeBlock';

/** What is not a paper's own text: it ends where the first of the last kind begins. */
const DROPPED =
  /^(?:appendix|appendices|supplement|acknowledge?ments?\b|contents$|table of contents|list of (?:figures|tables)|author contributions?|(?:funding|ethics|impact|reproducibility)\b.*\bstatement|instructions for reporting)/i;
const END = /^(?:references|bibliography|works cited|literature cited)$/i;
/** `1.2`, `IV.`, `A.1`: what LaTeXML writes before a heading. */
const NUMBER =
  /^(?:[Aa]ppendix |[Ss]ection )?(?:\d+(?:\.\d+)*|[IVX]+(?:-[A-Z])?|[A-Z](?:\.\d+)+)[.:]?\s+(?=\S)/;
/** As many characters as no paper has. */
const LONGEST = 2_000_000;

type Open = { readonly heading: string; readonly blocks: string[] };

/**
 * A paper's own HTML page, as arXiv writes it with LaTeXML (seen 2026-11), → its text by headings, captions and tables
 * with it; references, appendices, acknowledgements and all that stands around the paper are left out. Throws `Failure`
 * `model-no-text` for a page that holds no paper.
 */
export function readPaperPage(html: string): PaperText {
  let title = '';
  let dropped: number | undefined;
  let length = 0;
  const parts: Open[] = [];
  for (const { node } of readHtml(cutArticle(html), 'https://arxiv.org/').children) {
    const last = parts.at(-1);
    if (node.type === 'heading') {
      const full = writePlain(node.children).replace(/\s+/g, ' ').trim();
      const heading = full.replace(NUMBER, '');
      if (END.test(heading)) break;
      if (title === '' && node.depth === 1) title = heading;
      else if (dropped !== undefined && node.depth > dropped) continue;
      else if (DROPPED.test(heading) || DROPPED.test(full)) dropped = node.depth;
      else {
        dropped = undefined;
        parts.push({ heading, blocks: [] });
      }
    } else if (last && dropped === undefined && length < LONGEST) {
      const text = isPicture(node) ? '' : writeBlock(node);
      length += text.length;
      if (text !== '') last.blocks.push(text);
    }
  }
  const read = parts.map(({ heading, blocks }) => ({ heading, text: blocks.join('\n') }));
  return toText('html', title, read);
}

/** In the tree a picture is a link alone, whose words are the name of a file. */
function isPicture(node: Block): boolean {
  if (node.type !== 'paragraph') return false;
  return trimNodes(node.children).every(({ type }) => type === 'link' || type === 'break');
}

/** The paper alone, where the page says which part that is. */
function cutArticle(html: string): string {
  const start = html.search(/<article\b[^>]{0,300}\bltx_document\b/i);
  if (start < 0) return html;
  const end = html.lastIndexOf('</article>');
  return end > start ? html.slice(start, end) : html.slice(start);
}

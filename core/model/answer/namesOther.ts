import type { PaperId } from '../../paper';
import { parseId, recognise } from '../../paper';

/** With a protocol, with a path, or with an ending that hosts have. */
const ADDRESS =
  /\b(?:https?:\/\/|www\.)[^\s"'<>()[\]{}$`\\]+|\b(?:[a-z\d-]+\.)+(?:[a-z]{2,10}\/[^\s"'<>()[\]{}$`\\가-힣]+|(?:com|org|net|io|ai|kr|cn|dev|app|xyz|info)\b)/gi;
/** arXiv's ids, of a year and a month that there are, and those of before 2007 with their archive. */
const ID =
  /(?<![\d.])\d{2}(?:0[1-9]|1[0-2])\.\d{4,5}(?:v\d+)?(?![\d])|\b[a-z-]{2,12}(?:\.[A-Z]{2})?\/\d{7}\b/g;
/** Words in quotation marks, of which a title has several. */
const QUOTED = /["“「『‘'《〈]([A-Za-z][^"”」』’'》〉\n가-힣]{10,300})["”」』’'》〉]/g;
/** Words of which most begin with capitals, as titles do. */
const TITLE =
  /[A-Z][\w-]*:?(?: (?:[A-Z][\w-]*:?|(?:of|for|with|and|the|a|an|in|on|to|from|by|via|is|are)\b)){4,}/g;
const WORDS = 4;

/**
 * Does a text name another paper or a place of the web: an arXiv id that is not this paper's, an address that the paper does
 * not have or that is another paper's, or a title that it does not have? `paper` is its text, title and all.
 */
export function namesOther(
  text: string,
  { id, paper }: { readonly id: PaperId; readonly paper: string },
): boolean {
  const known = fold(paper);
  for (const [address] of text.matchAll(ADDRESS)) {
    const full = /^https?:/i.test(address) ? address : `https://${address}`;
    const named = recognise(full.replace(/[.,;:!?]+$/, ''));
    if (
      named
        ? named.paper !== id
        : !known.includes(fold(address.replace(/^https?:\/\/|[.,;:!?]+$/g, '')))
    )
      return true;
  }
  for (const [written] of text.matchAll(ID)) {
    const ref = parseId(written);
    if (ref && ref.paper !== id) return true;
  }
  const titles = [
    ...[...text.matchAll(QUOTED)].map(([, words = '']) => words),
    ...[...text.matchAll(TITLE)].map(([words]) => words),
  ];
  return titles.some(
    (words) => words.trim().split(/\s+/).length >= WORDS && !known.includes(fold(words)),
  );
}

function fold(text: string): string {
  return text.replace(/[\s\p{P}]+/gu, '').toLowerCase();
}

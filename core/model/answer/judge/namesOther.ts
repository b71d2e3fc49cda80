import type { PaperId } from '../../../paper';
import { parseId, recognise } from '../../../paper';
import { givesAddress } from './givesAddress';

/** What leads somewhere wherever it is pasted: with a protocol, or with an ending that hosts have and a path. */
const LINK =
  /\b(?:[a-z][a-z\d+.-]{1,20}:\/\/|www\.)[^\s"'<>()[\]{}$`\\가-힣]+|\b(?:[a-z\d-]{1,63}\.){1,5}(?:com|org|net|io|ai|kr|cn|dev|app|xyz|info|me|co|example)\/[^\s"'<>()[\]{}$`\\가-힣]*/gi;
/** What opens or sends something without a host: data of its own, a script, a letter. */
const OPENS =
  /\b(?:data:[a-z]{2,20}\/[a-z\d.+-]{1,40}[;,]|(?:javascript|vbscript|mailto|tel):(?=[^\s가-힣]))/i;
/** arXiv's ids, of a year and a month that there are, and those of before 2007 with their archive. */
const ID =
  /(?<!\d|\d\.)\d{2}(?:0[1-9]|1[0-2])\.\d{4,5}(?:v\d+)?(?![\d])|\b[a-z-]{2,12}(?:\.[A-Z]{2})?\/\d{7}\b/g;
/** The same with something else between its halves, which only what stands before it tells from numbers. */
const LOOSE_ID = /arxiv[\s:#]{0,3}(\d{4})[\s.,_-]{1,3}(\d{4,5})(?!\d)/gi;
/** Any work's name, as publishers and archives register it. */
const DOI = /\b10\.\d{4,9}\/[^\s"'<>()[\]{}가-힣]+/g;
/** Words in quotation marks, of which a title has several. */
const QUOTED = /["“「『‘'《〈«]([A-Za-z][^"”」』’'》〉»\n가-힣]{10,300})["”」』’'》〉»]/g;
/** Words of which most begin with capitals, as titles do. */
const TITLE =
  /[A-Z][\w-]*:?(?: (?:[A-Z][\w-]*:?|(?:of|for|with|and|the|a|an|in|on|to|from|by|via|is|are)\b)){4,}/g;
const WORDS = 4;
/** English in a row that begins with a capital, as titles do that have no other. */
const PHRASE = /(?<![A-Za-z-])[A-Z][\w-]*(?: [A-Za-z][\w-]*){4,}/g;
/** How many of its words need not be names. */
const PLAIN_WORDS = 3;

/**
 * Does a text name another paper or a place of the web: an arXiv id that is not this paper's, a link that does not
 * lead to it, an address of any kind, or a title that it does not have? `paper` is its text, title and all.
 */
export function namesOther(
  given: string,
  { id, paper }: { readonly id: PaperId; readonly paper: string },
): boolean {
  const text = given.normalize('NFKC');
  const known = fold(paper);
  if (OPENS.test(text)) return true;
  for (const [link] of text.matchAll(LINK)) if (readLink(link) !== id) return true;
  // What is left of links leads to this paper.
  if (givesAddress(text.replace(LINK, ' '), paper)) return true;
  const ids = [
    ...[...text.matchAll(ID)].map(([written]) => written),
    ...[...text.matchAll(LOOSE_ID)].map(([, month, number]) => `${month}.${number}`),
  ];
  if (ids.some((written) => (parseId(written)?.paper ?? id) !== id)) return true;
  for (const [doi] of text.matchAll(DOI))
    if (readLink(`doi.org/${doi}`) !== id && !known.includes(fold(doi))) return true;
  const titles = [
    ...[...text.matchAll(QUOTED)].map(([, words = '']) => words),
    ...[...text.matchAll(TITLE)].map(([words]) => words),
  ];
  return titles.some(
    (words) => words.trim().split(/\s+/).length >= WORDS && !known.includes(fold(words)),
  );
}

/** Does a text in Korean hold a row of English words, of which no few in a row stand in the paper: a title in bare words? */
export function saysTitle(text: string, paper: string): boolean {
  const known = fold(paper);
  return [...text.matchAll(PHRASE)].some(([phrase]) => {
    const words = phrase.split(' ');
    if (words.filter((word) => /^[a-z]+$/.test(word)).length < PLAIN_WORDS) return false;
    return !words.some(
      (_, at) =>
        at + WORDS <= words.length && known.includes(fold(words.slice(at, at + WORDS).join(''))),
    );
  });
}

function readLink(link: string): PaperId | undefined {
  const bare = link.replace(/[.,;:!?]+$/, '');
  return recognise(/^https?:/i.test(bare) ? bare : `https://${bare}`)?.paper;
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{P}]+/gu, '')
    .toLowerCase();
}

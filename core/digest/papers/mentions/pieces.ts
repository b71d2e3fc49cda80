import type { Inline } from '../../../tree';
import { writePlain } from '../../../tree/plain';
import { namesLink, namesThing } from '../words';
import { followLink } from './namedPaper';

/** A text of a line, or a link with its words. */
export type LinePiece = { readonly text: string; readonly url?: string };

/** Two letters side by side, or one beside a digit (`T5`, `4M`); else words are a number, a sign, or one letter. */
const word =
  /\p{L}{2}|[\p{Script=Latin}\p{Script=Greek}]\p{N}|\p{N}[\p{Script=Latin}\p{Script=Greek}]/u;
/** Of these the letter only says which version or page of a paper is meant. */
const counted = /^[^\p{L}\p{N}]*(?:\d{4}\.\d{4,5})?(?:v|pp?\.?)\s?\d{1,4}[^\p{L}\p{N}]*$/u;

/** `hep-th/9901001`: a paper's number of before 2007 begins with a word. */
const oldId = /^\W*[a-z-]{2,8}(?:\.[A-Z]{2})?\/\d{7}(?:v\d{1,2})?\W*$/;

/** Do a link's words say a title, and not what sort of link it is, or only where it leads? */
export function speaks({ text, url }: LinePiece): boolean {
  if (!url || !word.test(text) || namesLink(text)) return false;
  if (text.length < LONGEST_COUNTED && counted.test(text)) return false;
  if (text.length < LONGEST_COUNTED && oldId.test(text)) return false;
  return (
    !/^\s*(?:https?:|www\.|arxiv\b)/i.test(text) && !/^\s*[\w.-]+\.[a-z]{2,}\/\S*\s*$/i.test(text)
  );
}

const LONGEST_COUNTED = 24;

/**
 * May the words of the first and only link of a line be a title, though elsewhere they would name a sort of link, or nothing
 * (`[Data](…): …`, `[X](…)`)? They do where it leads to a paper, which is neither data nor a video.
 */
export function opensAsTitle(first: LinePiece): boolean {
  if (speaks(first)) return true;
  const { text, url } = first;
  if (!url || text.length > LONGEST_COUNTED) return false;
  const isTitle = namesThing(text) || /^[^\p{L}\p{N}]*\p{L}[^\p{L}\p{N}]*$/u.test(text);
  return isTitle && followLink(url) !== undefined;
}

/** Letters and digits: what is left of a text without its marks and spaces. */
export function countLetters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isPlain = code < 0x80 || (code >= 0xac00 && code <= 0xd7a3);
    if (isPlain ? isLetter(code) : /[\p{L}\p{N}\p{Cs}]/u.test(text.charAt(at))) count += 1;
  }
  return count;
}

/** A letter or a digit of ASCII, or a syllable of Hangul. */
function isLetter(code: number): boolean {
  if (code >= 0x80) return true;
  return (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122);
}

/** A line's texts and links in order, emphasis flattened. */
export function cutLinePieces(nodes: readonly Inline[]): readonly LinePiece[] {
  const pieces: LinePiece[] = [];
  for (const node of nodes) {
    if (node.type === 'link') pieces.push({ text: writePlain(node.children), url: node.url });
    else if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete')
      pieces.push(...cutLinePieces(node.children));
    else pieces.push({ text: node.type === 'text' ? node.value : writePlain([node]) });
  }
  return pieces;
}

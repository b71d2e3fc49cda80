/**
 * What stands where a table of contents is to be, in the words of kramdown's and Jekyll's own pages and of Korean blogs:
 * "TOC", "목차", "This will become a table of contents (this text will be scrapped)."
 */
const placeholder =
  /\b(?:toc|contents|scrapped|replaced?|placeholder|seed list|this (?:text|line|list|item))\b|목차|^[^\p{L}]*차례|차례로 (?:대체|교체|바뀌|바뀐)|자리 ?표시|^[^\p{L}]*\p{L}?[^\p{L}]*$/iu;
const item = /^[ \t]*(?:[*+-]|\d{1,9}[.)])[ \t]/;
/** How far back the line before is looked for, in characters. */
const NEAR = 1000;
const LONGEST = 120;

/** Is a line of a list nothing but the place of a table of contents? A link or a sign of Markdown's is never one. */
export function isPlaceholder(line: string): boolean {
  const words = line.replace(item, '').trim();
  return words.length <= LONGEST && !/[[\]<>$`]|https?:/i.test(words) && placeholder.test(words);
}

/** Does a list go on at a place, as the last line before it that is not blank says? */
export function isWithinList(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - NEAR), at).trimEnd();
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return item.test(line) || /^(?: {2,}|\t)/.test(line);
}

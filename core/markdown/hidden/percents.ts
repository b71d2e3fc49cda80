/** Where a paragraph, an item or a cell's row ends: at a blank line, or at one that begins another block. */
const otherBlock = /\n[ \t>]*(?:\n|(?:[-*+]|\d{1,9}[.)])[ \t]|#{1,6}[ \t]|[-=_*]{3}|\||`{3}|~{3})/;
/** A number, a formula or the letter for one: two signs behind it are a percentage, written twice for some template. */
const number = /(?:\d|\$|(?<![A-Za-z])[A-Za-z])[ \t]{0,3}$/;
/** What `printf` fills in. */
const format = /%[\d.]{0,5}[a-z][ \t]{0,3}$/;
const percentage = /\d[ \t]{0,3}%%/;
const NEAR = 200;

/**
 * Where Obsidian's comment within a line ends, which `%%` at `at` begins: in the same paragraph, item or cell. Undefined
 * when both signs stand for percentages, or when it ends elsewhere: what nobody is sure to have hidden is shown.
 */
export function endPercents(text: string, at: number): number | undefined | 'never' {
  const close = text.indexOf('%%', at + 2);
  if (close < 0) return 'never';
  const inside = text.slice(at + 2, close);
  if (otherBlock.test(inside)) return undefined;
  const near = text.slice(Math.max(0, at - NEAR), at);
  const before = near.slice(near.lastIndexOf('\n') + 1);
  if (format.test(before) || format.test(inside)) return undefined;
  if (number.test(before) && (number.test(inside) || percentage.test(before))) return undefined;
  if (/(?<!\\)\|/.test(inside) && isRow(near, text.slice(close, close + NEAR))) return undefined;
  return close + 2;
}

/** Is it a table's row, where each bar begins another cell? Then there is one above or below. */
function isRow(before: string, after: string): boolean {
  const [begin, end] = [before.lastIndexOf('\n'), after.indexOf('\n')];
  const above = begin > 0 ? before.slice(before.lastIndexOf('\n', begin - 1) + 1, begin) : '';
  const below = end < 0 ? '' : after.slice(end + 1).split('\n', 1)[0];
  return above.includes('|') || below?.includes('|') === true;
}

/** A heading with a paper's id or address. */
const titled = /^ {0,3}#{1,6}[ \t][^\n]{0,500}(?:\d{4}\.\d{4,5}|arxiv)/im;

/**
 * Where a comment ends that begins its line. Two marks that each begin a line may be none of one comment: where words
 * follow both, or where a paper's title stands between them with text above, and the text goes on below, which would
 * be read as the paper's before.
 */
export function endPercentBlock(
  text: string,
  at: number,
  open: string,
): number | undefined | 'never' {
  const from = at + open.length;
  const close = text.indexOf('%%', from);
  if (close < 0) return 'never';
  const end = close + 2;
  if (!/^[ \t>]*$/.test(text.slice(text.lastIndexOf('\n', close) + 1, close))) return end;
  const hasWords = (place: number) => /^[ \t]+\S/.test(text.slice(place, place + 100));
  if (hasWords(from) && hasWords(end)) return undefined;
  const goesOn = /^[ \t]*(?:\n[ \t]*){1,20}[^\s#]/.test(text.slice(end, end + NEAR));
  const held = text.slice(from, close);
  return goesOn && /^\s{0,99}[^\s#]/.test(held) && titled.test(held) ? undefined : end;
}

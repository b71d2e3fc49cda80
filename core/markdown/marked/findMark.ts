/** Where inline text stops being plain: what any inline rule can begin with. */
const nextMark =
  /[\\[`*_$]|==(?=[^\s=])|~~(?=[^\s~])|\+\+(?=[^\s+])|~(?=[\da-z][\d+a-z-]{0,3}~)|\^(?=[\w+−-]{1,12}\^|\[)|<(?=[a-zA-Z/!])|!\[|[hH][tT][tT][pP][sS]?:\/\/|[wW]{3}\.| {2}\n/g;
const space = 32;

/** The index of the first character, from one on, that is not plain text; the length when all is. */
export function findMark(text: string, from: number): number {
  nextMark.lastIndex = from;
  let at = nextMark.exec(text)?.index ?? text.length;
  // A break begins with its first space.
  if (text.charCodeAt(at) === space) while (at > from && text.charCodeAt(at - 1) === space) at -= 1;
  return at;
}

/** Each mark holds one of these signs, an address apart; to look for them alone takes a quarter of the time. */
const signs = /[\\[`*_$=~^<!+\n]/;

/** Is all of a text plain? So nearly every one is. */
export function isPlain(text: string): boolean {
  const isPlainPerhaps = !signs.test(text) && !text.includes('://') && !mayHoldWww(text);
  return isPlainPerhaps || findMark(text, 0) === text.length;
}

/** Three of these letters in a row hold one of these pairs, however they are written. */
function mayHoldWww(text: string): boolean {
  return text.includes('ww') || text.includes('wW') || text.includes('WW');
}

/** What ends a word and belongs to none: not what names end in (`C++`, `C#`, `A*`, `50%`). */
const END = /[,.!?;:…‥·~'’‘`"”“。、)\]}」』》〉】]$/;
/** What stands before one: not what names begin with (`.NET`), what leaves out, nor what makes a tag. */
const BEGINNING = /^(?:[,!?;:…‥·'‘’`"“”。、([{「『《〈【]|\.(?=\.))/;
const OPENING: Readonly<Record<string, string>> = {
  ')': '(',
  ']': '[',
  '}': '{',
  '」': '「',
  '』': '『',
  '》': '《',
  '〉': '〈',
  '】': '【',
};

/** A word as it is typed → it without the punctuation around it (`(어텐션?)`); brackets that it holds whole stay (`O(n)`). */
export function trimEdges(word: string): string {
  let [from, to] = [0, word.length];
  while (from < to && BEGINNING.test(word.slice(from, to))) from += 1;
  while (from < to && END.test(word.slice(from, to)) && !closes(word.slice(from, to))) to -= 1;
  return word.slice(from, to);
}

/** Does a bracket at the end of a word close one that is opened in it? */
function closes(word: string): boolean {
  const close = word.at(-1) ?? '';
  const open = OPENING[close];
  return open !== undefined && word.split(open).length >= word.split(close).length;
}

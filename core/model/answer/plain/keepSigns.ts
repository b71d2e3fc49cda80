/** Joins two signs, is seen by nobody, and is left out once a text has been read. */
const JOINER = '\u2060';
/** A line that begins as a list's item or a quote does, each by its sign. */
const BEGUN = /^[ \t]*([-*+>])(?=[ \t>=])/gm;
/**
 * What begins with a sign, in a line or in an item of a list, before a number: bare, in a formula, bold, or with a sign of its
 * own. What is counted, and a day, has none but that there are more of it.
 */
const SIGNED =
  /^([ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)([-+](?![ \t]*[\d,.]+\s?[십백천만억]*\s?(?:개|가지|종|명|편|쌍|단계|년|월))|>+=?)(?=[ \t]*(?:\*\*|\$)?[-+−±~≈]?[$€₩]?\.?\d)/gm;
/** No quote, whatever follows. */
const AT_LEAST = /^([ \t]*)(?=>=)/gm;

/**
 * Markdown → the same with a joiner before those signs of numbers that would be read as a list of one item, or as a quote of
 * one line: `- 5%`, `> 5%`. Where several lines begin with the sign they are a list, or a quote.
 */
export function keepSigns(text: string): string {
  const begun = [...text.matchAll(BEGUN)].map(([, sign = '']) => sign);
  const isAlone = (sign: string) =>
    begun.filter((each) => (each === '>') === sign.startsWith('>')).length < 2;
  return text
    .replace(SIGNED, (whole, before: string, sign: string) =>
      before.trim() !== '' || isAlone(sign) ? `${before}${JOINER}${sign}` : whole,
    )
    .replace(AT_LEAST, `$1${JOINER}`);
}

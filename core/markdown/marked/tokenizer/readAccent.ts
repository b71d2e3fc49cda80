const accents: Readonly<Record<string, string>> = {
  "'": '\u0301',
  '"': '\u0308',
  '^': '\u0302',
  '~': '\u0303',
};
const accent = /^\\(['"^~])(?:\{([A-Za-z])\}|([A-Za-z]))/;
/** A possessive or a short form whose apostrophe is escaped: `It\'s`, `Don\'t`. */
const shortForm = /^\\'(?:s|t|d|m|re|ve|ll)(?![A-Za-z])/;

/**
 * TeX's accent within a word (`Moly\'e`, `Schr\"{o}dinger`), which Markdown would read as an escaped sign: what is
 * written and the letter that it means. Undefined where no such letter exists.
 */
export function readAccent(
  src: string,
): { readonly raw: string; readonly letter: string } | undefined {
  const found = accent.exec(src);
  if (!found || shortForm.test(src)) return undefined;
  const [raw, sign = '', braced, bare = ''] = found;
  const letter = `${braced ?? bare}${accents[sign]}`.normalize('NFC');
  return letter.length === 1 ? { raw, letter } : undefined;
}

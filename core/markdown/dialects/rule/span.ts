/** Runs of signs that emphasis closes with. */
const closing = /[^\s*_~](\*{1,3}|_{1,3}|~~)$/;
const link = /\]\((?:[^()\n]|\([^()\n]*\))*\)$/;
/** A command of TeX's and an index end with a bracket too. */
const bracketed = /(?:^|[^\p{L}\p{N}\\])\[[^[\]\n]*\]$/u;

/** Lists of attributes that stand there already. */
const lists = /(?:\{:?[^{}\n]*\})+$/;

/**
 * Does what stands before on a line end with a span that can take attributes: a link or picture, code, emphasis, an
 * address or a tag in angles?
 */
export function endsSpan(line: string): boolean {
  const before = line.replace(lists, '');
  const sign = before.at(-1);
  if (sign === '`') return true;
  // Of a long address the start is not seen.
  if (sign === ')') return link.test(before) || /^[^\s()[\]]+\)$/.test(before);
  if (sign === ']') return bracketed.test(before) || /\]\[[^[\]\n]*\]$/.test(before);
  if (sign === '>') return /<[a-z/][^<>]*>$/i.test(before);
  const [, run = ''] = closing.exec(before) ?? [];
  return run !== '' && before.indexOf(run) < before.length - run.length;
}

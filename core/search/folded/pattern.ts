/**
 * What is looked for in folded texts: `head` as it is, and then `rest`, which is tried where the head ends. `known` is what
 * whatever is found begins with, but for the end of its last syllable.
 */
export type Pattern = { readonly head: string; readonly rest?: RegExp; readonly known: string };

/** A pattern of letters as they are, and of what may follow them, as the source of a regular expression. */
export function makePattern(head: string, rest = '', known = head): Pattern {
  if (rest === '') return { head, known };
  // Without a head there is nothing to begin at: the expression finds its own places.
  return { head, rest: new RegExp(rest, head === '' ? 'g' : 'y'), known };
}

/** A pattern after letters that stand before it. */
export function prefixPattern(before: string, { head, rest, known }: Pattern): Pattern {
  return makePattern(before + head, rest?.source, before + known);
}

/** Where a pattern first is in a folded text at or after a place; -1 for nowhere. */
export function findPattern({ head, rest }: Pattern, text: string, from = 0): number {
  if (!rest) return text.indexOf(head, from);
  if (head === '') {
    rest.lastIndex = from;
    return rest.exec(text)?.index ?? -1;
  }
  for (let at = text.indexOf(head, from); at >= 0; at = text.indexOf(head, at + 1)) {
    rest.lastIndex = at + head.length;
    if (rest.test(text)) return at;
  }
  return -1;
}

/** Where a pattern that was found at a place of a folded text ends. */
export function endOfPattern({ head, rest }: Pattern, text: string, at: number): number {
  if (!rest) return at + head.length;
  rest.lastIndex = at + head.length;
  return rest.test(text) ? rest.lastIndex : at + head.length;
}

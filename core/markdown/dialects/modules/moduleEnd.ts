/** What of JavaScript holds brackets that open nothing: strings, which end on their line, templates and comments. */
const token =
  /\\.|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[\s\S])*`|\/\*[\s\S]*?\*\/|`|\/\*|(?<!:)\/\/[^\n]*|[([{]|[)\]}]|\n(?:[ \t]*(?=\n|$)|(?=#{1,6}[ \t]+\S))/g;
const heading = /\n#{1,6}[ \t]+\S/;
const endsBlock = /\n(?:[ \t]*(?=\n|$)|(?=#{1,6}[ \t]+\S))/g;

/**
 * Where the module ends that begins at a place: at the first blank line with no bracket open. Undefined when there is none
 * before a heading, which no module goes past, nor before `most`.
 */
export function findEnd(text: string, at: number, most: number): number | undefined {
  let depth = 0;
  token.lastIndex = at;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const { 0: sign, index } = found;
    // What is left open once is not looked for again.
    if (index > most || sign === '`' || sign === '/*' || heading.test(sign)) return undefined;
    if (sign.startsWith('\n')) {
      if (depth <= 0) return index;
      if (/^#{1,6}[ \t]+\S/.test(text.slice(index + sign.length, index + sign.length + 20)))
        return undefined;
    } else if ('([{'.includes(sign)) depth += 1;
    else if (')]}'.includes(sign)) depth -= 1;
  }
  return depth <= 0 ? text.length : undefined;
}

/** Where the block ends that begins at a place: at a blank line or a heading. */
export function findBlockEnd(text: string, at: number): number {
  endsBlock.lastIndex = at;
  return endsBlock.exec(text)?.index ?? text.length;
}

import { findNext } from './meaning';
import { keepBreaks } from './place';
import type { Rule } from './rule';

const importing = /^import\s(?:[\w*{}\s,$]{1,500}?\sfrom\s{1,9})?["'][^"'\n]{1,300}["'];?[ \t]*$/;
const exporting =
  /^export\s{1,9}(?:(?:default|const|let|var|function|async|class)[ \t][^\n]*|[*{][^\n]*)$/;
/** No module in a post is longer. */
const LONGEST = 20_000;
/** Some module's brackets are not closed. */
const unclosed = 'export {';

/** What begins a text of MDX, as its engines write it: a module's line at the very top. */
export const beginsModule = new RegExp(
  `(?<![\\s\\S])\\s*(?:${importing.source}|${exporting.source})`,
  'm',
);

/** The lines of JavaScript modules in MDX (https://mdxjs.com/docs/what-is-mdx/#esm): each begins a block, and goes to its end. */
export const modules: readonly Rule[] = [
  {
    open: importing,
    read: (text, at, open) =>
      beginsBlock(text, at) ? { end: at + open.length, shown: keepBreaks(open) } : undefined,
  },
  {
    open: exporting,
    read: (text, at, _open, _find, met) => {
      if (!beginsBlock(text, at)) return undefined;
      const closed = met.has(unclosed) ? undefined : findEnd(text, at, true);
      // What one module leaves open, those below it do too: none is looked through to its end again.
      if (closed === undefined) met.add(unclosed);
      const end = closed ?? findEnd(text, at, false) ?? Math.min(text.length, at + LONGEST);
      return { end, shown: keepBreaks(text.slice(at, end)) };
    },
  },
];

/** Does a blank line stand before, or another module's? */
function beginsBlock(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 1000), Math.max(0, at - 1));
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return line.trim() === '' || /^(?:import|export)\s|["'}\])];?[ \t]*$/.test(line);
}

/** Where a module ends: at a blank line, `isClosed` with no bracket open there; undefined for none that is near. */
function findEnd(text: string, from: number, isClosed: boolean): number | undefined {
  let depth = 0;
  let at = from;
  for (; at < text.length && at < from + LONGEST; at = findNext(text, at)) {
    const line = text.slice(at, findNext(text, at));
    if (line.trim() === '' && (depth <= 0 || !isClosed)) return at - 1;
    for (const sign of line) {
      if ('([{'.includes(sign)) depth += 1;
      else if (')]}'.includes(sign)) depth -= 1;
    }
  }
  return at >= text.length && (depth <= 0 || !isClosed) ? text.length : undefined;
}

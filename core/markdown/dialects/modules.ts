import { findBlockEnd, findEnd } from './modules/moduleEnd';
import type { Rule } from './rule';
import { keepBreaks } from './rule/place';

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
      isImport(open) && beginsBlock(text, at)
        ? { end: at + open.length, shown: keepBreaks(open) }
        : undefined,
  },
  {
    open: exporting,
    read: (text, at, open, _find, met) => {
      if (!exporting.test(open) || !beginsBlock(text, at)) return undefined;
      const closed = met.has(unclosed) ? undefined : findEnd(text, at, at + LONGEST);
      // What one module leaves open, those below it do too: none is looked through to its end again.
      if (closed === undefined) met.add(unclosed);
      const end = closed ?? findBlockEnd(text, at);
      return { end, shown: keepBreaks(text.slice(at, end)) };
    },
  },
];

/** Are its words written as JavaScript has them, with no blank line but in its braces? */
function isImport(open: string): boolean {
  return importing.test(open) && !/\n[ \t]*\n/.test(open.replace(/\{[^{}]*\}/g, ''));
}

/** Does a blank line stand before, or another module's? */
function beginsBlock(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 1000), Math.max(0, at - 1));
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return line.trim() === '' || /^(?:import|export)\s|["'}\])];?[ \t]*$/.test(line);
}

import { Lexer, type Tokenizer } from 'marked';
import type { Budget } from '../budget';
import { WEIGHTS } from '../weights';

const never = /$^/;

// The header and the rule below it: marked's own look ahead reads all rows, for each line that could begin a table.
const tableStart = String.raw` *[^\n ].*\n {0,3}(?:\| *)?:?-+:? *(?:\| *:?-+:? *)*(?:\| *)?(?:\n|$)`;
// One that ends within its line, and is followed there by words, is part of the paragraph.
const mathStart = String.raw` {0,3}(?:\$\$(?![^$\n]+\$\$[ \t]*[^\s])|\\(?:\\?\[|begin\{))`;
const noteStart = String.raw` {0,3}\[\^[^\]\s[]{1,100}(?<!\\)\]:`;
const blockRules = {
  // A displayed formula interrupts a paragraph, and so do a footnote's text and a table.
  paragraph: new RegExp(
    Lexer.rules.block.normal.paragraph.source
      .replace('(?!', () => `(?!${mathStart}|${noteStart}|`)
      .replace('|[ \\t]+\\n)', () => `|${tableStart}|[ \\t]+\\n)`),
  ),
};
const inlineRules = {
  // `3~5배 … 7~10배` is two ranges, not a deletion.
  delLDelim: never,
  // marked's own rule reads to the end of the text for every open comment.
  tag: /^(?:<!--(?:(?!<!--)[\s\S])*?-->|<\/?[a-zA-Z][^<>]*>)/,
  // Labels without brackets in them; for others marked's own expression starts again at every bracket.
  reflinkSearch: /(?<!\\)!?\[(?:\\[\s\S]|[^[\]\\]){1,999}\](?:\[(?:\\[\s\S]|[^[\]\\]){0,999}\])?/g,
};

/** Sets marked's expressions right for Korean digests, and right where they are slow on hostile texts. */
export function setRules(tokenizer: Tokenizer, budget: Budget): void {
  const { block, inline, other } = tokenizer.rules;
  const otherRules = {
    // `[x]` before a list item stays in its text.
    listIsTask: never,
    // Only a tab needs expanding, and marked walks through what matches letter by letter.
    leadingSpaceTab: /^ *\t[ \t]*/,
    // marked asks it for every item, and gathers all of them before anything else is told of the list.
    listItemRegex: (bullet: string) => {
      const rule = other.listItemRegex(bullet);
      const exec = (src: string) => {
        budget.take(WEIGHTS.item);
        return RegExp.prototype.exec.call(rule, src);
      };
      return Object.assign(rule, { exec });
    },
  };
  tokenizer.rules = {
    other: { ...other, ...otherRules },
    block: { ...block, ...blockRules },
    inline: { ...inline, ...inlineRules },
  };
}

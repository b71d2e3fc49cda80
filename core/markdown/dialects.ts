import { admonitions } from './dialects/admonitions';
import { componentRule } from './dialects/components';
import { containers } from './dialects/containers';
import { definitions } from './dialects/definitions';
import { kramdown } from './dialects/kramdown';
import { modules } from './dialects/modules';
import { obsidian } from './dialects/obsidian';
import { pageFormulas } from './dialects/pageFormulas';
import { pandoc } from './dialects/pandoc';
import type { Rule } from './dialects/rule';
import { startFinder } from './dialects/rule/finder';
import { type Indented, takeIndents } from './dialects/rule/meaning';
import { Skipper, skippedMarks } from './dialects/rule/skipper';
import { templates } from './dialects/templates';

const usual: readonly Rule[] = [
  ...templates,
  ...kramdown,
  ...definitions,
  ...pandoc,
  ...pageFormulas,
  ...containers,
  ...obsidian,
  ...admonitions,
];
/** Begins something that is no Markdown, perhaps; most posts hold none of these. */
export const speaksPerhaps =
  /\{[:%#.{]|\{-\}|\{[a-z-]{1,20}=|\]\{|:(?:::|[ \t](?<=(?:^|\n) {0,3}:[ \t]))|\[!|\[{1,2}_?(?:toc|TOC)|\*\[|\^(?<=(?:^|[ \t\n])\^)|\$\{toc|<math[\s>]|math\/tex|(?:!{3}|\?{3}\+?)[ \t]*[^\s!?.,)]|={3}[!+]?[ \t]*"|<[A-Z][\w.]*\s+[\w{]/;
/** Rules, and the one expression that finds where any of them may apply. */
type Dialect = { readonly rules: readonly Rule[]; readonly marks: RegExp };
const markdown = toDialect([...usual, componentRule(false)]);
const mdx = toDialect([...usual, ...modules, componentRule(true)]);

function toDialect(rules: readonly Rule[]): Dialect {
  const all = [...skippedMarks, ...rules.map(({ open }) => open)];
  const marks = new RegExp(all.map((mark) => `(${mark.source})`).join('|'), 'gmi');
  return { rules, marks };
}

/**
 * A Markdown text in which what only blog engines know (kramdown's attributes, Pandoc's divs, Liquid's tags, Hugo's
 * shortcodes, Obsidian's callouts, MkDocs's admonitions; of MDX, its modules and components) is gone or is the Markdown that
 * says the same. What stands in code or in a formula stays. Every line keeps its number, and the time grows with the text's
 * length and nothing else.
 */
export function readDialects(text: string, isMdx = false): string {
  if (!isMdx && !speaksPerhaps.test(text)) return text;
  const { rules, marks } = isMdx ? mdx : markdown;
  const met = new Set<string>();
  const verbatim = new Skipper(text);
  const find = startFinder(text);
  const indented: Indented[] = [];
  let shown = '';
  let kept = 0;
  marks.lastIndex = 0;
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    const [whole, ...kinds] = found;
    const kind = kinds.findIndex((part) => part !== undefined);
    const rule = rules[kind - skippedMarks.length];
    const rewritten = rule?.read(text, found.index, whole, find, met);
    if (!rule) marks.lastIndex = Math.max(verbatim.skip(kind, found.index, whole), found.index + 1);
    else if (!rewritten) marks.lastIndex = found.index + 1;
    else {
      shown += text.slice(kept, found.index) + rewritten.shown;
      kept = rewritten.end;
      if (rewritten.indented) indented.push(rewritten.indented);
      marks.lastIndex = Math.max(kept, found.index + 1);
    }
  }
  return takeIndents(shown + text.slice(kept), text, indented);
}

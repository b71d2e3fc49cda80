import { readDay } from '../../../day/readDay';
import { foldKey } from '../keys';
import { isOfPost, isPaperAddress } from './ofPost';
import type { ReadFront } from './read';

/** What a text says of itself at its very top, and how long that is, its end in it. */
type Unfenced = ReadFront & { readonly length: number };

/** No more is said without a fence. */
const LONGEST = 10_000;
const pair = /^([A-Za-z][\w -]{0,40}?)[ \t]*:(?:[ \t]+(.*))?$/;
const end = /^(?:---|\.\.\.)?[ \t]*$/;

/**
 * Metadata that stands at a text's top between no fences: pairs up to the first blank line, as Pelican, Python-Markdown
 * (https://python-markdown.github.io/extensions/meta_data/) and MultiMarkdown have them, or Pandoc's title block
 * (https://pandoc.org/MANUAL.html#extension-pandoc_title_block). Undefined where the lines are a text's own, which a paper's
 * labels are too.
 */
export function readUnfenced(text: string): Unfenced | undefined {
  const start = text.slice(0, LONGEST);
  if (/^%(?:[ \t]|\n)/.test(start)) return readTitleBlock(start, text);
  return pair.test(start.slice(0, start.indexOf('\n'))) ? readPairs(start, text) : undefined;
}

function readPairs(start: string, text: string): Unfenced | undefined {
  const values: Record<string, string> = Object.create(null);
  const lines = new Map<string, number>();
  const folded = new Set<string>();
  let key: string | undefined;
  let length = 0;
  for (const [at, line] of start.split('\n').entries()) {
    length += line.length + 1;
    if (end.test(line)) break;
    const [, name, value = ''] = pair.exec(line) ?? [];
    if (name !== undefined) {
      key = name.trim();
      // Of two that are alike one would be lost.
      if (folded.has(foldKey(key))) return undefined;
      folded.add(foldKey(key));
      lines.set(key, at + 1);
      values[key] = value.trim();
    } else if (key !== undefined && /^[ \t]/.test(line)) values[key] += ` ${line.trim()}`;
    else return undefined;
  }
  const below = text.slice(length);
  if (length >= LONGEST || !isOfPost(values, below) || standsAgain(folded, below)) return undefined;
  return { values, lines, problems: [], length: Math.min(length, text.length) };
}

/** Does one of the keys begin a line of the text too? Then each of its papers has such labels. */
function standsAgain(keys: ReadonlySet<string>, text: string): boolean {
  for (const [, key = ''] of text.matchAll(/^ {0,3}([A-Za-z][\w -]{0,40}?)[ \t]*:/gm))
    if (keys.has(foldKey(key))) return true;
  return false;
}

/** Two or three fields, each with the indented lines below it: the title, the authors, the day. */
function readTitleBlock(start: string, text: string): Unfenced | undefined {
  const [block = ''] = /^(?:%(?:[ \t][^\n]*)?(?:\n[ \t]+\S[^\n]*)*(?:\n|$)){2,3}/.exec(start) ?? [];
  const below = text.slice(block.length);
  // What goes on below is no title, nor is what begins another paragraph.
  if (block === '' || !/^[ \t]*(?:\n|$)/.test(below) || /^%[ \t]/m.test(below)) return undefined;
  const fields = block.split(/^%/m).slice(1);
  const values: Record<string, string> = {};
  const lines = new Map<string, number>();
  let line = 1;
  for (const [at, field] of fields.entries()) {
    const key = ['title', 'author', 'date'][at] ?? '';
    const value = field.replace(/\s+/g, ' ').trim();
    if (isPaperAddress(value)) return undefined;
    if (value !== '') {
      values[key] = value;
      lines.set(key, line);
    }
    line += field.split('\n').length - 1;
  }
  if (values.date !== undefined && readDay(values.date) === undefined) return undefined;
  return lines.size > 0 ? { values, lines, problems: [], length: block.length } : undefined;
}

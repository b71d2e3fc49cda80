import { readDay } from '../../../day/readDay';
import { recognise } from '../../../paper';
import { dayKeys } from '../findFrontDay';
import { foldKey } from '../keys';
import type { Read } from './read';

/** What a text says of itself at its very top, and how long that is, its end in it. */
type Unfenced = Read & { readonly length: number };

/** No more is said without a fence. */
const LONGEST = 10_000;
const pair = /^([A-Za-z][\w -]{0,40}?)[ \t]*:(?:[ \t]+(.*))?$/;
const end = /^(?:---|\.\.\.)?[ \t]*$/;
/** What engines are told, and nobody says of a paper. */
const ofEngine = new Set(
  'tags category categories slug status template layout lang language locale permalink draft published ispublished visibility modified updated lastmod saveas css htmlheader latexinput baseheaderlevel'.split(
    ' ',
  ),
);
/** Beside these, a title and a day are a paper's. */
const ofPaper =
  /^(?:authors|affiliations?|venue|conference|journal|publication|submitted|arxiv.*|doi|papers?|links?|url|pdf|code|abstract|tldr)$/;

/**
 * Metadata that stands at a text's top between no fences: pairs up to the first blank line, as Pelican, Python-Markdown
 * (https://python-markdown.github.io/extensions/meta_data/) and MultiMarkdown have them, or Pandoc's title block
 * (https://pandoc.org/MANUAL.html#extension-pandoc_title_block). Undefined where the lines are a text's own, which a paper's
 * labels are too.
 */
export function readUnfenced(text: string): Unfenced | undefined {
  const start = text.slice(0, LONGEST);
  if (/^%(?:[ \t]|\n)/.test(start)) return readTitleBlock(start, text.length);
  return pair.test(start.slice(0, start.indexOf('\n'))) ? readPairs(start) : undefined;
}

function readPairs(text: string): Unfenced | undefined {
  const values: Record<string, string> = Object.create(null);
  const lines = new Map<string, number>();
  let key: string | undefined;
  let length = 0;
  for (const [at, line] of text.split('\n').entries()) {
    length += line.length + 1;
    if (end.test(line)) break;
    const [, name, value = ''] = pair.exec(line) ?? [];
    if (name !== undefined) {
      key = name.trim();
      lines.set(key, at + 1);
      values[key] = value.trim();
    } else if (key !== undefined && /^[ \t]/.test(line)) values[key] += ` ${line.trim()}`;
    else return undefined;
  }
  if (length >= LONGEST || !isOfPost(values)) return undefined;
  return { values, lines, problems: [], length: Math.min(length, text.length) };
}

/** Do the pairs speak of a post: a title or a day beside what only engines are told, or both and nothing of a paper? */
function isOfPost(values: Readonly<Record<string, string>>): boolean {
  const pairs = Object.entries(values).map(([key, value]) => [foldKey(key), value] as const);
  const hasTitle = pairs.some(([key, value]) => key === 'title' && value !== '');
  const hasDay = pairs.some(
    ([key, value]) => dayKeys.includes(key) && readDay(value) !== undefined,
  );
  if (pairs.some(([key]) => ofEngine.has(key))) return hasTitle || hasDay;
  return (
    hasTitle && hasDay && !pairs.some(([key, value]) => ofPaper.test(key) || namesPaper(value))
  );
}

function namesPaper(value: string): boolean {
  return /\d{4}\.\d{4,5}/.test(value) || recognise(value.trim()) !== undefined;
}

/** Up to three fields, each with the indented lines below it: the title, the authors, the day. */
function readTitleBlock(text: string, whole: number): Unfenced | undefined {
  const [block = ''] = /^(?:%(?:[ \t][^\n]*)?(?:\n[ \t]+\S[^\n]*)*(?:\n|$)){1,3}/.exec(text) ?? [];
  // What goes on below is no title.
  if (block.length < whole && !/^[ \t]*(?:\n|$)/.test(text.slice(block.length))) return undefined;
  const fields = block.split(/^%/m).slice(1);
  const values: Record<string, string> = {};
  const lines = new Map<string, number>();
  let line = 1;
  for (const [at, field] of fields.entries()) {
    const key = ['title', 'author', 'date'][at] ?? '';
    const value = field.replace(/\s+/g, ' ').trim();
    if (value !== '') {
      values[key] = value;
      lines.set(key, line);
    }
    line += field.split('\n').length - 1;
  }
  return lines.size > 0 ? { values, lines, problems: [], length: block.length } : undefined;
}

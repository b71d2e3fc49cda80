import { findMarkup } from './markup';

/** A feed around its items, and each item's text with the line that it begins on, from 1. */
export type Split = {
  readonly before: string;
  readonly items: readonly { readonly text: string; readonly line: number }[];
  readonly after: string;
};

const item = /^<(\/?)(?:\w+:)?(?:item|entry)[\s>]/i;

/** Cuts the items of a feed apart: each goes to where the next one begins, the last one to its own end. */
export function splitItems(text: string): Split | undefined {
  const starts: number[] = [];
  let end = 0;
  for (const markup of findMarkup(text)) {
    if (markup.kind !== 'tag') continue;
    const [found, slash] = item.exec(text.slice(markup.at, markup.at + 100)) ?? [];
    if (found === undefined) continue;
    if (slash === '') starts.push(markup.at);
    else end = markup.end;
  }
  const [first] = starts;
  const last = starts.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const close = end > last ? end : findClose(text, last);
  let line = countLines(text.slice(0, first)) + 1;
  const items = starts.map((start, at) => {
    const each = { text: text.slice(start, starts[at + 1] ?? close), line };
    line += countLines(each.text);
    return each;
  });
  return { before: text.slice(0, first), items, after: text.slice(close) };
}

/** The last item is not closed: its feed's own end closes it. */
function findClose(text: string, from: number): number {
  const last = text.slice(from);
  const close = /(?:<\/(?:\w+:)?(?:channel|rss|feed|rdf)\s*>\s*){1,2}$/i.exec(last);
  return close ? from + last.slice(0, close.index).trimEnd().length : text.length;
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}

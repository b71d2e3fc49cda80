import type { Tokens } from 'marked';
import { countSigns } from '../../countSigns';

/** The line on which each item of a list starts. */
export function countItems(list: Tokens.List, first: number): readonly number[] {
  let line = first;
  let from = 0;
  return list.items.map((item) => {
    const at = list.raw.indexOf(item.raw, from);
    line += countLines(list.raw.slice(from, at));
    from = at;
    return line;
  });
}

/** How many lines a source goes over. */
export function countLines(raw: string): number {
  return countSigns(raw, '\n');
}

import type { Budget } from '../../budget';
import { countSigns } from '../../countSigns';
import { findMath } from '../../lower/findMath';
import { WEIGHTS } from '../../weights';

/** A table as it is written: its source, and the text of each cell. */
type WrittenTable = {
  readonly raw: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

const ruleLine = /^ {0,3}(?:\| *)?:?-+:? *(?:\| *:?-+:? *)*(?:\| *)?$/;
/** No table is as wide: a longer line below another is no rule. */
const LONGEST_RULE = 10_000;
const LONGEST_HEADER = 100_000;

/** Finds the tables in one text, from its start to its end. */
export class TableCutter {
  /** Down to this much of the text, counted from its end, stands a table that cost too much. */
  #refused = Number.POSITIVE_INFINITY;

  /** The table that a rest of the text begins with, as `rule`, marked's expression, finds it. */
  cut(src: string, rule: RegExp, budget: Budget): WrittenTable | undefined {
    if (this.#refused < src.length || !beginsTable(src)) return undefined;
    const found = rule.exec(src);
    if (!found) return undefined;
    if (budget.holds(WEIGHTS.node * countSigns(found[0], '|'))) return readTable(found);
    this.#refused = src.length - found[0].length;
    return undefined;
  }
}

/** Do a text's first two lines begin a table, the second with a mark for each cell of the first? */
function beginsTable(src: string): boolean {
  const first = src.indexOf('\n');
  if (first < 0 || first > LONGEST_HEADER || !'|:- '.includes(src[first + 1] ?? '.')) return false;
  const second = src.indexOf('\n', first + 1);
  const rule = src.slice(first + 1, second < 0 ? src.length : second);
  if (rule.length > LONGEST_RULE || !/[|:]/.test(rule) || !ruleLine.test(rule)) return false;
  const { length } = cutCells(rule);
  return cutRow(src.slice(0, first), length).length === length;
}

/**
 * The table that marked's expression found. No row is filled up to the width of its header, which would square what
 * is written, and none is cut to that width, which would lose words.
 */
function readTable([whole, header = '', rule = '', rows = '']: readonly string[]): WrittenTable {
  const width = cutCells(rule).length;
  const written = rows.split('\n').map((row) => cutRow(row, width));
  return {
    raw: (whole ?? '').replace(/\n+$/, ''),
    header: cutRow(header, width),
    rows: written.filter((cells) => cells.length > 0),
  };
}

/** A row's cells. Where they are too many for the table, the bars within formulas are bars of theirs, as in `$|x|$`. */
function cutRow(line: string, width: number): readonly string[] {
  const cells = cutCells(line);
  if (cells.length <= width || !/\$|\\\(/.test(line)) return cells;
  const kept = cutCells(line, findBars(line));
  return kept.length === width ? kept : cells;
}

/** Where the bars stand that are within a formula. */
function findBars(line: string): ReadonlySet<number> {
  const bars = new Set<number>();
  const opener = /\\?\\\(|\\[\s\S]|\$/g;
  for (let at = opener.exec(line); at; at = opener.exec(line)) {
    const found = /^\\\\?\($|^\$$/.test(at[0]) ? findMath(line.slice(at.index)) : undefined;
    if (!found) continue;
    const end = at.index + found.raw.length;
    for (let bar = at.index; bar < end; bar += 1) if (line[bar] === '|') bars.add(bar);
    opener.lastIndex = end;
  }
  return bars;
}

function cutCells(line: string, bars?: ReadonlySet<number>): readonly string[] {
  const cells: string[] = [];
  let from = 0;
  for (let at = line.indexOf('|'); at >= 0; at = line.indexOf('|', at + 1)) {
    if (isEscaped(line, at) || bars?.has(at)) continue;
    cells.push(line.slice(from, at));
    from = at + 1;
  }
  cells.push(line.slice(from));
  // The pipes at both ends are a frame.
  if (cells[0]?.trim() === '') cells.shift();
  if (cells.at(-1)?.trim() === '') cells.pop();
  return cells.map((cell) => cell.trim().replaceAll('\\|', '|'));
}

function isEscaped(line: string, at: number): boolean {
  let from = at;
  while (line[from - 1] === '\\') from -= 1;
  return (at - from) % 2 === 1;
}

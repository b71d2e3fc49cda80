import { type FrontProblem, isCrowded, type ReadFront } from './read';
import { TomlReader } from './tomlReader';

type Table = { [key: string]: unknown };

/** Begins a statement: a key with its sign, or a table's head. */
const statement = /^[ \t]*(?:(?:[\w.-]|"[^"\n]*"|'[^'\n]*'|[ \t])+=|\[)/;

/**
 * Reads a block of TOML (https://toml.io/en/v1.0.0) that begins on `line` of its file: what Hugo's and Zola's posts hold.
 * A statement that is none costs itself alone, and is told. Numbers, truths and days stay the text that they are.
 */
export function readToml(block: string, line: number): ReadFront {
  const root: Table = Object.create(null);
  const lines = new Map<string, number>();
  const problems: FrontProblem[] = [];
  const reader = new TomlReader(block);
  let table = root;
  for (;;) {
    reader.skipBlank();
    if (reader.isDone()) break;
    const at = reader.countLine() + line;
    const from = reader.place;
    try {
      const head = reader.readHead();
      if (head) table = open(root, head.path, head.isOneOfMany);
      else {
        const { path, value } = reader.readStatement();
        const [key = ''] = path;
        if (table === root) {
          if (lines.has(key))
            problems.push({ code: 'front-matter-duplicate', line: at, about: key });
          lines.set(key, at);
        }
        const last = path.at(-1) ?? '';
        open(table, path.slice(0, -1), false)[last] = value;
      }
    } catch {
      if (problems.length < 5) problems.push({ code: 'front-matter-toml', line: at });
      reader.skipTo(statement, from);
    }
  }
  if (!isCrowded(root)) return { values: root, lines, problems };
  return { values: {}, lines, problems: [{ code: 'front-matter-size', line }] };
}

/** The table at a path below another, made where it is not yet; of an array of tables a new one. */
function open(from: Table, path: readonly string[], isOneOfMany: boolean): Table {
  let table = from;
  for (const [at, key] of path.entries()) {
    const here = table[key];
    const last = Array.isArray(here) ? here.at(-1) : here;
    if (isOneOfMany && at === path.length - 1) {
      const fresh: Table = Object.create(null);
      table[key] = [...(Array.isArray(here) ? here : []), fresh];
      return fresh;
    }
    if (isTable(last)) table = last;
    else {
      const fresh: Table = Object.create(null);
      table[key] = fresh;
      table = fresh;
    }
  }
  return table;
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

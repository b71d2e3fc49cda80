import type { Made, PaperId } from '../paper';

/** How a summary was made, and what else whoever wrote the post keeps beside it (a hash, say). */
type Kept = Made & Readonly<Record<string, unknown>>;

/** Front matter is read up to 65,536 letters and 5,000 values: some are left for the rest of it. */
const MOST_LETTERS = 60_000;
const MOST_VALUES = 4500;

/**
 * How the summaries of a post were made → the lines of its front matter that say so, none for none. Of very many, first what
 * their texts did not have is left out, then whole papers, the last first: front matter that is too large is not read.
 */
export function writeMade(made: ReadonlyMap<PaperId, Kept>): readonly string[] {
  const full = [...made];
  if (full.length === 0) return [];
  const bare = full.map(([paper, { missing: _, ...rest }]) => [paper, rest] as const);
  const lines = (isReadable(full) ? full : bare).map(writeOne);
  while (measure(lines) > MOST_LETTERS || countAll(bare.slice(0, lines.length)) > MOST_VALUES)
    lines.pop();
  return ['made:', ...lines];
}

type Rows = readonly (readonly [PaperId, Readonly<Record<string, unknown>>])[];

function isReadable(rows: Rows): boolean {
  return measure(rows.map(writeOne)) <= MOST_LETTERS && countAll(rows) <= MOST_VALUES;
}

/** A row in JSON, which is YAML too. */
function writeOne([paper, fields]: Rows[number]): string {
  const pairs = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${writeJson(value)}`);
  return `  ${writeJson(paper)}: { ${pairs.join(', ')} }`;
}

/** Signs that YAML refuses, or that are tidied where a text is read, by their numbers. */
function writeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^ -~가-힣]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function measure(lines: readonly string[]): number {
  return lines.reduce((sum, { length }) => sum + length + 1, 0);
}

function countAll(rows: Rows): number {
  return rows.reduce((sum, [, fields]) => sum + count(fields), 0);
}

function count(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((sum: number, each) => sum + count(each), 1);
}

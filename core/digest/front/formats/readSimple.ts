import type { KeyLines } from './splitKeys';

/** Only signs that mean the same everywhere in YAML, or nothing: no tab, and no blank but the plain one. */
const odd = /[^\n -~가-힣·–—…‘’“”]/;
const longest = 2000;
const pair = /^([A-Za-z가-힣][\w가-힣-]{0,99}): +(\S.*)$/;

/**
 * The values of a block of YAML in which each key stands on one line with a word, a quotation or a list of these, as in nearly
 * all front matter; undefined for any other, which YAML's own reader reads, ten times as long. `parts` are the block's.
 */
export function readSimple(
  block: string,
  parts: readonly KeyLines[],
): Readonly<Record<string, unknown>> | undefined {
  if (block.length > longest || parts.length === 0 || odd.test(block)) return undefined;
  const values: Record<string, unknown> = {};
  for (const { text } of parts) {
    const [, key, written = ''] = pair.exec(text.trimEnd()) ?? [];
    const value = written.startsWith('[') ? readList(written) : readScalar(written, /: |:$| #/);
    if (key === undefined || value === undefined) return undefined;
    values[key] = value;
  }
  return values;
}

/** A quotation without escapes, or words that begin with a letter and hold nothing that would end them. */
function readScalar(text: string, end: RegExp): string | undefined {
  if (/^(?:"[^"\\]*"|'[^']*')$/.test(text)) return text.slice(1, -1);
  return /^[A-Za-z\d가-힣]/.test(text) && !end.test(text) ? text : undefined;
}

function readList(text: string): readonly string[] | undefined {
  if (!text.endsWith(']')) return undefined;
  const inner = text.slice(1, -1).trim();
  if (inner === '') return [];
  const values = inner.split(',').map((each) => readScalar(each.trim(), /[:#[\]{}"']/));
  return values.every((value) => value !== undefined) ? values : undefined;
}

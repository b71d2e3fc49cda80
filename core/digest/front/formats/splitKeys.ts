/** The lines of YAML that belong to one key of the top level; `line` counts from 0, `key` is empty before the first. */
export type KeyLines = { readonly key: string; readonly line: number; readonly text: string };

const keyLine = /^(["']?)([^\s#:"'\-[\]{}>|&*!%@`][^:\n"']{0,99})\1[ \t]{0,9}:(?!\/\/)/;

/** A block of YAML cut before each key of its top level. */
export function splitKeys(block: string): readonly KeyLines[] {
  const parts: KeyLines[] = [];
  let key = '';
  let line = 0;
  let lines: string[] = [];
  const end = () => {
    if (lines.some((text) => /^\s*[^\s#]/.test(text)))
      parts.push({ key, line, text: lines.join('\n') });
  };
  for (const [at, text] of block.split('\n').entries()) {
    const found = keyLine.exec(text)?.[2];
    if (found !== undefined) {
      end();
      [key, line, lines] = [found.trim(), at, []];
    }
    lines.push(text);
  }
  end();
  return parts;
}

/**
 * A part that is no YAML, read line by line: its key with the rest of the line or with its items; where the key has a value
 * already, an indented key below it was meant to be one of the top level.
 */
export function readPlainly({ key, text }: KeyLines): readonly (readonly [string, unknown])[] {
  const found: [string, unknown][] = [];
  const items: string[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    const here = at === 0 && key !== '' ? line : line.trimStart();
    if (/^-[ \t]/.test(here)) items.push(unquote(here.slice(2).trim()));
    else {
      const named = found[0]?.[1] === '' ? undefined : keyLine.exec(here);
      if (named) found.push([(named[2] ?? '').trim(), unquote(here.slice(named[0].length).trim())]);
    }
  }
  const [first] = found;
  if (items.length > 0 && first?.[1] === '') first[1] = items;
  return found;
}

/** A text without the quotation marks around it, also when one is missing. */
function unquote(text: string): string {
  const mark = text[0];
  if (mark === '"' || mark === "'") {
    const next = text.indexOf(mark, 1);
    if (next < 0 || next === text.length - 1) return text.slice(1, next < 0 ? undefined : -1);
  }
  return text;
}

import { isCrowded, type ReadFront } from './read';

/** Reads a block of JSON that begins on `line` of its file, an object with its braces or, as Hexo writes it, without. */
export function readJson(block: string, line: number): ReadFront {
  const text = block.trim();
  const data = parse(text.startsWith('{') ? text : `{${text}}`);
  if (data === undefined)
    return { values: {}, lines: new Map(), problems: [{ code: 'front-matter-json', line }] };
  if (isCrowded(data))
    return { values: {}, lines: new Map(), problems: [{ code: 'front-matter-size', line }] };
  const values = Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, writeValue(value)]),
  );
  return { values, lines: findLines(block, Object.keys(values), line), problems: [] };
}

function parse(text: string): object | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** A value with all that is in it as text, as YAML's are. */
function writeValue(value: unknown): unknown {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(writeValue);
  if (typeof value !== 'object' || value === null) return value === null ? '' : String(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, writeValue(inner)]));
}

function findLines(block: string, keys: readonly string[], line: number): Map<string, number> {
  const known = new Set(keys);
  const lines = new Map<string, number>();
  for (const [at, text] of block.split('\n').entries()) {
    for (const [, key = ''] of text.matchAll(/"([^"\\]{1,100})"\s{0,9}:/g)) {
      if (known.has(key) && !lines.has(key)) lines.set(key, at + line);
    }
  }
  return lines;
}

/** How long the JSON object is that a text begins with, at most `longest`; 0 when it begins with none that is closed. */
export function measureObject(text: string, longest: number): number {
  let depth = 0;
  for (let at = 0; at < text.length && at < longest; at += 1) {
    const sign = text[at];
    if (sign === '"') {
      at += 1;
      while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
    } else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return 0;
}

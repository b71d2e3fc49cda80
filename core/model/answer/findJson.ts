import { FORMULA } from '../formula';
import { parseJson } from '../servers/piece';

/** Between these some models think aloud before they answer; one that was cut in the midst of it has said nothing yet. */
const TAG = '(?:think(?:ing)?|thoughts?|reasoning|reflection|scratchpad)';
const THOUGHT = new RegExp(`<${TAG}(?:\\s[^<>]*)?>[\\s\\S]*?(?:</${TAG}>|$)`, 'gi');
const END_OF_THOUGHT = new RegExp(`^[\\s\\S]*</${TAG}>`, 'i');
/** How many opening braces are tried: each one's end has to be looked for. */
const TRIES = 50;

/** The text of an answer without what the model thought. Some chat templates swallow the tag that opens it. */
export function withoutThought(text: string): string {
  return text.replace(END_OF_THOUGHT, '').replace(THOUGHT, '');
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * The first JSON object of an answer that has all of the keys, whatever stands around it, or the first that has others;
 * undefined where none can be read. Backslashes of TeX that no one escaped are mended (`\times` is no tab), and commas behind
 * what is last.
 */
export function findJson(text: string, keys: readonly string[] = []): Fields | undefined {
  let other: Fields | undefined;
  let start = text.indexOf('{');
  for (let tried = 0; start >= 0 && tried < TRIES; tried += 1) {
    const end = findEnd(text, start);
    const value = end === undefined ? undefined : parse(text.slice(start, end));
    if (value && keys.every((key) => Object.hasOwn(value, key))) return value;
    other ??= value;
    start = text.indexOf('{', start + 1);
  }
  return other;
}

/** Where the brace that opens at `start` is closed, braces within strings apart. */
function findEnd(text: string, start: number): number | undefined {
  let depth = 0;
  let isQuoted = false;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\\') at += 1;
    else if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (sign === '{') depth += 1;
    else if (sign === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
}

function parse(text: string): Fields | undefined {
  const mended = mendEscapes(text);
  const value = parseJson(mended) ?? parseJson(dropCommas(mended));
  return typeof value === 'object' && value !== null ? (value as Fields) : undefined;
}

/** Without the commas that nothing follows, those in strings apart. */
function dropCommas(text: string): string {
  return text.replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])/g, (_, quoted = '') => quoted);
}

/** Doubles those backslashes before commands of TeX that stand alone, and those that JSON does not know. */
export function mendEscapes(text: string): string {
  return text
    .replace(FORMULA, (formula) => formula.replace(/\\\\|\\(?=[A-Za-z{}%&_,;!])/g, '\\\\'))
    .replace(/\\(?:["\\/bfnrt]|u[\da-f]{4})|\\/gi, (written) =>
      written === '\\' ? '\\\\' : written,
    )
    .replace(/[\n\t\r]/g, ' ');
}

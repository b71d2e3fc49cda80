import { FORMULA } from '../formula';
import { parseJson } from '../servers/piece';
import { findObjectEnd } from './findObjectEnd';

/** How many opening braces are tried: each one's end has to be looked for. */
const TRIES = 200;

/** What stands in a shape in place of a text. */
const NO_TEXT = /^(?:[\p{P}\s]+|string|str|text|문자열|내용)$/u;

type Fields = Readonly<Record<string, unknown>>;

/**
 * The last JSON object of an answer that has a text for each of the keys, whatever stands around it: what a model says again it
 * says in place of what it said before. Undefined where the last is but half of one; one that has other keys where there is no
 * other, or where some of the keys are said again alone. Backslashes of TeX that no one escaped are mended (`\times` is no
 * tab), and commas behind what is last.
 */
export function findJson(text: string, keys: readonly string[] = []): Fields | undefined {
  let found: Fields | undefined;
  let written = '';
  let other: Fields | undefined;
  let start = text.indexOf('{');
  for (let tried = 0; start >= 0 && tried < TRIES; tried += 1) {
    const end = findObjectEnd(text, start);
    const whole = text.slice(start, end);
    const value = end === undefined ? undefined : parse(whole);
    if (value && keys.every((key) => isText(value[key]))) {
      found = value;
      written = whole;
    } else if (found && value && keys.some((key) => isText(value[key]))) return value;
    else if (found && !value && isBegun(whole, keys) && !written.startsWith(whole.trim()))
      return undefined;
    else other ??= value;
    // What stands in an answer is a part of it.
    start = text.indexOf('{', value === found && end !== undefined ? end : start + 1);
  }
  return found ?? other;
}

function isText(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((each) => typeof each === 'string');
  return value === null || (typeof value === 'string' && !NO_TEXT.test(value));
}

function isBegun(text: string, keys: readonly string[]): boolean {
  const [, key = ''] = /^\{\s*"(\w+)"\s*:/.exec(text) ?? [];
  return keys.includes(key);
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
    .replace(/\p{Cc}/gu, ' ');
}

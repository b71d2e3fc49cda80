import { type FigureLanguage, match, type ReadNumber } from './language';

const DIGITS =
  /(\d{1,3}(?:,\d{3})+(?!\d)|\d+)?(\.\d+)?(?:(?:\s?×\s?(10))?\^(-?\d+)|e([+-]?\d+)(?!\w|\.\d))?/y;
/** More than anything is counted to. */
const LARGEST = 1e18;

/** The number that begins there, in digits or as a word of one of the languages; undefined for none. */
export function readNumber(
  text: string,
  at: number,
  languages: readonly FigureLanguage[],
): ReadNumber | undefined {
  const digits = readDigits(text, at, languages);
  if (digits) return digits;
  for (const { readWord } of languages) {
    const word = readWord(text, at);
    if (word) return word;
  }
  return undefined;
}

function readDigits(
  text: string,
  at: number,
  languages: readonly FigureLanguage[],
): ReadNumber | undefined {
  const found = match(DIGITS, text, at);
  if (!found?.[0]) return undefined;
  const [all, whole = '', part = '', ten, raised, exponent] = found;
  const power = raised ?? exponent;
  const base = Number(whole.replaceAll(',', '') + part);
  // Of other powers than those of ten nobody tells what they say.
  if (raised !== undefined && !ten && base !== 10) return undefined;
  const value = power === undefined ? base : Number(`${ten || exponent ? base : 1}e${power}`);
  if (!(value < LARGEST)) return undefined;
  const end = at + all.length;
  for (const { readScale } of languages) {
    const scaled = readScale(text, end, value);
    if (scaled) return scaled;
  }
  return { value, scale: 1, end };
}

/** A number as it stands in a text, up to `end`; `scale` is the magnitude that it says itself (만, million, B), else 1. */
export type ReadNumber = {
  readonly value: number;
  readonly scale: number;
  readonly end: number;
  readonly isWord?: true;
  readonly isGrouped?: true;
};

const LARGEST = 1e18;
const DIGITS = /(\d{1,3}(?:,\d{3})+(?!\d)|\d+)?(\.\d+)?(?:(?:\s?×\s?(10))?\^(-?\d+))?/y;
const LATIN = /\s?(thousand|million|billion|trillion)(?![a-z])|(K|k|M|B|T|bn)(?![A-Za-z\d])/y;
const KOREAN = /\s?([십백천])?\s?([만억조])|([십백천])(?=\s|[가-힣])(?!분)/y;
/** What goes on after 억 or 만: the 2천만 of 1억 2천만. */
const NEXT = /\s?(\d{1,4})([십백천])?([만억])?(?![\d.,])/y;

const SCALES: Readonly<Record<string, number>> = {
  ...{ thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
  ...{ K: 1e3, k: 1e3, M: 1e6, B: 1e9, bn: 1e9, T: 1e12 },
  ...{ 십: 10, 백: 100, 천: 1e3, 만: 1e4, 억: 1e8, 조: 1e12 },
};
const WORDS = count(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const TENS = count('ten twenty thirty forty fifty sixty seventy eighty ninety', 10);
const NATIVE: Readonly<Record<string, number>> = {
  ...count('하나 두 세 네 다섯 여섯 일곱 여덟 아홉 열 열한 열두 열세 열네 열다섯'),
  스무: 20,
  서른: 30,
};
const units = Object.keys(WORDS).slice(0, 9).join('|');
const tens = Object.keys(TENS).join('|');
const ENGLISH_WORD = new RegExp(
  `(?:(${tens})(?:[- ](${units}))?|(${Object.keys(WORDS).reverse().join('|')}))( hundred)?(?![a-z])`,
  'iy',
);
const KOREAN_WORD =
  /(?:(열한|열두|열세|열네|열다섯|열|두|세|네|다섯|여섯|일곱|여덟|아홉|스무|서른)|([십백천])?([만억조])|([백천]))(?=\s|개|가지|명|쌍|편|장|배|건|단계)/y;

function count(words: string, step = 1): Readonly<Record<string, number>> {
  return Object.fromEntries(words.split(' ').map((word, at) => [word, (at + 1) * step]));
}

/** The number that begins there, in digits or as a word; undefined for none. */
export function readNumber(text: string, at: number): ReadNumber | undefined {
  return readDigits(text, at) ?? readWord(text, at);
}

function readDigits(text: string, at: number): ReadNumber | undefined {
  const found = match(DIGITS, text, at);
  if (!found?.[0]) return undefined;
  const [all, whole = '', part = '', ten, power] = found;
  const base = Number(whole.replaceAll(',', '') + part);
  // Of other powers than those of ten nobody tells what they say.
  if (power !== undefined && !ten && base !== 10) return undefined;
  const plain = power === undefined ? base : (ten ? base : 1) * 10 ** Number(power);
  // More than anything is counted to.
  if (!(plain < LARGEST)) return undefined;
  const end = at + all.length;
  const isGrouped = whole.includes(',') && { isGrouped: true as const };
  return { ...readScale(text, end, plain), ...isGrouped };
}

function readScale(text: string, at: number, plain: number): ReadNumber {
  const latin = match(LATIN, text, at);
  if (latin) {
    const scale = SCALES[latin[1] ?? latin[2] ?? ''] ?? 1;
    return { value: tidy(plain * scale), scale, end: at + latin[0].length };
  }
  const korean = match(KOREAN, text, at);
  if (!korean) return { value: plain, scale: 1, end: at };
  const [all, small = '', big = '', alone = ''] = korean;
  const scale = (SCALES[small] ?? 1) * (SCALES[big] ?? 1) * (SCALES[alone] ?? 1);
  const first = { value: tidy(plain * scale), scale, end: at + all.length };
  return big === '' ? first : readNext(text, first, SCALES[big] ?? 1);
}

/** 1억 is followed by 2천만, and 3만 by 5천: each part says less than the one before. */
function readNext(text: string, first: ReadNumber, above: number): ReadNumber {
  const next = match(NEXT, text, first.end);
  if (!next) return first;
  const [all, digits, small = '', big = ''] = next;
  const scale = (SCALES[small] ?? 1) * (SCALES[big] ?? 1);
  const isSpaced = /^\s/.test(all);
  if (scale >= above || (isSpaced && scale === 1)) return first;
  const sum = {
    ...first,
    value: first.value + Number(digits) * scale,
    end: first.end + all.length,
  };
  return big === '' ? sum : readNext(text, sum, SCALES[big] ?? 1);
}

function readWord(text: string, at: number): ReadNumber | undefined {
  const english = match(ENGLISH_WORD, text, at);
  if (english) {
    const [all, ten, unit, whole, hundred] = english.map((each) => each?.toLowerCase());
    const plain = (TENS[ten ?? ''] ?? 0) + (WORDS[unit ?? ''] ?? 0) + (WORDS[whole ?? ''] ?? 0);
    const end = at + (all?.length ?? 0);
    return { ...readScale(text, end, plain * (hundred ? 100 : 1)), isWord: true };
  }
  const korean = match(KOREAN_WORD, text, at);
  if (!korean) return undefined;
  const [all, native, small = '', big = '', alone = ''] = korean;
  const value = native
    ? (NATIVE[native] ?? 0)
    : (SCALES[small] ?? 1) * (SCALES[big] ?? 1) * (SCALES[alone] ?? 1);
  return { value, scale: 1, end: at + all.length, isWord: true };
}

/** 3.2 × 10,000 is 32,000.000000000004 in binary. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** What a sticky pattern finds at that very place. */
export function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

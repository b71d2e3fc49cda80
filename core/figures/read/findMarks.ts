import type { Figure } from '../../figures';
import { match, type ReadNumber, readNumber } from './readNumber';
import { readUnit } from './units';

/** A figure in a text that was cleaned: `from` and `to` are where it stands there. */
export type Mark = Omit<Figure, 'start' | 'end'> & { readonly from: number; readonly to: number };

/** Where a number may begin: digits that go on nothing, and words of either language. */
const STARTS =
  /(?<![\d.])(?<!\d,)\.?\d|(?<![\p{L}\d-])(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twel|thir|twen|for|fif|eigh)|(?<!\p{L})(?:[두세네열십백천만]|다섯|여섯|일곱|여덟|아홉|스무|서른)/giu;
const RANGE = /\s?[~–—]\s?|-|\sto\s/y;
const SIDE = /(?:[×xX*]|\s[×xX*]\s)(?=\d)/y;
const PIXELS = /\s?(?:px|pixels?|픽셀)(?![a-z])/y;
/** Multiples that are said in one word. */
const MULTIPLES: readonly (readonly [RegExp, number])[] = [
  [/\btwice\b|\bdoubl(?:es|ed|ing)\b|\bdouble the\b|\btwofold\b/gi, 2],
  [/\btripl(?:es the|ed|ing)\b|\btriple the\b|\bthreefold\b|\bthrice\b/gi, 3],
  [/\bquadrupl(?:es the|ed|ing)\b|\bfourfold\b/gi, 4],
  [/\bfivefold\b/gi, 5],
  [/\btenfold\b/gi, 10],
];
/** A word that says a number counts only where it counts: these go on in other ways. */
const NO_COUNT =
  /(?:\s?번째|\s(?:번째|of\s|or\s|such\b|another\b|should\b|can\b|must\b|is\b|and\b)|[- ](?:third|half|quarter|fifth|tenth|hot|shot|way|sided|size)|-to-|\s?[,.;:)]|$)/iy;
const MEASURED = /[- ](?:second|minute|hour|day|week|month|year|million|billion|thousand)/iy;

/** All that looks like a figure in a text that was cleaned, in its order; names are among them. */
export function findMarks(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  STARTS.lastIndex = 0;
  for (let start = STARTS.exec(text); start; start = STARTS.exec(text)) {
    const mark = readMark(text, start.index);
    if (!mark) continue;
    marks.push(mark);
    STARTS.lastIndex = Math.max(mark.to, start.index + 1);
  }
  for (const [pattern, value] of MULTIPLES)
    for (const { 0: word, index } of text.matchAll(pattern))
      marks.push({
        unit: 'times',
        values: [value],
        from: index,
        to: index + word.length,
        isWord: true,
      });
  return marks.sort((a, b) => a.from - b.from);
}

function readMark(text: string, from: number): Mark | undefined {
  const first = readNumber(text, from);
  if (!first) return undefined;
  if (first.isWord && isNoCount(text, first)) return undefined;
  const sized = readSize(text, from, first);
  if (sized) return sized;
  const own = readUnit(text, first.end);
  const ranged = readRange(text, from, first, own);
  if (ranged) return ranged;
  const isMoney = text[from - 1] === '$';
  const isScore = own.unit === 'points' && first.value > 100;
  const { unit, scale, end } = own;
  const isLines = unit === 'number' && isResolution(text, from, end);
  return {
    unit: isMoney ? 'dollar' : isScore ? 'number' : isLines ? 'line' : unit,
    values: [multiply(first.value, scale)],
    ...readSign(text, from),
    from,
    to: end,
    ...(first.isWord && { isWord: true }),
    ...(isBare(text, from, first, own.unit === 'number' ? end : undefined) && { isBare: true }),
  };
}

function isNoCount(text: string, { value, end }: ReadNumber): boolean {
  if (value === 1 && !match(MEASURED, text, end)) return true;
  // TWO-NN is a name.
  return match(NO_COUNT, text, end) !== null || match(/-[A-Z]/y, text, end) !== null;
}

function readSize(text: string, from: number, first: ReadNumber): Mark | undefined {
  const values = [first.value];
  let { end } = first;
  for (let sign = match(SIDE, text, end); sign; sign = match(SIDE, text, end)) {
    const next = readNumber(text, end + sign[0].length);
    if (!next) break;
    values.push(next.value);
    end = next.end;
  }
  if (values.length < 2) return undefined;
  const to = end + (match(PIXELS, text, end)?.[0].length ?? 0);
  return { unit: 'size', values, from, to };
}

type ReadUnit = ReturnType<typeof readUnit>;

/** 3~5배, 3–5%, 20%~40%, 10-12T, two to ten; from 2x to 4x is a way, and has two figures. */
function readRange(text: string, from: number, first: ReadNumber, own: ReadUnit): Mark | undefined {
  const sign = match(RANGE, text, own.end);
  if (!sign || (own.unit !== 'number' && /to/.test(sign[0]))) return undefined;
  const second = readNumber(text, own.end + sign[0].length);
  if (!second || second.isWord !== first.isWord) return undefined;
  const shared = readUnit(text, second.end);
  if (own.unit !== 'number' && own.unit !== shared.unit) return undefined;
  const isScaled = first.scale === 1 && first.value < second.value / second.scale;
  const low = multiply(isScaled ? first.value * second.scale : first.value, shared.scale);
  const high = multiply(second.value, shared.scale);
  if (low >= high) return undefined;
  return {
    unit: shared.unit,
    values: [low, high],
    isRange: true,
    ...readSign(text, from),
    from,
    to: shared.end,
    ...(first.isWord && { isWord: true }),
  };
}

/** 4K is said of pictures, as 480p is; of tokens and samples it is a count. */
function isResolution(text: string, from: number, to: number): boolean {
  if (!/^(?:[1248]|16)K$/.test(text.slice(from, to))) return false;
  return (
    /^[\s-]?(?:resolution|image|video|photo|ultra|UHD|해상도|이미지|영상|동영상|비디오|사진|화질)/i.test(
      text.slice(to, to + 12),
    ) ||
    /(?:native|네이티브|resolution of|해상도)\s$/i.test(text.slice(Math.max(0, from - 16), from))
  );
}

function readSign(text: string, from: number): Pick<Mark, 'sign'> {
  const [, sign] = /(?<![\p{L}\d%)\]])([+-])$/u.exec(text.slice(Math.max(0, from - 2), from)) ?? [];
  return sign === '+' || sign === '-' ? { sign } : {};
}

function multiply(value: number, scale: number): number {
  return Number((value * scale).toPrecision(12));
}

/** What says of a whole number that it is one to be told. */
const CUE =
  /(?:약|총|최대|최소|평균|[~≈=≥≤><:±]|\b(?:about|around|approximately|nearly|over|roughly|only|than|up to|at least|at most|exceeding|reach(?:es|ing)|achiev(?:es|ing)|of|is|total))\s?$/i;

/** `counted` is where what counts it ends, for a number without a unit. */
function isBare(
  text: string,
  from: number,
  { value, scale, end, isWord, isGrouped }: ReadNumber,
  counted: number | undefined,
): boolean {
  if (counted === undefined || counted > end || isWord || isGrouped || scale !== 1) return false;
  const before = text.slice(Math.max(0, from - 20), from);
  if (!Number.isInteger(value)) return false;
  if (/(?<![.!?]\s)\b[A-Z][\w-]*\s$/.test(before)) return true;
  return !(value >= 100 || CUE.test(before) || /^[\s-][a-z]{3}/.test(text.slice(end, end + 4)));
}

import type { Figure } from '../../figures';
import { type FigureLanguage, match, multiply, type ReadNumber, type Speech } from './language';
import { readNumber } from './readNumber';
import { type ReadUnit, readUnit } from './readUnit';

/** A figure in a text that was cleaned: `from` and `to` are where it stands there. */
export type NumberMark = Omit<Figure, 'start' | 'end'> & {
  readonly from: number;
  readonly to: number;
};
type Languages = readonly FigureLanguage[];

const RANGE = /\s?[~–—]\s?|-|\sto\s/y;
const SIDE = /(?:[×xX*]|\s[×xX*]\s)(?=\d)/y;
/** Before a number it says how many times: ×8, x16; the sign of a size has another number before it. */
const TIMES = /(?:^|(?<![\dA-Z] ?)[\s(~])[×x]$/;
/** One is counted where time is measured, and where more is meant: one minute, one million. */
const MEASURED = /[- ](?:second|minute|hour|day|week|month|year|million|billion|thousand)/iy;

/** All that looks like a figure in a text that was cleaned, in its order; names are among them. */
export function findNumberMarks(
  text: string,
  { languages, starts }: Speech,
): readonly NumberMark[] {
  const marks: NumberMark[] = [];
  starts.lastIndex = 0;
  for (let start = starts.exec(text); start; start = starts.exec(text)) {
    const mark = isGoingOn(text, start) ? undefined : readMark(text, start.index, languages);
    if (!mark) continue;
    marks.push(mark);
    starts.lastIndex = Math.max(mark.to, start.index + 1);
  }
  for (const { wholes } of languages)
    for (const [unit, value, looks] of wholes)
      for (const { 0: word, index } of text.matchAll(looks))
        marks.push({ unit, values: [value], from: index, to: index + word.length, isWord: true });
  return marks.sort((one, other) => one.from - other.from);
}

/**
 * Does a word or a number go on a name or another number that stands right before it (F1, R@1, x86, 10^2, 3×3)? The 만 of
 * 12%만 is a particle.
 */
function isGoingOn(text: string, { 0: begin, index }: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, index - 2), index);
  return /\d/.test(begin)
    ? /[\d.×A-Za-z_@#^]$|\d[,/:]$/.test(before) &&
        !TIMES.test(text.slice(Math.max(0, index - 4), index))
    : /[\p{L}\d%)\]’”`\ufffc-]$/u.test(before);
}

function readMark(text: string, from: number, languages: Languages): NumberMark | undefined {
  const first = readNumber(text, from, languages);
  if (!first) return undefined;
  if (first.isWord && isIdle(text, first, languages)) return undefined;
  const own = readUnit(text, first.end, languages);
  return (
    readSize(text, from, first, languages) ??
    readRange(text, from, first, own, languages) ??
    readOne(text, from, first, own)
  );
}

function readOne(text: string, from: number, first: ReadNumber, own: ReadUnit): NumberMark {
  const { scale, end } = own;
  // How many times is said before the number too.
  const isTimes = own.unit === 'number' && TIMES.test(text.slice(Math.max(0, from - 4), from));
  const unit = isTimes ? 'times' : own.unit;
  const isScore = unit === 'points' && first.value > 100;
  return {
    unit: text[from - 1] === '$' ? 'dollar' : isScore ? 'number' : unit,
    values: [multiply(first.value, scale)],
    ...readSign(text, from),
    from,
    to: end,
    ...(first.isWord && { isWord: true }),
  };
}

/** A word for a number that goes on in another way than to count: one of, two-thirds, TWO-NN. */
function isIdle(text: string, { value, end }: ReadNumber, languages: Languages): boolean {
  if (value === 1 && !match(MEASURED, text, end)) return true;
  return (
    languages.some(({ idle }) => match(idle, text, end)) || match(/-[A-Z]/y, text, end) !== null
  );
}

function readSize(
  text: string,
  from: number,
  first: ReadNumber,
  languages: Languages,
): NumberMark | undefined {
  const values = [first.value];
  let { end } = first;
  for (let sign = match(SIDE, text, end); sign; sign = match(SIDE, text, end)) {
    const next = readNumber(text, end + sign[0].length, languages);
    if (!next) break;
    values.push(next.value);
    end = next.end;
  }
  if (values.length < 2) return undefined;
  const own = readUnit(text, end, languages);
  return { unit: 'size', values, from, to: own.unit === 'pixel' ? own.end : end };
}

/** 3~5배, 3–5%, 20%~40%, 10-12T, two to ten; from 2x to 4x is a way, and has two figures. */
function readRange(
  text: string,
  from: number,
  first: ReadNumber,
  own: ReadUnit,
  languages: Languages,
): NumberMark | undefined {
  const sign = match(RANGE, text, own.end);
  // The 1 of Rank-1 to 85.7 is no end.
  if (/[A-Za-z]-$/.test(text.slice(Math.max(0, from - 2), from))) return undefined;
  if (!sign || (own.unit !== 'number' && /to/.test(sign[0]))) return undefined;
  const second = readNumber(text, own.end + sign[0].length, languages);
  if (!second || second.isWord !== first.isWord) return undefined;
  const shared = readUnit(text, second.end, languages);
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

function readSign(text: string, from: number): Pick<NumberMark, 'sign'> {
  const [, sign] = /(?<![\p{L}\d%)\]])([+-])$/u.exec(text.slice(Math.max(0, from - 2), from)) ?? [];
  return sign ? { sign: sign as '+' | '-' } : {};
}

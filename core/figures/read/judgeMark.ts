import type { NumberMark } from './findNumberMarks';

/** Days and papers are made of numbers too. */
const OTHERS = [
  /\d{4}[-./]\s?\d{1,2}[-./]\s?\d{1,2}|\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}월\s?\d{1,2}일/g,
  /(?<!\d)\d{4}\.\d{4,5}(?:v\d+)?(?!\d)/g,
];
const YEAR = 365 * 24 * 3600;
/** What says of a whole number that it is one to be told. */
const CUE =
  /(?:약|총|최대|최소|평균|[~≈=≥≤><:±]|\b(?:about|around|approximately|nearly|over|roughly|only|than|up to|at least|at most|exceeding|reach(?:es|ing)|achiev(?:es|ing)|of|is|total))\s?$/i;
/** Behind and before 4K, where that is said of a picture. */
const PICTURE = [
  /^[\s-]?(?:resolution|image|video|photo|ultra|UHD|해상도|이미지|영상|동영상|비디오|사진|화질)/i,
  /(?:native|resolution of|네이티브|해상도)\s$/i,
] as const;

/**
 * A number of a summary as its reader takes it: a size of pictures, a count that nobody would quote (`isBare`), or undefined
 * for a day, a part of a fraction, and what tells which of several is meant. In the text that it is compared with, it does no harm to know less.
 */
export function judgeMark(text: string, mark: NumberMark): NumberMark | undefined {
  const { from, to, unit } = mark;
  if (isOther(text, from) || isYear(mark) || isOfFraction(text, mark)) return undefined;
  if (unit !== 'number') return mark;
  const frames =
    /초당\s?$/.test(text.slice(Math.max(0, from - 4), from)) &&
    /^\s?프레임/.exec(text.slice(to, to + 4));
  if (frames) return { ...mark, unit: 'fps', to: to + frames[0].length };
  const literal = text.slice(from, to);
  if (isWhich(literal, text) || isCounter(text, mark, literal)) return undefined;
  if (isPicture(text, mark, literal)) return { ...mark, unit: 'line' };
  return isBare(text, mark, literal) ? { ...mark, isBare: true } : mark;
}

/** 2025년 is when, and 5년 how long. */
function isYear({ unit, values }: NumberMark): boolean {
  return unit === 'second' && values.every((value) => value >= 1900 * YEAR && value < 2100 * YEAR);
}

function isOther(text: string, at: number): boolean {
  const from = Math.max(0, at - 16);
  const near = text.slice(from, at + 16);
  return OTHERS.some((pattern) =>
    [...near.matchAll(pattern)].some(
      ({ 0: found, index }) => from + index <= at && at < from + index + found.length,
    ),
  );
}

/** 3분의 1 is a share as a whole, and others (7분의 2) are none that is told in one way: neither number is looked for. */
function isOfFraction(text: string, { from, to }: NumberMark): boolean {
  return (
    /분의\s?$/.test(text.slice(Math.max(0, from - 3), from)) ||
    /^\s?분의\s?[\d일이삼사오육칠팔구십]/.test(text.slice(to, to + 5))
  );
}

/** 2D and 3D in Korean; and a stage that is one of several, told one after another. */
function isWhich(literal: string, text: string): boolean {
  if (/^[1-4]차원$|^1\s?단계$/.test(literal)) return true;
  return /^\d\s?단계$/.test(literal) && /(?<!\d)1\s?단계/.test(text);
}

/** 1) and 1. where a line begins. */
function isCounter(text: string, { from, to }: NumberMark, literal: string): boolean {
  return from === 0 && /^\d{1,2}$/.test(literal) && /^[.)]\s/.test(text.slice(to, to + 2));
}

/** 4K is said of pictures, as 480p is; of tokens and samples it is a count. */
function isPicture(text: string, { from, to }: NumberMark, literal: string): boolean {
  if (!/^(?:[1248]|16)K$/.test(literal)) return false;
  const [behind, before] = PICTURE;
  return (
    behind.test(text.slice(to, to + 12)) || before.test(text.slice(Math.max(0, from - 16), from))
  );
}

/** A whole number that nothing counts, and of which nothing says that it is a figure. */
function isBare(text: string, { from, to }: NumberMark, literal: string): boolean {
  if (!/^\d+$/.test(literal)) return false;
  const before = text.slice(Math.max(0, from - 20), from);
  // Behind a name it is a part of that: CIFAR 100, HumanEval 164.
  if (/(?<![.!?]\s)\b[A-Z][\w-]*\s$/.test(before)) return true;
  const isCounted = /^[\s-][a-z]{3}/.test(text.slice(to, to + 4));
  return literal === '0' || (literal.length < 3 && !isCounted && !CUE.test(before));
}

import { english } from './figures/read/english';
import { judgeMark } from './figures/read/judgeMark';
import { korean } from './figures/read/korean';
import { toSpeech } from './figures/read/language';
import { readFigures } from './figures/read/readFigures';

const BOTH = toSpeech([korean, english]);

/** What a figure measures; `number` counts, scores, or says nothing of it. Time is in seconds, storage in bytes. */
export type Unit =
  | 'number'
  | 'percent'
  | 'points'
  | 'times'
  | 'size'
  | 'second'
  | 'byte'
  | 'fps'
  | 'hertz'
  | 'decibel'
  | 'pixel'
  | 'line'
  | 'dollar';

/**
 * One figure of a text. `values` are one number, both ends of a range (`isRange`), or the sides of a size (256×256);
 * `start` and `end` are where it stands in the text, its unit and counter included.
 */
export type Figure = {
  readonly unit: Unit;
  readonly values: readonly number[];
  readonly isRange?: true;
  readonly sign?: '+' | '-';
  readonly start: number;
  readonly end: number;
  /** It is written as a word: 세 가지, twelve, twice, half. */
  readonly isWord?: true;
  /** A whole number without a unit, of which nothing says that it is a figure: not one that a reader would quote. */
  readonly isBare?: true;
};

/**
 * The figures of a text in Korean or English, TeX in it or not, in the order in which they stand. Numbers in names (GPT-4,
 * R@1, VBench 2.0), years, dates, ordinals, and the counters of lists, sections and references are none.
 */
export function findFigures(text: string): readonly Figure[] {
  const figures = readFigures(text, BOTH, judgeMark);
  // 1/3 is one share in either language.
  const once = figures.filter(({ start }, at) => start !== figures[at - 1]?.start);
  return once.map((figure) => ({ ...figure, end: closeBraces(text, figure) }));
}

/** Where a figure ends with the braces of TeX that it opens: 10^{-4} whole. */
function closeBraces(text: string, { start, end }: Figure): number {
  const literal = text.slice(start, end);
  let open = literal.split('{').length - literal.split('}').length;
  let closed = end;
  for (; open > 0 && text[closed] === '}'; open -= 1) closed += 1;
  return closed;
}

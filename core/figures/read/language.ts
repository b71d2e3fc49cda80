import type { Unit } from '../../figures';

/** A number as it stands in a text, up to `end`; `scale` is the magnitude that it says itself (만, million, B), else 1. */
export type ReadNumber = {
  readonly value: number;
  readonly scale: number;
  readonly end: number;
  readonly isWord?: true;
};

/** What stands behind a number, what it measures, and by how much its value is multiplied. */
export type UnitRow = readonly [unit: Unit, scale: number, looks: string];

/** How a language writes numbers and what stands around them; patterns with `y` are tried at one place. */
export type FigureLanguage = {
  /** How the words begin that are numbers. */
  readonly starts: RegExp;
  /** A number in digits up to `at` with the magnitude behind it, if there is one. */
  readonly readScale: (text: string, at: number, digits: number) => ReadNumber | undefined;
  readonly readWord: (text: string, at: number) => ReadNumber | undefined;
  readonly units: readonly UnitRow[];
  readonly unit: RegExp;
  /** What is counted with (개, 가지), where that is a word of its own. */
  readonly counter?: RegExp;
  /** What is a multiple or a share by itself (twice, half), whole: without a number and a unit of its own. */
  readonly wholes: readonly (readonly [unit: Unit, value: number, looks: RegExp])[];
  /** Behind a word for a number: it counts nothing. */
  readonly idle: RegExp;
  /** Before a number: it only tells which one is meant. */
  readonly naming: RegExp;
  /** Behind a number: the same. */
  readonly ordinal: RegExp;
};

/** Languages that a text may be in, the one that is asked first before the others. */
export type Speech = {
  readonly languages: readonly FigureLanguage[];
  /** What a number may begin with, as fast as a text is gone through: what stands before it is looked at later. */
  readonly starts: RegExp;
};

/** What is needed to read texts in these languages. */
export function toSpeech(languages: readonly FigureLanguage[]): Speech {
  const words = languages.map(({ starts }) => starts.source).join('|');
  return { languages, starts: new RegExp(`\\.?\\d|${words}`, 'gi') };
}

/** Units as one pattern, each in a group of its own. */
export function joinUnits(rows: readonly UnitRow[]): RegExp {
  return new RegExp(rows.map(([, , looks]) => `(${looks})`).join('|'), 'y');
}

/** What a sticky pattern finds at that very place. */
export function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A product without what binary adds: 3.2 × 10,000 is 32,000.000000000004 there. */
export function multiply(value: number, scale: number): number {
  return Number((value * scale).toPrecision(12));
}

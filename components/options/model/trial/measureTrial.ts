import type { DoneSection } from '../../../../core/model';
import { writePlain } from '../../../../core/tree/plain';

/** How well a trial came out: figures that the text has too, of all, and the share of letters that are Hangul. */
export type Measured = {
  readonly found: number;
  readonly figures: number;
  /** From 0 to 1; undefined where nothing was written. */
  readonly hangul: number | undefined;
};

/** The sections of a trial → its measures. Terms that are to stay English, formulas and code are no letters. */
export function measureTrial(done: readonly DoneSection[], terms: readonly string[]): Measured {
  const figures = done.flatMap(({ check }) => check.figures);
  const text = done
    .map(({ section }) => writePlain(section.children, () => ''))
    .join('\n')
    .toLowerCase();
  const rest = [...terms]
    .sort((a, b) => b.length - a.length)
    .reduce((left, term) => left.replaceAll(term.toLowerCase(), ' '), text);
  const hangul = count(rest, /\p{Script=Hangul}/gu);
  const letters = count(rest, /\p{L}/gu);
  return {
    found: figures.filter(({ sentence }) => sentence !== undefined).length,
    figures: figures.length,
    hangul: letters === 0 ? undefined : hangul / letters,
  };
}

function count(text: string, kind: RegExp): number {
  return text.match(kind)?.length ?? 0;
}

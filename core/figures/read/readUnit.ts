import type { Unit } from '../../figures';
import { type FigureLanguage, match } from './language';

export type ReadUnit = { readonly unit: Unit; readonly scale: number; readonly end: number };

/** The unit that stands there, with the counter where there is no other; `number` and nothing where there is none. */
export function readUnit(text: string, at: number, languages: readonly FigureLanguage[]): ReadUnit {
  for (const { unit, units } of languages) {
    const [all = '', ...looks] = match(unit, text, at) ?? [];
    const row = units[looks.findIndex((each) => each !== undefined)];
    if (row) return { unit: row[0], scale: row[1], end: at + all.length };
  }
  for (const { counter } of languages) {
    const found = counter && match(counter, text, at);
    if (found) return { unit: 'number', scale: 1, end: at + found[0].length };
  }
  return { unit: 'number', scale: 1, end: at };
}

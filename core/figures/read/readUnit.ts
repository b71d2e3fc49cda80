import type { Unit } from '../../figures';
import { type Language, match } from './language';

export type ReadUnit = { readonly unit: Unit; readonly scale: number; readonly end: number };

const compiled = new Map<Language, RegExp>();

/** The unit that stands there, with the counter where there is no other; `number` and nothing where there is none. */
export function readUnit(text: string, at: number, languages: readonly Language[]): ReadUnit {
  for (const language of languages) {
    const [all, ...looks] = match(compile(language), text, at) ?? [];
    const row = language.units[looks.findIndex((each) => each !== undefined)];
    if (all !== undefined && row) return { unit: row[0], scale: row[1], end: at + all.length };
  }
  for (const { counter } of languages) {
    const found = counter && match(counter, text, at);
    if (found) return { unit: 'number', scale: 1, end: at + found[0].length };
  }
  return { unit: 'number', scale: 1, end: at };
}

/** All units of a language as one pattern, each in a group of its own. */
function compile(language: Language): RegExp {
  const known = compiled.get(language);
  if (known) return known;
  const pattern = new RegExp(language.units.map(([, , looks]) => `(${looks})`).join('|'), 'y');
  compiled.set(language, pattern);
  return pattern;
}

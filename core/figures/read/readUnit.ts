import type { Unit } from '../../figures';
import { type Language, match } from './language';

export type ReadUnit = { readonly unit: Unit; readonly scale: number; readonly end: number };

const compiled = new Map<Language, readonly (readonly [Unit, number, RegExp])[]>();

/** The unit that stands there, with the counter where there is no other; `number` and nothing where there is none. */
export function readUnit(text: string, at: number, languages: readonly Language[]): ReadUnit {
  for (const language of languages)
    for (const [unit, scale, pattern] of compile(language)) {
      const found = match(pattern, text, at);
      if (found) return { unit, scale, end: at + found[0].length };
    }
  for (const { counter } of languages) {
    const found = counter && match(counter, text, at);
    if (found) return { unit: 'number', scale: 1, end: at + found[0].length };
  }
  return { unit: 'number', scale: 1, end: at };
}

function compile(language: Language) {
  const known = compiled.get(language);
  if (known) return known;
  const patterns = language.units.map(
    ([unit, scale, looks]) => [unit, scale, new RegExp(looks, 'y')] as const,
  );
  compiled.set(language, patterns);
  return patterns;
}

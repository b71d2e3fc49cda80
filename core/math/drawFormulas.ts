import { toMathml } from '../math';
import type { MathElement } from '../tree';
import { cutTex } from './cutTex';

/** Formulas by their TeX. */
export type DrawnFormulas = Readonly<Record<string, MathElement>>;

/** A summary that has more is drawn once it is whole. */
const MOST = 100;

/** The formulas of a text that is being written, drawn by their TeX, with those that are `known`, which are not drawn again. */
export function drawFormulas(text: string, known: DrawnFormulas = {}): DrawnFormulas {
  const fresh = cutTex(text)
    .flatMap(({ tex }) => (tex === undefined || Object.hasOwn(known, tex) ? [] : [tex]))
    .slice(0, Math.max(0, MOST - Object.keys(known).length));
  const drawn = fresh.flatMap((tex) => {
    const mathml = toMathml(tex, false);
    return mathml ? [[tex, mathml] as const] : [];
  });
  return drawn.length > 0 ? { ...known, ...Object.fromEntries(drawn) } : known;
}

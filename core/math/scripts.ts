const above = new Map(
  [
    ...'0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺−⁻-⁻=⁼(⁽)⁾aᵃbᵇcᶜdᵈeᵉfᶠgᵍhʰiⁱjʲkᵏlˡmᵐnⁿoᵒpᵖrʳsˢtᵗuᵘvᵛwʷxˣyʸzᶻTᵀ⊤ᵀ∗*∘°',
  ].reduce(pairUp, []),
);
const below = new Map(
  [...'0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊−₋-₋=₌(₍)₎aₐeₑhₕiᵢjⱼkₖlₗmₘnₙoₒpₚrᵣsₛtₜuᵤvᵥxₓ'].reduce(pairUp, []),
);

function pairUp(pairs: [string, string][], letter: string, at: number): [string, string][] {
  const last = pairs.at(-1);
  if (at % 2 === 0 || !last) pairs.push([letter, '']);
  else last[1] = letter;
  return pairs;
}

/** A script in letters of its own where there are such letters (x², aᵢ), else after its sign (x^θ, L_(a,b)). */
export function writeScript(text: string, place: 'above' | 'below'): string {
  if (text === '' || /^[′″‴⁗]+$/.test(text)) return text;
  // A word is read more easily on the line: L_total.
  if (/^\p{L}{3,}$/u.test(text)) return (place === 'above' ? '^' : '_') + text;
  const letters = place === 'above' ? above : below;
  const written = [...text.replaceAll(' ', '')].map((letter) => letters.get(letter));
  if (written.every((letter) => letter !== undefined)) return written.join('');
  return (place === 'above' ? '^' : '_') + bracket(text);
}

/** In brackets unless it is one word or number. */
export function bracket(text: string): string {
  return /^[\p{L}\p{N}\p{M}.′]*$/u.test(text) || [...text].length === 1 ? text : `(${text})`;
}

/** The same beside a stroke, where 2c is two things too. */
export function bracketTerm(text: string): string {
  return /^(?:\p{L}[\p{M}\p{No}\p{Lm}′⁺⁻₊₋]*|\d[\d.,]*|\p{L}{3,})$/u.test(text)
    ? text
    : `(${text})`;
}

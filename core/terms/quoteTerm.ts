import type { SaidText } from '../terms';
import type { TermPair } from './findTermPairs';

/** Where a term stands in a text: the words around it, `hit` being the term itself as it is written there. */
export type Quote = {
  readonly said: SaidText;
  readonly before: string;
  readonly hit: string;
  readonly after: string;
};

/** How much stands around it, in UTF-16 units. */
const AROUND = 44;

/** The first place of a term in a text, the pair itself where it is explained; undefined where it stands as no word of it. */
export function quoteTerm(said: SaidText, { ko, en }: TermPair): Quote | undefined {
  const { text } = said;
  const found = [`${ko}(${en})`, `${ko} (${en})`, ko, en]
    .map((hit) => ({ hit, at: text.indexOf(hit) }))
    .find(({ at }) => at >= 0);
  if (!found) return undefined;
  const end = found.at + found.hit.length;
  return {
    said,
    before: clip(text.slice(0, found.at).split('\n').at(-1) ?? '', 'start'),
    hit: found.hit,
    after: clip(text.slice(end).split('\n')[0] ?? '', 'end'),
  };
}

function clip(text: string, side: 'start' | 'end'): string {
  if (text.length <= AROUND) return text;
  return side === 'start' ? `…${text.slice(-AROUND)}` : `${text.slice(0, AROUND)}…`;
}

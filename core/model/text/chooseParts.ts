import { nameKind } from '../../digest/kinds';
import type { PaperPart } from '../../model';

/** A part that stays, and how long it may be. */
export type Chosen = { readonly part: PaperPart; readonly longest: number };

/** Shortened to less than this a part says nothing: others are left out before it comes to that. */
const LEAST = 200;
/** The sections by which a paper is understood, those first that are left out last. */
const KEPT: readonly ReturnType<typeof nameKind>[] = [
  'conclusion',
  'introduction',
  'limitations',
  'results',
  'method',
];

/**
 * The parts of a text that stay of it in so many characters, headings with them, in their order. All that are too long are
 * cut to one length, an abstract to half of the room at most. Where parts are too many for that, those that are nothing in
 * particular are left out first, from the end, an abstract last.
 */
export function chooseParts(parts: readonly PaperPart[], most: number): readonly Chosen[] {
  const abstract = parts.find(({ heading }) => /^abstract\b/i.test(heading));
  const ranked = parts
    .filter((part) => part !== abstract)
    .map((part) => ({ part, rank: rank(part) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ part }) => part);
  // The fewer there are, the longer each may be.
  let few = abstract ? 0 : 1;
  let many = ranked.length;
  while (few < many) {
    const middle = Math.ceil((few + many) / 2);
    if (share(abstract, ranked.slice(0, middle), most).longest >= LEAST) few = middle;
    else many = middle - 1;
  }
  const others = new Set(ranked.slice(0, few));
  const { own, longest } = share(abstract, [...others], most);
  return parts.flatMap((part): readonly Chosen[] => {
    if (part === abstract) return [{ part, longest: own }];
    return others.has(part) ? [{ part, longest }] : [];
  });
}

/** How long the abstract may be, and how long every other part. */
function share(
  abstract: PaperPart | undefined,
  others: readonly PaperPart[],
  most: number,
): { readonly own: number; readonly longest: number } {
  const all = abstract ? [abstract, ...others] : others;
  const room = all.reduce((left, { heading }) => left - heading.length, most);
  const alike = findLongest(all, room);
  const half = Math.min(abstract?.text.length ?? 0, Math.floor(room / 2));
  return half <= alike
    ? { own: alike, longest: alike }
    : { own: half, longest: findLongest(others, room - half) };
}

/** The length to which all longer texts are cut so that their sum is `room`. */
function findLongest(parts: readonly PaperPart[], room: number): number {
  const sorted = parts.map(({ text }) => text.length).sort((a, b) => a - b);
  let left = Math.max(0, room);
  for (const [at, length] of sorted.entries()) {
    const longest = Math.floor(left / (sorted.length - at));
    if (length > longest) return longest;
    left -= length;
  }
  return Number.POSITIVE_INFINITY;
}

function rank({ heading }: PaperPart): number {
  const place = KEPT.indexOf(nameKind(heading));
  return place < 0 ? KEPT.length : place;
}

import type { Figure } from '../figures';
import { findTerms } from './context/findTerms';
import { readCounted } from './context/readCounted';
import { toTerms } from './context/toTerms';

/** How the words that say one thing begin, in English and in small letters; one of them will do. */
export type Stems = readonly string[];

/** What a figure is said of: `nouns` are what it counts, the head last; `near` what stands around it, the nearest first. */
export type Context = { readonly nouns: readonly Stems[]; readonly near: readonly Stems[] };

/** How many words on each side of a figure are looked at. */
const WORDS_AROUND = 6;
/** In so many signs there are as many words. */
const SIGNS_AROUND = 120;
const NOUNS_KEPT = 5;
const NEAR_KEPT = 10;

const SENTENCE_END = /[.!?。](?=\s|$)|\n/g;
/** What the words around a figure of a text say of it, in Korean or English. */
export function readContext(text: string, { start, end, unit }: Figure): Context {
  const before = splitWords(
    lastPart(text.slice(Math.max(0, start - SIGNS_AROUND), start)),
  ).reverse();
  // The particle of a counter is no word: 네 개의.
  const after = splitWords(
    firstPart(text.slice(end, end + SIGNS_AROUND)).replace(/^[가-힣]+/, leaveParticle),
  );
  const isCount = unit === 'number';
  const nouns = isCount ? readCounted(text, { start, end }, before, after) : [];
  const near: Stems[] = [];
  for (const word of alternate(after, before))
    for (const { stems, isGeneral } of toTerms(word)) if (!isGeneral) near.push(stems);
  return {
    nouns: distinct(nouns).slice(-NOUNS_KEPT),
    near: distinct(near, nouns).slice(0, NEAR_KEPT),
  };
}

function leaveParticle(word: string): string {
  return findTerms(word).length > 0 ? word : '';
}

function splitWords(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

function lastPart(text: string): string {
  return text.split(SENTENCE_END).at(-1) ?? '';
}

function firstPart(text: string): string {
  return text.split(SENTENCE_END)[0] ?? '';
}

/** The words around a figure, the nearest first. */
function alternate(after: readonly string[], before: readonly string[]): readonly string[] {
  const words: string[] = [];
  for (let at = 0; at < WORDS_AROUND; at += 1)
    for (const word of [after[at], before[at]]) if (word !== undefined) words.push(word);
  return words;
}

function distinct(all: readonly Stems[], others: readonly Stems[] = []): readonly Stems[] {
  const seen = new Set(others.map(String));
  return all.filter((stems) => !seen.has(`${stems}`) && seen.add(`${stems}`));
}

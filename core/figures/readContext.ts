import type { Figure } from '../figures';
import { findTerms } from './context/findTerms';
import { readCounted } from './context/readCounted';
import { readDirection } from './context/readDirection';
import { readOwnWords } from './context/readOwnWords';
import { toStems, toTerms } from './context/toTerms';
import type { Direction } from './direction';

/** How the words that say one thing begin, in English and in small letters; one of them will do. */
export type Stems = readonly string[];

/**
 * What a figure is said of: `nouns` are what it counts, the head last; `near` what stands around it, what is said of it alone
 * before all else (`own`, so many of them), the nearest first; `way` which way it says that this goes.
 */
export type Context = {
  readonly nouns: readonly Stems[];
  readonly near: readonly Stems[];
  readonly own?: number;
  readonly way?: Way;
};
/** Which way a figure says that something goes, and whether it is how far that came or by how much. */
export type Way = { readonly direction: Direction; readonly isLevel: boolean };

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
  // Of what it is a share tells it from others, however much is said of that (데이터의 10%).
  const whole = before[0]?.endsWith('의') && !isCount ? toStems(before[0]) : [];
  const own = distinct(findStems(readOwnWords(text, { start, end })), nouns);
  const near = distinct([...own, ...whole, ...findStems(alternate(after, before))], nouns);
  const way = readDirection(text, { start, end });
  return {
    nouns: distinct(nouns).slice(-NOUNS_KEPT),
    near: near.slice(0, NEAR_KEPT),
    ...(own.length > 0 && { own: Math.min(own.length, NEAR_KEPT) }),
    ...(way && { way }),
  };
}

/** What words say that tells one thing from another. */
function findStems(words: readonly string[]): readonly Stems[] {
  return words.flatMap(toTerms).flatMap(({ stems, isGeneral }) => (isGeneral ? [] : [stems]));
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

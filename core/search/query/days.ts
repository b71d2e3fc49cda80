import { fold } from '../folded/fold';
import { readEnglishDay } from './englishDays';
import { readStateName } from './names';
import type { Token } from './tokens';

const DAYS =
  /^((?:19|20)\d\d)(?:년|(?:[-./]|년)(1[0-2]|0?[1-9])(?:월|(?:[-./]|월)(3[01]|[12]\d|0?[1-9])일?)?)?[-./]?$/;
/** Of whatever year. */
const DAYS_OF_ANY = /^()(1[0-2]|0?[1-9])월(?:(3[01]|[12]\d|0?[1-9])일?)?$/;
/** What Korean puts behind a day; what says from when or until when is another question. */
const PARTICLE = /(?<=[년월일])(?:에[는도서]?|의|은|도)$/;

/**
 * The beginning that all days of a year, a month or a day have, as a folded text writes it: `2025년9월` → `2025-09`; where it names
 * no year what stands behind that: `9월8일` → `-09-08`.
 */
export function readDays(folded: string): string | undefined {
  const bare = folded.replace(PARTICLE, '');
  const found = DAYS.exec(bare) ?? DAYS_OF_ANY.exec(bare);
  if (!found) return undefined;
  const parts = found.slice(1).filter((part) => part !== undefined);
  return parts.map((part) => (part === '' ? '' : part.padStart(2, '0'))).join('-');
}

/** What a day of several words begins with, and what goes on in it: `2025년 9월 8일`, `2025. 9. 8.`, `9월 8일에`. */
const FIRST = /^(?:(?:19|20)\d\d(?:년|\.)|\d{1,2}월)$/;
const NEXT = /^\d{1,2}(?:[월일]\p{Script=Hangul}*|\.)$/u;
const MOST_PARTS = 3;

/** The pieces of a query with each day that is written in several words as one piece. */
export function joinDays(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { parts, text } = joinFirst(tokens.slice(at, at + MOST_PARTS));
    const last = tokens[at + parts - 1];
    if (last) joined.push({ ...last, text });
    at += parts;
  }
  return joined;
}

/** The day that the first of some tokens write together, or the first as it is, and how many they are. */
function joinFirst(tokens: readonly Token[]): { readonly parts: number; readonly text: string } {
  const other = tokens.findIndex(({ name, isQuoted }) => name !== undefined || isQuoted);
  const bare = tokens.slice(0, other < 0 ? tokens.length : other).map(({ text }) => text);
  for (let parts = bare.length; parts > 1; parts -= 1) {
    const next = bare[parts];
    const counted = next !== undefined && readStateName(next) ? undefined : next;
    const text = readEnglishDay(bare.slice(0, parts), counted);
    if (text !== undefined) return { parts, text };
  }
  const parts = countParts(tokens);
  const words = tokens.slice(0, parts).map(({ text }) => text);
  return { parts, text: words.join('') };
}

/** How many of the tokens are one day together, from the first on; one where that stands by itself. */
function countParts(tokens: readonly Token[]): number {
  const other = tokens.findIndex(
    ({ text, name, isQuoted }, at) =>
      name !== undefined || isQuoted || !(at === 0 ? FIRST : NEXT).test(text),
  );
  const texts = tokens.slice(0, other < 0 ? tokens.length : other).map(({ text }) => text);
  while (texts.length > 1 && readDays(fold(texts.join(''))) === undefined) texts.pop();
  return Math.max(1, texts.length);
}

import type { Unit } from '../../figures';
import { PHRASE_END } from '../context/phraseEnd';
import type { Candidate, SentenceWord } from '../findCandidates';
import type { Wanted } from '../findMatches';
import type { Stems } from '../readContext';
import { isOneUnit } from './isSameFigure';
import { isWordOf } from './isWordOf';

/** How much speaks for a candidate, and by how much it is nearer than others that are as good. */
export type Weight = { readonly evidence: number; readonly rank: number };

/** The most digits that count: more of them tell no more. */
const DIGITS_MOST = 4;
/** Within how many words of a candidate another one is near, and within how many not far. */
const NEAR = 4;
const FAR = 10;
/** What a word that is not the head of a phrase counts. */
const MODIFIER = 0.75;
/** A size that models and corpora have, and hardly anything else. */
const HUGE = 1e6;
/** What is smaller is a rate or an error, hardly a share. */
const TINY = 1e-2;
/** What most things are measured in. */
const COMMON: ReadonlySet<Unit> = new Set<Unit>(['percent', 'points', 'times', 'second']);
/** What hardly anything is measured in. */
const SELDOM: ReadonlySet<Unit> = new Set<Unit>(['line', 'fps', 'hertz', 'decibel', 'dollar']);
/** What words around it say counts no more than this. */
const NEAR_MOST = 2;
/** What a number counts stands within so many words behind it. */
const PHRASE = 7;

/**
 * Weighs a candidate of the same value: how rare that and its unit are, whether it counts the same, what stands around both.
 * What has another unit, or one that nobody knows here (mm, GHz), is the same only where a word says so.
 */
export function weigh({ figure, context }: Wanted, candidate: Candidate): Weight {
  const { nouns, near } = context;
  const isCount = figure.unit === 'number' && candidate.figure.unit === 'number';
  const counted = isCount ? weighNouns(nouns, candidate) : 0;
  const around = weighNear(isCount ? near : [...nouns, ...near], candidate);
  const isShared = figure.unit === 'line' || isOneUnit(figure.unit, candidate.figure.unit);
  const information = isShared || around.found > 0 ? measureInformation(figure, isShared) : 0;
  // Where nothing around one is around the other, a common measure says less.
  const isAlone = around.found === 0 && near.length > 1 && COMMON.has(figure.unit);
  const evidence = information + counted + Math.min(NEAR_MOST, around.found) - Number(isAlone);
  // One end of a range is the figure only where it does not stand by itself.
  const isEnd = candidate.figure.isRange && !figure.isRange;
  return { evidence, rank: evidence + around.nearness - (isEnd ? 1.5 : 0) };
}

/** The digits of a value that tell it from others, and one more for a unit that both have and not every number has, two for one that hardly any has. */
function measureInformation({ unit, values }: Wanted['figure'], isShared: boolean): number {
  const digits = values.map((value) => countDigits(value)).reduce((sum, each) => sum + each, 0);
  const isRare = (isShared && unit !== 'number') || values.some(isOdd);
  return Math.min(DIGITS_MOST, digits) + (SELDOM.has(unit) ? 2 : Number(isRare));
}

function isOdd(value: number): boolean {
  return value >= HUGE || (value > 0 && value < TINY);
}

function countDigits(value: number): number {
  const digits = String(Math.abs(value)).replace(/e.*/, '').replace('.', '').replace(/^0+/, '');
  return Math.max(1, (Number.isInteger(value) ? digits.replace(/0+$/, '') : digits).length);
}

/** Do both count the same? The head of what is counted says so alone, what stands before it less; another head says no. */
function weighNouns(nouns: readonly Stems[], candidate: Candidate): number {
  const head = nouns.at(-1);
  if (!head) return 0;
  const { behind, before } = readPhrase(candidate);
  if ([...behind, ...before].some((word) => isWordOf(word, head))) return 2;
  const others = nouns.slice(0, -1).filter((each) => behind.some((word) => isWordOf(word, each)));
  if (others.length > 0) return MODIFIER * Math.min(2, others.length);
  // Of what is so large there is hardly another, whatever it is called; and a score counts nothing.
  const isOther = candidate.figure.values.every((value) => value < HUGE && Number.isInteger(value));
  return isOther ? -1 : 0;
}

/** The words that a number counts: behind it up to what ends a phrase, and right before it ("block size 32"). */
function readPhrase({ figure, sentence: { words }, text }: Candidate) {
  const behind: SentenceWord[] = [];
  for (const word of words.filter(({ start }) => start >= figure.end).slice(0, PHRASE)) {
    const gap = text.slice(behind.at(-1)?.end ?? figure.end, word.start);
    // Not the "of" of state-of-the-art.
    const isJoined = text[word.start - 1] === '-' || text[word.end] === '-';
    // 100 and 1000 layers, 2, 4 or 8 GPUs: all of them count the same.
    if (!behind[0] && /^[\s,]*(?:and|or|\d+)$/.test(gap + word.text)) continue;
    if ((PHRASE_END.has(word.text) && !isJoined) || /[,.;:()]/.test(gap)) break;
    behind.push(word);
  }
  const before = words.filter(({ end }) => end <= figure.start).slice(-3);
  const isAbout = /^(?:of|size|is|=)$/.test(before.at(-1)?.text ?? '') || behind.length === 0;
  return { behind, before: isAbout ? before : [] };
}

/** What of a figure's surroundings stands around a candidate too. */
function weighNear(near: readonly Stems[], { figure, sentence: { words } }: Candidate) {
  const before = words.filter(({ end }) => end <= figure.start).reverse();
  const after = words.filter(({ start }) => start >= figure.end);
  let found = 0;
  let nearness = 0;
  for (const [order, stems] of near.entries()) {
    const places = [before, after].map((side) => side.findIndex((word) => isWordOf(word, stems)));
    const distance = Math.min(...places.filter((at) => at >= 0));
    if (distance === Number.POSITIVE_INFINITY) continue;
    found += distance < NEAR ? 1 : distance < FAR ? 0.5 : 0.25;
    nearness += 1 / (1 + order) / (1 + distance);
  }
  return { found, nearness };
}

import type { Figure } from '../figures';
import { findTerms, isTerm, type Term } from './context/findTerms';

/** How the words that say one thing begin, in English and in small letters; one of them will do. */
export type Stems = readonly string[];

/** What a figure is said of: `nouns` are what it counts, the head last; `near` what stands around it, the nearest first. */
export type Context = { readonly nouns: readonly Stems[]; readonly near: readonly Stems[] };

/** How many words on each side of a figure are looked at. */
const WORDS_AROUND = 6;
/** In so many signs there are as many words. */
const SIGNS_AROUND = 120;
/** What is counted stands within so many words. */
const PHRASE = 8;
const NOUNS_KEPT = 5;
const NEAR_KEPT = 10;
/** Words of more signs than these say nothing that could be looked for. */
const LONGEST_WORD = 40;

const SENTENCE_END = /[.!?。](?=\s|$)|\n/g;
/** What may end a phrase, behind a counter too: what is counted stands before it then (언어 12개에서 평가한다). */
const ENDS = '을|를|은|는|이|가|에서|에게|에|으로|로|와|과|까지|만';
const PARTICLE = new RegExp(
  `[가-힣A-Za-z\\d](?:${ENDS}|의|이며|이고|하여|하고|하며|되어|해|별|부터|보다|이나)$`,
);
const COUNTED_BEFORE = new RegExp(`^(?:${ENDS})(?=$|[\\s.,])`);
/** 파라미터는 50만 개다: what the sentence is about is counted. */
const IS_COUNT = /^이?(?:다|며|고|었다|였다)(?=$|[\s.,])/;
/** What says how exact a count is, and stands between it and what is counted: 30개가 넘는 데이터셋. */
const ABOUT = /^(?:(?:이상|초과|이하|미만|가량|정도|남짓|안팎)의?|넘는|달하는|이르는|여)$/;
/** TPU 64개로 */
const NAME = /^[A-Za-z]{2,}$/;
const TOPIC = /[은는이가]$/;
const ENGLISH_END = new Set(
  'of for with and or that which to in on from by is are was were at as over than while when where its their our the a an per into across under using we it this'.split(
    ' ',
  ),
);

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
  const counter = isCount ? toStems(readCounter(text.slice(start, end))) : [];
  const ending = isCount && counter.length === 0 ? text.slice(end, end + 5) : '';
  const [last = ''] = before;
  const counted =
    (COUNTED_BEFORE.test(ending) && (isTerm(last) || NAME.test(last))) ||
    (IS_COUNT.test(ending) && TOPIC.test(last))
      ? toStems(last)
      : readNouns(before, after, counter.length > 0);
  const nouns = isCount ? [...counted, ...counter] : [];
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

/** The 쌍 of 50만 쌍. */
function readCounter(literal: string): string {
  return (
    /[가-힣]+$/
      .exec(literal.replace(/[십백천만억조]$/, ''))?.[0]
      .replace(/^.*[십백천만억조]/, '') ?? ''
  );
}

/** What is counted: it stands behind a number, or before it where nothing does (벤치마크 12개, 언어 수 60개). */
function readNouns(
  [last = '', previous = '']: readonly string[],
  after: readonly string[],
  isCounted: boolean,
): readonly Stems[] {
  if (last === '수') return toStems(previous);
  const behind = readPhrase(after);
  return behind.length > 0 || isCounted || !isTerm(last) ? behind : toStems(last);
}

/** The words behind a number up to the first particle, or to what ends a phrase in English. */
function readPhrase(after: readonly string[]): readonly Stems[] {
  const found: Term[] = [];
  for (const word of after.slice(0, PHRASE)) {
    const [bare = ''] = /^[가-힣A-Za-z\d-]*/.exec(word) ?? [];
    if (bare === '' || ENGLISH_END.has(bare.toLowerCase())) break;
    if (found.length === 0 && ABOUT.test(word)) continue;
    found.push(...toTerms(bare));
    if (bare !== word || (PARTICLE.test(bare) && !isTerm(bare))) break;
  }
  // 19개 모델 평가: it is the models that are counted.
  const counted = found.findLastIndex(({ isAction }) => !isAction);
  return (counted < 0 ? found : found.slice(0, counted + 1)).map(({ stems }) => stems);
}

/** A word → what it may be in English. */
function toTerms(word: string): readonly Term[] {
  const terms: Term[] = [];
  for (const part of word.match(/[가-힣]+|[A-Za-z][A-Za-z\d]+/g) ?? []) {
    if (!/^[A-Za-z]/.test(part)) terms.push(...findTerms(part));
    else if (part.length <= LONGEST_WORD && !ENGLISH_END.has(part.toLowerCase()))
      terms.push({ stems: [stem(part.toLowerCase())], isGeneral: false, isAction: false });
  }
  return terms;
}

function toStems(word: string): readonly Stems[] {
  return toTerms(word).map(({ stems }) => stems);
}

/** English words are looked for without the ending of their plural. */
function stem(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return word.slice(0, -3);
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
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

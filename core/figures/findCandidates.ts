import type { Figure } from '../figures';
import { english } from './read/english';
import { toSpeech } from './read/language';
import { readFigures } from './read/readFigures';

const ENGLISH = toSpeech([english]);

/** A word of a sentence in small letters, and where it stands in the text. */
export type SentenceWord = { readonly text: string; readonly start: number; readonly end: number };
export type Sentence = {
  readonly start: number;
  readonly end: number;
  readonly words: readonly SentenceWord[];
};
/** A figure of the text that is searched, in its sentence; `text` is the one that both stand in. */
export type Candidate = {
  readonly figure: Figure;
  readonly sentence: Sentence;
  readonly text: string;
};

/** A sentence ends at a mark before space and what may begin another one, not at "e.g.", "et al." or "3.5". */
const END = /[.!?]["'”’)\]]*(?=\s+["'“‘([$\\]*[\p{Lu}\d])/gu;
const ABBREVIATION =
  /(?:\b(?:e\.g|i\.e|al|vs|cf|etc|Figs?|Eqs?|Sec|Tab|No|resp|approx)|\b[A-Z])\.$/;

/** The figures of a text in English, as arXiv's abstracts and papers are, each with the sentence that it stands in. */
export function findCandidates(text: string): readonly Candidate[] {
  const figures = readFigures(text, ENGLISH);
  if (figures.length === 0) return [];
  const sentences = cutSentences(text);
  let at = 0;
  return figures.flatMap((figure) => {
    // Both are in the order of the text.
    while ((sentences[at]?.end ?? Number.POSITIVE_INFINITY) <= figure.start) at += 1;
    const sentence = sentences[at];
    return sentence && sentence.start <= figure.start ? [{ figure, sentence, text }] : [];
  });
}

function cutSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const add = (end: number) => {
    const part = text.slice(start, end);
    const from = start + part.length - part.trimStart().length;
    if (from < end) sentences.push({ start: from, end, words: findWords(text, from, end) });
    start = end;
  };
  for (const { 0: mark, index } of text.matchAll(END))
    if (!ABBREVIATION.test(text.slice(Math.max(0, index - 8), index + 1))) add(index + mark.length);
  add(text.trimEnd().length);
  return sentences;
}

function findWords(text: string, start: number, end: number): readonly SentenceWord[] {
  return [...text.slice(start, end).matchAll(/\p{L}[\p{L}\d]*|\d[\d.,]*/gu)].map(
    ({ 0: word, index }) => ({
      text: word.toLowerCase(),
      start: start + index,
      end: start + index + word.length,
    }),
  );
}

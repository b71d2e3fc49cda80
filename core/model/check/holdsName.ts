import { foldName } from './foldName';

/** Where a name may be written in two: at a hyphen, before a capital and between letters and digits. */
const JOINT = /[- ]+|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u;
/** The same within one that has none: a hyphen, or a space between two words of their own (data set). */
const WITHIN = '(?:-|(?<=\\p{L}{3}) (?=\\p{L}{3}))?';
/** Neither within a word, nor within a version: there is no GPT-4 in GPT-4o, and no Llama-3 in Llama-3.1. */
const BEGIN = '(?<![\\p{Script=Latin}\\p{N}]|\\p{N}\\.)';
const END = '(?![\\p{Script=Latin}\\p{N}]|\\.\\p{N})';
/** A version that is written right behind its name: Llama3, SQuADv2. */
const VERSION = '(?=[vV]?\\p{N})';
const LEAST_VERSIONED = 3;
/** A word in small letters is found with another ending, too: prompt of prompting. */
const ENDINGS = '(?:e?s|e?d|ing|e?r|e?rs)?';
const LEAST_ENDED = 4;

/**
 * Does a folded paper hold a name as a word of its own, whatever its case, hyphens, accents and plural? A name in capitals alone
 * is none of the words in small letters (MATH in math).
 */
export function holdsName(paper: string, name: string): boolean {
  const folded = foldName(name).replace(/^[-. ]+|[-. ]+$/g, '');
  const isLoud = /^\p{Lu}+$/u.test(folded);
  for (const [found] of paper.matchAll(toPattern(folded)))
    if (!isLoud || /\p{Lu}/u.test(found)) return true;
  return false;
}

function toPattern(folded: string): RegExp {
  const singular = toSingular(folded);
  const parts = singular.split(JOINT).map((part) => [...part].map(escapeSign).join(WITHIN));
  const isSmall = /^\p{Ll}+$/u.test(folded) && folded.length >= LEAST_ENDED;
  const ending = isSmall ? ENDINGS : '(?:e?s)?';
  const end =
    /\p{L}$/u.test(singular) && singular.length >= LEAST_VERSIONED ? `(?:${END}|${VERSION})` : END;
  const name = parts.join('[- ]?').replace(/y$/, '(?:y|ie(?=s))');
  return new RegExp(`${BEGIN}${name}${ending}${end}`, 'giu');
}

function toSingular(name: string): string {
  if (/[a-z]{3}ies$/.test(name)) return name.replace(/ies$/, 'y');
  return name.length > 2 && /[^sS]s$/.test(name) ? name.slice(0, -1) : name;
}

function escapeSign(sign: string): string {
  return sign.replace(/[.*+?^${}()|[\]\\]/, '\\$&');
}

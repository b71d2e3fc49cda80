import type { PaperId } from '../paper';
import { readPaper } from '../paper/readPaper';
import { trimEdges } from './folded/edges';
import { fold, foldTag } from './folded/fold';
import type { Pattern } from './folded/pattern';
import type { SearchedKind } from './folded/sections';
import { joinDays, readDays } from './query/days';
import { nameFilter, readKind, readStateName } from './query/names';
import { cutTokens, type Token } from './query/tokens';
import { readPhrase, readWord } from './query/words';

/**
 * A word or an exact phrase that is looked for. `typed` is it as it was typed, `folded` as texts are; `kind` when it has to stand
 * in a section of that kind, or in the reader's note.
 */
export type Word = {
  readonly typed: string;
  readonly folded: string;
  readonly pattern: Pattern;
  readonly kind?: SearchedKind;
  /** Of a phrase: where in it white space stands, and nowhere else. */
  readonly gaps?: readonly number[];
  /** It may go on where it ends. */
  readonly isUnfinished?: true;
  /** Too short to be looked for but where words begin, in titles and gists. */
  readonly isBrief?: true;
  /** What it means where no text says it. */
  readonly paper?: PaperId;
  readonly day?: string;
  /** Of joined runs of initial consonants: these, as they were typed, in its place where it finds nothing. */
  readonly parts?: readonly Word[];
};

/** What a summary has to be, whatever it says: `day` is how its day begins (see `isOnDay`), names and tags are folded. */
export type Filter =
  | { readonly type: 'day'; readonly day: string }
  | { readonly type: 'source'; readonly name: string }
  | { readonly type: 'tag'; readonly tag: string; readonly isUnfinished: boolean }
  | { readonly type: 'bookmarked' }
  | { readonly type: 'unread' }
  | { readonly type: 'noted' };

/** What is searched for: summaries that have all of it. */
export type Query = { readonly words: readonly Word[]; readonly filters: readonly Filter[] };

/** What a reader typed → what it means; what means nothing yet (`한계:`, a lone consonant) is left out. Of a long query the beginning is read. */
export function parseQuery(typed: string): Query {
  const words: Word[] = [];
  const filters: Filter[] = [];
  for (const token of joinStates(joinDays(cutTokens(typed)))) {
    const filter = readFilter(token);
    if (filter === 'empty') continue;
    if (filter) filters.push(filter);
    else words.push(...readWords(token));
  }
  return { words, filters };
}

/** The pieces of a query with each state that is written in two words (`안 읽음`) as one piece. */
function joinStates(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const text = `${last?.text}${token.text}`;
    if (last && isBare(last) && isBare(token) && readStateName(text))
      joined[joined.length - 1] = { ...token, text };
    else joined.push(token);
  }
  return joined;
}

function isBare({ name, isQuoted }: Token): boolean {
  return name === undefined && !isQuoted;
}

function readFilter(token: Token): Filter | 'empty' | undefined {
  const { name, isQuoted, isUnfinished } = token;
  const text = isQuoted ? token.text : trimEdges(token.text);
  const folded = fold(text);
  const asked = name === undefined ? undefined : nameFilter(name);
  if (asked === 'source') return folded === '' ? 'empty' : { type: 'source', name: folded };
  if (asked === 'tag') return readTag(text, isUnfinished);
  // Without a word it asks for any note.
  if (asked === 'note' && folded === '') return { type: 'noted' };
  if (name !== undefined && text === '' && !isQuoted) return readStateName(name);
  if (isQuoted || name !== undefined) return undefined;
  if (/^#/.test(text)) return readTag(text, isUnfinished);
  const day = readDays(folded);
  if (day !== undefined && day.length > 4) return { type: 'day', day };
  return readStateName(text);
}

function readTag(text: string, isUnfinished: boolean): Filter | 'empty' {
  const tag = foldTag(text.replace(/^#/, ''));
  return tag === '' ? 'empty' : { type: 'tag', tag, isUnfinished };
}

function readWords({ name, text, isQuoted, isUnfinished, runs = [] }: Token): readonly Word[] {
  const kind = name === undefined ? undefined : readKind(name);
  // A name of nothing belongs to the text: `ai:데이터`.
  if (name !== undefined && !kind)
    return isQuoted
      ? [...readBare(name, false), ...readQuoted(text)]
      : readBare(`${name}:${text}`, isUnfinished);
  const parts = runs.flatMap((run) => readBare(run, false));
  if (parts.length > 0) return readBare(text, false).map((word) => ({ ...word, parts }));
  const words = isQuoted ? readQuoted(text) : readBare(text, isUnfinished);
  return kind ? words.map(({ paper: _paper, day: _day, ...word }) => ({ ...word, kind })) : words;
}

function readQuoted(text: string): readonly Word[] {
  const phrase = readPhrase(text);
  return phrase ? [phrase] : [];
}

function readBare(text: string, isUnfinished: boolean): readonly Word[] {
  const word = readWord(text, isUnfinished);
  if (!word) return [];
  const paper = readPaper(text)?.paper;
  const day = readDays(word.folded);
  return [{ ...word, ...(paper && { paper }), ...(day && { day }) }];
}

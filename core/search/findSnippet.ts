import type { Entry } from '../paper';
import { joinMarks, type Mark, openMarks } from './findMarks';
import type { SearchedKind } from './folded/sections';
import type { Query, Word } from './query';
import { type ShownLine, showReaderNote, writeLines } from './snippet/shown';

/** How long a snippet may be, in characters. */
const LENGTH = 160;
/** How much of it is seen in two lines of the narrowest list, in Korean, and how much may stand before what was found there. */
const SEEN = 36;
const BEFORE = 12;

/**
 * A piece of a summary that shows what was found, its formulas in plain characters, with where that stands in it; `kind` is that
 * of its section, or `note`.
 */
export type Snippet = {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly kind: SearchedKind;
};

/**
 * The piece of an entry's sections, or of the reader's note behind them, in which most of a query's words stand, the first of
 * several; nothing where none does.
 */
export function findSnippet(
  { sections }: Pick<Entry, 'sections'>,
  query: Pick<Query, 'words'>,
  note = '',
): Snippet | undefined {
  let best: Snippet | undefined;
  let most = 0;
  const texts: readonly { readonly kind: SearchedKind; readonly lines: readonly ShownLine[] }[] = [
    ...sections.map(({ kind, children }) => ({ kind, lines: children.flatMap(writeLines) })),
    { kind: 'note', lines: showReaderNote(note) },
  ];
  for (const { kind, lines } of texts) {
    for (const { searched, shown, toShown } of lines) {
      // A formula may have been found as it is searched, or as it is shown.
      const inSearched = openMarks(searched);
      const inShown = openMarks(shown);
      const mark = (words: readonly Word[]) => {
        const marks = toShown(inSearched(words, kind));
        return shown === searched ? marks : joinMarks([...marks, ...inShown(words, kind)]);
      };
      const found = query.words.filter((word) => mark([word]).length > 0).length;
      if (found <= most) continue;
      most = found;
      best = { ...cut(shown, mark(query.words)), kind };
    }
  }
  return best;
}

/** A text cut so that the most of its marks that can be are seen in a list, between words where it can be; of a long formula its beginning. */
function cut(text: string, marks: readonly Mark[]): Pick<Snippet, 'text' | 'marks'> {
  const first = findDensest(marks) ?? { start: 0, end: 0 };
  const least = Math.min(first.end, first.start + LENGTH - BEFORE);
  const isSeen = first.start <= BEFORE || first.end <= SEEN;
  const from = isSeen ? 0 : atWord(text, first.start - BEFORE, first.start);
  const to = Math.min(text.length, Math.max(from + LENGTH, least));
  const end = to === text.length ? to : Math.max(text.lastIndexOf(' ', to), least);
  const [before, after] = [from > 0 ? '…' : '', end < text.length ? '…' : ''];
  const shift = before.length - from;
  const inside = marks.filter(
    (mark) => mark.start >= from && (mark.end <= end || mark.start === first.start),
  );
  return {
    text: before + text.slice(from, end) + after,
    marks: inside.map((mark) => {
      return { start: mark.start + shift, end: Math.min(mark.end, end) + shift };
    }),
  };
}

/** The first of several marks after which most of the others follow within what is seen. */
function findDensest(marks: readonly Mark[]): Mark | undefined {
  let best = marks[0];
  let most = 0;
  let next = 0;
  for (const [at, mark] of marks.entries()) {
    next = Math.max(next, at);
    while ((marks[next]?.end ?? Number.POSITIVE_INFINITY) <= mark.start - BEFORE + SEEN) next += 1;
    if (next - at > most) [best, most] = [mark, next - at];
  }
  return best;
}

/** Behind the first white space from a place on; the last place where there is none before that. */
function atWord(text: string, from: number, last: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 || space >= last ? last : space + 1;
}
